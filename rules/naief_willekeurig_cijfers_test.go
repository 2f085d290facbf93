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

// naiefMist is how often a grade is not known yet, in percents.
type naiefMist struct{ ce, se int }

// geefCijfers gives every entry what it may have; some dossiers miss some or all CE's, a few also SE's.
func (b *naiefBouwer) geefCijfers() {
	switch n := b.r.IntN(100); {
	case n < 8:
		b.mist.ce = 100
	case n < 18:
		b.mist.ce = 25
	case n < 22:
		b.mist = naiefMist{20, 15}
	}
	if b.v.Examen.zonderCE() {
		b.mist.se = b.mist.ce / 4
	}
	if b.aantalKunst() == 2 { // one of the two has the CE, or it is not known which (R6.8)
		b.kunstMetCE = kies(b.r, []string{naiefKunst[0], naiefKunst[1], naiefKunst[2], naiefKunst[3], "geen"})
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
		b.geefCijfer(r)
	}
	b.stijl = stijl
	if b.v.Examen.zonderCE() && !b.v.Examen.staats() {
		b.geefRVs()
	}
}

// geefCijfer gives one entry the grades that it has when closed in its year.
func (b *naiefBouwer) geefCijfer(r *naiefInvoer) {
	switch {
	case r.Ontheffing:
		return
	case b.kwalificatie(r):
		r.Beoordeling = b.beoordeling(b.mist.se)
		return
	case b.beroepsgericht(r) && (b.v.Examen.staats() || b.v.Examen.vavo() && b.soort(r) != "praktijkgericht"):
		b.brengIn(r)
		return
	}
	profielvak := b.soort(r) == "profielvak"
	alleenCE := b.data.vakken[r.Vak].AlleenCE
	kunstZonder := b.kunstMetCE != "" && naiefIsKunst(r.Vak) && r.Vak != b.kunstMetCE && !b.v.Examen.zonderCE()
	heeftCE := b.heeftCE(r) && !kunstZonder
	afsluiting := r.afsluiting(b.v.Examen.Jaar, heeftCE, profielvak, alleenCE)
	if afsluiting == doorSEenCE && b.kunstMetCE != r.Vak && (profielvak && b.kans(4) || b.v.Examen.staats() && b.kans(6)) {
		r.AlleenCE, afsluiting = true, doorCE
	}
	switch afsluiting {
	case doorSE:
		if !b.kans(b.mist.se) {
			r.SE = b.heel()
		}
		return
	case doorSEzonderCE, doorSEprofielvak, doorSEenCE:
		if !b.kans(b.mist.se) {
			r.SE = b.decimaal(b.rond(b.stijl.se))
		}
	}
	switch {
	case r.Vak == b.kunstMetCE && afsluiting == doorSEenCE:
		r.CE = b.decimaal(b.rond(b.stijl.ce))
	case afsluiting == doorSEenCE, afsluiting == doorCE:
		b.geefCE(r, b.mist.ce)
	}
}

// kwalificatie: the entry gets a beoordeling; also where the exam ignores it.
func (b *naiefBouwer) kwalificatie(r *naiefInvoer) bool {
	return b.soort(r) == "kwalificatie" || r.Vak == "pws" && b.vmbo() || r.Vak == "ckv" && b.v.Examen.ckvKwalificatie()
}

func (b *naiefBouwer) beroepsgericht(r *naiefInvoer) bool {
	return slices.Contains([]string{"profielvak", "keuzevak", "praktijkgericht"}, b.soort(r))
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
		r.Herkanst = !b.v.Examen.staats() && b.kans(2)
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
