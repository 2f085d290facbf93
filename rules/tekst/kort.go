package tekst

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// kort is the reason in a few words, for a narrow bar.
func (f facts) kort() string {
	switch {
	case f.Uitslag == oordeel.Geslaagd && !f.missing().none():
		return sentence{"ook met de laagste cijfers", "even with the lowest grades"}.in(f.taal)
	case f.Uitslag == oordeel.Geslaagd && !f.allMet():
		return sentence{"door het leerwerktraject", "by the work-based route"}.in(f.taal)
	case f.Uitslag == oordeel.Geslaagd && f.ordinaryOnly():
		return sentence{"je voldoet aan de gewone eisen", "you meet the ordinary rules"}.in(f.taal)
	case f.Uitslag == oordeel.Geslaagd:
		return sentence{"je voldoet aan alle eisen", "you meet all requirements"}.in(f.taal)
	case f.Uitslag == oordeel.Afgewezen:
		return f.shortFailed()
	case f.blank():
		return sentence{"vul je cijfers in", "enter your grades"}.in(f.taal)
	case f.Lacking != nil:
		return sentence{"pakket nog niet compleet", "subjects not complete yet"}.in(f.taal)
	}
	m := f.missing()
	if m.either {
		return sentence{"er ontbreken nog cijfers", "grades are still missing"}.in(f.taal)
	}
	return sentence{"nog {aantal}", "{aantal} to go"}.in(f.taal, "aantal", f.howMany(m))
}

func (f facts) shortFailed() string {
	failed := f.failed()
	if len(failed) == 0 {
		return sentence{"niet meer te halen", "out of reach"}.in(f.taal)
	}
	b := failed[0]
	switch norm := b.Eis.Norm.(type) {
	case regeling.Patronen:
		return f.shortPatroon(norm)
	case regeling.KernvakMinimum:
		at := f.known(slices.Values(f.kernvakken()), func(e cijfer.Eindcijfer) bool { return e <= norm.Minimum })
		if low := f.known(slices.Values(f.kernvakken()), under(norm.Minimum)); len(low) == 0 {
			return sentence{"{vijven} bij de kernvakken", "{vijven} in core subjects"}.in(f.taal, "vijven", vijven(f.taal, len(at)))
		}
		return sentence{"kernvak lager dan een {minimum}", "core subject below {minimum}"}.in(f.taal, "minimum", norm.Minimum.String())
	case regeling.NederlandsMinimum:
		return sentence{"Nederlands is een {cijfer}", "Dutch is {cijfer}"}.in(f.taal, "cijfer", b.High.Nederlands.String())
	case regeling.GemiddeldeCE:
		if b.Speling == nil {
			return sentence{"CE-gemiddelde te laag", "mean of the CE too low"}.in(f.taal)
		}
		return sentence{"gemiddeld {gemiddelde} voor het CE", "a mean of {gemiddelde} for the CE"}.in(f.taal, "gemiddelde", comma(f.taal, b.Low.CE.Truncated()))
	case regeling.OnderdeelMinimum:
		return sentence{"onderdeel lager dan een {minimum}", "a part lower than {minimum}"}.in(f.taal, "minimum", norm.Minimum.String())
	case regeling.Voldaan:
		if asksCKV(&b.Eis) {
			return sentence{"onvoldoende voor CKV", "CKV is insufficient"}.in(f.taal)
		}
		return shortVoldaan[b.Eis.Code].in(f.taal)
	}
	return sentence{"leerwerktraject niet gehaald", "work-based route not met"}.in(f.taal)
}

var shortVoldaan = map[string]sentence{
	"lo":              {"onvoldoende voor gym", "PE is insufficient"},
	"kunstvakken":     {"onvoldoende voor kunstvakken", "arts are insufficient"},
	"profielwerkstuk": {"onvoldoende profielwerkstuk", "project is insufficient"},
}

func (f facts) shortPatroon(norm regeling.Patronen) string {
	s := f.knownTotals()
	found, allowed := norm.Find(&s)
	z := sentence{"te veel vieren en vijven", "too many fours and fives"}
	switch {
	case s.Drieen > 0:
		z = sentence{"een cijfer lager dan een 4", "a grade lower than a 4"}
	case allowed && found.Compensatie == regeling.OpGemiddelde:
		z = sentence{"{laag}, te laag gemiddeld", "{laag}, mean too low"}
	case allowed && found.Compensatie == regeling.OpHoogCijfer:
		z = sentence{"{laag} zonder een {hoog}", "{laag} without a {hoog}"}
	case !allowed:
		return f.count(&s)
	}
	return z.in(f.taal, "laag", f.count(&s), "hoog", norm.HoogCijfer.String())
}
