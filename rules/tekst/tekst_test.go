package tekst

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

var languages = []Taal{NL, EN}

func TestEveryGebrekHasASentence(t *testing.T) {
	for _, code := range dossier.Codes() {
		for _, language := range languages {
			assert.NotEmpty(t, perCode[code].in(language), code)
		}
	}
	for key := range perField {
		code, _, _ := strings.Cut(key, " ")
		assert.Contains(t, dossier.Codes(), dossier.Code(code), "a sentence for a code that does not exist")
	}
}

func TestEveryEisHasANameAndANorm(t *testing.T) {
	all := regeling.All()
	for i := range all {
		for _, eis := range all[i].Eisen {
			for _, language := range languages {
				assert.NotEmpty(t, Eisnaam(language, eis.Code), eis.Code)
			}
			assert.NotEmpty(t, norm(eis.Norm, &all[i]), eis.Code)
		}
	}
}

// The codes of opmerkingen stand as literals where they are added, and in the regelingen.
func TestEveryOpmerkingHasAText(t *testing.T) {
	used := opmerkingLiterals(t)
	all := regeling.All()
	for i := range all {
		for _, code := range all[i].Layout.Outside {
			used = append(used, code)
		}
	}
	require.Greater(t, len(used), 10)
	for _, code := range used {
		for _, language := range languages {
			assert.NotEmpty(t, Opmerking(language, code), code)
		}
	}
	for code := range opmerkingen {
		assert.Contains(t, used, code, "a text that nothing uses")
	}
}

func opmerkingLiterals(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../oordeel/opmerkingen*.go")
	require.NoError(t, err)
	var codes []string
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			if name, ok := call.Fun.(*ast.Ident); ok && name.Name == "add" {
				if literal, ok := call.Args[0].(*ast.BasicLit); ok {
					code, err := strconv.Unquote(literal.Value)
					require.NoError(t, err)
					codes = append(codes, code)
				}
			}
			return true
		})
	}
	return codes
}

var place = regexp.MustCompile(`\{[a-z]+\}`)

// Every sentence stands in both languages, and both carry the same facts.
func TestSentencesAgree(t *testing.T) {
	found := 0
	for _, pair := range zinLiterals(t) {
		nl, en := place.FindAllString(pair[0], -1), place.FindAllString(pair[1], -1)
		slices.Sort(nl)
		slices.Sort(en)
		assert.NotEmpty(t, pair[0])
		assert.NotEmpty(t, pair[1])
		assert.Equal(t, slices.Compact(nl), slices.Compact(en), "%q and %q", pair[0], pair[1])
		found++
	}
	require.Greater(t, found, 100)
}

// zinLiterals are the two texts of every sentence in the source. The empty one stands where a case can't occur.
func zinLiterals(t *testing.T) [][2]string {
	t.Helper()
	names, err := filepath.Glob("*.go")
	require.NoError(t, err)
	var pairs [][2]string
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			if literal, ok := n.(*ast.CompositeLit); ok && len(literal.Elts) == 2 {
				if pair, ok := texts(literal); ok {
					pairs = append(pairs, pair)
				}
			}
			return true
		})
	}
	return pairs
}

// texts are the two strings of a literal of a sentence, in a map or on its own.
func texts(literal *ast.CompositeLit) (pair [2]string, ok bool) {
	for i, element := range literal.Elts {
		basic, isText := element.(*ast.BasicLit)
		if !isText || basic.Kind != token.STRING {
			return pair, false
		}
		text, err := strconv.Unquote(basic.Value)
		if err != nil {
			return pair, false
		}
		pair[i] = text
	}
	return pair, true
}

// Keuzevakken keep their official Dutch name; every other subject has an English one.
func TestSubjectsHaveEnglishNames(t *testing.T) {
	for _, v := range vak.Vakken() {
		if v.Soort != vak.Keuzevak {
			assert.Contains(t, english, v.Code)
		}
	}
	for code := range english {
		assert.NotNil(t, vak.Find(code), "a name for a subject that does not exist: %s", code)
	}
	for code := range everyday {
		assert.NotNil(t, vak.Find(code), "a name for a subject that does not exist: %s", code)
	}
}

func TestUnfilledPlaceShows(t *testing.T) {
	assert.Equal(t, "een {gat} en 3", sentence{"een {gat} en {n}", ""}.in(NL, "n", "3"))
}
