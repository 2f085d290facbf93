package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules"
)

// command runs the command on some input and answers its exit code and what it wrote.
func command(input string, args ...string) (code int, out, errs string) {
	var stdout, stderr bytes.Buffer
	code = run(args, strings.NewReader(input), &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

func example(t testing.TB) string {
	t.Helper()
	data, err := os.ReadFile("voorbeelden/havo.json")
	require.NoError(t, err)
	return strings.TrimSpace(string(data))
}

// numbered is the example with a number as its id.
func numbered(t testing.TB, n int) string {
	return strings.Replace(example(t), `"voorbeeld havo"`, fmt.Sprint(n), 1)
}

func TestGoodLine(t *testing.T) {
	code, out, errs := command(example(t) + "\n")
	assert.Equal(t, 0, code)
	assert.Empty(t, errs)
	assert.Equal(t, 1, strings.Count(out, "\n"))
	assert.Contains(t, out, `"uitslag":"afgewezen"`)
}

func TestGebrekenGiveExitCode1AndTheStreamGoesOn(t *testing.T) {
	code, out, _ := command("{\n" + example(t))
	assert.Equal(t, 1, code)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 2)
	assert.Contains(t, lines[0], "geen-json")
	assert.Contains(t, lines[1], `"uitslag":"afgewezen"`)
}

func TestEmptyLinesGetNoReply(t *testing.T) {
	for _, empty := range []string{"\n  \r\n", "\xef\xbb\xbf\n", "\xef\xbb\xbf", ""} {
		code, out, _ := command(empty)
		assert.Equal(t, 0, code, "%q", empty)
		assert.Empty(t, out, "%q", empty)
	}
	code, out, _ := command("\xef\xbb\xbf" + example(t) + "\r\n\n\n")
	assert.Equal(t, 0, code)
	assert.Equal(t, 1, strings.Count(out, "\n"))
}

func TestLineTooLong(t *testing.T) {
	long := `{"id":"` + strings.Repeat("x", 10<<20) + `"}`
	code, out, _ := command(long + "\n" + example(t) + "\n")
	assert.Equal(t, 1, code)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 2)
	assert.Contains(t, lines[0], "te-groot")
	assert.Contains(t, lines[1], `"uitslag"`)
}

// A line of exactly the limit is judged, one byte more is not; the line end doesn't count.
func TestLimitIsExact(t *testing.T) {
	line := example(t)
	full := line + strings.Repeat(" ", rules.MaxBytes-len(line))
	code, out, _ := command(full + "\n")
	assert.Equal(t, 0, code, out)
	code, out, _ = command(full + " \n")
	assert.Equal(t, 1, code)
	assert.Contains(t, out, "te-groot")
}

func TestOrderIsKept(t *testing.T) {
	const lines = 3000
	var in strings.Builder
	for n := range lines {
		in.WriteString(numbered(t, n) + "\n")
	}
	code, out, _ := command(in.String())
	assert.Equal(t, 0, code)
	replies := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, replies, lines)
	for n, reply := range replies {
		var answer struct{ ID int }
		require.NoError(t, json.Unmarshal([]byte(reply), &answer))
		require.Equal(t, n, answer.ID)
	}
}

func TestFiles(t *testing.T) {
	one, two := filepath.Join(t.TempDir(), "een"), filepath.Join(t.TempDir(), "twee")
	require.NoError(t, os.WriteFile(one, []byte(numbered(t, 1)), 0o600))
	require.NoError(t, os.WriteFile(two, []byte(numbered(t, 2)), 0o600))
	code, out, _ := command("", one, two)
	assert.Equal(t, 0, code)
	assert.Regexp(t, `(?s)^\{"id":1.*\n\{"id":2.*\n$`, out)

	code, out, errs := command("", one, filepath.Join(t.TempDir(), "weg"))
	assert.Equal(t, 2, code)
	assert.Contains(t, out, `"id":1`, "what was judged before is written")
	assert.Contains(t, errs, "weg")
}

func TestUsage(t *testing.T) {
	code, out, errs := command("", "--help")
	assert.Equal(t, 0, code)
	assert.Contains(t, out, "--regelingen")
	assert.Empty(t, errs)

	code, out, errs = command("", "--wat")
	assert.Equal(t, 2, code)
	assert.Empty(t, out)
	assert.Contains(t, errs, "--help")
}

func TestRegelingen(t *testing.T) {
	code, out, _ := command("", "--regelingen")
	assert.Equal(t, 0, code)
	assert.Equal(t, len(rules.Regelingen()), strings.Count(out, "\n"))
	assert.Contains(t, out, "havo-2027")

	code, out, _ = command("", "--regeling", "vmbo-kb-2026")
	assert.Equal(t, 0, code)
	assert.Contains(t, out, "3.35(1)a")

	code, _, errs := command("", "--regeling", "havo-1990")
	assert.Equal(t, 2, code)
	assert.Contains(t, errs, "havo-1990")

	code, _, _ = command("", "--regelingen", "voorbeelden/havo.json")
	assert.Equal(t, 2, code)
}

// A program that writes a line and waits for the reply must get it before it writes the next.
func TestReplyComesBeforeTheNextLine(t *testing.T) {
	input, typed := io.Pipe()
	shown, output := io.Pipe()
	go func() {
		run(nil, input, output, io.Discard)
		output.Close()
	}()
	replies := bufio.NewReader(shown)
	for n := range 3 {
		_, err := io.WriteString(typed, numbered(t, n)+"\n")
		require.NoError(t, err)
		reply, err := replies.ReadString('\n')
		require.NoError(t, err)
		assert.Contains(t, reply, fmt.Sprintf(`{"id":%d,`, n))
	}
	require.NoError(t, typed.Close())
}

