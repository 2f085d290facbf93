package rules_test

import (
	"encoding/json"
	"slices"
)

// naiefHerkansing is `herkansing` of the contract; nil is its null.
type naiefHerkansing struct {
	Rechten     []naiefRecht       `json:"rechten"`
	Vakken      []naiefHerkansbaar `json:"vakken"`
	Combinaties []naiefCombinatie  `json:"combinaties"`
}

type naiefRecht struct {
	Onderdeel string `json:"onderdeel"`
	Aantal    int    `json:"aantal"`
}

type naiefResit struct {
	Vak       string `json:"vak"`
	Onderdeel string `json:"onderdeel"`
}

// naiefHerkansbaar is a subject with the lowest grades that bring something; nil: no grade does.
type naiefHerkansbaar struct {
	naiefResit
	Nu       string  `json:"nu"`
	Geslaagd *string `json:"geslaagd"`
	CumLaude *string `json:"cumLaude"`
}

type naiefCombinatie struct {
	Resits   []naiefResit `json:"resits"`
	Geslaagd [][2]string  `json:"geslaagd"`
}

// naiefWatAlsVraag is a request with all that the two questions need to know.
type naiefWatAlsVraag struct {
	naiefVerzoek
	proeven []*naiefProef // one per kunst discipline that may have the CE (R6.8)
}

func naiefLeesVraag(verzoek []byte) *naiefWatAlsVraag {
	v := &naiefWatAlsVraag{}
	naiefMust(json.Unmarshal(verzoek, &v.naiefVerzoek))
	for _, d := range naiefDossiers(&v.naiefVerzoek) {
		v.proeven = append(v.proeven, naiefMaakProef(d))
	}
	return v
}

// eentonig: nowhere did a higher grade spoil what a lower one had reached.
func (v *naiefWatAlsVraag) eentonig() bool {
	return !slices.ContainsFunc(v.proeven, func(p *naiefProef) bool { return p.daalt })
}

// onderdeel is the kind of resit that a subject asks.
func (r *naiefRegel) onderdeel() string {
	if r.rol == rolProfielvak {
		return "cspe"
	}
	return "ce"
}

// herkansing answers the first question; `grondig` scans every pair of grades, instead of walking along
// the edge of what passes.
func (v *naiefWatAlsVraag) herkansing(grondig bool) *naiefHerkansing {
	for _, p := range v.proeven {
		if len(p.gemist()) > 0 {
			return nil
		}
	}
	p := v.proeven[0] // with every CE known there is no doubt about the kunst disciplines
	h := &naiefHerkansing{Rechten: []naiefRecht{}, Vakken: []naiefHerkansbaar{}, Combinaties: []naiefCombinatie{}}
	var ces, cspes []int
	for _, i := range v.herkansbaar(p.d) {
		if p.d.vakken[i].onderdeel() == "cspe" {
			cspes = append(cspes, i)
		} else {
			ces = append(ces, i)
		}
		h.Vakken = append(h.Vakken, p.herkans(i))
	}
	if len(ces) > 0 {
		h.Rechten = append(h.Rechten, naiefRecht{"ce", 1})
	}
	if len(cspes) > 0 && (len(ces) == 0 || v.tweeRechten()) {
		h.Rechten = append(h.Rechten, naiefRecht{"cspe", 1})
	}
	if !v.tweeRechten() {
		return h
	}
	for _, ce := range ces {
		for _, cspe := range cspes {
			punten := p.rand(ce, cspe)
			if grondig {
				punten = p.minima(ce, cspe)
			}
			if len(punten) > 0 {
				h.Combinaties = append(h.Combinaties, naiefCombinatie{
					Resits:   []naiefResit{p.d.resit(ce), p.d.resit(cspe)},
					Geslaagd: punten,
				})
			}
		}
	}
	return h
}

// tweeRechten: one CE and the cspe (R9.2).
func (v *naiefWatAlsVraag) tweeRechten() bool {
	return v.Examen.Opleiding == "vmbo-kb" || v.Examen.Opleiding == "vmbo-bb"
}

// herkansbaar lists the subjects for which there is a right (R9.6). A spread exam has rights in each year, for the
// subjects of that year (R14.1); another has them once, for subjects taken early too, at most two years (R14.2).
func (v *naiefWatAlsVraag) herkansbaar(d *naiefDossier) []int {
	hoortErbij := func(r *naiefRegel) bool {
		switch {
		case r.Behaald == 0, r.Behaald == d.Jaar:
			return true
		case v.Examen.Gespreid:
			return false
		}
		return r.Behaald == d.Jaar-1 || r.Behaald == d.Jaar-2
	}
	opgebruikt := map[string]bool{}
	for i := range d.vakken {
		if r := &d.vakken[i]; r.Herkanst && hoortErbij(r) {
			opgebruikt[r.onderdeel()] = true
			if !v.tweeRechten() {
				return nil
			}
		}
	}
	var uit []int
	for i := range d.vakken {
		r := &d.vakken[i]
		if hoortErbij(r) && r.neemtCE() && !opgebruikt[r.onderdeel()] {
			uit = append(uit, i)
		}
	}
	return uit
}

// neemtCE: the subject is closed with a CE or cspe, and it is not one that an older exam brings in.
func (r *naiefRegel) neemtCE() bool {
	doorSE := r.rol == rolProfielvak && (r.Behaald == 2021 || r.Behaald == 2022) && r.gemaaktCE() == 0
	return r.ce[hoogst] > 0 && !r.Vrijstelling && !doorSE
}

func (d *naiefDossier) resit(i int) naiefResit {
	return naiefResit{d.vakken[i].Vak, d.vakken[i].onderdeel()}
}

// herkans searches both thresholds of one subject; other unknowns are at their lowest, since passing must
// be certain.
func (p *naiefProef) herkans(i int) naiefHerkansbaar {
	nu := p.d.vakken[i].gemaaktCE()
	uit := naiefHerkansbaar{naiefResit: p.d.resit(i), Nu: naiefKomma(nu)}
	uit.Geslaagd = p.drempel(nu, func(c int) bool { p.zet(c, i); return p.geslaagd(laagst) })
	uit.CumLaude = p.drempel(nu, func(c int) bool { p.zet(c, i); return p.metLof(laagst) })
	p.zet(nu, i)
	return uit
}
