package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// Judicium is the package with which a candidate comes nearest to cum laude, and its numbers. Subjects may be left out
// for this purpose too, and they may be divided over the places as suits best (regel R10.1).
type Judicium struct {
	Gevonden     bool // there is a complete package at all
	Profiel, Kop int
	Weg          pakket.Vakken
	Som, Aantal  int               // of the numbers that count in the mean
	Laagste      cijfer.Eindcijfer // of all numbers of the package; zero when there is none
	ZonderCijfer bool              // a subject without a grade makes the divisor smaller
	Keuzewinst   int               // how much the higher of combinatiecijfer and vrije deel is above the lower (gl)
}

// dependsOnChoice reports whether the mean is met only because the higher of two numbers is taken (opmerking
// k-gl-cumlaude).
func (u *Judicium) dependsOnChoice(c regeling.CumLaude) bool {
	lower := *u
	lower.Som -= u.Keuzewinst
	return u.meetsMean(c) && !lower.meetsMean(c)
}

// Surplus is the sum of the numbers above what the mean asks; negative when short.
func (u *Judicium) Surplus(c regeling.CumLaude) int { return u.Som - int(c.Gemiddelde)*u.Aantal }

// meetsMean and meetsFloor are the two requirements on the numbers.
func (u *Judicium) meetsMean(c regeling.CumLaude) bool { return u.Gevonden && u.Surplus(c) >= 0 }
func (u *Judicium) meetsFloor(c regeling.CumLaude) bool {
	return u.Gevonden && regeling.AtLeast(u.Laagste, c.Laagste)
}

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
		return met
	}
	if u.Gevonden != v.Gevonden {
		return u.Gevonden
	}
	if count(u) != count(v) {
		return count(u) > count(v)
	}
	if u.Surplus(c) != v.Surplus(c) {
		return u.Surplus(c) > v.Surplus(c)
	}
	return u.Aantal > v.Aantal
}

// keurmeester looks for the package that comes nearest to cum laude at one completion.
type keurmeester struct {
	p   *pakket.Pakket
	c   regeling.CumLaude
	inv *Invulling
}

func (k *keurmeester) best() Judicium {
	var best Judicium
	for profiel := range k.p.Profielen {
		for _, kop := range k.p.Profielen[profiel].Koppen {
			for _, weg := range k.choices(profiel, kop) {
				if u := k.divide(profiel, kop, weg); u.nearer(&best, k.c) {
					best = u
				}
			}
		}
	}
	return best
}

// choices are the sets worth leaving out: none, and what is below the floor or lowers the combinatiecijfer.
func (k *keurmeester) choices(profiel, kop int) []pakket.Vakken {
	l := pakket.Lezing{Profiel: profiel, Kop: kop, Kern: -1}
	var low, ckv pakket.Vakken
	numbers := k.p.Getallen(l)
	for _, group := range k.p.Groepen(kop) {
		i := group.Vak
		switch {
		case k.p.Opzet.Programma == pakket.AlsExtra && i == kop:
			if whole, _ := combi(k.p, l, k.inv); !regeling.AtLeast(whole, k.c.Laagste) {
				low |= group.Alle
			}
		case k.p.Onderdelen.Has(i):
			ckv |= group.Alle
		case numbers.Has(i) && !regeling.AtLeast(k.inv.E[i], k.c.Laagste):
			low |= group.Alle
		}
	}
	low |= k.surplus()
	choices := []pakket.Vakken{low}
	if low != 0 {
		choices = append(choices, 0)
	}
	if ckv != 0 {
		choices = append(choices, low|ckv)
	}
	return k.onePraktijk(kop, choices)
}

// onePraktijk leaves out all praktijkgerichte vakken but one, each in turn, where only one is allowed (tl).
func (k *keurmeester) onePraktijk(kop int, choices []pakket.Vakken) []pakket.Vakken {
	var list []pakket.Vakken
	for _, weg := range choices {
		loose := k.p.LoosePraktijk(kop, k.p.Alle&^weg)
		if loose.Len() < 2 {
			list = append(list, weg)
			continue
		}
		loose.Each(func(i int) { list = append(list, weg|loose&^(1<<i)) })
	}
	return list
}

