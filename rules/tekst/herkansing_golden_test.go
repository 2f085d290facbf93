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

// TestHerkansing holds what every request in testdata/herkansing is told, in both languages and as a text to read, against
// the golden files beside it.
func TestHerkansing(t *testing.T) {
	update := flag.Lookup("update").Value.String() == "true"
	requests, err := filepath.Glob("testdata/herkansing/*.verzoek.json")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(requests), 8)
	for _, request := range requests {
		name := strings.TrimSuffix(request, ".verzoek.json")
		told, read := whatIf(t, request)
		for golden, got := range map[string][]byte{name + ".json": told, name + ".txt": read} {
			if update {
				require.NoError(t, os.WriteFile(golden, got, 0o644))
				continue
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got), golden)
		}
	}
}

// whatIf is the end of the explanation of a request in Dutch and in English, and the whole of it as a text in Dutch.
func whatIf(t *testing.T, file string) (told, read []byte) {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	var request map[string]any
	require.NoError(t, json.Unmarshal(data, &request))
	request["vragen"] = []string{"uitleg", "herkansing", "vooruitblik"}
	var out bytes.Buffer
	for _, taal := range []string{"en", "nl"} {
		request["taal"] = taal
		line, err := json.Marshal(request)
		require.NoError(t, err)
		reply, outcome := wire.Handle(line)
		require.Equal(t, wire.Judged, outcome, file)
		_, end, found := strings.Cut(string(reply), `,"uitleg":`)
		require.True(t, found)
		var uitleg struct{ Herkansing, Vooruitblik json.RawMessage }
		require.NoError(t, json.Unmarshal([]byte(strings.TrimSuffix(end, "}")), &uitleg))
		require.NoError(t, json.Indent(&out, append(uitleg.Herkansing, uitleg.Vooruitblik...), "", "  "))
		out.WriteByte('\n')
		text, _ := wire.Explain(line)
		read = []byte(text)
	}
	return out.Bytes(), read
}
