package pakket

import "slaagwijzer/rules/vak"

// Filling is a division of subjects over the places of a package.
type Filling struct {
	p      *Pakket
	spots  []spot     // of the profile, those with the fewest subjects first
	may    [16]Vakken // what may fill each place here
	In     [16]int    // what fills it
	Head   int        // what heads the vocational programme; -1 for none
	must   Vakken     // what must stand in some place
	vrijPG bool       // a praktijkgericht vak must stand in the vrije deel
}

func (p *Pakket) begin(profiel, head int, kept Vakken) Filling {
	profile := &p.Profielen[profiel]
	v := Filling{p: p, spots: profile.spots[:profile.n], Head: head}
	free := kept
	if p.Layout.Programma == AlsExtra {
		if head >= 0 {
			free &^= only(head)
		}
		// Keuzevakken with a praktijkgericht vak are a programme, unless that vak is needed elsewhere.
		v.vrijPG = head < 0 && len(profile.Heads) > 1 && kept&p.Keuzevakken != 0
	}
	v.must = free & p.vastDeel & p.Ordinary
	for i := range v.spots {
		v.may[i] = v.spots[i].may & free
	}
	return v
}

// fill fills the places from number n on, in every way, until done accepts one; a nil done accepts the first.
// It reports whether a way was accepted.
func (v *Filling) fill(n int, done func(*Filling) bool) bool {
	if n == len(v.spots) {
		return v.allowed() && (done == nil || done(v))
	}
	for s := v.may[n] &^ v.used(n); s != 0; s &= s - 1 {
		v.In[n] = s.First()
		if v.fill(n+1, done) {
			return true
		}
	}
	return false
}

func (v *Filling) used(n int) Vakken {
	var used Vakken
	for _, i := range v.In[:n] {
		used |= only(i)
	}
	return used
}

// allowed checks what concerns the places together.
func (v *Filling) allowed() bool {
	if v.must&^v.used(len(v.spots)) != 0 {
		return false
	}
	other, praktijk := 0, false
	for n, place := range v.spots {
		card := v.p.Dossier.Vakken[v.In[n]].Vak
		if place.Deel != vak.Gemeenschappelijk && !vak.TalenVmbo.Has(card) {
			other++
		}
		praktijk = praktijk || card.Soort == vak.Praktijkgericht
	}
	return other >= v.p.Layout.NietTalen && (!v.vrijPG || praktijk)
}

// Deel is the set of subjects that fill the places of a part of the package.
func (v *Filling) Deel(part vak.Deel) Vakken {
	var found Vakken
	for n, place := range v.spots {
		if place.Deel == part {
			found |= only(v.In[n])
		}
	}
	return found
}

// EachFilling calls f for every division of the kept subjects over the places of a profile that makes a complete exam. A
// subject that the request wants in some part and that finds no place there is taken to be left out.
func (p *Pakket) EachFilling(profiel, head int, kept Vakken, f func(*Filling)) {
	if len(p.lacking) > 0 || !p.whole(profiel, head, kept) {
		return
	}
	v := p.begin(profiel, head, kept)
	v.must = 0
	v.fill(0, func(full *Filling) bool {
		f(full)
		return false
	})
}
