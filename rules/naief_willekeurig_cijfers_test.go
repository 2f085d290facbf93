package rules_test

import (
	"encoding/json"
	"fmt"
	"slices"
)

// naiefHeeftCE: the subject has a CE in this opleiding, or at the level at which it was examined.
func naiefHeeftCE(opleiding string, r *naiefInvoer) bool {
	bij := naiefData().vakken[r.Vak].CEBij
	return slices.Contains(bij, opleiding) || slices.Contains(bij, naiefNiveau(r.Niveau))
}

func (b *naiefBouwer) heeftCE(r *naiefInvoer) bool { return naiefHeeftCE(b.v.Examen.Opleiding, r) }

// geefCijfers gives every entry what it may have; some dossiers miss some or all CE's, a few also SE's.
func (b *naiefBouwer) geefCijfers() {
	mistCE, mistSE := 0, 0
	switch n := b.r.IntN(100); {
	case n < 8:
		mistCE = 100
	case n < 18:
		mistCE = 25
	case n < 22:
		mistCE, mistSE = 20, 15
	}
	kunstMetCE := ""
	if b.aantalKunst() == 2 { // one of the two has the CE, or it is not known which (R6.8)
		kunstMetCE = kies(b.r, []string{naiefKunst[0], naiefKunst[1], naiefKunst[2], naiefKunst[3], "geen"})
	}
	stijl, zwak := b.stijl, 0
	if b.kans(30) { // weak spots give subjects a reason to be left out (R8)
		zwak = 12
	}
	for i := range b.v.Vakken {
		r := &b.v.Vakken[i]
		b.stijl = stijl
		if r.Vak != "ne" && b.kans(zwak) {
			b.stijl.se, b.stijl.ce = b.stijl.se-20, b.stijl.ce-20
		}
		switch {
		case r.Ontheffing:
		case b.soort(r) == "kwalificatie", r.Vak == "pws" && b.vmbo():
			r.Beoordeling = b.beoordeling(mistSE)
		case kunstMetCE != "" && naiefIsKunst(r.Vak):
			if r.Vak == kunstMetCE {
				r.SE, r.CE = b.decimaal(b.rond(b.stijl.se)), b.decimaal(b.rond(b.stijl.ce))
			} else if !b.kans(mistSE) {
				r.SE = b.heel()
			}
		case !b.heeftCE(r):
			if !b.kans(mistSE) {
				r.SE = b.heel()
			}
		default:
			alleenCE := b.data.vakken[r.Vak].AlleenCE
			if b.soort(r) == "profielvak" && b.kans(4) {
				r.AlleenCE, alleenCE = true, true
			}
			if !alleenCE && !b.kans(mistSE) {
				r.SE = b.decimaal(b.rond(b.stijl.se))
			}
			b.geefCE(r, mistCE)
		}
	}
	b.stijl = stijl
}

func (b *naiefBouwer) beoordeling(mist int) string {
	switch n := b.r.IntN(100); {
	case b.kans(mist), n < 1:
		return ""
	case n < 3:
		return "onvoldoende"
	case n < 35:
		return "goed"
	}
	return "voldoende"
}

// geefCE writes the CE in one of the ways of the contract; unknown is an absent field or a null.
func (b *naiefBouwer) geefCE(r *naiefInvoer, mist int) {
	tienden := b.rond(b.stijl.ce)
	inDelen := slices.Contains([]string{"kv2b", "te", "ha", "tex"}, r.Vak)
	switch {
	case b.kans(mist):
		if b.kans(50) {
			r.CE = json.RawMessage("null")
		}
	case inDelen && b.kans(50):
		r.CEDelen = []json.RawMessage{b.decimaal(b.rond(b.stijl.ce)), b.decimaal(b.rond(b.stijl.ce))}
	case b.kans(5):
		schaal := 40 + b.r.IntN(60)
		punten := min(schaal, max(0, schaal*(tienden-10)/90+b.r.IntN(3)-1))
		n := b.r.IntN(31)
		if b.kans(80) {
			n = 5 + b.r.IntN(11)
		}
		r.Score = &naiefScore{Punten: punten, Schaal: schaal, Nterm: b.schrijf(n/10, n%10)}
	default:
		r.CE = b.decimaal(tienden)
		r.Herkanst = b.kans(2)
	}
}

