package rules_test

import (
	"math/bits"
	"slices"
)

// kanDuim: the regime lets one item be left out, and this dossier has what that asks (D1, T1, T2).
func (d *naiefDossier) kanDuim() bool {
	vanDitJaar, vanToen := false, false
	for i := range d.vakken {
		r := &d.vakken[i]
		if r.rol == rolGenegeerd {
			continue
		}
		vanDitJaar = vanDitJaar || r.afgesloten(d.Jaar) == d.Jaar && !r.Ontheffing
		vanToen = vanToen || r.Behaald >= 2020 && r.Behaald <= 2022
	}
	switch d.Jaar {
	case 2021, 2022:
		return vanDitJaar
	case 2023:
		return d.staats() && vanDitJaar && vanToen
	}
	return false
}

// items is what may be left out of this reading, as a set of which one is taken (D1, D2).
func (d *naiefDossier) items(l *naiefLezing) uint64 {
	delen := 0 // of the combinatiecijfer, with a grade: one must stay
	for i := range d.vakken {
		if d.plaatsZonderDuim(l, i) == plaatsOnderdeel && d.vakken[i].cijfer[hoogst] > 0 {
			delen++
		}
	}
	var uit uint64
	for i := range d.vakken {
		mag := false
		switch {
		case d.vakken[i].rol == rolKwalificatie:
			mag = d.kwalificatieKanWeg(d.vakken[i].Vak)
		case d.plaatsZonderDuim(l, i) == plaatsLos:
			mag = !d.beschermd(l, i)
		case d.plaatsZonderDuim(l, i) == plaatsOnderdeel:
			mag = delen > 1
		}
		if mag {
			uit |= 1 << i
		}
	}
	return uit
}

// kwalificatieKanWeg: in 2021 any at school and vavo, later none; at the staatsexamen always the pws alone, which is
// all that it has (D1, T1).
func (d *naiefDossier) kwalificatieKanWeg(vak string) bool {
	if d.staats() {
		return vak == "pws"
	}
	return d.Jaar == 2021
}

// beschermd: the kernvakken of havo and vwo, Nederlands in vmbo; in vmbo on the BES nothing (D2, T3).
func (d *naiefDossier) beschermd(l *naiefLezing, i int) bool {
	vak := d.vakken[i].Vak
	if d.vmbo() {
		return vak == "ne" && !d.bes()
	}
	return vak == "ne" || vak == "en" || i == l.wiskunde
}

// naiefEerderDuim is the order of D3: the fewest and first of the surplus, then the first item.
func naiefEerderDuim(a, b *naiefLezing) bool {
	if a.weg != b.weg {
		return naiefEerder(a.weg, b.weg)
	}
	return a.duim < b.duim
}

// metDuim gives the readings in which leaving out one item, the first that will do, lets the candidate pass; and
// whether one of all those that pass does so by the normal rule.
func (d *naiefDossier) metDuim(lezingen []naiefLezing, stand int) (keuze []naiefLezing, gewoon bool) {
	if !d.kanDuim() {
		return nil, false
	}
	volgorde := naiefVerschillende(lezingen)
	slices.SortStableFunc(volgorde, func(a, b naiefLezing) int {
		switch {
		case a.weg == b.weg:
			return 0
		case naiefEerder(a.weg, b.weg):
			return -1
		}
		return 1
	})
	var beste *naiefLezing
	for _, l := range volgorde {
		if beste != nil && beste.weg != l.weg && (gewoon || !d.Leerwerktraject) {
			break // nothing better follows, and nothing more is to be known
		}
		for item := range naiefLeden(d.items(&l)) {
			met := l
			met.duim = 1 << item
			o := d.oordelen(&met, stand)
			gewoon = gewoon || o.gewoonGeslaagd(met.vol)
			if o.geslaagd(met.vol) && (beste == nil || naiefEerderDuim(&met, beste)) {
				beste = &met
			}
		}
	}
	if beste == nil {
		return nil, false
	}
	return d.zelfdeWeg(lezingen, beste, stand), gewoon
}

// zelfdeWeg gives the passing readings that leave out the same as the best one, of which another may be the item: those
// with the same item first, in the order of the profiles.
func (d *naiefDossier) zelfdeWeg(lezingen []naiefLezing, beste *naiefLezing, stand int) []naiefLezing {
	set := beste.weg | beste.duim
	var zelfde, ander []naiefLezing
	for _, l := range lezingen {
		l.duim = set &^ l.weg
		if l.weg&^set != 0 || bits.OnesCount64(l.duim) != 1 || d.items(&l)&l.duim == 0 {
			continue
		}
		o := d.oordelen(&l, stand)
		switch {
		case !o.geslaagd(l.vol):
		case l.duim == beste.duim:
			zelfde = append(zelfde, l)
		default:
			ander = append(ander, l)
		}
	}
	return append(naiefOpProfiel(zelfde), ander...)
}

// naiefVerschillende drops the readings that differ only in what no requirement looks at.
func naiefVerschillende(lezingen []naiefLezing) (uit []naiefLezing) {
	gezien := map[naiefLezing]bool{}
	for _, l := range lezingen {
		l.profiel, l.gemeen, l.profieldeel = 0, 0, 0
		if !gezien[l] {
			gezien[l] = true
			uit = append(uit, l)
		}
	}
	return uit
}
