package rules_test

import (
	"math/rand/v2"
	"testing"
)

// TestNaief_HerkansingRegimes asks both questions in every regime.
func TestNaief_HerkansingRegimes(t *testing.T) {
	aantal := 2_000
	if testing.Short() {
		aantal = 300
	}
	oogst := naiefVergelijkVragen(t, 2_000_000, aantal, false, func(r *rand.Rand, i int) []byte {
		return willekeurigeVraagOveral(r, []naiefVraagsoort{vraagHerkansing, vraagHerkansing, vraagVooruitblik}[i%3])
	})
	for _, wat := range []string{"ce1", "ce2", "college1", "cspe1", "vak2", "pairs", "no right", "minstens", "zeker"} {
		if 200*oogst[wat] < aantal {
			t.Errorf("only %d of %d dossiers show: %s", oogst[wat], aantal, wat)
		}
	}
}

// TestNaief_HerkansingParenRegimes scans all grades of every pair: two CE's, or a college-examen and a CE.
func TestNaief_HerkansingParenRegimes(t *testing.T) {
	aantal := 12
	if testing.Short() {
		aantal = 4
	}
	oogst := naiefVergelijkVragen(t, 3_000_000, aantal, true, func(r *rand.Rand, _ int) []byte {
		return willekeurigeVraagOveral(r, vraagParen)
	})
	if 10*oogst["pairs"] < aantal {
		t.Errorf("only %d of %d dossiers have a pair", oogst["pairs"], aantal)
	}
}
