package rules_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"slaagwijzer/rules"
)

// eigExtra is what the properties of the form add to a request; the rest stays raw.
type eigExtra struct {
	naiefVerzoek
	ID     json.RawMessage `json:"id,omitempty"`
	Vragen []string        `json:"vragen,omitempty"`
	Taal   string          `json:"taal,omitempty"`
	// Persoon is about the candidate.
	Persoon json.RawMessage `json:"persoon,omitempty"`
}

// Ids of every kind; they come back as they were.
var eigIDs = []string{`"abc"`, `"é \u00e9 \" \\ \/ \ud83d\ude00"`, `17`, `-0.0`, `1E400`, `true`, `null`, `{"b":1,"a":[1.50,{}]}`, `[]`, `""`}

// TestEigenschap_Vorm: the reply is one line of JSON with the fields of the contract and no others.
func TestEigenschap_Vorm(t *testing.T) {
	elk(t, veel(), func(r *rand.Rand) string {
		v := eigExtra{naiefVerzoek: *trek(r), ID: json.RawMessage(kies(r, eigIDs)), Taal: kies(r, []string{"", "nl", "en"})}
		for _, vraag := range []string{"herkansing", "vooruitblik", "vervolg"} {
			if r.IntN(2) == 0 {
				v.Vragen = append(v.Vragen, vraag)
			}
		}
		if r.IntN(3) == 0 {
			v.wisUit(r)
		}
		verzoek, err := json.Marshal(v)
		naiefMust(err)
		antwoord, _ := rules.Handle(verzoek)
		if fout := v.vormfout(antwoord); fout != "" {
			return fmt.Sprintf("%s\n%s\n%s", fout, verzoek, antwoord)
		}
		return ""
	})
}

func (v *eigExtra) vormfout(antwoord []byte) (fout string) {
	defer func() {
		if p := recover(); p != nil {
			fout = fmt.Sprint(p)
		}
	}()
	if bytes.ContainsAny(antwoord, "\n\r") || !utf8.Valid(antwoord) {
		return "not one line of UTF-8"
	}
	velden := []string{"id", "versie", "regeling", "uitslag", "cumLaude", "profielen", "eindcijfers", "ceGemiddelde", "buitenBeschouwing",
		"eisen", "cumLaudeEisen", "opmerkingen"}
	a := object(antwoord, append(velden, v.Vragen...))
	var id bytes.Buffer
	naiefMust(json.Compact(&id, a["id"]))
	switch {
	case id.String() != string(v.ID):
		return "another id"
	case string(a["versie"]) != "1":
		return "versie"
	case string(a["regeling"]) != fmt.Sprintf(`"%s-%d"`, v.Examen.Opleiding, v.Examen.Jaar):
		return "regeling"
	case rangUitslag[text(a["uitslag"])] == 0 && text(a["uitslag"]) != "afgewezen":
		return "uitslag"
	}
	oordeel(a["cumLaude"])
	for _, p := range elements(a["profielen"]) {
		text(p)
	}
	if (text(a["uitslag"]) == "geslaagd") && len(elements(a["profielen"])) == 0 {
		return "geslaagd in no profile"
	}
	for _, p := range elements(a["buitenBeschouwing"]) {
		text(p)
	}
	cijfers := elements(a["eindcijfers"])
	for i, e := range cijfers {
		velden := []string{"vak", "eindcijfer"}
		if bytes.Contains(e, []byte(`"combinatiecijfer"`)) {
			velden = append(velden, "delen")
		}
		o := object(e, velden)
		if len(velden) == 3 && i != len(cijfers)-1 {
			return "combinatiecijfer is not last"
		}
		if c := string(o["eindcijfer"]); !regexp.MustCompile(`^([1-9]|10)$`).MatchString(c) {
			return "eindcijfer " + c
		}
	}
	if ce := a["ceGemiddelde"]; string(ce) != "null" {
		o := object(ce, []string{"som", "aantal", "gemiddelde"})
		if !regexp.MustCompile(`^\d+\.\d$`).MatchString(text(o["som"])) || !regexp.MustCompile(`^\d+\.\d\d$`).MatchString(text(o["gemiddelde"])) {
			return "ceGemiddelde"
		}
	}
	for _, o := range elements(a["opmerkingen"]) {
		opmerking := object(o, []string{"code", "tekst"})
		if text(opmerking["code"]) == "" || text(opmerking["tekst"]) == "" {
			return "empty opmerking"
		}
	}
	return v.eisenfout(a)
}

