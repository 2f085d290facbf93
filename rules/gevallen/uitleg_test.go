package gevallen

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules"
	"slaagwijzer/rules/dossier"
)

// update rewrites the golden explanations. It can't touch a case: those files are only ever read.
var update = flag.Bool("update", false, "rewrite the golden explanations, uitleg.txt in each folder")

// TestUitleg holds the explanation of every case, as a person reads it, against the golden file of its folder.
func TestUitleg(t *testing.T) {
	explained := map[string]*strings.Builder{}
	for _, file := range files(t) {
		g := read(t, file)
		folder := filepath.Dir(file)
		if explained[folder] == nil {
			explained[folder] = &strings.Builder{}
		}
		text, _ := rules.Explain(g.request())
		explained[folder].WriteString("=== " + filepath.Base(file) + "\n" + g.Geval + "\n\n" + text + "\n")
	}
	for folder, text := range explained {
		golden := filepath.Join(folder, "uitleg.txt")
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(text.String()), 0o644))
			continue
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		if line, old, now := firstDifference(string(want), text.String()); line > 0 {
			t.Errorf("%s:%d\n  was  %s\n  now  %s\nlook at the whole difference: go test ./rules/gevallen -update, then git diff", golden, line, old, now)
		}
	}
}

// firstDifference finds the first line, counted from 1, in which two texts differ; 0 when they are the same.
func firstDifference(want, got string) (line int, old, now string) {
	if want == got {
		return 0, "", ""
	}
	wanted, found := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range max(len(wanted), len(found)) {
		if i >= len(wanted) || i >= len(found) || wanted[i] != found[i] {
			return i + 1, at(wanted, i), at(found, i)
		}
	}
	return 0, "", ""
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(end)"
}

// TestGedekt proves what the collection as a whole must show: every opleiding both passing and failing, every profile
// passing, every classic mistake (V) of REGELS.md, and every code of a gebrek that can occur.
func TestGedekt(t *testing.T) {
	seen := map[string]bool{}
	for _, file := range files(t) {
		g := read(t, file)
		folder := filepath.Dir(file)
		seen[folder+" "+g.Verwacht.Uitslag] = true
		if g.Verwacht.Uitslag == "geslaagd" {
			for _, profile := range g.profielen(t) {
				seen[folder+" "+profile] = true
			}
		}
		for _, defect := range g.Verwacht.Gebreken {
			seen[defect.Code] = true
		}
		for _, rule := range g.Regels {
			seen[rule] = true
		}
	}
	all := rules.Regelingen()
	for i := range all {
		r := &all[i]
		for _, uitslag := range []string{"geslaagd", "afgewezen", "open"} {
			assert.True(t, seen[r.Opleiding.String()+" "+uitslag], "%s %s", r.Opleiding, uitslag)
		}
		for _, profile := range r.Layout.Profielen {
			assert.True(t, seen[r.Opleiding.String()+" "+profile.Code], "%s %s never passes", r.Opleiding, profile.Code)
		}
	}
	for _, code := range dossier.Codes() {
		assert.True(t, seen[string(code)], "no case of gebrek %s", code)
	}
	for _, trap := range []string{"V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V9", "V10", "V11", "V12", "V13", "V14", "V15",
		"V16", "V17", "V18", "V19", "V20", "V21", "V22", "V23", "V24", "V25"} {
		assert.True(t, seen[trap], "no case of valkuil %s", trap)
	}
}

// profielen are the profiles on which a case says that the candidate passes: those it names in its verdict, else the only
// one that the request allows.
func (g geval) profielen(t *testing.T) []string {
	t.Helper()
	if g.Verwacht.Profielen != nil || g.VerzoekTekst != "" {
		return deref(g.Verwacht.Profielen)
	}
	var request struct{ Examen struct{ Profielen []string } }
	require.NoError(t, json.Unmarshal(g.Verzoek, &request))
	if len(request.Examen.Profielen) != 1 {
		return nil
	}
	return request.Examen.Profielen
}

func deref(list *[]string) []string {
	if list == nil {
		return nil
	}
	return *list
}

var ruleNumber = regexp.MustCompile(`\bR\d+\.\d+a?\b`)

// TestRegelsAreExplained resolves every rule number that a case or a comment uses in the index, and every file that the
// index names.
func TestRegelsAreExplained(t *testing.T) {
	data, err := os.ReadFile("../REGELS.md")
	require.NoError(t, err)
	index := string(data)
	for _, file := range files(t) {
		for _, rule := range read(t, file).Regels {
			assert.Contains(t, index, "| "+rule+" |", "%s uses a rule that REGELS.md does not explain", file)
		}
	}
	sources, err := filepath.Glob("../*/*.go")
	require.NoError(t, err)
	for _, source := range sources {
		code, err := os.ReadFile(source)
		require.NoError(t, err)
		for _, rule := range ruleNumber.FindAllString(string(code), -1) {
			assert.Contains(t, index, "| "+rule+" |", "%s uses a rule that REGELS.md does not explain", source)
		}
	}
	for _, named := range regexp.MustCompile(`\b[a-z]+/[a-z_0-9]+\.go\b`).FindAllString(index, -1) {
		assert.FileExists(t, "../"+named, "REGELS.md names a file that is not there")
	}
}
