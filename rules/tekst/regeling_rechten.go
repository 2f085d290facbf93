package tekst

import (
	"slices"
	"strings"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// duim tells what the duimregeling of 2021 to 2023 lets out of the result.
func (p *printer) duim() {
	d := p.r.Duim
	if d == nil {
		return
	}
	p.section("Duimregeling [" + d.Plaats.String() + "]")
	p.line("  alleen als dat nodig is om te slagen, en hoogstens een: ", strings.Join(duimItems(p.r), "; "))
	p.line("  niet: ", strings.Join(duimProtected(p.r), "; "))
	if d.Met2020Tot2022 {
		p.line("  alleen voor wie minstens een vak uit 2020, 2021 of 2022 heeft; dat hoeft niet het vak te zijn dat wegvalt")
	}
	p.line("  minstens een vak is in dit jaar afgesloten, en met het vak dat wegvalt is het een volledig examen")
	p.line("  eerst zonder deze regel; dan met deze regel en zo min mogelijk andere vakken buiten beschouwing")
	if p.r.Layout.Programma == pakket.Gewogen {
		p.line("  het profielvak telt zo vaak als er keuzevakken waren voordat er een wegviel")
	}
	if p.r.Leerwerktraject != nil {
		p.line("  ook bij een leerwerktraject: het profielvak of een keuzevak")
	}
	p.line("  het vak blijft op de cijferlijst en telt voor cum laude")
}

// duimItems are what can be left out by the duimregeling.
func duimItems(r *regeling.Regeling) []string {
	items := []string{"het eindcijfer van een vak, met het CE"}
	part := "een onderdeel van het combinatiecijfer"
	switch r.Layout.Programma {
	case pakket.EigenCijfer:
		part += " (een keuzevak)"
	case pakket.Gewogen, pakket.AlsExtra:
		part += " (een keuzevak of het profielvak)"
	}
	items = append(items, part+", als er een over blijft")
	for _, code := range r.Layout.Kwalificaties {
		if r.Duim.Kwalificaties&regeling.KwalificatieOf(code) != 0 {
			items = append(items, code)
		}
	}
	return items
}

// duimProtected are what can't be left out by the duimregeling.
func duimProtected(r *regeling.Regeling) []string {
	protected := slices.Clone(r.Duim.Beschermd)
	if !r.Opleiding.Vmbo() {
		protected = append(protected, "wiskunde A, B of C die kernvak is")
	}
	return append(protected, "het combinatiecijfer in zijn geheel")
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
	if c.EenJaar {
		p.line("  elk centraal examen is afgelegd in het jaar van het diploma")
	}
}

// herkansing tells what may be done again.
func (p *printer) herkansing() {
	h := &p.r.Herkansing
	p.section("Herkansing [" + h.Plaats.String() + "]")
	if len(h.Rechten) == 0 {
		p.line("  geen: er was geen centraal examen")
		return
	}
	var rights []string
	for _, recht := range h.Rechten {
		rights = append(rights, number(recht.Aantal)+" x "+p.onderdeel(recht.Onderdeel))
	}
	p.line("  ", strings.Join(rights, "; "), ". Het hoogste cijfer telt.")
	if h.NaAfwijzing {
		p.line("  alleen wie op een volledig examen is afgewezen en er zonder duimregeling mee kan slagen; alleen vakken van dit jaar")
		return
	}
	p.line("  ook wie is geslaagd. Niet voor een vak met vrijstelling of ontheffing")
	p.line("  gespreid examen: in elk van de twee jaren, voor de vakken van dat jaar")
	p.line("  vervroegd examen: voor het hele examen samen, ook voor een vak van hoogstens twee jaar eerder")
}

func (p *printer) onderdeel(o regeling.Onderdeel) string {
	text := map[regeling.Onderdeel]string{
		regeling.CE: "het centraal examen van een vak", regeling.CSPE: "het cspe",
		regeling.College: "het college-examen van een vak", regeling.HeelVak: "een heel vak, in college-examen en centraal examen",
	}[o]
	if o == regeling.CE && cspeIsCE(p.r) {
		text += " of het cspe"
	}
	return text
}

// cspeIsCE reports whether the right to a centraal examen can be used on a cspe: where there is one, without a right of its own.
func cspeIsCE(r *regeling.Regeling) bool {
	own := slices.ContainsFunc(r.Herkansing.Rechten, func(recht regeling.Recht) bool { return recht.Onderdeel == regeling.CSPE })
	return !own && !r.Layout.ProfielvakSE && r.Soort != dossier.Staatsexamen && r.Layout.Programma != pakket.GeenProgramma
}
