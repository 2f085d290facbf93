// Package gegevens makes what the calculator knows before the engine is there: subjects, packages and examples, all of it read
// from the engine's own values.
package gegevens

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"slaagwijzer/rules"
	"slaagwijzer/tools/internal/site"
)

// Gegevens is the content of the data block of the calculator. Members that would be empty are left out.
type Gegevens struct {
	Bouw        site.Build           `json:"bouw"`
	Jaren       []int                `json:"jaren"` // the exam years, from old to new
	Soorten     []string             `json:"soorten"`
	Gebieden    []string             `json:"gebieden"`
	Vakken      ordered[Vak]         `json:"vakken"`
	Opleidingen []Opleiding          `json:"opleidingen"`
	Voorbeelden map[string]Voorbeeld `json:"voorbeelden"` // by opleiding
	Ntermen     []Ntermen            `json:"ntermen"`     // from the first tijdvak to the last
}

// Vak is how people call a subject and by what else they may look for it.
type Vak struct {
	Naam string   `json:"naam"`
	Zoek []string `json:"zoek,omitempty"`
	Soms bool     `json:"soms,omitempty"` // not in every year, or not everywhere
}

// Voorbeeld is an example request of an opleiding.
type Voorbeeld struct {
	Jaar            int             `json:"jaar"`
	Profielen       []string        `json:"profielen"`
	Leerwerktraject bool            `json:"leerwerktraject,omitempty"`
	Combinatie      []string        `json:"combinatie"`
	Vakken          json.RawMessage `json:"vakken"`
}

// volgorde is the order in which a person is offered the opleidingen: the most chosen first.
var volgorde = []string{"havo", "atheneum", "gymnasium", "vmbo-tl", "vmbo-gl", "vmbo-kb", "vmbo-bb"}

// Read makes the data of a page from the module at root, with the names in the language of that page. The abbreviations and the examples are read from files there.
func Read(root string, build site.Build) (Gegevens, error) {
	abbreviations, err := readAbbreviations(root)
	if err != nil {
		return Gegevens{}, err
	}
	regelingen := rules.Regelingen()
	taal := taalOf(build)
	g := Gegevens{Bouw: build, Vakken: vakken(taal, abbreviations), Voorbeelden: map[string]Voorbeeld{}}
	for i := range regelingen {
		g.Jaren = addNew(g.Jaren, regelingen[i].Jaar)
		g.Soorten = addNew(g.Soorten, string(regelingen[i].Soort))
		g.Gebieden = addNew(g.Gebieden, string(regelingen[i].Gebied))
	}
	if g.Ntermen, err = readNtermen(root, g.Jaren); err != nil {
		return Gegevens{}, err
	}
	for _, code := range volgorde {
		o, err := opleiding(taal, slices.DeleteFunc(slices.Clone(regelingen), func(r rules.Regeling) bool { return r.Opleiding.String() != code }))
		if err != nil {
			return Gegevens{}, fmt.Errorf("%s: %w", code, err)
		}
		g.Opleidingen = append(g.Opleidingen, o)
		if g.Voorbeelden[code], err = readVoorbeeld(root, code); err != nil {
			return Gegevens{}, err
		}
	}
	return g, nil
}

func readVoorbeeld(root, opleiding string) (Voorbeeld, error) {
	text, err := os.ReadFile(filepath.Join(root, "tools", "uitslag", "voorbeelden", opleiding+".json"))
	if err != nil {
		return Voorbeeld{}, err
	}
	var request struct {
		Examen Voorbeeld
		Vakken json.RawMessage
	}
	if err := json.Unmarshal(text, &request); err != nil {
		return Voorbeeld{}, fmt.Errorf("%s: %w", opleiding, err)
	}
	v := request.Examen
	v.Vakken = request.Vakken
	if v.Combinatie == nil {
		v.Combinatie = []string{}
	}
	return v, nil
}
