package klas

import (
	"strings"

	"slaagwijzer/rules"
)

// Standaard is what holds for candidates of whom the file doesn't say it. Empty is not said.
type Standaard struct {
	Opleiding string
	Jaar      string
	Soort     string
	Gebied    string
}

// Check asks the engine what is wrong with what was said, by the name of the field. What is only missing is no fault.
func (s Standaard) Check() map[string]string {
	m := maker{kandidaat: &Kandidaat{layout: &Layout{}, rows: []*record{{}}}, places: places{}}
	m.makeExamen(s)
	reply, _ := rules.Handle(encode(m.verzoek))
	said := map[string]bool{"opleiding": s.Opleiding != "", "jaar": s.Jaar != "", "soort": s.Soort != "", "gebied": s.Gebied != ""}
	wrong := map[string]string{}
	for _, g := range placed(reply, m.places) {
		if field := strings.TrimPrefix(g.Pad, "/examen/"); said[field] {
			wrong[field] = g.Tekst
		}
	}
	return wrong
}
