package pakket

import "slaagwijzer/rules/vak"

// Vulling is a division of subjects over the places of a package.
type Vulling struct {
	p       *Pakket
	plekken []plek     // of the profile, those with the fewest subjects first
	mag     [16]Vakken // what may fill each place here
	In      [16]int    // what fills it
	Kop     int        // what heads the vocational programme; -1 for none
	moet    Vakken     // what must stand in some place
	vrijPG  bool       // a praktijkgericht vak must stand in the vrije deel
}

func (p *Pakket) begin(profiel, kop int, kept Vakken) Vulling {
	profile := &p.Profielen[profiel]
	v := Vulling{p: p, plekken: profile.plekken[:profile.n], Kop: kop}
	free := kept
	if p.Opzet.Programma == AlsExtra {
		if kop >= 0 {
			free &^= only(kop)
		}
		// Keuzevakken with a praktijkgericht vak are a programme, unless that vak is needed elsewhere.
		v.vrijPG = kop < 0 && len(profile.Koppen) > 1 && kept&p.Keuzevakken != 0
	}
	v.moet = free & p.vastDeel & p.Gewoon
	for i := range v.plekken {
		v.mag[i] = v.plekken[i].mag & free
	}
	return v
}

// fill fills the places from number n on, in every way, until done accepts one; a nil done accepts the first.
// It reports whether a way was accepted.
func (v *Vulling) fill(n int, done func(*Vulling) bool) bool {
	if n == len(v.plekken) {
		return v.allowed() && (done == nil || done(v))
	}
	for s := v.mag[n] &^ v.used(n); s != 0; s &= s - 1 {
		v.In[n] = s.First()
		if v.fill(n+1, done) {
			return true
		}
	}
	return false
}

func (v *Vulling) used(n int) Vakken {
	var used Vakken
	for _, i := range v.In[:n] {
		used |= only(i)
	}
	return used
}

// allowed checks what concerns the places together.
func (v *Vulling) allowed() bool {
	if v.moet&^v.used(len(v.plekken)) != 0 {
		return false
	}
	other, praktijk := 0, false
	for n, place := range v.plekken {
		card := v.p.Dossier.Vakken[v.In[n]].Vak
		if place.Deel != vak.Gemeenschappelijk && !vak.TalenVmbo.Has(card) {
			other++
		}
		praktijk = praktijk || card.Soort == vak.Praktijkgericht
	}
	return other >= v.p.Opzet.NietTalen && (!v.vrijPG || praktijk)
}

// Deel is the set of subjects that fill the places of a part of the package.
func (v *Vulling) Deel(part vak.Deel) Vakken {
	var found Vakken
	for n, place := range v.plekken {
		if place.Deel == part {
			found |= only(v.In[n])
		}
	}
	return found
}

// EachVulling calls f for every division of the kept subjects over the places of a profile that makes a complete exam. A
// subject that the request wants in some part and that finds no place there is taken to be left out.
func (p *Pakket) EachVulling(profiel, kop int, kept Vakken, f func(*Vulling)) {
	if len(p.mist) > 0 || !p.whole(profiel, kop, kept) {
		return
	}
	v := p.begin(profiel, kop, kept)
	v.moet = 0
	v.fill(0, func(full *Vulling) bool {
		f(full)
		return false
	})
}
