package klas

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules"
)

// arrange reads a file that must be good.
func arrange(t testing.TB, text string) *Layout {
	t.Helper()
	file, err := Read([]byte(text))
	require.NoError(t, err)
	layout, err := file.Arrange(nil)
	require.NoError(t, err)
	return layout
}

var havo = Standaard{Opleiding: "havo", Jaar: "2027"}

func TestEveryEncodingGivesTheSameText(t *testing.T) {
	const text = "nr;naam\n1;Zoë “€” Š 😀"
	in16 := func(order binary.AppendByteOrder, mark ...byte) []byte {
		for _, unit := range utf16.Encode([]rune(text)) {
			mark = order.AppendUint16(mark, unit)
		}
		return mark
	}
	for name, data := range map[string][]byte{
		"utf-8": []byte(text), "marked": []byte("\xef\xbb\xbf" + text),
		"little": in16(binary.LittleEndian, 0xff, 0xfe), "big": in16(binary.BigEndian, 0xfe, 0xff),
	} {
		assert.Equal(t, text, decode(data), name)
	}
	assert.Equal(t, "Zoë “€” Š", decode([]byte("Zo\xeb \x93\x80\x94 \x8a")))
	assert.Equal(t, "a\u0081b", decode([]byte("a\x81b")))
	assert.Equal(t, "a\ufffd", decode([]byte("\xff\xfea\x00b")), "half a character")
	assert.Equal(t, "\ufffda", decode([]byte("\xff\xfe\x00\xd8a\x00")), "half a pair")
	assert.Equal(t, "é", decode([]byte("\xef\xbb\xbf\xe9")), "a mark that does not tell the truth")
}

func TestSizeIsExact(t *testing.T) {
	data := append([]byte("nr;vak\n1;"), bytes.Repeat([]byte("x"), MaxBytes)...)
	_, err := Read(data[:MaxBytes])
	assert.NoError(t, err)
	_, err = Read(data[:MaxBytes+1])
	assert.ErrorIs(t, err, ErrTooBig)
}

func TestRows(t *testing.T) {
	for text, want := range map[string][]record{
		"a;b\r\n1;2\r3;4\n5;6":         {{1, []string{"a", "b"}}, {2, []string{"1", "2"}}, {3, []string{"3", "4"}}, {4, []string{"5", "6"}}},
		"\n\n ;;\na;b\n\n1;2\n":        {{4, []string{"a", "b"}}, {6, []string{"1", "2"}}},
		"a;b\n\"1\r\n\r2\";\"\"\"\"":   {{1, []string{"a", "b"}}, {2, []string{"1\r\n\r2", `"`}}},
		"a;b\n\"1\n\";2\n3;4":          {{1, []string{"a", "b"}}, {2, []string{"1", "2"}}, {4, []string{"3", "4"}}},
		"a;b\nx\"y;\"1\" \u00a0":       {{1, []string{"a", "b"}}, {2, []string{`x"y`, "1"}}},
		"a;b\n\u00a0 1 \u00a0; \"2\" ": {{1, []string{"a", "b"}}, {2, []string{"1", `"2"`}}},
		"a;b\n'=1;''=2\n'-;'+x\n'@;'":  {{1, []string{"a", "b"}}, {2, []string{"=1", "''=2"}}, {3, []string{"-", "+x"}}, {4, []string{"@", "'"}}},
		"a;b\n1;;;":                    {{1, []string{"a", "b"}}, {2, []string{"1"}}},
		"sep=^\na^b;c":                 {{2, []string{"a", "b;c"}}},
		"SEP=\t\r\na\tb":               {{2, []string{"a", "b"}}},
		"sep=x\na":                     {{1, []string{"sep=x"}}, {2, []string{"a"}}},
		"a\tb,c\td\n":                  {{1, []string{"a", "b,c", "d"}}},
		"a,b|c|d\n":                    {{1, []string{"a,b", "c", "d"}}},
		"a,b;c\n":                      {{1, []string{"a,b", "c"}}},
		`"a;b;""c;",d,e`:               {{1, []string{`a;b;"c;`, "d", "e"}}},
	} {
		r := newReader(text)
		var got []record
		for row, found := r.next(); found; row, found = r.next() {
			got = append(got, row)
		}
		assert.Equal(t, want, got, "%q", text)
		assert.Zero(t, r.open, "%q", text)
	}
}

