package regelpagina

import (
	"encoding/json"
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
	"slaagwijzer/rules/regeling"
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
	for _, folder := range []string{"sjablonen", "regels", "over"} {
		require.NoError(t, os.CopyFS(filepath.Join(source, folder), os.DirFS(filepath.Join(root, "site", folder))))
	}
	for _, name := range []string{"index.html", "js/main.js", "js/engine/worker.js", "css/main.css", "icoon.svg"} {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(source, name)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(source, name), nil, 0o644))
	}
	files, _, err := site.Make(site.Config{
		Source: source, Generated: pages(t), Engine: site.Engine{Version: "0123456789ab"},
		Data: func(site.Build) (any, error) { return nil, nil },
	})
	require.NoError(t, err)
	return files
}

func TestThePageAboutTheSiteNamesTheTextOfEveryYear(t *testing.T) {
	page := string(rendered(t)["over/index.html"])
	for _, r := range regelingen {
		assert.Contains(t, page, strconv.Itoa(r.Jaar)+": <a href=\""+html.EscapeString(r.Tekst.Address()))
		assert.Contains(t, page, `<time datetime="`+r.Tekst.Op+`">`)
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

// examples are all examples of a page, by the code of the requirement that they show; the whole cijferlijst has none.
func examples(p *Page) map[string][]Voorbeeld {
	all := map[string][]Voorbeeld{"": {p.Voorbeeld}, "cum-laude": p.CumLaude.Voorbeelden}
	for _, e := range p.Eisen {
		all[e.Code] = e.Voorbeelden
	}
	if p.Duim != nil {
		all["duimregeling"] = p.Duim.Voorbeelden
	}
	for _, a := range p.Afwijkingen {
		if len(a.Voorbeelden) > 0 {
			all["afwijking"] = a.Voorbeelden
		}
	}
	if p.Leerwerktraject != nil {
		all[p.Leerwerktraject.Code] = p.Leerwerktraject.Voorbeelden
	}
	return all
}

// regelingPages are the contents of the pages of the regelingen.
func regelingPages(t *testing.T) []*Page {
	t.Helper()
	var list []*Page
	for _, g := range pages(t) {
		if p, ok := g.Content.(*Page); ok {
			list = append(list, p)
		}
	}
	require.Len(t, list, len(regelingen))
	return list
}

func TestVerdictsAreThoseOfTheEngine(t *testing.T) {
	words := map[rules.Uitslag]string{rules.Geslaagd: "Geslaagd", rules.Afgewezen: "Gezakt", rules.NogOpen: "Nog niet zeker"}
	for _, p := range regelingPages(t) {
		for code, list := range examples(p) {
			for _, v := range list {
				reply, outcome := rules.Handle(v.Request)
				require.Equal(t, rules.Judged, outcome)
				assert.JSONEq(t, string(reply), string(v.Reply), "%s %s", p.Code, v.Titel)
				judged := reread(t, v)
				assert.True(t, strings.HasPrefix(v.Verdict, words[judged.Uitslag]), "%s %s %s: %s", p.Code, code, v.Titel, v.Verdict)
				require.NotEmpty(t, v.Redenen)
				for _, reason := range v.Redenen {
					assert.NotEmpty(t, reason, "%s %s", p.Code, v.Titel)
				}
			}
		}
	}
}

// reread is the reply that goes with an example.
func reread(t *testing.T, v Voorbeeld) reply {
	t.Helper()
	var r reply
	require.NoError(t, json.Unmarshal(v.Reply, &r))
	return r
}

// An example shows what it says it shows: the requirement itself is met or not, and no other requirement decides. In the years of
// the duimregeling what falls short can be left out.
func TestExamplesShowBothSides(t *testing.T) {
	for i, p := range regelingPages(t) {
		r := &regelingen[i]
		for _, e := range p.Eisen {
			list, m := e.Voorbeelden, &maker{school: r}
			assert.NotEqual(t, len(list) > 0, e.Elders != nil || m.unshown(e.Code), "%s %s: shown here or elsewhere", p.Code, e.Code)
			if len(list) == 0 {
				continue
			}
			sides := map[string]bool{}
			for _, v := range list {
				judged := reread(t, v)
				oordeel := about(judged.Eisen, e.Code).Oordeel
				sides[oordeel] = true
				assert.Equal(t, oordeel == "ja", judged.Uitslag == rules.Geslaagd, "%s %s: %s", p.Code, e.Code, v.Titel)
				if len(judged.BuitenBeschouwing) > 0 {
					sides["nee"] = true
					assert.NotNil(t, r.Duim, "%s %s: %s", p.Code, e.Code, v.Titel)
					assert.Contains(t, strings.Join(v.Redenen, " "), "Buiten beschouwing")
				}
			}
			assert.True(t, sides["ja"] && len(sides) == 2, "%s %s shows %v", p.Code, e.Code, sides)
		}
	}
}

func TestCumLaudeShowsBothSides(t *testing.T) {
	for i, p := range regelingPages(t) {
		r := &regelingen[i]
		var want, found []string
		if isSchool(r) {
			want = append(want, "ja", "nee", "ja", "nee")
		}
		if r.CumLaude.EenJaar {
			want = append(want, "ja", "nee")
		}
		for _, v := range p.CumLaude.Voorbeelden {
			found = append(found, v.Stand)
		}
		assert.Equal(t, want, found, p.Code)
		assert.Equal(t, isSchool(r), p.CumLaude.Elders == nil, p.Code)
	}
}

// The duimregeling lets one item be left out, for who falls under it, and nothing that is protected.
func TestDuimregelingIsShown(t *testing.T) {
	seen := 0
	for _, p := range regelingPages(t) {
		if p.Duim == nil {
			continue
		}
		seen++
		for i, v := range p.Duim.Voorbeelden {
			judged := reread(t, v)
			if i == 0 {
				assert.Equal(t, rules.Geslaagd, judged.Uitslag, "%s: %s", p.Code, v.Titel)
				assert.Len(t, judged.BuitenBeschouwing, 1, "%s: %s", p.Code, v.Titel)
			} else {
				assert.Equal(t, rules.Afgewezen, judged.Uitslag, "%s: %s", p.Code, v.Titel)
			}
		}
	}
	assert.Positive(t, seen)
}

// Where a least grade for Nederlands is taken away, the example passes with less.
func TestDeviationWithoutEisIsShown(t *testing.T) {
	seen := 0
	for i, p := range regelingPages(t) {
		r := &regelingen[i]
		without := slices.ContainsFunc(r.Afwijkingen, func(a regeling.Afwijking) bool { return a.Naam == "zonder-minimum-nederlands" })
		list := examples(p)["afwijking"]
		assert.Equal(t, without, len(list) == 1, p.Code)
		for _, v := range list {
			seen++
			judged := reread(t, v)
			assert.Equal(t, rules.Geslaagd, judged.Uitslag, p.Code)
			assert.Empty(t, judged.BuitenBeschouwing, p.Code)
			assert.Equal(t, (regeling.MinimumNederlands - 1).String(), judged.eindcijfer("ne"), p.Code)
		}
	}
	assert.Positive(t, seen)
}

// "Precies" and "net geen" in a title are exact.
func TestTitlesAreExact(t *testing.T) {
	margins := map[string]string{"ce-gemiddelde": "-0.1", "eindcijfers": "-1"}
	for _, p := range regelingPages(t) {
		for code, shortBy := range margins {
			for _, v := range examples(p)[code] {
				judged := reread(t, v)
				if len(judged.BuitenBeschouwing) > 0 {
					continue // the margin is that of the rest
				}
				margin := about(judged.Eisen, code).Speling
				switch {
				case strings.Contains(v.Titel, "precies"):
					assert.Contains(t, []string{"0", "0.0"}, margin, "%s %s", p.Code, v.Titel)
				case strings.Contains(v.Titel, "net geen"), strings.Contains(v.Titel, "te weinig"):
					assert.Equal(t, shortBy, margin, "%s %s", p.Code, v.Titel)
				}
			}
		}
	}
}

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
