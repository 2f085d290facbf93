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

func find[T any](o ordered[T], name string) (T, bool) {
	for _, m := range o {
		if m.Name == name {
			return m.Value, true
		}
	}
	var none T
	return none, false
}

func TestShape(t *testing.T) {
	text, err := json.Marshal(load(t))
	require.NoError(t, err)
	for _, part := range []string{
		`{"bouw":{"versie":"0123456789ab","engine":"engine.wasm","worker":"worker.js"},"jaren":[2023,`,
		`"vakken":{"ne":{"naam":"Nederlands","zoek":["Nederlandse taal","netl","ne"]},`,
		`"pgtech":{"naam":"praktijkgericht vak technologie","zoek":["pgtech"],"vanaf":2027}`,
		`"opleidingen":[{"code":"havo","naam":"havo","plaatsen":[{"deel":"gemeenschappelijk","uit":["ne"]},`,
		`{"code":"NG","naam":"Natuur en Gezondheid","plaatsen":[["wia","wib"],["bi"],["sk"],`,
		`"profielvak":"bwi","praktijkgericht":[`,
		`"onderdelen":["ml","ckv","pws"],"kwalificaties":["lo"],"schoolOnderdelen":["lit",`,
		`"keuzevakken":0,"programma":"geen","vakken":{"ne":"ce",`,
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
			vak, known := find(g.Vakken, code)
			assert.True(t, known && vak.Naam != "", code)
			_, closed := find(o.Vakken, code)
			assert.True(t, closed, "%s in %s", code, o.Code)
		}
	}
}

// What the page asks for a subject is what the engine takes for it, and what it doesn't ask is refused.
func TestAfsluitingIsWhatTheEngineTakes(t *testing.T) {
	fields := map[string][]string{"ce": {"se", "ce"}, "se": {"se"}, "alleenCe": {"ce"}, "beoordeling": {"beoordeling"}}
	values := map[string]string{"se": "6", "ce": "6,0", "beoordeling": "voldoende"}
	g := load(t)
	for _, o := range g.Opleidingen {
		for _, v := range o.Vakken {
			for field, value := range values {
				request := fmt.Sprintf(`{"examen":{"jaar":%d,"opleiding":%q},"vakken":[{"vak":%q,%q:%q}]}`, slices.Max(g.Jaren), o.Code, v.Name, field, value)
				reply, _ := rules.Handle([]byte(request))
				refused := strings.Contains(string(reply), `"pad":"/vakken/0/`+field+`"`)
				assert.NotEqual(t, slices.Contains(fields[v.Value], field), refused, "%s of %s in %s: %s", field, v.Name, o.Code, reply)
			}
		}
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
				closed, _ := find(g.Opleidingen[i].Vakken, vak)
				assert.Contains(t, []string{"ce", "alleenCe"}, closed, "%s in %s", vak, code)
				assert.Regexp(t, `^[0-2],[0-9]$`, n, vak)
			}
		}
	}
	vwo := g.Ntermen[0]
	assert.Equal(t, Ntermen{2023, 1, []string{"atheneum", "gymnasium"}, "minidex.nl", vwo.N}, vwo)
	assert.Equal(t, "1,5", vwo.N["ec"])
}

func TestZoek(t *testing.T) {
	g := load(t)
	beco, _ := find(g.Vakken, "beco")
	assert.Equal(t, []string{"beco", "bec", "m&o"}, beco.Zoek)
	_, onBES := find(g.Vakken, "pap")
	assert.False(t, onBES, "a subject of the BES is not offered")
}
