package gegevens

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules"
	"slaagwijzer/tools/internal/site"
)

const root = "../../.."

func load(t *testing.T) Gegevens {
	t.Helper()
	g, err := Read(root, site.Build{Version: "0123456789ab", Engine: "engine.wasm", Worker: "worker.js"})
	require.NoError(t, err)
	return g
}

func TestShape(t *testing.T) {
	text, err := json.Marshal(load(t))
	require.NoError(t, err)
	for _, part := range []string{
		`{"bouw":{"versie":"0123456789ab","engine":"engine.wasm","worker":"worker.js"},"jaren":[2018,2019,`,
		`"soorten":["school","vavo","staatsexamen"],"gebieden":["nederland","bes"],"vakken":{"ne":{"naam":"Nederlands","zoek":["Nederlandse taal","netl","ne"]},`,
		`"pgtech":{"naam":"praktijkgericht vak technologie","zoek":["pgtech"],"soms":true}`,
		`"opleidingen":[{"code":"havo","naam":"havo","soorten":["school","vavo","staatsexamen"],"niveaus":["vwo"],"plaatsen":[{"deel":"gemeenschappelijk","uit":["ne"]},`,
		`{"code":"NG","naam":"Natuur en Gezondheid","plaatsen":[["wia","wib"],["bi"],["sk"],`,
		`"profielvak":"bwi","praktijkgericht":[`,
		`"onderdelen":["ml","ckv","pws"],"kwalificaties":["lo"],"schoolOnderdelen":["lit",`,
		`"keuzevakken":0,"programma":"geen","leerwerktraject":false,"rv":false,"vakken":{"ne":"ce",`,
		`{"jaren":[2018],"soorten":["school"],"vorm":{"kwalificaties":["lo","ckv"],"onderdelen":["ml","pws"]},"vakken":{"ckv":"beoordeling"}}`,
		`"havo":{"jaar":2027,"profielen":["NG"],"combinatie":[],"vakken":[{"vak":"ne","se":"6,3","ce":"5,8"},`,
	} {
		assert.True(t, strings.Contains(string(text), part), "lacks %s", part)
	}
	layout, err := json.Marshal(load(t).Opleidingen)
	require.NoError(t, err)
	assert.NotContains(t, string(layout), "null", "what is empty is left out")
}

func TestEveryCodeHasAName(t *testing.T) {
	g := load(t)
	require.Len(t, g.Opleidingen, len(volgorde))
	for _, o := range g.Opleidingen {
		used := slices.Concat(o.Onderdelen, o.Kwalificaties, o.SchoolOnderdelen)
		for _, p := range o.Plaatsen {
			used = append(used, p.Uit...)
		}
		for _, p := range o.Profielen {
			used = append(used, p.Praktijkgericht...)
			for _, place := range p.Plaatsen {
				require.NotEmpty(t, place)
				used = append(used, place...)
			}
		}
		for _, code := range used {
			vak, known := g.Vakken.find(code)
			assert.True(t, known && vak.Naam != "", code)
		}
	}
}

// The engine says how a subject is closed; this is what the law says of some.
func TestAfsluiting(t *testing.T) {
	all := rules.Regelingen()
	for _, c := range []struct{ regeling, vak, how string }{
		{"havo-2027", "ne", "ce"}, {"havo-2027", "ml", "se"}, {"havo-2027", "kua", "alleenCe"}, {"havo-2027", "lo", "beoordeling"}, {"havo-2027", "wid", "se"},
		{"havo-2027", "pgtech", "se"}, {"havo-2026", "pgtech", ""}, {"havo-2027", "pap", ""}, {"havo-2027-bes", "pap", "ce"},
		{"havo-2018", "ckv", "beoordeling"}, {"havo-2019", "ckv", "se"}, {"atheneum-2019", "ckv", "beoordeling"}, {"atheneum-2020", "ckv", "se"}, {"gymnasium-2026", "ckv", ""},
		{"havo-2026-vavo", "ckv", ""}, {"havo-2026-vavo", "lo", ""}, {"vmbo-tl-2026-vavo", "kv1", ""}, {"havo-2026-staatsexamen", "ckv", ""},
		{"havo-2026-staatsexamen", "ne", "seMag"}, {"havo-2020", "ne", "afgerond"}, {"havo-2020", "kua", "afgerond"}, {"havo-2020", "ml", "se"},
		{"vmbo-kb-2026", "bwi", "seMag"}, {"vmbo-kb-2026", "wi", "ce"}, {"vmbo-kb-2021", "bwi", "afgerond"}, {"vmbo-kb-2022", "wi", "ce"},
		{"vmbo-kb-2026-staatsexamen", "bwi", "inbreng"}, {"vmbo-kb-2026-staatsexamen", "keuzevak", "inbreng"},
		{"vmbo-gl-2026-staatsexamen", "pg_dp", "inbreng"}, {"vmbo-gl-2024-staatsexamen", "pg_dp", ""}, {"vmbo-tl-2026-staatsexamen", "pg_dp", ""}, {"vmbo-tl-2024", "pg_dp", ""},
	} {
		i := slices.IndexFunc(all, func(r rules.Regeling) bool { return r.Code() == c.regeling })
		require.GreaterOrEqual(t, i, 0, c.regeling)
		assert.Equal(t, c.how, afsluiting(&all[i], c.vak), "%s in %s", c.vak, c.regeling)
	}
}

