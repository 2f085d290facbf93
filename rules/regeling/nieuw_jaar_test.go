package regeling_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// metLagereGrens is a rule that was made up for this test: the centrale examens need a mean of 5,0 only.
func metLagereGrens(r regeling.Regeling) regeling.Regeling {
	r.Eisen = slices.Clone(r.Eisen)
	for i := range r.Eisen {
		if _, ok := r.Eisen[i].Norm.(regeling.GemiddeldeCE); ok {
			r.Eisen[i].Norm = regeling.GemiddeldeCE{Grens: 50}
		}
	}
	return r
}

// A new exam year is one entry in the table, and a rule of that year a function beside it. Nothing else has to know.
func TestAYearIsOneEntry(t *testing.T) {
	later := slices.Concat(regeling.Jaargangen, regeling.Catalogus{
		{Jaar: 2028, Op: "2027-08-01", School: []regeling.Deviation{metLagereGrens}},
	})
	for _, expected := range []struct {
		jaar    int
		soort   dossier.Soort
		uitslag oordeel.Uitslag
	}{
		{2027, dossier.School, oordeel.Afgewezen},
		{2028, dossier.School, oordeel.Geslaagd},
		{2028, dossier.Vavo, oordeel.Afgewezen}, // the entry says nothing about the vavo: the base holds
	} {
		v := leerling(expected.jaar, expected.soort)
		var found dossier.Gebreken
		d := dossier.New(v, later.KnowsYear, &found)
		r := later.For(d.Examen, &found)
		require.Empty(t, found.List())
		o, ok := oordeel.Judge(d, r)
		require.True(t, ok)
		assert.Equal(t, expected.uitslag, o.Uitslag, "%d %s", expected.jaar, expected.soort)
	}
	assert.False(t, regeling.KnowsYear(2028), "the table itself ends before the made-up year")
}

// leerling has sixes everywhere, with centrale examens of 5,2 on average.
func leerling(jaar int, soort dossier.Soort) *dossier.Verzoek {
	v := &dossier.Verzoek{Examen: dossier.ExamenInvoer{
		Jaar: dossier.Getal{Waarde: jaar, Given: true}, Soort: dossier.Typed(string(soort)), Opleiding: dossier.Typed("havo"),
	}}
	for _, vak := range []string{"ne", "en", "wia", "bi", "sk", "na", "ec"} {
		v.Vakken = append(v.Vakken, dossier.VakInvoer{Vak: dossier.Typed(vak), SE: dossier.Typed("6,5"), CE: dossier.Typed("5,2")})
	}
	for _, vak := range []string{"ml", "ckv", "pws"} {
		v.Vakken = append(v.Vakken, dossier.VakInvoer{Vak: dossier.Typed(vak), SE: dossier.Typed("6")})
	}
	v.Vakken = append(v.Vakken, dossier.VakInvoer{Vak: dossier.Typed("lo"), Beoordeling: dossier.Typed("goed")})
	return v
}
