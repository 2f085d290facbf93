package rules_test

import (
	"encoding/json"
	"slices"
	"strings"
)

// naiefVerzoek is the request of the contract, without the fields that only ask for more explanation.
type naiefVerzoek struct {
	ID     string        `json:"id,omitempty"`
	Examen naiefExamen   `json:"examen"`
	Vakken []naiefInvoer `json:"vakken"`
}

type naiefExamen struct {
	Jaar            int      `json:"jaar"`
	Soort           string   `json:"soort,omitempty"`
	Gebied          string   `json:"gebied,omitempty"`
	Opleiding       string   `json:"opleiding"`
	Profielen       []string `json:"profielen,omitempty"`
	Leerwerktraject bool     `json:"leerwerktraject,omitempty"`
	Gespreid        bool     `json:"gespreid,omitempty"`
	Combinatie      []string `json:"combinatie,omitempty"`
}

// naiefInvoer is one entry of `vakken`.
type naiefInvoer struct {
	Vak          string            `json:"vak"`
	Naam         string            `json:"naam,omitempty"`
	SE           json.RawMessage   `json:"se,omitempty"`
	CE           json.RawMessage   `json:"ce,omitempty"`
	CEDelen      []json.RawMessage `json:"ceDelen,omitempty"`
	Score        *naiefScore       `json:"score,omitempty"`
	AlleenCE     bool              `json:"alleenCe,omitempty"`
	Beoordeling  string            `json:"beoordeling,omitempty"`
	Vrijstelling bool              `json:"vrijstelling,omitempty"`
	Ontheffing   bool              `json:"ontheffing,omitempty"`
	Eindcijfer   json.RawMessage   `json:"eindcijfer,omitempty"`
	Behaald      int               `json:"behaald,omitempty"`
	Herkanst     bool              `json:"herkanst,omitempty"`
	Deel         string            `json:"deel,omitempty"`
	Niveau       string            `json:"niveau,omitempty"`
}

type naiefScore struct {
	Punten int             `json:"punten"`
	Schaal int             `json:"schaal"`
	Nterm  json.RawMessage `json:"nterm"`
}

// naiefTienden reads "6,3", "6.3", 6.3 or 6 as 63 or 60; 0 for absent and null.
func naiefTienden(ruw json.RawMessage) int {
	tekst := strings.Trim(string(ruw), `"`)
	if tekst == "" || tekst == "null" {
		return 0
	}
	heel, rest, _ := strings.Cut(strings.ReplaceAll(tekst, ",", "."), ".")
	getal := 0
	for _, c := range heel {
		getal = 10*getal + int(c-'0')
	}
	getal *= 10
	if rest != "" {
		getal += int(rest[0] - '0')
	}
	return getal
}

// gemaaktCE is the CE grade in tenths however it was entered; 0 when not known yet.
func (v *naiefInvoer) gemaaktCE() int {
	if v.Score != nil {
		return naiefOmzetting(v.Score.Punten, v.Score.Schaal, naiefTienden(v.Score.Nterm))
	}
	if len(v.CEDelen) == 2 { // R1.6: the mean of the parts, half up, is the CE grade
		return (naiefTienden(v.CEDelen[0]) + naiefTienden(v.CEDelen[1]) + 1) / 2
	}
	return naiefTienden(v.CE)
}

// naiefOmzetting turns a score into a CE grade: score.md section 2.
func naiefOmzetting(s, l, n int) int {
	b := 180*s + 2*l*n
	if n > 10 {
		b = min(b, 20*l+360*s, 200*l-90*(l-s))
	}
	if n < 10 {
		b = max(b, 20*l+90*s, 200*l-360*(l-s))
	}
	return (b + l) / (2 * l)
}

// The two completions of what is not known (R16.1).
const (
	laagst  = 0
	hoogst  = 1
	standen = 2
)

// naiefGetal is a number at the lowest and at the highest completion; 0 means: no number.
type naiefGetal [standen]int

// naiefTussen is a grade in tenths, or the whole range when it is not known.
func naiefTussen(tienden int) naiefGetal {
	if tienden == 0 {
		return naiefGetal{10, 100}
	}
	return naiefGetal{tienden, tienden}
}

// naiefWaarden are the numbers that one entry brings to the result.
type naiefWaarden struct {
	cijfer  naiefGetal // whole eindcijfer
	ce      naiefGetal // its member of the CE mean, in tenths
	zeker   bool       // the eindcijfer is known
	ceZeker bool
	oud2020 bool // O1: kept, it sets the whole CE mean aside
}

// naiefReken applies R1.3-R1.6, R11.2 and rules O1 and O2 to one entry.
func naiefReken(v *naiefInvoer, heeftCE, profielvak, alleenCE bool) naiefWaarden {
	var w naiefWaarden
	se, ce := naiefTienden(v.SE), v.gemaaktCE()
	s, c := naiefTussen(se), naiefTussen(ce)
	coronaSE := profielvak && slices.Contains([]int{2021, 2022}, v.Behaald) && ce == 0
	switch {
	case v.Ontheffing:
		return w
	case v.Vrijstelling:
		e := naiefTienden(v.Eindcijfer) / 10
		if e == 0 {
			return w // R11.1: no number anywhere
		}
		w.cijfer, w.zeker, w.ceZeker = naiefGetal{e, e}, true, true
		switch {
		case heeftCE && ce > 0:
			w.ce = naiefGetal{ce, ce}
		case heeftCE && v.Behaald == 2020:
			w.oud2020 = true
		case coronaSE: // O2 says "profielvak with behaald and no ce", a vrijstelling not excepted
			w.ce = naiefGetal{10 * e, 10 * e}
		}
		return w
	}
	w.zeker, w.ceZeker = se > 0, ce > 0
	for i := range s {
		switch {
		case heeftCE && v.Behaald == 2020: // O1
			w.cijfer[i], w.oud2020 = (s[i]+5)/10, true
		case coronaSE: // O2: from 2023 the whole eindcijfer is in the CE mean
			w.cijfer[i] = (s[i] + 5) / 10
			w.ce[i], w.ceZeker = 10*w.cijfer[i], w.zeker
		case heeftCE && alleenCE: // R1.5
			w.cijfer[i], w.ce[i], w.zeker = (c[i]+5)/10, c[i], ce > 0
		case heeftCE: // R1.3
			w.cijfer[i], w.ce[i], w.zeker = (s[i]+c[i]+10)/20, c[i], se > 0 && ce > 0
		default: // R1.4
			w.cijfer[i] = s[i] / 10
		}
	}
	return w
}
