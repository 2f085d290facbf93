package rules_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"slaagwijzer/rules"
)

// eigUitleg is the explanation in a reply.
type eigUitleg struct {
	Kop, Reden, Kort, Pakket, BuitenBeschouwing, CumLaude string
	Eisen, CumLaudeEisen                                  []eigEisUitleg
}

type eigEisUitleg struct {
	Code, Titel, Marge string
	Balk               *struct{ Waarde, Grens, Laag, Hoog string }
	Zinnen             []string
}

// TestEigenschap_Uitleg: every verdict is explained, in both languages alike, and the explanation says what the reply says.
func TestEigenschap_Uitleg(t *testing.T) {
	elk(t, veel()/2, func(r *rand.Rand) string {
		v := eigExtra{naiefVerzoek: *trek(r)}
		if r.IntN(2) == 0 {
			v.wisUit(r)
		}
		if i := r.IntN(len(v.Vakken)); r.IntN(3) == 0 && v.Vakken[i].Vak != "wib" { // wid can't be there without
			v.Vakken = slices.Delete(v.Vakken, i, i+1) // a package that is not complete
		}
		verzoek, err := json.Marshal(v)
		naiefMust(err)
		return uitlegfout(verzoek)
	})
}

// TestEigenschap_UitlegVanGevallen: the same for the case files.
func TestEigenschap_UitlegVanGevallen(t *testing.T) {
	files, err := filepath.Glob("gevallen/*/*.json")
	naiefMust(err)
	explained := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		naiefMust(err)
		var g struct {
			Verzoek  map[string]json.RawMessage
			Verwacht struct{ Gebreken json.RawMessage }
		}
		if json.Unmarshal(data, &g) != nil || g.Verzoek == nil || g.Verwacht.Gebreken != nil {
			continue
		}
		delete(g.Verzoek, "taal")
		delete(g.Verzoek, "vragen")
		verzoek, err := json.Marshal(g.Verzoek)
		naiefMust(err)
		if fout := uitlegfout(verzoek); fout != "" {
			t.Errorf("%s: %s", file, fout)
		}
		explained++
	}
	if explained < 200 {
		t.Fatalf("only %d cases explained", explained)
	}
}

// uitlegfout asks for the explanation in both languages and holds it against the reply and against the other.
func uitlegfout(verzoek []byte) string {
	var texts [2][]string
	for i, taal := range []string{"nl", "en"} {
		plain := append([]byte(`{"taal":"`+taal+`",`), verzoek[1:]...)
		asked := append([]byte(`{"vragen":["uitleg"],"taal":"`+taal+`",`), verzoek[1:]...)
		without, _ := rules.Handle(plain)
		with, _ := rules.Handle(asked)
		rest, explanation, found := strings.Cut(string(with), `,"uitleg":`)
		if found && rest+"}" != string(without) {
			return fmt.Sprintf("asking changes the reply\n%s\n%s", without, with)
		}
		a, fout := beoordeel(asked)
		if fout != "" {
			return fout
		}
		if !found {
			return "no uitleg"
		}
		var u eigUitleg
		naiefMust(json.Unmarshal([]byte(strings.TrimSuffix(explanation, "}")), &u))
		fout = u.fout(a)
		if taal == "nl" && fout == "" {
			fout = u.onwaar(a)
		}
		if fout != "" {
			return fmt.Sprintf("%s\n%s\n%s", fout, verzoek, with)
		}
		texts[i] = u.texts()
	}
	return tweetaligfout(texts, verzoek)
}

// tweetaligfout says where two languages differ in more than words.
func tweetaligfout(texts [2][]string, verzoek []byte) string {
	if len(texts[0]) != len(texts[1]) {
		return fmt.Sprintf("%d texts and %d\n%s", len(texts[0]), len(texts[1]), verzoek)
	}
	for i, nl := range texts[0] {
		en := texts[1][i]
		if nl == en {
			return fmt.Sprintf("the same in both languages: %q\n%s", nl, verzoek)
		}
		var numbers [2][]string
		for j, text := range []string{nl, en} {
			if slop := slordig(text, verzoek); slop != "" {
				return fmt.Sprintf("%s: %q\n%s", slop, text, verzoek)
			}
			numbers[j] = getallenIn(text)
			slices.Sort(numbers[j])
		}
		if !slices.Equal(numbers[0], numbers[1]) {
			return fmt.Sprintf("other numbers: %q and %q\n%s", nl, en, verzoek)
		}
	}
	return ""
}

func getallenIn(text string) []string {
	return eigGetal.FindAllString(strings.ReplaceAll(text, ",", "."), -1)
}

