package pakket

import "slaagwijzer/rules/vak"

// Lezing is one way to read the dossier as an exam.
type Lezing struct {
	Profiel int    // position in Pakket.Profielen; of an incomplete package the nearest
	Head    int    // the subject that heads the vocational programme; -1 for none
	Kern    int    // the wiskunde among the kernvakken; -1 for none
	LeftOut Vakken // what is left out, art. 3.33(3)
	Minimal bool   // only what the leerwerktraject asks at least, art. 3.5(4) and (5)
}

// Loose are the vocational subjects that don't count in the result: on the tl, those outside a whole programme.
func (p *Pakket) Loose(head int) Vakken {
	if p.Layout.Programma != AlsExtra {
		return 0
	}
	var loose Vakken
	for s := p.Ordinary; s != 0; s &= s - 1 {
		if i := s.First(); i != head && p.Dossier.Vakken[i].Soort == vak.Profielvak {
			loose |= Only(i)
		}
	}
	if head < 0 {
		loose |= p.Keuzevakken
	}
	return loose
}

// Numbers are the subjects whose own eindcijfer counts in a reading: everything but the parts of the combinatiecijfer.
func (p *Pakket) Numbers(l Lezing) Vakken {
	numbers := p.Ordinary &^ l.LeftOut &^ p.Loose(l.Head)
	if l.Head >= 0 && p.Layout.Programma != EigenCijfer {
		numbers &^= Only(l.Head)
	}
	return numbers
}

// Programma are the subject that heads the vocational programme and the keuzevakken that count in a reading; -1 and
// nothing when the programme is left out or there is none.
func (p *Pakket) Programma(l Lezing) (head int, keuzevakken Vakken) {
	if p.Layout.Programma == AlsExtra && (l.Head < 0 || l.LeftOut.Has(l.Head)) {
		return -1, 0
	}
	return l.Head, p.Keuzevakken &^ l.LeftOut
}

// Group is something that can be left out: a subject with whatever has to go along.
type Group struct {
	Vak int // what it is about
	All Vakken
}

// Groups are what can be left out, in the order of entry: a subject, wiskunde B with wiskunde D, or on the tl a whole
// programme. Whether the rest is still a complete exam is for Fits to say.
func (p *Pakket) Groups(head int) []Group {
	var programme Vakken
	if p.Layout.Programma == AlsExtra && head >= 0 {
		programme = Only(head) | p.Keuzevakken
	}
	candidates := (p.Ordinary | p.Keuzevakken) &^ p.Loose(head)
	if p.ckv >= 0 {
		candidates |= Only(p.ckv)
	}
	groups := make([]Group, 0, candidates.Len())
	candidates.Each(func(i int) {
		switch {
		case p.wiskundeB.Has(i):
			groups = append(groups, Group{i, Only(i) | p.wiskundeD})
		case !programme.Has(i):
			groups = append(groups, Group{i, Only(i)})
		case programme.First() == i:
			groups = append(groups, Group{head, programme})
		}
	})
	return groups
}

// Room is the most subjects that can be left out of a complete exam: those for which there is no place.
func (p *Pakket) Room(profiel, head int) int {
	room := (p.Ordinary &^ p.Loose(head)).Len() - p.Profielen[profiel].n
	if p.ckv >= 0 {
		room++
	}
	if p.Layout.Programma == EigenCijfer || p.Layout.Programma == Gewogen {
		room += p.Keuzevakken.Len() - p.Layout.Keuzevakken - 1
	} else if head >= 0 {
		room += p.Keuzevakken.Len()
	}
	return room
}

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
	// Wiskunde D only beside wiskunde B, art. 2.7, 2.12.
	if kept&p.wiskundeD != 0 && kept&p.wiskundeB == 0 {
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
	candidates.Each(func(i int) {
		if place < 0 || p.fitsWith(profiel, head, kept, i) {
			list = append(list, i)
		}
	})
	if list == nil { // an incomplete package: nothing can be ruled out
		candidates.Each(func(i int) { list = append(list, i) })
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
	for s := p.Ordinary; s != 0; s &= s - 1 {
		if i := s.First(); vak.Wiskunde.Has(p.Dossier.Vakken[i].Vak) {
			found |= Only(i)
		}
	}
	return found
}
