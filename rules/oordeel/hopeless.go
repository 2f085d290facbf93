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
func (o *omitter) lost() bool {
	if o.leerwerk() {
		return false
	}
	l := o.lezing(o.p.CKV())
	profile := &o.p.Profielen[o.profiel]
	if !profile.HasWiskunde() {
		s := totals(o.p, l, o.filled)
		return !o.meetsFixed(&s)
	}
	lost := true
	for i := range profile.Wiskunde().Each {
		l.Kern = i
		s := totals(o.p, l, o.filled)
		lost = lost && !o.meetsFixed(&s)
	}
	return lost
}

func (o *omitter) meetsFixed(s *regeling.Totals) bool {
	for i := range o.r.Eisen {
		switch norm := o.r.Eisen[i].Norm.(type) {
		case regeling.KernvakMinimum, regeling.NederlandsMinimum, regeling.Voldaan:
			if !norm.Meets(s) {
				return false
			}
		case regeling.OnderdeelMinimum: // keuzevakken can go, other parts can't
			if o.p.Layout.Programma == pakket.GeenProgramma && !norm.Meets(s) {
				return false
			}
		}
	}
	return true
}

// hopeless reports whether no choice of size subjects among the groups from n on can make the candidate pass.
func (o *omitter) hopeless(n int, leftOut pakket.Vakken, size int) bool {
	var open pakket.Vakken
	for _, group := range o.groups[n:] {
		open |= group.All &^ leftOut
	}
	if open.Len() < size {
		return true
	}
	if more, ok := o.p.MustGo(o.profiel, o.head, o.p.All&^leftOut); (!ok && !o.minimal(o.head, leftOut)) || more.Len() > size {
		return true
	}
	if o.leerwerk() && !o.leerwerkHopeless(leftOut, open, size) {
		return false
	}
	// Praktijkgerichte vakken that must go help no centraal examen: only the rest of the room is left for that.
	spare := size - max(0, o.p.PraktijkBesides(o.head, o.p.All&^leftOut).Len()-1)
	return o.partsHopeless(leftOut, open, size) || o.ceHopeless(leftOut, open, spare) || o.patternHopeless(leftOut, open, size)
}

// leerwerkHopeless tests the rule of the leerwerktraject with the best combinatiecijfer that can still come about.
func (o *omitter) leerwerkHopeless(leftOut, open pakket.Vakken, size int) bool {
	best, _ := o.bestProgramme(leftOut, open, size)
	s := totals(o.p, o.lezing(best), o.filled)
	return !o.r.Leerwerktraject.Norm.Meets(&s)
}

// bestProgramme leaves out, besides leftOut, at most so many open keuzevakken: the lowest, and just as many as give the
// highest combinatiecijfer.
func (o *omitter) bestProgramme(leftOut, open pakket.Vakken, size int) (pakket.Vakken, cijfer.Eindcijfer) {
	l := o.lezing(leftOut)
	head, parts := combiParts(o.p, l)
	m := addUp(l, o.filled, head, parts)
	best, highest := leftOut, m.whole()
	for _, i := range o.ascending {
		if size == 0 {
			break
		}
		if !open.Has(i) {
			continue
		}
		size--
		leftOut |= pakket.Only(i)
		m = m.without(o.filled.E[i])
		if whole := m.whole(); whole > highest {
			best, highest = leftOut, whole
		}
	}
	return best, highest
}

// partsHopeless tests the floor of the vocational parts: those below it must all go, and the head of the programme can't.
func (o *omitter) partsHopeless(leftOut, open pakket.Vakken, size int) bool {
	if o.p.Layout.Programma == pakket.AlsExtra || o.p.Layout.Programma == pakket.GeenProgramma {
		return false
	}
	head, parts := combiParts(o.p, o.lezing(leftOut))
	parts = (parts | pakket.Only(head)) &^ o.duim
	open &^= pakket.Only(head)
	below := 0
	fixed := false
	for i := range parts.Each {
		if !regeling.AtLeast(o.filled.E[i], o.floor.Minimum) {
			below++
			fixed = fixed || !open.Has(i)
		}
	}
	return fixed || below > size
}

// ceHopeless tests the mean of the centrale examens with the lowest so many open grades gone.
func (o *omitter) ceHopeless(leftOut, open pakket.Vakken, size int) bool {
	s := totals(o.p, o.lezing(leftOut), o.filled)
	if o.ce.Meets(&s) {
		return false
	}
	var low []int
	for i := range open.Each {
		if o.lowCE(i) {
			low = append(low, int(o.filled.CE[i]))
		}
	}
	slices.Sort(low)
	for _, c := range low[:min(size, len(low))] {
		s.CE.Som -= c
		s.CE.Aantal--
	}
	return !o.ce.Meets(&s)
}

// patternHopeless tests the vieren and vijven. What is fixed counts. Of what is open, so many low ones may go and all the
// others help.
func (o *omitter) patternHopeless(leftOut, open pakket.Vakken, size int) bool {
	var s regeling.Totals
	numbers := o.p.Numbers(o.lezing(leftOut))
	for i := range (numbers &^ open).Each {
		s.Count(o.filled.E[i])
	}
	s.Count(o.bestCombi(leftOut, open, size))
	low, best := 0, s
	for i := range (numbers & open).Each {
		if o.low(i) {
			low++
		} else {
			best.Count(o.filled.E[i])
		}
	}
	for _, allowed := range o.patronen.Toegestaan {
		room := allowed.Vieren + allowed.Vijven - s.Vieren - s.Vijven
		if s.Drieen > 0 || s.Vieren > allowed.Vieren || s.Vijven > allowed.Vijven || low-size > room {
			continue
		}
		if o.patronen.Compensated(allowed, &best) {
			return false
		}
	}
	return true
}

// bestCombi is the highest combinatiecijfer that can still come about; zero when it can be got rid of.
func (o *omitter) bestCombi(leftOut, open pakket.Vakken, size int) cijfer.Eindcijfer {
	if o.p.Layout.Programma == pakket.AlsExtra {
		whole, _ := combi(o.p, o.lezing(leftOut), o.filled)
		if open.Has(o.head) && whole < cijfer.Voldoende {
			return 0
		}
		return whole
	}
	_, whole := o.bestProgramme(leftOut, open, size)
	if ckv := open & o.p.Onderdelen; ckv != 0 {
		without, _ := combi(o.p, o.lezing(leftOut|ckv), o.filled)
		whole = max(whole, without)
	}
	return whole
}
