package rules_test

import (
	"iter"
	"math/bits"
	"slices"
	"strings"
)

// naiefLezing is one reading of the package (R8.2): a profile, who stands where, and what is left out.
type naiefLezing struct {
	profiel     int    // index in naiefDossier.profielen
	weg         uint64 // left out as surplus
	duim        uint64 // the one item left out besides, if any (D1)
	gemeen      uint64 // in the gemeenschappelijk deel
	profieldeel uint64 // in the profieldeel
	wiskunde    int    // the wiskunde in K, or -1
	kop         int    // the profielvak or pg vak of the beroepsgericht programma, or -1
	programma   bool   // the keuzevakken count
	vol         bool   // a complete package; false: the minimum of the leerwerktraject (R12.2)
}

// naiefDeelverzamelingen walks through every subset of a set, the empty one first.
func naiefDeelverzamelingen(set uint64) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		for deel := uint64(0); ; {
			if !yield(deel) || deel == set {
				return
			}
			deel = (deel - set) & set
		}
	}
}

// naiefLeden walks through the entries of a set.
func naiefLeden(set uint64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for ; set != 0; set &= set - 1 {
			if !yield(bits.TrailingZeros64(set)) {
				return
			}
		}
	}
}

// naiefVerdeel tries every assignment of entries to slots, each entry at most once, and reports each.
func naiefVerdeel(slots []uint64, bezet uint64, gekozen []int, klaar func(gekozen []int, bezet uint64)) {
	if len(gekozen) == len(slots) {
		klaar(gekozen, bezet)
		return
	}
	for i := range naiefLeden(slots[len(gekozen)] &^ bezet) {
		naiefVerdeel(slots, bezet|1<<i, append(gekozen, i), klaar)
	}
}

func naiefSet(leden []int) uint64 {
	var set uint64
	for _, i := range leden {
		set |= 1 << i
	}
	return set
}

// lezingen are all readings of the dossier; none when the package is incomplete (R2.9).
func (d *naiefDossier) lezingen() []naiefLezing {
	if !d.vmbo() {
		return d.lezingenHavoVwo()
	}
	lezingen := d.lezingenVmbo()
	if len(lezingen) == 0 && d.Leerwerktraject {
		return d.lezingenLeerwerktraject()
	}
	return lezingen
}

func (d *naiefDossier) lezingenHavoVwo() []naiefLezing {
	if !d.heeft("ne", "en", "ml", "pws") || !d.heeft(d.Combinatie...) || d.school() && !d.heeft("lo") {
		return nil
	}
	ckv := d.plaats("ckv")
	if d.Opleiding == "havo" && d.school() && ckv < 0 {
		return nil
	}
	moetCKV := d.Opleiding == "atheneum" && d.school()
	kernvast := d.zoek(func(r *naiefRegel) bool { return r.Vak == "ne" || r.Vak == "en" })
	klassiek := d.zoek(func(r *naiefRegel) bool { return r.rol == rolVak && (r.Vak == "ltc" || r.Vak == "gtc") })
	gewoon := d.zoek(func(r *naiefRegel) bool { return r.rol == rolVak })
	// R8.1: anything may go, but for what no package can do without. A subject without a number must go at times: where
	// `deel` leaves it no place, or wiskunde D without a grade when wiskunde B goes.
	misbaar := gewoon &^ kernvast
	if moetCKV && ckv >= 0 && klassiek != 0 && (d.ckvKwalificatie() || d.vakken[ckv].cijfer[hoogst] > 0) {
		misbaar |= 1 << ckv // R6.3
	}
	gemeen, slots := d.slotsHavoVwo()

	var uit []naiefLezing
	for weg := range naiefDeelverzamelingen(misbaar) {
		if len(slots) == 0 || bits.OnesCount64(gewoon&^weg) < len(slots[0])+1 {
			continue // too few left for the slots and one in the vrije deel
		}
		// 2.8(3): no ckv on atheneum only beside a classical language that is kept.
		if moetCKV && klassiek&^weg == 0 && (ckv < 0 || weg>>ckv&1 == 1) {
			continue
		}
		blijft := gewoon &^ weg
		if d.metCode(blijft, "wid") != 0 && d.metCode(blijft, "wib") == 0 {
			continue // R2.4: no wiskunde D without B
		}
		for p := range d.profielen {
			naiefVerdeel(slots[p], weg, nil, func(gekozen []int, bezet uint64) {
				l := naiefLezing{
					profiel: p, weg: weg, kop: -1, vol: true,
					gemeen: naiefSet(gekozen[:gemeen]), profieldeel: naiefSet(gekozen[gemeen:]),
				}
				if d.opDePlaats(l) && d.vrijGevuld(gewoon&^bezet) {
					uit = append(uit, d.metWiskunde(l, blijft)...)
				}
			})
		}
	}
	return uit
}

