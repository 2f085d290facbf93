package wire

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// scorevraag is a havo request in which ne has a centraal examen and ml has none, with a question about scores.
func scorevraag(omzetting string) []byte {
	return []byte(`{"examen":{"jaar":2026,"opleiding":"havo"},"vakken":[{"vak":"ne","se":"6,3"},{"vak":"ml","se":7}],"omzetting":` + omzetting + `}`)
}

func TestOmzetting_Gebreken(t *testing.T) {
	for omzetting, want := range map[string]string{
		`{"vak":0,"schaal":75,"nterm":"0,8","punten":41}`: "",
		`{"vak":0,"schaal":75,"nterm":null}`:              "",
		`{"vak":0,"schaal":1}`:                            "",
		`{"vak":0,"schaal":200,"nterm":3}`:                "",
		`null`:                                            "",
		`{}`:                                              "/omzetting/vak veld-ontbreekt, /omzetting/schaal veld-ontbreekt",
		`{"vak":2,"schaal":75}`:                           "/omzetting/vak waarde-onbekend",
		`{"vak":-1,"schaal":75}`:                          "/omzetting/vak waarde-onbekend",
		`{"vak":1,"schaal":75}`:                           "/omzetting combinatie-onmogelijk",
		`{"vak":0,"schaal":0,"punten":3}`:                 "/omzetting/schaal cijfer-buiten-bereik",
		`{"vak":0,"schaal":201}`:                          "/omzetting/schaal cijfer-buiten-bereik",
		`{"vak":0,"schaal":"75"}`:                         "/omzetting/schaal waarde-onbekend",
		`{"vak":0,"schaal":75,"punten":76}`:               "/omzetting/punten cijfer-buiten-bereik",
		`{"vak":0,"schaal":75,"punten":-1}`:               "/omzetting/punten cijfer-buiten-bereik",
		`{"vak":0,"schaal":75,"punten":41.5}`:             "/omzetting/punten waarde-onbekend",
		`{"vak":0,"schaal":75,"nterm":"3,1"}`:             "/omzetting/nterm cijfer-buiten-bereik",
		`{"vak":0,"schaal":75,"nterm":"0,85"}`:            "/omzetting/nterm cijfer-te-precies",
		`{"vak":0,"schaal":75,"nterm":"x"}`:               "/omzetting/nterm cijfer-onleesbaar",
		`{"vak":0,"schaal":75,"n":1}`:                     "/omzetting/n veld-onbekend",
		`[]`:                                              "/omzetting waarde-onbekend",
	} {
		reply, _ := Handle(scorevraag(omzetting))
		var a struct{ Gebreken []struct{ Pad, Code string } }
		require.NoError(t, json.Unmarshal(reply, &a))
		var got []string
		for _, g := range a.Gebreken {
			got = append(got, g.Pad+" "+g.Code)
		}
		assert.Equal(t, want, strings.Join(got, ", "), omzetting)
	}
}

// With a wrong opleiding or subject nothing is said of what depends on it.
func TestOmzetting_GebrekenElders(t *testing.T) {
	for _, request := range []string{
		`{"examen":{"jaar":2026,"opleiding":"lbo"},"vakken":[{"vak":"ne"}],"omzetting":{"vak":0,"schaal":75}}`,
		`{"examen":{"jaar":2017,"opleiding":"havo"},"vakken":[{"vak":"ne"}],"omzetting":{"vak":0,"schaal":75}}`,
		`{"examen":{"jaar":2026,"opleiding":"havo"},"vakken":[{"vak":"xx"}],"omzetting":{"vak":0,"schaal":75}}`,
	} {
		reply, outcome := Handle([]byte(request))
		assert.Equal(t, Defective, outcome)
		assert.NotContains(t, string(reply), "/omzetting", request)
	}
}

