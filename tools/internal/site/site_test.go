package site

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// small is a site with one of everything.
var small = map[string]string{
	"sjablonen/hoofd.html": `{{define "hoofd"}}<html lang="{{.Taal}}"><meta content="{{.CSP}}">{{range .Versions}}<link {{if .Same}}rel="alternate" {{end}}hreflang="{{.Taal}}" href="{{.Address}}">{{end}}<link href="{{.Wortel}}{{.Style.Path}}" integrity="{{.Style.Integrity}}">` +
		`{{with .Own}}<script src="{{$.Wortel}}{{.Script.Path}}" integrity="{{.Script.Integrity}}"></script>{{end}}{{if .Fast}}<link href="{{.Wortel}}{{.Engine.Path}}">{{end}}{{end}}`,
	"index.html":                      `{{template "hoofd" .}}<h1>{{zin "Dag" "Hello"}}</h1><script type="application/json" id="gegevens">{{.Data}}</script>`,
	"widget/index.html":               `{{template "hoofd" .}}<h1>{{zin "Dag" "Hello"}}</h1>`,
	"widget/widget.js":                `console.log("widget")`,
	"widget/widget.css":               `b { margin: 0 }`,
	"widget/slaag-wijzer.js":          `const unused = 1; /* a comment */ console.log("loader");`,
	"widget/instellingen.schema.json": `{"type": "object"}`,
	"inbedden/index.html":             `{{template "hoofd" .}}<a href="{{.Wortel}}{{.Fixed.Loader.Path}}" integrity="{{.Fixed.Loader.Integrity}}">{{zin "Dag" "Hello"}}</a>`,
	"inbedden/inbedden.js":            `console.log("inbedden")`,
	"inbedden/inbedden.css":           `i { margin: 0 }`,
	"inbedden/LEESMIJ.txt":            `Versie {versie}`,
	"klas/index.html":                 `{{template "hoofd" .}}<h1>{{zin "Dag" "Hello"}}</h1>`,
	"klas/klas.js":                    `console.log("klas")`,
	"klas/klas.css":                   `u { margin: 0 }`,
	"klas/werker.js":                  `console.log("een klas")`,
	"over/index.html":                 `{{template "hoofd" .}}<h1>Over</h1>`,
	"over/index.en.html":              `{{template "hoofd" .}}<h1>About</h1>`,
	"404.html":                        `{{template "hoofd" .}}<h1>Niet gevonden</h1>`,
	"regels/regel.html":               `{{template "hoofd" .}}<p>{{.Content}}</p>`,
	"js/main.js":                      `import { hello } from "../elements/groet/groet.js"; console.log(hello("app"));`,
	"elements/plakken/paneel.js":      `console.log("plakken")`,
	"elements/delen/later.js":         `console.log("delen")`,
	"js/engine/worker.js":             `import "wasm_exec"; console.log(globalThis.Go);`,
	"css/main.css":                    `@import "../elements/groet/groet.css"; body { margin: 0 }`,
	"elements/groet/groet.js":         `export const hello = (name) => "dag " + name;`,
	"elements/groet/groet.css":        `p { color: #123456 }`,
	"elements/groet/groet.test.js":    `throw new Error("a test is not for visitors")`,
	"elements/groet/README.md":        `# groet`,
	"elements/groet/voorbeeld.html":   `<p>not a page</p>`,
	"js/types.d.ts":                   `export type A = string`,
	"sw/sw.js":                        `console.log(__BOUW__)`,
	"manifest.json":                   `{}`,
	"iconen/icoon-192.png":            `png`,
	"iconen/icoon-512.png":            `png`,
	"iconen/icoon-vol-512.png":        `png`,
	"iconen/icoon-apple-180.png":      `png`,
	"inbedden/knop-nl.png":            `png`,
	"inbedden/knop-en.png":            `png`,
	"icoon.svg":                       `<svg xmlns="http://www.w3.org/2000/svg"/>`,
	"wasm_exec.js":                    "// Copyright The Go Authors.\n// BSD.\n\n\"use strict\";\nglobalThis.Go = class { };\n",
}

