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
	Wortel     string // the way from the page to the root of the site: ./ or ../
	Path       string // the address of the page
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
	shared, err := template.ParseGlob(filepath.Join(c.Source, "sjablonen", "*.html"))
	if err != nil {
		return nil, err
	}
	data, err := c.data(assets)
	if err != nil {
		return nil, err
	}
	sources, err := pageSources(c.Source)
	if err != nil {
		return nil, err
	}
	pages := Files{}
	sources = slices.DeleteFunc(sources, func(page Generated) bool {
		return slices.ContainsFunc(c.Generated, func(made Generated) bool { return made.Path == page.Path })
	})
	for _, page := range slices.Concat(sources, c.Generated) {
		view := View{Assets: assets, Wortel: rootFrom(page.Path), Path: page.Path, CSP: contentSecurityPolicy, Content: page.Content}
		if page.Path == calculatorPage {
			view.Calculator, view.Data = true, data
		}
		content, err := render(shared, filepath.Join(c.Source, page.Template), view)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", page.Path, err)
		}
		pages[page.Path] = content
	}
	return pages, nil
}

// data is what the calculator knows without the engine. json.Marshal writes < as \u003c, so no text in it ends the script.
func (c Config) data(assets Assets) (template.JS, error) {
	value, err := c.Data(Build{Version: assets.Version, Engine: assets.Engine.Path, Worker: assets.Worker.Path})
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(value)
	return template.JS(text), err
}

func pageSources(source string) ([]Generated, error) {
	var pages []Generated
	err := fs.WalkDir(os.DirFS(source), ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains(notPages, name):
			return fs.SkipDir
		case !entry.IsDir() && path.Ext(name) == ".html":
			pages = append(pages, Generated{Path: name, Template: name})
		}
		return nil
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
	page, err := set.New(filepath.Base(file)).Option("missingkey=error").Parse(string(text))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = page.Execute(&out, view)
	return out.Bytes(), err
}
