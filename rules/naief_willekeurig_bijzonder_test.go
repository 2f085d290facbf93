package rules_test

import (
	"encoding/json"
	"fmt"
	"slices"
)

// maakUitzonderingen puts in what makes a dossier special; each in a small share.
func (b *naiefBouwer) maakUitzonderingen() {
	if b.is("atheneum", "gymnasium") && b.kans(8) { // R11.3: a havo diploma
		for _, vak := range []string{"ml", "ckv"} {
			if r := b.regel(vak); r != nil {
				*r = naiefInvoer{Vak: vak, Vrijstelling: true}
			}
		}
	}
	if r := b.regel("lo"); r != nil && b.kans(4) {
		*r = naiefInvoer{Vak: "lo", Ontheffing: b.kans(70)}
		r.Vrijstelling = !r.Ontheffing
	}
	for _, vak := range []string{"kv1", "pws"} {
		if r := b.regel(vak); r != nil && b.vmbo() && b.kans(3) {
			*r = naiefInvoer{Vak: vak, Vrijstelling: true}
		}
	}
	if b.kans(14) || b.v.Examen.staats() && b.kans(20) {
		b.steeds(1+b.r.IntN(2), b.maakVrijstelling)
	}
	if b.kans(2) {
		b.steeds(1, b.maakOntheffing)
	}
	if b.kans(14) || b.v.Examen.staats() && b.kans(25) {
		b.steeds(1+b.r.IntN(2), b.maakBehaald)
		for i := range b.v.Vakken { // O2 is about the profielvak
			if r := &b.v.Vakken[i]; b.soort(r) == "profielvak" && b.kans(60) {
				b.maakBehaald(r)
			}
		}
	}
	if b.kans(12) {
		b.steeds(1+b.r.IntN(3), b.maakNiveau)
	}
	if b.kans(3) {
		i := b.r.IntN(len(b.v.Vakken))
		b.v.Vakken = slices.Delete(b.v.Vakken, i, i+1)
		b.v.Vakken = slices.DeleteFunc(b.v.Vakken, func(r naiefInvoer) bool { return r.Vak == "wid" && !b.staat("wib") })
	}
}

func (b *naiefBouwer) steeds(n int, maak func(*naiefInvoer)) {
	for range n {
		maak(&b.v.Vakken[b.r.IntN(len(b.v.Vakken))])
	}
}

// vast: entries that stay as they are, because another entry or the contract leans on how they are.
func (b *naiefBouwer) vast(r *naiefInvoer) bool {
	return r.Ontheffing || r.Vrijstelling || r.Behaald > 0 || r.Beoordeling != "" || b.kwalificatie(r) ||
		b.v.Examen.buitenExamen(r.Vak) || naiefIsKunst(r.Vak) && b.aantalKunst() == 2
}

func (b *naiefBouwer) maakVrijstelling(r *naiefInvoer) {
	if b.vast(r) {
		return
	}
	// The parts of a programme need their grades to mean something on tl and in the leerwerktraject.
	nodig := b.v.Examen.Leerwerktraject || b.is("vmbo-tl") && b.soort(r) != "vak"
	if nodig || b.kans(65) {
		b.brengIn(r)
		return
	}
	*r = naiefInvoer{Vak: r.Vak, Vrijstelling: true, Deel: r.Deel, Niveau: r.Niveau}
}

// brengIn makes the entry a vrijstelling with an eindcijfer, of a year or of none, and with its CE or without.
func (b *naiefBouwer) brengIn(r *naiefInvoer) {
	*r = naiefInvoer{Vak: r.Vak, Naam: r.Naam, Vrijstelling: true, Deel: r.Deel, Niveau: r.Niveau}
	laagste := 4
	if b.v.Examen.vavo() && r.Vak == "pws" || b.v.Examen.staats() && b.beroepsgericht(r) { // V5, S4
		laagste = 6
	}
	r.Eindcijfer = json.RawMessage(fmt.Sprint(max(laagste, min(10, b.rond(b.stijl.se)/10))))
	if b.kans(50) {
		r.Behaald = b.eerder()
	}
	profielvak := b.soort(r) == "profielvak"
	if r.afsluiting(b.v.Examen.Jaar, b.heeftCE(r), profielvak, false) == doorSEenCE && b.kans(60) {
		r.CE = b.decimaal(b.rond(b.stijl.ce))
	}
}

// eerder is a year before that of the exam, most often one with a rule of its own; at most ten years.
func (b *naiefBouwer) eerder() int {
	nu := b.v.Examen.Jaar
	jaren := slices.DeleteFunc([]int{2019, 2020, 2021, 2022, nu - 1, nu - 2, nu - 3 - b.r.IntN(8)}, func(jaar int) bool {
		return jaar >= nu
	})
	return kies(b.r, jaren)
}

// maakOntheffing: any subject but the languages of R11.4 just fills its slot.
func (b *naiefBouwer) maakOntheffing(r *naiefInvoer) {
	if b.vast(r) || b.soort(r) != "vak" || slices.Contains([]string{"ne", "en", "ml"}, r.Vak) || r.Niveau != "" ||
		slices.Contains(b.v.Examen.Combinatie, r.Vak) || b.v.Examen.Leerwerktraject {
		return
	}
	*r = naiefInvoer{Vak: r.Vak, Ontheffing: true}
}

// maakBehaald closes a subject in an earlier year, with the grades of that year.
func (b *naiefBouwer) maakBehaald(r *naiefInvoer) {
	if b.vast(r) || r.Vak == "kua" {
		return
	}
	oud := b.afsluitingVan(r)
	r.Behaald, r.RV = b.eerder(), nil
	if b.afsluitingVan(r) != oud {
		r.SE, r.CE, r.CEDelen, r.Score, r.RV, r.AlleenCE, r.Herkanst = nil, nil, nil, nil, nil, false, false
		b.geefCijfer(r)
	}
}

func (b *naiefBouwer) afsluitingVan(r *naiefInvoer) naiefAfsluiting {
	zonderCE := *r
	zonderCE.CE, zonderCE.CEDelen, zonderCE.Score = nil, nil, nil
	return zonderCE.afsluiting(b.v.Examen.Jaar, b.heeftCE(r), b.soort(r) == "profielvak", r.AlleenCE)
}

// maakNiveau takes a subject at a higher level; it keeps its own code (R13.1).
func (b *naiefBouwer) maakNiveau(r *naiefInvoer) {
	niveaus := map[string][]string{
		"havo": {"vwo"}, "vmbo-tl": {"havo", "vwo"}, "vmbo-gl": {"havo", "vwo"},
		"vmbo-kb": {"vmbo-tl", "vmbo-gl", "havo", "vwo"}, "vmbo-bb": {"vmbo-kb", "vmbo-tl", "havo", "vwo"},
	}[b.v.Examen.Opleiding]
	if len(niveaus) == 0 || r.Ontheffing || r.Niveau != "" || b.soort(r) != "vak" || r.Vak == "ml" {
		return
	}
	niveau := kies(b.r, niveaus)
	// 3.9: something of the own level stays, since only a few subjects are ever changed.
	if r.Vak == "wi" || slices.Contains(b.data.vakken[r.Vak].Opleidingen, naiefNiveau(niveau)) {
		r.Niveau = niveau
	}
}
