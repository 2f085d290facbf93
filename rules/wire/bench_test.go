package wire

import (
	"bytes"
	"encoding/json"
	"os"
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

// BenchmarkUitleg is BenchmarkHandle with the explanation asked for.
func BenchmarkUitleg(b *testing.B) {
	line := append([]byte(`{"vragen": ["uitleg"],`), bytes.TrimSpace(request(b))[1:]...)
	b.ReportAllocs()
	for b.Loop() {
		Handle(line)
	}
}
