package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

func (f facts) zinnenCE(b *oordeel.Bevinding, norm regeling.GemiddeldeCE) [3]string {
	limit := comma(f.taal, norm.Grens.String())
	ask := sentence{"Je cijfers voor het centraal examen moeten gemiddeld minstens {grens} zijn, zonder afronden.",
		"The mean of your grades for the central exams must be at least {grens}, not rounded."}.in(f.taal, "grens", limit)
	switch {
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
	if b.Oordeel != oordeel.Open || f.Lacking != nil {
		return f.means(b, false)
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
