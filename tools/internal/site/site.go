// Package site makes the files of the website from the sources in the folder site: bundles, pages, compressed copies, lists.
// Everything is made in memory first, so a build that fails leaves what was there as it was.
//
// The tour: Make (this file) gathers the bundles (bundle.go), the engine (engine.go) and the pages (pages.go) in both languages (talen.go), adds the headers
// (headers.go), the service worker (offline.go), the compressed copies (compress.go), the list of files (list.go) and the package of all that for a school
// (package.go), and holds them against the budgets (budget.go). The widget has a file of its own (widget.go).
// Write (write.go) puts them in a folder.
package site

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// Files are the files of a site by their address: with slashes, relative to the root of the site.
type Files map[string][]byte

// Config is what a site is made of.
type Config struct {
	Source   string // the folder with the sources
	WasmExec string // the file wasm_exec.js of the Go that made the engine
	Previous string // a folder with an earlier build whose compressed copies can be used again; empty for none
	Keep     bool   // what stands at addresses that never change in the earlier build is kept
	Engine   Engine
	Notices  []byte // the licences of what is inside the engine
	// Data makes what the calculator knows without the engine. It is written into the page as JSON.
	Data func(Build) (any, error)
	// Generated are the pages that are made from a value; one that also has a source takes its place.
	Generated []Generated
}

// Build names what was built, for the page that has to find it; addresses are from the root of the site.
type Build struct {
	Taal    Taal   `json:"-"` // of the page
	Version string `json:"versie"`
	Engine  string `json:"engine"`
	Worker  string `json:"worker"`
}

// Generated is a page that is made from a template in the sources and a value.
type Generated struct {
	Path     string // its address
	Template string // the template, relative to the sources
	Content  any    // what the template finds as .Content
}

// Make makes the files of a site, and says how large they are. It fails when a source has a fault, esbuild warns, or a
// budget is exceeded; only then there are files beside the error.
func Make(c Config) (Files, Report, error) {
	files := Files{}
	assets, err := c.assets(files)
	if err != nil {
		return nil, Report{}, err
	}
	pages, err := c.pages(assets)
	if err != nil {
		return nil, Report{}, err
	}
	maps.Copy(files, pages)
	if err := c.copyStatic(files); err != nil {
		return nil, Report{}, err
	}
	files[noticesName] = c.Notices
	if files[workerName], err = serviceWorker(c.Source, files); err != nil {
		return nil, Report{}, err
	}
	names := slices.AppendSeq([]string{listName, packageName, packageHashName}, maps.Keys(files)) // some are made of this
	files["_headers"] = headersFile(names)
	earlier := openPrevious(c.Previous)
	if err := compress(files, earlier); err != nil {
		return nil, Report{}, err
	}
	if err := c.addPackage(files); err != nil {
		return nil, Report{}, err
	}
	if c.Keep {
		keepEarlier(files, earlier)
	}
	files[listName] = list(c.Engine.Version, files)
	report := measure(files, assets)
	return files, report, report.check()
}

// Assets are the files that pages refer to, under names that change with their content.
type Assets struct {
	Style, Worker, Plakken, Delen, Klaswerker, Icon, Engine Asset
	Version                                                 string
	// Own has the script and, but for the calculator, the style that a page has of its own, by the folder of the page.
	Own map[string]Own
}

// Own are the script and the style of one page.
type Own struct{ Script, Style Asset }

// assets makes the bundles, the icon and the engine, and adds them to the files.
func (c Config) assets(files Files) (Assets, error) {
	bundles, err := bundle(c.Source, c.WasmExec)
	if err != nil {
		return Assets{}, err
	}
	icon, err := os.ReadFile(filepath.Join(c.Source, "icoon.svg"))
	if err != nil {
		return Assets{}, err
	}
	add := func(name string, content []byte) Asset {
		asset := newAsset(name, content)
		files[asset.Path] = content
		return asset
	}
	bundled := func(name string) Asset { return add(name, bundles[name]) }
	own := map[string]Own{calculatorFolder: {Script: bundled("app.js")}}
	for _, page := range livePages {
		own[page] = Own{bundled(page + ".js"), bundled(page + ".css")}
	}
	return Assets{
		Style:      bundled("app.css"),
		Worker:     bundled("worker.js"),
		Plakken:    bundled("plakken.js"),
		Delen:      bundled("delen.js"),
		Klaswerker: bundled("klaswerker.js"),
		Icon:       add("icoon.svg", icon),
		Engine:     add("engine.wasm", c.Engine.Wasm),
		Version:    c.Engine.Version,
		Own:        own,
	}, nil
}
