package tekst

import (
	"strings"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// Regel is a rule explained to anyone, in Dutch: what a page can show without a candidate.
type Regel struct {
	Zinnen    []string // what the rule says, in two or three sentences
	Mogelijk  []string // the ways to meet it, where they can be listed
	Afronding string   // what is rounded for it; empty when nothing could be
}

// Eisregel explains a requirement of a regeling.
func Eisregel(r *regeling.Regeling, e *regeling.Eis) Regel {
	switch n := e.Norm.(type) {
	case regeling.Volledig:
		return Regel{Zinnen: []string{
			"Je doet examen in alle vakken die bij je opleiding en je profiel horen.",
			"Ontbreekt er een vak, dan is er nog geen uitslag.",
		}}
	case regeling.GemiddeldeCE:
		return gemiddeldeCERegel(n, r)
	case regeling.KernvakMinimum:
		return kernRegel(n, r.Opleiding)
	case regeling.NederlandsMinimum:
		return Regel{
			Zinnen: []string{
				"Je eindcijfer voor Nederlands is minstens een " + n.Minimum.String() + ".",
				"Hoge cijfers voor andere vakken maken een lager cijfer voor Nederlands niet goed.",
			},
			Afronding: alAfgerond,
		}
	case regeling.Patronen:
		return patroonRegel(n)
	case regeling.OnderdeelMinimum:
		return onderdeelRegel(n, &r.Layout)
	case regeling.LeerwerktrajectMinimum:
		return Regel{
			Zinnen: []string{
				"Volg je een leerwerktraject, dan is er nog een manier om te slagen.",
				"Nederlands, je profielvak en het combinatiecijfer van je keuzevakken zijn dan elk minstens een " + n.Minimum.String() + ".",
				"Lukt dat, dan hoef je de andere eisen niet te halen.",
			},
			Afronding: alAfgerond,
		}
	case regeling.Voldaan:
		return Regel{Zinnen: []string{
			capital(Vak(NL, vak.Find(n.Kwalificatie.Vak()))) + ": daarvoor krijg je geen cijfer, maar goed, voldoende of onvoldoende.",
			"Je hebt voldoende of goed nodig.",
			"Een onvoldoende maak je niet goed met cijfers voor andere vakken.",
		}}
	}
	panic("a norm without an explanation")
}

const alAfgerond = "Het gaat om eindcijfers. Die zijn al afgerond op een heel cijfer."

func gemiddeldeCERegel(n regeling.GemiddeldeCE, r *regeling.Regeling) Regel {
	if n.Vervallen {
		return Regel{Zinnen: []string{"In " + number(r.Jaar) + " waren er geen centrale examens (CE). Deze eis geldt daarom niet."}}
	}
	zinnen := []string{
		"Tel je cijfers voor het centraal examen (CE) op en deel door het aantal vakken met een CE.",
		"Dat gemiddelde is minstens een " + comma(NL, n.Grens.String()) + ".",
		"Je " + examenDelen(r) + " tellen hier niet mee.",
	}
	switch {
	case r.Layout.Keuzevakken == 0 || r.Layout.Programma == pakket.AlsExtra || r.Soort == dossier.Staatsexamen:
	case r.Layout.ProfielvakSE:
		zinnen = append(zinnen, "Op één na: er was geen cspe, en daarom telt het schoolexamen van je profielvak mee als CE. Het telt met zijn cijfer achter de komma.")
	default:
		zinnen = append(zinnen, "Het cspe, het praktijkexamen van je profielvak, telt één keer mee als CE.")
	}
	justBelow := comma(NL, (n.Grens-1).String()) + "9"
	return Regel{Zinnen: zinnen, Afronding: "Het gemiddelde wordt niet afgerond: " + justBelow + " is te laag."}
}

// examenDelen are the exams that aren't central.
func examenDelen(r *regeling.Regeling) string {
	if r.Soort == dossier.Staatsexamen {
		return "college-examens"
	}
	return "schoolexamens"
}

func kernRegel(n regeling.KernvakMinimum, o vak.Opleiding) Regel {
	low := n.Minimum.String()
	var letters []string
	for _, v := range vak.Wiskunde.Vakken() {
		if v.In.Has(o) {
			letters = append(letters, strings.TrimPrefix(v.Naam, "wiskunde "))
		}
	}
	return Regel{
		Zinnen: []string{
			"De kernvakken zijn Nederlands, Engels en wiskunde " + choice(NL, letters) + ". Heb je geen wiskunde, dan zijn het er twee.",
			"Elk kernvak is minstens een " + low + ".",
			"Hoogstens " + number(n.Hoogstens) + " kernvak mag precies een " + low + " zijn. De andere zijn hoger.",
		},
		Afronding: alAfgerond,
	}
}

func patroonRegel(n regeling.Patronen) Regel {
	regel := Regel{Zinnen: []string{
		"Een " + cijfer.Voldoende.String() + " of hoger is voldoende. Een paar cijfers mogen lager zijn, maar een 3 of lager mag nooit.",
		"Het combinatiecijfer telt hier mee als één cijfer.",
		"Dit mag wel:",
	}}
	for _, p := range n.Toegestaan {
		regel.Mogelijk = append(regel.Mogelijk, patroonText(n, p))
		if p.Compensatie == regeling.OpGemiddelde {
			justBelow := (n.Gemiddelde - 1).String() + ",99"
			regel.Afronding = "Het gemiddelde is dat van al je eindcijfers. Het wordt niet afgerond: " + justBelow + " is te laag."
		}
	}
	if regel.Afronding == "" {
		regel.Afronding = alAfgerond
	}
	return regel
}

// patroonText is one allowed combination: één 4 en één 5, als je gemiddelde minstens een 6 is.
func patroonText(n regeling.Patronen, p regeling.Patroon) string {
	var low []string
	if p.Vieren > 0 {
		low = append(low, tally(p.Vieren, "4"))
	}
	if p.Vijven > 0 {
		low = append(low, tally(p.Vijven, "5"))
	}
	text := "geen enkele onvoldoende"
	if len(low) > 0 {
		text = list(NL, low)
	}
	switch p.Compensatie {
	case regeling.OpGemiddelde:
		text += ", als je gemiddeld minstens een " + n.Gemiddelde.String() + " hebt"
	case regeling.OpHoogCijfer:
		text += ", als je ook een " + n.HoogCijfer.String() + " of hoger hebt"
	}
	return text
}

// tally counts a grade: één 5, 2 keer een 5.
func tally(n int, grade string) string {
	if n == 1 {
		return "één " + grade
	}
	return number(n) + " keer een " + grade
}

func onderdeelRegel(n regeling.OnderdeelMinimum, layout *pakket.Layout) Regel {
	zinnen := []string{
		"Het combinatiecijfer is gemaakt van een paar onderdelen.",
		"Elk onderdeel is minstens een " + n.Minimum.String() + ", ook als het combinatiecijfer zelf hoog genoeg is.",
	}
	if layout.Programma == pakket.AlsExtra {
		zinnen[0] = "Deze eis geldt alleen als je een heel beroepsgericht programma als extra vak doet. Dat geeft een combinatiecijfer."
	}
	return Regel{Zinnen: zinnen, Afronding: "Elk onderdeel heeft al een heel cijfer."}
}
