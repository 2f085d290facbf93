package tekst_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules/wire"
)

// uitlegCases are candidates out of rules/gevallen that show every tone: passed, failed, open, left out, on another route.
var uitlegCases = []string{
	"havo/nt-drie-vijven-met-hoge-cijfers", "havo/em-twee-extra-vakken-weggelaten", "havo/em-economie-ce-ontbreekt-open",
	"atheneum/em-cum-laude-een-punt-te-weinig", "gymnasium/em-engels-drie-al-zeker-afgewezen-met-deelinvoer",
	"vmbo-tl/profielwerkstuk-ontbreekt", "vmbo-kb/lo-onvoldoende-kader", "vmbo-bb/leerwerktraject-alleen-lid-6",
	"2018-2019/atheneum-2018-latijn-zonder-ckv", "2020/havo-zonder-centraal-examen", "2021-2022/havo-2022-overschot-en-duim-samen",
	"2021-2022/bb-2021-leerwerktraject-profielvak-vijf-weg", "staatsexamen/geen-cum-laude-met-ce-uit-eerder-jaar",
	"latere-uitslag/gl-2023-profielvak-uit-2021-vijf-zes-telt-als-zes",
}

// TestUitleg holds the explanation of the chosen cases, in both languages, against their golden files.
func TestUitleg(t *testing.T) {
	update := flag.Lookup("update").Value.String() == "true"
	for _, name := range uitlegCases {
		golden := "testdata/uitleg/" + strings.ReplaceAll(name, "/", "-") + ".json"
		got := uitleg(t, name)
		if update {
			require.NoError(t, os.MkdirAll(filepath.Dir(golden), 0o755))
			require.NoError(t, os.WriteFile(golden, got, 0o644))
			continue
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), golden)
	}
}

// uitleg is the explanation of a case in Dutch and in English.
func uitleg(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("../gevallen/" + name + ".json")
	require.NoError(t, err)
	var file struct{ Verzoek map[string]any }
	require.NoError(t, json.Unmarshal(data, &file))
	file.Verzoek["vragen"] = []string{"uitleg"}
	var out bytes.Buffer
	for _, taal := range []string{"nl", "en"} {
		file.Verzoek["taal"] = taal
		request, err := json.Marshal(file.Verzoek)
		require.NoError(t, err)
		reply, outcome := wire.Handle(request)
		require.Equal(t, wire.Judged, outcome)
		var answer struct{ Uitleg json.RawMessage }
		require.NoError(t, json.Unmarshal(reply, &answer))
		require.NoError(t, json.Indent(&out, answer.Uitleg, "", "  "))
		out.WriteByte('\n')
	}
	return out.Bytes()
}
