package rules_test

import (
	"encoding/json"
	"math/rand/v2"
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

// willekeurigeVraag is a random request with every CE known, or with some of them missing.
func willekeurigeVraag(r *rand.Rand, soort naiefVraagsoort) []byte {
	b := naiefBouwer{r: r, data: naiefData()}
	b.stijl = kies(r, naiefRandStijlen)
	b.v.Examen = naiefExamen{Jaar: 2023 + r.IntN(5), Opleiding: kies(r, naiefOpleidingen)}
	if soort == vraagParen {
		b.v.Examen.Opleiding = kies(r, []string{"vmbo-kb", "vmbo-bb"})
		b.stijl = kies(r, naiefZwakkeStijlen)
	}
	b.p = kies(r, b.pakket().profielen)
	if b.vmbo() {
		b.vulVmbo()
	} else {
		b.vulHavoVwo()
	}
	b.noemProfielen()
	b.geefCijfers()
	b.maakUitzonderingen()
	if soort == vraagVooruitblik {
		b.vergeetCEs(kies(r, []int{10, 20, 20, 40, 70, 100}))
	} else {
		b.vulCEsAan()
	}
	if b.kans(12) {
		b.vergeetAnders()
	}
	b.v.Examen.Gespreid = b.kans(10)
	switch n := b.r.IntN(100); {
	case n < 3: // at most the cspe can then be resat
		b.sluitAf(b.v.Examen.Jaar - 1)
	case n < 6: // the same as saying nothing
		b.sluitAf(b.v.Examen.Jaar)
	}
	return naiefMetVragen(&b.v)
}

// mistCE: the subject has a CE by itself; of two kunst disciplines it is left as it was drawn (R6.8).
func (b *naiefBouwer) mistCE(r *naiefInvoer) bool {
	return r.gemaaktCE() == 0 && b.eigenCE(r)
}

func (b *naiefBouwer) eigenCE(r *naiefInvoer) bool {
	profielvak2122 := b.soort(r) == "profielvak" && (r.Behaald == 2021 || r.Behaald == 2022)
	return b.heeftCE(r) && !r.Vrijstelling && !r.Ontheffing && r.Behaald != 2020 && !profielvak2122 &&
		!(naiefIsKunst(r.Vak) && b.aantalKunst() == 2)
}

func (b *naiefBouwer) vulCEsAan() {
	for i := range b.v.Vakken {
		if r := &b.v.Vakken[i]; b.mistCE(r) {
			r.CE = b.decimaal(b.rond(b.stijl.ce))
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
		if r := &b.v.Vakken[i]; b.soort(r) == "vak" && b.eigenCE(r) && r.Behaald == 0 {
			r.Behaald = jaar
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
