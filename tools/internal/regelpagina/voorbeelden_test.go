package regelpagina

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules"
	"slaagwijzer/rules/regeling"
)

// examples are all examples of a page, by the code of the requirement that they show; the whole cijferlijst has none.
func examples(p *Page) map[string][]Voorbeeld {
	all := map[string][]Voorbeeld{"": {p.Voorbeeld}, "cum-laude": p.CumLaude.Voorbeelden}
	for _, e := range p.Eisen {
		all[e.Code] = e.Voorbeelden
	}
	if p.Duim != nil {
		all["duimregeling"] = p.Duim.Voorbeelden
	}
	for _, a := range p.Afwijkingen {
		if len(a.Voorbeelden) > 0 {
			all["afwijking"] = a.Voorbeelden
		}
	}
	if p.Leerwerktraject != nil {
		all[p.Leerwerktraject.Code] = p.Leerwerktraject.Voorbeelden
	}
	return all
}

// regelingPages are the contents of the pages of the regelingen.
func regelingPages(t *testing.T) []*Page {
	t.Helper()
	var list []*Page
	for _, g := range pages(t) {
		if p, ok := g.Content.(*Page); ok {
			list = append(list, p)
		}
	}
	require.Len(t, list, len(regelingen))
	return list
}

func TestVerdictsAreThoseOfTheEngine(t *testing.T) {
	words := map[rules.Uitslag]string{rules.Geslaagd: "Geslaagd", rules.Afgewezen: "Gezakt", rules.NogOpen: "Nog niet zeker"}
	for _, p := range regelingPages(t) {
		for code, list := range examples(p) {
			for _, v := range list {
				reply, outcome := rules.Handle(v.Request)
				require.Equal(t, rules.Judged, outcome)
				assert.JSONEq(t, string(reply), string(v.Reply), "%s %s", p.Code, v.Titel)
				judged := reread(t, v)
				assert.True(t, strings.HasPrefix(v.Verdict, words[judged.Uitslag]), "%s %s %s: %s", p.Code, code, v.Titel, v.Verdict)
				require.NotEmpty(t, v.Redenen)
				for _, reason := range v.Redenen {
					assert.NotEmpty(t, reason, "%s %s", p.Code, v.Titel)
				}
			}
		}
	}
}

// reread is the reply that goes with an example.
func reread(t *testing.T, v Voorbeeld) reply {
	t.Helper()
	var r reply
	require.NoError(t, json.Unmarshal(v.Reply, &r))
	return r
}

// An example shows what it says it shows: the requirement itself is met or not, and no other requirement decides. In the years of
// the duimregeling what falls short can be left out.
func TestExamplesShowBothSides(t *testing.T) {
	for i, p := range regelingPages(t) {
		r := &regelingen[i]
		for _, e := range p.Eisen {
			list, m := e.Voorbeelden, &maker{school: r}
			assert.NotEqual(t, len(list) > 0, e.Elders != nil || m.unshown(e.Code), "%s %s: shown here or elsewhere", p.Code, e.Code)
			if len(list) == 0 {
				continue
			}
			sides := map[string]bool{}
			for _, v := range list {
				judged := reread(t, v)
				oordeel := about(judged.Eisen, e.Code).Oordeel
				sides[oordeel] = true
				assert.Equal(t, oordeel == "ja", judged.Uitslag == rules.Geslaagd, "%s %s: %s", p.Code, e.Code, v.Titel)
				if len(judged.BuitenBeschouwing) > 0 {
					sides["nee"] = true
					assert.NotNil(t, r.Duim, "%s %s: %s", p.Code, e.Code, v.Titel)
					assert.Contains(t, strings.Join(v.Redenen, " "), "Buiten beschouwing")
				}
			}
			assert.True(t, sides["ja"] && len(sides) == 2, "%s %s shows %v", p.Code, e.Code, sides)
		}
	}
}

func TestCumLaudeShowsBothSides(t *testing.T) {
	for i, p := range regelingPages(t) {
		r := &regelingen[i]
		var want, found []string
		if isSchool(r) {
			want = append(want, "ja", "nee", "ja", "nee")
		}
		if r.CumLaude.EenJaar {
			want = append(want, "ja", "nee")
		}
		for _, v := range p.CumLaude.Voorbeelden {
			found = append(found, v.Stand)
		}
		assert.Equal(t, want, found, p.Code)
		assert.Equal(t, isSchool(r), p.CumLaude.Elders == nil, p.Code)
	}
}

// The duimregeling lets one item be left out, for who falls under it, and nothing that is protected.
func TestDuimregelingIsShown(t *testing.T) {
	seen := 0
	for _, p := range regelingPages(t) {
		if p.Duim == nil {
			continue
		}
		seen++
		for i, v := range p.Duim.Voorbeelden {
			judged := reread(t, v)
			if i == 0 {
				assert.Equal(t, rules.Geslaagd, judged.Uitslag, "%s: %s", p.Code, v.Titel)
				assert.Len(t, judged.BuitenBeschouwing, 1, "%s: %s", p.Code, v.Titel)
			} else {
				assert.Equal(t, rules.Afgewezen, judged.Uitslag, "%s: %s", p.Code, v.Titel)
			}
		}
	}
	assert.Positive(t, seen)
}

// Where a least grade for Nederlands is taken away, the example passes with less.
func TestDeviationWithoutEisIsShown(t *testing.T) {
	seen := 0
	for i, p := range regelingPages(t) {
		r := &regelingen[i]
		without := slices.ContainsFunc(r.Afwijkingen, func(a regeling.Afwijking) bool { return a.Naam == "zonder-minimum-nederlands" })
		list := examples(p)["afwijking"]
		assert.Equal(t, without, len(list) == 1, p.Code)
		for _, v := range list {
			seen++
			judged := reread(t, v)
			assert.Equal(t, rules.Geslaagd, judged.Uitslag, p.Code)
			assert.Empty(t, judged.BuitenBeschouwing, p.Code)
			assert.Equal(t, (regeling.MinimumNederlands - 1).String(), judged.eindcijfer("ne"), p.Code)
		}
	}
	assert.Positive(t, seen)
}

// "Precies" and "net geen" in a title are exact.
func TestTitlesAreExact(t *testing.T) {
	margins := map[string]string{"ce-gemiddelde": "-0.1", "eindcijfers": "-1"}
	for _, p := range regelingPages(t) {
		for code, shortBy := range margins {
			for _, v := range examples(p)[code] {
				judged := reread(t, v)
				if len(judged.BuitenBeschouwing) > 0 {
					continue // the margin is that of the rest
				}
				margin := about(judged.Eisen, code).Speling
				switch {
				case strings.Contains(v.Titel, "precies"):
					assert.Contains(t, []string{"0", "0.0"}, margin, "%s %s", p.Code, v.Titel)
				case strings.Contains(v.Titel, "net geen"), strings.Contains(v.Titel, "te weinig"):
					assert.Equal(t, shortBy, margin, "%s %s", p.Code, v.Titel)
				}
			}
		}
	}
}
