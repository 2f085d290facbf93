package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules"
	"slaagwijzer/tools/internal/klas"
)

// classReply is what a test looks at in a reply.
type classReply struct {
	ID       *string
	Uitslag  string
	Gebreken []klas.Gebrek
}

// class runs the command on the file of a class and reads its replies.
func class(t *testing.T, input string, args ...string) (code int, replies []classReply, errs string) {
	t.Helper()
	code, out, errs := command(input, append([]string{"--csv"}, args...)...)
	for line := range strings.Lines(out) {
		var r classReply
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		replies = append(replies, r)
	}
	return code, replies, errs
}

func TestClassIsJudged(t *testing.T) {
	code, out, errs := command("", "--csv", "voorbeelden/klas.csv")
	assert.Equal(t, 0, code)
	assert.Empty(t, errs)
	replies := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, replies, 10)
	for i, uitslag := range []string{"afgewezen", "geslaagd", "geslaagd", "geslaagd", "geslaagd", "afgewezen", "open", "geslaagd", "geslaagd", "afgewezen"} {
		assert.Contains(t, replies[i], fmt.Sprintf(`{"id":"%d","versie":1,"regeling":"havo-2027","uitslag":%q`, 20271+i, uitslag))
	}
	input, err := os.ReadFile("voorbeelden/klas.csv")
	require.NoError(t, err)
	_, piped, _ := command(string(input), "--csv")
	assert.Equal(t, out, piped, "from the standard input too")
}

// What --verzoeken writes is what the command reads without --csv, and gives the same replies.
func TestRequestsOfAClass(t *testing.T) {
	code, requests, errs := command("", "--csv", "--verzoeken", "voorbeelden/klas.csv")
	assert.Equal(t, 0, code)
	assert.Empty(t, errs)
	assert.Contains(t, requests, `{"id":"20271","examen":{"jaar":2027,"opleiding":"havo","profielen":["NG"]},"vakken":[{"vak":"ne","se":"6,3","ce":"5,8"},`)
	_, want, _ := command("", "--csv", "voorbeelden/klas.csv")
	_, got, _ := command(requests)
	assert.Equal(t, want, got)

	code, requests, errs = command("nr;vak;se;naam\n1;ne;6;A\n2;ne;6;B\n1;en;7;C\n;ne;8\n", "--csv", "--verzoeken", "--opleiding", "havo", "--jaar", "2027")
	assert.Equal(t, 1, code)
	assert.Equal(t, `{"id":"2","examen":{"jaar":2027,"opleiding":"havo","profielen":[]},"vakken":[{"vak":"ne","se":"6"}]}`+"\n", requests)
	assert.Contains(t, errs, "geen verzoek van 1  A\n  regel 4, kolom ‘naam’: Hier staat ‘C’, en op regel 2 staat ‘A’.\n")
	assert.Contains(t, errs, "geen verzoek van Regel 5\n  regel 5: In deze rij staat geen kandidaat.\n")
}

func TestDefectsOfAClassHaveAPlace(t *testing.T) {
	code, replies, errs := class(t, "nr;vak;se\n1;ne;6\n;en;7\n2;ne;11\n3;en;7;8\n4;foo;7\n", "--opleiding", "havo", "--jaar", "2027")
	assert.Equal(t, 1, code)
	assert.Empty(t, errs)
	require.Len(t, replies, 5, "the row of nobody comes last")
	assert.Equal(t, "open", replies[0].Uitslag, "the others are judged all the same")
	for i, want := range []struct {
		id, code string
		line     int
		column   string
	}{{"2", "cijfer-buiten-bereik", 4, "se"}, {"3", "rij-te-lang", 5, ""}, {"4", "vak-onbekend", 6, "vak"}, {"", "kandidaat-ontbreekt", 3, ""}} {
		got := replies[i+1]
		if want.id == "" {
			assert.Nil(t, got.ID)
		} else {
			require.NotNil(t, got.ID)
			assert.Equal(t, want.id, *got.ID)
		}
		require.Len(t, got.Gebreken, 1)
		g := got.Gebreken[0]
		assert.Equal(t, []any{want.code, want.line, want.column}, []any{g.Code, g.Regel, g.Kolom})
		assert.NotEmpty(t, g.Tekst)
	}
}

func TestUnknownColumnsAreRefused(t *testing.T) {
	const input = "nr;vak;S.E.;Docent;Leeg\n1;ne;6,3;Jansen;\n"
	code, replies, errs := class(t, input)
	assert.Equal(t, 2, code)
	assert.Empty(t, replies)
	for _, told := range []string{"\n  S.E.\n  Docent\n", `--kolom "S.E.=-"`, "keuzevaknaam", "ne.se"} {
		assert.Contains(t, errs, told)
	}
	assert.NotContains(t, errs, "Leeg", "an empty column is no matter")

	code, _, errs = class(t, input, "--kolom", "S.E.=se")
	assert.Equal(t, 2, code)
	assert.NotContains(t, errs, "\n  S.E.\n")

	options := []string{"--kolom", "S.E.=se", "--kolom", "Docent = -", "--opleiding", "tl", "--jaar", "2026"}
	code, out, errs := command(input, append([]string{"--csv", "--verzoeken"}, options...)...)
	assert.Equal(t, 0, code, errs)
	assert.JSONEq(t, `{"id": "1", "examen": {"jaar": 2026, "opleiding": "vmbo-tl", "profielen": []}, "vakken": [{"vak": "ne", "se": "6,3"}]}`, out)
}

