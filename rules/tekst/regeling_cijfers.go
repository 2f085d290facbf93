package tekst

import (
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// grades tells how a subject comes by its eindcijfer.
func (p *printer) grades() {
	se, place := seNaam(p.r), p.r.Plaatsen.Eindcijfer
	p.section("Cijfers")
	p.line("  ", p.seLid("1"), se, " van een vak met CE: 1,0 tot en met 10,0, met een decimaal.")
	p.line("  ", p.seLid("2"), se, " van een vak zonder CE: een heel cijfer, 1 tot en met 10.")
	if zonderCE(p.r) {
		p.gradesZonderCE(se)
	} else {
		p.gradesMetCE(se)
	}
	p.line("  ", p.lid(place, "3"), " Eindcijfer zonder CE: het ", se, ".")
}

func (p *printer) gradesMetCE(se string) {
	place := p.r.Plaatsen.Eindcijfer
	mean, rounding := p.lid(place, "1"), p.lid(place, "2")+" "
	if mean+" " == rounding {
		rounding = ""
	}
	p.line("  ", mean, " Eindcijfer met CE: het gemiddelde van ", se, " en CE. ", rounding, "Alleen de eerste decimaal telt bij het afronden: 5,45 wordt 5, 5,50 wordt 6.")
	p.line("  CE in twee delen: het gemiddelde van de delen, afgerond op een decimaal (5,55 wordt 5,6).")
	p.line("  ", p.alleenCE(), "Eindcijfer van een vak met alleen een CE: het afgeronde CE.")
	if profielvakOpSE(&p.r.Layout) && p.r.Soort == dossier.School {
		p.line("  Eindcijfer van het profielvak, zonder cspe: het afgeronde SE, dat een decimaal heeft: 5,4 wordt 5, 5,5 wordt 6.")
	}
}

// gradesZonderCE is about 2020. The resultaatverbeteringstoets was a test of schools.
func (p *printer) gradesZonderCE(se string) {
	p.line("  Eindcijfer van een vak dat anders een CE heeft: het afgeronde ", se, ": 5,4 wordt 5, 5,5 wordt 6.")
	if p.r.Soort == dossier.Staatsexamen {
		return
	}
	p.line("  Met een resultaatverbeteringstoets: het hoogste van het afgeronde SE en het afgeronde gemiddelde van SE en toets, allebei met hun decimaal.")
	if p.r.Opleiding == vak.VmboKB || p.r.Opleiding == vak.VmboBB {
		p.line("  Een toets voor hoogstens twee vakken, en ook nog voor het profielvak.")
	} else {
		p.line("  Een toets voor hoogstens twee vakken.")
	}
}

// seLid is the place of what a schoolexamen grade looks like, as far as it is known.
func (p *printer) seLid(lid string) string {
	if p.r.Oud() || p.r.Soort == dossier.Staatsexamen {
		return ""
	}
	return "[3.13(" + lid + ")] "
}

// alleenCE is the place of the rule for a subject with a centraal examen only. It is written down for the staatsexamen.
func (p *printer) alleenCE() string {
	if p.r.Oud() || p.r.Soort != dossier.Staatsexamen {
		return ""
	}
	return "[4.18(4)] "
}

// seNaam is what the exam by the school is called.
func seNaam(r *regeling.Regeling) string {
	if r.Soort == dossier.Staatsexamen {
		return "college-examen"
	}
	return "SE"
}

// zonderCE reports whether there were no centrale examens.
func zonderCE(r *regeling.Regeling) bool {
	for _, e := range r.Eisen {
		if n, ok := e.Norm.(regeling.GemiddeldeCE); ok {
			return n.Vervallen
		}
	}
	return false
}

// profielvakOpSE reports whether the schoolexamen of the profielvak stands in for a cspe.
func profielvakOpSE(layout *pakket.Layout) bool {
	return layout.ProfielvakSE && layout.Programma != pakket.GeenProgramma
}

// combinatiecijfer tells how the combinatiecijfer is made and rounded.
func (p *printer) combinatiecijfer() {
	place := p.r.Plaatsen.Combinatiecijfer
	rounded := p.lid(place, "5")
	p.section("Combinatiecijfer")
	switch p.r.Layout.Programma {
	case pakket.GeenProgramma:
		p.line("  ", p.places(p.lid(place, "2"), p.lid(place, "4")), "het gemiddelde van de onderdelen, elk een keer, afgerond: 5,5 wordt 6.")
	case pakket.EigenCijfer:
		p.line("  ", p.places(p.lid(place, "3"), rounded), "het gemiddelde van alle keuzevakken, afgerond: 5,5 wordt 6. Het profielvak is een eigen cijfer.")
	case pakket.Gewogen:
		p.line("  ", p.places(p.lid(place, "4"), rounded), "het gemiddelde van de keuzevakken en het profielvak, dat zo vaak telt als er keuzevakken zijn, afgerond: 5,5 wordt 6.")
	case pakket.AlsExtra:
		p.line("  ", p.lid(place, "2"), " alleen als een heel programma van de gemengde leerweg meetelt; dan zoals daar.")
	}
}

// places are places in a row, each once.
func (p *printer) places(first, second string) string {
	if first == second {
		return first + " "
	}
	return first + " " + second + " "
}

func (p *printer) weglaten() {
	p.section("Buiten beschouwing laten [" + p.r.Plaatsen.Weglaten.String() + "]")
	p.line("  alleen als dat nodig is om te slagen: zo min mogelijk vakken, en de rest blijft een volledig examen. Het CE gaat mee.")
}
