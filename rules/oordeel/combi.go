package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
)

// combi is the combinatiecijfer of a reading and its lowest part; zero when there is none.
func combi(p *pakket.Pakket, l pakket.Lezing, filled *Completion) (whole, lowest cijfer.Eindcijfer) {
	head, parts := combiParts(p, l)
	mean := addUp(l, filled, head, parts)
	for i := range ((parts | pakket.Only(head)) &^ l.Duim).Each {
		lowest = lower(lowest, filled.E[i])
	}
	if !p.CombiComplete(head) && !l.Minimal {
		return 0, lowest // a prescribed part is still to be entered
	}
	return mean.whole(), lowest
}

// addUp adds up the parts that have a grade. The item of the duimregeling goes after the weight of the head was fixed (art.
// 60g(6) of the Eindexamenbesluit VO).
func addUp(l pakket.Lezing, filled *Completion, head int, parts pakket.Vakken) mean {
	var m mean
	for i := range parts.Each {
		if e := filled.E[i]; e != 0 {
			m.weight++
			if !l.Duim.Has(i) {
				m.sum, m.number = m.sum+int(e), m.number+1
			}
		}
	}
	if head >= 0 && !l.Duim.Has(head) {
		m.head = filled.E[head]
	}
	return m
}

// combiParts are the parts of the combinatiecijfer of a reading; head is the one that weighs as much as all the others
// together, -1 when there is none. The item of the duimregeling is still among them.
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

// mean is a combinatiecijfer in the making: number parts that add up to sum, and the grade of the head, which counts weight
// times, art. 3.35(4); zero for no such grade.
type mean struct {
	sum, number, weight int
	head                cijfer.Eindcijfer
}

// without is the mean when a part goes as surplus: the weight of the head goes down with it.
func (m mean) without(e cijfer.Eindcijfer) mean {
	return mean{m.sum - int(e), m.number - 1, m.weight - 1, m.head}
}

// whole is the combinatiecijfer; zero when there is none.
func (m mean) whole() cijfer.Eindcijfer {
	sum, number := m.sum, m.number
	if m.head != 0 {
		weight := max(1, m.weight)
		sum, number = sum+weight*int(m.head), number+weight
	}
	if number == 0 {
		return 0
	}
	return cijfer.Combinatie(sum, number)
}

// lower is the lower of two grades, of which zero is none.
func lower(a, b cijfer.Eindcijfer) cijfer.Eindcijfer {
	if a == 0 || b == 0 {
		return max(a, b)
	}
	return min(a, b)
}
