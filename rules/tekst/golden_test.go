package tekst

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

var update = flag.Bool("update", false, "rewrite the golden print-outs of the regelingen")

const printed = "testdata/regelingen/"

// The print-outs are for a jurist. A print-out of each of some hundreds of regelingen would be read by nobody, so:
//
//   - a school in the European Netherlands is printed in full for every year and opleiding: that is the rule;
//   - every other kind of exam is printed in full for one opleiding a year, to lay beside its decree;
//   - and for each year one file, verschil-2021.txt, says what every other regeling has otherwise than the school in the
//     European Netherlands: a year is a row of the catalogue, and the row lies on one sheet (regeling_verschil_test.go).
//
// Together they hold every line of every regeling: the difference is that of whole print-outs.

// TestRegelingen holds the full print-outs against their golden files.
func TestRegelingen(t *testing.T) {
	files := map[string]bool{}
	for _, r := range regeling.All() {
		if isSchool(&r) || r.Opleiding == specimen(&r) {
			files[r.Code()+".txt"] = true
			golden(t, r.Code()+".txt", Regeling(&r))
		}
	}
	for _, jaar := range jaren() {
		name := fmt.Sprintf("verschil-%d.txt", jaar)
		files[name] = true
		golden(t, name, differences(jaar))
	}
	found, err := filepath.Glob(printed + "*")
	require.NoError(t, err)
	for _, file := range found {
		assert.True(t, files[filepath.Base(file)], "%s belongs to no regeling", file)
	}
}

func golden(t *testing.T, name, text string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(printed+name, []byte(text), 0o644))
		return
	}
	want, err := os.ReadFile(printed + name)
	require.NoError(t, err)
	assert.Equal(t, string(want), text, name)
}

func isSchool(r *regeling.Regeling) bool {
	return r.Soort == dossier.School && r.Gebied == dossier.Nederland
}

// specimen is the opleiding that is printed in full of the other kinds of exam, chosen so that each deviation is seen.
func specimen(r *regeling.Regeling) vak.Opleiding {
	o := map[int]vak.Opleiding{
		2018: vak.Havo, 2019: vak.Atheneum, 2020: vak.VmboKB, 2021: vak.VmboGL, 2022: vak.VmboKB,
		2023: vak.VmboTL, 2024: vak.VmboBB, 2025: vak.VmboGL, 2026: vak.Gymnasium,
	}[r.Jaar]
	switch {
	case o == vak.GeenOpleiding:
		return vak.Havo
	case r.Soort == dossier.Vavo && !vak.OpVavo.Has(o):
		return vak.VmboTL
	}
	return o
}

func jaren() []int {
	var list []int
	for _, r := range regeling.All() {
		if !slices.Contains(list, r.Jaar) {
			list = append(list, r.Jaar)
		}
	}
	return list
}
