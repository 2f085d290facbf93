package rules_test

import (
	"encoding/json"
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
	RV           json.RawMessage   `json:"rv,omitempty"`
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
