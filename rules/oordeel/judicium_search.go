package oordeel

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// Judicium is the package with which a candidate comes nearest to cum laude, and its numbers. Subjects may be left out
// for this purpose too, and they may be divided over the places as suits best (regel R10.1).
type Judicium struct {
	Found         bool // there is a complete package at all
	Profiel, Head int
	LeftOut       pakket.Vakken
	Som, Aantal   int               // of the numbers that count in the mean
	Laagste       cijfer.Eindcijfer // of all numbers of the package; zero when there is none
	ZonderCijfer  bool              // a subject without a grade makes the divisor smaller
	Eerder        bool              // a centraal examen of the package was taken in an earlier year
	ChoiceGain    int               // how much the higher of combinatiecijfer and vrije deel is above the lower (gl)
}

// dependsOnChoice reports whether the mean is met only because the higher of two numbers is taken (opmerking
// k-gl-cumlaude).
func (u *Judicium) dependsOnChoice(c regeling.CumLaude) bool {
	lower := *u
	lower.Som -= u.ChoiceGain
	return u.meetsMean(c) && !lower.meetsMean(c)
}

// Surplus is the sum of the numbers above what the mean asks; negative when short.
func (u *Judicium) Surplus(c regeling.CumLaude) int { return u.Som - int(c.Gemiddelde)*u.Aantal }

// meetsMean and meetsFloor are the two requirements on the numbers.
func (u *Judicium) meetsMean(c regeling.CumLaude) bool { return u.Found && u.Surplus(c) >= 0 }
func (u *Judicium) meetsFloor(c regeling.CumLaude) bool {
	return u.Found && regeling.AtLeast(u.Laagste, c.Laagste)
}

// meetsYear is what a staatsexamen asks besides: every centraal examen within one year.
func (u *Judicium) meetsYear(c regeling.CumLaude) bool { return u.Found && !(c.EenJaar && u.Eerder) }

// nearer orders packages: the requirements that are met, then the mean, then how many numbers make it.
func (u *Judicium) nearer(v *Judicium, c regeling.CumLaude) bool {
	count := func(u *Judicium) int {
		met := 0
		if u.meetsMean(c) {
			met++
		}
		if u.meetsFloor(c) {
			met++
		}
		if u.meetsYear(c) {
			met++
		}
		return met
	}
	if u.Found != v.Found {
		return u.Found
	}
	if count(u) != count(v) {
		return count(u) > count(v)
	}
	if u.Surplus(c) != v.Surplus(c) {
		return u.Surplus(c) > v.Surplus(c)
	}
	return u.Aantal > v.Aantal
}

// judiciumSearch looks for the package that comes nearest to cum laude at one completion.
type judiciumSearch struct {
	p      *pakket.Pakket
	c      regeling.CumLaude
	filled *Completion
}

func (s *judiciumSearch) best() Judicium {
	var best Judicium
	for profiel, head := range s.p.Programmas {
		for _, leftOut := range s.choices(profiel, head) {
			if u := s.divide(profiel, head, leftOut); u.nearer(&best, s.c) {
				best = u
			}
		}
	}
	return best
}

// choices are the sets worth leaving out: the surplus of the combinatiecijfer or CKV, with and without what is below the floor.
func (s *judiciumSearch) choices(profiel, head int) []pakket.Vakken {
	l := pakket.Lezing{Profiel: profiel, Head: head, Kern: -1}
	var low, ckv pakket.Vakken
	numbers := s.p.Numbers(l)
	for _, group := range s.p.Groups(head) {
		i := group.Vak
		switch {
		case s.p.Layout.Programma == pakket.AlsExtra && i == head:
			if whole, _ := combi(s.p, l, s.filled); !regeling.AtLeast(whole, s.c.Laagste) {
				low |= group.All
			}
		case s.p.Onderdelen.Has(i):
			ckv |= group.All
		case numbers.Has(i) && (!regeling.AtLeast(s.filled.E[i], s.c.Laagste) || s.tooEarly(i)):
			if _, ok := s.p.MustGo(profiel, head, s.p.All&^low&^group.All); ok {
				low |= group.All // a required subject that is too low can't go, and is too low whatever else goes
			}
		}
	}
	surplus := s.surplus()
	choices := []pakket.Vakken{low | surplus, surplus}
	if ckv != 0 {
		choices = append(choices, low|ckv, ckv)
	}
	return s.keepOnePraktijk(head, slices.Compact(choices))
}

