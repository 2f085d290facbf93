package pakket

import (
	"slices"

	"slaagwijzer/rules/vak"
)

// profielen lays out every profile that is to be tried: those that the request names, else all.
func (p *Pakket) profielen() {
	named := p.Dossier.Examen.Profielen
	p.Profielen = make([]Profiel, 0, len(p.Opzet.Profielen))
	for i := range p.Opzet.Profielen {
		profile := &p.Opzet.Profielen[i]
		if len(named) == 0 || slices.Contains(named, profile.Code) {
			p.Profielen = append(p.Profielen, p.profiel(profile))
		}
	}
}

func (p *Pakket) profiel(profile *vak.Profiel) Profiel {
	result := Profiel{Profiel: profile, wiskunde: -1, Koppen: p.koppen(profile)}
	add := func(place plek) {
		// Insertion sort: few subjects first, so that a search fails early. Equal ones keep their order.
		at := result.n
		for at > 0 && place.mag.Len() < result.plekken[at-1].mag.Len() {
			result.plekken[at] = result.plekken[at-1]
			at--
		}
		result.plekken[at] = place
		result.n++
	}
	for _, place := range p.vast[:p.nVast] {
		add(place)
	}
	for i := range profile.Plekken {
		add(p.fit(&profile.Plekken[i]))
	}
	for i, place := range result.plekken[:result.n] {
		if !p.Opzet.Opleiding.Vmbo() && place.Deel == vak.Profieldeel && place.Uit.Overlaps(vak.Wiskunde) {
			result.wiskunde = i
		}
	}
	return result
}

// geenKop stands for a package without a programme.
var geenKop = []int{-1}

// koppen are the subjects that can head the programme of a profile: the profielvak, or what may stand in for it.
func (p *Pakket) koppen(profile *vak.Profiel) []int {
	switch p.Opzet.Programma {
	case EigenCijfer:
		return p.entries(func(v *vak.Vak) bool { return v == profile.Profielvak })
	case Gewogen:
		return p.entries(func(v *vak.Vak) bool {
			return v == profile.Profielvak || (p.Opzet.Praktijkgericht && profile.Praktijkgericht.Has(v))
		})
	case AlsExtra:
		return p.koppenTL()
	}
	return geenKop
}

// koppenTL: with fewer than two keuzevakken there is no programme. Each profielvak can head one, and each praktijkgericht
// vak; without a profielvak a praktijkgericht vak can also stand in the vrije deel instead (regel R6.6).
func (p *Pakket) koppenTL() []int {
	if p.Keuzevakken.Len() < p.Opzet.Keuzevakken {
		return geenKop
	}
	profielvakken := p.entries(func(v *vak.Vak) bool { return v.Soort == vak.Profielvak })
	praktijk := p.entries(func(v *vak.Vak) bool { return v.Soort == vak.Praktijkgericht })
	switch {
	case profielvakken[0] < 0 && praktijk[0] < 0:
		return geenKop
	case profielvakken[0] < 0:
		return slices.Concat(praktijk, geenKop)
	case praktijk[0] < 0:
		return profielvakken
	}
	return slices.Concat(profielvakken, praktijk)
}

// entries are the positions of the subjects for which the condition holds; -1 alone when there are none.
func (p *Pakket) entries(condition func(*vak.Vak) bool) []int {
	var list []int
	for s := p.Gewoon; s != 0; s &= s - 1 {
		if i := s.First(); condition(p.Dossier.Vakken[i].Vak) {
			list = append(list, i)
		}
	}
	if list == nil {
		return geenKop
	}
	return list
}
