package pakket

import "slaagwijzer/rules/vak"

// Lezing is one way to read the dossier as an exam.
type Lezing struct {
	Profiel int    // position in Pakket.Profielen; of an incomplete package the nearest
	Head    int    // the subject that heads the vocational programme; -1 for none
	Kern    int    // the wiskunde among the kernvakken; -1 for none
	LeftOut Vakken // what is left out because the rest is a full exam too, art. 3.33(3)
	Duim    Vakken // the one item of the duimregeling that is left out of the result besides; the exam must be full with it
	Minimal bool   // only what the leerwerktraject asks at least, art. 3.5(4) and (5)
}

// Without is everything that doesn't count in the result.
func (l Lezing) Without() Vakken { return l.LeftOut | l.Duim }

// Programmas ranges over the profiles with every subject that can head a programme in them.
func (p *Pakket) Programmas(yield func(profiel, head int) bool) {
	for profiel := range p.Profielen {
		for _, head := range p.Profielen[profiel].Heads {
			if !yield(profiel, head) {
				return
			}
		}
	}
}

// Loose are the vocational subjects that don't count in the result: on the tl, those outside a whole programme.
func (p *Pakket) Loose(head int) Vakken {
	if p.Layout.Programma != AlsExtra {
		return 0
	}
	var loose Vakken
	for i := range p.Ordinary.Each {
		if i != head && p.Dossier.Vakken[i].Soort == vak.Profielvak {
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
	numbers := p.Ordinary &^ l.Without() &^ p.Loose(l.Head)
	if p.Layout.Programma != EigenCijfer {
		numbers &^= Only(l.Head)
	}
	return numbers
}

// WithCE are the subjects whose centraal examen counts in a reading: also that of what heads a programme.
func (p *Pakket) WithCE(l Lezing) Vakken {
	head, _ := p.Programma(l)
	return p.Numbers(l) | Only(head)&^l.Duim
}

// Programma are the subject that heads the vocational programme and the keuzevakken that belong to it in a reading; -1 and
// nothing when the programme is left out or there is none. The item of the duimregeling is still among them.
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

// Groups are what can be left out, in the order of entry: a subject, wiskunde B with the wiskunde D that can't be there
// without it (art. 2.7, 2.12), or on the tl a whole programme. Whether the rest is still a complete exam is for Fits to say.
func (p *Pakket) Groups(head int) []Group {
	var programme Vakken
	if p.Layout.Programma == AlsExtra && head >= 0 {
		programme = Only(head) | p.Keuzevakken
	}
	candidates := (p.Ordinary|p.Keuzevakken)&^p.Loose(head) | p.CKV()
	groups := make([]Group, 0, candidates.Len())
	for i := range candidates.Each {
		switch {
		case p.wiskundeB.Has(i):
			groups = append(groups, Group{i, Only(i) | p.wiskundeD})
		case !programme.Has(i):
			groups = append(groups, Group{i, Only(i)})
		case programme.First() == i:
			groups = append(groups, Group{head, programme})
		}
	}
	return groups
}

// CanGo reports whether just these subjects are things that can be left out. Whether the rest is still a complete exam is for Fits
// to say.
func (p *Pakket) CanGo(head int, subjects Vakken) bool {
	var found Vakken
	for _, group := range p.Groups(head) {
		if group.All&^subjects == 0 {
			found |= group.All
		}
	}
	return found == subjects
}

// Room is the most subjects that can be left out of a complete exam: those for which there is no place.
func (p *Pakket) Room(profiel, head int) int {
	room := (p.Ordinary &^ p.Loose(head)).Len() + p.CKV().Len() - p.Profielen[profiel].n
	if p.Layout.Programma == EigenCijfer || p.Layout.Programma == Gewogen {
		room += p.Keuzevakken.Len() - p.Layout.Keuzevakken - 1
	} else if head >= 0 {
		room += p.Keuzevakken.Len()
	}
	return room
}

// CKV is CKV where it can be left out, because of a classical language; empty where it can't.
func (p *Pakket) CKV() Vakken { return Only(p.ckv) }

// CombiComplete reports whether every prescribed part of the combinatiecijfer was entered, head being what heads the
// programme. Whether their grades are known is another matter.
func (p *Pakket) CombiComplete(head int) bool {
	switch p.Layout.Programma {
	case GeenProgramma:
		return !p.lackingOnderdeel
	case EigenCijfer:
		return p.Keuzevakken.Len() >= p.Layout.Keuzevakken
	case Gewogen:
		return head >= 0 && p.Keuzevakken.Len() >= p.Layout.Keuzevakken
	}
	return true
}

// PraktijkBesides are the praktijkgerichte vakken outside the programme, of which the tl allows one, art. 3.4(1)c and (4).
func (p *Pakket) PraktijkBesides(head int, kept Vakken) Vakken {
	if p.Layout.Programma != AlsExtra {
		return 0
	}
	return kept & p.praktijk &^ Only(head)
}
