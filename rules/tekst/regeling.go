package tekst

import (
	"strings"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// Regeling is a regeling as a text in Dutch, such as an examensecretaris can lay beside the decree.
func Regeling(r *regeling.Regeling) string {
	p := &printer{r: r}
	p.line(r.Code(), ": ", r.Opleiding.String(), ", examenjaar ", number(r.Jaar))
	p.line(r.Tekst.String())
	p.afwijkingen()
	p.grades()
	p.combinatiecijfer()
	p.pakket()
	p.section("Buiten beschouwing laten [3.33(3)]")
	p.line("  alleen als dat nodig is om te slagen: zo min mogelijk vakken, en de rest blijft een volledig examen. Het CE gaat mee.")
	p.section("Geslaagd")
	for i := range r.Eisen {
		p.eis(&r.Eisen[i])
	}
	if r.Leerwerktraject != nil {
		p.line("of, bij een leerwerktraject:")
		p.eis(r.Leerwerktraject)
	}
	p.cumLaude()
	return p.text.String()
}

// printer writes a print-out.
type printer struct {
	r    *regeling.Regeling
	text strings.Builder
}

func (p *printer) line(parts ...string) {
	for _, part := range parts {
		p.text.WriteString(part)
	}
	p.text.WriteByte('\n')
}

func (p *printer) section(title string) { p.line("\n", title) }

func (p *printer) afwijkingen() {
	for _, a := range p.r.Afwijkingen {
		p.line("Afwijking ", a.Naam, " [", a.Bron.String(), "]: ", a.Inhoud)
	}
}

func (p *printer) grades() {
	p.section("Cijfers")
	p.line("  [3.13(1)] SE van een vak met CE: 1,0 tot en met 10,0, met een decimaal.")
	p.line("  [3.13(2)] SE van een vak zonder CE: een heel cijfer, 1 tot en met 10.")
	p.line("  [3.32(1)] Eindcijfer met CE: het gemiddelde van SE en CE. [3.32(2)] Alleen de eerste decimaal telt bij het afronden: 5,45 wordt 5, 5,50 wordt 6.")
	p.line("  [3.32(3)] Eindcijfer zonder CE: het SE.")
	p.line("  CE in twee delen: het gemiddelde van de delen, afgerond op een decimaal (5,55 wordt 5,6).")
}

// combinatiecijfer tells how the combinatiecijfer is made and rounded.
func (p *printer) combinatiecijfer() {
	p.section("Combinatiecijfer")
	switch p.r.Layout.Programma {
	case pakket.GeenProgramma:
		p.line("  [3.34(2)] [3.34(4)] het gemiddelde van de onderdelen, elk een keer, afgerond: 5,5 wordt 6.")
	case pakket.EigenCijfer:
		p.line("  [3.35(3)] [3.35(5)] het gemiddelde van alle keuzevakken, afgerond: 5,5 wordt 6. Het profielvak is een eigen cijfer.")
	case pakket.Gewogen:
		p.line("  [3.35(4)] [3.35(5)] het gemiddelde van de keuzevakken en het profielvak, dat zo vaak telt als er keuzevakken zijn, afgerond: 5,5 wordt 6.")
	case pakket.AlsExtra:
		p.line("  [3.35(2)] alleen als een heel programma van de gemengde leerweg meetelt; dan zoals daar.")
	}
}

func (p *printer) pakket() {
	layout, school := &p.r.Layout, p.r.SchoolOnderdelen
	p.section("Pakket")
	for i := range layout.Places {
		p.spot(&layout.Places[i])
	}
	p.codes("  onderdelen van het combinatiecijfer: ", layout.Onderdelen)
	p.codes("  de school kan toevoegen: ", school)
	p.codes("  zonder cijfer: ", layout.Kwalificaties)
	if layout.Keuzevakken > 0 {
		p.line("  beroepsgericht programma: ", programmas[layout.Programma], ", minstens ", number(layout.Keuzevakken), " keuzevakken")
	}
	if layout.NietTalen > 0 {
		p.line("  van profieldeel en vrije deel zijn minstens ", number(layout.NietTalen), " vakken geen moderne vreemde taal")
	}
	for i := range layout.Profielen {
		profile := &layout.Profielen[i]
		p.line("  profiel ", profile.Code, " (", profile.Naam, ") [", profile.Artikel, "]")
		for j := range profile.Places {
			p.line("    ", p.codesOf(profile.Places[j].From))
		}
		if profile.Profielvak != nil {
			p.line("    profielvak ", profile.Profielvak.Code)
		}
		if layout.Praktijkgericht {
			p.line("    of in de plaats daarvan: ", p.codesOf(profile.Praktijkgericht))
		}
	}
}

var programmas = map[pakket.Programma]string{
	pakket.EigenCijfer: "het profielvak is een eigen cijfer, de keuzevakken zijn het combinatiecijfer",
	pakket.Gewogen:     "het profielvak en de keuzevakken zijn het combinatiecijfer; het profielvak telt zo vaak als er keuzevakken zijn",
	pakket.AlsExtra:    "alleen als extra: een heel programma van de gemengde leerweg telt als een cijfer",
}

var delen = map[vak.Deel]string{
	vak.Gemeenschappelijk: "gemeenschappelijk", vak.Profieldeel: "profieldeel", vak.VrijeDeel: "vrije deel",
}

func (p *printer) spot(place *vak.Place) {
	p.line("  ", delen[place.Deel], ": ", p.codesOf(place.From))
}

func (p *printer) codes(label string, codes []string) {
	if len(codes) > 0 {
		p.line(label, strings.Join(codes, " "))
	}
}

// codesOf lists what fits a place: one code is a fixed subject, more are a choice.
func (p *printer) codesOf(s vak.Set) string {
	var codes []string
	for _, v := range s.Vakken() {
		if v.Exists(p.r.Jaar, p.r.Gebied == dossier.BES) {
			codes = append(codes, v.Code)
		}
	}
	if len(codes) > 1 {
		return "een van " + strings.Join(codes, " ")
	}
	return strings.Join(codes, " ")
}

func (p *printer) eis(e *regeling.Eis) {
	p.line("  [", e.Plaats.String(), "] ", e.Code, ": ", norm(e.Norm, &p.r.Layout))
}

func (p *printer) cumLaude() {
	c := &p.r.CumLaude
	p.section("Cum laude [" + c.Plaats.String() + "]")
	p.line("  geslaagd, en de vakken zonder cijfer voldoende of goed")
	var counts []string
	add := func(applies bool, what string) {
		if applies {
			counts = append(counts, what)
		}
	}
	add(c.Gemeenschappelijk, "de vakken van het gemeenschappelijk deel")
	add(true, "de vakken van het profieldeel")
	add(c.Profielvak, "het profielvak")
	add(c.Combi && !c.HoogsteVanBeide, "het combinatiecijfer")
	add(c.Vrij && !c.HoogsteVanBeide, "het beste vak van het vrije deel")
	add(c.HoogsteVanBeide, "het hoogste van het combinatiecijfer en het beste vak van het vrije deel")
	p.line("  gemiddeld minstens een ", c.Gemiddelde.String(), ", niet afgerond, over: ", strings.Join(counts, "; "))
	p.line("  geen enkel eindcijfer in het pakket lager dan een ", c.Laagste.String())
}
