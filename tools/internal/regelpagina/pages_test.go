package regelpagina

import (
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path"
	"path/filepath"
	"regexp"
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

func pages(t *testing.T) []site.Generated {
	t.Helper()
	generated, err := Pages(root)
	require.NoError(t, err)
	return generated
}

// rendered are the pages as they are built, with stand-ins for the rest of the site. They are built once: it takes seconds.
func rendered(t *testing.T) site.Files {
	t.Helper()
	once.Do(func() { built = build(t) })
	require.NotEmpty(t, built)
	return built
}

var (
	once  sync.Once
	built site.Files
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
	for _, r := range rules.Regelingen() {
		assert.Contains(t, page, strconv.Itoa(r.Jaar)+": <a href=\""+html.EscapeString(r.Tekst.Address()))
		assert.Contains(t, page, `<time datetime="`+r.Tekst.Op+`">`)
	}
}

func TestEveryRegelingHasAPageWithEveryEis(t *testing.T) {
	files := rendered(t)
	for _, r := range rules.Regelingen() {
		page := string(files["regels/"+r.Code()+".html"])
		require.NotEmpty(t, page, r.Code())
		eisen := r.Eisen
		if r.Leerwerktraject != nil {
			eisen = append(eisen, *r.Leerwerktraject)
		}
		for _, e := range eisen {
			assert.Equal(t, 1, strings.Count(page, `id="`+e.Code+`"`), "%s in %s", e.Code, r.Code())
			assert.Contains(t, page, e.Plaats.Voluit(), "%s in %s", e.Code, r.Code())
		}
		assert.Contains(t, page, `id="cum-laude"`)
		for _, a := range r.Afwijkingen {
			assert.Contains(t, page, a.Inhoud, r.Code())
		}
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
	require.Len(t, list, len(rules.Regelingen()))
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

// An example shows what it says it shows: the requirement itself is met or not, and no other requirement decides.
func TestExamplesShowBothSides(t *testing.T) {
	for _, p := range regelingPages(t) {
		for code, list := range examples(p) {
			if code == "" || code == "cum-laude" || code == "combinatie-onderdelen" && strings.HasPrefix(p.Code, "vmbo-tl") {
				continue
			}
			sides := map[string]bool{}
			for _, v := range list {
				judged := reread(t, v)
				oordeel := about(judged.Eisen, code).Oordeel
				sides[oordeel] = true
				assert.Equal(t, oordeel == "ja", judged.Uitslag == rules.Geslaagd, "%s %s: %s", p.Code, code, v.Titel)
				assert.Empty(t, judged.BuitenBeschouwing, "%s %s: %s", p.Code, code, v.Titel)
			}
			assert.True(t, sides["ja"] && len(sides) == 2, "%s %s shows %v", p.Code, code, sides)
		}
		var cumLaude []string
		for _, v := range p.CumLaude.Voorbeelden {
			cumLaude = append(cumLaude, v.Stand)
		}
		assert.Equal(t, []string{"ja", "nee", "ja", "nee"}, cumLaude, p.Code)
	}
}

// "Precies" and "net geen" in a title are exact.
func TestTitlesAreExact(t *testing.T) {
	margins := map[string]string{"ce-gemiddelde": "-0.1", "eindcijfers": "-1"}
	for _, p := range regelingPages(t) {
		for code, shortBy := range margins {
			for _, v := range examples(p)[code] {
				judged := reread(t, v)
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

func TestOverviewLeadsToEveryPage(t *testing.T) {
	overview := pages(t)[0].Content.(Overview)
	count := 0
	for _, o := range overview.Opleidingen {
		newest := fmt.Sprint(rules.Regelingen()[len(rules.Regelingen())-1].Jaar)
		assert.Equal(t, newest, o.Years[0].Text, o.Name)
		count += len(o.Years)
	}
	assert.Equal(t, len(rules.Regelingen()), count)
}
