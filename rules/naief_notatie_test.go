package rules_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// naiefLijst writes a request from a short notation, subjects divided by ", ":
//
//	ne 6          an eindcijfer 6, with a CE that leaves the CE mean alone
//	ne 5.4/5.6    SE and CE; "?" for unknown
//	lo goed       a beoordeling
//	ml vrij, ml vrij=6, fa ontheffing
//
// What follows after a further blank is key=value: "wi 6 niveau=havo". The qualifications that the
// exam asks are added where they are not named.
func naiefLijst(jaar int, opleiding, profielen, vakken string) *naiefVerzoek {
	return naiefLijstIn("", jaar, opleiding, profielen, vakken)
}

// naiefLijstIn is the same for any regime: "vavo", "staatsexamen", either with " bes", "bes" or "" for the base.
func naiefLijstIn(regime string, jaar int, opleiding, profielen, vakken string) *naiefVerzoek {
	examen := naiefExamenIn(regime, jaar, opleiding)
	v := &naiefVerzoek{Examen: examen}
	v.Examen.Profielen = strings.Fields(profielen)
	for regel := range strings.SplitSeq(vakken, ", ") {
		delen := strings.Fields(regel)
		r := naiefInvoer{Vak: delen[0]}
		naiefWaarde(&r, delen[1])
		for _, extra := range delen[2:] {
			sleutel, waarde, _ := strings.Cut(extra, "=")
			switch sleutel {
			case "niveau":
				r.Niveau = waarde
			case "deel":
				r.Deel = waarde
			case "rv":
				r.RV = naiefRuw(waarde)
			case "behaald":
				_, err := fmt.Sscan(waarde, &r.Behaald)
				naiefMust(err)
			}
		}
		v.Vakken = append(v.Vakken, r)
	}
	voegToe := func(vak string) {
		if !examen.buitenExamen(vak) && !slices.ContainsFunc(v.Vakken, func(r naiefInvoer) bool { return r.Vak == vak }) {
			v.Vakken = append(v.Vakken, naiefInvoer{Vak: vak, Beoordeling: "voldoende"})
		}
	}
	voegToe("lo")
	if examen.vmbo() {
		voegToe("kv1")
	}
	if examen.Opleiding == "vmbo-tl" || examen.Opleiding == "vmbo-gl" {
		voegToe("pws")
	}
	return v
}

func naiefExamenIn(regime string, jaar int, opleiding string) naiefExamen {
	e := naiefExamen{Jaar: jaar, Opleiding: opleiding}
	for _, woord := range strings.Fields(regime) {
		if woord == "bes" {
			e.Gebied = woord
		} else {
			e.Soort = woord
		}
	}
	return e
}

func naiefWaarde(r *naiefInvoer, waarde string) {
	vak := naiefData().vakken[r.Vak]
	vrij, cijfer, _ := strings.Cut(waarde, "=")
	se, ce, gebroken := strings.Cut(waarde, "/")
	switch {
	case waarde == "goed" || waarde == "voldoende" || waarde == "onvoldoende":
		r.Beoordeling = waarde
	case waarde == "ontheffing":
		r.Ontheffing = true
	case vrij == "vrij":
		r.Vrijstelling, r.Eindcijfer = true, json.RawMessage(cijfer)
	case gebroken:
		r.SE, r.CE = naiefRuw(se), naiefRuw(ce)
	case waarde == "?":
	case len(vak.CEBij) == 0:
		r.SE = naiefRuw(waarde)
	default: // an eindcijfer whose CE is never below 5,5
		se := map[string]string{"3": "1.3", "4": "3.3", "5": "4.5"}[waarde]
		r.SE, r.CE = naiefRuw(se), naiefRuw("5.5")
		if se == "" {
			r.SE, r.CE = naiefRuw(waarde), naiefRuw(waarde)
		}
	}
}

func naiefRuw(waarde string) json.RawMessage {
	if waarde == "?" {
		return nil
	}
	return json.RawMessage(`"` + waarde + `"`)
}

func (v *naiefVerzoek) json() []byte {
	uit, err := json.Marshal(v)
	naiefMust(err)
	return uit
}

// naiefLeesbaar prints a request one subject per line, for reports.
func naiefLeesbaar(verzoek []byte) string {
	var v naiefVerzoek
	naiefMust(json.Unmarshal(verzoek, &v))
	examen, err := json.Marshal(v.Examen)
	naiefMust(err)
	var b strings.Builder
	fmt.Fprintf(&b, "{\"examen\": %s, \"vakken\": [\n", examen)
	for i, r := range v.Vakken {
		regel, err := json.Marshal(r)
		naiefMust(err)
		komma := ","
		if i == len(v.Vakken)-1 {
			komma = ""
		}
		fmt.Fprintf(&b, "  %s%s\n", regel, komma)
	}
	return b.String() + "]}"
}

func naiefExamenVan(verzoek []byte) naiefExamen {
	var v naiefVerzoek
	naiefMust(json.Unmarshal(verzoek, &v))
	return v.Examen
}