// The base with what is said to be otherwise is, for every exam, what the regeling of that exam has.
func TestAfwijkingenMakeEveryExam(t *testing.T) {
	g := load(t)
	all := rules.Regelingen()
	for i := range all {
		r := &all[i]
		o := g.Opleidingen[slices.IndexFunc(g.Opleidingen, func(o Opleiding) bool { return o.Code == r.Opleiding.String() })]
		made, closed := o.copy(t), map[string]string{}
		for _, v := range o.Vakken {
			closed[v.Name] = v.Value
		}
		for _, a := range o.Afwijkingen {
			if holds(a.Jaren, r.Jaar) && holds(a.Soorten, string(r.Soort)) && holds(a.Gebieden, string(r.Gebied)) {
				apply(t, a, &made, closed)
			}
		}
		there := func(code string) bool { return closed[code] != "" }
		wrong, err := made.changed(newVorm(rules.NL, r), there)
		require.NoError(t, err)
		assert.Empty(t, wrong, r.Code())
		for _, v := range afsluitingen(r) {
			assert.Equal(t, v.Value, closed[v.Name], "%s in %s", v.Name, r.Code())
			delete(closed, v.Name)
		}
		for code, how := range closed {
			assert.Empty(t, how, "%s in %s", code, r.Code())
		}
	}
}

// copy is a form that can be changed without changing the original.
func (f vorm) copy(t *testing.T) vorm {
	t.Helper()
	text, err := json.Marshal(f)
	require.NoError(t, err)
	var made vorm
	require.NoError(t, json.Unmarshal(text, &made))
	return made
}

func holds[T comparable](list []T, item T) bool { return list == nil || slices.Contains(list, item) }

// apply does what the page does with an Afwijking.
func apply(t *testing.T, a Afwijking, made *vorm, closed map[string]string) {
	t.Helper()
	for _, v := range a.Vakken {
		closed[v.Name] = v.Value
	}
	if a.Vorm != nil {
		text, err := json.Marshal(a.Vorm)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(text, made))
	}
	for _, p := range a.Profielen {
		i := slices.IndexFunc(made.Profielen, func(q Profiel) bool { return q.Code == p.Name })
		require.GreaterOrEqual(t, i, 0)
		made.Profielen[i] = Profiel{}
		require.NoError(t, json.Unmarshal(p.Value, &made.Profielen[i]))
	}
}

// What holds for many exams is said once, and a year more makes it no longer by much.
func TestAfwijkingenAreSaidOnce(t *testing.T) {
	for _, o := range load(t).Opleidingen {
		seen := map[string]bool{}
		for _, a := range o.Afwijkingen {
			key := fmt.Sprint(a.Jaren, a.Soorten, a.Gebieden)
			assert.False(t, seen[key], "%s says twice what is otherwise in %s", o.Code, key)
			seen[key] = true
		}
		assert.LessOrEqual(t, len(o.Afwijkingen), 18, o.Code)
	}
}

func TestVoorbeeldenAreJudged(t *testing.T) {
	for code, v := range load(t).Voorbeelden {
		examen := map[string]any{"jaar": v.Jaar, "opleiding": code, "profielen": v.Profielen, "combinatie": v.Combinatie, "leerwerktraject": v.Leerwerktraject}
		request, err := json.Marshal(map[string]any{"examen": examen, "vakken": v.Vakken})
		require.NoError(t, err)
		_, outcome := rules.Handle(request)
		assert.Equal(t, rules.Judged, outcome, code)
	}
}

// An N-term is offered only for a subject with a centraal examen in a year that the page has.
func TestNtermen(t *testing.T) {
	g := load(t)
	require.NotEmpty(t, g.Ntermen)
	for _, examen := range g.Ntermen {
		assert.Contains(t, g.Jaren, examen.Jaar)
		assert.Regexp(t, `^[a-z]+\.nl$`, examen.Bron)
		require.NotEmpty(t, examen.Opleidingen)
		for _, code := range examen.Opleidingen {
			i := slices.IndexFunc(g.Opleidingen, func(o Opleiding) bool { return o.Code == code })
			require.GreaterOrEqual(t, i, 0, code)
			for vak, n := range examen.N {
				closed, _ := g.Opleidingen[i].Vakken.find(vak)
				assert.Contains(t, []string{"ce", "alleenCe"}, closed, "%s in %s", vak, code)
				assert.Regexp(t, `^[0-2],[0-9]$`, n, vak)
			}
		}
	}
	vwo := g.Ntermen[slices.IndexFunc(g.Ntermen, func(n Ntermen) bool { return n.Jaar == 2023 })]
	assert.Equal(t, Ntermen{2023, 1, []string{"atheneum", "gymnasium"}, "minidex.nl", vwo.N}, vwo)
	assert.Equal(t, "1,5", vwo.N["ec"])
}

func TestZoek(t *testing.T) {
	g := load(t)
	beco, _ := g.Vakken.find("beco")
	assert.Equal(t, []string{"beco", "bec", "m&o"}, beco.Zoek)
	pap, _ := g.Vakken.find("pap")
	assert.True(t, pap.Soms, "a subject of the BES")
}