func TestAChoiceGoesBeforeTheHeading(t *testing.T) {
	code, out, _ := command("nr;x=y;ne ce;ne se\n1;6,3;9,9;8\n", "--csv", "--verzoeken", "--kolom", "x=y=ne.ce", "--kolom", "ne ce=-")
	assert.Equal(t, 0, code)
	assert.JSONEq(t, `{"id": "1", "examen": {"profielen": []}, "vakken": [{"vak": "ne", "se": "8", "ce": "6,3"}]}`, out)
}

func TestWrongUseOfAClass(t *testing.T) {
	const good = "nr;vak\n1;ne\n"
	for name, c := range map[string]struct {
		input string
		args  []string
		told  string
	}{
		"no file":         {"", nil, "(leeg)"},
		"only a heading":  {"nr;vak\n", nil, "(leeg)"},
		"commas in cells": {"nr,vak,se\n1,ne,6,5\n", nil, "(komma-in-cel)"},
		"no shape":        {"nr;se\n1;6\n", nil, "(vorm-onduidelijk)"},
		"both shapes":     {"nr;vak;ne se\n1;ne;6\n", nil, "(vorm-onduidelijk)"},
		"nobody":          {"klas;vak\n5a;ne\n", nil, "(kolom-ontbreekt)"},
		"too big":         {strings.Repeat("x", klas.MaxBytes+1), nil, "(te-groot)"},
		"no such column":  {good, []string{"--kolom", "naam=naam"}, `geen kolom "naam"`},
		"no such field":   {good, []string{"--kolom", "vak=cijfer"}, `"cijfer" is geen veld`},
		"half a choice":   {good, []string{"--kolom", "vak"}, "Kop=veld"},
		"two files":       {good, []string{"a.csv", "b.csv"}, "b.csv"},
		"no such file":    {good, []string{filepath.Join(t.TempDir(), "weg.csv")}, "weg.csv"},
		"vwo":             {good, []string{"--opleiding", "vwo"}, "--opleiding: "},
		"a year too far":  {good, []string{"--jaar", "2100"}, "--jaar: "},
		"no soort":        {good, []string{"--soort", "thuis"}, "--soort: "},
		"no gebied":       {good, []string{"--gebied", "maan"}, "--gebied: "},
		"text or request": {good, []string{"--tekst", "--verzoeken"}, "--verzoeken en --tekst"},
		"two commands":    {good, []string{"--regelingen"}, "--regelingen"},
	} {
		code, replies, errs := class(t, c.input, c.args...)
		assert.Equal(t, 2, code, name)
		assert.Empty(t, replies, name)
		assert.Contains(t, errs, c.told, name)
	}
	code, _, errs := command("", "--opleiding", "havo")
	assert.Equal(t, 2, code)
	assert.Contains(t, errs, "--opleiding hoort bij --csv")
}

func TestReadableClass(t *testing.T) {
	code, out, _ := command("", "--csv", "--tekst", "voorbeelden/klas.csv")
	assert.Equal(t, 0, code)
	assert.True(t, strings.HasPrefix(out, "20271  Vries, Anna de  (H5a)\nGEZAKT (afgewezen)\n"), out[:80])
	assert.Contains(t, out, "\n20273  Öztürk, Zoë  (H5a)\nGESLAAGD, cum laude\n")

	code, out, _ = command("naam;vak;se\nA;ne;x\nA;en;11\n;ne;6\n", "--csv", "--tekst", "--opleiding", "havo", "--jaar", "2027")
	assert.Equal(t, 1, code)
	assert.Regexp(t, `^A\nWe kunnen deze invoer niet beoordelen:\n  regel 2, kolom ‘se’: .+\n  regel 3, kolom ‘se’: .+\n\nRegel 4\n.+\n  regel 4: In deze rij staat geen kandidaat\.\n`, out)
}

// TestLargeClass: ten thousand candidates come back in their order.
func TestLargeClass(t *testing.T) {
	const candidates = 10_000
	input, err := os.ReadFile("voorbeelden/klas.csv")
	require.NoError(t, err)
	heading, rows, _ := strings.Cut(string(input), "\r\n")
	row, _, _ := strings.Cut(rows, "\r\n")
	var large strings.Builder
	large.WriteString(heading)
	for n := range candidates {
		large.WriteString("\r\n" + strings.Replace(row, "20271", fmt.Sprint(n), 1))
	}
	code, replies, _ := class(t, large.String())
	assert.Equal(t, 0, code)
	require.Len(t, replies, candidates)
	for n, r := range replies {
		require.Equal(t, fmt.Sprint(n), *r.ID)
		require.Equal(t, "afgewezen", r.Uitslag)
	}
}

func TestClassThatCannotBeWritten(t *testing.T) {
	input := strings.NewReader("nr;vak\n" + strings.Repeat("1;ne\n2;ne\n3;ne\n", 10))
	var errs bytes.Buffer
	assert.Equal(t, 2, run([]string{"--csv"}, input, &failing{left: 10}, &errs))
	assert.Contains(t, errs.String(), "broken")
}

func TestStreamStopsReadingWhenNothingCanBeWritten(t *testing.T) {
	sent := 0
	read := func(send func([]int) bool) error {
		for send([]int{sent}) {
			sent++
		}
		return nil
	}
	_, err := stream(read, refusing{}, func(int) ([]byte, rules.Outcome) { return []byte("x"), rules.Judged })
	assert.ErrorIs(t, err, errBroken)
}

// refusing is an output that takes nothing.
type refusing struct{}

func (refusing) Write([]byte) (int, error) { return 0, errBroken }
func (refusing) Flush() error              { return errors.New("flushed after it broke") }
