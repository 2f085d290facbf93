package wire

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/tekst"
)

// Versie is the version of the contract.
const Versie = 1

// Antwoord is a reply: either defects, or a verdict.
type Antwoord struct {
	ID       string // JSON; empty counts as null
	Gebreken []Gebrek
	Storing  string // what to say when the fault is ours

	Regeling          string
	Uitslag           oordeel.Uitslag
	CumLaude          oordeel.Antwoord
	Profielen         []string
	Eindcijfers       []Eindcijfer
	CEGemiddelde      *CEGemiddelde
	BuitenBeschouwing []string
	Eisen             []Eis
	CumLaudeEisen     []Eis
	Opmerkingen       []Opmerking
	Vragen            []Vraag     // what was asked
	Herkansing        *Herkansing // nil unless it was asked for and has meaning; Vooruitblik likewise
	Vooruitblik       *Vooruitblik
	Vervolg           []Route       // the ten routes; nil for who has passed, or unless it was asked for
	Omzetting         *Omzetting    // nil unless it was asked for
	Uitleg            *tekst.Uitleg // nil unless it was asked for
}

// Gebrek is a defect with its explanation.
type Gebrek struct {
	dossier.Gebrek
	Tekst string
}

// Eindcijfer is a final grade; Delen are the parts of the combinatiecijfer.
type Eindcijfer struct {
	Vak        string
	Eindcijfer int
	Delen      []string
}

// CEGemiddelde is the mean of the known grades for the centraal examen.
type CEGemiddelde struct {
	Som        string
	Aantal     int
	Gemiddelde string // cut to two decimals
}

// Eis is a requirement and what was found.
type Eis struct {
	Code    string
	Oordeel oordeel.Antwoord
	Bron    Bron
	Speling string // empty when absent
	Tekst   string
}

// Bron is a place in a besluit, or a document by its title alone.
type Bron struct{ Besluit, Artikel, Lid, Onderdeel, URL, Titel string }

// Opmerking is a remark that the user must see.
type Opmerking struct{ Code, Tekst string }

// newAntwoord is the reply to a request: the defects if there are any, else the verdict.
func newAntwoord(r result) Antwoord {
	a := Antwoord{ID: r.verzoek.ID, Vragen: r.verzoek.Vragen}
	for _, g := range r.gebreken {
		g.Waarde = tekst.Shown(g.Waarde)
		a.Gebreken = append(a.Gebreken, Gebrek{g, tekst.Gebrek(r.verzoek.Taal, g)})
	}
	if len(r.gebreken) == 0 {
		a.fill(r.oordeel, r.verzoek.Taal)
		a.Herkansing = newHerkansing(r.oordeel, r.herkansing)
		a.Vooruitblik = newVooruitblik(r.oordeel, r.vooruitblik)
		a.Vervolg = newVervolg(r.oordeel, r.vervolg, r.verzoek.Taal)
		a.Omzetting = newOmzetting(r.oordeel, r.omzetting)
		if slices.Contains(a.Vragen, VraagUitleg) {
			a.Uitleg = tekst.Explain(r.verzoek.Taal, r.oordeel, r.herkansing, r.vooruitblik)
		}
	}
	return a
}

func (a *Antwoord) fill(o *oordeel.Oordeel, t tekst.Taal) {
	a.Regeling = o.Regeling.Code()
	a.Uitslag, a.CumLaude, a.Profielen = o.Uitslag, o.CumLaude, o.Profielen
	a.Eindcijfers = eindcijfers(o)
	if mean := o.CEGemiddelde(); mean.Aantal > 0 {
		a.CEGemiddelde = &CEGemiddelde{mean.Totaal().String(), mean.Aantal, mean.Truncated()}
	}
	a.BuitenBeschouwing = codes(o, o.BuitenBeschouwing())
	a.Eisen = eisen(o, o.Eisen, t)
	a.CumLaudeEisen = eisen(o, o.CumLaudeEisen, t)
	for _, code := range o.Opmerkingen {
		a.Opmerkingen = append(a.Opmerkingen, Opmerking{code, tekst.Opmerking(t, code)})
	}
}

// eindcijfers lists every subject that has one, in the order of entry, the combinatiecijfer last.
func eindcijfers(o *oordeel.Oordeel) []Eindcijfer {
	subjects := o.Pakket.Dossier.Vakken
	list := make([]Eindcijfer, 0, len(subjects)+1)
	for i := range subjects {
		if o.Low.E[i] != 0 && o.Known(i) {
			list = append(list, Eindcijfer{Vak: subjects[i].Code, Eindcijfer: int(o.Low.E[i])})
		}
	}
	if combi, parts := o.Combinatie(); combi != 0 {
		list = append(list, Eindcijfer{"combinatiecijfer", int(combi), codes(o, parts)})
	}
	return list
}

func codes(o *oordeel.Oordeel, positions []int) []string {
	list := make([]string, len(positions))
	for n, i := range positions {
		list[n] = o.Pakket.Dossier.Vakken[i].Code
	}
	return list
}

func eisen(o *oordeel.Oordeel, found []oordeel.Bevinding, t tekst.Taal) []Eis {
	list := make([]Eis, len(found))
	for i := range found {
		b := &found[i]
		list[i] = Eis{Code: b.Eis.Code, Oordeel: b.Oordeel, Tekst: tekst.Eis(t, o, b), Bron: newBron(o.Regeling.Tekst, b.Eis.Plaats)}
		if b.Speling != nil {
			list[i].Speling = b.Speling.String()
		}
	}
	return list
}
