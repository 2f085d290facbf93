package regelpagina

import (
	"html"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules"
	"slaagwijzer/tools/internal/site"
)

const root = "../../.."

// pages are made once, and so are the files: it takes seconds.
func pages(t *testing.T) []site.Generated {
	t.Helper()
	made.Do(func() {
		var err error
		generated, err = Pages(root)
		require.NoError(t, err)
	})
	require.NotEmpty(t, generated)
	return generated
}

// rendered are the pages as they are built, with stand-ins for the rest of the site.
func rendered(t *testing.T) site.Files {
	t.Helper()
	rendering.Do(func() { files = build(t) })
	require.NotEmpty(t, files)
	return files
}

var (
	made, rendering sync.Once
	generated       []site.Generated
	files           site.Files
	regelingen      = rules.Regelingen()
)

func build(t *testing.T) site.Files {
	t.Helper()
	source := t.TempDir()
	for _, folder := range []string{"sjablonen", "regels", "over", "vervolg"} {
		require.NoError(t, os.CopyFS(filepath.Join(source, folder), os.DirFS(filepath.Join(root, "site", folder))))
	}
	for name, content := range map[string]string{
		"index.html": `{{zin "Rekenmachine" "Calculator"}}`, "js/main.js": "", "js/engine/worker.js": "", "elements/plakken/paneel.js": "",
		"elements/delen/later.js": "", "sw/sw.js": "", "css/main.css": "", "icoon.svg": "", "manifest.json": "{}", "iconen/icoon-192.png": "",
		"widget/index.html": `{{zin "Rekenmachine" "Calculator"}}`, "widget/widget.js": "", "widget/widget.css": "", "widget/slaag-wijzer.js": "", "widget/instellingen.schema.json": "{}",
		"inbedden/index.html": `{{zin "Inbedden" "Embed"}}`, "inbedden/inbedden.js": "", "inbedden/inbedden.css": "", "inbedden/LEESMIJ.txt": "",
		"inbedden/knop-nl.png": "", "inbedden/knop-en.png": "",
		"klas/index.html": `{{zin "Klas" "Class"}}`, "klas/klas.js": "", "klas/klas.css": "", "klas/werker.js": "",
		"iconen/icoon-512.png": "", "iconen/icoon-vol-512.png": "", "iconen/icoon-apple-180.png": "",
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(source, name)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(source, name), []byte(content), 0o644))
	}
	files, _, err := site.Make(site.Config{
		Source: source, Generated: pages(t), Engine: site.Engine{Version: "0123456789ab"},
		Data: func(site.Build) (any, error) { return nil, nil },
	})
	require.NoError(t, err)
	return files
}

func TestThePageAboutTheSiteNamesTheTextOfEveryYear(t *testing.T) {
	for _, name := range []string{"over/index.html", "en/over/index.html"} {
		page := string(rendered(t)[name])
		for _, r := range regelingen {
			assert.Contains(t, page, strconv.Itoa(r.Jaar)+": <a href=\""+html.EscapeString(r.Tekst.Address()), name)
			assert.Contains(t, page, `<time datetime="`+r.Tekst.Op+`">`, name)
		}
	}
}

func TestEveryRegelingHasAPageWithEveryEis(t *testing.T) {
	files := rendered(t)
	for _, r := range regelingen {
		page := string(files["regels/"+r.Code()+".html"])
		require.NotEmpty(t, page, r.Code())
		eisen := r.Eisen
		if r.Leerwerktraject != nil {
			eisen = append(eisen, *r.Leerwerktraject)
		}
		for _, e := range eisen {
			assert.Equal(t, 1, strings.Count(page, `id="`+e.Code+`"`), "%s in %s", e.Code, r.Code())
			link := `<a class="regels-bron" href="` + html.EscapeString(r.Tekst.URL(e.Plaats)) + `" rel="noreferrer">` + e.Plaats.Voluit() + "</a>"
			assert.Contains(t, page, link, "%s in %s", e.Code, r.Code())
		}
		for _, id := range []string{"cum-laude", "herkansing", "eindcijfer", "combinatiecijfer"} {
			assert.Contains(t, page, `id="`+id+`"`)
		}
		assert.Equal(t, r.Duim != nil, strings.Contains(page, `id="duimregeling"`), r.Code())
		for _, a := range r.Afwijkingen {
			assert.Contains(t, page, a.Inhoud, r.Code())
		}
	}
}

