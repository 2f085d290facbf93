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
	p         *pakket.Pakket
	low, high outcome
}

// outcome is one completion and what the search found for it.
type outcome struct {
	filled *Completion
	found  hit
	passed bool
	// tooHard says that the search was given up.
	tooHard bool
	// nearest is the package that comes nearest to cum laude; measured is the shown one at this completion.
	nearest, measured Judicium
}

func newJury(d *dossier.Dossier, r *regeling.Regeling) *jury {
	j := &jury{r: r}
	if len(d.Kunstkeuze) == 0 {
		j.add(d)
	}
	for _, i := range d.Kunstkeuze {
		j.add(d.WithKunstCE(i))
	}
	return j
}

func (j *jury) add(d *dossier.Dossier) {
	v := variant{p: pakket.New(d, &j.r.Layout)}
	v.low = v.search(j.r, Laagste(v.p))
	if high := Hoogste(v.p); high.same(v.low.filled) {
		v.high = v.low
		v.high.filled = high
	} else {
		v.high = v.search(j.r, high)
	}
	j.variants = append(j.variants, v)
}

func (v *variant) search(r *regeling.Regeling, filled *Completion) outcome {
	s := searcher{p: v.p, r: r, filled: filled}
	found, passed := s.passing()
	return outcome{filled: filled, found: found, passed: passed, tooHard: s.tooHard}
}

// tooHard reports whether a search was given up, so that nothing that it found can be relied on.
func (j *jury) tooHard() bool {
	return j.anyone(func(v *variant) bool { return v.low.tooHard || v.high.tooHard })
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
func (j *jury) join(at side, pick func(a, b cijfer.Cijfer) cijfer.Cijfer) *Completion {
	joined := *at(j.first()).filled
	for i := range j.variants[1:] {
		other := at(&j.variants[i+1]).filled
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
	switch j.certain(func(v *variant) bool { return v.low.passed }, func(v *variant) bool { return v.high.passed }) {
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
		o.Profielen = v.profielen(j.r, v.low.filled, o.Lezing)
	case NogOpen:
		for i := range j.variants {
			if v = &j.variants[i]; v.high.passed {
				break
			}
		}
		o.Lezing = v.high.found.Lezing
		o.Profielen = v.profielen(j.r, v.high.filled, o.Lezing)
	default:
		o.Lezing = v.best(j.r)
		o.Profielen = v.completeProfielen(o.Lezing.LeftOut)
	}
}

// shared is a reading that passes in every variant if one of their readings does, else that of the first.
func (j *jury) shared() hit {
	for i := range j.variants {
		found := j.variants[i].low.found
		if j.all(func(v *variant) bool {
			_, ok := (&searcher{p: v.p, r: j.r, filled: v.low.filled, duim: found.Duim}).judge(found.Lezing)
			return ok
		}) {
			return found
		}
	}
	return j.first().low.found
}

// profielen are the profiles in which the candidate passes with the same subjects left out as in a reading.
func (v *variant) profielen(r *regeling.Regeling, filled *Completion, l pakket.Lezing) []string {
	s := searcher{p: v.p, r: r, filled: filled}
	var codes []string
	for i := range v.p.Profielen {
		if s.passesWithout(i, l) {
			codes = append(codes, v.p.Profielen[i].Code)
		}
	}
	return codes
}

// passesWithout reports whether the candidate passes in a profile without what a reading leaves out. Which of that is the item of
// the duimregeling may differ from profile to profile.
func (s searcher) passesWithout(profiel int, l pakket.Lezing) bool {
	if l.Duim == 0 {
		_, ok := s.withProfiel(profiel, l.LeftOut)
		return ok
	}
	out := l.Without()
	for i := range s.items().Each {
		if s.duim = pakket.Only(i); out&s.duim == 0 {
			continue
		}
		for _, head := range s.p.Profielen[profiel].Heads {
			surplus := out &^ s.duim
			if !s.p.CanGo(head, surplus) {
				continue
			}
			if _, ok := s.withHead(profiel, head, surplus); ok {
				return true
			}
		}
	}
	return false
}
