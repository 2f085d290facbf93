package oordeel

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/vak"
)

// opmerkingen are the codes of what the user must be told: the points on which the text of the law is open and we chose,
// and what was left aside. Those about one subject come last, in the order of entry.
func (j *jury) opmerkingen(o *Oordeel) []string {
	var codes []string
	add := func(code string, applies bool) {
		if applies && !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	p, e := o.Pakket, o.Pakket.Dossier.Examen
	full := o.Lacking == nil
	add("k-lezing", full && o.Uitslag == Afgewezen && j.first().several(o.Lezing.LeftOut))
	add("k-vrij-wiskunde", e.Opleiding == vak.Havo && o.hasProfiel("CM") && o.gradedWiskunde())
	add("k-mat", e.Opleiding.Vmbo() && o.hasProfiel("MAT"))
	add("k-cm-en", e.Opleiding.Vwo() && o.hasProfiel("CM"))
	add("k-kunst-ce", len(j.variants) > 1)
	add("k-tl-onvolledig", p.Loose(o.Lezing.Head) != 0)
	if e.Leerwerktraject && full {
		normal := o.normally != Nee
		rule := j.all(func(v *variant) bool { return v.passesLeerwerk(o) })
		add("k-lwt", !o.Lezing.Minimal && o.Uitslag == Geslaagd && normal != rule)
		add("k-lwt-cumlaude", o.Uitslag == Geslaagd && !normal)
	}
	add("k-gl-cumlaude", full && o.CumLaude != Nee && o.Judicium.dependsOnChoice(j.r.CumLaude))
	add("k-deler", full && o.Judicium.ZonderCijfer)
	j.opmerkingenOfRegime(o, add)
	for i := range p.Dossier.Vakken {
		o.opmerkingenOf(i, add)
	}
	return codes
}

// opmerkingenOf adds what is to be said about one subject.
func (o *Oordeel) opmerkingenOf(i int, add func(string, bool)) {
	p, v := o.Pakket, &o.Pakket.Dossier.Vakken[i]
	counted := p.WithCE(o.Lezing).Has(i)
	add("k-tl-pg", p.Layout.Opleiding == vak.VmboTL && v.Soort == vak.Praktijkgericht && !vak.PraktijkgerichtTL.Has(v.Vak))
	add("k-oud-ce", counted && v.Afsluiting == dossier.Ingebracht && v.CE != 0)
	add("ce-gemiddelde-2020", counted && v.ZonderCE2020() && p.Dossier.Examen.Jaar > 2020)
	add("cspe-2021-2022", counted && v.Profielvak2122() && v.Behaald < p.Dossier.Examen.Jaar && !v.Vrijgesteld)
	add("k-rv-decimaal", v.RV != 0 && v.Afsluiting != dossier.ZonderCijfer && roundingDecides(v))
	add("k-rv-2020", v.Behaald == 2020 && (p.Dossier.Examen.Jaar == 2021 || p.Dossier.Examen.Jaar == 2022))
	add("k-vavo-ckv", p.Dossier.Examen.Soort == dossier.Vavo && v.Code == "ckv")
	add("k-pg-klein", p.Layout.Opleiding == vak.Havo && vak.PraktijkgerichtHavo.Has(v.Vak))
	if code, outside := p.Layout.Outside[v.Code]; outside {
		add(code, true)
	} else {
		add("niet-in-combinatie", p.Outside.Has(i))
	}
	add("cijfer-telt-niet", v.Uncounted)
}

// gradedWiskunde reports whether a wiskunde that has a grade, known or not, counts in the shown reading.
func (o *Oordeel) gradedWiskunde() bool {
	found := false
	for i := range (o.Pakket.Wiskunde() &^ o.Lezing.LeftOut).Each {
		found = found || o.High.E[i] != 0
	}
	return found
}

// hasProfiel reports whether a profile is among those of the shown result, or is the one that an incomplete package is
// judged by.
func (o *Oordeel) hasProfiel(code string) bool {
	return slices.Contains(o.Profielen, code) || o.Pakket.Profielen[o.Lezing.Profiel].Code == code
}

// several reports whether there is more than one way to read the dossier: more profiles, more divisions over the places,
// more subjects to choose from for leaving out.
func (v *variant) several(leftOut pakket.Vakken) bool {
	kept := v.p.All &^ leftOut
	ways := leftOut.Len() // what had to go could as a rule have been another subject
	for profiel, head := range v.p.Programmas {
		switch {
		case v.p.Fits(profiel, head, kept):
			ways += v.p.Ways(profiel, head, kept)
		case v.minimal(head):
			ways += 1 + max(0, v.p.Keuzevakken.Len()-v.p.Layout.Keuzevakken)
		}
		for _, group := range v.p.Groups(head) {
			if v.p.Fits(profiel, head, kept&^group.All) {
				ways++
			}
		}
		if ways > 1 {
			return true
		}
	}
	return false
}

// passesLeerwerk reports whether the rule of the leerwerktraject is met at the lowest grades, with nothing or some
// keuzevakken left out.
func (v *variant) passesLeerwerk(o *Oordeel) bool {
	s := searcher{p: v.p, r: o.Regeling, filled: v.low.filled, duim: o.Lezing.Duim}
	for _, head := range v.p.Profielen[o.Lezing.Profiel].Heads {
		w := s.newOmitter(o.Lezing.Profiel, head)
		surplus := v.p.Keuzevakken.Len() - v.p.Layout.Keuzevakken
		if head >= 0 && !w.leerwerkHopeless(0, v.p.Keuzevakken, max(0, surplus)) {
			return true
		}
	}
	return false
}
