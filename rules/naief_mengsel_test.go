package rules_test

import (
	"math/rand/v2"
	"testing"
)

// naiefMengsel counts the outcomes per opleiding, to know that the random dossiers say something.
type naiefMengsel map[string]map[string]int

func (m naiefMengsel) tel(opleiding string, u uitkomst) {
	if m[opleiding] == nil {
		m[opleiding] = map[string]int{}
	}
	m[opleiding]["alle"]++
	m[opleiding][u.Uitslag]++
	m[opleiding]["lof "+u.CumLaude]++
	if len(u.BuitenBeschouwing) > 0 {
		m[opleiding]["weg"]++
	}
	if u.Eisen["pakket"] == "open" {
		m[opleiding]["onvolledig"]++
	}
}

func (m naiefMengsel) voegSamen(ander naiefMengsel) {
	for opleiding, aantallen := range ander {
		if m[opleiding] == nil {
			m[opleiding] = map[string]int{}
		}
		for wat, n := range aantallen {
			m[opleiding][wat] += n
		}
	}
}

// controleer fails when a kind of outcome is too rare to be tested.
func (m naiefMengsel) controleer(t *testing.T) {
	t.Helper()
	for _, opleiding := range naiefOpleidingen {
		n := m[opleiding]
		t.Logf("%-10s %v", opleiding, n)
		if 10*n["geslaagd"] < n["alle"] {
			t.Errorf("%s: only %d of %d geslaagd", opleiding, n["geslaagd"], n["alle"])
		}
		if 2*n["onvolledig"] > n["alle"] {
			t.Errorf("%s: %d of %d incomplete", opleiding, n["onvolledig"], n["alle"])
		}
		for _, wat := range []string{"afgewezen", "open", "weg", "lof ja", "lof nee", "lof open"} {
			if 100*n[wat] < n["alle"] {
				t.Errorf("%s: only %d of %d %s", opleiding, n[wat], n["alle"], wat)
			}
		}
	}
}

// TestNaief_Mengsel needs no engine: the generator alone must give a mix that says something.
func TestNaief_Mengsel(t *testing.T) {
	mengsel := naiefMengsel{}
	for i := range 4000 {
		b := willekeurig(rand.New(rand.NewPCG(2026, uint64(i))))
		mengsel.tel(naiefOpleidingVan(b), naief(b))
	}
	mengsel.controleer(t)
}
