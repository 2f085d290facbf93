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
func vakken(taal rules.Taal, abbreviations map[string][]string) ordered[Vak] {
	var list ordered[Vak]
	catalogus := rules.Catalogus()
	for i := range catalogus {
		v := &catalogus[i]
		naam := rules.Vaknaam(taal, v)
		others := slices.Concat([]string{v.Naam, rules.Vaknaam(rules.NL, v)}, abbreviations[v.Code], []string{v.Code})
		list = append(list, member[Vak]{v.Code, Vak{naam, zoek(naam, others), v.Vanaf > 0 || v.BES}})
	}
	return list
}

// zoek are the other names of a subject: the Dutch ones, the abbreviations, the code. What a person finds by the name itself is
// left out.
func zoek(naam string, others []string) []string {
	var list []string
	for _, name := range others {
		same := func(other string) bool { return strings.EqualFold(name, other) }
		if !same(naam) && !slices.ContainsFunc(list, same) {
			list = append(list, name)
		}
	}
	return list
}
