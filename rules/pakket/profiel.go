package pakket

import (
	"slices"

	"slaagwijzer/rules/vak"
)

// profielen lays out every profile that is to be tried: those that the request names, else all.
func (p *Pakket) profielen() {
	named := p.Dossier.Examen.Profielen
	p.Profielen = make([]Profiel, 0, len(p.Layout.Profielen))
	for i := range p.Layout.Profielen {
		profile := &p.Layout.Profielen[i]
		if len(named) == 0 || slices.Contains(named, profile.Code) {
			p.Profielen = append(p.Profielen, p.profiel(profile))
		}
	}
}

func (p *Pakket) profiel(profile *vak.Profiel) Profiel {
	result := Profiel{Profiel: profile, wiskunde: -1, Heads: p.heads(profile)}
	add := func(place spot) {
		// Insertion sort, the hardest to fill first: few subjects of the dossier, so that a search fails early, then few
		// subjects at all, so that of two open places the one with the widest choice is called missing.
		at := result.n
		for at > 0 && place.narrower(result.spots[at-1]) {
			result.spots[at] = result.spots[at-1]
			at--
		}
		result.spots[at] = place
		result.n++
	}
	for _, place := range p.fixed[:p.nFixed] {
		add(place)
	}
	for i := range profile.Places {
		add(p.fit(&profile.Places[i]))
	}
	for i, place := range result.spots[:result.n] {
		if !p.Layout.Opleiding.Vmbo() && place.Deel == vak.Profieldeel && place.From.Overlaps(vak.Wiskunde) {
			result.wiskunde = i
		}
	}
	return result
}

// narrower reports whether fewer subjects fit a place than another.
func (s spot) narrower(other spot) bool {
	if s.may.Len() != other.may.Len() {
		return s.may.Len() < other.may.Len()
	}
	return s.From.Len() < other.From.Len()
}

// none is a list of positions without any.
var none = []int{-1}

// heads are the subjects that can head the programme of a profile: the profielvak, or what may stand in for it; none when
// there are none.
func (p *Pakket) heads(profile *vak.Profiel) []int {
	var found []int
	switch p.Layout.Programma {
	case EigenCijfer:
		found = p.entries(func(v *vak.Vak) bool { return v == profile.Profielvak })
	case Gewogen:
		found = p.entries(func(v *vak.Vak) bool {
			return v == profile.Profielvak || (p.Layout.Praktijkgericht && profile.Praktijkgericht.Has(v))
		})
	case AlsExtra:
		found = p.headsTL()
	}
	if found == nil {
		return none
	}
	return found
}

// headsTL: with fewer than two keuzevakken there is no programme. Each profielvak can head one, and each praktijkgericht
// vak; without a profielvak a praktijkgericht vak can also stand in the vrije deel instead (regel R6.6).
func (p *Pakket) headsTL() []int {
	if p.Keuzevakken.Len() < p.Layout.Keuzevakken {
		return nil
	}
	profielvakken := p.entries(func(v *vak.Vak) bool { return v.Soort == vak.Profielvak })
	praktijk := p.entries(func(v *vak.Vak) bool { return v.Soort == vak.Praktijkgericht })
	if profielvakken == nil {
		return append(praktijk, -1)
	}
	return append(profielvakken, praktijk...)
}

// entries are the positions of the subjects with a number of their own for which the condition holds.
func (p *Pakket) entries(condition func(*vak.Vak) bool) []int {
	var list []int
	for i := range p.Ordinary.Each {
		if condition(p.Dossier.Vakken[i].Vak) {
			list = append(list, i)
		}
	}
	return list
}
