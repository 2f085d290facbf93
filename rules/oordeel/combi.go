package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
)

// combi is the combinatiecijfer of a reading and its lowest part; zero when there is none.
func combi(p *pakket.Pakket, l pakket.Lezing, filled *Completion) (whole, lowest cijfer.Eindcijfer) {
	head, parts := combiParts(p, l)
	sum, number := 0, 0
	for i := range parts.Each {
		if e := filled.E[i]; e != 0 {
			sum, number = sum+int(e), number+1
			lowest = lower(lowest, e)
		}
	}
	var headGrade cijfer.Eindcijfer
	if head >= 0 && filled.E[head] != 0 {
		headGrade = filled.E[head]
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

// weighted is the combinatiecijfer of number parts that add up to sum, and a headGrade that weighs as often as there are other
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
