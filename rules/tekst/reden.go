package tekst

import (
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// reden says in one to three sentences why the verdict is what it is.
func (f facts) reden() string {
	switch f.Uitslag {
	case oordeel.Geslaagd:
		return f.whyPassed()
	case oordeel.Afgewezen:
		return f.whyFailed()
	}
	return f.whyOpen()
}

func (f facts) whyPassed() string {
	congratulation := sentence{"Gefeliciteerd! ", "Congratulations! "}.in(f.taal)
	ordinary, leerwerk := f.allMet(), f.leerwerkBevinding()
	switch {
	case !f.missing().none():
		return congratulation + sentence{"Ook met de laagste cijfers die nog kunnen, ben je geslaagd.", "Even with the lowest grades still possible you have passed."}.in(f.taal)
	case !ordinary && leerwerk != nil:
		return congratulation + sentence{"Je slaagt door de regel voor het leerwerktraject.", "You pass by the rule for the work-based route."}.in(f.taal)
	case f.Lezing.Duim != 0:
		return congratulation + sentence{"Zonder {vakken} voldoe je aan alle eisen.", "Without {vakken} you meet all requirements."}.in(f.taal, "vakken", f.names(f.Lezing.Without()))
	case f.ordinaryOnly():
		return congratulation + sentence{"Je voldoet aan alle gewone eisen.", "You meet all the ordinary requirements."}.in(f.taal)
	}
	return congratulation + sentence{"Je voldoet aan alle eisen.", "You meet all requirements."}.in(f.taal)
}

// allMet reports whether the candidate meets every requirement but that of the leerwerktraject, on a complete package.
func (f facts) allMet() bool {
	for i := range f.Eisen {
		if b := &f.Eisen[i]; b.Oordeel != oordeel.Ja && !ofLeerwerk(b) {
			return false
		}
	}
	return !f.Lezing.Minimal
}

// ordinaryOnly reports whether the rule of the leerwerktraject was asked for and is not met.
func (f facts) ordinaryOnly() bool {
	leerwerk := f.leerwerkBevinding()
	return leerwerk != nil && leerwerk.Oordeel != oordeel.Ja
}

func ofLeerwerk(b *oordeel.Bevinding) bool {
	_, ok := b.Eis.Norm.(regeling.LeerwerktrajectMinimum)
	return ok
}

// leerwerkBevinding is what was found about the leerwerktraject; nil when it was not asked for.
func (f facts) leerwerkBevinding() *oordeel.Bevinding {
	for i := range f.Eisen {
		if ofLeerwerk(&f.Eisen[i]) {
			return &f.Eisen[i]
		}
	}
	return nil
}

func (f facts) whyOpen() string {
	switch m := f.missing(); {
	case f.blank():
		return sentence{"Vul je cijfers in. We rekenen mee.", "Enter your grades. We do the sums."}.in(f.taal)
	case f.Lacking != nil:
		return sentence{"Je pakket is nog niet compleet. Dit ontbreekt: {mist}.", "Your subjects are not complete yet. This is missing: {mist}."}.in(
			f.taal, "mist", f.firstGemisten())
	case m.either:
		return sentence{"Er ontbreken nog cijfers van {vakken}. Het kan nog beide kanten op.", "Grades of {vakken} are still missing. It can still go both ways."}.in(
			f.taal, "vakken", firstNames(f.taal, m.names, maxNamed, subjects))
	case m.cijfers+m.beoordelingen == 1:
		return sentence{"Er ontbreekt nog {aantal}: voor {vakken}. Daarvan hangt het af.", "{aantal} is still missing, for {vakken}. It depends on that."}.in(
			f.taal, "aantal", f.howMany(m), "vakken", m.names[0])
	default:
		return sentence{"Er ontbreken nog {aantal}: voor {vakken}. Het kan nog beide kanten op.",
			"{aantal} are still missing, for {vakken}. It can still go both ways."}.in(
			f.taal, "aantal", f.howMany(m), "vakken", firstNames(f.taal, m.names, maxNamed, subjects))
	}
}

// howMany counts what is missing: 3 cijfers en 1 beoordeling.
func (f facts) howMany(m missing) string {
	var parts []string
	if m.cijfers > 0 {
		parts = append(parts, gradesCounted(f.taal, m.cijfers))
	}
	switch {
	case m.beoordelingen == 1:
		parts = append(parts, sentence{"1 beoordeling", "1 assessment"}.in(f.taal))
	case m.beoordelingen > 1:
		parts = append(parts, sentence{"{n} beoordelingen", "{n} assessments"}.in(f.taal, "n", number(m.beoordelingen)))
	}
	return list(f.taal, parts)
}