// Every citation of a page is of the decree of its regeling as it read for its year, or of the decree that a deviation names.
func TestCitationsAreOfTheRightDecree(t *testing.T) {
	files := rendered(t)
	for _, r := range regelingen {
		good := []string{r.Tekst.Address(), "https://wetten.overheid.nl/jci1.3:c:" + r.Tekst.Besluit.BWB + "&"}
		for _, a := range r.Afwijkingen {
			if a.Besluit != nil {
				good = append(good, "https://wetten.overheid.nl/jci1.3:c:"+a.Besluit.BWB+"&")
			}
		}
		count := 0
		for _, found := range link.FindAllStringSubmatch(string(files["regels/"+r.Code()+".html"]), -1) {
			address := html.UnescapeString(found[1])
			if !strings.HasPrefix(address, "https://") {
				continue
			}
			count++
			fits := func(start string) bool { return strings.HasPrefix(address, start) }
			assert.True(t, slices.ContainsFunc(good, fits), "%s cites %s", r.Code(), address)
			assert.Contains(t, address, r.Tekst.Op, r.Code())
		}
		assert.Greater(t, count, len(r.Eisen), r.Code())
	}
}

var (
	link   = regexp.MustCompile(`href="([^"]*)"`)
	anchor = regexp.MustCompile(`id="([^"]*)"`)
)

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	files := rendered(t)
	for name, content := range files {
		if !strings.HasPrefix(name, "regels/") || path.Ext(name) != ".html" {
			continue
		}
		for _, found := range link.FindAllStringSubmatch(string(content), -1) {
			address, fragment, _ := strings.Cut(found[1], "#")
			if strings.HasPrefix(address, "https://wetten.overheid.nl/") {
				continue
			}
			target := name
			if address != "" {
				target = path.Join(path.Dir(name), address)
				if strings.HasSuffix(address, "/") {
					target = path.Join(target, "index.html")
				}
			}
			require.Contains(t, files, target, "%s links to %s", name, found[1])
			if fragment != "" && strings.HasPrefix(target, "regels/") {
				assert.Contains(t, string(files[target]), `id="`+fragment+`"`, name)
			}
		}
		ids := map[string]bool{}
		for _, found := range anchor.FindAllStringSubmatch(string(content), -1) {
			assert.False(t, ids[found[1]], "%s twice in %s", found[1], name)
			ids[found[1]] = true
		}
	}
}

func TestNoPlaceIsLeftOpen(t *testing.T) {
	for name, content := range rendered(t) {
		if strings.HasPrefix(name, "regels/") && path.Ext(name) == ".html" {
			assert.NotContains(t, string(content), "{", name)
			assert.NotContains(t, string(content), "ZgotmplZ", name)
			assert.NotRegexp(t, `<(p|td|li|dd|strong|caption)></`, strings.ReplaceAll(string(content), "<td></td>", ""), name)
			assert.NotRegexp(t, `[0-9]\.[0-9](?:[^0-9]|$)[^<]*</(p|li|td)>`, withoutSources(string(content)), "decimals have a comma in %s", name)
		}
	}
}

var sources = regexp.MustCompile(`(?s)<a class="regels-bron".*?</a>`)

func withoutSources(page string) string { return sources.ReplaceAllString(page, "") }

func TestOverviewLeadsToEveryPageOnce(t *testing.T) {
	overview := pages(t)[0].Content.(Overview)
	all := regelingen
	seen := map[string]int{}
	for _, g := range overview.Groepen {
		for _, o := range g.Opleidingen {
			newest := strconv.Itoa(all[len(all)-1].Jaar)
			assert.Equal(t, newest, o.Years[0].Text, "%s %s", g.Naam, o.Name)
			for _, year := range o.Years {
				seen[year.Address]++
			}
		}
	}
	for i := range all {
		assert.Equal(t, 1, seen[address(&all[i])], all[i].Code())
	}
	assert.Len(t, seen, len(all))
}