// rond is a grade in tenths around the middle of this candidate.
func (b *naiefBouwer) rond(midden int) int {
	s := b.stijl.spreiding
	return min(100, max(10, midden+b.r.IntN(s+1)+b.r.IntN(s+1)-s))
}

func (b *naiefBouwer) decimaal(tienden int) json.RawMessage {
	return b.schrijf(tienden/10, tienden%10)
}

func (b *naiefBouwer) heel() json.RawMessage {
	cijfer := max(1, (b.rond(b.stijl.se)+b.r.IntN(10))/10)
	if b.kans(85) {
		return json.RawMessage(fmt.Sprintf(`"%d"`, cijfer))
	}
	return b.schrijf(cijfer, 0)
}

// schrijf uses every notation that the contract accepts.
func (b *naiefBouwer) schrijf(heel, tiende int) json.RawMessage {
	switch n := b.r.IntN(10); {
	case n < 6:
		return json.RawMessage(fmt.Sprintf(`"%d,%d"`, heel, tiende))
	case n < 8:
		return json.RawMessage(fmt.Sprintf(`"%d.%d"`, heel, tiende))
	case tiende == 0:
		return json.RawMessage(fmt.Sprint(heel))
	}
	return json.RawMessage(fmt.Sprintf(`%d.%d`, heel, tiende))
}

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
	if b.kans(14) {
		b.steeds(1+b.r.IntN(2), b.maakVrijstelling)
	}
	if b.kans(2) {
		b.steeds(1, b.maakOntheffing)
	}
	if b.kans(14) {
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
	return r.Ontheffing || r.Vrijstelling || r.Behaald > 0 || r.Beoordeling != "" ||
		b.soort(r) == "kwalificatie" || r.Vak == "pws" && b.vmbo() || naiefIsKunst(r.Vak) && b.aantalKunst() == 2
}

func (b *naiefBouwer) maakVrijstelling(r *naiefInvoer) {
	if b.vast(r) {
		return
	}
	nieuw := naiefInvoer{Vak: r.Vak, Vrijstelling: true, Deel: r.Deel, Niveau: r.Niveau}
	// The parts of a programme need their grades to mean something on tl and in the leerwerktraject.
	nodig := b.v.Examen.Leerwerktraject || b.is("vmbo-tl") && b.soort(r) != "vak"
	if nodig || b.kans(65) {
		cijfer := max(4, min(10, b.rond(b.stijl.se)/10))
		nieuw.Eindcijfer = json.RawMessage(fmt.Sprint(cijfer))
		if b.kans(50) {
			nieuw.Behaald = max(2017, b.v.Examen.Jaar-1-b.r.IntN(6))
		}
		corona := b.soort(r) == "profielvak" && (nieuw.Behaald == 2021 || nieuw.Behaald == 2022)
		if b.heeftCE(r) && nieuw.Behaald != 2020 && !corona && b.kans(60) {
			nieuw.CE = b.decimaal(b.rond(b.stijl.ce))
		}
	}
	*r = nieuw
}

// maakOntheffing: any subject but the languages of R11.4 just fills its slot.
func (b *naiefBouwer) maakOntheffing(r *naiefInvoer) {
	if b.vast(r) || b.soort(r) != "vak" || slices.Contains([]string{"ne", "en", "ml"}, r.Vak) || r.Niveau != "" ||
		slices.Contains(b.v.Examen.Combinatie, r.Vak) || b.v.Examen.Leerwerktraject {
		return
	}
	*r = naiefInvoer{Vak: r.Vak, Ontheffing: true}
}

func (b *naiefBouwer) maakBehaald(r *naiefInvoer) {
	if b.vast(r) || r.Vak == "kua" {
		return
	}
	jaar := kies(b.r, []int{2020, 2021, 2022, b.v.Examen.Jaar - 1})
	profielvak2122 := b.soort(r) == "profielvak" && (jaar == 2021 || jaar == 2022)
	r.Behaald = jaar
	if b.heeftCE(r) && (jaar == 2020 || profielvak2122) { // closed by the SE of one decimal
		if r.AlleenCE {
			r.SE = b.decimaal(b.rond(b.stijl.se))
		}
		r.CE, r.CEDelen, r.Score, r.AlleenCE, r.Herkanst = nil, nil, nil, false, false
	}
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
