package gegevens

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"slaagwijzer/rules"
)

// readAbbreviations reads by what letters schools call the subjects. The engine knows none: it reads codes.
func readAbbreviations(root string) (map[string][]string, error) {
	text, err := os.ReadFile(filepath.Join(root, "rules", "vak", "data", "vakken.json"))
	if err != nil {
		return nil, err
	}
	var file struct {
		Vakken []struct {
			Code        string
			Afkortingen []string
		}
	}
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, err
	}
	abbreviations := map[string][]string{}
	for _, v := range file.Vakken {
		abbreviations[v.Code] = v.Afkortingen
	}
	return abbreviations, nil
}

// vakken are the subjects by code.
func vakken(abbreviations map[string][]string) ordered[Vak] {
	var list ordered[Vak]
	catalogus := rules.Catalogus()
	for i := range catalogus {
		v := &catalogus[i]
		naam := rules.Vaknaam(rules.NL, v)
		list = append(list, member[Vak]{v.Code, Vak{naam, zoek(v, naam, abbreviations[v.Code]), v.Vanaf > 0 || v.BES}})
	}
	return list
}

// zoek are the other names of a subject: the official one, the abbreviations, the code. What a person finds by the name itself
// is left out.
func zoek(v *rules.Vak, naam string, abbreviations []string) []string {
	var list []string
	for _, name := range slices.Concat([]string{v.Naam}, abbreviations, []string{v.Code}) {
		same := func(other string) bool { return strings.EqualFold(name, other) }
		if !same(naam) && !slices.ContainsFunc(list, same) {
			list = append(list, name)
		}
	}
	return list
}