func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		file := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(content), 0o644))
	}
	return dir
}

// config is the small site, with other content for some files.
func config(t *testing.T, changed map[string]string) Config {
	t.Helper()
	files := maps.Clone(small)
	maps.Copy(files, changed)
	dir := write(t, files)
	return Config{
		Source: dir, WasmExec: filepath.Join(dir, "wasm_exec.js"),
		Engine:    Engine{Version: "0123456789ab", Wasm: []byte("\x00asm")},
		Notices:   []byte("BSD"),
		Data:      func(b Build) (any, error) { return map[string]any{"bouw": b}, nil },
		Generated: []Generated{{Path: "regels/havo.html", Template: "regels/regel.html", Content: "vijf < zes"}},
	}
}

func makeSite(t *testing.T, c Config) Files {
	t.Helper()
	files, _, err := Make(c)
	require.NoError(t, err)
	return files
}

func named(t *testing.T, files Files, prefix, extension string) string {
	t.Helper()
	for name := range files {
		if strings.HasPrefix(name, prefix) && strings.HasSuffix(name, extension) {
			return name
		}
	}
	require.Fail(t, "no "+prefix+"*"+extension)
	return ""
}

func TestNamesAreTheHashOfTheContent(t *testing.T) {
	files := makeSite(t, config(t, nil))
	for _, want := range [][2]string{{"app-", ".js"}, {"app-", ".css"}, {"worker-", ".js"}, {"plakken-", ".js"}, {"delen-", ".js"}, {"engine-", ".wasm"}, {"icoon-", ".svg"}} {
		name := named(t, files, want[0], want[1])
		sum := sha256.Sum256(files[name])
		assert.Equal(t, want[0]+hex.EncodeToString(sum[:])[:12]+want[1], name)
		assert.True(t, IsHashed(name) && IsHashed(name+".br"), name)
	}
	other := makeSite(t, config(t, map[string]string{"elements/groet/groet.js": `export const hello = (name) => "hoi " + name;`}))
	assert.NotEqual(t, named(t, files, "app-", ".js"), named(t, other, "app-", ".js"))
	assert.Equal(t, named(t, files, "app-", ".css"), named(t, other, "app-", ".css"))
}

func TestPagesReferToTheFiles(t *testing.T) {
	files := makeSite(t, config(t, nil))
	script, style := named(t, files, "app-", ".js"), named(t, files, "app-", ".css")
	home := string(files["index.html"])
	for name, root := range map[string]string{"index.html": "./", "over/index.html": "../", "404.html": "/", "regels/havo.html": "../", "en/index.html": "../", "en/over/index.html": "../../"} {
		assert.Contains(t, string(files[name]), `href="`+root+style+`"`)
	}
	sum := sha256.Sum256(files[script])
	// html/template writes the plus of base64 as an entity, which a browser reads as a plus.
	attribute := strings.ReplaceAll("sha256-"+base64.StdEncoding.EncodeToString(sum[:]), "+", "&#43;")
	assert.Contains(t, home, `src="./`+script+`" integrity="`+attribute+`"`)
	assert.Contains(t, home, `href="./`+named(t, files, "engine-", ".wasm")+`"`)
	assert.Contains(t, home, `"engine":"`+named(t, files, "engine-", ".wasm")+`","worker":"`+named(t, files, "worker-", ".js")+`"`)
	assert.NotContains(t, string(files["over/index.html"]), "engine-")
	assert.Contains(t, string(files["regels/havo.html"]), "vijf &lt; zes")
}

func TestOnlyWhatVisitorsNeed(t *testing.T) {
	files := makeSite(t, config(t, nil))
	for name, content := range files {
		assert.NotRegexp(t, `test|README|\.d\.ts|sjablonen|elements|wasm_exec|regel\.html`, name)
		assert.NotContains(t, string(content), "not for visitors", name)
	}
	assert.Contains(t, string(files[named(t, files, "app-", ".js")]), "dag ")
	assert.Contains(t, string(files[named(t, files, "app-", ".css")]), "#123456")
	assert.Contains(t, string(files[named(t, files, "worker-", ".js")]), "/*! Copyright The Go Authors. BSD. */")
}

