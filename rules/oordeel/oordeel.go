// Package oordeel judges a dossier by a regeling: it searches the reading with which the candidate passes, and finds
// what is certain while grades are still missing.
package oordeel

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// Antwoord is the outcome of a question that may not be certain yet.
type Antwoord string

// The outcomes of a requirement.
const (
	Ja   Antwoord = "ja"
	Nee  Antwoord = "nee"
	Open Antwoord = "open"
)

// Uitslag is the verdict.
type Uitslag string

// The verdicts; WVO art. 2.57(2) knows the first two.
const (
	Geslaagd  Uitslag = "geslaagd"
	Afgewezen Uitslag = "afgewezen"
	NogOpen   Uitslag = "open"
)

// Oordeel is a judged dossier.
type Oordeel struct {
	Regeling *regeling.Regeling
	// Dossier is what was judged; that of Pakket has the centraal examen of several kunst disciplines settled (regel R6.8).
	Dossier  *dossier.Dossier
	Pakket   *pakket.Pakket
	Uitslag  Uitslag
	CumLaude Antwoord
	// Lezing is the reading that is shown. Profielen are all profiles that give the same result with the same subjects
	// left out; empty while the package is incomplete.
	Lezing    pakket.Lezing
	Profielen []string
	// Eisen are the requirements, judged in that reading; CumLaudeEisen those of the judicium.
	Eisen         []Bevinding
	CumLaudeEisen []Bevinding
	Judicium      Judicium
	// Lacking is what an incomplete package lacks in the profile that comes nearest.
	Lacking     []pakket.Gemis
	Opmerkingen []string
	Low, High   *Completion // the lowest and highest that can still come about
	// normally tells whether the candidate passes otherwise than by the rule of the leerwerktraject alone.
	normally Antwoord
}

// Bevinding is what was found about one requirement.
type Bevinding struct {
	Eis     regeling.Eis
	Oordeel Antwoord
	// Speling is the margin in the unit of the requirement, nil where it makes no sense or is not known.
	Speling *cijfer.Punten
	// Low and High are what the norm saw at the lowest and at the highest possible grades.
	Low, High regeling.Totals
}

// Known reports whether the eindcijfer of a subject is known.
func (o *Oordeel) Known(i int) bool { return o.Low.E[i] == o.High.E[i] }

// CEKnown reports whether the grade with which a subject counts in the mean of the centrale examens is known.
func (o *Oordeel) CEKnown(i int) bool { return o.Low.CE[i] == o.High.CE[i] }

// CEGemiddelde is the mean of the known grades for the centraal examen that count in the shown reading.
func (o *Oordeel) CEGemiddelde() cijfer.Gemiddelde {
	var mean cijfer.Gemiddelde
	for i := range o.Pakket.WithCE(o.Lezing).Each {
		if o.Low.CE[i] != 0 && o.CEKnown(i) {
			mean = mean.Plus(o.Low.CE[i])
		}
	}
	return mean
}

// Combinatie is the combinatiecijfer of the shown reading with its parts; zero while a part is unknown or when there is
// none.
func (o *Oordeel) Combinatie() (cijfer.Eindcijfer, []int) {
	head, parts := combiParts(o.Pakket, o.Lezing)
	parts = (parts | pakket.Only(head)) &^ o.Lezing.Duim
	var list []int
	known := true
	for i := range parts.Each {
		known = known && o.Known(i)
		if o.Low.E[i] != 0 {
			list = append(list, i)
		}
	}
	if !known {
		return 0, nil
	}
	whole, _ := combi(o.Pakket, o.Lezing, o.Low)
	return whole, list
}

// BuitenBeschouwing are the subjects that the shown reading leaves out, in the order of entry.
func (o *Oordeel) BuitenBeschouwing() []int {
	return slices.Collect(o.Lezing.Without().Each)
}

// Judge judges a dossier. It reports false, and no verdict, when there are too many ways to leave subjects out to try them
// all, as only a list of dozens of extra subjects has.
func Judge(d *dossier.Dossier, r *regeling.Regeling) (*Oordeel, bool) {
	j := newJury(d, r)
	if j.tooHard() {
		return nil, false
	}
	o := &Oordeel{Regeling: r, Dossier: d, Pakket: j.first().p, CumLaude: Open, Low: j.join(low, lowest), High: j.join(high, highest)}
	if !j.complete() {
		j.judgeIncomplete(o)
		return o, true
	}
	o.Uitslag = j.uitslag()
	j.show(o)
	o.Eisen = j.eisen(o)
	j.judicium(o)
	if j.tooHard() {
		return nil, false
	}
	o.Opmerkingen = j.opmerkingen(o)
	return o, true
}
