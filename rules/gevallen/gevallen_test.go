// Package gevallen holds whole candidates as data: a hand-written verdict with the rule that it shows. The files are the
// judgement of a person; no test and no flag ever rewrites one.
package gevallen

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules"
)

// geval is a case file.
type geval struct {
	Geval        string
	Regels       []string
	Bron         string
	Verzoek      json.RawMessage
	VerzoekTekst string // the request as raw text, where JSON can't hold it
	Verwacht     verwachting
}

// request is the request as it must be handed over.
func (g geval) request() []byte {
	if g.VerzoekTekst != "" {
		return []byte(g.VerzoekTekst)
	}
	return g.Verzoek
}

// verwachting is what a person says the reply must be. What is absent is not looked at.
type verwachting struct {
	Uitslag           string
	CumLaude          *string
	Profielen         *[]string
	BuitenBeschouwing *[]string
	Eisen             map[string]string
	Speling           map[string]string
	Eindcijfers       map[string]int
	CEGemiddelde      json.RawMessage // null is an answer too, here and below
	CumLaudeEisen     map[string]string
	Opmerkingen       []string
	GeenOpmerkingen   []string
	Herkansing        json.RawMessage // compared as a whole; null is an answer too
	Vooruitblik       json.RawMessage
	Vervolg           map[string]string // mogelijk of each route
	GeenVervolg       bool              // vervolg is null
	Septemberroute    []onderdeel
	Gebreken          []gebrek
}

// onderdeel is a part of the combinatiecijfer that alone is enough.
type onderdeel struct{ Vak, Nu, Nodig string }

type gebrek struct {
	Pad, Code string
	Waarde    *string // compared where a case names it; "" is none
}

type antwoord struct {
	Uitslag, CumLaude            string
	Profielen, BuitenBeschouwing []string
	Eindcijfers                  []struct {
		Vak        string
		Eindcijfer int
	}
	CEGemiddelde         json.RawMessage
	Eisen, CumLaudeEisen []struct{ Code, Oordeel, Speling string }
	Opmerkingen          []struct{ Code string }
	Herkansing           json.RawMessage
	Vooruitblik          json.RawMessage
	Vervolg              []struct {
		Code, Mogelijk, Tekst string
		Bron                  struct{ Besluit, Artikel, URL, Titel string }
		Onderdelen            []onderdeel
	}
	Gebreken []gebrek
}

// files are all case files, by their name below this folder.
func files(t *testing.T) []string {
	t.Helper()
	found, err := filepath.Glob("*/*.json")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(found), 200)
	return found
}

func read(t *testing.T, file string) geval {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	var g geval
	decoder := json.NewDecoder(strings.NewReader(string(data)))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&g), file)
	return g
}

func TestGevallen(t *testing.T) {
	for _, file := range files(t) {
		t.Run(strings.TrimSuffix(file, ".json"), func(t *testing.T) {
			g := read(t, file)
			require.NotEmpty(t, g.Geval)
			require.NotEmpty(t, g.Regels)
			require.NotEmpty(t, g.Bron)
			require.True(t, g.Verwacht.Uitslag != "" || len(g.Verwacht.Gebreken) > 0, "a case needs a verdict")
			var a antwoord
			reply, _ := rules.Handle(g.request())
			require.NoError(t, json.Unmarshal(reply, &a))
			compare(t, g.Verwacht, a)
		})
	}
}

func compare(t *testing.T, want verwachting, a antwoord) {
	t.Helper()
	for i := range min(len(want.Gebreken), len(a.Gebreken)) {
		switch got := &a.Gebreken[i]; {
		case want.Gebreken[i].Waarde == nil:
			got.Waarde = nil
		case got.Waarde == nil:
			got.Waarde = new(string)
		}
	}
	assert.Equal(t, want.Gebreken, a.Gebreken, "gebreken")
	assert.Equal(t, want.Uitslag, a.Uitslag, "uitslag")
	if want.CumLaude != nil {
		assert.Equal(t, *want.CumLaude, a.CumLaude, "cumLaude")
	}
	if want.Profielen != nil {
		assert.Equal(t, *want.Profielen, a.Profielen, "profielen")
	}
	if want.BuitenBeschouwing != nil {
		assert.Equal(t, *want.BuitenBeschouwing, a.BuitenBeschouwing, "buitenBeschouwing")
	}
	if want.CEGemiddelde != nil {
		assert.JSONEq(t, string(want.CEGemiddelde), string(a.CEGemiddelde), "ceGemiddelde")
	}
	if want.Herkansing != nil {
		assert.JSONEq(t, string(want.Herkansing), string(a.Herkansing), "herkansing")
	}
	if want.Vooruitblik != nil {
		assert.JSONEq(t, string(want.Vooruitblik), string(a.Vooruitblik), "vooruitblik")
	}
	compareVervolg(t, want, a)
	answers, margins := map[string]string{}, map[string]string{}
	for _, e := range a.Eisen {
		answers[e.Code], margins[e.Code] = e.Oordeel, e.Speling
	}
	judicium := map[string]string{}
	for _, e := range a.CumLaudeEisen {
		judicium[e.Code] = e.Oordeel
	}
	grades := map[string]int{}
	for _, e := range a.Eindcijfers {
		grades[e.Vak] = e.Eindcijfer
	}
	subset(t, "eis", want.Eisen, answers)
	subset(t, "speling", want.Speling, margins)
	subset(t, "cumLaudeEis", want.CumLaudeEisen, judicium)
	subset(t, "eindcijfer", want.Eindcijfers, grades)
	var remarks []string
	for _, o := range a.Opmerkingen {
		remarks = append(remarks, o.Code)
	}
	for _, code := range want.Opmerkingen {
		assert.Contains(t, remarks, code, "opmerkingen")
	}
	for _, code := range want.GeenOpmerkingen {
		assert.False(t, slices.Contains(remarks, code), "opmerking %s", code)
	}
}

// routes are the codes of the routes, in the order of the reply.
var routes = []string{"inzage", "herkansing", "septemberroute", "vavo", "rutteregeling", "jaar-overdoen", "staatsexamen",
	"diploma-lager-niveau", "mbo", "gespreid-examen"}

func compareVervolg(t *testing.T, want verwachting, a antwoord) {
	t.Helper()
	if want.GeenVervolg {
		assert.Nil(t, a.Vervolg, "vervolg")
	}
	if want.Vervolg == nil {
		return
	}
	var codes []string
	possible := map[string]string{}
	for _, route := range a.Vervolg {
		codes = append(codes, route.Code)
		possible[route.Code] = route.Mogelijk
		assert.NotEmpty(t, route.Tekst, route.Code)
		assert.NotEqual(t, route.Bron.Titel == "", route.Bron.Besluit == "" || route.Bron.Artikel == "" || route.Bron.URL == "", "the source of %s", route.Code)
		assert.Equal(t, route.Code == "septemberroute", route.Onderdelen != nil, "onderdelen of %s", route.Code)
		if route.Code == "septemberroute" && want.Septemberroute != nil {
			assert.Equal(t, want.Septemberroute, route.Onderdelen, "septemberroute")
		}
	}
	assert.Equal(t, routes, codes, "routes")
	subset(t, "route", want.Vervolg, possible)
}

// subset checks what is expected and leaves the rest alone.
func subset[V comparable](t *testing.T, what string, want, got map[string]V) {
	t.Helper()
	for code, value := range want {
		found, there := got[code]
		assert.True(t, there, "no %s %s", what, code)
		assert.Equal(t, value, found, "%s %s", what, code)
	}
}
