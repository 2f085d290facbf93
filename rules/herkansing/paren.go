package herkansing

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/regeling"
)

// Paar is what two resits together can do.
type Paar struct {
	First, Second Kans
	// Punten are the pairs of grades with which the candidate passes, of which neither can be lower without the other being
	// higher. The first grade goes up, the second down. Both are higher than those of now: where one of the two may
	// stay as it is, the other resit alone is enough. Two whole subjects have none: they are here when 10,0 everywhere is enough
	// and neither subject alone is.
	Punten [][2]cijfer.Cijfer
}

// paren are the pairs of resits that the rights allow and that pass together.
func (t *trial) paren(rechten []regeling.Recht, kansen []Kans) []Paar {
	var list []Paar
	for n, first := range kansen {
		for m, second := range kansen {
			if !together(rechten, first, second, n < m) {
				continue
			}
			if first.Onderdeel == regeling.HeelVak {
				if first.Geslaagd == 0 && second.Geslaagd == 0 && t.bothPass(first, second) {
					list = append(list, Paar{First: first, Second: second})
				}
			} else if punten := t.frontier(first, second); len(punten) > 0 {
				list = append(list, Paar{first, second, punten})
			}
		}
	}
	return list
}

// together reports whether two resits may be done together, in this order: by two rights, in the order of the rights, or on two
// subjects by a right that may be used twice.
func together(rechten []regeling.Recht, first, second Kans, inOrder bool) bool {
	if len(rechten) > 1 {
		return first.Onderdeel == rechten[0].Onderdeel && second.Onderdeel == rechten[1].Onderdeel
	}
	return len(rechten) == 1 && rechten[0].Aantal > 1 && inOrder && first.Vak != second.Vak
}

func (t *trial) bothPass(first, second Kans) bool {
	defer t.keep(first.Vak)()
	defer t.keep(second.Vak)()
	t.set(first.Resit, cijfer.Hoogste)
	t.set(second.Resit, cijfer.Hoogste)
	return t.passes()
}

// frontier walks down the stairs: from the lowest first grade that is enough with a second one of 10,0, to the lowest second
// grade that goes with it, to the first one that a lower second grade needs, and so on.
func (t *trial) frontier(first, second Kans) [][2]cijfer.Cijfer {
	defer t.keep(first.Vak)()
	defer t.keep(second.Vak)()
	enough := func(a, b cijfer.Cijfer) bool {
		t.set(first.Resit, a)
		t.set(second.Resit, b)
		return t.passes()
	}
	var punten [][2]cijfer.Cijfer
	b := cijfer.Hoogste
	a := lowest(first.Nu, first.step(), func(a cijfer.Cijfer) bool { return enough(a, b) })
	for a != 0 {
		b = descend(b, second.Nu, second.step(), func(b cijfer.Cijfer) bool { return enough(a, b) })
		if a > first.Nu && b > second.Nu {
			punten = append(punten, [2]cijfer.Cijfer{a, b})
		}
		if b -= second.step(); b < second.Nu {
			break
		}
		a = climb(a, first.step(), func(a cijfer.Cijfer) bool { return enough(a, b) })
	}
	return punten
}

// climb is the lowest grade above one that is not enough; zero when there is none. The next stair is near as a rule, so it looks
// there first, in ever larger jumps.
func climb(from, step cijfer.Cijfer, enough func(cijfer.Cijfer) bool) cijfer.Cijfer {
	for jump := step; from < cijfer.Hoogste; jump *= 2 {
		next := min(from+jump, cijfer.Hoogste)
		if enough(next) {
			return between(from, next, step, enough)
		}
		from = next
	}
	return 0
}

// descend is the lowest grade that is enough, from one that is down to a given one.
func descend(from, to, step cijfer.Cijfer, enough func(cijfer.Cijfer) bool) cijfer.Cijfer {
	for jump := step; from > to; jump *= 2 {
		next := max(from-jump, to)
		if !enough(next) {
			return between(next, from, step, enough)
		}
		from = next
	}
	return from
}
