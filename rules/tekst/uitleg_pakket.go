package tekst

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
)

// profiel says on which profile the verdict is, and of an incomplete package what it lacks.
func (f facts) profiel() string {
	if f.Lacking != nil {
		return f.pakket()
	}
	shown := f.Pakket.Profielen[f.Lezing.Profiel]
	text := sentence{"We rekenen met het profiel {profiel}.", "We work with the profile {profiel}."}.in(f.taal, "profiel", shown.Naam)
	if f.Lezing.Minimal {
		return text + " " + f.pakket()
	}
	if f.Uitslag == oordeel.Afgewezen && (f.Pakket.Room(f.Lezing.Profiel, f.Lezing.Head) > 0 || f.duimTried()) {
		return text + " " + sentence{"Ook als we een vak weglaten, slaag je niet.", "Leaving a subject out does not help you pass."}.in(f.taal)
	}
	var others []string
	for i := range f.Pakket.Profielen {
		if p := &f.Pakket.Profielen[i]; p.Code != shown.Code && slices.Contains(f.Profielen, p.Code) {
			others = append(others, p.Naam)
		}
	}
	if len(others) == 0 {
		return text
	}
	also := sentence{"Met {profielen} is de uitslag hetzelfde.", "With {profielen} the result is the same."}
	if f.Uitslag == oordeel.NogOpen {
		also = sentence{"Je vakken passen ook bij {profielen}.", "Your subjects also fit {profielen}."}
	}
	return text + " " + also.in(f.taal, "profielen", choice(f.taal, others))
}

// duimTried reports whether a year lets everyone with a subject of that year leave one out, so that it did not help.
func (f facts) duimTried() bool {
	return f.Regeling.Duim != nil && !f.Regeling.Duim.Met2020Tot2022 &&
		slices.ContainsFunc(f.Pakket.Dossier.Vakken, func(v dossier.Examenvak) bool { return v.Behaald == f.Regeling.Jaar && !v.Vrijgesteld })
}

// omitted says what was left out and why. With all grades known it is certain that the candidate would not pass with everything.
func (f facts) omitted() string {
	without := f.Lezing.Without()
	if without == 0 {
		return ""
	}
	one := without.Len() == 1
	plural := f.Lezing.Duim.Has(f.Pakket.Find("kv1")) // one subject, the kunstvakken
	text := oneOrMore(one && !plural, sentence{"{vakken} telt niet mee.", "{vakken} does not count."},
		sentence{"{vakken} tellen niet mee.", "{vakken} do not count."}).in(f.taal, "vakken", capital(f.names(without))) + " " + f.omittedBecause(one).in(f.taal)
	if f.Lezing.Duim != 0 {
		text += " " + sentence{"Eén vak mag wegvallen door een regel uit de coronatijd: {vak}.", "One subject may be left out by a rule of the corona years: {vak}."}.in(
			f.taal, "vak", f.names(f.Lezing.Duim))
	}
	return text + " " + oneOrMore(one,
		sentence{"Het vak blijft wel op je cijferlijst staan.", "The subject does stay on your list of grades."},
		sentence{"De vakken blijven wel op je cijferlijst staan.", "The subjects do stay on your list of grades."}).in(f.taal)
}

func (f facts) omittedBecause(one bool) sentence {
	switch {
	case f.tooFull():
		return sentence{"Al je vakken samen passen niet in één examen.", "All your subjects together don't fit one exam."}
	case f.Uitslag == oordeel.NogOpen:
		return oneOrMore(one, sentence{"Zonder dit vak kun je nog slagen.", "Without this subject you can still pass."},
			sentence{"Zonder deze vakken kun je nog slagen.", "Without these subjects you can still pass."})
	case f.complete():
		return oneOrMore(one, sentence{"Zonder dit vak slaag je. Als alle vakken meetellen, slaag je niet.", "Without this subject you pass. If all subjects count, you don't."},
			sentence{"Zonder deze vakken slaag je. Als alle vakken meetellen, slaag je niet.", "Without these subjects you pass. If all subjects count, you don't."})
	}
	return oneOrMore(one, sentence{"Zonder dit vak is het zeker dat je slaagt.", "Without this subject it is certain that you pass."},
		sentence{"Zonder deze vakken is het zeker dat je slaagt.", "Without these subjects it is certain that you pass."})
}

func oneOrMore(one bool, single, more sentence) sentence {
	if one {
		return single
	}
	return more
}

// tooFull reports whether the subjects make no exam until some are left out, whatever their grades.
func (f facts) tooFull() bool {
	for profiel, head := range f.Pakket.Programmas {
		if f.Pakket.Fits(profiel, head, f.Pakket.All) {
			return false
		}
	}
	return !f.Lezing.Minimal
}
