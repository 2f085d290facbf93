package wire

import (
	"bytes"
	"encoding/json"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"slaagwijzer/rules/dossier"
)

// gevallen are the requests of the case files whose number is a multiple of stap.
func gevallen(t testing.TB, stap int) [][]byte {
	t.Helper()
	files, err := filepath.Glob("../gevallen/*/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var list [][]byte
	for i := 0; i < len(files); i += stap {
		data, err := os.ReadFile(files[i])
		require.NoError(t, err)
		var g struct {
			Verzoek      json.RawMessage
			VerzoekTekst string
		}
		require.NoError(t, json.Unmarshal(data, &g), files[i])
		if g.VerzoekTekst != "" {
			list = append(list, []byte(g.VerzoekTekst))
		} else {
			list = append(list, g.Verzoek)
		}
	}
	return list
}

// lelijk are requests that a reader of JSON can stumble over.
func lelijk() [][]byte {
	list := [][]byte{nil, []byte("\xef\xbb\xbf{}"), {0}, bytes.Repeat([]byte{' '}, MaxBytes), bytes.Repeat([]byte{' '}, MaxBytes+1)}
	for _, s := range []string{
		"{}", "[]", "null", "true", "1", `""`, "NaN", "Infinity", "-0", "01", "1e400", "{", `{"id":`, `{"id":1,}`, "[1,]", "{}{}", "{} x", "'a'",
		`{"id":"\ud800"}`, `{"id":"\udc00\ud800x"}`, `{"a":1,"a":2}`, `{"a":1,"\u0061":2}`, `{"\ud800":1,"\udfff":2}`, "{\"\xff\":1}",
		`{"id":"\u0000","a/b~c":1,"":2}`, "{\"id\":{\"a\":\n[1,\r\n2]}}", `{"id":` + strings.Repeat("9", 60_000) + `}`,
		`{"examen":{"jaar":` + strings.Repeat("9", 50_000) + `},"vakken":[{"vak":"ne","se":` + strings.Repeat("1", 10_000) + `}]}`,
		strings.Repeat("9", 200_000), `{"vakken":[{"vak":"ne","se":"` + strings.Repeat("7", 200_000) + `"}]}`,
		`{"examen":{"jaar":2026.0,"opleiding":"havo"},"vakken":[{"vak":"ne","se":NaN}]}`, `{"examen":[],"vakken":{}}`,
		`{"examen":{"jaar":-2147483649,"opleiding":5},"vakken":[null,1,"x",[],{}]}`,
		`{"examen":{"jaar":2026,"opleiding":"havo"},"vakken":[` + strings.Repeat(`{"vak":"ne"},`, 40) + `{}]}`,
		`{"examen":{"jaar":2026,"opleiding":"havo"},"vakken":[{"vak":"ne","score":{"punten":2147483647,"schaal":2147483647,"nterm":"3"}}]}`,
		`{"examen":{"jaar":2026,"opleiding":"havo"},"vakken":[{"vak":"lo","naam":"école","beoordeling":"goed"}]}`,
	} {
		list = append(list, []byte(s))
	}
	for _, depth := range []int{100, 9_999, 10_000, 10_001, 30_000} {
		nest := strings.Repeat("[", depth) + strings.Repeat("]", depth)
		list = append(list, []byte(nest), []byte(`{"id":`+nest+`}`), []byte(`{"vakken":`+nest+`}`), []byte(strings.Repeat("[", depth)),
			[]byte(strings.Repeat(`{"a":`, depth)+"1"+strings.Repeat("}", depth)))
	}
	for _, where := range []string{"%", `{"examen":%,"vakken":[]}`, `{"vakken":[%]}`, `{"id":%}`} { // 10,000 keys, in less than 64 KiB and in more
		for _, n := range []int{5_000, 10_000} {
			var b strings.Builder
			for i := range n {
				b.WriteString(`,"` + strconv.FormatInt(int64(i), 36) + `":0`)
			}
			list = append(list, []byte(strings.Replace(where, "%", "{"+b.String()[1:]+"}", 1)))
		}
	}
	return list
}

func FuzzHandle(f *testing.F) {
	for _, seed := range append(gevallen(f, 12), lelijk()...) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, request []byte) {
		begin := time.Now()
		reply, _ := Handle(request)
		if took := time.Since(begin); took > time.Second {
			t.Errorf("%v for %.300q", took, request)
		}
		checkReply(t, reply)
	})
}

// checkReply checks what must hold for the reply to anything at all.
func checkReply(t *testing.T, reply []byte) {
	t.Helper()
	if bytes.ContainsAny(reply, "\n\r") || !utf8.Valid(reply) || !json.Valid(reply) {
		t.Fatalf("not one line of JSON: %.300q", reply)
	}
	var a struct {
		Versie   int
		Uitslag  string
		Storing  *string
		Gebreken []struct{ Pad, Code, Tekst string }
	}
	if err := json.Unmarshal(reply, &a); err != nil || a.Versie != Versie || a.Storing != nil {
		t.Fatalf("%v %.300q", err, reply)
	}
	if (a.Uitslag != "") == (len(a.Gebreken) > 0) {
		t.Fatalf("either a verdict or defects: %.300q", reply)
	}
	for _, g := range a.Gebreken {
		if !slices.Contains(dossier.Codes(), dossier.Code(g.Code)) || (g.Pad != "" && g.Pad[0] != '/') || g.Tekst == "" {
			t.Fatalf("gebrek %+v", g)
		}
	}
}

