package vervolg_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules"
)

// reply is what these tests read of the routes.
type reply struct {
	Vervolg []struct {
		Code, Tekst string
		Bron        struct{ Besluit, Artikel, Lid, Onderdeel, URL, Titel string }
	}
}

// failed is a havo candidate with three fives; what is given is put into examen, and into the request.
func failed(t *testing.T, examen, persoon string) reply {
	t.Helper()
	request := `{"examen":{"opleiding":"havo",` + examen + `},"persoon":` + persoon + `,"vragen":["vervolg"],"vakken":[
		{"vak":"ne","se":"6,0","ce":"6,0"},{"vak":"en","se":"6,0","ce":"6,0"},{"vak":"wia","se":"6,0","ce":"6,0"},
		{"vak":"bi","se":"4,9","ce":"5,5"},{"vak":"sk","se":"4,9","ce":"5,5"},{"vak":"ak","se":"6,0","ce":"6,0"},
		{"vak":"ec","se":"4,9","ce":"5,5"},{"vak":"ml","se":"6"},{"vak":"ckv","se":"6"},{"vak":"pws","se":"6"},{"vak":"lo","beoordeling":"goed"}]}`
	answer, outcome := rules.Handle([]byte(request))
	require.Equal(t, rules.Judged, outcome, string(answer))
	var r reply
	require.NoError(t, json.Unmarshal(answer, &r))
	require.Len(t, r.Vervolg, 10)
	return r
}

// sources are the sources of the routes: besluit and place, or the title of a document.
func (r reply) sources() []string {
	var list []string
	for _, route := range r.Vervolg {
		b := route.Bron
		list = append(list, strings.TrimSpace(b.Besluit+" "+b.Artikel+b.Lid+b.Onderdeel+b.Titel))
	}
	return list
}

func (r reply) tekst(code string) string {
	for _, route := range r.Vervolg {
		if route.Code == code {
			return route.Tekst
		}
	}
	return ""
}

func TestSources(t *testing.T) {
	const oo = "Gezakt en nu? (Ouders & Onderwijs)"
	assert.Equal(t, []string{"uvb-wvo-2020 3.31", "uvb-wvo-2020 3.38", oo, oo, "uvb-wvo-2020 2.59", oo, "uvb-wvo-2020 4.5", oo, oo, "uvb-wvo-2020 3.56"},
		failed(t, `"jaar":2026`, "{}").sources())
	assert.Equal(t, []string{oo, "eb-vo 51", oo, oo, oo, oo, "Examendossier 2026 (Ziezon)", oo, oo, "eb-vo 59"},
		failed(t, `"jaar":2019`, "{}").sources(), "before the Uitvoeringsbesluit")
	assert.Equal(t, "uvb-wvo-2020 9.72", failed(t, `"jaar":2026,"gebied":"bes"`, "{}").sources()[4])
	assert.Equal(t, []string{oo, "uvb-wvo-2020 4.22"}, failed(t, `"jaar":2026,"soort":"staatsexamen"`, "{}").sources()[:2])
}

func TestTheMBODependsOnAgeAndOvergangsbewijs(t *testing.T) {
	mbo := func(persoon string) string { return failed(t, `"jaar":2026`, persoon).tekst("mbo") }
	assert.Contains(t, mbo(`{"leeftijd":16,"overgangsbewijs":true}`), "kun je naar niveau 4")
	assert.NotContains(t, mbo(`{"leeftijd":16,"overgangsbewijs":true}`), "Vraag de mbo-school")
	assert.NotContains(t, mbo(`{"leeftijd":16,"overgangsbewijs":false}`), "overgangsbewijs")
	assert.Contains(t, mbo(`{"leeftijd":16,"overgangsbewijs":false}`), "Vraag de mbo-school")
	assert.Contains(t, mbo(`{}`), "Heb je een overgangsbewijs")
	assert.NotContains(t, mbo(`{"leeftijd":15}`), "niveau 4. Vraag")
}

func TestKwalificatieplichtByAge(t *testing.T) {
	for persoon, said := range map[string]string{
		`{"leeftijd":15}`: "waarin je 16 wordt", `{"leeftijd":17}`: "tot je 18e", `{"leeftijd":22}`: "tot je 23 bent", `{}`: "Ben je nog geen 18?",
	} {
		for _, code := range []string{"vavo", "jaar-overdoen", "mbo"} {
			assert.Contains(t, failed(t, `"jaar":2026`, persoon).tekst(code), said, persoon+" "+code)
		}
	}
	assert.NotContains(t, failed(t, `"jaar":2026`, `{"leeftijd":23}`).tekst("mbo"), "gemeente")
}

func TestWhoToAsk(t *testing.T) {
	for soort, who := range map[string]string{"school": "Vraag je school", "vavo": "Vraag je vavo", "staatsexamen": "Vraag het College voor Toetsen en Examens"} {
		assert.Contains(t, failed(t, `"jaar":2026,"soort":"`+soort+`"`, "{}").tekst("inzage"), who)
	}
}
