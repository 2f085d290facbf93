package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// noExamsIn2020 is why nothing is asked of the centrale examens of that year, and why none can be done again.
var noExamsIn2020 = sentence{"In 2020 waren er geen centrale examens.", "In 2020 there were no central exams."}

// examens names what the mean of the centrale examens is of. A profielvak of 2021 or 2022 had no cspe: its schoolexamen counts
// in its place, in a later result its eindcijfer.
func (f facts) examens() string {
	z := sentence{"het centraal examen", "the central exams"}
	counted := f.Pakket.WithCE(f.Lezing)
	for i := range f.Pakket.Dossier.Vakken {
		v := &f.Pakket.Dossier.Vakken[i]
		switch {
		case !counted.Has(i) || !v.Profielvak2122():
		case f.Regeling.Layout.ProfielvakSE && v.Afsluiting == dossier.AfgerondSE:
			z = sentence{"het centraal examen en het schoolexamen van je profielvak", "the central exams and the school exam of your vocational subject"}
		default:
			z = sentence{"het centraal examen en het eindcijfer van je profielvak", "the central exams and the final grade of your vocational subject"}
		}
	}
	return z.in(f.taal)
}

func (f facts) zinnenCE(b *oordeel.Bevinding, norm regeling.GemiddeldeCE) [3]string {
	limit := comma(f.taal, norm.Grens.String())
	ask := sentence{"Je cijfers voor {examens} moeten gemiddeld minstens {grens} zijn, zonder afronden.",
		"The mean of your grades for {examens} must be at least {grens}, not rounded."}.in(f.taal, "examens", f.examens(), "grens", limit)
	switch {
	case norm.Vervallen:
		return [3]string{ask, noExamsIn2020.in(f.taal), notForYou.in(f.taal)}
	case b.Low.CEVervalt:
		return [3]string{ask, sentence{"Een vak uit 2020 telt mee zonder centraal examen.", "A subject of 2020 counts without a central exam."}.in(f.taal), notForYou.in(f.taal)}
	case b.High.CE.Aantal == 0 && f.Lacking != nil:
		return [3]string{ask, sentence{"Er is nog geen vak met een centraal examen ingevuld.", "No subject with a central exam has been entered yet."}.in(f.taal), notSureYet.in(f.taal)}
	case b.High.CE.Aantal == 0:
		return [3]string{ask, sentence{"Bij jou telt geen centraal examen mee.", "No central exam counts for you."}.in(f.taal), notForYou.in(f.taal)}
	case b.Speling == nil:
		return [3]string{ask, f.knownCE(b), f.neededCE(b, norm)}
	}
	m, _ := f.measure(b)
	mean := b.Low.CE
	have := sentence{"Je cijfers zijn samen {som} over {vakken}, gemiddeld {gemiddelde}.", "Your grades add up to {som} over {vakken}, a mean of {gemiddelde}."}
	if f.Lacking != nil {
		have = sentence{"Tot nu toe zijn je cijfers samen {som} over {vakken}, gemiddeld {gemiddelde}.", "So far your grades add up to {som} over {vakken}, a mean of {gemiddelde}."}
	}
	return [3]string{ask, have.in(f.taal, "som", unsigned(f.taal, mean.Totaal()), "vakken", subjects(f.taal, mean.Aantal),
		"gemiddelde", comma(f.taal, mean.Truncated())), f.meansMargin(m)}
}

// meansMargin says by how much a limit is met or missed.
func (f facts) meansMargin(m measured) string {
	z := sentence{"Dat is in totaal {punten} meer dan nodig.", "That is {punten} more than needed in total."}
	switch {
	case f.Lacking != nil && m.margin() < 0:
		z = sentence{"Daarmee kom je nu {punten} tekort.", "With those you are {punten} short now."}
	case f.Lacking != nil:
		z = sentence{"Daarmee heb je nu {punten} meer dan nodig.", "With those you have {punten} more than needed now."}
	case m.margin() == 0:
		z = sentence{"Dat is precies genoeg.", "That is exactly enough."}
	case m.margin() < 0:
		z = sentence{"Je komt in totaal {punten} tekort.", "You are {punten} short in total."}
	}
	return z.in(f.taal, "punten", f.points(m, m.margin()))
}

// knownCE says which part of the centrale examens is known.
func (f facts) knownCE(b *oordeel.Bevinding) string {
	known := f.CEGemiddelde()
	if known.Aantal == 0 {
		return sentence{"Er is nog geen cijfer voor het centraal examen bekend.", "No grade for a central exam is known yet."}.in(f.taal)
	}
	return oneOrMore(known.Aantal == 1,
		sentence{"Van {n} van de {vakken} is het cijfer bekend, een {som}.", "Of {n} of the {vakken} the grade is known, {som}."},
		sentence{"Van {n} van de {vakken} is het cijfer bekend, samen {som}.", "Of {n} of the {vakken} the grade is known, {som} in total."},
	).in(f.taal, "n", number(known.Aantal), "vakken", subjects(f.taal, b.High.CE.Aantal), "som", unsigned(f.taal, known.Totaal()))
}

// neededCE says what the subjects without a grade must add up to.
func (f facts) neededCE(b *oordeel.Bevinding, norm regeling.GemiddeldeCE) string {
	known := f.CEGemiddelde()
	open := b.High.CE.Aantal - known.Aantal
	if b.Oordeel != oordeel.Open || f.Lacking != nil || f.Regeling.Duim != nil {
		return f.means(b, false) // with the duimregeling less can do, when another subject is left out
	}
	short := cijfer.Gemiddelde{Som: int(norm.Grens)*b.High.CE.Aantal - known.Som}
	z := sentence{"Voor de andere {vakken} heb je samen nog minstens {nodig} nodig.", "For the other {vakken} you still need at least {nodig} in total."}
	switch {
	case open == 1:
		z = sentence{"Voor het vak dat nog ontbreekt, heb je minstens een {nodig} nodig.", "For the subject that is still missing you need at least {nodig}."}
	case known.Aantal == 0:
		z = sentence{"Voor {vakken} heb je samen minstens {nodig} nodig.", "For {vakken} you need at least {nodig} in total."}
	}
	return z.in(f.taal, "vakken", subjects(f.taal, open), "nodig", unsigned(f.taal, short.Totaal()))
}
