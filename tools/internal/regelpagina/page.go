package regelpagina

import (
	"strconv"

	"slaagwijzer/rules"
	"slaagwijzer/rules/bron"
)

// Page is the content of the page of a regeling.
type Page struct {
	Tekst
	Code, Titel     string
	Wie             string // who it is for
	Groep           Groep
	Oud             bool   // of the decree only the artikel is named
	Jaren           []Link // the same exam in other years
	Opleidingen     []Link // other opleidingen in the same year
	Groepen         []Link // other kinds of exam in the same year
	Afwijkingen     []Afwijking
	Eisen           []Eis
	Leerwerktraject *Eis
	Duim            *Recht
	CumLaude        Eis
	Eindcijfer      Afronding
	Combinatie      Afronding
	Weglaten        Recht
	Herkansing      Recht
	Pakket          Pakket
	Voorbeeld       Voorbeeld // a whole cijferlijst
}

// Bron is a place in a decree.
type Bron struct{ Text, URL string }

// Eis is a requirement: what it asks, where that stands, and examples on both sides of its limits.
type Eis struct {
	Code, Naam string
	Bron       Bron
	rules.Regel
	Voorbeelden []Voorbeeld
	Elders      *Link // where the examples are, when the requirement is that of the school
}

func newPage(r *rules.Regeling, all []rules.Regeling, example []byte) (*Page, error) {
	tekst, err := newTekst(r)
	if err != nil {
		return nil, err
	}
	p := &Page{
		Tekst: tekst, Code: r.Code(), Titel: title(r), Wie: wie(r), Groep: groep(r), Oud: r.Oud(),
		Eindcijfer: eindcijfer(r), Combinatie: combinatie(r), Pakket: newPakket(r),
		Weglaten:   Recht{Regel: rules.Weglaatregel(), Bron: source(r, r.Plaatsen.Weglaten)},
		Herkansing: Recht{Regel: rules.Herkansingsregel(r), Bron: source(r, r.Herkansing.Plaats)},
	}
	p.link(r, all)
	m, err := newMaker(r, schoolOf(r, all), example)
	if err != nil {
		return nil, err
	}
	return p, p.fill(m)
}

// fill adds everything with an example in it.
func (p *Page) fill(m *maker) (err error) {
	for i := range m.r.Eisen {
		eis, err := m.eis(&m.r.Eisen[i])
		if err != nil {
			return err
		}
		p.Eisen = append(p.Eisen, eis)
	}
	if m.r.Leerwerktraject != nil {
		eis, err := m.eis(m.r.Leerwerktraject)
		if err != nil {
			return err
		}
		p.Leerwerktraject = &eis
	}
	if p.Afwijkingen, err = m.afwijkingen(); err != nil {
		return err
	}
	if p.Duim, err = m.duim(); err != nil {
		return err
	}
	if p.CumLaude, err = m.cumLaude(); err != nil {
		return err
	}
	p.Voorbeeld, err = m.whole()
	return err
}

func (p *Page) link(r *rules.Regeling, all []rules.Regeling) {
	for i := range all {
		other := &all[i]
		here := other.Code() == r.Code()
		kind := other.Soort == r.Soort && other.Gebied == r.Gebied
		if kind && other.Opleiding == r.Opleiding {
			p.Jaren = append(p.Jaren, Link{strconv.Itoa(other.Jaar), address(other), here})
		}
		if kind && other.Jaar == r.Jaar {
			p.Opleidingen = append(p.Opleidingen, Link{rules.Opleidingnaam(rules.NL, other.Opleiding), address(other), here})
		}
		if other.Jaar == r.Jaar && other.Opleiding == r.Opleiding {
			p.Groepen = append(p.Groepen, Link{groep(other).Naam, address(other), here})
		}
	}
}

func source(r *rules.Regeling, place bron.Vindplaats) Bron {
	return Bron{place.Voluit(), r.Tekst.URL(place)}
}
