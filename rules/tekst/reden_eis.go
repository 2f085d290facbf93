package tekst

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// lead says in one or two sentences how a requirement was missed.
func (f facts) lead(b *oordeel.Bevinding) []string {
	switch norm := b.Eis.Norm.(type) {
	case regeling.Patronen:
		return f.leadPatroon(b, norm)
	case regeling.KernvakMinimum:
		return f.leadKern(norm)
	case regeling.NederlandsMinimum:
		return []string{
			sentence{"Nederlands is een {cijfer}.", "Dutch is {cijfer}."}.in(f.taal, "cijfer", b.High.Nederlands.String()),
			sentence{"Minstens een {minimum} is nodig.", "At least {minimum} is needed."}.in(f.taal, "minimum", norm.Minimum.String()),
		}
	case regeling.GemiddeldeCE:
		limit := comma(f.taal, norm.Grens.String())
		if b.Speling == nil {
			return []string{sentence{"Je centraal examen wordt gemiddeld geen {grens} meer.", "Your central exams can't reach a mean of {grens} any more."}.in(f.taal, "grens", limit)}
		}
		return []string{
			sentence{"Je centraal examen is gemiddeld {gemiddelde}.", "The mean of your central exams is {gemiddelde}."}.in(f.taal, "gemiddelde", comma(f.taal, b.Low.CE.Truncated())),
			sentence{"Nodig is {grens}.", "You need {grens}."}.in(f.taal, "grens", limit),
		}
	case regeling.OnderdeelMinimum:
		return []string{f.tooLow(f.known(f.parts().Each, under(norm.Minimum)), norm.Minimum)}
	case regeling.Voldaan:
		return []string{sentence{"De beoordeling van {vak} is onvoldoende.", "The assessment of {vak} is insufficient."}.in(
			f.taal, "vak", f.subject(&b.Eis)),
			sentence{"Voldoende of goed is nodig.", "Sufficient or good is needed."}.in(f.taal)}
	case regeling.LeerwerktrajectMinimum:
		if low := f.leerwerkLow(norm); len(low) > 0 {
			return []string{f.tooLow(low, norm.Minimum)}
		}
	}
	return []string{sentence{"Aan de regel voor het leerwerktraject voldoe je niet.", "You don't meet the rule for the work-based route."}.in(f.taal)}
}

// tooLow names subjects that are below a minimum.
func (f facts) tooLow(names []string, minimum cijfer.Eindcijfer) string {
	return oneOrMore(len(names) == 1,
		sentence{"{vakken} is te laag, want minstens een {minimum} is nodig.", "{vakken} is too low, because at least a {minimum} is needed."},
		sentence{"{vakken} zijn te laag, want minstens een {minimum} is nodig.", "{vakken} are too low, because at least a {minimum} is needed."},
	).in(f.taal, "vakken", capital(firstNames(f.taal, names, maxNamed, gradesCounted)), "minimum", minimum.String())
}

func (f facts) leadKern(norm regeling.KernvakMinimum) []string {
	if low := f.known(slices.Values(f.kernvakken()), under(norm.Minimum)); len(low) > 0 {
		return []string{f.tooLow(low, norm.Minimum)}
	}
	at := f.known(slices.Values(f.kernvakken()), func(e cijfer.Eindcijfer) bool { return e == norm.Minimum })
	return []string{
		sentence{"Je hebt {vijven} bij je kernvakken: {vakken}.", "You have {vijven} among your core subjects: {vakken}."}.in(
			f.taal, "vijven", vijven(f.taal, len(at)), "vakken", list(f.taal, at)),
		sentence{"Bij de kernvakken mag hoogstens één cijfer een {minimum} zijn.", "Of the core subjects at most one may be a {minimum}."}.in(f.taal, "minimum", norm.Minimum.String()),
	}
}
