package oordeel

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// omitter searches what to leave out, for one profile and one vocational programme. It tries the groups in the order of
// entry, so that the first set it finds of a size is the one that regel R8.3 prefers, and it gives a branch up as soon as
// not even the best of what is left could pass.
type omitter struct {
	*searcher
	profiel, head int
	groups        []pakket.Group
	ascending     []int // the keuzevakken with a grade, the lowest first
	most          int   // so many subjects can be left out
	fits          bool  // the whole package fits, so that leaving out can only break it
	patronen      regeling.Patronen
	ce            regeling.GemiddeldeCE
	floor         regeling.OnderdeelMinimum
}

// omitters makes a search for every profile and programme in which something could be left out.
func (z *searcher) omitters() []omitter {
	var list []omitter
	for profiel, head := range z.p.Programmas {
		if w := z.newOmitter(profiel, head); len(w.groups) > 0 {
			list = append(list, w)
		}
	}
	return list
}

func (z *searcher) newOmitter(profiel, head int) omitter {
	w := omitter{searcher: z, profiel: profiel, head: head, most: z.p.Room(profiel, head), fits: z.p.Fits(profiel, head, z.p.All)}
	if z.leerwerk() {
		w.most = max(w.most, z.p.Keuzevakken.Len())
	}
	for i := range z.r.Eisen {
		switch norm := z.r.Eisen[i].Norm.(type) {
		case regeling.Patronen:
			w.patronen = norm
		case regeling.GemiddeldeCE:
			w.ce = norm
		case regeling.OnderdeelMinimum:
			w.floor = norm
		}
	}
	for i := range z.p.Keuzevakken.Each {
		if z.filled.E[i] != 0 {
			w.ascending = append(w.ascending, i)
		}
	}
	slices.SortStableFunc(w.ascending, func(i, j int) int { return int(z.filled.E[i] - z.filled.E[j]) })
	if w.fits && w.lost() {
		return w
	}
	for _, group := range z.p.Groups(head) {
		if w.candidate(group) {
			w.groups = append(w.groups, group)
		}
	}
	return w
}

// candidate reports whether leaving a group out is possible and can help.
func (w *omitter) candidate(group pakket.Group) bool {
	if _, ok := w.p.MustGo(w.profiel, w.head, w.p.All&^group.All); !ok {
		return w.minimal(w.head, group.All)
	}
	return w.harmful(group) || (!w.fits && w.p.InTheWay(group.Vak))
}

// harmful reports whether keeping a group can do harm: an eindcijfer or a centraal examen below its limit, or a part
// that lowers the combinatiecijfer. The smallest set that must be left out holds nothing else.
func (w *omitter) harmful(group pakket.Group) bool {
	i := group.Vak
	if w.p.Layout.Programma == pakket.AlsExtra && i == w.head {
		whole, lowest := combi(w.p, w.lezing(0), w.filled)
		return whole < cijfer.Voldoende || lowest < cijfer.Voldoende || w.lowCE(i)
	}
	if w.p.Keuzevakken.Has(i) || w.p.Onderdelen.Has(i) {
		return w.filled.E[i] != 0
	}
	return w.low(i) || w.lowCE(i)
}

func (w *omitter) low(i int) bool { return w.filled.E[i] != 0 && w.filled.E[i] < cijfer.Voldoende }

func (w *omitter) lowCE(i int) bool { return w.filled.CE[i] != 0 && w.filled.CE[i] < w.ce.Grens }

// lezing is the reading of this search without the given subjects, its kernvakken left aside.
func (w *omitter) lezing(leftOut pakket.Vakken) pakket.Lezing {
	return pakket.Lezing{Profiel: w.profiel, Head: w.head, Kern: -1, LeftOut: leftOut}
}

// find finds the first set of just so many subjects with which the candidate passes.
func (w *omitter) find(size int) (hit, bool) { return w.from(0, 0, size) }

// maxSteps is far more than any real cijferlijst needs (some dozens) and keeps a hostile one near a second. A search
// that needs more is refused: it answers nothing rather than something that was not worked out.
const maxSteps = 20_000

// from continues with group n, when leftOut is left out already and size subjects more must be.
func (w *omitter) from(n int, leftOut pakket.Vakken, size int) (hit, bool) {
	if size == 0 {
		return w.withHead(w.profiel, w.head, leftOut)
	}
	if w.steps++; w.steps > maxSteps {
		w.tooHard = true
		return hit{}, false
	}
	if n == len(w.groups) || w.hopeless(n, leftOut, size) {
		return hit{}, false
	}
	if more := w.groups[n].All &^ leftOut; more != 0 && more.Len() <= size && !w.twin(n, leftOut) {
		if found, ok := w.from(n+1, leftOut|more, size-more.Len()); ok {
			return found, true
		}
	}
	return w.from(n+1, leftOut, size)
}

// twin reports whether an equal keuzevak that was entered earlier has been kept: leaving that one out was tried before.
func (w *omitter) twin(n int, leftOut pakket.Vakken) bool {
	this := w.groups[n].Vak
	if !w.p.Keuzevakken.Has(this) {
		return false
	}
	for _, earlier := range w.groups[:n] {
		if i := earlier.Vak; w.p.Keuzevakken.Has(i) && !leftOut.Has(i) && w.filled.E[i] == w.filled.E[this] {
			return true
		}
	}
	return false
}
