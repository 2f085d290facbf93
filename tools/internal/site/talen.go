package site

import (
	"fmt"
	"html/template"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// Taal is a language of the site, by its code.
type Taal string

// The languages. Dutch pages stand in the root, English ones under en/.
const (
	Nederlands Taal = "nl"
	Engels     Taal = "en"
)

// folder is where the pages of a language stand.
func (t Taal) folder() string {
	if t == Engels {
		return string(Engels) + "/"
	}
	return ""
}

// Other is the other language.
func (t Taal) Other() Taal {
	if t == Engels {
		return Nederlands
	}
	return Engels
}

// taalOf is the language of a page by its address.
func taalOf(address string) Taal {
	if strings.HasPrefix(withoutVersion(address), Engels.folder()) {
		return Engels
	}
	return Nederlands
}

// withoutTaal is the address of a page among those of its own language and version: the same in all.
func withoutTaal(address string) string {
	return strings.TrimPrefix(withoutVersion(address), taalOf(address).folder())
}

// englishSource is the template of the English page beside a Dutch one: a file of its own where the text is long
// (over/index.en.html), else the same file, which then says everything in both languages with zin.
func englishSource(source, name string) (string, error) {
	own := strings.TrimSuffix(name, ".html") + englishExtension
	if _, err := os.Stat(filepath.Join(source, filepath.FromSlash(own))); err == nil {
		return own, nil
	}
	text, err := os.ReadFile(filepath.Join(source, filepath.FromSlash(name)))
	if err == nil && !strings.Contains(string(text), "{{zin ") {
		err = fmt.Errorf("%s says nothing in English, and there is no %s", name, own)
	}
	return name, err
}

const englishExtension = ".en.html"

// inOneLanguage are the source pages that have no counterpart: one that says everything twice.
func inOneLanguage(name string) bool { return path.Base(name) == notFoundPage }

// words are what a template says in the language of its page: {{zin "Je cijfers" "Your grades"}}. The texts may hold HTML. Both must be
// there, and they must differ: what is the same in both languages needs no zin.
func words(t Taal) template.FuncMap {
	return template.FuncMap{"zin": func(nl, en string) (template.HTML, error) {
		if nl == "" || en == "" || nl == en {
			return "", fmt.Errorf("zin %q %q: a text in each language is asked for", nl, en)
		}
		if t == Engels {
			return template.HTML(en), nil
		}
		return template.HTML(nl), nil
	}}
}

// Version is a page in one language.
type Version struct {
	Taal    Taal
	Address string // from the page that leads to it
	Same    bool   // it says the same as that page; otherwise it is the calculator, for want of one that does
}

// versions are a page and its counterpart; only the other calculator where there is no counterpart.
func versions(page string, known func(address string) bool) []Version {
	root, own := rootFrom(page), taalOf(page)
	address := func(t Taal, name string) string { return root + t.folder() + strings.TrimSuffix(name, "index.html") }
	if name := withoutTaal(page); known(own.Other().folder() + name) {
		root += strings.TrimSuffix(page, withoutVersion(page))
		return []Version{{own, address(own, name), true}, {own.Other(), address(own.Other(), name), true}}
	}
	return []Version{{own.Other(), address(own.Other(), calculatorPage), false}}
}
