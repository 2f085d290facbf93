package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// wholeSubject is all that is sure about the resit of a whole subject.
var wholeSubject = sentence{"Je doet dit vak dan helemaal over.", "You do the whole of this subject again then."}

// gevolg says what a resit changes by which the candidate passes: the eindcijfer, the mean of the centrale examens, or both.
func (r resits) gevolg(k herkansing.Kans, after *oordeel.Oordeel) string {
	if k.Onderdeel == regeling.HeelVak {
		return wholeSubject.in(r.taal)
	}
	then := facts{after, r.taal}
	rises, mean := r.rises(k, after), !r.meanReached(then) && then.meanReached(then)
	without := then.noLongerCounting(r.facts)
	pairs := []string{"cijfer", after.Low.E[k.Vak].String(), "zonder", without}
	switch {
	case rises && mean:
		return sentence{"Je eindcijfer wordt een {cijfer} en je centraal examen is gemiddeld hoog genoeg.",
			"Your final grade becomes {cijfer} and the mean of your central exams is high enough."}.in(r.taal, pairs...)
	case rises && r.Lezing.Without().Has(k.Vak) && !then.Lezing.Without().Has(k.Vak):
		return sentence{"Je eindcijfer wordt een {cijfer}, en dan telt het vak mee.", "Your final grade becomes {cijfer}, and then the subject counts."}.in(r.taal, pairs...)
	case rises && without != "":
		return sentence{"Je eindcijfer wordt een {cijfer}, en zonder {zonder} slaag je dan.",
			"Your final grade becomes {cijfer}, and without {zonder} you pass then."}.in(r.taal, pairs...)
	case rises && r.compensates(k, after):
		return sentence{"Je eindcijfer wordt een {cijfer}, en dat maakt een laag cijfer goed.",
			"Your final grade becomes {cijfer}, and that makes up for a low grade."}.in(r.taal, pairs...)
	case rises:
		return r.newGrade(k, then)
	case mean && without != "":
		return sentence{"Zonder {zonder} is je centraal examen dan gemiddeld hoog genoeg.",
			"Without {zonder} the mean of your central exams is then high enough."}.in(r.taal, pairs...)
	case mean && !r.Known(k.Vak):
		return sentence{"Je centraal examen is dan gemiddeld hoog genoeg.", "The mean of your central exams is then high enough."}.in(r.taal)
	case mean:
		return sentence{"Je eindcijfer blijft een {cijfer}, maar je centraal examen is dan gemiddeld hoog genoeg.",
			"Your final grade stays {cijfer}, but the mean of your central exams is then high enough."}.in(r.taal, pairs...)
	}
	return sentence{"Ook met de laagste cijfers die nog kunnen, slaag je dan.", "Even with the lowest grades still possible you pass then."}.in(r.taal)
}

// gevolgCumLaude says what a resit changes by which the candidate passes cum laude.
func (r resits) gevolgCumLaude(k herkansing.Kans, after *oordeel.Oordeel) string {
	if k.Onderdeel == regeling.HeelVak {
		return wholeSubject.in(r.taal)
	}
	then := facts{after, r.taal}
	if !r.rises(k, after) {
		return sentence{"Ook met de laagste cijfers die nog kunnen, slaag je dan cum laude.",
			"Even with the lowest grades still possible you pass cum laude then."}.in(r.taal)
	}
	return r.newGrade(k, then)
}

// newGrade names the new eindcijfer, and the new combinatiecijfer if that rises with it.
func (r resits) newGrade(k herkansing.Kans, then facts) string {
	now, _ := r.Combinatie()
	combi, parts := then.Combinatie()
	pairs := []string{"cijfer", then.Low.E[k.Vak].String(), "combi", combi.String()}
	for _, i := range parts {
		if i == k.Vak && now != 0 && combi > now {
			return sentence{"Je eindcijfer wordt een {cijfer}, en je combinatiecijfer een {combi}.",
				"Your final grade becomes {cijfer}, and your combination grade {combi}."}.in(r.taal, pairs...)
		}
	}
	return sentence{"Je eindcijfer wordt een {cijfer}.", "Your final grade becomes {cijfer}."}.in(r.taal, pairs...)
}

// rises reports whether the eindcijfer of the subject is known, and becomes higher.
func (r resits) rises(k herkansing.Kans, after *oordeel.Oordeel) bool {
	return r.Known(k.Vak) && after.Low.E[k.Vak] > r.Low.E[k.Vak]
}

// compensates reports whether an eindcijfer that was sufficient already rises for the sake of others that are not.
func (r resits) compensates(k herkansing.Kans, after *oordeel.Oordeel) bool {
	then := facts{after, r.taal}
	return r.Low.E[k.Vak] >= cijfer.Voldoende && then.Pakket.Numbers(then.Lezing).Has(k.Vak) && len(then.below(cijfer.Voldoende)) > 0
}

// meanReached reports whether the mean of the centrale examens that count in another reading is high enough.
func (f facts) meanReached(reading facts) bool {
	var mean cijfer.Gemiddelde
	for i := range reading.Pakket.WithCE(reading.Lezing).Each {
		if ce := f.Low.CE[i]; ce != 0 {
			mean = mean.Plus(ce)
		}
		if f.Pakket.Dossier.Vakken[i].ZonderCE2020() {
			return true
		}
	}
	for _, eis := range f.Regeling.Eisen {
		if norm, ok := eis.Norm.(regeling.GemiddeldeCE); ok {
			return norm.Vervallen || mean.Reaches(norm.Grens)
		}
	}
	return true
}

// noLongerCounting names what is left out that counted before; empty when there is nothing.
func (f facts) noLongerCounting(before facts) string {
	var names []string
	for i := range (f.Lezing.Without() &^ before.Lezing.Without()).Each {
		names = append(names, f.name(i))
	}
	return firstNames(f.taal, names, maxNamed, subjects)
}