func TestOmzetting_JSON(t *testing.T) {
	reply, _ := Handle(scorevraag(`{"vak":0,"schaal":2,"nterm":0.8,"punten":1}`))
	assert.Contains(t, string(reply), `"omzetting":{"vak":"ne","schaal":2,"nterm":"0.8","rijen":[`+
		`{"punten":0,"cijfer":"1.0","uitslag":"open","cumLaude":"open"},`+
		`{"punten":1,"cijfer":"5.3","uitslag":"open","cumLaude":"open"},`+
		`{"punten":2,"cijfer":"10.0","uitslag":"open","cumLaude":"open"}],"omslag":[]}`)
	reply, _ = Handle(scorevraag(`{"vak":0,"schaal":1}`))
	assert.Contains(t, string(reply), `"omzetting":{"vak":"ne","schaal":1,"nterm":null,"rijen":[{"punten":0,`+
		`"laag":{"cijfer":"1.0","uitslag":"open","cumLaude":"open"},"hoog":{"cijfer":"1.0","uitslag":"open","cumLaude":"open"}}`)
	reply, _ = Handle(scorevraag(`null`))
	assert.NotContains(t, string(reply), "omzetting")
}

// For a person the table stands below the verdict.
func TestOmzetting_Explain(t *testing.T) {
	explanation, outcome := Explain(scorevraag(`{"vak":0,"schaal":4,"nterm":0.8}`))
	assert.Equal(t, Judged, outcome)
	assert.True(t, strings.HasSuffix(explanation, "\nPunten voor Nederlands (van de 4, N-term 0,8)\n"+
		"  0    1,0           nog niet zeker\n  1    3,1           nog niet zeker\n  2    5,3           nog niet zeker\n"+
		"  3    7,6           nog niet zeker\n  4    10,0          nog niet zeker\n"), explanation)
	explanation, _ = Explain(scorevraag(`{"vak":0,"schaal":4}`))
	assert.Contains(t, explanation, "(van de 4, N-term van 0,0 tot 2,0)\n  0    1,0           nog niet zeker\n  1    ")
	explanation, _ = Explain(scorevraag("null"))
	assert.NotContains(t, explanation, "Punten voor")
}

// The score of a subject is taken wherever its grade is, and makes the same verdict.
func TestScore_WhereCEIs(t *testing.T) {
	for _, vak := range []string{
		`{"vak":"ne","se":"6,3",%}`, `{"vak":"kua",%}`, `{"vak":"ne",%}`, `{"vak":"ne","vrijstelling":true,"eindcijfer":6,%}`,
		`{"vak":"ne","se":"6,3","behaald":2025,%}`, `{"vak":"ne","se":"6,3","herkanst":true,%}`, `{"vak":"ne","niveau":"vwo","se":6.3,%}`,
	} {
		ask := func(ce string) string {
			reply, outcome := Handle([]byte(`{"examen":{"jaar":2026,"opleiding":"havo"},"vakken":[` + strings.Replace(vak, "%", ce, 1) + `]}`))
			assert.Equal(t, Judged, outcome, vak)
			return string(reply)
		}
		assert.Equal(t, ask(`"ce":5.7`), ask(`"score":{"punten":41,"schaal":75,"nterm":"0,8"}`), vak)
	}
	for _, opleiding := range []string{"vmbo-bb", "vmbo-kb", "vmbo-gl"} { // the cspe, with a schoolexamen and alone
		for _, se := range []string{`"se":"6,1"`, `"alleenCe":true`} {
			ask := func(ce string) string {
				reply, outcome := Handle([]byte(`{"examen":{"jaar":2026,"opleiding":"` + opleiding + `"},"vakken":[{"vak":"bwi",` + se + `,` + ce + `}]}`))
				assert.Equal(t, Judged, outcome, opleiding)
				return string(reply)
			}
			assert.Equal(t, ask(`"ce":5.7`), ask(`"score":{"punten":41,"schaal":75,"nterm":"0,8"}`), opleiding)
		}
	}
	reply, _ := Handle([]byte(`{"examen":{"jaar":2026,"opleiding":"havo"},"vakken":[{"vak":"te","ceDelen":[5.3,5.8],"score":{"punten":1,"schaal":2,"nterm":1}}]}`))
	assert.Contains(t, string(reply), `{"pad":"/vakken/0/score","code":"combinatie-onmogelijk"`)
}
