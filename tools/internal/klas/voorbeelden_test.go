package klas

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// voorbeelden are files with what the page and the command must both make of them.
const voorbeelden = "../../../site/js/klas/voorbeelden"

// verwacht is what a person wrote down for a file.
type verwacht struct {
	Waarom string
	Met    struct {
		Standaard struct {
			Opleiding, Soort, Gebied string
			Jaar                     any // a number, or a text
		}
		Keuzes map[string]string
	}
	Geweigerd  string
	Vorm       string
	Onbekend   []string
	Kandidaten []kandidaatVerwacht
	Verzoeken  []json.RawMessage
	Gebreken   []gebrekVerwacht
	Plaatsen   map[string][2]any // line and column by key and pad
}

type kandidaatVerwacht struct {
	Sleutel, Naam, Groep string
	Regel                int
}

type gebrekVerwacht struct {
	Kandidaat          *string
	Regel              int
	Kolom, Code, Tekst string
}

func (v *verwacht) standaard() Standaard {
	s := v.Met.Standaard
	jaar, _ := json.Marshal(s.Jaar)
	return Standaard{Opleiding: s.Opleiding, Jaar: strings.Trim(strings.Replace(string(jaar), "null", "", 1), `"`), Soort: s.Soort, Gebied: s.Gebied}
}

func TestVoorbeelden(t *testing.T) {
	files, err := filepath.Glob(voorbeelden + "/*.verwacht.json")
	require.NoError(t, err)
	require.Greater(t, len(files), 50)
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".verwacht.json"), func(t *testing.T) {
			text, err := os.ReadFile(name)
			require.NoError(t, err)
			var v verwacht
			require.NoError(t, json.Unmarshal(text, &v))
			data, err := os.ReadFile(strings.TrimSuffix(name, ".verwacht.json") + ".csv")
			require.NoError(t, err)
			v.check(t, data)
		})
	}
}

func (v *verwacht) check(t *testing.T, data []byte) {
	file, err := Read(data)
	var layout *Layout
	if err == nil {
		layout, err = file.Arrange(v.Met.Keuzes)
	}
	if v.Geweigerd != "" {
		assert.EqualError(t, err, v.Geweigerd)
		return
	}
	require.NoError(t, err)
	assert.Equal(t, v.Vorm == "lang", layout.Long)
	require.Equal(t, v.Onbekend, append([]string{}, layout.Unknown...))
	if len(layout.Unknown) == 0 {
		v.checkKandidaten(t, layout.Kandidaten())
	}
}

func (v *verwacht) checkKandidaten(t *testing.T, list []*Kandidaat) {
	standaard := v.standaard()
	var verzoeken []string
	gebreken := []gebrekVerwacht{}
	var kandidaten []kandidaatVerwacht
	plaatsen := map[string]places{}
	for _, k := range list {
		var id *string
		if k.Sleutel != "" {
			id = &k.Sleutel
			kandidaten = append(kandidaten, kandidaatVerwacht{k.Sleutel, k.Naam(), k.Groep(), k.Regel()})
		}
		for _, g := range k.Gebreken {
			gebreken = append(gebreken, gebrekVerwacht{id, g.Regel, g.Kolom, g.Code, g.Tekst})
		}
		if len(k.Gebreken) == 0 {
			request, places := k.request(standaard)
			verzoeken = append(verzoeken, string(request))
			plaatsen[k.Sleutel] = places
		}
	}
	assert.Equal(t, v.Gebreken, gebreken)
	if v.Kandidaten != nil {
		assert.Equal(t, v.Kandidaten, kandidaten)
	}
	require.Len(t, verzoeken, len(v.Verzoeken))
	for i := range verzoeken {
		assert.JSONEq(t, string(v.Verzoeken[i]), verzoeken[i])
	}
	for where, want := range v.Plaatsen {
		end := strings.LastIndexByte(where, ' ') // a key may have spaces
		at := plaatsen[where[:end]].find(where[end+1:])
		column, _ := want[1].(string)
		assert.Equal(t, place{int(want[0].(float64)), column}, at, where)
	}
}
