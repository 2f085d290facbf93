package tekst_test

import (
	"cmp"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestGevolg: with the grade that a resit needs, the verdict and the grades are what its effect says.
func TestGevolg(t *testing.T) {
	becomes, mean := regexp.MustCompile(`^Je eindcijfer (wordt|blijft) een (\d+)`), regexp.MustCompile(`centraal examen (is|dan) .*gemiddeld hoog genoeg`)
	without := regexp.MustCompile(`[Zz]onder (.*) (slaag|is)`)
	seen := map[string]int{}
	for _, request := range candidates(t) {
		before := ask(t, request, "nl")
		if before == nil || before.Uitleg.Herkansing == nil {
			continue
		}
		for _, k := range before.Uitleg.Herkansing.Vakken {
			after := ask(t, resat(t, request, k), "nl")
			require.NotNil(t, after)
			assert.Equal(t, "geslaagd", after.Uitslag)
			if found := becomes.FindStringSubmatch(k.Gevolg); found != nil {
				assert.Equal(t, found[2], after.eindcijfer(k.Vak), k.Gevolg)
				assert.Equal(t, found[1] == "wordt", before.eindcijfer(k.Vak) != found[2], k.Gevolg)
				seen[found[1]]++
			}
			if mean.MatchString(k.Gevolg) {
				assert.Contains(t, after.Eisen, struct{ Code, Oordeel string }{"ce-gemiddelde", "ja"}, k.Gevolg)
				seen["gemiddeld"]++
			}
			if without.MatchString(k.Gevolg) {
				assert.NotEmpty(t, after.BuitenBeschouwing, k.Gevolg)
				seen["zonder"]++
			}
		}
		for _, k := range before.Uitleg.Herkansing.CumLaude {
			assert.Equal(t, "ja", ask(t, resat(t, request, k), "nl").CumLaude)
			seen["cum laude"]++
		}
	}
	for _, effect := range []string{"wordt", "blijft", "gemiddeld", "zonder", "cum laude"} {
		assert.Positive(t, seen[effect], effect)
	}
}

// resat is a request in which a subject has the grade that its resit needs.
func resat(t *testing.T, request map[string]any, k kansUitleg) map[string]any {
	t.Helper()
	data, err := json.Marshal(request)
	require.NoError(t, err)
	var changed map[string]any
	require.NoError(t, json.Unmarshal(data, &changed))
	for _, entry := range changed["vakken"].([]any) {
		v := entry.(map[string]any)
		whole, college := k.Nodig == "", strings.HasSuffix(k.Naam, "(college-examen)")
		switch {
		case v["vak"] != k.Vak:
		case college:
			v["se"] = k.Nodig
		case whole && v["se"] != nil:
			v["se"] = "10,0"
			fallthrough
		default:
			if whole && v["ce"] == nil && v["score"] == nil && v["ceDelen"] == nil {
				continue // only a college-examen
			}
			delete(v, "score")
			delete(v, "ceDelen")
			v["ce"] = cmp.Or(k.Nodig, "10,0")
		}
	}
	return changed
}

func (a *whatIfReply) eindcijfer(vak string) string {
	for _, e := range a.Eindcijfers {
		if e.Vak == vak {
			return e.Eindcijfer.String()
		}
	}
	return ""
}
