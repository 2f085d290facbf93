package oordeel

import (
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// searcher looks for the reading with which a candidate passes at one completion of the grades. Who can pass, passes:
// art. 3.33(3).
type searcher struct {
	p      *pakket.Pakket
	r      *regeling.Regeling
	filled *Completion
	// steps counts what the search for what to leave out has tried; tooHard says that it was given up.
	steps   int
	tooHard bool
	// zonderLeerwerk leaves the rule of the leerwerktraject aside.
	withoutLeerwerk bool
}

// leerwerk reports whether the rule of the leerwerktraject is open to the candidate.
func (z *searcher) leerwerk() bool { return z.p.Dossier.Examen.Leerwerktraject && !z.withoutLeerwerk }

// hit is a reading that passes and the rule by which it does.
type hit struct {
	pakket.Lezing
	route route
}

// passing finds the reading that passes in the order of regel R8.3: nothing left out, else the fewest subjects, ties by
// order of entry, then of the profiles.
func (z *searcher) passing() (hit, bool) {
	if found, ok := z.first(0); ok {
		return found, true
	}
	omitters := z.omitters()
	most := 0
	for i := range omitters {
		most = max(most, omitters[i].most)
	}
	for size := 1; size <= most; size++ {
		best, ok := hit{}, false
		for i := range omitters {
			if size > omitters[i].most {
				continue
			}
			if found, passed := omitters[i].find(size); passed && (!ok || earlier(found.LeftOut, best.LeftOut)) {
				best, ok = found, true
			}
		}
		if ok && !z.tooHard {
			return best, true
		}
	}
	return hit{}, false
}

// first finds the first profile with which the candidate passes when just these subjects are left out.
func (z *searcher) first(leftOut pakket.Vakken) (hit, bool) {
	for profiel := range z.p.Profielen {
		if found, ok := z.withProfiel(profiel, leftOut); ok {
			return found, true
		}
	}
	return hit{}, false
}

func (z *searcher) withProfiel(profiel int, leftOut pakket.Vakken) (hit, bool) {
	for _, head := range z.p.Profielen[profiel].Heads {
		if found, ok := z.withHead(profiel, head, leftOut); ok {
			return found, true
		}
	}
	return hit{}, false
}

// withKop judges the readings of one profile and one vocational programme.
func (z *searcher) withHead(profiel, head int, leftOut pakket.Vakken) (hit, bool) {
	kept := z.p.All &^ leftOut
	complete := z.p.Fits(profiel, head, kept)
	if !complete && !z.minimal(head, leftOut) {
		return hit{}, false
	}
	l := pakket.Lezing{Profiel: profiel, Head: head, Kern: -1, LeftOut: leftOut, Minimal: !complete}
	if !complete {
		return z.judge(l)
	}
	for _, l.Kern = range z.p.Kernen(profiel, head, kept) {
		if found, ok := z.judge(l); ok {
			return found, true
		}
	}
	return hit{}, false
}

// minimal reports whether a leerwerktraject can be judged on what is kept although the package is not complete. Of more
// than four keuzevakken some may be left out, down to four (regel R12.2).
func (z *searcher) minimal(head int, leftOut pakket.Vakken) bool {
	return z.leerwerk() && head >= 0 && z.p.Minimal() && z.leerwerkAllows(leftOut)
}

// lidZes reports whether leaving these subjects out is allowed under the rule of the leerwerktraject.
func (z *searcher) leerwerkAllows(leftOut pakket.Vakken) bool {
	return leftOut == 0 || (leftOut&^z.p.Keuzevakken == 0 && (z.p.Keuzevakken&^leftOut).Len() >= z.p.Layout.Keuzevakken)
}

func (z *searcher) judge(l pakket.Lezing) (hit, bool) {
	s := totals(z.p, l, z.filled)
	s.Volledig = true
	found := hit{l, passes(z.r, &s, l.Minimal, z.leerwerk() && z.leerwerkAllows(l.LeftOut))}
	return found, found.route != noRoute
}

// earlier reports whether the subjects of a were entered before those of b, compared one by one. The sets are of the
// same size.
func earlier(a, b pakket.Vakken) bool {
	differ := a ^ b
	return differ != 0 && a.Has(differ.First())
}

// route says by which rule a Totals passes.
type route uint8

const (
	noRoute         route = iota
	ordinaryRoute         // every requirement is met
	leerwerktraject       // the rule of the leerwerktraject is met, art. 3.35(6)
)

// passes finds the rule by which a Totals passes, if any: in a minimal package, and where leerwerk says that it is open,
// that of the leerwerktraject.
func passes(r *regeling.Regeling, s *regeling.Totals, minimal, leerwerk bool) route {
	if !minimal && meetsAll(r, s) {
		return ordinaryRoute
	}
	if leerwerk && r.Leerwerktraject.Norm.Meets(s) {
		return leerwerktraject
	}
	return noRoute
}

func meetsAll(r *regeling.Regeling, s *regeling.Totals) bool {
	for i := range r.Eisen {
		if !r.Eisen[i].Norm.Meets(s) {
			return false
		}
	}
	return true
}
