package tekst

import (
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// norm is what a requirement asks of anyone, in one Dutch sentence.
func norm(norm regeling.Norm, r *regeling.Regeling) string {
	switch n := norm.(type) {
	case regeling.Volledig:
		return "een examen in alle voorgeschreven vakken."
	case regeling.GemiddeldeCE:
		return gemiddelde(n, &r.Layout)
	case regeling.KernvakMinimum:
		return "Nederlands, Engels en, als het in het pakket zit, wiskunde A, B of C zijn minstens een " + n.Minimum.String() +
			"; hoogstens " + number(n.Hoogstens) + " ervan is precies een " + n.Minimum.String() + "."
	case regeling.NederlandsMinimum:
		return "Nederlands is minstens een " + n.Minimum.String() + "."
	case regeling.Patronen:
		return patronen(n)
	case regeling.OnderdeelMinimum:
		if r.Layout.Programma == pakket.AlsExtra {
			return "telt een heel programma mee, dan is geen onderdeel van het combinatiecijfer lager dan een " + n.Minimum.String() + "."
		}
		return "geen onderdeel van het combinatiecijfer is lager dan een " + n.Minimum.String() + "."
	case regeling.LeerwerktrajectMinimum:
		return "Nederlands, het profielvak en het combinatiecijfer van de keuzevakken zijn elk minstens een " + n.Minimum.String() + "."
	case regeling.Voldaan:
		return "voldoende of goed."
	}
	panic("a norm without a sentence")
}

func gemiddelde(n regeling.GemiddeldeCE, layout *pakket.Layout) string {
	if n.Vervallen {
		return "vervallen: er waren geen centrale examens."
	}
	text := "het gemiddelde van de cijfers voor het centraal examen"
	switch {
	case profielvakOpSE(layout) && layout.Programma == pakket.AlsExtra:
		text += " (en het SE van het profielvak, met zijn decimaal, als een heel programma meetelt)"
	case profielvakOpSE(layout):
		text += " en het SE van het profielvak, met zijn decimaal,"
	}
	return text + " is minstens " + comma(NL, n.Grens.String()) + ", niet afgerond."
}

// patronen lists the allowed combinations of vieren and vijven.
func patronen(n regeling.Patronen) string {
	text := "geen eindcijfer is lager dan een 4, en de vieren en vijven samen zijn: "
	for i, p := range n.Toegestaan {
		if i > 0 {
			text += "; "
		}
		text += number(p.Vieren) + " x 4 en " + number(p.Vijven) + " x 5"
		switch p.Compensatie {
		case regeling.OpGemiddelde:
			text += " met gemiddeld minstens een " + n.Gemiddelde.String() + ", niet afgerond"
		case regeling.OpHoogCijfer:
			text += " met minstens een eindcijfer van " + n.HoogCijfer.String() + " of hoger"
		}
	}
	return text + "."
}
