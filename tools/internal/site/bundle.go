package site

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// entries are the sources that become a bundle each. They are told apart by name: main.js imports all JavaScript of the calculator,
// main.css the styles that all pages share, worker.js what runs beside a page, and paneel.js and later.js parts that few visitors open and that are
// fetched then. A page that does more than be read has scripts and styles of its own besides: klas/klas.js and klas/klas.css.
var entries = []api.EntryPoint{
	{InputPath: "js/main.js", OutputPath: "app"},
	{InputPath: "js/engine/worker.js", OutputPath: "worker"},
	{InputPath: "elements/plakken/paneel.js", OutputPath: "plakken"},
	{InputPath: "elements/delen/later.js", OutputPath: "delen"},
	{InputPath: "css/main.css", OutputPath: "app"},
	{InputPath: "klas/werker.js", OutputPath: "klaswerker"},
}

// livePages are the folders of the pages that have a script and a style of their own, each named after its folder.
var livePages = []string{"widget", "inbedden", "klas"}

func allEntries() []api.EntryPoint {
	all := slices.Clone(entries)
	for _, page := range livePages {
		for _, extension := range []string{".js", ".css"} {
			all = append(all, api.EntryPoint{InputPath: path.Join(page, page+extension), OutputPath: page})
		}
	}
	return all
}

// browsers are the oldest that get syntax they know: about those of 2021. Older ones have no module workers either.
var browsers = []api.Engine{
	{Name: api.EngineChrome, Version: "87"}, {Name: api.EngineSafari, Version: "14.1"}, {Name: api.EngineFirefox, Version: "102"},
}

// bundle makes app.js, app.css, worker.js and the others, by their names. A warning is a failure: nobody reads one in a build that goes on.
func bundle(source, wasmExec string) (map[string][]byte, error) {
	dir, err := filepath.Abs(source)
	if err != nil {
		return nil, err
	}
	result := api.Build(api.BuildOptions{
		AbsWorkingDir: dir, EntryPointsAdvanced: allEntries(), Outdir: "bundles",
		Bundle: true, MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true,
		Format: api.FormatESModule, Platform: api.PlatformBrowser, Target: api.ES2020, Engines: browsers,
		Charset: api.CharsetUTF8, LegalComments: api.LegalCommentsInline, LogLevel: api.LogLevelSilent,
		Plugins: []api.Plugin{wasmExecPlugin(wasmExec)},
	})
	if found := append(result.Errors, result.Warnings...); len(found) > 0 {
		return nil, messages(found)
	}
	bundles := map[string][]byte{}
	for _, file := range result.OutputFiles {
		bundles[filepath.Base(file.Path)] = file.Contents
	}
	return bundles, nil
}

func messages(found []api.Message) error {
	text := api.FormatMessages(found, api.FormatMessagesOptions{Kind: api.ErrorMessage})
	return errors.New(strings.TrimSpace(strings.Join(text, "")))
}

// wasmExecPlugin finds the import "wasm_exec" in the Go installation: the file and the compiler must be of one version.
func wasmExecPlugin(file string) api.Plugin {
	return api.Plugin{Name: "wasm_exec", Setup: func(build api.PluginBuild) {
		build.OnResolve(api.OnResolveOptions{Filter: `^wasm_exec$`}, func(api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: file, Namespace: "go"}, nil
		})
		build.OnLoad(api.OnLoadOptions{Filter: `.*`, Namespace: "go"}, func(api.OnLoadArgs) (api.OnLoadResult, error) {
			content, err := os.ReadFile(file)
			if err != nil {
				return api.OnLoadResult{}, fmt.Errorf("the Go installation lacks %s", file)
			}
			text := keepNotice(string(content))
			return api.OnLoadResult{Contents: &text}, nil
		})
	}}
}

// keepNotice makes the copyright lines that a script opens with a comment that minifying leaves in place.
func keepNotice(script string) string {
	var notice []string
	rest := script
	for strings.HasPrefix(rest, "//") {
		line, after, _ := strings.Cut(rest, "\n")
		notice, rest = append(notice, strings.TrimSpace(strings.TrimPrefix(line, "//"))), after
	}
	return "/*! " + strings.Join(notice, " ") + " */\n" + rest
}
