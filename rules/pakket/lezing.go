package pakket

import "slaagwijzer/rules/vak"

// Lezing is one way to read the dossier as an exam.
type Lezing struct {
	Profiel  int    // position in Pakket.Profielen; of an incomplete package the nearest
	Kop      int    // the subject that heads the vocational programme; -1 for none
	Kern     int    // the wiskunde among the kernvakken; -1 for none
	Weg      Vakken // what is left out, art. 3.33(3)
	Minimaal bool   // only what the leerwerktraject asks at least, art. 3.5(4) and (5)
}

// Los are the vocational subjects that don't count in the result: on the tl, those outside a whole programme.
func (p *Pakket) Los(kop int) Vakken {
	if p.Opzet.Programma != AlsExtra {
		return 0
	}
	var loose Vakken
	for s := p.Gewoon; s != 0; s &= s - 1 {
		if i := s.First(); i != kop && p.Dossier.Vakken[i].Soort == vak.Profielvak {
			loose |= only(i)
		}
	}
	if kop < 0 {
		loose |= p.Keuzevakken
	}
	return loose
}

// Getallen are the subjects whose own eindcijfer counts in a reading: everything but the parts of the combinatiecijfer.
func (p *Pakket) Getallen(l Lezing) Vakken {
	numbers := p.Gewoon &^ l.Weg &^ p.Los(l.Kop)
	if l.Kop >= 0 && p.Opzet.Programma != EigenCijfer {
		numbers &^= only(l.Kop)
	}
	return numbers
}

// Programma are the subject that heads the vocational programme and the keuzevakken that count in a reading; -1 and
// nothing when the programme is left out or there is none.
func (p *Pakket) Programma(l Lezing) (kop int, keuzevakken Vakken) {
	if p.Opzet.Programma == AlsExtra && (l.Kop < 0 || l.Weg.Has(l.Kop)) {
		return -1, 0
	}
	return l.Kop, p.Keuzevakken &^ l.Weg
}

// Groep is something that can be left out: a subject with whatever has to go along.
type Groep struct {
	Vak  int // what it is about
	Alle Vakken
}

// Groepen are what can be left out, in the order of entry: a subject, wiskunde B with wiskunde D, or on the tl a whole
// programme. Whether the rest is still a complete exam is for Past to say.
func (p *Pakket) Groepen(kop int) []Groep {
	var programme Vakken
	if p.Opzet.Programma == AlsExtra && kop >= 0 {
		programme = only(kop) | p.Keuzevakken
	}
	candidates := (p.Gewoon | p.Keuzevakken) &^ p.Los(kop)
	if p.ckv >= 0 {
		candidates |= only(p.ckv)
	}
	groups := make([]Groep, 0, candidates.Len())
	candidates.Each(func(i int) {
		switch {
		case p.wiskundeB.Has(i):
			groups = append(groups, Groep{i, only(i) | p.wiskundeD})
		case !programme.Has(i):
			groups = append(groups, Groep{i, only(i)})
		case programme.First() == i:
			groups = append(groups, Groep{kop, programme})
		}
	})
	return groups
}

// Ruimte is the most subjects that can be left out of a complete exam: those for which there is no place.
func (p *Pakket) Ruimte(profiel, kop int) int {
	room := (p.Gewoon &^ p.Los(kop)).Len() - p.Profielen[profiel].n
	if p.ckv >= 0 {
		room++
	}
	if p.Opzet.Programma == EigenCijfer || p.Opzet.Programma == Gewogen {
		room += p.Keuzevakken.Len() - p.Opzet.Keuzevakken - 1
	} else if kop >= 0 {
		room += p.Keuzevakken.Len()
	}
	return room
}

// Past reports whether the subjects that are kept make a complete exam in a profile, with the given head of the
// vocational programme. It doesn't look at grades.
func (p *Pakket) Past(profiel, kop int, kept Vakken) bool {
	return p.past(profiel, kop, kept, -1)
}

// past is Past with, if kern is not negative, that subject as the wiskunde of the profieldeel.
func (p *Pakket) past(profiel, kop int, kept Vakken, kern int) bool {
	if len(p.mist) > 0 || !p.whole(profiel, kop, kept) {
		return false
	}
	v := p.begin(profiel, kop, kept)
	if kern >= 0 {
		v.mag[p.Profielen[profiel].wiskunde] = only(kern)
	}
	return v.fill(0, nil)
}

// whole checks what a complete exam asks besides filled places.
func (p *Pakket) whole(profiel, kop int, kept Vakken) bool {
	if p.ckvOf && !kept.Has(p.ckv) && kept&p.klassiek == 0 {
		return false
	}
	// Wiskunde D only beside wiskunde B, art. 2.7, 2.12.
	if kept&p.wiskundeD != 0 && kept&p.wiskundeB == 0 {
		return false
	}
	switch p.Opzet.Programma {
	case EigenCijfer, Gewogen:
		return kept.Has(kop) && (kept&p.Keuzevakken).Len() >= p.Opzet.Keuzevakken
	case AlsExtra:
		return p.LoosePraktijk(kop, kept).Len() <= 1
	}
	return true
}

// Minimaal reports whether there is no complete package but, for a leerwerktraject, what that asks at least: Nederlands,
// the profielvak and a keuzevak. Art. 3.5(4) and (5).
func (p *Pakket) Minimaal() bool {
	if !p.Dossier.Examen.Leerwerktraject || p.Keuzevakken == 0 || p.Nederlands < 0 {
		return false
	}
	heads := false
	for i := range p.Profielen {
		kop := p.Profielen[i].Koppen[0]
		if p.Past(i, kop, p.Alle) {
			return false
		}
		heads = heads || kop >= 0
	}
	return heads
}

// Kernen are the subjects that can be the wiskunde among the kernvakken; -1 alone when there is none. In a profile with
// wiskunde it is the one in the profieldeel, else any one in the vrije deel (regel R4.3, R4.4).
func (p *Pakket) Kernen(profiel, kop int, kept Vakken) []int {
	if p.Opzet.Opleiding.Vmbo() {
		return geenKop
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
		return geenKop
	case 1:
		return []int{candidates.First()}
	}
	var list []int
	candidates.Each(func(i int) {
		if place < 0 || p.past(profiel, kop, kept, i) {
			list = append(list, i)
		}
	})
	if list == nil { // an incomplete package: nothing can be ruled out
		candidates.Each(func(i int) { list = append(list, i) })
	}
	return list
}

// HeeftWiskunde reports whether the profieldeel asks for one of the wiskundevakken that can be a kernvak.
func (p *Profiel) HeeftWiskunde() bool { return p.wiskunde >= 0 }

// Wiskunde are the subjects that fit the place of the profieldeel that asks for wiskunde.
func (p *Profiel) Wiskunde() Vakken { return p.plekken[p.wiskunde].mag }

// Wiskunde are the subjects that can be the kernvak wiskunde, wherever they stand.
func (p *Pakket) Wiskunde() Vakken {
	var found Vakken
	for s := p.Gewoon; s != 0; s &= s - 1 {
		if i := s.First(); vak.Wiskunde.Has(p.Dossier.Vakken[i].Vak) {
			found |= only(i)
		}
	}
	return found
}
