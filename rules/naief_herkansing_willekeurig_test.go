package rules_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
)

// naiefVraagsoort is what a random dossier must make interesting.
type naiefVraagsoort int

const (
	vraagHerkansing naiefVraagsoort = iota
	vraagVooruitblik
	vraagParen // herkansing on kb and bb
)

// Candidates within reach of the limits of passing, and of cum laude.
var naiefRandStijlen = []naiefStijl{
	{58, 56, 8}, {58, 55, 10}, {57, 54, 6}, {59, 53, 10}, {56, 55, 4}, {62, 53, 12}, {60, 55, 14}, {64, 55, 20},
	{76, 76, 10}, {80, 79, 6}, {81, 80, 12},
}

// Those who need two resits.
var naiefZwakkeStijlen = []naiefStijl{{58, 52, 8}, {60, 49, 10}, {57, 54, 16}, {62, 50, 20}, {55, 52, 6}}

// willekeurigeVraag is a random request of the base regime with every CE known, or with some of them missing.
func willekeurigeVraag(r *rand.Rand, soort naiefVraagsoort) []byte {
	examen := naiefExamen{Jaar: 2023 + r.IntN(5), Opleiding: kies(r, naiefOpleidingen), Gespreid: r.IntN(100) < 10}
	stijl := kies(r, naiefRandStijlen)
	if soort == vraagParen {
		examen.Opleiding = kies(r, []string{"vmbo-kb", "vmbo-bb"})
		stijl = kies(r, naiefZwakkeStijlen)
	}
	return bouwVraag(r, examen, stijl, soort)
}

// willekeurigeVraagOveral is the same over every regime; with vraagParen over those that have pairs of another kind.
func willekeurigeVraagOveral(r *rand.Rand, soort naiefVraagsoort) []byte {
	examen := naiefWillekeurigExamen(r)
	stijl := kies(r, slices.Concat(naiefRandStijlen, naiefZwakkeStijlen))
	if soort == vraagParen {
		stijl = kies(r, naiefZwakkeStijlen)
		examen.Opleiding = kies(r, naiefOpleidingen[2:4])
		if examen.Jaar = 2021 + r.IntN(2); examen.staats() {
			examen.Jaar = 2018 + r.IntN(2)
		}
	}
	return bouwVraag(r, examen, stijl, soort)
}

func bouwVraag(r *rand.Rand, examen naiefExamen, stijl naiefStijl, soort naiefVraagsoort) []byte {
	b := naiefBegin(r, examen, stijl)
	b.geefCijfers()
	b.maakUitzonderingen()
	b.maakRandgeval()
	if soort == vraagVooruitblik {
		b.vergeetCEs(kies(r, []int{10, 20, 20, 40, 70, 100}))
	} else {
		b.vulCEsAan()
	}
	if examen.staats() {
		b.vulSEsAan()
	} else if b.kans(12) {
		b.vergeetAnders()
	}
	switch n := b.r.IntN(100); {
	case n < 3: // at most the cspe can then be resat
		b.sluitAf(b.vorigCEJaar())
	case n < 6: // the same as saying nothing
		b.sluitAf(b.v.Examen.Jaar)
	}
	b.heropenProfielvak()
	return naiefMetVragen(&b.v)
}

// mistCE: the subject has a CE by itself; of two kunst disciplines it is left as it was drawn (R6.8).
func (b *naiefBouwer) mistCE(r *naiefInvoer) bool {
	return r.gemaaktCE() == 0 && b.eigenCE(r)
}

func (b *naiefBouwer) eigenCE(r *naiefInvoer) bool {
	return b.afsluitingVan(r).metCE() && !r.Vrijstelling && !r.Ontheffing && !(naiefIsKunst(r.Vak) && b.aantalKunst() == 2)
}

func (b *naiefBouwer) vulCEsAan() {
	for i := range b.v.Vakken {
		if r := &b.v.Vakken[i]; b.mistCE(r) {
			r.CE = b.decimaal(b.rond(b.stijl.ce))
		}
	}
}

// vorigCEJaar is the last year before this in which there were CE's.
func (b *naiefBouwer) vorigCEJaar() int {
	if b.v.Examen.Jaar == 2021 {
		return 2019
	}
	return b.v.Examen.Jaar - 1
}

// vulSEsAan: what a college-examen that is not known yet can be resat to is not for this test.
func (b *naiefBouwer) vulSEsAan() {
	for i := range b.v.Vakken {
		r := &b.v.Vakken[i]
		if len(r.SE) > 0 || r.Vrijstelling || r.Ontheffing || r.AlleenCE || r.Vak == "kua" && !b.v.Examen.zonderCE() {
			continue
		}
		switch {
		case b.kwalificatie(r):
			if r.Beoordeling == "" {
				r.Beoordeling = "voldoende"
			}
		case b.heeftCE(r) && (b.kunstMetCE == "" || r.Vak == b.kunstMetCE || !naiefIsKunst(r.Vak) || b.v.Examen.zonderCE()):
			r.SE = b.decimaal(b.rond(b.stijl.se))
		default:
			r.SE = b.heel()
		}
	}
}

// heropenProfielvak: whether an early cspe can be resat in the years without one is not for this test (O2a).
func (b *naiefBouwer) heropenProfielvak() {
	for i := range b.v.Vakken {
		r := &b.v.Vakken[i]
		if b.soort(r) == "profielvak" && (b.v.Examen.Jaar == 2021 || b.v.Examen.Jaar == 2022) && r.Behaald > 0 && !r.Vrijstelling {
			*r = naiefInvoer{Vak: r.Vak, SE: b.decimaal(b.rond(b.stijl.se)), Deel: r.Deel}
		}
	}
}

func (b *naiefBouwer) vergeetCEs(procent int) {
	for i := range b.v.Vakken {
		if r := &b.v.Vakken[i]; b.eigenCE(r) && b.kans(procent) {
			r.CE, r.CEDelen, r.Score, r.Herkanst = nil, nil, nil, false
		}
	}
}

// vergeetAnders makes some other grades and marks unknown.
func (b *naiefBouwer) vergeetAnders() {
	for i := range b.v.Vakken {
		if r := &b.v.Vakken[i]; b.kans(15) {
			r.SE, r.Beoordeling = nil, ""
		}
	}
}

// sluitAf says of all but the profielvak in which year it was closed.
func (b *naiefBouwer) sluitAf(jaar int) {
	for i := range b.v.Vakken {
		r := &b.v.Vakken[i]
		if b.soort(r) != "vak" || !b.eigenCE(r) || r.Behaald > 0 {
			continue
		}
		if r.Behaald = jaar; !b.afsluitingVan(r).metCE() {
			r.Behaald = 0
		}
	}
}

// naiefMetVragen is a request with both questions.
func naiefMetVragen(v *naiefVerzoek) []byte {
	uit, err := json.Marshal(struct {
		*naiefVerzoek
		Vragen []string `json:"vragen"`
	}{v, []string{"herkansing", "vooruitblik"}})
	naiefMust(err)
	return uit
}
