package rules_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"slaagwijzer/rules"
)

// naiefRoute is a route of the reply.
type naiefRoute struct {
	Code       string           `json:"code"`
	Mogelijk   string           `json:"mogelijk"`
	Onderdelen []naiefOnderdeel `json:"onderdelen"`
}

// naiefOnderdeel is a part of the combinatiecijfer that alone is enough.
type naiefOnderdeel struct {
	Vak   string `json:"vak"`
	Nu    string `json:"nu"`
	Nodig string `json:"nodig"`
}

// TestNaief_Septemberroute tries every higher grade of every part of the combinatiecijfer through the façade, and all parts at 10.
func TestNaief_Septemberroute(t *testing.T) {
	elk(t, 2000, func(r *rand.Rand) string {
		v := trekSeptember(r)
		wil, geslaagd := v.september()
		heb := naiefVervolg(v)
		if geslaagd {
			if heb != nil {
				return fmt.Sprintf("routes for who has passed\n%s", v.json())
			}
			return ""
		}
		if len(heb) != 10 {
			return fmt.Sprintf("%d routes\n%s", len(heb), v.json())
		}
		if w, h := naiefJSON(wil), naiefJSON(heb[2]); w != h {
			return fmt.Sprintf("naive  %s\nengine %s\n%s", w, h, v.json())
		}
		return ""
	})
}

// TestNaief_SeptemberrouteZegtIets: the random dossiers show every answer often enough to say something.
func TestNaief_SeptemberrouteZegtIets(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 2026))
	oogst := map[string]int{}
	for range 600 {
		route, geslaagd := trekSeptember(r).september()
		switch {
		case geslaagd:
			oogst["geslaagd"]++
		case route.Mogelijk == "ja" && len(route.Onderdelen) == 0:
			oogst["samen"]++
		default:
			oogst[route.Mogelijk]++
		}
	}
	t.Log(oogst)
	for _, uitkomst := range []string{"geslaagd", "ja", "samen", "nee", "onbekend"} {
		if oogst[uitkomst] < 10 {
			t.Errorf("only %d times %s", oogst[uitkomst], uitkomst)
		}
	}
}

// trekSeptember draws a havo or vwo dossier in which the parts of the combinatiecijfer are often what is too low.
func trekSeptember(r *rand.Rand) *naiefVerzoek {
	for {
		var v naiefVerzoek
		naiefMust(json.Unmarshal(willekeurigeVraag(r, vraagHerkansing), &v))
		if strings.HasPrefix(v.Examen.Opleiding, "vmbo") {
			continue
		}
		laag := 1 + r.IntN(6)
		for _, i := range v.onderdelen() {
			if p := &v.Vakken[i]; !p.Vrijstelling && p.SE != nil && r.IntN(3) > 0 {
				p.SE = naiefRuw(fmt.Sprint(laag + r.IntN(3)))
			}
		}
		return &v
	}
}

// onderdelen are the parts of the combinatiecijfer that have a grade, known or not (R6.1, R6.3).
func (v *naiefVerzoek) onderdelen() []int {
	codes := append([]string{"ml", "pws"}, v.Examen.Combinatie...)
	if v.Examen.Opleiding != "gymnasium" {
		codes = append(codes, "ckv")
	}
	var uit []int
	for i := range v.Vakken {
		p := &v.Vakken[i]
		zonderCijfer := p.Ontheffing || p.Vrijstelling && p.Eindcijfer == nil
		if slices.Contains(codes, p.Vak) && !zonderCijfer {
			uit = append(uit, i)
		}
	}
	return uit
}

// metOnderdelen is the verdict with another grade for these parts.
func (v *naiefVerzoek) metOnderdelen(cijfer int, onderdelen ...int) string {
	ander := *v
	ander.Vakken = slices.Clone(v.Vakken)
	for _, i := range onderdelen {
		if p := &ander.Vakken[i]; p.Vrijstelling {
			p.Eindcijfer = naiefRuw(fmt.Sprint(cijfer))
		} else {
			p.SE = naiefRuw(fmt.Sprint(cijfer))
		}
	}
	a, fout := beoordeel(ander.json())
	if fout != "" {
		panic(fout)
	}
	return a.Uitslag
}

// definitief: everything is entered that the subjects ask.
func (v *naiefVerzoek) definitief() bool {
	_, houder := v.kunst()
	for i := range v.Vakken {
		p := &v.Vakken[i]
		soort := v.soortVan(p, houder)
		buiten := v.Examen.Opleiding == "gymnasium" && p.Vak == "ckv" || slices.Contains([]string{"lit", "gds", "lv"}, p.Vak) && !slices.Contains(v.Examen.Combinatie, p.Vak)
		if !buiten && (soort.se && naiefTienden(p.SE) == 0 || soort.ce && p.gemaaktCE() == 0 || soort.beoordeling && p.Beoordeling == "") {
			return false
		}
	}
	return true
}

// september is the septemberroute by trying everything; it reports who has passed already.
func (v *naiefVerzoek) september() (route naiefRoute, geslaagd bool) {
	route = naiefRoute{Code: "septemberroute", Mogelijk: "nee", Onderdelen: []naiefOnderdeel{}}
	uitslag, alle := v.metOnderdelen(0), v.onderdelen()
	allesTien := v.metOnderdelen(10, alle...)
	switch {
	case uitslag == "geslaagd":
		return route, true
	case uitslag == "open" || !v.definitief():
		if uitslag == "open" || allesTien != "afgewezen" {
			route.Mogelijk = "onbekend"
		}
		return route, false
	}
	for _, i := range alle {
		nu := naiefTienden(v.Vakken[i].SE) / 10
		if v.Vakken[i].Vrijstelling {
			nu = naiefTienden(v.Vakken[i].Eindcijfer) / 10
		}
		nodig := 0
		for cijfer := 10; cijfer > nu; cijfer-- {
			if v.metOnderdelen(cijfer, i) == "geslaagd" {
				nodig = cijfer
			}
		}
		if nodig != 0 {
			route.Onderdelen = append(route.Onderdelen, naiefOnderdeel{v.Vakken[i].Vak, fmt.Sprint(nu), fmt.Sprint(nodig)})
		}
	}
	if len(route.Onderdelen) > 0 || allesTien == "geslaagd" {
		route.Mogelijk = "ja"
	}
	return route, false
}

// naiefVervolg asks the engine for the routes.
func naiefVervolg(v *naiefVerzoek) []naiefRoute {
	verzoek, err := json.Marshal(eigExtra{naiefVerzoek: *v, Vragen: []string{"vervolg"}})
	naiefMust(err)
	antwoord, _ := rules.Handle(verzoek)
	var a struct{ Vervolg []naiefRoute }
	naiefMust(json.Unmarshal(antwoord, &a))
	return a.Vervolg
}
