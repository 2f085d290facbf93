package regeling

import (
	"testing"

	"github.com/stretchr/testify/require"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/vak"
)

// A regeling is made at every request: it must stay small beside reading and judging one.
func BenchmarkFor(b *testing.B) {
	var found dossier.Gebreken
	for b.Loop() {
		require.NotNil(b, For(dossier.Examen{Jaar: 2027, Soort: dossier.School, Gebied: dossier.Nederland, Opleiding: vak.Havo}, &found))
	}
}