func TestMoreThanAnyClassHas(t *testing.T) {
	for text, want := range map[string]error{
		"nr;vak\n" + strings.Repeat("1;ne\n", maxRows):   nil,
		"nr;vak\n" + strings.Repeat("1;ne\n", maxRows+1): ErrTooBig,
		"nr;vak" + strings.Repeat(";", 1<<20) + "\n1;ne": ErrTooBig,
	} {
		_, err := Read([]byte(text))
		assert.ErrorIs(t, err, want)
	}
}

func TestOpenQuote(t *testing.T) {
	list := arrange(t, "nr;vak;se\n1;ne;6\n\n2;\"en\n\n\";\"7").Kandidaten()
	require.Len(t, list, 2)
	assert.Empty(t, list[0].Gebreken)
	assert.Equal(t, Gebrek{Code: "aanhaling-open", Tekst: list[1].Gebreken[0].Tekst, Regel: 6}, list[1].Gebreken[0], "the quote that opens last")
	reply, outcome := list[1].Reply(havo)
	assert.Equal(t, rules.Defective, outcome)
	assert.Contains(t, string(reply), `{"id":null,"versie":1,"gebreken":[{"pad":"","code":"aanhaling-open"`)
}

// A quote that takes rows is found where it opens, however its record goes on.
func TestAQuoteWithTextBehindItIsOpen(t *testing.T) {
	for text, want := range map[string]int{
		"a;b\n1;\"1\"z":                 2,
		"a;b\n\"x\ny\";\"1\n\" z\n5;6":  3,
		"a;b\n\"1\"z;\"2\n3\n":          2,
		"a;b\n1;2\n\"t H;3\n4;\"t V\n;": 3,
	} {
		r := newReader(text)
		for found := true; found; _, found = r.next() {
			require.Zero(t, r.open, "%q", text)
		}
		assert.Equal(t, want, r.open, "%q", text)
	}
}

func TestEveryColumnHasANameOfItsOwn(t *testing.T) {
	for heading, want := range map[string][]string{
		"SE;SE;SE (2)":        {"SE", "SE (2)", "SE (2) (2)"},
		"SE (2);SE;SE;SE":     {"SE (2)", "SE", "SE (3)", "SE (4)"},
		"kolom 2;;kolom 2;SE": {"kolom 2", "kolom 2 (2)", "kolom 2 (3)", "SE"},
	} {
		file, err := Read([]byte(heading + "\n1"))
		require.NoError(t, err)
		assert.Equal(t, want, file.Columns())
	}
}

// However a subject and a field stand in a heading, there is one way to read it.
func TestEveryHeadingOfASubjectIsRead(t *testing.T) {
	for text := range byText() {
		if !known(text) {
			continue
		}
		want := canonical(text)
		for words, of := range wideByHeading {
			for _, heading := range []string{text + " " + words, words + " " + text} {
				if byHeading[heading] != "" {
					continue
				}
				assert.Equal(t, []meaning{{of, want}}, split(heading).claims(), heading)
			}
		}
	}
}

func TestAHeadingWithoutAFieldIsOfASubjectWithoutCE(t *testing.T) {
	for _, heading := range []string{"lo", "in", "ckv", "Maatschappijleer", "pws", "lit", "wiskunde d"} {
		assert.Equal(t, fieldSeBeoordeling, parseHeading(heading).field, heading)
	}
	for _, heading := range []string{"ne", "Economie", "wiskunde", "kunst", "foo", ""} {
		assert.Empty(t, parseHeading(heading).field, heading)
	}
}

func TestPlaceOfWhatTheEngineRefuses(t *testing.T) {
	list := arrange(t, "nr;naam;vak;SE cijfer;ce\n1;A;ne;6,3;5,8\n2;B;ne;6;6\n1;A;en;6,55;x\n").Kandidaten()
	require.Len(t, list, 2)
	reply, outcome := list[0].Reply(havo)
	assert.Equal(t, rules.Defective, outcome)
	var got struct {
		ID       string
		Gebreken []Gebrek
	}
	require.NoError(t, json.Unmarshal(reply, &got))
	assert.Equal(t, "1", got.ID)
	require.Len(t, got.Gebreken, 2)
	for i, want := range []Gebrek{
		{Pad: "/vakken/1/se", Code: "cijfer-te-precies", Regel: 4, Kolom: "SE cijfer", Waarde: json.RawMessage(`"6,55"`)},
		{Pad: "/vakken/1/ce", Code: "cijfer-onleesbaar", Regel: 4, Kolom: "ce", Waarde: json.RawMessage(`"x"`)},
	} {
		want.Tekst = got.Gebreken[i].Tekst
		assert.Equal(t, want, got.Gebreken[i])
	}
	assert.Equal(t, got.Gebreken, list[0].Place(havo))
	assert.Empty(t, list[1].Place(havo))
}

