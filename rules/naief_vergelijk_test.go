package rules_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"slaagwijzer/rules"
)

// naiefAntwoord is what this test reads of a reply.
type naiefAntwoord struct {
	Gebreken          json.RawMessage `json:"gebreken"`
	Uitslag           string          `json:"uitslag"`
	CumLaude          string          `json:"cumLaude"`
	Profielen         []string        `json:"profielen"`
	BuitenBeschouwing []string        `json:"buitenBeschouwing"`
	Eisen             []struct {
		Code    string `json:"code"`
		Oordeel string `json:"oordeel"`
		Speling string `json:"speling"`
	} `json:"eisen"`
	CEGemiddelde *struct {
		Som    json.RawMessage `json:"som"`
		Aantal int             `json:"aantal"`
	} `json:"ceGemiddelde"`
	Eindcijfers []struct {
		Vak        string `json:"vak"`
		Eindcijfer int    `json:"eindcijfer"`
	} `json:"eindcijfers"`
}

// uitkomst puts a reply in the shape of the naive judge.
func (a *naiefAntwoord) uitkomst() uitkomst {
	uit := uitkomst{
		Uitslag: a.Uitslag, CumLaude: a.CumLaude, Profielen: a.Profielen, BuitenBeschouwing: a.BuitenBeschouwing,
		Eisen: map[string]string{}, Speling: map[string]string{},
	}
	for _, eis := range a.Eisen {
		uit.Eisen[eis.Code] = eis.Oordeel
		// The naive judge knows the speling of two requirements only.
		if eis.Speling != "" && (eis.Code == "ce-gemiddelde" || eis.Code == "eindcijfers") {
			uit.Speling[eis.Code] = eis.Speling
		}
	}
	if a.CEGemiddelde != nil {
		uit.CESom, uit.CEAantal = naiefTienden(a.CEGemiddelde.Som), a.CEGemiddelde.Aantal
	}
	for _, e := range a.Eindcijfers {
		uit.Eindcijfers = append(uit.Eindcijfers, naiefEindcijfer{e.Vak, e.Eindcijfer})
	}
	return uit
}

// naiefVerschillen names the fields in which the engine differs from the naive judge.
func naiefVerschillen(examen naiefExamen, wil, heb uitkomst) []string {
	var uit []string
	anders := func(wat string, gelijk bool) {
		if !gelijk {
			uit = append(uit, wat)
		}
	}
	anders("uitslag", wil.Uitslag == heb.Uitslag)
	anders("cumLaude", wil.CumLaude == heb.CumLaude)
	if wil.AlleenOordeel {
		return uit
	}
	anders("profielen", slices.Equal(wil.Profielen, heb.Profielen))
	if wil.Eisen["pakket"] == "open" { // an incomplete package: the rest is judged on what there is
		anders("pakket", heb.Eisen["pakket"] == "open")
		return uit
	}
	anders("buitenBeschouwing", slices.Equal(wil.BuitenBeschouwing, heb.BuitenBeschouwing))
	if len(uit) > 0 {
		return uit
	}
	// Any of the equally good readings will do; otherwise report the nearest.
	var minst []string
	for i, variant := range wil.Varianten {
		verschil := naiefVerschilGetoond(examen, variant, heb)
		if len(verschil) == 0 {
			return nil
		}
		if i == 0 || len(verschil) < len(minst) {
			minst = verschil
		}
	}
	return minst
}

func naiefVerschilGetoond(examen naiefExamen, wil, heb uitkomst) []string {
	var uit []string
	for _, code := range slices.Sorted(maps.Keys(wil.Eisen)) {
		if wil.Eisen[code] != heb.Eisen[code] {
			uit = append(uit, "eis "+code)
		}
	}
	for _, code := range slices.Sorted(maps.Keys(heb.Eisen)) {
		// tl without a programme may show the floor of its parts as met (R6.6); in the minimum of the
		// leerwerktraject the missing qualifications may be shown.
		vrij := examen.Opleiding == "vmbo-tl" && code == "combinatie-onderdelen" && heb.Eisen[code] == "ja" ||
			examen.Leerwerktraject && (code == "lo" || code == "kunstvakken")
		if wil.Eisen[code] == "" && !vrij {
			uit = append(uit, "extra eis "+code)
		}
	}
	for _, code := range []string{"ce-gemiddelde", "eindcijfers"} {
		if wil.Speling[code] != heb.Speling[code] {
			uit = append(uit, "speling "+code)
		}
	}
	if wil.CESom != heb.CESom || wil.CEAantal != heb.CEAantal {
		uit = append(uit, "ceGemiddelde")
	}
	if !slices.Equal(wil.Eindcijfers, heb.Eindcijfers) {
		uit = append(uit, "eindcijfers")
	}
	return uit
}