func TestDataCannotCloseItsScript(t *testing.T) {
	c := config(t, nil)
	const hostile = `</script><script>alert(1)</script><!--`
	c.Data = func(Build) (any, error) { return map[string]string{"naam": hostile}, nil }
	home := string(makeSite(t, c)["index.html"])
	_, data, found := strings.Cut(home, `id="gegevens">`)
	require.True(t, found)
	data, _, _ = strings.Cut(data, "</script>")
	var read map[string]string
	require.NoError(t, json.Unmarshal([]byte(data), &read))
	assert.Equal(t, hostile, read["naam"])
	assert.NotContains(t, data, "<")
}

func TestFaultsInSourcesFail(t *testing.T) {
	for name, content := range map[string]string{
		"js/main.js":      `import { gone } from "./gone.js"; gone();`,
		"css/main.css":    `body { margin: 0; } } p {`, // only a warning
		"over/index.html": `{{template "nergens" .}}`,
		"index.html":      `{{.Onbekend}}`,
	} {
		_, _, err := Make(config(t, map[string]string{name: content}))
		assert.Error(t, err, name)
	}
}

func TestBudgets(t *testing.T) {
	noise := make([]byte, engineBudget+1000)
	random := rand.NewChaCha8([32]byte{1})
	_, _ = random.Read(noise)
	c := config(t, nil)
	c.Engine.Wasm = noise
	files, report, err := Make(c)
	require.ErrorContains(t, err, "the engine is")
	assert.NotNil(t, files)
	var table bytes.Buffer
	report.Print(&table)
	assert.Contains(t, table.String(), "of at most 800.0, aim 650.0")

	c = config(t, map[string]string{"icoon.svg": base64.StdEncoding.EncodeToString(noise[:firstViewBudget+1000])})
	_, _, err = Make(c)
	require.ErrorContains(t, err, "the first view is")

	c = config(t, map[string]string{"elements/plakken/paneel.js": "console.log('" + base64.StdEncoding.EncodeToString(noise[:laterBudget+1000]) + "')"})
	_, _, err = Make(c)
	require.ErrorContains(t, err, "pasting is")

	c = config(t, map[string]string{loaderName: "console.log('" + base64.StdEncoding.EncodeToString(noise[:loaderBudget+100]) + "')"})
	_, _, err = Make(c)
	require.ErrorContains(t, err, "the loader is")
}

func TestCompressedCopiesAreTheSame(t *testing.T) {
	files := makeSite(t, config(t, nil))
	count := 0
	for name, content := range files {
		if packed, ok := files[name+".br"]; ok {
			count++
			unpacked, err := io.ReadAll(brotli.NewReader(bytes.NewReader(packed)))
			require.NoError(t, err)
			assert.Equal(t, content, unpacked, name)
			reader, err := gzip.NewReader(bytes.NewReader(files[name+".gz"]))
			require.NoError(t, err)
			unpacked, err = io.ReadAll(reader)
			require.NoError(t, err)
			assert.Equal(t, content, unpacked, name)
		}
	}
	assert.Equal(t, 35, count, "fourteen hashed files, twelve pages, two more of a version, loader and schema twice, the licences, the manifest and the service worker")
}

func TestReproducible(t *testing.T) {
	assert.Equal(t, makeSite(t, config(t, nil)), makeSite(t, config(t, nil)))
}

func TestListCoversEveryFile(t *testing.T) {
	files := makeSite(t, config(t, nil))
	var list listFile
	require.NoError(t, json.Unmarshal(files[listName], &list))
	assert.Equal(t, "0123456789ab", list.Version)
	assert.Len(t, list.Files, len(files)-1)
	for _, e := range list.Files {
		assert.Equal(t, entry{e.Name, len(files[e.Name]), integrity(files[e.Name])}, e)
	}
}