// slotsHavoVwo gives per profile what fits each slot; the first ones are of the gemeenschappelijk deel.
func (d *naiefDossier) slotsHavoVwo() (gemeen int, slots [][]uint64) {
	vast := []uint64{
		d.passend([]naiefPlek{{ID: "ne"}}, "gemeenschappelijk"),
		d.passend([]naiefPlek{{ID: "en"}}, "gemeenschappelijk"),
	}
	if len(d.pakket.tweedeMvt) > 0 {
		taal := d.passend(d.pakket.tweedeMvt, "gemeenschappelijk")
		if d.taalVrij { // R11.4: any subject of at least 440 h, not an elementary language
			taal |= d.zoek(func(r *naiefRegel) bool {
				return r.rol == rolVak && r.vrij && !strings.HasSuffix(r.Vak, "_el") &&
					(r.Deel == "" || r.Deel == "gemeenschappelijk")
			})
		}
		vast = append(vast, taal)
	}
	for _, p := range d.profielen {
		rij := slices.Clone(vast)
		for _, plekken := range p.slots {
			rij = append(rij, d.passend(plekken, "profiel"))
		}
		slots = append(slots, rij)
	}
	return len(vast), slots
}

// opDePlaats: a kept subject that is tried in one part only stands in that part.
func (d *naiefDossier) opDePlaats(l naiefLezing) bool {
	for i := range d.vakken {
		r := &d.vakken[i]
		if l.weg>>i&1 == 1 || r.rol != rolVak || !r.vult {
			continue
		}
		if r.Deel == "gemeenschappelijk" && l.gemeen>>i&1 == 0 || r.Deel == "profiel" && l.profieldeel>>i&1 == 0 {
			return false
		}
	}
	return true
}

// vrijGevuld: one of these stands in the compulsory slot of the vrije deel (3.1(1)c).
func (d *naiefDossier) vrijGevuld(over uint64) bool {
	for i := range naiefLeden(over) {
		if r := &d.vakken[i]; r.vrij && (r.Deel == "" || r.Deel == "vrij") {
			return true
		}
	}
	return false
}

func (d *naiefDossier) metCode(set uint64, codes ...string) uint64 {
	var uit uint64
	for i := range naiefLeden(set) {
		if slices.Contains(codes, d.vakken[i].Vak) {
			uit |= 1 << i
		}
	}
	return uit
}

// metWiskunde splits a reading over the wiskunde that is in K: the one of the profieldeel (R4.3), and
// without one there each kept one in turn (R4.4).
func (d *naiefDossier) metWiskunde(l naiefLezing, blijft uint64) []naiefLezing {
	wiskunde := d.metCode(l.profieldeel, "wia", "wib", "wic")
	if wiskunde == 0 {
		wiskunde = d.metCode(blijft, "wia", "wib", "wic")
	}
	l.wiskunde = -1
	if wiskunde == 0 {
		return []naiefLezing{l}
	}
	var uit []naiefLezing
	for i := range naiefLeden(wiskunde) {
		l.wiskunde = i
		uit = append(uit, l)
	}
	return uit
}
