package rules_test

import (
	"encoding/json"
	"math/bits"
	"reflect"
	"slices"
)

// uitkomst is what the naive judge answers; Varianten are readings that are as good as the shown one
// (same profile, same left-out set), where the law does not say which of them to show.
type uitkomst struct {
	Uitslag           string
	CumLaude          string
	Profielen         []string
	BuitenBeschouwing []string
	Eisen             map[string]string
	Speling           map[string]string
	CESom, CEAantal   int // known CE's that count, the sum in tenths
	Eindcijfers       []naiefEindcijfer
	Varianten         []uitkomst
	Duim              bool // one item was left out (D1)
	AlleenOordeel     bool // only Uitslag and CumLaude are certain (R6.8)
}

type naiefEindcijfer struct {
	Vak    string
	Cijfer int
}

// naief judges one request by trying everything.
func naief(verzoek []byte) uitkomst {
	var v naiefVerzoek
	naiefMust(json.Unmarshal(verzoek, &v))
	var uit uitkomst
	for i, d := range naiefDossiers(&v) {
		ander := d.uitkomst()
		switch {
		case i == 0:
			uit = ander
			continue
		case reflect.DeepEqual(uit, ander):
			continue
		}
		// R6.8: certain only where the choices of the kunst discipline with the CE agree.
		uit.AlleenOordeel = true
		if uit.Uitslag != ander.Uitslag {
			uit.Uitslag = "open"
		}
		if uit.CumLaude != ander.CumLaude {
			uit.CumLaude = "open"
		}
	}
	return uit
}

// naiefStand is all readings judged at one completion.
type naiefStand struct {
	oordelen []naiefOordelen
	geslaagd []bool
	iemand   bool          // some reading passes
	duimen   []naiefLezing // when no reading passes: those that do with one item left out
	lof      bool          // passed by the normal rule, and some package has the numbers for cum laude
}

func (d *naiefDossier) beoordeel(lezingen []naiefLezing, stand int) naiefStand {
	s := naiefStand{}
	gewoon, cijfers := false, false
	for i := range lezingen {
		l := &lezingen[i]
		o := d.oordelen(l, stand)
		s.oordelen = append(s.oordelen, o)
		s.geslaagd = append(s.geslaagd, o.geslaagd(l.vol))
		s.iemand = s.iemand || s.geslaagd[i]
		gewoon = gewoon || o.gewoonGeslaagd(l.vol)
		cijfers = cijfers || d.metLof(l, stand)
	}
	if !s.iemand || d.Leerwerktraject && !gewoon {
		duimen, ookGewoon := d.metDuim(lezingen, stand)
		gewoon = gewoon || ookGewoon
		if !s.iemand {
			s.duimen = duimen
		}
	}
	s.lof = gewoon && cijfers
	return s
}

func (d *naiefDossier) uitkomst() uitkomst {
	lezingen := d.lezingen()
	if len(lezingen) == 0 { // R2.9
		return uitkomst{
			Uitslag: "open", CumLaude: "open", Eisen: map[string]string{"pakket": "open"},
			Eindcijfers: d.eindcijfers(),
		}
	}
	laag, hoog := d.beoordeel(lezingen, laagst), d.beoordeel(lezingen, hoogst)
	uit := uitkomst{Uitslag: "open", CumLaude: "open"}
	var keuze []naiefLezing // the readings to show, the best first
	switch {
	case laag.iemand:
		uit.Uitslag = "geslaagd"
		keuze = naiefBeste(lezingen, laag.geslaagd)
	case len(laag.duimen) > 0:
		uit.Uitslag = "geslaagd"
		keuze = laag.duimen
	case hoog.iemand:
		keuze = naiefBeste(lezingen, hoog.geslaagd)
	case len(hoog.duimen) > 0:
		keuze = hoog.duimen
	default:
		uit.Uitslag = "afgewezen"
		keuze = naiefMinstWeg(lezingen)
	}
	switch {
	case laag.lof:
		uit.CumLaude = "ja"
	case !hoog.lof:
		uit.CumLaude = "nee"
	}
	for p := range d.profielen {
		if slices.ContainsFunc(keuze, func(l naiefLezing) bool { return l.profiel == p }) {
			uit.Profielen = append(uit.Profielen, d.profielen[p].code)
		}
	}
	if uit.Uitslag == "afgewezen" {
		keuze = d.meesteEisen(keuze)
	}
	uit.Duim = keuze[0].duim != 0
	for i := range naiefLeden(keuze[0].weg | keuze[0].duim) {
		uit.BuitenBeschouwing = append(uit.BuitenBeschouwing, d.vakken[i].Vak)
	}
	for i := range keuze {
		if l := &keuze[i]; l.profiel == keuze[0].profiel && l.weg == keuze[0].weg {
			uit.Varianten = append(uit.Varianten, d.toon(l, d.oordelen(l, laagst), d.oordelen(l, hoogst)))
		}
	}
	getoond := uit.Varianten[0]
	uit.Eisen, uit.Speling, uit.Eindcijfers = getoond.Eisen, getoond.Speling, getoond.Eindcijfers
	uit.CESom, uit.CEAantal = getoond.CESom, getoond.CEAantal
	return uit
}

// naiefEerder: fewer left out, then the order of entry (R8.3).
func naiefEerder(a, b uint64) bool {
	if na, nb := bits.OnesCount64(a), bits.OnesCount64(b); na != nb {
		return na < nb
	}
	verschil := a ^ b
	return verschil != 0 && a&(verschil&-verschil) != 0
}

// naiefBeste gives the passing readings with the preferred left-out set, in the order of the profiles.
func naiefBeste(lezingen []naiefLezing, geslaagd []bool) []naiefLezing {
	var beste []naiefLezing
	for i, l := range lezingen {
		switch {
		case !geslaagd[i]:
			continue
		case len(beste) == 0 || naiefEerder(l.weg, beste[0].weg):
			beste = []naiefLezing{l}
		case l.weg == beste[0].weg:
			beste = append(beste, l)
		}
	}
	return naiefOpProfiel(beste)
}

// naiefMinstWeg gives the readings with nothing left out, or as little as the package allows (R8.4).
func naiefMinstWeg(lezingen []naiefLezing) []naiefLezing {
	minst := 64
	for i := range lezingen {
		minst = min(minst, bits.OnesCount64(lezingen[i].weg))
	}
	var beste []naiefLezing
	for _, l := range lezingen {
		if bits.OnesCount64(l.weg) == minst {
			beste = append(beste, l)
		}
	}
	return naiefOpProfiel(beste)
}

func naiefOpProfiel(lezingen []naiefLezing) []naiefLezing {
	slices.SortStableFunc(lezingen, func(a, b naiefLezing) int { return a.profiel - b.profiel })
	return lezingen
}

// meesteEisen keeps what meets the most requirements at the highest grades, of those with the same left-out set as the
// first (R8.4).
func (d *naiefDossier) meesteEisen(keuze []naiefLezing) []naiefLezing {
	var aantallen []int
	for i := range keuze {
		o := d.oordelen(&keuze[i], hoogst)
		aantallen = append(aantallen, o.aantal())
	}
	meeste := slices.Max(aantallen)
	var uit []naiefLezing
	for i, l := range keuze {
		if aantallen[i] == meeste && (len(uit) == 0 || l.weg == uit[0].weg) {
			uit = append(uit, l)
		}
	}
	return uit
}
