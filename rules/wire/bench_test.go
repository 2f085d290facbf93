package wire

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// request is a complete havo dossier: eleven subjects and two vijven that the mean just makes up for.
func request(b *testing.B) []byte {
	b.Helper()
	data, err := os.ReadFile("../gevallen/havo/em-twee-vijven-met-gemiddelde-precies-zes.json")
	require.NoError(b, err)
	var file struct{ Verzoek json.RawMessage }
	require.NoError(b, json.Unmarshal(data, &file))
	return file.Verzoek
}

// BenchmarkOordeel judges a dossier that has been read already. Budget: 30 microseconds and 100 allocations.
func BenchmarkOordeel(b *testing.B) {
	root, ok := parse(string(request(b)))
	require.True(b, ok)
	r := reader{root: root}
	var v Verzoek
	r.verzoek(&v)
	d := dossier.New(&v.Verzoek, regeling.KnowsYear, &r.found)
	rules := regeling.For(d.Examen, &r.found)
	require.Empty(b, r.found.List())
	b.ReportAllocs()
	for b.Loop() {
		oordeel.Judge(d, rules)
	}
}

// BenchmarkHandle reads, judges and writes: what one keystroke on the page and one line of the command cost.
func BenchmarkHandle(b *testing.B) {
	line := request(b)
	b.ReportAllocs()
	for b.Loop() {
		Handle(line)
	}
}

// BenchmarkHerkansing is BenchmarkHandle for a havo dossier of three vijven that asks what a resit can do. Budget: 2 milliseconds.
func BenchmarkHerkansing(b *testing.B) { benchmarkWhatIf(b, "havo-drie-vijven") }

// BenchmarkParen is the same for a kb dossier of which only two resits together pass. Budget: 10 milliseconds.
func BenchmarkParen(b *testing.B) { benchmarkWhatIf(b, "kb-twee-herkansingen") }

// BenchmarkVooruitblik is the same for a havo dossier in March.
func BenchmarkVooruitblik(b *testing.B) { benchmarkWhatIf(b, "havo-in-maart") }

func benchmarkWhatIf(b *testing.B, name string) {
	for _, vragen := range []string{`"herkansing", "vooruitblik"`, `"herkansing", "vooruitblik", "uitleg"`} {
		b.Run(strings.NewReplacer(`"`, "", ", ", "+").Replace(vragen), func(b *testing.B) {
			request, err := os.ReadFile("../tekst/testdata/herkansing/" + name + ".verzoek.json")
			require.NoError(b, err)
			line := append([]byte(`{"vragen": [`+vragen+`],`), request[1:]...)
			_, outcome := Handle(line)
			require.Equal(b, Judged, outcome)
			b.ReportAllocs()
			for b.Loop() {
				Handle(line)
			}
		})
	}
}

// BenchmarkUitleg is BenchmarkHandle with the explanation asked for.
func BenchmarkUitleg(b *testing.B) {
	line := append([]byte(`{"vragen": ["uitleg"],`), bytes.TrimSpace(request(b))[1:]...)
	b.ReportAllocs()
	for b.Loop() {
		Handle(line)
	}
}
