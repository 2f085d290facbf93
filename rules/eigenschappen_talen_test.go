package rules_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"slaagwijzer/rules"
)

// eigNamen are labels that a sentence must survive.
var eigNamen = []string{"élan", "Ïslam en cultuur", "{vak}", "naam \"met\" \\ <b>tekens</b>", "\u2028x\x01", "ijzer", "日本語"}

// eigPersonen are candidates of every age that matters to what they can do next.
var eigPersonen = []json.RawMessage{nil, json.RawMessage("{}"), json.RawMessage(`{"leeftijd":15}`), json.RawMessage(`{"leeftijd":16,"overgangsbewijs":true}`),
	json.RawMessage(`{"leeftijd":18,"overgangsbewijs":false}`), json.RawMessage(`{"leeftijd":23}`)}

// TestEigenschap_Talen: both languages say the same, in whole sentences.
func TestEigenschap_Talen(t *testing.T) {
	elk(t, veel(), func(r *rand.Rand) string {
		v := eigExtra{naiefVerzoek: *trek(r), Vragen: []string{"vervolg"}, Persoon: kies(r, eigPersonen)}
		if r.IntN(3) == 0 {
			v.wisUit(r)
		}
		if r.IntN(2) == 0 {
			v.Vakken[r.IntN(len(v.Vakken))].Naam = kies(r, eigNamen)
		}
		verzoek, err := json.Marshal(v)
		naiefMust(err)
		return taalfout(verzoek)
	})
}

// TestEigenschap_TalenVanGevallen: the same for the case files, and so for every gebrek.
func TestEigenschap_TalenVanGevallen(t *testing.T) {
	files, err := filepath.Glob("gevallen/*/*.json")
	naiefMust(err)
	compared := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		naiefMust(err)
		var g struct{ Verzoek map[string]json.RawMessage }
		if json.Unmarshal(data, &g) != nil || g.Verzoek == nil {
			continue // a request that is no object has no language
		}
		delete(g.Verzoek, "taal")
		verzoek, err := json.Marshal(g.Verzoek)
		naiefMust(err)
		if fout := taalfout(verzoek); fout != "" {
			t.Errorf("%s: %s", file, fout)
		}
		compared++
	}
	if compared < 200 {
		t.Fatalf("only %d cases compared", compared)
	}
	for _, verzoek := range []string{
		`{"examen":{"jaar":2026,"opleiding":""},"vakken":[{"vak":"","se":""},{"vak":"ne","se":"","ce":[],"deel":"","beoordeling":""}]}`,
		`{"examen":{"jaar":2026,"opleiding":"havo"},"vakken":[{"vak":"ne","ceDelen":[]},{"vak":"en","se":"6,25","score":{"punten":9,"schaal":0}}]}`,
		`{"examen":{"jaar":2026,"opleiding":"havo"},"vakken":[{"vak":"lo","beoordeling":"goed"}]}`,
	} {
		if fout := taalfout([]byte(verzoek)); fout != "" {
			t.Error(fout)
		}
	}
}

var eigGetal = regexp.MustCompile(`\d+(?:[.,]\d+)?`)

// taalfout asks for the reply in both languages and compares all but the words.
func taalfout(verzoek []byte) string {
	var zonder [2]string
	var teksten [2][]string
	for i, taal := range []string{"nl", "en"} {
		var a any
		antwoord, _ := rules.Handle(append([]byte(`{"taal":"`+taal+`",`), verzoek[1:]...))
		naiefMust(json.Unmarshal(antwoord, &a))
		teksten[i] = haalTeksten(a)
		rest, err := json.Marshal(a)
		naiefMust(err)
		zonder[i] = string(rest)
	}
	if zonder[0] != zonder[1] || len(teksten[0]) != len(teksten[1]) {
		return fmt.Sprintf("nl %s\nen %s\n%s", zonder[0], zonder[1], verzoek)
	}
	for i, nl := range teksten[0] {
		en := teksten[1][i]
		if nl == en {
			return fmt.Sprintf("the same in both languages: %q\n%s", nl, verzoek)
		}
		var getallen [2][]string
		for j, tekst := range []string{nl, en} {
			if slop := slordig(tekst, verzoek); slop != "" {
				return fmt.Sprintf("%s: %q\n%s", slop, tekst, verzoek)
			}
			getallen[j] = eigGetal.FindAllString(strings.ReplaceAll(tekst, ",", "."), -1)
			slices.Sort(getallen[j])
		}
		if !slices.Equal(getallen[0], getallen[1]) {
			return fmt.Sprintf("other numbers: %q and %q\n%s", nl, en, verzoek)
		}
	}
	return ""
}

// slordig says what is wrong with a sentence. A name that the user gave may look like a place that was not filled.
func slordig(tekst string, verzoek []byte) string {
	switch {
	case strings.TrimSpace(tekst) != tekst || tekst == "":
		return "empty, or a blank at an end"
	case strings.Contains(tekst, "  "), strings.Contains(tekst, " ."), strings.Contains(tekst, ": ."):
		return "a hole"
	case regexp.MustCompile(`\{[a-z]+\}`).MatchString(tekst) && !bytes.Contains(verzoek, []byte("{vak}")):
		return "a place that was not filled"
	case strings.ContainsRune(tekst, utf8.RuneError):
		return "half a character"
	}
	return ""
}

// haalTeksten takes every tekst out of a reply, in a fixed order.
func haalTeksten(a any) []string {
	var uit []string
	switch waarde := a.(type) {
	case []any:
		for _, deel := range waarde {
			uit = append(uit, haalTeksten(deel)...)
		}
	case map[string]any:
		if tekst, ok := waarde["tekst"].(string); ok {
			if invoer, _ := waarde["waarde"].(string); invoer != "" { // what was typed may be anything
				tekst = strings.Replace(tekst, invoer, "X", 1)
			}
			uit = append(uit, tekst)
			delete(waarde, "tekst")
		}
		for _, sleutel := range []string{"eisen", "cumLaudeEisen", "vervolg", "opmerkingen", "gebreken"} {
			uit = append(uit, haalTeksten(waarde[sleutel])...)
		}
	}
	return uit
}
