package oordeel

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// The search is over subsets, so it must see early when a branch can't lead anywhere. Each bound below is optimistic: it
// may keep a hopeless branch alive, but never gives up one that could pass.

// lost reports whether a requirement fails that no leaving out can mend.
func (w *weglater) lost() bool {
	if w.leerwerk() {
		return false
	}
	l := w.lezing(w.p.CKV())
	profile := &w.p.Profielen[w.profiel]
	if !profile.HeeftWiskunde() {
		s := stand(w.p, l, w.inv)
		return !w.meetsFixed(&s)
	}
	lost := true
	profile.Wiskunde().Each(func(i int) {
		l.Kern = i
		s := stand(w.p, l, w.inv)
		lost = lost && !w.meetsFixed(&s)
	})
	return lost
}

func (w *weglater) meetsFixed(s *regeling.Stand) bool {
	for i := range w.r.Eisen {
		switch norm := w.r.Eisen[i].Norm.(type) {
		case regeling.KernvakMinimum, regeling.NederlandsMinimum, regeling.Voldaan:
			if !norm.Voldoet(s) {
				return false
			}
		case regeling.OnderdeelMinimum: // keuzevakken can go, other parts can't
			if w.p.Opzet.Programma == pakket.GeenProgramma && !norm.Voldoet(s) {
				return false
			}
		}
	}
	return true
}

// hopeless reports whether no choice of size subjects among the groups from n on can make the candidate pass.
func (w *weglater) hopeless(n int, weg pakket.Vakken, size int) bool {
	var open pakket.Vakken
	for _, group := range w.groups[n:] {
		open |= group.Alle &^ weg
	}
	if open.Len() < size {
		return true
	}
	if more, ok := w.p.TooMany(w.profiel, w.kop, w.p.Alle&^weg); (!ok && !w.minimal(w.kop, weg)) || more.Len() > size {
		return true
	}
	if w.leerwerk() && !w.lidZesHopeless(weg, open, size) {
		return false
	}
	return w.partsHopeless(weg, open, size) || w.ceHopeless(weg, open, size) || w.patternHopeless(weg, open, size)
}

// lidZesHopeless tests the rule of the leerwerktraject with the best combinatiecijfer that can still come about.
func (w *weglater) lidZesHopeless(weg, open pakket.Vakken, size int) bool {
	best, _ := w.bestProgramme(weg, open, size)
	s := stand(w.p, w.lezing(best), w.inv)
	return !w.r.Leerwerktraject.Norm.Voldoet(&s)
}

// bestProgramme leaves out, besides weg, at most so many open keuzevakken: the lowest, and just as many as give the
// highest combinatiecijfer.
func (w *weglater) bestProgramme(weg, open pakket.Vakken, size int) (pakket.Vakken, cijfer.Eindcijfer) {
	kop, parts := combiParts(w.p, w.lezing(weg))
	var head cijfer.Eindcijfer
	if kop >= 0 {
		head = w.inv.E[kop]
	}
	sum, number := 0, 0
	parts.Each(func(i int) {
		if w.inv.E[i] != 0 {
			sum, number = sum+int(w.inv.E[i]), number+1
		}
	})
	best, highest := weg, gewogen(sum, number, head)
	for _, i := range w.ascending {
		if size == 0 {
			break
		}
		if !open.Has(i) {
			continue
		}
		size--
		weg |= 1 << i
		sum, number = sum-int(w.inv.E[i]), number-1
		if whole := gewogen(sum, number, head); whole > highest {
			best, highest = weg, whole
		}
	}
	return best, highest
}

// partsHopeless tests the floor of the keuzevakken: those below it must all go.
func (w *weglater) partsHopeless(weg, open pakket.Vakken, size int) bool {
	_, parts := combiParts(w.p, w.lezing(weg))
	below := 0
	fixed := false
	(parts & w.p.Keuzevakken).Each(func(i int) {
		if e := w.inv.E[i]; e != 0 && e < w.onderdeel.Minimum {
			below++
			fixed = fixed || !open.Has(i)
		}
	})
	return w.p.Opzet.Programma != pakket.AlsExtra && (fixed || below > size)
}

// ceHopeless tests the mean of the centrale examens with the lowest so many open grades gone.
func (w *weglater) ceHopeless(weg, open pakket.Vakken, size int) bool {
	s := stand(w.p, w.lezing(weg), w.inv)
	if w.ce.Voldoet(&s) {
		return false
	}
	var low []cijfer.Cijfer
	open.Each(func(i int) {
		if w.lowCE(i) {
			low = append(low, w.inv.CE[i])
		}
	})
	slices.Sort(low)
	for _, c := range low[:min(size, len(low))] {
		s.CE.Som -= int(c)
		s.CE.Aantal--
	}
	return !w.ce.Voldoet(&s)
}

// patternHopeless tests the vieren and vijven. What is fixed counts. Of what is open, so many low ones may go and all the
// others help.
func (w *weglater) patternHopeless(weg, open pakket.Vakken, size int) bool {
	var s regeling.Stand
	numbers := w.p.Getallen(w.lezing(weg))
	(numbers &^ open).Each(func(i int) { s.Tel(w.inv.E[i]) })
	s.Tel(w.bestCombi(weg, open, size))
	low, best := 0, s
	(numbers & open).Each(func(i int) {
		if w.low(i) {
			low++
		} else {
			best.Tel(w.inv.E[i])
		}
	})
	for _, allowed := range w.patronen.Toegestaan {
		room := allowed.Vieren + allowed.Vijven - s.Vieren - s.Vijven
		if s.Drieen > 0 || s.Vieren > allowed.Vieren || s.Vijven > allowed.Vijven || low-size > room {
			continue
		}
		if w.patronen.Vergoed(allowed, &best) {
			return false
		}
	}
	return true
}

// bestCombi is the highest combinatiecijfer that can still come about; zero when it can be got rid of.
func (w *weglater) bestCombi(weg, open pakket.Vakken, size int) cijfer.Eindcijfer {
	if w.p.Opzet.Programma == pakket.AlsExtra {
		whole, _ := combi(w.p, w.lezing(weg), w.inv)
		if open.Has(w.kop) && whole < compensable {
			return 0
		}
		return whole
	}
	_, whole := w.bestProgramme(weg, open, size)
	if ckv := open & w.p.Onderdelen; ckv != 0 {
		without, _ := combi(w.p, w.lezing(weg|ckv), w.inv)
		whole = max(whole, without)
	}
	return whole
}
