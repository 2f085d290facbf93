package rules_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// rooms are the packages below rules in the order of the arrows: a room may import only rooms before it.
var rooms = []string{"cijfer", "bron", "vak", "dossier", "pakket", "regeling", "oordeel", "herkansing", "vervolg", "omzetting", "tekst", "wire", ""}

// outside is what the rules may use from elsewhere: nothing with a clock, files, a network or a browser.
var outside = []string{"cmp", "errors", "iter", "maps", "math/bits", "slices", "strconv", "strings", "unicode", "unicode/utf16", "unicode/utf8",
	"github.com/shopspring/decimal"}

const module = "slaagwijzer/rules"

// sources are the parsed files of the engine, tests left out, by the room they are in.
func sources(t *testing.T) map[string][]*ast.File {
	t.Helper()
	files := map[string][]*ast.File{}
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution|parser.ParseComments)
		room := filepath.Dir(path)
		if room == "." {
			room = ""
		}
		files[room] = append(files[room], file)
		return err
	})
	require.NoError(t, err)
	require.Len(t, files, len(rooms), "every room has a place in the order")
	return files
}

func TestArrowsRunOneWay(t *testing.T) {
	for room, files := range sources(t) {
		here := slices.Index(rooms, room)
		require.GreaterOrEqual(t, here, 0, "room %q has no place in the order", room)
		for _, file := range files {
			for _, spec := range file.Imports {
				path := strings.Trim(spec.Path.Value, `"`)
				if other, ours := strings.CutPrefix(path, module+"/"); ours {
					assert.Contains(t, rooms[:here], other, "%s imports %s", room, other)
				} else {
					assert.Contains(t, outside, path, "%s imports %s", room, path)
				}
			}
		}
	}
}

func TestRulesArePure(t *testing.T) {
	for room, files := range sources(t) {
		vars := packageVars(files)
		for _, file := range files {
			state := slices.Concat(vars, packages(file))
			unchanged := func(changed ast.Expr) {
				assert.NotContains(t, state, base(changed), "package state changes in %s", room)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.GoStmt:
					assert.Fail(t, "goroutine", room)
				case *ast.FuncDecl:
					assert.False(t, n.Recv == nil && n.Name.Name == "init", "init in %s", room)
				case *ast.Ident:
					assert.NotContains(t, []string{"float32", "float64", "complex64", "complex128", "print", "println"}, n.Name, room)
				case *ast.BasicLit:
					assert.NotEqual(t, token.FLOAT, n.Kind, "float literal %s in %s", n.Value, room)
				case *ast.SelectorExpr:
					assert.NotContains(t, []string{"InexactFloat64", "NewFromFloat", "NewFromFloat32", "NewFromFloatWithExponent", "Float64"}, n.Sel.Name, room)
				case *ast.AssignStmt:
					if n.Tok != token.DEFINE {
						for _, left := range n.Lhs {
							unchanged(left)
						}
					}
				case *ast.IncDecStmt:
					unchanged(n.X)
				case *ast.RangeStmt:
					if n.Tok == token.ASSIGN {
						unchanged(n.Key)
						unchanged(n.Value)
					}
				case *ast.CallExpr:
					if len(n.Args) > 0 && changes(n.Fun) {
						unchanged(n.Args[0])
					}
				}
				return true
			})
		}
	}
}

// packageVars are the names of the variables at package level.
func packageVars(files []*ast.File) []string {
	var names []string
	for _, file := range files {
		for _, decl := range file.Decls {
			if general, ok := decl.(*ast.GenDecl); ok && general.Tok == token.VAR {
				for _, spec := range general.Specs {
					for _, name := range spec.(*ast.ValueSpec).Names {
						if name.Name != "_" {
							names = append(names, name.Name)
						}
					}
				}
			}
		}
	}
	return names
}

// packages are the names under which a file knows what it imports: what stands there is not its to change.
func packages(file *ast.File) []string {
	var names []string
	for _, spec := range file.Imports {
		path := strings.Trim(spec.Path.Value, `"`)
		names = append(names, path[strings.LastIndexByte(path, '/')+1:])
	}
	return names
}

// changes reports whether a function changes its first argument in place.
func changes(f ast.Expr) bool {
	switch f := f.(type) {
	case *ast.Ident:
		return slices.Contains([]string{"delete", "clear", "copy"}, f.Name)
	case *ast.SelectorExpr:
		return base(f.X) == "slices" && (strings.HasPrefix(f.Sel.Name, "Sort") || f.Sel.Name == "Reverse") && f.Sel.Name != "Sorted"
	}
	return false
}

// base is the variable that an assignment changes, or a part of it.
func base(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.IndexExpr:
		return base(e.X)
	case *ast.SelectorExpr:
		return base(e.X)
	case *ast.StarExpr:
		return base(e.X)
	case *ast.ParenExpr:
		return base(e.X)
	case *ast.SliceExpr:
		return base(e.X)
	}
	return ""
}

func TestExportedNamesAreDocumented(t *testing.T) {
	for room, files := range sources(t) {
		for _, file := range files {
			for _, decl := range file.Decls {
				switch d := decl.(type) {
				case *ast.FuncDecl:
					assert.True(t, !d.Name.IsExported() || d.Doc != nil, "%s.%s has no doc", room, d.Name)
				case *ast.GenDecl:
					for _, spec := range d.Specs {
						assert.True(t, documented(d, spec), "%s: %v has no doc", room, spec)
					}
				}
			}
		}
	}
}

// documented reports whether an exported name has a doc of its own, or stands in a group that has one.
func documented(d *ast.GenDecl, spec ast.Spec) bool {
	switch s := spec.(type) {
	case *ast.TypeSpec:
		return !s.Name.IsExported() || s.Doc != nil || d.Doc != nil
	case *ast.ValueSpec:
		return !s.Names[0].IsExported() || s.Doc != nil || s.Comment != nil || d.Doc != nil
	}
	return true
}
