package tekst

import (
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// Norm is what a requirement asks of anyone, in one sentence.
func Norm(t Taal, norm regeling.Norm, layout *pakket.Layout) string {
	switch n := norm.(type) {
	case regeling.Volledig:
		return sentence{"een examen in alle voorgeschreven vakken.", "an exam in all prescribed subjects."}.in(t)
	case regeling.GemiddeldeCE:
		return sentence{"het gemiddelde van de cijfers voor het centraal examen is minstens {grens}, niet afgerond.",
			"the mean of the central exam grades is at least {grens}, unrounded."}.in(t, "grens", comma(t, n.Grens.String()))
	case regeling.KernvakMinimum:
		return sentence{"Nederlands, Engels en, als het in het pakket zit, wiskunde A, B of C zijn minstens een {minimum}; hoogstens {n} ervan is precies een {minimum}.",
			"Dutch, English and, if in the package, mathematics A, B or C are at least a {minimum}; at most {n} of them is exactly a {minimum}."}.in(t,
			"minimum", n.Minimum.String(), "n", number(n.Hoogstens))
	case regeling.NederlandsMinimum:
		return sentence{"Nederlands is minstens een {minimum}.", "Dutch is at least a {minimum}."}.in(t, "minimum", n.Minimum.String())
	case regeling.Patronen:
		return patronen(t, n)
	case regeling.OnderdeelMinimum:
		if layout.Programma == pakket.AlsExtra {
			return sentence{"telt een heel programma mee, dan is geen onderdeel van het combinatiecijfer lager dan een {minimum}.",
				"if a whole programme counts, no part of the combination grade is lower than a {minimum}."}.in(t, "minimum", n.Minimum.String())
		}
		return sentence{"geen onderdeel van het combinatiecijfer is lager dan een {minimum}.",
			"no part of the combination grade is lower than a {minimum}."}.in(t, "minimum", n.Minimum.String())
	case regeling.LeerwerktrajectMinimum:
		return sentence{"Nederlands, het profielvak en het combinatiecijfer van de keuzevakken zijn elk minstens een {minimum}.",
			"Dutch, the vocational subject and the combination grade of the electives are each at least a {minimum}."}.in(t, "minimum", n.Minimum.String())
	case regeling.Voldaan:
		return sentence{"voldoende of goed.", "sufficient or good."}.in(t)
	}
	panic("a norm without a sentence")
}

// patronen lists the allowed combinations of vieren and vijven.
func patronen(t Taal, n regeling.Patronen) string {
	text := sentence{"geen eindcijfer is lager dan een 4, en de vieren en vijven samen zijn: ",
		"no final grade is lower than a 4, and the fours and fives together are: "}.in(t)
	for i, p := range n.Toegestaan {
		if i > 0 {
			text += "; "
		}
		text += sentence{"{vieren} x 4 en {vijven} x 5", "{vieren} x 4 and {vijven} x 5"}.in(t, "vieren", number(p.Vieren), "vijven", number(p.Vijven))
		switch p.Compensatie {
		case regeling.OpGemiddelde:
			text += sentence{" met gemiddeld minstens een {gemiddelde}, niet afgerond", " with a mean of at least {gemiddelde}, unrounded"}.in(t, "gemiddelde", n.Gemiddelde.String())
		case regeling.OpHoogCijfer:
			text += sentence{" met minstens een eindcijfer van {hoog} of hoger", " with at least one final grade of {hoog} or higher"}.in(t, "hoog", n.HoogCijfer.String())
		}
	}
	return text + "."
}
