package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// jury judges one dossier. As a rule there is one variant of it; while it is open which of several kunst disciplines has
// the centraal examen there is one for each, and only what they agree on is certain (regel R6.8).
type jury struct {
	r        *regeling.Regeling
	variants []variant
}

// variant is a dossier with its lowest and highest completion, and the reading that passes at each.
type variant struct {
	p          *pakket.Pakket
	laag, hoog uitkomst
}

// uitkomst is one completion and what the search found for it.
type uitkomst struct {
	inv    *Invulling
	found  gevonden
	passed bool
	// nearest is the package that comes nearest to cum laude.
	nearest Judicium
}

func newJury(d *dossier.Dossier, r *regeling.Regeling) *jury {
	j := &jury{r: r}
	if len(d.Kunstkeuze) == 0 {
		j.add(d)
	}
	for _, i := range d.Kunstkeuze {
		j.add(d.MetKunstCE(i))
	}
	return j
}

func (j *jury) add(d *dossier.Dossier) {
	v := variant{p: pakket.New(d, &j.r.Opzet)}
	v.laag = v.search(j.r, Laagste(v.p))
	if hoog := Hoogste(v.p); hoog.same(v.laag.inv) {
		v.hoog = uitkomst{inv: hoog, found: v.laag.found, passed: v.laag.passed}
	} else {
		v.hoog = v.search(j.r, hoog)
	}
	j.variants = append(j.variants, v)
}

func (v *variant) search(r *regeling.Regeling, inv *Invulling) uitkomst {
	z := zoeker{p: v.p, r: r, inv: inv}
	found, passed := z.passing()
	return uitkomst{inv: inv, found: found, passed: passed}
}

func (j *jury) first() *variant { return &j.variants[0] }

// all and anyone ask something of every variant, or of at least one.
func (j *jury) all(ask func(*variant) bool) bool {
	for i := range j.variants {
		if !ask(&j.variants[i]) {
			return false
		}
	}
	return true
}

func (j *jury) anyone(ask func(*variant) bool) bool {
	return !j.all(func(v *variant) bool { return !ask(v) })
}

// certain turns a question about the lowest and the highest grades into an answer.
func (j *jury) certain(low, high func(*variant) bool) Antwoord {
	switch {
	case j.all(low):
		return Ja
	case !j.anyone(high):
		return Nee
	}
	return Open
}

// join is the lowest, or the highest, that can come about over all variants.
func (j *jury) join(at completion, pick func(a, b cijfer.Cijfer) cijfer.Cijfer) *Invulling {
	joined := *at(j.first()).inv
	for i := range j.variants[1:] {
		other := at(&j.variants[i+1]).inv
		for n := range joined.E {
			joined.E[n] = cijfer.Eindcijfer(pick(cijfer.Cijfer(joined.E[n]), cijfer.Cijfer(other.E[n])))
			joined.CE[n] = pick(joined.CE[n], other.CE[n])
		}
	}
	return &joined
}

func lowest(a, b cijfer.Cijfer) cijfer.Cijfer  { return min(a, b) }
func highest(a, b cijfer.Cijfer) cijfer.Cijfer { return max(a, b) }

func (j *jury) uitslag() Uitslag {
	switch j.certain(func(v *variant) bool { return v.laag.passed }, func(v *variant) bool { return v.hoog.passed }) {
	case Ja:
		return Geslaagd
	case Nee:
		return Afgewezen
	}
	return NogOpen
}

// show chooses the reading that the reply shows, and the profiles that share it.
func (j *jury) show(o *Oordeel) {
	v := j.first()
	switch o.Uitslag {
	case Geslaagd:
		o.Lezing = j.shared().Lezing
		o.Profielen = v.profielen(j.r, v.laag.inv, o.Lezing.Weg)
	case NogOpen:
		for i := range j.variants {
			if v = &j.variants[i]; v.hoog.passed {
				break
			}
		}
		o.Lezing = v.hoog.found.Lezing
		o.Profielen = v.profielen(j.r, v.hoog.inv, o.Lezing.Weg)
	default:
		o.Lezing = v.best(j.r)
		o.Profielen = v.complete(o.Lezing.Weg)
	}
}

// shared is a reading that passes in every variant if one of their readings does, else that of the first.
func (j *jury) shared() gevonden {
	for i := range j.variants {
		found := j.variants[i].laag.found
		if j.all(func(v *variant) bool {
			_, ok := (&zoeker{p: v.p, r: j.r, inv: v.laag.inv}).judge(found.Lezing)
			return ok
		}) {
			return found
		}
	}
	return j.first().laag.found
}

// profielen are the profiles in which the candidate passes with just these subjects left out.
func (v *variant) profielen(r *regeling.Regeling, inv *Invulling, weg pakket.Vakken) []string {
	z := zoeker{p: v.p, r: r, inv: inv}
	var codes []string
	for i := range v.p.Profielen {
		if _, ok := z.withProfiel(i, weg); ok {
			codes = append(codes, v.p.Profielen[i].Code)
		}
	}
	return codes
}
