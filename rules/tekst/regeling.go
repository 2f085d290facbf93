package tekst

import (
	"strings"

	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
)

// Regeling is a regeling as a text in Dutch, such as an examensecretaris can lay beside the decree.
func Regeling(r *regeling.Regeling) string {
	p := &printer{r: r}
	p.line(r.Code(), ": ", r.Opleiding.String(), ", examenjaar ", number(r.Jaar), ", ", string(r.Soort), ", ", gebiednaam(r.Gebied))
	p.line(r.Tekst.String())
	if r.Oud() {
		p.line("Van dit besluit is alleen het artikel genoemd.")
	}
	p.afwijkingen()
	p.grades()
	p.combinatiecijfer()
	p.pakket()
	p.weglaten()
	p.duim()
	p.section("Geslaagd")
	for i := range r.Eisen {
		p.eis(&r.Eisen[i])
	}
	if r.Leerwerktraject != nil {
		p.line("of, bij een leerwerktraject:")
		p.eis(r.Leerwerktraject)
	}
	p.cumLaude()
	p.herkansing()
	return p.text.String()
}

// gebiednaam names a part of the kingdom. It is no table, like the others here: those the linker keeps, also where nobody prints.
func gebiednaam(g dossier.Gebied) string {
	if g == dossier.BES {
		return "Bonaire, Sint Eustatius en Saba"
	}
	return "Europees Nederland"
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
		p.line("Afwijking ", a.Naam, source(a), ": ", a.Inhoud)
	}
}

// source is the place of a deviation in brackets, with the decree when that is another one; nothing when no place is known.
func source(a regeling.Afwijking) string {
	place := a.Bron.String()
	switch {
	case place == "":
		return ""
	case a.Besluit != nil:
		return " [" + a.Besluit.Titel + " (" + a.Besluit.BWB + ") " + place + "]"
	}
	return " [" + place + "]"
}

// lid is a lid of the artikel of a place, in brackets. Of the decrees of before 2023 no lid is named, and art. 4.18 has others
// than the base.
func (p *printer) lid(place bron.Vindplaats, lid string) string {
	if p.r.Oud() || place.Artikel == "4.18" {
		lid = ""
	}
	return "[" + bron.Vindplaats{Artikel: place.Artikel, Lid: lid}.String() + "]"
}

func (p *printer) eis(e *regeling.Eis) {
	p.line("  [", e.Plaats.String(), "] ", e.Code, ": ", norm(e.Norm, p.r))
}
