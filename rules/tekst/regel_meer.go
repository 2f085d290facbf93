package tekst

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// Combinatieregel explains how the combinatiecijfer of a regeling is made.
func Combinatieregel(r *regeling.Regeling) Regel {
	regel := Regel{Afronding: "Het gemiddelde wordt afgerond op een heel cijfer. Een half punt gaat naar boven."}
	switch r.Layout.Programma {
	case pakket.GeenProgramma:
		regel.Zinnen = []string{
			"Het combinatiecijfer is het gemiddelde van " + list(NL, names(r.Layout.Onderdelen)) + ". Elk onderdeel telt één keer.",
			"Het telt mee als één eindcijfer.",
			toevoegen(r) + choice(NL, names(existing(r, r.SchoolOnderdelen))) + ".",
		}
	case pakket.EigenCijfer:
		regel.Zinnen = []string{
			"Het combinatiecijfer is het gemiddelde van je keuzevakken. Je hebt er minstens " + number(r.Layout.Keuzevakken) + ".",
			"Je profielvak zit er niet in: dat heeft een eigen eindcijfer.",
		}
	case pakket.Gewogen:
		regel.Zinnen = []string{
			"Het combinatiecijfer is het gemiddelde van je profielvak en je keuzevakken. Je hebt minstens " + number(r.Layout.Keuzevakken) + " keuzevakken.",
			"Je profielvak telt even vaak als al je keuzevakken samen.",
		}
	case pakket.AlsExtra:
		regel.Zinnen = []string{
			"Een combinatiecijfer heb je alleen als je een heel beroepsgericht programma als extra vak doet.",
			"Dat is een profielvak of een praktijkgericht vak, met minstens " + number(r.Layout.Keuzevakken) + " keuzevakken.",
			"Het eerste vak telt dan even vaak als alle keuzevakken samen.",
		}
	}
	return regel
}

// Weglaatregel explains how subjects are left out of the result.
func Weglaatregel() Regel {
	return Regel{Zinnen: []string{
		"Heb je meer vakken dan nodig is? Dan mag een vak dat het slagen in de weg staat, buiten beschouwing blijven.",
		"Dat kan alleen als de rest nog een volledig examen is. Ook het CE van dat vak telt dan niet mee.",
		"Wij laten zo min mogelijk vakken weg, en alleen als je daardoor slaagt. Het cijfer blijft op je cijferlijst staan.",
	}}
}

// CumLauderegel explains what cum laude asks in a regeling.
func CumLauderegel(r *regeling.Regeling) Regel {
	c := &r.CumLaude
	zinnen := []string{
		"Je bent geslaagd, en de vakken zonder cijfer zijn voldoende of goed.",
		"Gemiddeld heb je minstens een " + c.Gemiddelde.String() + " voor: " + list(NL, counted(c)) + ".",
		"Geen enkel eindcijfer van je examen is lager dan een " + c.Laagste.String() + ".",
	}
	if c.EenJaar {
		zinnen = append(zinnen, "Alle centrale examens deed je in het jaar waarin je je diploma haalt.")
	}
	return Regel{
		Zinnen:    zinnen,
		Afronding: "Dat gemiddelde wordt niet afgerond: " + (c.Gemiddelde - 1).String() + ",99 is te laag.",
	}
}

// counted are the numbers of which cum laude takes the mean.
func counted(c *regeling.CumLaude) []string {
	var names []string
	add := func(applies bool, what string) {
		if applies {
			names = append(names, what)
		}
	}
	add(c.Gemeenschappelijk, "de vakken die iedereen heeft")
	add(true, "de vakken van je profiel")
	add(c.Profielvak, "je profielvak")
	add(c.Combi && !c.HoogsteVanBeide, "het combinatiecijfer")
	add(c.Vrij && !c.HoogsteVanBeide, "je beste vak van het vrije deel")
	add(c.HoogsteVanBeide, "het hoogste van het combinatiecijfer en je beste vak van het vrije deel")
	return names
}

// toevoegen says who may add to the combinatiecijfer.
func toevoegen(r *regeling.Regeling) string {
	if r.Soort == dossier.Staatsexamen {
		return "Het College voor Toetsen en Examens kan er onderdelen bij doen: "
	}
	return "Je school kan er onderdelen bij doen: "
}

// Plaatsregel tells what fits a place in the package of a regeling: a subject, or a choice.
func Plaatsregel(r *regeling.Regeling, from vak.Set) string {
	var codes []string
	for _, v := range from.Vakken() {
		codes = append(codes, v.Code)
	}
	return choice(NL, names(existing(r, codes)))
}

// existing are the subjects that exist in the year and part of the kingdom of a regeling.
func existing(r *regeling.Regeling, codes []string) []string {
	return slices.DeleteFunc(slices.Clone(codes), func(code string) bool {
		return !vak.Find(code).Exists(r.Jaar, r.Gebied == dossier.BES)
	})
}

// Deelnaam is the name of a part of the package.
func Deelnaam(d vak.Deel) string {
	switch d {
	case vak.Gemeenschappelijk:
		return "Gemeenschappelijk deel"
	case vak.Profieldeel:
		return "Profieldeel"
	case vak.VrijeDeel:
		return "Vrije deel"
	}
	panic("a part without a name")
}

// names are the names of subjects by their codes.
func names(codes []string) []string {
	list := make([]string, len(codes))
	for i, code := range codes {
		list[i] = Vak(NL, vak.Find(code))
	}
	return list
}
