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
func (w *omitter) lost() bool {
	if w.leerwerk() {
		return false
	}
	l := w.lezing(w.p.CKV())
	profile := &w.p.Profielen[w.profiel]
	if !profile.HasWiskunde() {
		s := totals(w.p, l, w.filled)
		return !w.meetsFixed(&s)
	}
	lost := true
	for i := range profile.Wiskunde().Each {
		l.Kern = i
		s := totals(w.p, l, w.filled)
		lost = lost && !w.meetsFixed(&s)
	}
	return lost
}

func (w *omitter) meetsFixed(s *regeling.Totals) bool {
	for i := range w.r.Eisen {
		switch norm := w.r.Eisen[i].Norm.(type) {
		case regeling.KernvakMinimum, regeling.NederlandsMinimum, regeling.Voldaan:
			if !norm.Meets(s) {
				return false
			}
		case regeling.OnderdeelMinimum: // keuzevakken can go, other parts can't
			if w.p.Layout.Programma == pakket.GeenProgramma && !norm.Meets(s) {
				return false
			}
		}
	}
	return true
}

// hopeless reports whether no choice of size subjects among the groups from n on can make the candidate pass.
func (w *omitter) hopeless(n int, leftOut pakket.Vakken, size int) bool {
	var open pakket.Vakken
	for _, group := range w.groups[n:] {
		open |= group.All &^ leftOut
	}
	if open.Len() < size {
		return true
	}
	if more, ok := w.p.MustGo(w.profiel, w.head, w.p.All&^leftOut); (!ok && !w.minimal(w.head, leftOut)) || more.Len() > size {
		return true
	}
	if w.leerwerk() && !w.leerwerkHopeless(leftOut, open, size) {
		return false
	}
	// Praktijkgerichte vakken that must go help no centraal examen: only the rest of the room is left for that.
	spare := size - max(0, w.p.PraktijkBesides(w.head, w.p.All&^leftOut).Len()-1)
	return w.partsHopeless(leftOut, open, size) || w.ceHopeless(leftOut, open, spare) || w.patternHopeless(leftOut, open, size)
}

// lidZesHopeless tests the rule of the leerwerktraject with the best combinatiecijfer that can still come about.
func (w *omitter) leerwerkHopeless(leftOut, open pakket.Vakken, size int) bool {
	best, _ := w.bestProgramme(leftOut, open, size)
	s := totals(w.p, w.lezing(best), w.filled)
	return !w.r.Leerwerktraject.Norm.Meets(&s)
}

// bestProgramme leaves out, besides leftOut, at most so many open keuzevakken: the lowest, and just as many as give the
// highest combinatiecijfer.
func (w *omitter) bestProgramme(leftOut, open pakket.Vakken, size int) (pakket.Vakken, cijfer.Eindcijfer) {
	head, parts := combiParts(w.p, w.lezing(leftOut))
	var headGrade cijfer.Eindcijfer
	if head >= 0 {
		headGrade = w.filled.E[head]
	}
	sum, number := 0, 0
	for i := range parts.Each {
		if w.filled.E[i] != 0 {
			sum, number = sum+int(w.filled.E[i]), number+1
		}
	}
	best, highest := leftOut, weighted(sum, number, headGrade)
	for _, i := range w.ascending {
		if size == 0 {
			break
		}
		if !open.Has(i) {
			continue
		}
		size--
		leftOut |= 1 << i
		sum, number = sum-int(w.filled.E[i]), number-1
		if whole := weighted(sum, number, headGrade); whole > highest {
			best, highest = leftOut, whole
		}
	}
	return best, highest
}

// partsHopeless tests the floor of the vocational parts: those below it must all go, and the head of the programme can't.
func (w *omitter) partsHopeless(leftOut, open pakket.Vakken, size int) bool {
	if w.p.Layout.Programma == pakket.AlsExtra || w.p.Layout.Programma == pakket.GeenProgramma {
		return false
	}
	head, parts := combiParts(w.p, w.lezing(leftOut))
	if head >= 0 {
		parts |= pakket.Only(head)
		open &^= pakket.Only(head)
	}
	below := 0
	fixed := false
	for i := range parts.Each {
		if !regeling.AtLeast(w.filled.E[i], w.floor.Minimum) {
			below++
			fixed = fixed || !open.Has(i)
		}
	}
	return fixed || below > size
}

// ceHopeless tests the mean of the centrale examens with the lowest so many open grades gone.
func (w *omitter) ceHopeless(leftOut, open pakket.Vakken, size int) bool {
	s := totals(w.p, w.lezing(leftOut), w.filled)
	if w.ce.Meets(&s) {
		return false
	}
	var low []cijfer.Cijfer
	for i := range open.Each {
		if w.lowCE(i) {
			low = append(low, w.filled.CE[i])
		}
	}
	slices.Sort(low)
	for _, c := range low[:min(size, len(low))] {
		s.CE.Som -= int(c)
		s.CE.Aantal--
	}
	return !w.ce.Meets(&s)
}

// patternHopeless tests the vieren and vijven. What is fixed counts. Of what is open, so many low ones may go and all the
// others help.
func (w *omitter) patternHopeless(leftOut, open pakket.Vakken, size int) bool {
	var s regeling.Totals
	numbers := w.p.Numbers(w.lezing(leftOut))
	for i := range (numbers &^ open).Each {
		s.Count(w.filled.E[i])
	}
	s.Count(w.bestCombi(leftOut, open, size))
	low, best := 0, s
	for i := range (numbers & open).Each {
		if w.low(i) {
			low++
		} else {
			best.Count(w.filled.E[i])
		}
	}
	for _, allowed := range w.patronen.Toegestaan {
		room := allowed.Vieren + allowed.Vijven - s.Vieren - s.Vijven
		if s.Drieen > 0 || s.Vieren > allowed.Vieren || s.Vijven > allowed.Vijven || low-size > room {
			continue
		}
		if w.patronen.Compensated(allowed, &best) {
			return false
		}
	}
	return true
}

// bestCombi is the highest combinatiecijfer that can still come about; zero when it can be got rid of.
func (w *omitter) bestCombi(leftOut, open pakket.Vakken, size int) cijfer.Eindcijfer {
	if w.p.Layout.Programma == pakket.AlsExtra {
		whole, _ := combi(w.p, w.lezing(leftOut), w.filled)
		if open.Has(w.head) && whole < cijfer.Voldoende {
			return 0
		}
		return whole
	}
	_, whole := w.bestProgramme(leftOut, open, size)
	if ckv := open & w.p.Onderdelen; ckv != 0 {
		without, _ := combi(w.p, w.lezing(leftOut|ckv), w.filled)
		whole = max(whole, without)
	}
	return whole
}
