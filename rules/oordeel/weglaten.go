package oordeel

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// weglater searches what to leave out, for one profile and one vocational programme. It tries the groups in the order of
// entry, so that the first set it finds of a size is the one that regel R8.3 prefers, and it gives a branch up as soon as
// not even the best of what is left could pass.
type weglater struct {
	*zoeker
	profiel, kop int
	groups       []pakket.Groep
	ascending    []int // the keuzevakken with a grade, the lowest first
	most         int   // so many subjects can be left out
	fits         bool  // the whole package fits, so that leaving out can only break it
	patronen     regeling.Patronen
	ce           regeling.GemiddeldeCE
	onderdeel    regeling.OnderdeelMinimum
}

// searches makes a search for every profile and programme in which something could be left out.
func (z *zoeker) searches() []weglater {
	var list []weglater
	for profiel := range z.p.Profielen {
		for _, kop := range z.p.Profielen[profiel].Koppen {
			if w := z.search(profiel, kop); len(w.groups) > 0 {
				list = append(list, w)
			}
		}
	}
	return list
}

func (z *zoeker) search(profiel, kop int) weglater {
	w := weglater{zoeker: z, profiel: profiel, kop: kop, most: z.p.Ruimte(profiel, kop), fits: z.p.Past(profiel, kop, z.p.Alle)}
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
			w.onderdeel = norm
		}
	}
	if _, ok := z.p.TooMany(profiel, kop, z.p.Alle); (!ok && !z.minimal(kop, 0)) || (w.fits && w.lost()) {
		return w
	}
	for _, group := range z.p.Groepen(kop) {
		if w.fits && w.harmful(group) && w.p.Past(profiel, kop, w.p.Alle&^group.Alle) ||
			!w.fits && (w.harmful(group) || w.p.InTheWay(group.Vak)) {
			w.groups = append(w.groups, group)
		}
	}
	z.p.Keuzevakken.Each(func(i int) {
		if z.inv.E[i] != 0 {
			w.ascending = append(w.ascending, i)
		}
	})
	slices.SortStableFunc(w.ascending, func(i, j int) int { return int(z.inv.E[i] - z.inv.E[j]) })
	return w
}

// harmful reports whether keeping a group can do harm: an eindcijfer or a centraal examen below its limit, or a part
// that lowers the combinatiecijfer. The smallest set that must be left out holds nothing else.
func (w *weglater) harmful(group pakket.Groep) bool {
	i := group.Vak
	if w.p.Opzet.Programma == pakket.AlsExtra && i == w.kop {
		whole, lowest := combi(w.p, w.lezing(0), w.inv)
		return whole < compensable || lowest < compensable || w.lowCE(i)
	}
	if w.p.Keuzevakken.Has(i) || w.p.Onderdelen.Has(i) {
		return w.inv.E[i] != 0
	}
	return w.low(i) || w.lowCE(i)
}

// compensable is the lowest eindcijfer that asks nothing of the others.
const compensable cijfer.Eindcijfer = 6

func (w *weglater) low(i int) bool { return w.inv.E[i] != 0 && w.inv.E[i] < compensable }

func (w *weglater) lowCE(i int) bool { return w.inv.CE[i] != 0 && w.inv.CE[i] < w.ce.Grens }

// lezing is the reading of this search without the given subjects, its kernvakken left aside.
func (w *weglater) lezing(weg pakket.Vakken) pakket.Lezing {
	return pakket.Lezing{Profiel: w.profiel, Kop: w.kop, Kern: -1, Weg: weg}
}

// find finds the first set of just so many subjects with which the candidate passes.
func (w *weglater) find(size int) (gevonden, bool) { return w.from(0, 0, size) }

// from continues with group n, when weg is left out already and size subjects more must be.
func (w *weglater) from(n int, weg pakket.Vakken, size int) (gevonden, bool) {
	if size == 0 {
		return w.withKop(w.profiel, w.kop, weg)
	}
	if n == len(w.groups) || w.hopeless(n, weg, size) {
		return gevonden{}, false
	}
	if more := w.groups[n].Alle &^ weg; more != 0 && more.Len() <= size && !w.twin(n, weg) {
		if found, ok := w.from(n+1, weg|more, size-more.Len()); ok {
			return found, true
		}
	}
	return w.from(n+1, weg, size)
}

// twin reports whether an equal keuzevak that was entered earlier has been kept: leaving that one out was tried before.
func (w *weglater) twin(n int, weg pakket.Vakken) bool {
	this := w.groups[n].Vak
	if !w.p.Keuzevakken.Has(this) {
		return false
	}
	for _, earlier := range w.groups[:n] {
		if i := earlier.Vak; w.p.Keuzevakken.Has(i) && !weg.Has(i) && w.inv.E[i] == w.inv.E[this] {
			return true
		}
	}
	return false
}