// texts are all texts that differ from language to language, in a fixed order.
func (u *eigUitleg) texts() []string {
	list := []string{u.Reden, u.Kort, u.Pakket, u.CumLaude}
	if u.BuitenBeschouwing != "" {
		list = append(list, u.BuitenBeschouwing)
	}
	for _, e := range slices.Concat(u.Eisen, u.CumLaudeEisen) {
		list = append(list, e.Titel)
		if e.Marge != "" {
			list = append(list, e.Marge)
		}
		list = append(list, e.Zinnen...)
	}
	return list
}

// endOfSentence is where a sentence ends: one that stands alone has one such place, its full stop.
var endOfSentence = regexp.MustCompile(`[.!?](\s|$)`)

func (u *eigUitleg) fout(a *eigAntwoord) string {
	switch {
	case utf8.RuneCountInString(u.Kort) > 34 || u.Kort == "":
		return "kort is too long: " + u.Kort
	case len(endOfSentence.FindAllString(u.Reden, -1)) > 3 || !strings.HasSuffix(u.Reden, "."):
		return "too long a reason: " + u.Reden
	case a.Uitslag == "afgewezen" && strings.Contains(u.Reden, "!"):
		return "shouting at who failed: " + u.Reden
	case (u.BuitenBeschouwing != "") != (len(a.BuitenBeschouwing) > 0):
		return "buitenBeschouwing: " + u.BuitenBeschouwing
	}
	if fout := eisUitlegfout(a.Eisen, u.Eisen); fout != "" {
		return fout
	}
	return eisUitlegfout(a.CumLaudeEisen, u.CumLaudeEisen)
}

// Of a requirement that is met, not met or open the last sentence can't say one of these.
var tegenspraak = map[string]*regexp.Regexp{
	"ja":   regexp.MustCompile(`voldoe je niet|tekort|te laag|nog niet zeker|voldeed je`),
	"nee":  regexp.MustCompile(`voldoe je\.$|meer dan nodig|genoeg|^Dat mag, |nog niet zeker`),
	"open": regexp.MustCompile(`^Aan deze regel|^Dat |^Ook met|^Met |^Tot nu`),
}

// onwaar says where the Dutch explanation says something else than the verdict. Of a package that is not complete the
// requirements are judged on what there is, and those that are met so far can still be unsure.
func (u *eigUitleg) onwaar(a *eigAntwoord) string {
	eisen, uitleg := slices.Concat(a.Eisen, a.CumLaudeEisen), slices.Concat(u.Eisen, u.CumLaudeEisen)
	for i, eis := range eisen {
		means := uitleg[i].Zinnen[2]
		if a.oordeel("pakket") != "open" && tegenspraak[eis.Oordeel].MatchString(means) {
			return eis.Code + " is " + eis.Oordeel + ": " + means
		}
	}
	return ""
}

func eisUitlegfout(eisen []eigEis, uitleg []eigEisUitleg) string {
	if len(eisen) != len(uitleg) {
		return "not an explanation for each eis"
	}
	for i := range eisen {
		if fout := uitleg[i].fout(&eisen[i]); fout != "" {
			return eisen[i].Code + ": " + fout
		}
	}
	return ""
}

func (u *eigEisUitleg) fout(eis *eigEis) string {
	if u.Code != eis.Code || u.Titel == "" || len(u.Zinnen) != 3 {
		return fmt.Sprintf("%+v", u)
	}
	for _, zin := range u.Zinnen {
		if len(strings.Fields(zin)) > 30 {
			return "too long: " + zin
		}
		if ends := endOfSentence.FindAllString(zin, -1); !reflect.DeepEqual(ends, []string{"."}) {
			return "not one sentence: " + zin
		}
	}
	if (eis.Speling != nil) != (u.Marge != "") || (eis.Speling != nil) != (u.Balk != nil) {
		return "marge and balk go with speling"
	}
	if u.Balk == nil {
		return ""
	}
	exact := func(text string) decimal.Decimal { return decimal.RequireFromString(text) }
	speling := exact(*eis.Speling)
	value, limit := exact(u.Balk.Waarde), exact(u.Balk.Grens)
	switch {
	case getallenIn(u.Marge)[0] != speling.Abs().StringFixed(-speling.Exponent()):
		return "marge " + u.Marge + " with speling " + *eis.Speling
	case !value.Sub(limit).Equal(speling):
		return fmt.Sprintf("balk %+v with speling %s", *u.Balk, *eis.Speling)
	case exact(u.Balk.Laag).GreaterThan(value), exact(u.Balk.Hoog).LessThan(value), exact(u.Balk.Laag).GreaterThan(limit), exact(u.Balk.Hoog).LessThan(limit):
		return fmt.Sprintf("outside the balk %+v", *u.Balk)
	}
	return ""
}