// tooEarly reports whether the centraal examen of a subject stands in the way because it is of an earlier year.
func (s *judiciumSearch) tooEarly(i int) bool {
	d := s.p.Dossier
	return s.c.EenJaar && d.Vakken[i].EarlierCE(d.Examen.Jaar)
}

// keepOnePraktijk leaves out all praktijkgerichte vakken but one, each in turn, where only one is allowed (tl).
func (s *judiciumSearch) keepOnePraktijk(head int, choices []pakket.Vakken) []pakket.Vakken {
	var list []pakket.Vakken
	for _, leftOut := range choices {
		loose := s.p.PraktijkBesides(head, s.p.All&^leftOut)
		if loose.Len() < 2 {
			list = append(list, leftOut)
			continue
		}
		for i := range loose.Each {
			list = append(list, leftOut|loose&^pakket.Only(i))
		}
	}
	return list
}

// surplus are the lowest keuzevakken beyond the number that a programme needs.
func (s *judiciumSearch) surplus() pakket.Vakken {
	if s.p.Layout.Programma == pakket.AlsExtra {
		return 0
	}
	var lowest pakket.Vakken
	for rest := s.p.Keuzevakken; rest.Len() > s.p.Layout.Keuzevakken; {
		found := -1
		for i := range rest.Each {
			if s.filled.E[i] != 0 && (found < 0 || s.filled.E[i] < s.filled.E[found]) {
				found = i
			}
		}
		if found < 0 {
			break
		}
		rest &^= pakket.Only(found)
		lowest |= pakket.Only(found)
	}
	return lowest
}

// divide finds the best division of what is kept over the places of the package.
func (s *judiciumSearch) divide(profiel, head int, leftOut pakket.Vakken) Judicium {
	l := pakket.Lezing{Profiel: profiel, Head: head, Kern: -1, LeftOut: leftOut}
	whole, _ := combi(s.p, l, s.filled)
	lowest, early := whole, false
	numbers := s.p.Numbers(l)
	for i := range numbers.Each {
		lowest = lower(lowest, s.filled.E[i])
		early = early || s.tooEarly(i)
	}
	var best Judicium
	s.p.EachFilling(profiel, head, s.p.All&^leftOut, func(f *pakket.Filling) {
		u := s.count(f, numbers, whole)
		u.Found, u.Profiel, u.Head, u.LeftOut, u.Laagste, u.Eerder = true, profiel, head, leftOut, lowest, early
		if u.nearer(&best, s.c) {
			best = u
		}
	})
	return best
}

// count adds up the numbers that the mean takes from one division.
func (s *judiciumSearch) count(f *pakket.Filling, numbers pakket.Vakken, whole cijfer.Eindcijfer) Judicium {
	var u Judicium
	add := func(e cijfer.Eindcijfer) {
		if e == 0 {
			u.ZonderCijfer = true
			return
		}
		u.Som += int(e)
		u.Aantal++
	}
	counted := f.Deel(vak.Profieldeel)
	if s.c.Gemeenschappelijk {
		counted |= f.Deel(vak.Gemeenschappelijk)
	}
	if s.c.Profielvak {
		counted |= pakket.Only(f.Head)
	}
	for i := range counted.Each {
		add(s.filled.E[i])
	}
	switch {
	case s.c.HoogsteVanBeide:
		vrij := s.vrij(f, numbers)
		add(max(whole, vrij))
		if whole != 0 && vrij != 0 {
			u.ChoiceGain = int(max(whole, vrij) - min(whole, vrij))
		}
	default:
		if s.c.Combi {
			add(whole)
		}
		if s.c.Vrij {
			add(s.vrij(f, numbers))
		}
	}
	return u
}

// vrij is the best eindcijfer of the vrije deel: of what fills its places and of what stands there besides. When nothing
// that fills a place has a grade, others count only if that helps, for they may be left out.
func (s *judiciumSearch) vrij(f *pakket.Filling, numbers pakket.Vakken) cijfer.Eindcijfer {
	places := f.Deel(vak.VrijeDeel)
	extra := numbers & s.p.InVrijeDeel &^ places &^ f.Deel(vak.Profieldeel) &^ f.Deel(vak.Gemeenschappelijk)
	filled := s.highest(places)
	if filled == 0 && s.highest(extra) < s.c.Gemiddelde {
		return 0
	}
	return max(filled, s.highest(extra))
}

func (s *judiciumSearch) highest(positions pakket.Vakken) cijfer.Eindcijfer {
	var best cijfer.Eindcijfer
	for i := range positions.Each {
		best = max(best, s.filled.E[i])
	}
	return best
}