// surplus are the lowest keuzevakken beyond the number that a programme needs.
func (k *keurmeester) surplus() pakket.Vakken {
	if k.p.Opzet.Programma == pakket.AlsExtra {
		return 0
	}
	var lowest pakket.Vakken
	for rest := k.p.Keuzevakken; rest.Len() > k.p.Opzet.Keuzevakken; {
		found := -1
		rest.Each(func(i int) {
			if k.inv.E[i] != 0 && (found < 0 || k.inv.E[i] < k.inv.E[found]) {
				found = i
			}
		})
		if found < 0 {
			break
		}
		rest &^= 1 << found
		lowest |= 1 << found
	}
	return lowest
}

// divide finds the best division of what is kept over the places of the package.
func (k *keurmeester) divide(profiel, kop int, weg pakket.Vakken) Judicium {
	l := pakket.Lezing{Profiel: profiel, Kop: kop, Kern: -1, Weg: weg}
	whole, _ := combi(k.p, l, k.inv)
	lowest := whole
	numbers := k.p.Getallen(l)
	numbers.Each(func(i int) {
		if k.inv.E[i] != 0 {
			lowest = lower(lowest, k.inv.E[i])
		}
	})
	var best Judicium
	k.p.EachVulling(profiel, kop, k.p.Alle&^weg, func(v *pakket.Vulling) {
		u := k.count(v, numbers, whole)
		u.Gevonden, u.Profiel, u.Kop, u.Weg, u.Laagste = true, profiel, kop, weg, lowest
		if u.nearer(&best, k.c) {
			best = u
		}
	})
	return best
}

// count adds up the numbers that the mean takes from one division.
func (k *keurmeester) count(v *pakket.Vulling, numbers pakket.Vakken, whole cijfer.Eindcijfer) Judicium {
	var u Judicium
	add := func(e cijfer.Eindcijfer) {
		if e == 0 {
			u.ZonderCijfer = true
			return
		}
		u.Som += int(e)
		u.Aantal++
	}
	counted := v.Deel(vak.Profieldeel)
	if k.c.Gemeenschappelijk {
		counted |= v.Deel(vak.Gemeenschappelijk)
	}
	if k.c.Profielvak {
		counted |= 1 << v.Kop
	}
	counted.Each(func(i int) { add(k.inv.E[i]) })
	switch {
	case k.c.HoogsteVanBeide:
		vrij := k.vrij(v, numbers)
		add(max(whole, vrij))
		if whole != 0 && vrij != 0 {
			u.Keuzewinst = int(max(whole, vrij) - min(whole, vrij))
		}
	default:
		if k.c.Combi {
			add(whole)
		}
		if k.c.Vrij {
			add(k.vrij(v, numbers))
		}
	}
	return u
}

// vrij is the best eindcijfer of the vrije deel: of what fills its places and of what stands there besides. When nothing
// that fills a place has a grade, others count only if that helps, for they may be left out.
func (k *keurmeester) vrij(v *pakket.Vulling, numbers pakket.Vakken) cijfer.Eindcijfer {
	places := v.Deel(vak.VrijeDeel)
	extra := numbers & k.p.InVrijeDeel &^ places &^ v.Deel(vak.Profieldeel) &^ v.Deel(vak.Gemeenschappelijk)
	filled := k.highest(places)
	if filled == 0 && k.highest(extra) < k.c.Gemiddelde {
		return 0
	}
	return max(filled, k.highest(extra))
}

func (k *keurmeester) highest(s pakket.Vakken) cijfer.Eindcijfer {
	var best cijfer.Eindcijfer
	s.Each(func(i int) { best = max(best, k.inv.E[i]) })
	return best
}
