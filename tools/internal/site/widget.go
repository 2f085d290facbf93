package site

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"

	"github.com/evanw/esbuild/pkg/api"
)

// The widget is a page to be framed, and a loader that puts it in place. Both stand at an address that always has the newest version, and
// at one that never changes: v/<version>/.
const (
	widgetFolder = "widget"
	widgetPage   = "widget/index.html"
	loaderName   = "widget/slaag-wijzer.js"
	schemaName   = "widget/instellingen.schema.json"
)

// Fixed is the version of the widget that never changes.
type Fixed struct {
	Folder string // v/0123456789ab/
	Loader Asset
}

var versioned = regexp.MustCompile(`^v/([0-9a-f]{12})/`)

// versionOf is the version in an address, or empty.
func versionOf(address string) string {
	if found := versioned.FindStringSubmatch(address); found != nil {
		return found[1]
	}
	return ""
}

// withoutVersion is an address among those of its version.
func withoutVersion(address string) string { return versioned.ReplaceAllString(address, "") }

// loader makes the loader: one script for pages of others, without modules, so that it works wherever it is put.
func loader(source string) ([]byte, error) {
	text, err := os.ReadFile(filepath.Join(source, filepath.FromSlash(loaderName)))
	if err != nil {
		return nil, err
	}
	result := api.Transform(string(text), api.TransformOptions{
		MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true, Format: api.FormatIIFE,
		Target: api.ES2020, Engines: browsers, Charset: api.CharsetUTF8, Sourcefile: loaderName,
	})
	if found := slices.Concat(result.Errors, result.Warnings); len(found) > 0 {
		return nil, messages(found)
	}
	return result.Code, nil
}

// addWidget adds the loader and the schema of the settings, and tells the version that both and the pages of the widget make together. The pages are those at
// the address of the newest version.
func (c Config) addWidget(files, pages Files) (Fixed, error) {
	script, err := loader(c.Source)
	if err != nil {
		return Fixed{}, err
	}
	schema, err := os.ReadFile(filepath.Join(c.Source, filepath.FromSlash(schemaName)))
	if err != nil {
		return Fixed{}, err
	}
	files[loaderName], files[schemaName] = script, schema
	whole := slices.Concat(script, schema, pages[widgetPage], pages[Engels.folder()+widgetPage])
	folder := "v/" + hashOf(whole) + "/"
	files[folder+loaderName], files[folder+schemaName] = script, schema
	return Fixed{folder, Asset{folder + loaderName, integrity(script)}}, nil
}
