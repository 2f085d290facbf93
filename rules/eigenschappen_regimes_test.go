package rules_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"testing"

	"slaagwijzer/rules"
)

// TestEigenschap_WoordenVanElkRegime: what is said in other years, kinds of exam and parts of the kingdom is alike in both
// languages and true to the reply. A moved dossier that does not exist there is refused; most do.
func TestEigenschap_WoordenVanElkRegime(t *testing.T) {
	var moved, judged atomic.Int64
	elk(t, veel()/2, func(r *rand.Rand) string {
		v := eigExtra{naiefVerzoek: *trek(r)}
		v.verplaats(r)
		if r.IntN(3) == 0 {
			v.wisUit(r)
		}
		verzoek, err := json.Marshal(v)
		naiefMust(err)
		moved.Add(1)
		antwoord, _ := rules.Handle(verzoek)
		var a eigAntwoord
		if json.Unmarshal(antwoord, &a); a.Gebreken != nil {
			return taalfout(verzoek)
		}
		judged.Add(1)
		if fout := taalfout(verzoek); fout != "" {
			return fout
		}
		if fout := uitlegfout(verzoek); fout != "" || r.IntN(5) > 0 {
			return fout
		}
		return watAlsFout(verzoek)
	})
	if judged.Load()*2 < moved.Load() {
		t.Fatalf("only %d of %d moved dossiers are judged", judged.Load(), moved.Load())
	}
}

// watAlsFout asks what resits can do and what is still needed, and compares the two languages text by text.
func watAlsFout(verzoek []byte) string {
	var texts [2][]string
	for i, taal := range []string{"nl", "en"} {
		antwoord, _ := rules.Handle(append([]byte(`{"vragen":["uitleg","herkansing","vooruitblik"],"taal":"`+taal+`",`), verzoek[1:]...))
		var a struct {
			Uitleg struct{ Herkansing, Vooruitblik any }
		}
		naiefMust(json.Unmarshal(antwoord, &a))
		texts[i] = slices.Concat(alleTeksten(a.Uitleg.Herkansing), alleTeksten(a.Uitleg.Vooruitblik))
	}
	if len(texts[0]) != len(texts[1]) {
		return fmt.Sprintf("%d texts and %d\n%s", len(texts[0]), len(texts[1]), verzoek)
	}
	for i, nl := range texts[0] {
		en := texts[1][i]
		getallen, numbers := getallenIn(nl), getallenIn(en)
		slices.Sort(getallen)
		slices.Sort(numbers)
		if !slices.Equal(getallen, numbers) {
			return fmt.Sprintf("other numbers: %q and %q\n%s", nl, en, verzoek)
		}
		for _, text := range []string{nl, en} {
			if slop := slordig(text, verzoek); slop != "" && text != "" { // a whole subject has no grades
				return fmt.Sprintf("%s: %q\n%s", slop, text, verzoek)
			}
		}
	}
	return ""
}

// alleTeksten are all texts in a value, those of an object in the order of its keys.
func alleTeksten(a any) []string {
	switch waarde := a.(type) {
	case string:
		return []string{waarde}
	case []any:
		var list []string
		for _, deel := range waarde {
			list = append(list, alleTeksten(deel)...)
		}
		return list
	case map[string]any:
		var list []string
		for _, sleutel := range slices.Sorted(maps.Keys(waarde)) {
			list = append(list, alleTeksten(waarde[sleutel])...)
		}
		return list
	}
	return nil
}

// eigProfielvakken had no cspe in 2021 and 2022, and are no subjects of a staatsexamen.
var eigProfielvakken = []string{"bwi", "pie", "mt", "mvi", "mat", "zw", "eo", "hbr", "groen", "dp"}

// verplaats moves a dossier to another regime, and takes out the grades that it does not have.
func (v *eigExtra) verplaats(r *rand.Rand) {
	e := &v.Examen
	e.Jaar = 2018 + r.IntN(10)
	e.Soort = kies(r, []string{"school", "vavo", "staatsexamen"})
	e.Gebied = kies(r, []string{"nederland", "nederland", "bes"})
	if e.Soort == "vavo" && e.Opleiding != "havo" && e.Opleiding != "atheneum" && e.Opleiding != "vmbo-tl" {
		e.Soort = "school"
	}
	e.Leerwerktraject = e.Leerwerktraject && e.Soort == "school"
	for i := range v.Vakken {
		vak := &v.Vakken[i]
		vocational := slices.Contains(eigProfielvakken, vak.Vak)
		if vak.Behaald >= e.Jaar {
			vak.Behaald = 0
		}
		if !vak.Vrijstelling && vak.Behaald == 0 && (e.Jaar == 2020 || (vocational && (e.Jaar == 2021 || e.Jaar == 2022))) {
			vak.CE, vak.CEDelen, vak.Score = nil, nil, nil
		}
		zonderCijfer := e.Jaar == 2018 || (e.Jaar == 2019 && e.Opleiding == "atheneum")
		if vak.Vak == "ckv" && zonderCijfer && vak.SE != nil {
			vak.SE, vak.Beoordeling = nil, kies(r, []string{"voldoende", "onvoldoende"})
		}
	}
}
