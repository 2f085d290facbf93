package pakket

import (
	"slices"

	"slaagwijzer/rules/vak"
)

// Fits reports whether the subjects that are kept make a complete exam in a profile, with the given head of the
// vocational programme. It doesn't look at grades.
func (p *Pakket) Fits(profiel, head int, kept Vakken) bool {
	return p.fitsWith(profiel, head, kept, -1)
}

// fitsWith is Fits with, if kern is not negative, that subject as the wiskunde of the profieldeel.
func (p *Pakket) fitsWith(profiel, head int, kept Vakken, kern int) bool {
	if len(p.lacking) > 0 || !p.whole(profiel, head, kept) {
		return false
	}
	f := p.begin(profiel, head, kept)
	if kern >= 0 {
		f.may[p.Profielen[profiel].wiskunde] = Only(kern)
	}
	return f.possible()
}

// whole checks what a complete exam asks besides filled places.
func (p *Pakket) whole(profiel, head int, kept Vakken) bool {
	if p.ckvOrKlassiek && !kept.Has(p.ckv) && kept&p.klassiek == 0 {
		return false
	}
	switch p.Layout.Programma {
	case EigenCijfer, Gewogen:
		return kept.Has(head) && (kept&p.Keuzevakken).Len() >= p.Layout.Keuzevakken
	case AlsExtra:
		return p.PraktijkBesides(head, kept).Len() <= 1
	}
	return true
}

// Minimal reports whether there is no complete package but, for a leerwerktraject, what that asks at least: Nederlands,
// the profielvak and a keuzevak. Art. 3.5(4) and (5).
func (p *Pakket) Minimal() bool {
	if !p.Dossier.Examen.Leerwerktraject || p.Keuzevakken == 0 || p.Nederlands < 0 {
		return false
	}
	heads := false
	for i := range p.Profielen {
		head := p.Profielen[i].Heads[0]
		if p.Fits(i, head, p.All) {
			return false
		}
		heads = heads || head >= 0
	}
	return heads
}

// Kernen are the subjects that can be the wiskunde among the kernvakken; -1 alone when there is none. In a profile with
// wiskunde it is the one in the profieldeel, else any one in the vrije deel (regel R4.3, R4.4).
func (p *Pakket) Kernen(profiel, head int, kept Vakken) []int {
	if p.Layout.Opleiding.Vmbo() {
		return none
	}
	place := p.Profielen[profiel].wiskunde
	var candidates Vakken
	if place >= 0 {
		candidates = p.Profielen[profiel].Wiskunde() & kept
	} else {
		candidates = p.Wiskunde() & kept
	}
	switch candidates.Len() {
	case 0:
		return none
	case 1:
		return []int{candidates.First()}
	}
	var list []int
	for i := range candidates.Each {
		if place < 0 || p.fitsWith(profiel, head, kept, i) {
			list = append(list, i)
		}
	}
	if list == nil { // an incomplete package: nothing can be ruled out
		return slices.Collect(candidates.Each)
	}
	return list
}

// HasWiskunde reports whether the profieldeel asks for one of the wiskundevakken that can be a kernvak.
func (p *Profiel) HasWiskunde() bool { return p.wiskunde >= 0 }

// Wiskunde are the subjects that fit the place of the profieldeel that asks for wiskunde.
func (p *Profiel) Wiskunde() Vakken { return p.spots[p.wiskunde].may }

// Wiskunde are the subjects that can be the kernvak wiskunde, wherever they stand.
func (p *Pakket) Wiskunde() Vakken {
	var found Vakken
	for i := range p.Ordinary.Each {
		if vak.Wiskunde.Has(p.Dossier.Vakken[i].Vak) {
			found |= Only(i)
		}
	}
	return found
}
