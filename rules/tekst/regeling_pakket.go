package tekst

import (
	"slices"
	"strings"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/vak"
)

func (p *printer) pakket() {
	layout, school := &p.r.Layout, p.r.SchoolOnderdelen
	p.section("Pakket")
	for i := range layout.Places {
		p.spot(&layout.Places[i])
	}
	p.codes("  onderdelen van het combinatiecijfer: ", layout.Onderdelen)
	p.codes(p.wie()+" kan toevoegen: ", existing(p.r, school))
	p.codes("  zonder cijfer: ", layout.Kwalificaties)
	p.codes("  hoort niet bij het examen: ", p.outside())
	if layout.Keuzevakken > 0 {
		p.line("  beroepsgericht programma: ", programma(layout.Programma), ", minstens ", number(layout.Keuzevakken), " keuzevakken")
		if p.r.Soort == dossier.Staatsexamen {
			p.line("  beroepsgerichte vakken worden ingebracht, met een 6 of hoger")
		}
	}
	if layout.NietTalen > 0 {
		p.line("  van profieldeel en vrije deel zijn minstens ", number(layout.NietTalen), " vakken geen moderne vreemde taal")
	}
	for i := range layout.Profielen {
		p.profiel(&layout.Profielen[i])
	}
}

// profiel lists the places of a profile. Where the decrees of before 2023 had it is not known.
func (p *printer) profiel(profile *vak.Profiel) {
	source := " [" + profile.Artikel + "]"
	if p.r.Oud() {
		source = ""
	}
	p.line("  profiel ", profile.Code, " (", profile.Naam, ")", source)
	for j := range profile.Places {
		p.line("    ", p.codesOf(profile.Places[j].From))
	}
	if profile.Profielvak != nil {
		p.line("    profielvak ", profile.Profielvak.Code)
	}
	if p.r.Layout.Praktijkgericht {
		p.line("    of in de plaats daarvan: ", p.codesOf(profile.Praktijkgericht))
	}
}

// wie adds parts to the combinatiecijfer.
func (p *printer) wie() string {
	if p.r.Soort == dossier.Staatsexamen {
		return "  het College voor Toetsen en Examens"
	}
	return "  de school"
}

// outside are the subjects that can be entered but are no part of the exam.
func (p *printer) outside() []string {
	var codes []string
	for code := range p.r.Layout.Outside {
		if vak.Find(code).In.Has(p.r.Opleiding) {
			codes = append(codes, code)
		}
	}
	slices.Sort(codes)
	return codes
}

// programma says what a vocational programme does to the combinatiecijfer.
func programma(p pakket.Programma) string {
	switch p {
	case pakket.EigenCijfer:
		return "het profielvak is een eigen cijfer, de keuzevakken zijn het combinatiecijfer"
	case pakket.Gewogen:
		return "het profielvak en de keuzevakken zijn het combinatiecijfer; het profielvak telt zo vaak als er keuzevakken zijn"
	}
	return "alleen als extra: een heel programma van de gemengde leerweg telt als een cijfer"
}

func (p *printer) spot(place *vak.Place) {
	p.line("  ", strings.ToLower(Deelnaam(place.Deel)), ": ", p.codesOf(place.From))
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
		codes = append(codes, v.Code)
	}
	if codes = existing(p.r, codes); len(codes) > 1 {
		return "een van " + strings.Join(codes, " ")
	}
	return strings.Join(codes, " ")
}
