package rules_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"slaagwijzer/rules"
)

// naiefWatAls is the reply to both questions.
type naiefWatAls struct {
	Herkansing  *naiefHerkansing  `json:"herkansing"`
	Vooruitblik *naiefVooruitblik `json:"vooruitblik"`
}

func naiefJSON(waarde any) string {
	uit, err := json.Marshal(waarde)
	naiefMust(err)
	return string(uit)
}

// naiefZelfdeJSON compares values, not the order of the fields.
func naiefZelfdeJSON(a, b string) bool {
	var x, y any
	naiefMust(json.Unmarshal([]byte(a), &x))
	naiefMust(json.Unmarshal([]byte(b), &y))
	return reflect.DeepEqual(x, y)
}

// naiefVergelijkVraag gives what is wrong, empty when both judges agree.
func naiefVergelijkVraag(verzoek []byte, grondig bool) (wil naiefWatAls, fout string) {
	v := naiefLeesVraag(verzoek)
	wil = naiefWatAls{v.herkansing(grondig), v.vooruitblik()}
	if !v.eentonig() {
		return wil, "a higher grade spoils what a lower one reaches"
	}
	ruw, _ := rules.Handle(verzoek)
	var heb struct {
		Gebreken    json.RawMessage
		Herkansing  json.RawMessage
		Vooruitblik json.RawMessage
	}
	if err := json.Unmarshal(ruw, &heb); err != nil || len(heb.Gebreken) > 0 {
		return wil, fmt.Sprintf("%v %s", err, ruw)
	}
	for _, vraag := range []struct {
		naam     string
		wil, heb string
	}{
		{"herkansing", naiefJSON(wil.Herkansing), string(heb.Herkansing)},
		{"vooruitblik", naiefJSON(wil.Vooruitblik), string(heb.Vooruitblik)},
	} {
		if vraag.heb == "" || !naiefZelfdeJSON(vraag.wil, vraag.heb) {
			fout += fmt.Sprintf("%s\n  naive:  %s\n  engine: %s\n", vraag.naam, vraag.wil, vraag.heb)
		}
	}
	return wil, fout
}

// naiefOogst counts what the random dossiers show, to know that they say something.
type naiefOogst map[string]int

func (o naiefOogst) tel(opleiding string, w naiefWatAls) {
	o[opleiding]++
	een := func(wat string, ja bool) {
		if ja {
			o[wat]++
		}
	}
	if h := w.Herkansing; h != nil {
		een("no right", len(h.Rechten) == 0)
		for _, recht := range h.Rechten {
			een(fmt.Sprint(recht.Onderdeel, recht.Aantal), true)
		}
		een("pairs", len(h.Combinaties) > 0)
		for _, vak := range h.Vakken {
			een("resit passes", vak.Geslaagd != nil && *vak.Geslaagd != vak.Nu)
			een("resit in vain", vak.Geslaagd == nil)
			een("resit for cum laude", vak.CumLaude != nil && *vak.CumLaude != vak.Nu)
		}
		for _, c := range h.Combinaties {
			een("frontier of more than one point", len(c.punten()) > 1)
		}
	}
	if b := w.Vooruitblik; b != nil {
		een("gelijk", b.Gelijk != nil && *b.Gelijk != "1.0")
		for _, vak := range b.Vakken {
			een("minstens", vak.Minstens != nil && *vak.Minstens != "1.0")
			een("zeker", vak.Zeker != nil && *vak.Zeker != "1.0")
		}
	}
}

// naiefVergelijkVragen compares random dossiers, numbered from `van`.
func naiefVergelijkVragen(t *testing.T, van, aantal int, grondig bool, vraag func(r *rand.Rand, i int) []byte) naiefOogst {
	t.Helper()
	seed := zaad(t)
	var volgende atomic.Int64
	var groep sync.WaitGroup
	var slot sync.Mutex
	oogst, fouten := naiefOogst{}, 0
	for range runtime.NumCPU() {
		groep.Go(func() {
			for {
				i := int(volgende.Add(1)) - 1
				if i >= aantal {
					return
				}
				verzoek := vraag(rand.New(rand.NewPCG(seed, uint64(van+i))), i)
				wil, fout := naiefVergelijkVraag(verzoek, grondig)
				slot.Lock()
				oogst.tel(naiefExamenVan(verzoek).Opleiding, wil)
				if fout != "" {
					if fouten++; fouten <= 6 {
						t.Errorf("seed %d, dossier %d\n%s\n%s\n%s", seed, van+i, verzoek, naiefLeesbaar(verzoek), fout)
					}
				}
				slot.Unlock()
			}
		})
	}
	groep.Wait()
	if fouten > 0 {
		t.Errorf("%d of %d dossiers differ", fouten, aantal)
	}
	for _, wat := range slices.Sorted(maps.Keys(oogst)) {
		t.Logf("%6d %s", oogst[wat], wat)
	}
	return oogst
}

// TestNaief_Herkansing scans all 91 grades of every subject of 5,000 dossiers with every CE known, and of
// 5,000 with some missing; the frontiers of pairs along their edge.
func TestNaief_Herkansing(t *testing.T) {
	aantal := 10_000
	if testing.Short() {
		aantal = 1_000
	}
	oogst := naiefVergelijkVragen(t, 0, aantal, false, func(r *rand.Rand, i int) []byte {
		return willekeurigeVraag(r, []naiefVraagsoort{vraagHerkansing, vraagVooruitblik}[i%2])
	})
	for _, wat := range append([]string{
		"no right", "pairs", "resit passes", "resit in vain", "resit for cum laude", "frontier of more than one point",
		"gelijk", "minstens", "zeker",
	}, naiefOpleidingen...) {
		if 100*oogst[wat] < aantal {
			t.Errorf("only %d of %d dossiers show: %s", oogst[wat], aantal, wat)
		}
	}
}

// TestNaief_HerkansingParen scans all 91 x 91 grades of every pair.
func TestNaief_HerkansingParen(t *testing.T) {
	aantal := 300
	if testing.Short() {
		aantal = 30
	}
	oogst := naiefVergelijkVragen(t, 1_000_000, aantal, true, func(r *rand.Rand, _ int) []byte {
		return willekeurigeVraag(r, vraagParen)
	})
	if 10*oogst["pairs"] < aantal {
		t.Errorf("only %d of %d dossiers have a pair", oogst["pairs"], aantal)
	}
}
