package tekst

import (
	"iter"
	"slices"
	"strings"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
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
	return [3]string{ask, have.in(f.taal, "som", tenths(f.taal, mean.Totaal()), "vakken", subjects(f.taal, mean.Aantal),
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
	).in(f.taal, "n", number(known.Aantal), "vakken", subjects(f.taal, b.High.CE.Aantal), "som", tenths(f.taal, known.Totaal()))
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
	return z.in(f.taal, "vakken", subjects(f.taal, open), "nodig", tenths(f.taal, short.Totaal()))
}

// standing are the subjects with their grades, or with why they have none: Nederlands (6) en wiskunde A (nog onbekend).
func (f facts) standing(positions iter.Seq[int]) []string {
	var names []string
	for i := range positions {
		v, name := &f.Pakket.Dossier.Vakken[i], f.name(i)
		switch {
		case f.Known(i) && f.Low.E[i] != 0:
			name = graded(name, f.Low.E[i])
		case !f.Known(i):
			name += sentence{" (nog onbekend)", " (still unknown)"}.in(f.taal)
		case v.Ontheffing:
			name += sentence{" (ontheffing)", " (relieved)"}.in(f.taal)
		case v.Afsluiting == dossier.ZonderCijfer:
			name += sentence{" (vrijstelling)", " (exempt)"}.in(f.taal)
		}
		names = append(names, name)
	}
	return names
}

// allKnown reports whether the eindcijfers of the subjects are known.
func (f facts) allKnown(positions iter.Seq[int]) bool {
	for i := range positions {
		if !f.Known(i) {
			return false
		}
	}
	return true
}

func (f facts) zinnenKern(b *oordeel.Bevinding, norm regeling.KernvakMinimum) [3]string {
	positions := slices.Values(f.kernvakken())
	minimum := norm.Minimum.String()
	have := sentence{"Jouw kernvakken zijn {vakken}.", "Your core subjects are {vakken}."}
	names := f.standing(positions)
	switch {
	case len(names) == 0:
		have = sentence{"Je hebt nog geen kernvak ingevuld.", "You have not entered a core subject yet."}
	case f.Lacking != nil:
		have = sentence{"Tot nu toe zijn je kernvakken {vakken}.", "So far your core subjects are {vakken}."}
	}
	low := f.known(positions, under(norm.Minimum))
	at := f.known(positions, func(e cijfer.Eindcijfer) bool { return e == norm.Minimum })
	means := f.means(b, f.allKnown(positions))
	switch {
	case len(low) > 0:
		means = f.tooLow(low, norm.Minimum)
	case b.Oordeel == oordeel.Nee && f.Lacking == nil && f.allKnown(positions):
		means = sentence{"Met {vijven} minder voldeed je aan deze regel.", "With {vijven} less you would have met this rule."}.in(
			f.taal, "vijven", vijven(f.taal, len(at)-norm.Hoogstens))
	case b.Oordeel == oordeel.Ja && f.Lacking == nil && len(at) == 1 && f.allKnown(positions):
		means = sentence{"Eén {minimum} mag, dus aan deze regel voldoe je.", "One {minimum} is allowed, so you meet this rule."}.in(f.taal, "minimum", minimum)
	}
	return [3]string{
		sentence{"Elk kernvak moet minstens een {minimum} zijn, en hoogstens één kernvak mag precies een {minimum} zijn.",
			"Every core subject must be at least a {minimum}, and at most one may be exactly a {minimum}."}.in(f.taal, "minimum", minimum),
		have.in(f.taal, "vakken", list(f.taal, names)), means}
}

func (f facts) zinnenNederlands(b *oordeel.Bevinding, norm regeling.NederlandsMinimum) [3]string {
	ask := sentence{"Je eindcijfer voor Nederlands moet minstens een {minimum} zijn.", "Your final grade for Dutch must be at least a {minimum}."}
	grade := b.Low.Nederlands
	var have, means sentence
	switch i := f.Pakket.Nederlands; {
	case i < 0:
		have, means = sentence{"Nederlands is nog niet ingevuld.", "Dutch has not been entered yet."}, notSureYet
	case grade == 0 && f.Pakket.Dossier.Vakken[i].Ontheffing:
		have, means = sentence{"Je hebt een ontheffing voor Nederlands.", "You are relieved of Dutch."}, notForYou
	case grade == 0:
		have, means = sentence{"Voor Nederlands heb je een vrijstelling zonder cijfer.", "You have an exemption for Dutch without a grade."}, notForYou
	case grade != b.High.Nederlands:
		have = sentence{"Je eindcijfer voor Nederlands is nog niet bekend.", "Your final grade for Dutch is not known yet."}
		means = answer(b, metAnyway, notMetEver, notSure)
	default:
		have = sentence{"Jouw eindcijfer voor Nederlands is een {cijfer}.", "Your final grade for Dutch is {cijfer}."}
		means = answer(b, ruleMet, sentence{"Dat is {punten} te laag.", "That is {punten} too low."}, notSure)
	}
	return [3]string{ask.in(f.taal, "minimum", norm.Minimum.String()), have.in(f.taal, "cijfer", grade.String()),
		means.in(f.taal, "punten", points(f.taal, int(norm.Minimum-grade)))}
}

// maxWords is how many words of names a sentence about the parts holds.
const maxWords = 20

func (f facts) zinnenOnderdelen(b *oordeel.Bevinding, norm regeling.OnderdeelMinimum) [3]string {
	ask := sentence{"Je combinatiecijfer bestaat uit onderdelen, en elk onderdeel moet minstens een {minimum} zijn.",
		"Your combination grade is made of parts, and every part must be at least a {minimum}."}.in(f.taal, "minimum", norm.Minimum.String())
	parts := f.parts()
	low := f.known(parts.Each, under(norm.Minimum))
	known := f.allKnown(parts.Each)
	switch {
	case parts == 0 && f.Lacking != nil:
		return [3]string{ask, sentence{"Er is nog geen onderdeel ingevuld.", "No part has been entered yet."}.in(f.taal), notSureYet.in(f.taal)}
	case b.High.LaagsteOnderdeel == 0:
		return [3]string{ask, sentence{"Bij jou heeft geen enkel onderdeel een cijfer.", "None of your parts has a grade."}.in(f.taal), notForYou.in(f.taal)}
	}
	long := len(strings.Fields(list(NL, facts{f.Oordeel, NL}.standing(parts.Each)))) > maxWords // alike in both languages
	have := sentence{"Jouw onderdelen zijn {delen}.", "Your parts are {delen}."}
	switch {
	case long && known:
		have = sentence{"Van jouw {n} onderdelen is het laagste cijfer een {laagste}.", "Of your {n} parts the lowest grade is {laagste}."}
	case long:
		have = sentence{"Van jouw {n} onderdelen zijn nog niet alle cijfers bekend.", "Of your {n} parts not all grades are known yet."}
	case parts.Len() == 1:
		have = sentence{"Jouw onderdeel is {delen}.", "Your part is {delen}."}
	}
	means := f.means(b, known)
	if len(low) > 0 {
		means = f.tooLow(low, norm.Minimum)
	}
	return [3]string{ask, have.in(f.taal, "delen", list(f.taal, f.standing(parts.Each)), "n", number(parts.Len()), "laagste", b.Low.LaagsteOnderdeel.String()), means}
}

func (f facts) zinnenLeerwerk(b *oordeel.Bevinding, norm regeling.LeerwerktrajectMinimum) [3]string {
	ask := sentence{"Met een leerwerktraject slaag je ook als Nederlands, je profielvak en je combinatiecijfer elk minstens een {minimum} zijn.",
		"On a work-based route you also pass if Dutch, your vocational subject and your combination grade are each at least a {minimum}."}.in(f.taal, "minimum", norm.Minimum.String())
	names := f.standing(slices.Values(f.leerwerkvakken()))
	combi, _ := f.Combinatie()
	if combi == 0 {
		names = append(names, theCombinatiecijfer.in(f.taal)+sentence{" (nog onbekend)", " (still unknown)"}.in(f.taal))
	} else {
		names = append(names, graded(theCombinatiecijfer.in(f.taal), combi))
	}
	means := f.means(b, combi != 0 && f.allKnown(slices.Values(f.leerwerkvakken())))
	if low := f.leerwerkLow(norm); len(low) > 0 {
		means = f.tooLow(low, norm.Minimum)
	}
	return [3]string{ask, sentence{"Jouw cijfers zijn {vakken}.", "Your grades are {vakken}."}.in(f.taal, "vakken", list(f.taal, names)), means}
}

var theCombinatiecijfer = sentence{"het combinatiecijfer", "the combination grade"}

// leerwerkvakken are the positions of Nederlands and the profielvak, as far as they were entered.
func (f facts) leerwerkvakken() []int {
	return slices.DeleteFunc([]int{f.Pakket.Nederlands, f.Lezing.Head}, func(i int) bool { return i < 0 })
}

// leerwerkLow names what is too low for the rule of the leerwerktraject.
func (f facts) leerwerkLow(norm regeling.LeerwerktrajectMinimum) []string {
	low := f.known(slices.Values(f.leerwerkvakken()), under(norm.Minimum))
	if combi, _ := f.Combinatie(); combi != 0 && combi < norm.Minimum {
		low = append(low, graded(theCombinatiecijfer.in(f.taal), combi))
	}
	return low
}
