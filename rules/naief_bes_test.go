package rules_test

import (
	"maps"
	"slices"
)

// naiefPapiaments is a subject of 480 hours (B2).
var naiefPapiaments = naiefPlek{ID: "pap", H: 480}

// opDeBES is the package of an opleiding with what the BES adds to it (B2).
func (p *naiefPakket) opDeBES(opleiding string) *naiefPakket {
	uit := *p
	uit.vrij = maps.Clone(p.vrij)
	switch opleiding {
	case "vmbo-kb", "vmbo-bb": // an extra subject only
		return &uit
	case "vmbo-tl", "vmbo-gl":
		uit.vrij["pap"] = 1
		return &uit
	case "atheneum":
		uit.tweedeMvt = append(slices.Clone(p.tweedeMvt), naiefPapiaments)
	}
	for _, code := range []string{"pap", "pap_el", "du_el"} {
		uit.vrij[code] = 480
	}
	uit.profielen = nil
	for _, profiel := range p.profielen {
		if profiel.code == "EM" || profiel.code == "CM" && opleiding == "havo" {
			profiel = profiel.metPapiaments()
		}
		uit.profielen = append(uit.profielen, profiel)
	}
	return &uit
}

// metPapiaments lets pap stand wherever a profile lets its candidates choose a language such as Spaans.
func (p naiefProfiel) metPapiaments() naiefProfiel {
	p.slots = slices.Clone(p.slots)
	for i, slot := range p.slots {
		if slices.ContainsFunc(slot, func(plek naiefPlek) bool { return plek.ID == "sp" }) {
			p.slots[i] = append(slices.Clone(slot), naiefPapiaments)
		}
	}
	return p
}

// naiefPakketVan is the package that an exam asks.
func naiefPakketVan(e *naiefExamen) *naiefPakket {
	pakket := naiefData().pakketten[e.Opleiding]
	if e.bes() {
		return pakket.opDeBES(e.Opleiding)
	}
	return pakket
}

// profieltalen are the languages of which an ontheffing lets another subject take the place in vmbo (R11.4, B4).
func (e *naiefExamen) profieltalen() []string {
	if e.bes() {
		return []string{"fa", "sp"}
	}
	return []string{"fa", "du"}
}

// taalVervangers are those other subjects (R11.4, B4).
func (e *naiefExamen) taalVervangers() []string {
	if e.bes() {
		return []string{"ar", "tu", "du", "pap", "mask", "gs", "ak"}
	}
	return []string{"ar", "tu", "sp", "mask", "gs", "ak"}
}

// moderneTalen are those that do not count for the two other subjects of R2.5.
func (e *naiefExamen) moderneTalen() []string {
	talen := []string{"fa", "du", "sp", "ar", "tu"}
	if e.bes() {
		talen = append(talen, "pap")
	}
	return talen
}
