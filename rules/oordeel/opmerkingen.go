package oordeel

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/vak"
)

// opmerkingen are the codes of what the user must be told: the points on which the text of the law is open and we chose,
// and what was left aside. In the order of rules/REGELS.md.
func (j *jury) opmerkingen(o *Oordeel) []string {
	var codes []string
	add := func(code string, applies bool) {
		if applies && !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	p, e := o.Pakket, o.Pakket.Dossier.Examen
	full := o.Lacking == nil
	add("k-lezing", full && o.Uitslag == Afgewezen && j.first().readings(o.Lezing.LeftOut) > 1)
	add("k-vrij-wiskunde", e.Opleiding == vak.Havo && o.hasProfiel("CM") && p.Wiskunde()&^o.Lezing.LeftOut != 0)
	add("k-mat", e.Opleiding.Vmbo() && o.hasProfiel("MAT"))
	add("k-cm-en", e.Opleiding.Vwo() && o.hasProfiel("CM"))
	add("k-kunst-ce", len(j.variants) > 1)
	add("k-tl-onvolledig", p.Loose(o.Lezing.Head) != 0)
	if e.Leerwerktraject && full {
		normal := j.all(j.passesNormally(low))
		rule := j.all(func(v *variant) bool { return v.passesLidZes(o) })
		add("k-lwt", !o.Lezing.Minimal && o.Uitslag == Geslaagd && normal != rule)
		add("k-lwt-cumlaude", o.Uitslag == Geslaagd && !normal)
	}
	add("k-gl-cumlaude", full && o.CumLaude != Nee && o.Judicium.dependsOnChoice(j.r.CumLaude))
	add("k-deler", full && o.Judicium.ZonderCijfer)
	for i := range p.Dossier.Vakken {
		j.perVak(o, i, add)
	}
	return codes
}

// perVak adds what is to be said about one subject.
func (j *jury) perVak(o *Oordeel, i int, add func(string, bool)) {
	p, v := o.Pakket, &o.Pakket.Dossier.Vakken[i]
	counted := o.counted().Has(i)
	add("k-tl-pg", p.Layout.Opleiding == vak.VmboTL && v.Soort == vak.Praktijkgericht && !vak.PraktijkgerichtTL.Has(v.Vak))
	add("k-oud-ce", v.Afsluiting == dossier.Ingebracht && v.CE != 0)
	add("ce-gemiddelde-2020", counted && v.ZonderCE2020())
	add("cspe-2021-2022", counted && v.Profielvak2122() && !v.Vrijgesteld)
	add("k-pg-klein", p.Layout.Opleiding == vak.Havo && vak.PraktijkgerichtHavo.Has(v.Vak))
	if code, outside := p.Layout.Outside[v.Code]; outside {
		add(code, true)
	} else {
		add("niet-in-combinatie", p.Outside.Has(i))
	}
	add("cijfer-telt-niet", v.Uncounted)
}

// hasProfiel reports whether a profile is among those of the shown result, or is the one that an incomplete package is
// judged by.
func (o *Oordeel) hasProfiel(code string) bool {
	return slices.Contains(o.Profielen, code) || o.Pakket.Profielen[o.Lezing.Profiel].Code == code
}

// readings counts the ways to read the dossier that can differ in their verdict; two is enough to know.
func (v *variant) readings(leftOut pakket.Vakken) int {
	kept := v.p.All &^ leftOut
	count := leftOut.Len()
	for profiel := range v.p.Profielen {
		for _, head := range v.p.Profielen[profiel].Heads {
			if !v.p.Fits(profiel, head, kept) {
				continue
			}
			count += len(v.p.Kernen(profiel, head, kept))
			for _, group := range v.p.Groups(head) {
				if v.p.Fits(profiel, head, kept&^group.All) {
					count++
				}
			}
		}
	}
	return count
}

// passesLidZes reports whether the rule of the leerwerktraject is met at the lowest grades, with nothing or some
// keuzevakken left out.
func (v *variant) passesLidZes(o *Oordeel) bool {
	z := searcher{p: v.p, r: o.Regeling, inv: v.low.inv}
	for _, head := range v.p.Profielen[o.Lezing.Profiel].Heads {
		w := z.search(o.Lezing.Profiel, head)
		surplus := v.p.Keuzevakken.Len() - v.p.Layout.Keuzevakken
		if head >= 0 && !w.lidZesHopeless(0, v.p.Keuzevakken, max(0, surplus)) {
			return true
		}
	}
	return false
}