func TestReadable(t *testing.T) {
	code, out, _ := command(example(t), "--tekst")
	assert.Equal(t, 0, code)
	for _, text := range []string{"GEZAKT", "wiskunde A", "[artikel 3.34(1)c]", "combinatiecijfer"} {
		assert.Contains(t, out, text)
	}
	code, out, _ = command(`{"vakken":[]}`, "--tekst")
	assert.Equal(t, 1, code)
	assert.Contains(t, out, "/examen")
}

func TestReadableAnswersWhatIsAsked(t *testing.T) {
	asking := func(vraag string, request string) string {
		code, out, errs := command(strings.Replace(request, `"vakken"`, `"vragen": ["`+vraag+`"], "vakken"`, 1), "--tekst")
		assert.Equal(t, 0, code, errs)
		return out
	}
	_, plain, _ := command(example(t), "--tekst")
	assert.NotContains(t, plain, "Herkansing:")
	out := asking("herkansing", example(t))
	assert.Contains(t, out, "Herkansing: Met één herkansing slaag je alsnog\n  Met een 5,4 of hoger voor economie. Nu heb je een 5,1.\n")
	assert.Regexp(t, `\n  economie +5,1 +5,4 +0,3 +Je eindcijfer wordt een 6\.\n`, out)

	march := regexp.MustCompile(`, "ce": "[^"]*"`).ReplaceAllString(example(t), "")
	assert.Equal(t, plain, asking("vooruitblik", example(t)), "nothing is missing")
	out = asking("vooruitblik", march)
	assert.Contains(t, out, "Wat heb je nog nodig?\n  Haal je overal een 5,6 of hoger, dan slaag je.\n")
	assert.Regexp(t, `\n  economie +1,4 +-\n`, out)
}

func TestReadableShowsTheRoutesOfWhoFailed(t *testing.T) {
	_, out, _ := command(example(t), "--tekst")
	assert.Contains(t, out, "Hoe nu verder?")
	assert.Contains(t, out, "\n  + Herkansing  [artikel 3.38]\n      Met een herkansing kun je nog slagen. Met een 5,4 of hoger voor economie.")
	assert.Contains(t, out, "\n  ? Naar het vavo  [Gezakt en nu? (Ouders & Onderwijs)]\n")

	passed := strings.Replace(example(t), `"ce": "5,1"`, `"ce": "5,4"`, 1)
	open := strings.Replace(example(t), `"ce": "5,1"`, `"ce": null`, 1)
	asking := func(request string) string {
		return strings.Replace(request, `"vakken"`, `"vragen": ["vervolg"], "vakken"`, 1)
	}
	for _, request := range []string{passed, asking(passed), open} {
		_, out, _ := command(request, "--tekst")
		assert.NotContains(t, out, "Hoe nu verder?")
	}
	_, out, _ = command(asking(open), "--tekst")
	assert.Contains(t, out, "Hoe nu verder?")
}

// failing is a reader or writer that breaks after some bytes.
type failing struct {
	source io.Reader
	left   int
}

var errBroken = errors.New("broken")

func (f *failing) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, errBroken
	}
	return len(p), nil
}

func (f *failing) Read(p []byte) (int, error) {
	n, err := f.source.Read(p)
	if f.left -= n; f.left < 0 {
		return n, errBroken
	}
	return n, err
}

func TestBrokenPipe(t *testing.T) {
	in := strings.NewReader(strings.Repeat(example(t)+"\n", 2000))
	var errs bytes.Buffer
	assert.Equal(t, 2, run(nil, in, &failing{left: 100_000}, &errs))
	assert.Contains(t, errs.String(), "broken")
}

func TestUnreadableInput(t *testing.T) {
	in := &failing{source: strings.NewReader(strings.Repeat(example(t)+"\n", 2000)), left: 100_000}
	var out, errs bytes.Buffer
	assert.Equal(t, 2, run(nil, in, &out, &errs))
	assert.Contains(t, errs.String(), "broken")
	assert.Positive(t, strings.Count(out.String(), "\n"), "what was read is answered")
}

// endless repeats a line so many times.
type endless struct {
	line  []byte
	at    int
	times int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.times == 0 {
		return 0, io.EOF
	}
	n := copy(p, e.line[e.at:])
	if e.at += n; e.at == len(e.line) {
		e.at = 0
		e.times--
	}
	return n, nil
}

// peak remembers the most memory that was in use while replies were written.
type peak struct {
	writes int
	most   uint64
}

func (p *peak) Write(b []byte) (int, error) {
	if p.writes++; p.writes%50 == 0 {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		p.most = max(p.most, m.HeapInuse+m.StackInuse)
	}
	return len(b), nil
}

// TestMemoryDoesNotGrow streams some 60 MB of replies: 64 MB is the budget, whatever the length of the input.
func TestMemoryDoesNotGrow(t *testing.T) {
	memory := &peak{}
	_, err := stream(readLines(&endless{line: []byte(example(t) + "\n"), times: 20_000}), bufio.NewWriter(memory), answerJSON)
	require.NoError(t, err)
	require.Positive(t, memory.most)
	assert.Less(t, memory.most, uint64(64<<20))
}
