package site

import (
	"encoding/json"
	"maps"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryPageHasItsCounterpart(t *testing.T) {
	files := makeSite(t, config(t, nil))
	pages := 0
	for name := range files {
		if path.Ext(name) != ".html" {
			continue
		}
		pages++
		assert.Contains(t, string(files[name]), `<html lang="`+string(taalOf(name))+`">`, name)
		assert.NotContains(t, name, ".en.")
		if name == notFoundPage || strings.HasPrefix(name, "regels/") {
			assert.NotContains(t, string(files[name]), `rel="alternate"`, "%s is in one language", name)
			assert.Contains(t, string(files[name]), `<link hreflang="en" href="`+rootFrom(name)+`en/">`, "%s leads to the English calculator", name)
			continue
		}
		other := strings.TrimSuffix(name, withoutVersion(name)) + taalOf(name).Other().folder() + withoutTaal(name)
		require.Contains(t, files, other)
		for _, version := range []string{name, other} {
			folder := strings.TrimSuffix(version, "index.html")
			assert.Contains(t, string(files[name]), `<link rel="alternate" hreflang="`+string(taalOf(version))+`" href="`+rootFrom(name)+folder+`">`, name)
		}
	}
	assert.Equal(t, 14, pages)
	assert.Contains(t, string(files["index.html"]), "<h1>Dag</h1>")
	assert.Contains(t, string(files["en/index.html"]), "<h1>Hello</h1>")
	assert.Contains(t, string(files["en/over/index.html"]), "<h1>About</h1>")
}

func TestATextThatIsNotTranslatedFails(t *testing.T) {
	for name, changed := range map[string]map[string]string{
		"no text in English":   {"index.html": `{{zin "Dag" ""}}`},
		"no text in Dutch":     {"index.html": `{{zin "" "Hello"}}`},
		"the same text twice":  {"index.html": `{{zin "Dag" "Dag"}}`},
		"one text only":        {"index.html": `{{zin "Dag"}}`},
		"in a shared part":     {"sjablonen/voet.html": `{{define "voet"}}{{zin "Dag" "Dag"}}{{end}}`, "index.html": `{{zin "Dag" "Hello"}}{{template "voet" .}}`},
		"a page without a zin": {"vervolg/index.html": `<h1>Dag</h1>`},
	} {
		_, _, err := Make(config(t, changed))
		assert.Error(t, err, name)
	}
}

func TestEachCalculatorHasItsOwnData(t *testing.T) {
	c := config(t, nil)
	c.Data = func(b Build) (any, error) { return map[string]any{"taal": b.Taal, "bouw": b}, nil }
	files := makeSite(t, c)
	for name, taal := range map[string]string{"index.html": "nl", "en/index.html": "en"} {
		_, data, _ := strings.Cut(string(files[name]), `id="gegevens">`)
		data, _, _ = strings.Cut(data, "</script>")
		var read struct {
			Taal string
			Bouw map[string]string
		}
		require.NoError(t, json.Unmarshal([]byte(data), &read), name)
		assert.Equal(t, taal, read.Taal)
		assert.Equal(t, named(t, files, "engine-", ".wasm"), read.Bouw["engine"], "the same engine")
	}
}

func TestBothLanguagesAreKeptOffline(t *testing.T) {
	files := makeSite(t, config(t, nil))
	worker := string(files[workerName])
	for name := range maps.Keys(files) {
		if path.Ext(name) == ".html" {
			assert.Equal(t, keptOffline(name), strings.Contains(worker, `"`+name+`":`), name)
		}
	}
	assert.True(t, keptOffline("en/index.html") && keptOffline("en/over/index.html"))
}
