package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// totals adds up what the norms see of a reading. Whether the package is complete is left to the caller.
func totals(p *pakket.Pakket, l pakket.Lezing, inv *Completion) regeling.Totals {
	var s regeling.Totals
	counted := p.Numbers(l)
	head, _ := p.Programma(l)
	for rest := counted; rest != 0; rest &= rest - 1 {
		s.Count(inv.E[rest.First()])
	}
	if head >= 0 {
		counted |= 1 << head
	}
	for rest := counted; rest != 0; rest &= rest - 1 {
		i := rest.First()
		if inv.CE[i] != 0 {
			s.CE = s.CE.Plus(inv.CE[i])
		}
		s.CEVervalt = s.CEVervalt || p.Dossier.Vakken[i].ZonderCE2020()
	}
	s.Combi, s.LaagsteOnderdeel = combi(p, l, inv)
	s.Count(s.Combi)
	s.Nederlands = gradeOf(inv, p.Nederlands)
	s.Kern[0], s.Kern[1] = s.Nederlands, gradeOf(inv, p.Engels)
	if l.Kern >= 0 {
		s.Kern[2] = inv.E[l.Kern]
	}
	s.NotMet = inv.NotMet
	if p.Layout.Programma == pakket.EigenCijfer {
		s.Profielvak = gradeOf(inv, head)
		if p.Keuzevakken == 0 {
			s.Combi = inv.Absent()
		}
	}
	return s
}

// gradeOf is the eindcijfer of a prescribed subject, unknown when it has no entry.
func gradeOf(inv *Completion, i int) cijfer.Eindcijfer {
	if i < 0 {
		return inv.Absent()
	}
	return inv.E[i]
}

// combi is the combinatiecijfer of a reading and its lowest part; zero when there is none.
func combi(p *pakket.Pakket, l pakket.Lezing, inv *Completion) (whole, lowest cijfer.Eindcijfer) {
	head, parts := combiParts(p, l)
	sum, number := 0, 0
	for rest := parts; rest != 0; rest &= rest - 1 {
		if e := inv.E[rest.First()]; e != 0 {
			sum, number = sum+int(e), number+1
			lowest = lower(lowest, e)
		}
	}
	var headGrade cijfer.Eindcijfer
	if head >= 0 && inv.E[head] != 0 {
		headGrade = inv.E[head]
		lowest = lower(lowest, headGrade)
	}
	if !p.CombiComplete(head) && !l.Minimal {
		return 0, lowest // a prescribed part is still to be entered
	}
	return weighted(sum, number, headGrade), lowest
}

// combiParts are the parts of the combinatiecijfer of a reading; head is the one that weighs as much as all the others
// together, -1 when there is none.
func combiParts(p *pakket.Pakket, l pakket.Lezing) (head int, parts pakket.Vakken) {
	switch p.Layout.Programma {
	case pakket.GeenProgramma:
		return -1, p.Onderdelen &^ l.LeftOut
	case pakket.EigenCijfer:
		_, parts = p.Programma(l)
		return -1, parts
	}
	return p.Programma(l)
}

// gewogen is the combinatiecijfer of number parts that add up to sum, and a headGrade that weighs as often as there are other
// parts, art. 3.35(4); zero for no headGrade.
func weighted(sum, number int, headGrade cijfer.Eindcijfer) cijfer.Eindcijfer {
	if headGrade != 0 {
		weight := max(1, number)
		sum, number = sum+weight*int(headGrade), number+weight
	}
	if number == 0 {
		return 0
	}
	return cijfer.Combinatie(sum, number)
}

func lower(a, b cijfer.Eindcijfer) cijfer.Eindcijfer {
	if a == 0 {
		return b
	}
	return min(a, b)
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
