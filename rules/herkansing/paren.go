package herkansing

import "slaagwijzer/rules/cijfer"

// Paar is what resits of two subjects together can do.
type Paar struct {
	First, Second Kans
	// Punten are the pairs of grades with which the candidate passes, of which neither can be lower without the other being
	// higher. The first grade goes up, the second down. Both are higher than those of now: where one of the two may
	// stay as it is, the other resit alone is enough.
	Punten [][2]cijfer.Cijfer
}

// paren are the pairs of a centraal examen and a cspe that pass together.
func (t *trial) paren(kansen []Kans) []Paar {
	var list []Paar
	for _, first := range kansen {
		for _, second := range kansen {
			if first.Onderdeel != CE || second.Onderdeel != CSPE {
				continue
			}
			if punten := t.frontier(first, second); len(punten) > 0 {
				list = append(list, Paar{first, second, punten})
			}
		}
	}
	return list
}

// frontier walks down the stairs: from the lowest first grade that is enough with a second one of 10,0, to the second
// grade that this first one needs, to the first one that a lower second grade needs, and so on.
func (t *trial) frontier(first, second Kans) [][2]cijfer.Cijfer {
	defer t.set(first.Vak, first.Nu)
	defer t.set(second.Vak, second.Nu)
	var punten [][2]cijfer.Cijfer
	for a, b := first.Nu, cijfer.Hoogste; b >= second.Nu; b-- {
		t.set(second.Vak, b)
		if a = t.lowestFor(first.Vak, a, t.passes); a == 0 {
			break
		}
		t.set(first.Vak, a)
		b = t.lowestFor(second.Vak, second.Nu, t.passes)
		if a > first.Nu && b > second.Nu {
			punten = append(punten, [2]cijfer.Cijfer{a, b})
		}
	}
	return punten
}
