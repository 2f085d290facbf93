package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// View is what the template of a page can use.
type View struct {
	Assets
	Taal       Taal
	Wortel     string // the way from the page to the root of the site: ./ or ../
	Thuis      string // the way from the page to the calculator in the same language
	Path       string // the address of the page among those of its language
	Versions   []Version
	CSP        string
	Calculator bool        // the page with the form: it gets the script, the engine and the data
	Data       template.JS // of the calculator, as JSON that can't close its script element
	Content    any         // of a generated page
}

// notPages are the folders of the sources that hold no pages: shared parts, templates of generated pages, scripts and styles.
var notPages = []string{"sjablonen", "regels", "elements", "js", "css", "sw", "iconen", "node_modules"}

const (
	calculatorPage = "index.html"
	notFoundPage   = "404.html"
)

// pages makes the pages that have a source, and the generated ones.
func (c Config) pages(assets Assets) (Files, error) {
	shared, err := template.New("sjablonen").Funcs(words(Nederlands)).ParseGlob(filepath.Join(c.Source, "sjablonen", "*.html"))
	if err != nil {
		return nil, err
	}
	sources, err := pageSources(c.Source)
	if err != nil {
		return nil, err
	}
	sources = slices.DeleteFunc(sources, func(page Generated) bool { return isAt(c.Generated, page.Path) })
	all := slices.Concat(sources, c.Generated)
	pages := Files{}
	for _, page := range all {
		view := newView(page, assets, func(address string) bool { return isAt(all, address) })
		if view.Calculator {
			if view.Data, err = c.data(view.Taal, assets); err != nil {
				return nil, err
			}
		}
		content, err := render(shared, filepath.Join(c.Source, page.Template), view)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", page.Path, err)
		}
		pages[page.Path] = content
	}
	return pages, nil
}

// isAt reports whether one of the pages has an address.
func isAt(pages []Generated, address string) bool {
	return slices.ContainsFunc(pages, func(page Generated) bool { return page.Path == address })
}

// newView is what the template of a page can use, but for the data of the calculator.
func newView(page Generated, assets Assets, known func(address string) bool) View {
	root, taal := rootFrom(page.Path), taalOf(page.Path)
	return View{
		Assets: assets, Taal: taal, Wortel: root, Thuis: root + taal.folder(), Path: withoutTaal(page.Path), Versions: versions(page.Path, known),
		CSP: contentSecurityPolicy, Calculator: withoutTaal(page.Path) == calculatorPage, Content: page.Content,
	}
}

// data is what the calculator knows without the engine. json.Marshal writes < as \u003c, so no text in it ends the script.
func (c Config) data(taal Taal, assets Assets) (template.JS, error) {
	value, err := c.Data(Build{Taal: taal, Version: assets.Version, Engine: assets.Engine.Path, Worker: assets.Worker.Path})
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(value)
	return template.JS(text), err
}

// pageSources are the pages that have a source, each in both languages.
func pageSources(source string) ([]Generated, error) {
	var pages []Generated
	err := fs.WalkDir(os.DirFS(source), ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains(notPages, name):
			return fs.SkipDir
		case entry.IsDir() || path.Ext(name) != ".html" || strings.HasSuffix(name, englishExtension):
			return nil
		}
		pages = append(pages, Generated{Path: name, Template: name})
		if inOneLanguage(name) {
			return nil
		}
		english, err := englishSource(source, name)
		pages = append(pages, Generated{Path: Engels.folder() + name, Template: english})
		return err
	})
	return pages, err
}

// rootFrom is the way from a page to the root. It is relative, so that the site works in any folder of any host; only the page
// that stands in for every missing one can't know where it is shown, and takes the root of the host.
func rootFrom(page string) string {
	if page == notFoundPage {
		return "/"
	}
	if depth := strings.Count(page, "/"); depth > 0 {
		return strings.Repeat("../", depth)
	}
	return "./"
}

// render runs a template with the shared parts at hand. It gets a copy of them, so that pages can redefine blocks.
func render(shared *template.Template, file string, view View) ([]byte, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	set, err := shared.Clone()
	if err != nil {
		return nil, err
	}
	page, err := set.Funcs(words(view.Taal)).New(filepath.Base(file)).Option("missingkey=error").Parse(string(text))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = page.Execute(&out, view)
	return out.Bytes(), err
}