type naiefVerschil struct {
	nummer  int
	velden  []string
	verzoek []byte
	verslag string
}

// TestNaief_100000 lets the engine and the naive judge decide on the same random dossiers.
func TestNaief_100000(t *testing.T) {
	aantal := 100_000
	if testing.Short() {
		aantal = 5_000
	}
	seed := zaad(t)
	var volgende atomic.Int64
	var groep sync.WaitGroup
	var slot sync.Mutex
	var verschillen []naiefVerschil
	mengsel := naiefMengsel{}
	for range runtime.NumCPU() {
		groep.Go(func() {
			eigen := naiefMengsel{}
			for {
				i := int(volgende.Add(1)) - 1
				if i >= aantal {
					break
				}
				verzoek := willekeurigOveral(rand.New(rand.NewPCG(seed, uint64(i))))
				if v := naiefVergelijk(verzoek, eigen); v != nil {
					v.nummer = i
					slot.Lock()
					verschillen = append(verschillen, *v)
					slot.Unlock()
				}
			}
			slot.Lock()
			mengsel.voegSamen(eigen)
			slot.Unlock()
		})
	}
	groep.Wait()

	naiefMeld(t, verschillen)
	mengsel.controleer(t)
}

func naiefVergelijk(verzoek []byte, mengsel naiefMengsel) *naiefVerschil {
	var v naiefVerzoek
	naiefMust(json.Unmarshal(verzoek, &v))
	wil := naief(verzoek)
	mengsel.tel(&v.Examen, wil)

	ruw, _ := rules.Handle(verzoek)
	var antwoord naiefAntwoord
	if err := json.Unmarshal(ruw, &antwoord); err != nil {
		return &naiefVerschil{velden: []string{"geen JSON"}, verzoek: verzoek, verslag: fmt.Sprintf("%v\n%s", err, ruw)}
	}
	if len(antwoord.Gebreken) > 0 {
		return &naiefVerschil{velden: []string{"gebreken"}, verzoek: verzoek, verslag: string(antwoord.Gebreken)}
	}
	heb := antwoord.uitkomst()
	velden := naiefVerschillen(v.Examen, wil, heb)
	if len(velden) == 0 {
		return nil
	}
	return &naiefVerschil{
		velden: velden, verzoek: verzoek,
		verslag: "naive:  " + wil.leesbaar() + "\nengine: " + heb.leesbaar(),
	}
}

// naiefMeld reports how often each field differs, and the first few dossiers in full.
func naiefMeld(t *testing.T, verschillen []naiefVerschil) {
	t.Helper()
	if len(verschillen) == 0 {
		return
	}
	slices.SortFunc(verschillen, func(a, b naiefVerschil) int { return a.nummer - b.nummer })
	perVeld := map[string]int{}
	getoond := map[string]bool{}
	n := 0
	for _, v := range verschillen {
		velden := strings.Join(v.velden, ", ")
		perVeld[velden]++
		// One of each kind is more telling than ten of the same.
		if n < 8 && !getoond[velden] {
			t.Errorf("dossier %d differs in %s\n%s\n%s\n", v.nummer, velden, naiefLeesbaar(v.verzoek), v.verslag)
			getoond[velden] = true
			n++
		}
	}
	var b strings.Builder
	for _, velden := range slices.Sorted(maps.Keys(perVeld)) {
		fmt.Fprintf(&b, "\n%6d  %s", perVeld[velden], velden)
	}
	t.Errorf("%d dossiers differ:%s", len(verschillen), b.String())
}
