package oordeel

import (
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// searcher looks for the reading with which a candidate passes at one completion of the grades. Who can pass, passes:
// art. 3.33(3). The way through: passing tries first with nothing left out, else for size 1, 2, ... every omitter's first
// set of that size (omit.go), which gives up early what can't pass (hopeless.go); withHead judges what is kept.
type searcher struct {
	p      *pakket.Pakket
	r      *regeling.Regeling
	filled *Completion
	// steps counts what the search for what to leave out has tried; tooHard says that it was given up.
	steps   int
	tooHard bool
	// withoutLeerwerk leaves the rule of the leerwerktraject aside.
	withoutLeerwerk bool
	// duim is the item of the duimregeling that is tried; none at first.
	duim pakket.Vakken
}

// leerwerk reports whether the rule of the leerwerktraject is open to the candidate.
func (s *searcher) leerwerk() bool { return s.p.Dossier.Examen.Leerwerktraject && !s.withoutLeerwerk }

// hit is a reading that passes and the rule by which it does.
type hit struct {
	pakket.Lezing
	route route
}

// passing finds the reading that passes in the order of regel R8.3 and D3: nothing left out, else the fewest subjects, ties by
// order of entry, then of the profiles; only then, where the regeling has it, with the duimregeling.
func (s *searcher) passing() (hit, bool) {
	found, ok := s.withSurplus()
	if ok || s.tooHard || s.r.Duim == nil {
		return found, ok
	}
	return s.withDuim()
}

// withSurplus finds the reading in which the fewest subjects are left out, none if that will do.
func (s *searcher) withSurplus() (hit, bool) {
	if found, ok := s.whole(); ok {
		return found, true
	}
	omitters := s.omitters()
	for size := 1; size <= most(omitters); size++ {
		if found, ok := fewest(omitters, size); ok && !s.tooHard {
			return found, true
		}
	}
	return hit{}, false
}

// whole judges the readings with no subject left out.
func (s *searcher) whole() (hit, bool) {
	for profiel := range s.p.Profielen {
		if found, ok := s.withProfiel(profiel, 0); ok {
			return found, true
		}
	}
	return hit{}, false
}

// most is the most subjects that any of the searches can leave out.
func most(omitters []omitter) int {
	room := 0
	for i := range omitters {
		room = max(room, omitters[i].most)
	}
	return room
}

// fewest finds the first set of just so many subjects in the order of entry, over all searches.
func fewest(omitters []omitter, size int) (best hit, ok bool) {
	for i := range omitters {
		if size > omitters[i].most {
			continue
		}
		if found, passed := omitters[i].find(size); passed && (!ok || earlier(found.LeftOut, best.LeftOut)) {
			best, ok = found, true
		}
	}
	return best, ok
}

// withProfiel judges one profile when just these subjects are left out.
func (s *searcher) withProfiel(profiel int, leftOut pakket.Vakken) (hit, bool) {
	for _, head := range s.p.Profielen[profiel].Heads {
		if found, ok := s.withHead(profiel, head, leftOut); ok {
			return found, true
		}
	}
	return hit{}, false
}

// withHead judges the readings of one profile and one vocational programme.
func (s *searcher) withHead(profiel, head int, leftOut pakket.Vakken) (hit, bool) {
	kept := s.p.All &^ leftOut
	complete := s.p.Fits(profiel, head, kept)
	if !complete && !s.minimal(head, leftOut) {
		return hit{}, false
	}
	l := pakket.Lezing{Profiel: profiel, Head: head, Kern: -1, LeftOut: leftOut, Duim: s.duim, Minimal: !complete}
	if s.duim != 0 && !partStays(s.p, l, s.filled) {
		return hit{}, false
	}
	if !complete {
		return s.judge(l)
	}
	for _, l.Kern = range s.p.Kernen(profiel, head, kept) {
		if s.duim.Has(l.Kern) {
			continue
		}
		if found, ok := s.judge(l); ok {
			return found, true
		}
	}
	return hit{}, false
}

// minimal reports whether a leerwerktraject can be judged on what is kept although the package is not complete. Of more
// than four keuzevakken some may be left out, down to four (regel R12.2).
func (s *searcher) minimal(head int, leftOut pakket.Vakken) bool {
	return s.leerwerk() && head >= 0 && s.p.Minimal() && s.leerwerkAllows(leftOut)
}

// leerwerkAllows reports whether leaving these subjects out is allowed under the rule of the leerwerktraject.
func (s *searcher) leerwerkAllows(leftOut pakket.Vakken) bool {
	return leftOut == 0 || (leftOut&^s.p.Keuzevakken == 0 && (s.p.Keuzevakken&^leftOut).Len() >= s.p.Layout.Keuzevakken)
}

func (s *searcher) judge(l pakket.Lezing) (hit, bool) {
	t := totals(s.p, l, s.filled)
	t.Volledig = true
	found := hit{l, passes(s.r, &t, l.Minimal, s.leerwerk() && s.leerwerkAllows(l.LeftOut))}
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
