package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"io/fs"
	"maps"
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
	Calculator bool        // the calculator itself, where the name of the site leads
	Fast       bool        // a page that needs the engine at once
	Own        *Own        // what a live page has of its own; nil for one that is only read
	Fixed      Fixed       // the widget at the address that never changes
	Data       template.JS // of a live page, as JSON that can't close its script element
	Content    any         // of a generated page
}

// notPages are the folders of the sources that hold no pages: shared parts, templates of generated pages, scripts and styles.
var notPages = []string{"sjablonen", "regels", "elements", "js", "css", "sw", "iconen", "node_modules"}

const (
	calculatorPage   = "index.html"
	calculatorFolder = "."
	notFoundPage     = "404.html"
)

// printer prints pages.
type printer struct {
	Config
	assets Assets
	shared *template.Template
	all    []Generated // every page that there is
}

func (c Config) printer(assets Assets) (printer, error) {
	shared, err := template.New("sjablonen").Funcs(words(Nederlands)).ParseGlob(filepath.Join(c.Source, "sjablonen", "*.html"))
	if err != nil {
		return printer{}, err
	}
	sources, err := pageSources(c.Source)
	if err != nil {
		return printer{}, err
	}
	sources = slices.DeleteFunc(sources, func(page Generated) bool { return isAt(c.Generated, page.Path) })
	return printer{c, assets, shared, slices.Concat(sources, c.Generated)}, nil
}

// print makes some of the pages.
func (p printer) print(pages []Generated, fixed Fixed) (Files, error) {
	printed := Files{}
	for _, page := range pages {
		view := newView(page, p.assets, func(address string) bool { return isAt(p.all, address) })
		view.Fixed = fixed
		if view.Own != nil {
			var err error
			if view.Data, err = p.data(view.Taal, p.assets); err != nil {
				return nil, err
			}
		}
		content, err := render(p.shared, filepath.Join(p.Source, page.Template), view)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", page.Path, err)
		}
		printed[page.Path] = content
	}
	return printed, nil
}

// pages makes the pages that have a source, the generated ones, and those of the widget once more at the address of their version; with the
// loader of the widget and the schema of its settings.
func (c Config) pages(assets Assets) (Files, error) {
	p, err := c.printer(assets)
	if err != nil {
		return nil, err
	}
	isWidget := func(page Generated) bool { return withoutTaal(page.Path) == widgetPage }
	files, widget := Files{}, filter(p.all, isWidget)
	newest, err := p.print(widget, Fixed{})
	if err != nil {
		return nil, err
	}
	fixed, err := c.addWidget(files, newest)
	if err != nil {
		return nil, err
	}
	for i := range widget {
		widget[i].Path = fixed.Folder + widget[i].Path
	}
	rest := filter(p.all, func(page Generated) bool { return !isWidget(page) })
	printed, err := p.print(slices.Concat(widget, rest), fixed)
	if err != nil {
		return nil, err
	}
	maps.Copy(files, newest)
	maps.Copy(files, printed)
	return files, nil
}

func filter(pages []Generated, keep func(Generated) bool) []Generated {
	return slices.DeleteFunc(slices.Clone(pages), func(page Generated) bool { return !keep(page) })
}

// isAt reports whether one of the pages has an address.
func isAt(pages []Generated, address string) bool {
	return slices.ContainsFunc(pages, func(page Generated) bool { return page.Path == address })
}

// newView is what the template of a page can use, but for the data of a live page.
func newView(page Generated, assets Assets, known func(address string) bool) View {
	root, taal, name := rootFrom(page.Path), taalOf(page.Path), withoutTaal(page.Path)
	view := View{
		Assets: assets, Taal: taal, Wortel: root, Thuis: root + taal.folder(), Path: name, Versions: versions(page.Path, known),
		CSP: contentSecurityPolicy(page.Path), Calculator: name == calculatorPage, Fast: name == calculatorPage || name == widgetPage, Content: page.Content,
	}
	if own, ok := assets.Own[path.Dir(name)]; ok && path.Base(name) == calculatorPage {
		view.Own = &own
	}
	return view
}

// data is what a live page knows without the engine. json.Marshal writes < as \u003c, so no text in it ends the script.
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
