// Package pakket works out which exams a set of subjects can form: the profiles that fit, how the subjects can be
// divided over the places of the package, and what can be left out.
package pakket

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/vak"
)

// maxPlaces is more than the places of any package, so that they fit in an array: a package is laid out for every request.
const maxPlaces = 16

// Pakket is a dossier laid beside the package that its regeling prescribes.
type Pakket struct {
	Dossier *dossier.Dossier
	Layout  *Layout

	All           Vakken // every subject of the dossier
	Ordinary      Vakken // subjects with a number of their own
	Onderdelen    Vakken // parts of the combinatiecijfer of havo and vwo
	Keuzevakken   Vakken // beroepsgerichte keuzevakken
	Kwalificaties Vakken // subjects with a beoordeling
	Outside       Vakken // entered, but no part of this exam
	InVrijeDeel   Vakken // subjects that the vrije deel lists, those too small to fill it included

	Nederlands, Engels int // their positions; -1 when they were not entered

	Profielen []Profiel

	fixed                [maxPlaces]spot // the places outside the profieldeel
	nFixed               int
	lacking              []Gemis // what is missing whatever the profile
	lackingOnderdeel     bool    // of that, a part of the combinatiecijfer
	taal                 bool    // relieved of the language that its place asks for
	ckv                  int     // CKV where a classical language makes it a choice, or -1
	ckvOrKlassiek        bool    // CKV or a classical language must be there, art. 2.8(3)
	klassiek             Vakken
	wiskundeB, wiskundeD Vakken
	praktijk             Vakken // praktijkgerichte vakken of the vmbo
	pinned               Vakken // subjects that the request wants in the gemeenschappelijke or profieldeel
}

// Profiel is a profile of the dossier with what could fill it.
type Profiel struct {
	*vak.Profiel
	spots    [maxPlaces]spot // all places, those with the fewest subjects first
	n        int
	wiskunde int   // the place that asks for the kernvak wiskunde; -1 when the profile has none
	Heads    []int // what can head the programme: positions, or -1 for none
}

// spot is a place with the subjects of the dossier that fit.
type spot struct {
	*vak.Place
	may Vakken
}

// New lays a dossier beside the package that is prescribed.
func New(d *dossier.Dossier, layout *Layout) *Pakket {
	p := &Pakket{Dossier: d, Layout: layout, ckv: -1}
	for i := range d.Vakken {
		p.All |= Only(i)
		p.place(i)
	}
	p.Nederlands, p.Engels = p.Find("ne"), p.Find("en")
	p.ckvChoice()
	p.prescribed()
	for i := range layout.Places {
		p.fixed[p.nFixed] = p.fit(&layout.Places[i])
		p.nFixed++
	}
	p.profielen()
	return p
}

// place decides what part of the exam subject i is.
func (p *Pakket) place(i int) {
	v := &p.Dossier.Vakken[i]
	at := Only(i)
	_, outside := p.Layout.Outside[v.Code]
	switch {
	case outside:
		p.Outside |= at
	case v.Extra:
		p.Ordinary |= at
	case v.Afsluiting == dossier.OpBeoordeling:
		p.Kwalificaties |= at
	case p.isOnderdeel(v):
		p.Onderdelen |= at
	case v.Soort == vak.Combinatie:
		p.Outside |= at
	case v.Soort == vak.Keuzevak:
		p.Keuzevakken |= at
	case p.relieved(v):
		p.taal = true
	default:
		p.Ordinary |= at
	}
	switch v.Code {
	case "wib":
		p.wiskundeB = at
	case "wid":
		p.wiskundeD = at
	}
	if vak.Klassiek.Has(v.Vak) {
		p.klassiek |= at
	}
	if v.Soort == vak.Praktijkgericht {
		p.praktijk |= at
	}
	if (v.Deel == vak.Gemeenschappelijk || v.Deel == vak.Profieldeel) && !p.vocational(v) {
		p.pinned |= at
	}
	if p.Layout.InVrijeDeel.Has(v.Vak) && !v.Extra && p.pinned&at == 0 {
		p.InVrijeDeel |= at
	}
}

// vocational reports whether the subject stands in the programme of gl, kb or bb, which has a part of its own.
func (p *Pakket) vocational(v *dossier.Examenvak) bool {
	return v.Soort == vak.Profielvak || (v.Soort == vak.Praktijkgericht && p.Layout.Programma == Gewogen)
}

func (p *Pakket) isOnderdeel(v *dossier.Examenvak) bool {
	return slices.Contains(p.Layout.Onderdelen, v.Code) || p.Dossier.Examen.InCombinatie(v.Code)
}

// relieved reports whether the subject is the language of which the candidate is relieved, so that another takes its
// place (art. 2.9, 2.33, 3.8).
func (p *Pakket) relieved(v *dossier.Examenvak) bool {
	return v.Ontheffing && p.Layout.Ontheffing.Has(v.Vak)
}

// ckvChoice finds out whether CKV may be left out or be absent: on the atheneum with a classical language, art. 2.8(3).
func (p *Pakket) ckvChoice() {
	asked := slices.Contains(p.Layout.Onderdelen, "ckv") || slices.Contains(p.Layout.Kwalificaties, "ckv")
	if p.Layout.Opleiding == vak.Atheneum && p.klassiek != 0 && asked {
		p.ckvOrKlassiek = true
		p.ckv = p.Find("ckv")
	}
}

// Requires reports whether a prescribed subject without a place of its own must have an entry: all but CKV where that is a choice.
func (p *Pakket) Requires(code string) bool { return code != "ckv" || !p.ckvOrKlassiek }

// Find is the position of a subject; -1 when it was not entered.
func (p *Pakket) Find(code string) int {
	for i := range p.Dossier.Vakken {
		if p.Dossier.Vakken[i].Code == code {
			return i
		}
	}
	return -1
}

// prescribed notes which prescribed subjects without a place have no entry.
func (p *Pakket) prescribed() {
	need := func(code string) bool {
		missing := p.Find(code) < 0
		if missing {
			p.lacking = append(p.lacking, Gemis{Soort: GemistVak, Vak: vak.Find(code)})
		}
		return missing
	}
	for _, code := range p.Layout.Onderdelen {
		if p.Requires(code) && need(code) {
			p.lackingOnderdeel = true
		}
	}
	for _, code := range p.Dossier.Examen.Combinatie {
		if need(code) {
			p.lackingOnderdeel = true
		}
	}
	for _, code := range p.Layout.Kwalificaties {
		if p.Requires(code) {
			need(code)
		}
	}
	if !p.ownLevel() {
		p.lacking = append(p.lacking, Gemis{Soort: GemistEigenNiveau})
	}
}

// ownLevel reports whether at least one subject was examined at the level of the opleiding, art. 3.9.
func (p *Pakket) ownLevel() bool {
	for i := range p.Dossier.Vakken {
		if !p.Dossier.Vakken[i].Hoger {
			return true
		}
	}
	return len(p.Dossier.Vakken) == 0
}

// fit finds the subjects of the dossier that fit a place.
func (p *Pakket) fit(place *vak.Place) spot {
	allowed := place.From
	if place.Taal && p.taal {
		allowed = allowed.Or(place.Substitutes)
	}
	found := spot{Place: place}
	for i := range p.Ordinary.Each {
		v := &p.Dossier.Vakken[i]
		if !v.Extra && allowed.Has(v.Vak) && (v.Deel == vak.GeenDeel || v.Deel == place.Deel) {
			found.may |= Only(i)
		}
	}
	return found
}
