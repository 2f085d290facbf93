package rules_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// naiefMengsel counts the outcomes per opleiding and per regime, to know that the random dossiers say something.
type naiefMengsel map[string]map[string]int

func (m naiefMengsel) tel(examen *naiefExamen, u uitkomst) {
	m.telOnder(examen.Opleiding, u)
	m.telOnder(examen.regime(), u)
}

// regime names the row and the column of the table of years, kinds and regions.
func (e *naiefExamen) regime() string {
	soort, gebied := e.Soort, e.Gebied
	if soort == "" {
		soort = "school"
	}
	if gebied == "" {
		gebied = "nederland"
	}
	return fmt.Sprintf("%d %s %s", e.Jaar, soort, gebied)
}

func (m naiefMengsel) telOnder(sleutel string, u uitkomst) {
	if m[sleutel] == nil {
		m[sleutel] = map[string]int{}
	}
	n := m[sleutel]
	n["alle"]++
	n[u.Uitslag]++
	n["lof "+u.CumLaude]++
	if len(u.BuitenBeschouwing) > 0 {
		n["weg"]++
	}
	if u.Duim {
		n["duim"]++
	}
	if u.Eisen["pakket"] == "open" {
		n["onvolledig"]++
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
	m.controleerRegimes(t)
}

// controleerRegimes wants every regime, and each of its results; the duim where it exists and nowhere else.
func (m naiefMengsel) controleerRegimes(t *testing.T) {
	t.Helper()
	for jaar := 2018; jaar <= 2027; jaar++ {
		for _, soort := range []string{"school", "vavo", "staatsexamen"} {
			for _, gebied := range []string{"nederland", "bes"} {
				e := naiefExamen{Jaar: jaar, Soort: soort, Gebied: gebied}
				n := m[e.regime()]
				t.Logf("%-26s %v", e.regime(), n)
				for _, wat := range []string{"geslaagd", "afgewezen", "open"} {
					if n[wat] == 0 {
						t.Errorf("%s: nobody %s", e.regime(), wat)
					}
				}
				if kan := jaar == 2021 || jaar == 2022 || jaar == 2023 && e.staats(); kan != (n["duim"] > 0) {
					t.Errorf("%s: the duim decides %d times", e.regime(), n["duim"])
				}
			}
		}
	}
}

// TestNaief_Mengsel needs no engine: the generator alone must give a mix that says something.
func TestNaief_Mengsel(t *testing.T) {
	mengsel := naiefMengsel{}
	for i := range 8000 {
		b := willekeurigOveral(rand.New(rand.NewPCG(2026, uint64(i))))
		examen := naiefExamenVan(b)
		mengsel.tel(&examen, naief(b))
	}
	mengsel.controleer(t)
}