func FuzzJSON(f *testing.F) {
	for _, seed := range append(gevallen(f, 40), lelijk()...) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source []byte) { checkJSON(t, source) })
}

// TestJSON_Gelijk compares our reader with encoding/json on requests that were damaged a little.
func TestJSON_Gelijk(t *testing.T) {
	number := 200_000
	if testing.Short() {
		number = 20_000
	}
	seed := rand.Uint64()
	if env := os.Getenv("SLAAGWIJZER_SEED"); env != "" {
		var err error
		seed, err = strconv.ParseUint(env, 10, 64)
		require.NoError(t, err)
	}
	t.Logf("SLAAGWIJZER_SEED=%d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	var seeds [][]byte
	for _, s := range append(gevallen(t, 5), lelijk()...) {
		checkJSON(t, s)
		if len(s) < 3_000 { // long ones cost time and add nothing
			seeds = append(seeds, s)
		}
	}
	valid := 0
	for range number {
		source := seeds[r.IntN(len(seeds))]
		from := r.IntN(len(source) + 1) // a piece of a request damages better than a whole one
		source = slices.Clone(source[from:min(len(source), from+r.IntN(80))])
		if r.IntN(2) == 0 {
			source = []byte(stukken[r.IntN(len(stukken))])
		}
		for range 1 + r.IntN(4) {
			source = damage(r, source)
		}
		if checkJSON(t, source) {
			valid++
		}
	}
	t.Logf("%d of %d were valid", valid, number)
	require.Greater(t, valid, number/100)
}

// stukken are small texts in which one byte more or less decides.
var stukken = []string{
	`{"a":1}`, `[1,2]`, `"a\u00e9\n"`, `-0.5e+10`, `{"a":{"b":[true,false,null]}}`, `["\ud83d\ude00","\ud800"]`, `1`, `0`, `""`, `{}`, `[]`, `{"é":"è"}`,
	`{"a":1,"b":2,"a\/":3}`, ` [ 1 , "x" ] `,
}

// damage changes, adds, drops or repeats a few bytes.
func damage(r *rand.Rand, source []byte) []byte {
	const bytesThatMatter = "{}[]\",:\\/u0123456789.eE+-tfnabd \t\n\r\x00\x1f\x7f\xc3\xa9\xff"
	at := r.IntN(len(source) + 1)
	random := bytesThatMatter[r.IntN(len(bytesThatMatter))]
	if at == len(source) {
		return append(source, random)
	}
	switch r.IntN(4) {
	case 0:
		source[at] = random
		return source
	case 1:
		return slices.Insert(source, at, random)
	case 2:
		return slices.Delete(source, at, min(len(source), at+1+r.IntN(3)))
	}
	return slices.Insert(source, at, slices.Clone(source[at:min(len(source), at+1+r.IntN(8))])...)
}

// checkJSON compares parse with encoding/json, and reports whether both took the source. Parse may refuse more: a key
// twice, text that is no UTF-8, and what is nested too deeply. It may never accept more, for what it accepted can come
// back in a reply as the id.
func checkJSON(t *testing.T, source []byte) bool {
	t.Helper()
	root, ours := parse(string(source))
	switch theirs := json.Valid(source); {
	case ours && !theirs:
		t.Fatalf("only parse accepts %.200q", source)
	case ours:
		checkValue(t, &root, source)
		return true
	case theirs && utf8.Valid(source):
		if twice, depth := oddities(t, source); !twice && depth < maxDepth {
			t.Fatalf("only encoding/json accepts %.200q", source)
		}
	}
	return false
}

// oddities reports whether a key occurs twice in an object, and how deep the values are nested.
func oddities(t *testing.T, source []byte) (twice bool, deepest int) {
	t.Helper()
	type level struct {
		object bool
		tokens int
		keys   map[string]bool
	}
	var open []level
	decoder := json.NewDecoder(bytes.NewReader(source))
	decoder.UseNumber()
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return twice, deepest
		}
		require.NoError(t, err)
		if n := len(open); n > 0 && token != json.Delim('}') && token != json.Delim(']') {
			here := &open[n-1]
			if here.object && here.tokens%2 == 0 {
				key := token.(string)
				twice = twice || here.keys[key]
				here.keys[key] = true
			}
			here.tokens++
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			open = append(open, level{object: token == json.Delim('{'), keys: map[string]bool{}})
			deepest = max(deepest, len(open))
		case json.Delim('}'), json.Delim(']'):
			open = open[:len(open)-1]
		}
	}
}

// checkValue compares what was read.
func checkValue(t *testing.T, root *node, source []byte) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(source))
	decoder.UseNumber()
	var theirs any
	require.NoError(t, decoder.Decode(&theirs), "%.200q", source)
	if ours := value(root); !reflect.DeepEqual(ours, theirs) {
		t.Fatalf("%.200q is %v and %v", source, ours, theirs)
	}
}

// value makes of a node what encoding/json makes of it.
func value(n *node) any {
	switch n.kind {
	case boolean:
		return n.raw == "true"
	case number:
		return json.Number(n.raw)
	case text:
		return n.str
	case list:
		members := make([]any, len(n.members))
		for i := range n.members {
			members[i] = value(&n.members[i])
		}
		return members
	case object:
		members := make(map[string]any, len(n.members))
		for i := range n.members {
			members[n.keys[i]] = value(&n.members[i])
		}
		return members
	}
	return nil
}
