package regeling

import (
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/vak"
)

// Every exam of the supported years has exactly one regeling, and every other exam is refused with a reason.
func TestCoveredOrRefusedExactlyOnce(t *testing.T) {
	for jaar := 2017; jaar <= 2029; jaar++ {
		for _, o := range vak.AlleOpleidingen() {
			for _, soort := range []dossier.Soort{dossier.School, dossier.Vavo, dossier.Staatsexamen} {
				for _, gebied := range []dossier.Gebied{dossier.Nederland, dossier.BES} {
					covered(t, dossier.Examen{Jaar: jaar, Opleiding: o, Soort: soort, Gebied: gebied})
				}
			}
		}
	}
}

func covered(t *testing.T, e dossier.Examen) {
	t.Helper()
	count := 0
	for _, r := range All() {
		if r.Jaar == e.Jaar && r.Opleiding == e.Opleiding && r.Soort == e.Soort && r.Gebied == e.Gebied {
			count++
		}
	}
	var found dossier.Gebreken
	r := For(e, &found)
	refused := len(found.List()) > 0 || !KnowsYear(e.Jaar)
	assert.LessOrEqual(t, count, 1, "%v", e)
	assert.Equal(t, count == 1, r != nil, "%v", e)
	assert.NotEqual(t, refused, r != nil, "%v is covered and refused, or neither", e)
}

func TestCodesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range All() {
		assert.False(t, seen[r.Code()], r.Code())
		seen[r.Code()] = true
	}
	assert.True(t, seen["vmbo-tl-2026"])
}

// A deviation is a function of a regeling: what it was given must stay as it was.
func TestDeviationsLeaveTheirArgumentAlone(t *testing.T) {
	deviations := []Deviation{metVavo, metStaatsexamen, metBES}
	for _, j := range jaargangen {
		deviations = slices.Concat(deviations, j.School, j.Vavo, j.Staatsexamen, j.BES, j.BESStaatsexamen)
	}
	for _, deviate := range deviations {
		for _, o := range vak.AlleOpleidingen() {
			tekst := bron.Tekst{Besluit: bron.UitvoeringsbesluitWVO2020, Op: "2026-08-01"}
			given, untouched := basis(o, 2027, tekst), basis(o, 2027, tekst)
			deviate(given)
			deviate(given)
			assert.Equal(t, untouched, given, "%s", o)
		}
	}
}

var (
	citation   = regexp.MustCompile(`^\d+\.\d+[a-z]?(\(\d+[a-z]?\)[a-z]?)?$`)
	oudArtikel = regexp.MustCompile(`^\d+[a-z]?$`) // of the decrees of before 2023 only the artikel is named
)

// Every citation reads as a place in the decree, and every requirement has one.
func TestCitations(t *testing.T) {
	for _, r := range All() {
		require.NotEmpty(t, r.Eisen)
		citation := citation
		if r.Oud() {
			citation = oudArtikel
		}
		for _, e := range r.Eisen {
			assert.Regexp(t, citation, e.Plaats.String(), "%s %s", r.Code(), e.Code)
		}
		for _, place := range []bron.Vindplaats{
			r.CumLaude.Plaats, r.Herkansing.Plaats, r.Plaatsen.Eindcijfer, r.Plaatsen.Weglaten, r.Plaatsen.Combinatiecijfer,
		} {
			assert.Regexp(t, citation, place.String(), r.Code())
		}
		for _, p := range r.Layout.Profielen {
			assert.NotEmpty(t, p.Artikel)
		}
	}
	assert.Equal(t, bron.Vindplaats{Artikel: "3.34", Lid: "1", Onderdeel: "a"}, bron.At("3.34(1)a"))
	assert.Equal(t, "https://wetten.overheid.nl/jci1.3:c:BWBR0045787&artikel=3.34&z=2025-10-01&g=2025-10-01",
		bron.Tekst{Besluit: bron.UitvoeringsbesluitWVO2020, Op: "2025-10-01"}.URL(bron.At("3.34(1)a")))
}
