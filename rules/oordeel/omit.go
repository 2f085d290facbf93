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

// omitters makes the searches for every profile and programme in which something could be left out.
func (s *searcher) omitters() []omitter {
	var list []omitter
	for profiel, head := range s.p.Programmas {
		o := s.newOmitter(profiel, head)
		if len(o.groups) == 0 {
			continue
		}
		list = append(list, o)
		if other, ok := o.pairFirst(); ok {
			list = append(list, other)
		}
	}
	return list
}

// pairFirst is the same search with wiskunde B at the place of the wiskunde D that has to go along, when that was entered
// before it. With wiskunde B at its own place the sets that hold both come too late in the order of entry, with both at the first
// place they come too early; passing takes the earlier of what the two find.
func (o *omitter) pairFirst() (omitter, bool) {
	for n, group := range o.groups {
		place := slices.IndexFunc(o.groups[:n], func(g pakket.Group) bool { return g.All.First() > group.All.First() })
		if place < 0 {
			continue
		}
		other := *o
		other.groups = slices.Insert(slices.Delete(slices.Clone(o.groups), n, n+1), place, group)
		return other, true
	}
	return omitter{}, false
}

func (s *searcher) newOmitter(profiel, head int) omitter {
	o := omitter{searcher: s, profiel: profiel, head: head, most: s.p.Room(profiel, head), fits: s.p.Fits(profiel, head, s.p.All)}
	if s.leerwerk() {
		o.most = max(o.most, s.p.Keuzevakken.Len())
	}
	for i := range s.r.Eisen {
		switch norm := s.r.Eisen[i].Norm.(type) {
		case regeling.Patronen:
			o.patronen = norm
		case regeling.GemiddeldeCE:
			o.ce = norm
		case regeling.OnderdeelMinimum:
			o.floor = norm
		}
	}
	for e := cijfer.Round(cijfer.Laagste); e <= cijfer.Round(cijfer.Hoogste); e++ {
		for i := range s.p.Keuzevakken.Each {
			if s.filled.E[i] == e {
				o.ascending = append(o.ascending, i)
			}
		}
	}
	if o.fits && o.lost() {
		return o
	}
	for _, group := range s.p.Groups(head) {
		if o.candidate(group) {
			o.groups = append(o.groups, group)
		}
	}
	return o
}

// candidate reports whether leaving a group out is possible and can help.
func (o *omitter) candidate(group pakket.Group) bool {
	if group.All&o.duim != 0 {
		return false // the exam must be complete with the item
	}
	if _, ok := o.p.MustGo(o.profiel, o.head, o.p.All&^group.All); !ok {
		return o.minimal(o.head, group.All)
	}
	return o.harmful(group) || (!o.fits && o.p.InTheWay(group.Vak))
}

// harmful reports whether keeping a group can do harm: an eindcijfer or a centraal examen below its limit, or a part
// that lowers the combinatiecijfer. The smallest set that must be left out holds nothing else.
func (o *omitter) harmful(group pakket.Group) bool {
	i := group.Vak
	if o.p.Layout.Programma == pakket.AlsExtra && i == o.head {
		whole, lowest := combi(o.p, o.lezing(0), o.filled)
		return whole < cijfer.Voldoende || lowest < cijfer.Voldoende || o.lowCE(i)
	}
	if o.p.Keuzevakken.Has(i) || o.p.Onderdelen.Has(i) {
		return o.filled.E[i] != 0
	}
	if o.p.Kwalificaties.Has(i) {
		return true
	}
	return o.low(i) || o.lowCE(i)
}

func (o *omitter) low(i int) bool { return !regeling.AtLeast(o.filled.E[i], cijfer.Voldoende) }

func (o *omitter) lowCE(i int) bool { return o.filled.CE[i] != 0 && o.filled.CE[i] < o.ce.Grens }

// lezing is the reading of this search without the given subjects, its kernvakken left aside.
func (o *omitter) lezing(leftOut pakket.Vakken) pakket.Lezing {
	return pakket.Lezing{Profiel: o.profiel, Head: o.head, Kern: -1, LeftOut: leftOut, Duim: o.duim}
}

// find finds the first set of just so many subjects with which the candidate passes.
func (o *omitter) find(size int) (hit, bool) { return o.from(0, 0, size) }

// maxSteps is far more than any real cijferlijst needs (some dozens) and keeps a hostile one near a second. A search
// that needs more is refused: it answers nothing rather than something that was not worked out.
const maxSteps = 20_000

// from continues with group n, when leftOut is left out already and size subjects more must be.
func (o *omitter) from(n int, leftOut pakket.Vakken, size int) (hit, bool) {
	if size == 0 {
		return o.withHead(o.profiel, o.head, leftOut)
	}
	if o.steps++; o.steps > maxSteps {
		o.tooHard = true
		return hit{}, false
	}
	if n == len(o.groups) || o.hopeless(n, leftOut, size) {
		return hit{}, false
	}
	if more := o.groups[n].All &^ leftOut; more != 0 && more.Len() <= size && !o.twin(n, leftOut) {
		if found, ok := o.from(n+1, leftOut|more, size-more.Len()); ok {
			return found, true
		}
	}
	return o.from(n+1, leftOut, size)
}

// twin reports whether an equal keuzevak that was entered earlier has been kept: leaving that one out was tried before.
func (o *omitter) twin(n int, leftOut pakket.Vakken) bool {
	this := o.groups[n].Vak
	if !o.p.Keuzevakken.Has(this) {
		return false
	}
	for _, earlier := range o.groups[:n] {
		if i := earlier.Vak; o.p.Keuzevakken.Has(i) && !leftOut.Has(i) && o.filled.E[i] == o.filled.E[this] {
			return true
		}
	}
	return false
}
