package pakket

import "slaagwijzer/rules/vak"

// Filling is a division of subjects over the places of a package.
type Filling struct {
	p        *Pakket
	spots    []spot            // of the profile, those with the fewest subjects first
	may      [maxPlaces]Vakken // what may fill each place here
	in       [maxPlaces]int    // what fills it
	Head     int               // what heads the vocational programme; -1 for none
	must     Vakken            // what must stand in some place
	praktijk bool              // a praktijkgericht vak must stand in the vrije deel
}

func (p *Pakket) begin(profiel, head int, kept Vakken) Filling {
	profile := &p.Profielen[profiel]
	f := Filling{p: p, spots: profile.spots[:profile.n], Head: head}
	free := kept
	if p.Layout.Programma == AlsExtra {
		free &^= Only(head)
		// Keuzevakken with a praktijkgericht vak are a programme, unless that vak stands in the vrije deel.
		f.praktijk = head < 0 && len(profile.Heads) > 1 && kept&p.Keuzevakken != 0
	}
	f.must = free & p.pinned & p.Ordinary
	for i := range f.spots {
		f.may[i] = f.spots[i].may & free
	}
	return f
}

// possible reports whether the places can be filled so that every subject that must have a place has one.
func (f *Filling) possible() bool {
	if f.p.Layout.NietTalen > 0 || f.praktijk {
		return f.fill(0, 0, func(full *Filling) bool { return f.must&^full.all() == 0 })
	}
	// When every place can be filled, and every such subject can have a place of its own, both can be done at once
	// (Mendelsohn and Dulmage, 1958). Asking apart keeps a list with many wishes quick.
	return f.seat(f.must, 0) && f.fill(0, 0, func(*Filling) bool { return true })
}

// seat gives each of the subjects a place of its own, leaving alone the places that are taken.
func (f *Filling) seat(subjects Vakken, taken uint) bool {
	if subjects == 0 {
		return true
	}
	if subjects.Len() > len(f.spots) {
		return false
	}
	first := subjects.First()
	for n := range f.spots {
		if taken&(1<<n) == 0 && f.may[n].Has(first) && f.seat(subjects&^Only(first), taken|1<<n) {
			return true
		}
	}
	return false
}

// fill fills the places from number n on, in every way, until done accepts one. It reports whether one was accepted.
func (f *Filling) fill(n int, used Vakken, done func(*Filling) bool) bool {
	if n == len(f.spots) {
		return f.allowed() && done(f)
	}
	for i := range (f.may[n] &^ used).Each {
		f.in[n] = i
		if f.fill(n+1, used|Only(f.in[n]), done) {
			return true
		}
	}
	return false
}

// allowed checks what concerns the places together: on the tl, the languages and the praktijkgerichte vak.
func (f *Filling) allowed() bool {
	other, praktijk := 0, false
	for n, place := range f.spots {
		subject := f.p.Dossier.Vakken[f.in[n]].Vak
		if place.Deel != vak.Gemeenschappelijk && !vak.TalenVmbo.Has(subject) {
			other++
		}
		praktijk = praktijk || subject.Soort == vak.Praktijkgericht
	}
	return other >= f.p.Layout.NietTalen && (!f.praktijk || praktijk)
}

// all are the subjects that fill a place.
func (f *Filling) all() Vakken {
	var found Vakken
	for n := range f.spots {
		found |= Only(f.in[n])
	}
	return found
}

// Deel is the set of subjects that fill the places of a part of the package.
func (f *Filling) Deel(part vak.Deel) Vakken {
	var found Vakken
	for n, place := range f.spots {
		if place.Deel == part {
			found |= Only(f.in[n])
		}
	}
	return found
}

// Ways counts the divisions of the kept subjects over the places of a profile, up to two: whether there is a choice.
func (p *Pakket) Ways(profiel, head int, kept Vakken) int {
	f := p.begin(profiel, head, kept)
	count := 0
	f.fill(0, 0, func(full *Filling) bool {
		if f.must&^full.all() == 0 {
			count++
		}
		return count > 1
	})
	return count
}

// EachFilling calls visit for every division of the kept subjects over the places of a profile that makes a complete
// exam. A subject that the request wants in some part and that finds no place there is taken to be left out.
func (p *Pakket) EachFilling(profiel, head int, kept Vakken, visit func(*Filling)) {
	if len(p.lacking) > 0 || !p.whole(profiel, head, kept) {
		return
	}
	f := p.begin(profiel, head, kept)
	f.fill(0, 0, func(full *Filling) bool {
		visit(full)
		return false
	})
}
