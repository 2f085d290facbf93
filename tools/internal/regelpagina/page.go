package regelpagina

import (
	"strconv"

	"slaagwijzer/rules"
	"slaagwijzer/rules/bron"
)

// Page is the content of the page of a regeling.
type Page struct {
	Tekst
	Code, Opleiding string
	Jaren           []Link // the same opleiding in other years
	Opleidingen     []Link // other opleidingen in the same year
	Afwijkingen     []Afwijking
	Eisen           []Eis
	Leerwerktraject *Eis
	CumLaude        Eis
	Eindcijfer      Eindcijfer
	Combinatie      Combinatie
	Weglaten        rules.Regel
	Pakket          Pakket
	Voorbeeld       Voorbeeld // a whole cijferlijst
}

// Afwijking is a deviation of the year, with its source.
type Afwijking struct {
	Inhoud string
	Bron   Bron
}

// Bron is a place in the decree.
type Bron struct{ Text, URL string }

// Eis is a requirement: what it asks, where that stands, and examples on both sides of its limits.
type Eis struct {
	Code, Naam string
	Bron       Bron
	rules.Regel
	Voorbeelden []Voorbeeld
}

func newPage(r *rules.Regeling, all []rules.Regeling, example []byte) (*Page, error) {
	tekst, err := newTekst(r)
	if err != nil {
		return nil, err
	}
	p := &Page{
		Tekst: tekst, Code: r.Code(), Opleiding: rules.Opleidingnaam(rules.NL, r.Opleiding),
		Eindcijfer: eindcijfer(), Combinatie: combinatie(r), Weglaten: rules.Weglaatregel(), Pakket: newPakket(r),
	}
	p.link(r, all)
	for _, a := range r.Afwijkingen {
		p.Afwijkingen = append(p.Afwijkingen, Afwijking{a.Inhoud, source(r, a.Bron)})
	}
	m, err := newMaker(r, example)
	if err != nil {
		return nil, err
	}
	for i := range r.Eisen {
		eis, err := m.eis(&r.Eisen[i])
		if err != nil {
			return nil, err
		}
		p.Eisen = append(p.Eisen, eis)
	}
	if r.Leerwerktraject != nil {
		eis, err := m.eis(r.Leerwerktraject)
		if err != nil {
			return nil, err
		}
		p.Leerwerktraject = &eis
	}
	if p.CumLaude, err = m.cumLaude(); err != nil {
		return nil, err
	}
	p.Voorbeeld, err = m.whole()
	return p, err
}

func (p *Page) link(r *rules.Regeling, all []rules.Regeling) {
	for i := range all {
		other := &all[i]
		here := other.Code() == r.Code()
		if other.Opleiding == r.Opleiding {
			p.Jaren = append(p.Jaren, Link{strconv.Itoa(other.Jaar), address(other), here})
		}
		if other.Jaar == r.Jaar {
			p.Opleidingen = append(p.Opleidingen, Link{rules.Opleidingnaam(rules.NL, other.Opleiding), address(other), here})
		}
	}
}

func source(r *rules.Regeling, place bron.Vindplaats) Bron {
	return Bron{place.Voluit(), r.Tekst.URL(place)}
}