func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	c := config(t, nil)
	first := makeSite(t, c)
	require.NoError(t, Write(first, dir))
	assert.Equal(t, first, read(t, dir))

	c = config(t, map[string]string{"js/main.js": `console.log("anders")`})
	c.Generated, c.Previous = nil, dir
	second := makeSite(t, c)
	require.NoError(t, Write(second, dir))
	assert.Equal(t, second, read(t, dir), "what the second build didn't make is gone")
	assert.NoDirExists(t, filepath.Join(dir, "regels"))
	require.NoError(t, Write(second, dir))
	assert.Equal(t, second, read(t, dir))
}

func read(t *testing.T, dir string) Files {
	t.Helper()
	files := Files{}
	require.NoError(t, filepath.WalkDir(dir, func(file string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, file)
		require.NoError(t, err)
		files[filepath.ToSlash(name)], err = os.ReadFile(file)
		return err
	}))
	return files
}

func TestForeignFoldersAreRefused(t *testing.T) {
	dir := write(t, map[string]string{"scriptie.txt": "van iemand"})
	require.ErrorContains(t, Write(makeSite(t, config(t, nil)), dir), "is not empty")
	assert.Equal(t, Files{"scriptie.txt": []byte("van iemand")}, read(t, dir))
	assert.NoError(t, Write(makeSite(t, config(t, nil)), t.TempDir()), "an empty folder is fine")
}

// A copy that was changed behind our back is made anew.
func TestPreviousCopiesAreChecked(t *testing.T) {
	dir := t.TempDir()
	files := makeSite(t, config(t, nil))
	require.NoError(t, Write(files, dir))
	name := named(t, files, "engine-", ".wasm")
	p := openPrevious(dir)
	assert.Equal(t, files[name+".br"], p.compressed(name, files[name], ".br"))
	assert.Nil(t, p.compressed(name, []byte("other content"), ".br"))
	require.NoError(t, os.WriteFile(filepath.Join(dir, name+".br"), []byte("spoiled"), 0o644))
	assert.Nil(t, p.compressed(name, files[name], ".br"))
	c := config(t, nil)
	c.Previous = dir
	assert.Equal(t, files, makeSite(t, c))
}

// The engine is made with Go, decimal and safejs; the rest of go.mod is not in it.
func TestNotices(t *testing.T) {
	goRoot, err := GoEnv(t.Context(), ".", "GOROOT")
	require.NoError(t, err)
	notices, err := Notices(t.Context(), "../../..", goRoot)
	require.NoError(t, err)
	for _, holder := range []string{"The Go Authors", "github.com/shopspring/decimal\n", "github.com/hack-pad/safejs\n"} {
		assert.Equal(t, 1, strings.Count(string(notices), holder), holder)
	}
	assert.NotContains(t, string(notices), "esbuild")
}

func TestVersionFollowsTheSource(t *testing.T) {
	source := map[string]string{"rules/a.go": "package a", "rules/a_test.go": "package a", "rules/README.md": "a", "rules/vak/data/v.json": "{}",
		"wasm/main.go": "package main", "go.mod": "module m", "go.sum": ""}
	version := func(changed, content, goVersion string) string {
		files := maps.Clone(source)
		if changed != "" {
			files[changed] = content
		}
		v, err := sourceVersion(write(t, files), goVersion)
		require.NoError(t, err)
		return v
	}
	same := version("", "", "go1.26")
	assert.Regexp(t, `^[0-9a-f]{12}$`, same)
	assert.Equal(t, same, version("", "", "go1.26"))
	for _, name := range slices.Sorted(maps.Keys(source)) {
		unchanged := strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, ".md")
		assert.Equal(t, unchanged, same == version(name, "package other", "go1.26"), name)
	}
	assert.NotEqual(t, same, version("", "", "go1.27"))
}
