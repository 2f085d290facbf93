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
	Nu       string  `json:"nu,omitempty"`
	Geslaagd *string `json:"geslaagd"`
	CumLaude *string `json:"cumLaude"`
}

type naiefCombinatie struct {
	Resits   []naiefResit    `json:"resits"`
	Geslaagd json.RawMessage `json:"geslaagd"` // points, or "mogelijk"
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
	switch {
	case v.Examen.staats():
		v.herkansStaats(h, p, grondig)
	case !v.Examen.zonderCE(): // N4
		v.herkansSchool(h, p, grondig)
	}
	return h
}

// herkansSchool fills in the rights of school and vavo.
func (v *naiefWatAlsVraag) herkansSchool(h *naiefHerkansing, p *naiefProef, grondig bool) {
	var ces, cspes []naiefToetsdeel
	for _, i := range v.herkansbaar(p.d) {
		deel := naiefToetsdeel{vak: i}
		if p.d.onderdeel(deel) == "cspe" {
			cspes = append(cspes, deel)
		} else {
			ces = append(ces, deel)
		}
		h.Vakken = append(h.Vakken, p.herkans(deel))
	}
	aantal := 1
	if v.tweeCEs() {
		aantal = 2 - v.gebruikt(p.d, "ce")
	}
	if len(ces) > 0 {
		h.Rechten = append(h.Rechten, naiefRecht{"ce", aantal})
	}
	if len(cspes) > 0 && (len(ces) == 0 || v.ookCspe()) {
		h.Rechten = append(h.Rechten, naiefRecht{"cspe", 1})
	}
	switch {
	case v.tweeCEs() && aantal == 2:
		for n, a := range ces {
			h.paren(p, []naiefToetsdeel{a}, ces[n+1:], grondig)
		}
	case v.ookCspe():
		h.paren(p, ces, cspes, grondig)
	}
}

// paren adds the pairs of one of each that pass only together.
func (h *naiefHerkansing) paren(p *naiefProef, eersten, tweeden []naiefToetsdeel, grondig bool) {
	for _, a := range eersten {
		for _, b := range tweeden {
			punten := p.rand(a, b)
			if grondig {
				punten = p.minima(a, b)
			}
			if len(punten) > 0 {
				h.Combinaties = append(h.Combinaties, naiefCombinatie{
					Resits:   []naiefResit{p.d.resit(a), p.d.resit(b)},
					Geslaagd: json.RawMessage(naiefJSON(punten)),
				})
			}
		}
	}
}

// tweeCEs: 2021 and 2022 (H1).
func (v *naiefWatAlsVraag) tweeCEs() bool { return v.Examen.Jaar == 2021 || v.Examen.Jaar == 2022 }

// ookCspe: one CE and the cspe (R9.2); there was none in 2021 and 2022.
func (v *naiefWatAlsVraag) ookCspe() bool {
	return !v.tweeCEs() && (v.Examen.Opleiding == "vmbo-kb" || v.Examen.Opleiding == "vmbo-bb")
}

// hoortErbij: a spread exam has rights in each year, for the subjects of that year (R14.1); another has them once, for
// subjects taken early too, at most two years (R14.2).
func (v *naiefWatAlsVraag) hoortErbij(r *naiefRegel) bool {
	switch jaar := v.Examen.Jaar; {
	case r.Behaald == 0, r.Behaald == jaar:
		return true
	case v.Examen.Gespreid:
		return false
	default:
		return r.Behaald == jaar-1 || r.Behaald == jaar-2
	}
}

// gebruikt counts the resits that were taken already.
func (v *naiefWatAlsVraag) gebruikt(d *naiefDossier, onderdeel string) int {
	n := 0
	for i := range d.vakken {
		if r := &d.vakken[i]; r.Herkanst && v.hoortErbij(r) && d.onderdeel(naiefToetsdeel{vak: i}) == onderdeel {
			n++
		}
	}
	return n
}

// herkansbaar lists the subjects for which there is a right (R9.6).
func (v *naiefWatAlsVraag) herkansbaar(d *naiefDossier) []int {
	op := map[string]bool{"ce": v.gebruikt(d, "ce") > 0, "cspe": v.gebruikt(d, "cspe") > 0}
	switch {
	case v.tweeCEs():
		op["ce"] = v.gebruikt(d, "ce") > 1
	case !v.ookCspe():
		op["ce"] = op["ce"] || op["cspe"]
		op["cspe"] = op["ce"]
	}
	var uit []int
	for i := range d.vakken {
		r := &d.vakken[i]
		if v.hoortErbij(r) && r.neemtCE() && !r.Herkanst && !op[d.onderdeel(naiefToetsdeel{vak: i})] {
			uit = append(uit, i)
		}
	}
	return uit
}

// neemtCE: the subject is closed with a CE or cspe, and it is not one that an older exam brings in.
func (r *naiefRegel) neemtCE() bool {
	return r.einde.metCE() && !r.Vrijstelling && !r.Ontheffing
}
