package tekst

import (
	"cmp"
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/herkansing"
)

// paren explains the pairs of resits, the one that asks the smallest rise first.
func (r resits) paren() []PaarUitleg {
	list := make([]PaarUitleg, 0, len(r.Paren))
	for _, p := range r.rankedPairs() {
		u := PaarUitleg{Namen: [2]string{r.title(p.First), r.title(p.Second)}, Zin: r.pairExample(p)}
		for _, punt := range p.Punten {
			u.Punten = append(u.Punten, [2]string{resitGrade(p.First, punt[0]), resitGrade(p.Second, punt[1])})
		}
		list = append(list, u)
	}
	return list
}

func (r resits) rankedPairs() []herkansing.Paar {
	list := slices.Clone(r.Paren)
	if len(list) > 0 && len(list[0].Punten) == 0 {
		return list // whole subjects: which asks the smallest rise is not known
	}
	slices.SortStableFunc(list, func(a, b herkansing.Paar) int { return cmp.Compare(rise(a, easiest(a)), rise(b, easiest(b))) })
	return list
}

// rise is by how much two grades together go up.
func rise(p herkansing.Paar, punt [2]cijfer.Cijfer) cijfer.Cijfer {
	return punt[0] - p.First.Nu + punt[1] - p.Second.Nu
}

// easiest is the pair of grades that asks the smallest rise, and of those the one that divides it best.
func easiest(p herkansing.Paar) [2]cijfer.Cijfer {
	most := func(punt [2]cijfer.Cijfer) cijfer.Cijfer { return max(punt[0]-p.First.Nu, punt[1]-p.Second.Nu) }
	return slices.MinFunc(p.Punten, func(a, b [2]cijfer.Cijfer) int {
		return cmp.Or(cmp.Compare(rise(p, a), rise(p, b)), cmp.Compare(most(a), most(b)))
	})
}

// another is the easiest pair of grades that is really another choice than a given one; it reports whether there is one.
func another(p herkansing.Paar, than [2]cijfer.Cijfer) ([2]cijfer.Cijfer, bool) {
	const apart = 3 // tenths
	p.Punten = slices.DeleteFunc(slices.Clone(p.Punten), func(punt [2]cijfer.Cijfer) bool {
		return max(punt[0]-than[0], than[0]-punt[0]) < apart
	})
	if len(p.Punten) == 0 {
		return [2]cijfer.Cijfer{}, false
	}
	return easiest(p), true
}

// pairExample gives one or two examples of grades that are enough together.
func (r resits) pairExample(p herkansing.Paar) string {
	if len(p.Punten) == 0 {
		return sentence{"Mogelijk is dat als je {een} en {twee} allebei overdoet.", "It is possible if you do both {een} and {twee} again."}.in(
			r.taal, "een", r.what(p.First), "twee", r.what(p.Second))
	}
	first := easiest(p)
	second, two := another(p, first)
	pairs := []string{"a", r.resitGrade(p.First, first[0]), "b", r.resitGrade(p.Second, first[1]),
		"c", r.resitGrade(p.First, second[0]), "d", r.resitGrade(p.Second, second[1]),
		"een", r.what(p.First), "twee", r.what(p.Second)}
	switch {
	case two:
		return sentence{"Bijvoorbeeld een {a} voor {een} en een {b} voor {twee}, of een {c} en een {d}.",
			"For example {a} for {een} and {b} for {twee}, or {c} and {d}."}.in(r.taal, pairs...)
	case len(p.Punten) > 1:
		return sentence{"Bijvoorbeeld een {a} voor {een} en een {b} voor {twee}.", "For example {a} for {een} and {b} for {twee}."}.in(r.taal, pairs...)
	}
	return sentence{"Met een {a} of hoger voor {een} en een {b} of hoger voor {twee}.", "With {a} or higher for {een} and {b} or higher for {twee}."}.in(r.taal, pairs...)
}
