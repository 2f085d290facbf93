package tekst_test

import (
	"cmp"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules/wire"
)

// whatIfReply is what the tests read of a reply.
type whatIfReply struct {
	Uitslag           string
	CumLaude          string
	BuitenBeschouwing []string
	Eindcijfers       []struct {
		Vak        string
		Eindcijfer json.Number
	}
	Eisen      []struct{ Code, Oordeel string }
	Herkansing *struct {
		Vakken []struct {
			Vak, Nu            string
			Geslaagd, CumLaude *string
		}
		Combinaties []struct{ Geslaagd json.RawMessage } // pairs of grades, or mogelijk
	}
	Vooruitblik *struct {
		Vakken []struct {
			Vak             string
			Minstens, Zeker *string
		}
	}
	Uitleg struct {
		Herkansing *struct {
			Kop, Zin, Rechten, NietGenoeg string
			Vakken, CumLaude              []kansUitleg
			Paren                         []struct {
				Namen  [2]string
				Zin    string
				Punten [][2]string
			}
		}
		Vooruitblik *struct {
			Kop, Zin string
			Vakken   []struct {
				Vak, Naam, Zin  string
				Minstens, Zeker *string
			}
		}
	}
}

type kansUitleg struct{ Vak, Naam, Nu, Nodig, Verschil, Gevolg string }

// candidates are the requests of the case files and variants of them: with a low grade, so that more of them fail, and
// without a grade, so that something is missing.
func candidates(t *testing.T) []map[string]any {
	t.Helper()
	files, err := filepath.Glob("../gevallen/*/*.json")
	require.NoError(t, err)
	files = slices.DeleteFunc(files, func(file string) bool { return filepath.Base(filepath.Dir(file)) == "gebreken" })
	require.Greater(t, len(files), 200)
	step := 1
	if testing.Short() {
		step = 5
	}
	var list []map[string]any
	for n := 0; n < len(files); n += step {
		file := files[n]
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, change := range []func(map[string]any){
			func(map[string]any) {},
			func(v map[string]any) { replace(v, "ce", "3,4") },
			func(v map[string]any) { delete(v, "se"); delete(v, "ce") },
		} {
			var g struct{ Verzoek map[string]any }
			require.NoError(t, json.Unmarshal(data, &g))
			subjects := g.Verzoek["vakken"].([]any)
			change(subjects[n%len(subjects)].(map[string]any))
			list = append(list, g.Verzoek)
		}
	}
	return list
}

func replace(v map[string]any, key, value string) {
	if _, there := v[key]; there {
		v[key] = value
	}
}

// ask has a request judged; nil when it is not one that has a verdict.
func ask(t *testing.T, request map[string]any, taal string) *whatIfReply {
	t.Helper()
	request["taal"] = taal
	request["vragen"] = []string{"uitleg", "herkansing", "vooruitblik"}
	line, err := json.Marshal(request)
	require.NoError(t, err)
	reply, outcome := wire.Handle(line)
	if outcome != wire.Judged {
		return nil
	}
	var a whatIfReply
	require.NoError(t, json.Unmarshal(reply, &a), string(reply))
	return &a
}

// TestWhatIf: what a candidate is told is what the contract answers, ranked, in short sentences, alike in both languages.
func TestWhatIf(t *testing.T) {
	asked, told := 0, 0
	for _, request := range candidates(t) {
		nl := ask(t, request, "nl")
		if nl == nil {
			continue
		}
		en := ask(t, request, "en")
		asked++
		name := request["id"]
		dutch, english := nl.sentences(), en.sentences()
		require.Equal(t, len(dutch), len(english), name)
		for i := range dutch {
			assert.Equal(t, numbersIn(dutch[i]), numbersIn(english[i]), "%v: %q and %q", name, dutch[i], english[i])
			for _, text := range []string{dutch[i], english[i]} {
				assert.NotEmpty(t, text, name)
				assert.NotRegexp(t, `[{}!]|  `, text)
				for _, sentence := range strings.SplitAfter(text, ". ") {
					assert.LessOrEqual(t, len(strings.Fields(sentence)), 25, sentence)
				}
			}
		}
		told += nl.sameAsContract(t)
	}
	assert.Greater(t, asked, 100)
	assert.Greater(t, told, 100, "too few resits that are enough to mean anything")
}

var figure = regexp.MustCompile(`\d+([.,]\d+)?`)