// spelingVorm is the form of the speling of an eis; the others have none.
var spelingVorm = map[string]*regexp.Regexp{
	"ce-gemiddelde": regexp.MustCompile(`^-?\d+\.\d$`), "eindcijfers": regexp.MustCompile(`^-?\d+$`), "gemiddelde": regexp.MustCompile(`^-?\d+$`),
}

func (v *eigExtra) eisenfout(a map[string]json.RawMessage) string {
	wil := "pakket ce-gemiddelde kernvakken eindcijfers combinatie-onderdelen lo"
	if v.Examen.Opleiding[0] == 'v' {
		wil = "pakket ce-gemiddelde nederlands eindcijfers combinatie-onderdelen lo kunstvakken"
	}
	if v.Examen.Opleiding == "vmbo-tl" || v.Examen.Opleiding == "vmbo-gl" {
		wil += " profielwerkstuk"
	}
	if v.Examen.Leerwerktraject {
		wil += " leerwerktraject"
	}
	var codes, lof []string
	for _, lijst := range []struct {
		naam  string
		codes *[]string
	}{{"eisen", &codes}, {"cumLaudeEisen", &lof}} {
		for _, e := range elements(a[lijst.naam]) {
			velden := []string{"code", "oordeel", "bron", "tekst"}
			if bytes.Contains(e, []byte(`"speling":`)) {
				velden = append(velden, "speling")
			}
			o := object(e, velden)
			code, speling := text(o["code"]), text(o["speling"])
			*lijst.codes = append(*lijst.codes, code)
			var bron map[string]string
			naiefMust(json.Unmarshal(o["bron"], &bron))
			if bron["besluit"] != "uvb-wvo-2020" || bron["artikel"] == "" || !strings.HasPrefix(bron["url"], "https://") {
				return "bron of " + code
			}
			vmbo := strings.HasPrefix(v.Examen.Opleiding, "vmbo")
			switch vorm := spelingVorm[code]; {
			case speling == "":
				oordeel(o["oordeel"])
			case vorm == nil || code == "eindcijfers" && vmbo || !vorm.MatchString(speling) || strings.HasPrefix(speling, "-0.0"):
				return "speling of " + code
			case (speling[0] == '-') != (oordeel(o["oordeel"]) == "nee") || oordeel(o["oordeel"]) == "open":
				return "speling and oordeel of " + code
			}
		}
	}
	if v.Examen.Opleiding == "vmbo-tl" && !slices.Contains(codes, "combinatie-onderdelen") {
		wil = strings.Replace(wil, " combinatie-onderdelen", "", 1) // only with a whole programme (R6.6)
	}
	if got := strings.Join(codes, " "); got != wil {
		return "eisen " + got
	}
	if got := strings.Join(lof, " "); got != "geslaagd gemiddelde laagste-cijfer kwalificaties" {
		return "cumLaudeEisen " + got
	}
	return ""
}

// object reads an object that has just these fields; the helpers panic with what is wrong.
func object(raw json.RawMessage, velden []string) map[string]json.RawMessage {
	var o map[string]json.RawMessage
	naiefMust(json.Unmarshal(raw, &o))
	for _, veld := range velden {
		if o[veld] == nil {
			panic("no " + veld)
		}
	}
	if len(o) != len(velden) {
		panic(fmt.Sprintf("fields besides %v: %.200s", velden, raw))
	}
	return o
}

func elements(raw json.RawMessage) []json.RawMessage {
	var list []json.RawMessage
	naiefMust(json.Unmarshal(raw, &list))
	if list == nil {
		panic("no list")
	}
	return list
}

func text(raw json.RawMessage) string {
	if raw == nil {
		return ""
	}
	var s string
	naiefMust(json.Unmarshal(raw, &s))
	return s
}

func oordeel(raw json.RawMessage) string {
	if s := text(raw); s == "ja" || s == "nee" || s == "open" {
		return s
	}
	panic("oordeel")
}
