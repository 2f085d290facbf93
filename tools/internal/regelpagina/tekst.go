package regelpagina

import (
	"fmt"
	"slices"
	"time"

	"slaagwijzer/rules"
)

// Tekst is the decree as it read for an exam year.
type Tekst struct {
	Jaar         int
	Besluit      string // its title
	BWB          string // its number
	Op, OpVoluit string // the day of its text, as 2026-08-01 and as 1 augustus 2026
	OpEngels     string // the same day, as 1 August 2026
	URL          string // its official page
}

func newTekst(r *rules.Regeling) (Tekst, error) {
	day, err := time.Parse(time.DateOnly, r.Tekst.Op)
	besluit := r.Tekst.Besluit
	return Tekst{r.Jaar, besluit.Titel, besluit.BWB, r.Tekst.Op, voluit(day), day.Format("2 January 2006"), r.Tekst.Address()}, err
}

// teksten are the texts by which the engine judges, the newest year first; up to 2022 a year has several.
func teksten(regelingen []rules.Regeling) ([]Tekst, error) {
	var list []Tekst
	for i := range regelingen {
		tekst, err := newTekst(&regelingen[i])
		if err != nil {
			return nil, err
		}
		if !slices.Contains(list, tekst) {
			list = append(list, tekst)
		}
	}
	slices.SortStableFunc(list, func(a, b Tekst) int { return b.Jaar - a.Jaar })
	return list, nil
}

var months = [...]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
	"november", "december"}

// voluit writes a day in words: 1 augustus 2026.
func voluit(t time.Time) string {
	return fmt.Sprintf("%d %s %d", t.Day(), months[t.Month()-1], t.Year())
}