func numbersIn(text string) []string {
	numbers := figure.FindAllString(strings.ReplaceAll(text, ",", "."), -1)
	slices.Sort(numbers)
	return numbers
}

// sentences are all texts but names, in a fixed order.
func (a *whatIfReply) sentences() []string {
	var list []string
	if h := a.Uitleg.Herkansing; h != nil {
		list = append(list, h.Kop, h.Zin, h.Rechten)
		if h.NietGenoeg != "" {
			list = append(list, h.NietGenoeg)
		}
		for _, k := range slices.Concat(h.Vakken, h.CumLaude) {
			list = append(list, k.Gevolg)
		}
		for _, p := range h.Paren {
			list = append(list, p.Zin)
		}
	}
	if v := a.Uitleg.Vooruitblik; v != nil {
		list = append(list, v.Kop, v.Zin)
		for _, n := range v.Vakken {
			list = append(list, n.Zin)
		}
	}
	return list
}

// sameAsContract holds the explanation against the answers of the contract, and counts the resits that are enough.
func (a *whatIfReply) sameAsContract(t *testing.T) int {
	t.Helper()
	require.Equal(t, a.Herkansing == nil, a.Uitleg.Herkansing == nil)
	require.Equal(t, a.Vooruitblik == nil, a.Uitleg.Vooruitblik == nil)
	if a.Vooruitblik != nil {
		require.Len(t, a.Uitleg.Vooruitblik.Vakken, len(a.Vooruitblik.Vakken))
		for i, n := range a.Vooruitblik.Vakken {
			told := a.Uitleg.Vooruitblik.Vakken[i]
			assert.Equal(t, []any{n.Vak, n.Minstens, n.Zeker}, []any{told.Vak, told.Minstens, told.Zeker})
		}
	}
	if a.Herkansing == nil {
		return 0
	}
	var enough, cumLaude []kansUitleg
	for _, k := range a.Herkansing.Vakken {
		if k.Geslaagd != nil && *k.Geslaagd != k.Nu {
			enough = append(enough, kansUitleg{Vak: k.Vak, Nu: k.Nu, Nodig: *k.Geslaagd})
		}
		if k.CumLaude != nil && *k.CumLaude != k.Nu {
			cumLaude = append(cumLaude, kansUitleg{Vak: k.Vak, Nu: k.Nu, Nodig: *k.CumLaude})
		}
	}
	u := a.Uitleg.Herkansing
	assertRanked(t, a, enough, u.Vakken)
	assertRanked(t, a, cumLaude, u.CumLaude)
	require.Len(t, u.Paren, len(a.Herkansing.Combinaties))
	for _, c := range a.Herkansing.Combinaties {
		var punten [][2]string
		if string(c.Geslaagd) != `"mogelijk"` {
			require.NoError(t, json.Unmarshal(c.Geslaagd, &punten))
		}
		assert.True(t, slices.ContainsFunc(u.Paren, func(p struct {
			Namen  [2]string
			Zin    string
			Punten [][2]string
		}) bool {
			return slices.Equal(p.Punten, punten)
		}))
	}
	return len(u.Vakken)
}

func rise(k kansUitleg) decimal.Decimal {
	if k.Verschil == "" {
		return decimal.Zero
	}
	return decimal.RequireFromString(k.Verschil)
}

func standing(a *whatIfReply, k kansUitleg) int {
	e, err := strconv.Atoi(a.eindcijfer(k.Vak))
	if k.Nodig != "" || err != nil {
		return 0
	}
	return e
}

// assertRanked sorts what the contract answers by the rise, whole subjects by their eindcijfer, in order of entry where that is the
// same, and expects just that.
func assertRanked(t *testing.T, a *whatIfReply, want, got []kansUitleg) {
	t.Helper()
	for i := range want {
		if want[i].Nodig == "mogelijk" { // a whole subject has no grades
			want[i].Nodig = ""
			continue
		}
		rise := decimal.RequireFromString(want[i].Nodig).Sub(decimal.RequireFromString(want[i].Nu))
		want[i].Verschil = rise.StringFixed(-decimal.RequireFromString(want[i].Nu).Exponent())
	}
	slices.SortStableFunc(want, func(k, l kansUitleg) int {
		return cmp.Or(rise(k).Cmp(rise(l)), cmp.Compare(standing(a, k), standing(a, l)))
	})
	require.Len(t, got, len(want))
	for i, k := range got {
		want[i].Naam, want[i].Gevolg = k.Naam, k.Gevolg
		assert.Equal(t, want[i], k)
	}
}