// A candidate with more than the engine takes is told by its key all the same.
func TestTooMuchForOneRequest(t *testing.T) {
	var text strings.Builder
	text.WriteString("nr;vak;keuzevaknaam\n")
	for range 41 {
		text.WriteString("1;ne;x\n")
	}
	fmt.Fprintf(&text, "2;ne;%s\n", strings.Repeat("x", rules.MaxBytes))
	for i, k := range arrange(t, text.String()).Kandidaten() {
		reply, outcome := k.Reply(havo)
		assert.Equal(t, rules.Defective, outcome)
		assert.Contains(t, string(reply), fmt.Sprintf(`{"id":"%d",`, i+1))
		assert.Contains(t, string(reply), `"code":"te-groot"`)
		assert.Contains(t, string(reply), fmt.Sprintf(`"regel":%d}`, []int{2, 43}[i]), "about all rows: the first of them")
	}
}

// Rows that hold nothing of us leave no candidate without an answer.
func TestEveryRowIsAnswered(t *testing.T) {
	list := arrange(t, "nr;klas;vak\n1;5a;\n;5b;\n").Kandidaten()
	require.Len(t, list, 2)
	assert.JSONEq(t, `{"id": "1", "examen": {"jaar": 2027, "opleiding": "havo", "profielen": []}, "vakken": []}`, string(list[0].Request(havo)))
	assert.Equal(t, "kandidaat-ontbreekt", list[1].Gebreken[0].Code)
}

func TestStandaardIsChecked(t *testing.T) {
	assert.Empty(t, Standaard{}.Check())
	assert.Empty(t, Standaard{"TL", "2018", "staatsexamen", "bes"}.Check())
	assert.Contains(t, Standaard{Opleiding: "vwo"}.Check(), "opleiding")
	assert.Contains(t, Standaard{Jaar: "27"}.Check(), "jaar")
	assert.Contains(t, Standaard{Opleiding: "havo", Jaar: "2030", Soort: "thuis", Gebied: "mars"}.Check(), "soort")
}

func TestProfielen(t *testing.T) {
	for cell, want := range map[string][]string{
		"Natuur en Gezondheid": {"NG"}, "natuur en gezondheid/Natuur en Techniek": {"NG", "NT"}, "Bouwen, wonen en interieur": {"BWI"},
		"n&g, n & t": {"NG", "NT"}, "NG  NT": {"NG", "NT"}, "": {}, "Alle": {}, "NG en NT": {"NG", "NT"}, "nt-NG": {"NT", "NG"}, "NG of NT": {"NG of NT"}, "NT-": {"NT-"}, "x/NG": {"x", "NG"}, "/": {},
	} {
		assert.Equal(t, want, parseProfielen(cell), cell)
	}
}

// FuzzRead: whatever the file, the reader comes to an end, every candidate stands in the file, and every request is JSON.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"nr;vak;se\n1;ne;6", "naam,ne se,ne ce,lo\n\"A, b\",6,5,g\nB,\"", "\xff\xfen\x00r\x00", "sep=|\nid|vak\n1|ne", "nr;vak;se;naam\n1;;?;\n;ne\n1;en;-;x;y",
	} {
		f.Add([]byte(seed), "Kop=se")
	}
	f.Fuzz(func(t *testing.T, data []byte, choice string) {
		file, err := Read(data)
		if err != nil {
			return
		}
		name, field, _ := strings.Cut(choice, "=")
		layout, err := file.Arrange(map[string]string{name: field, file.Columns()[0]: field})
		if err != nil {
			require.True(t, err == ErrShape || err == ErrMissing, err)
			return
		}
		text := decode(data)
		lines := 1 + strings.Count(text, "\n") + strings.Count(text, "\r")
		list := layout.Kandidaten()
		require.LessOrEqual(t, len(list), lines)
		seen := map[string]bool{}
		for _, k := range list {
			require.True(t, 1 <= k.Regel() && k.Regel() <= lines)
			for _, g := range k.Gebreken {
				require.True(t, 1 <= g.Regel && g.Regel <= lines)
			}
			if k.Sleutel == "" {
				require.NotEmpty(t, k.Gebreken)
				continue
			}
			require.False(t, seen[k.Sleutel])
			seen[k.Sleutel] = true
			require.Contains(t, strings.ReplaceAll(visible(text), `""`, `"`), strings.ReplaceAll(k.Sleutel, `""`, `"`))
			request := k.Request(havo)
			require.True(t, json.Valid(request) && utf8.Valid(request), "%s", request)
		}
	})
}
