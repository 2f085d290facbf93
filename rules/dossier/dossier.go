// Package dossier turns what a person entered into a Dossier that is valid by construction, or into everything that is
// wrong with it, each defect with a JSON Pointer to the field that it is about.
package dossier

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/vak"
)

// Dossier is a candidate's exam, valid by construction.
type Dossier struct {
	Examen Examen
	Vakken []Examenvak
	// Kunstkeuze are the kunst disciplines of which one has the centraal examen, when the grades don't tell which
	// (regel R6.8). Empty, or at least two positions in Vakken.
	Kunstkeuze []int
}

// Examen says which exam it is.
type Examen struct {
	Jaar            int
	Soort           Soort
	Gebied          Gebied
	Opleiding       vak.Opleiding
	Profielen       []string // in the order of the decree; empty for every profile
	Leerwerktraject bool
	Gespreid        bool     // spread over two school years
	Combinatie      []string // what the school adds to the combinatiecijfer
}

// InCombinatie reports whether the school adds a subject to the combinatiecijfer.
func (e Examen) InCombinatie(code string) bool { return slices.Contains(e.Combinatie, code) }

// Soort is the kind of exam.
type Soort string

// The kinds of exam.
const (
	School       Soort = "school"
	Vavo         Soort = "vavo"
	Staatsexamen Soort = "staatsexamen"
)

// Gebied is the part of the kingdom whose rules apply.
type Gebied string

// The parts of the kingdom.
const (
	Nederland Gebied = "nederland"
	BES       Gebied = "bes"
)

// Afsluiting is how a subject comes by its eindcijfer.
type Afsluiting uint8

// The ways to close a subject.
const (
	MetCE         Afsluiting = iota // schoolexamen and centraal examen
	AlleenSE                        // a whole schoolexamen grade
	AlleenCE                        // the rounded centraal examen
	AfgerondSE                      // the rounded schoolexamen, in 2020 perhaps improved: the centraal examen lapsed
	OpBeoordeling                   // goed, voldoende or onvoldoende
	Ingebracht                      // an eindcijfer of an earlier exam
	ZonderCijfer                    // vrijstelling or ontheffing: no grade at all
)

// Beoordeling is the outcome of a subject without a grade, from low to high. The zero value means not known.
type Beoordeling uint8

// The outcomes.
const (
	GeenBeoordeling Beoordeling = iota
	Onvoldoende
	Voldoende
	Goed
)

// Examenvak is one subject of a candidate. A grade of zero is not known.
type Examenvak struct {
	*vak.Vak
	Label       string
	Afsluiting  Afsluiting
	SE, CE      cijfer.Cijfer     // of a staatsexamen SE is the college-examen
	RV          cijfer.Cijfer     // resultaatverbeteringstoets of 2020; zero when there was none
	Eindcijfer  cijfer.Eindcijfer // only when Ingebracht
	Beoordeling Beoordeling
	Vrijgesteld bool // by vrijstelling or ontheffing
	Ontheffing  bool
	Behaald     int  // the exam year in which it was closed; 0 when not known, for a vrijstelling
	Herkanst    bool // its centraal examen was done again already; CE is the higher grade
	Deel        vak.Deel
	Hoger       bool // examined at a higher level
	Extra       bool // only a higher level has it: never in a place of the package
	NormallyCE  bool // normally has a centraal examen, taken or lapsed
	Uncounted   bool // has grades that can't count, next to a vrijstelling or ontheffing
}

// TakesCE reports whether the subject is closed with a centraal examen that is taken for this exam, its grade known or not.
func (v *Examenvak) TakesCE() bool { return v.Afsluiting == MetCE || v.Afsluiting == AlleenCE }

// HasCE reports whether a centraal examen is part of how the subject is closed, known or not.
func (v *Examenvak) HasCE() bool {
	return v.TakesCE() || (v.Afsluiting == Ingebracht && v.CE != 0)
}

// WithKunstCE is the dossier in which subject i of the Kunstkeuze has the centraal examen and the others have none.
func (d *Dossier) WithKunstCE(i int) *Dossier {
	chosen := *d
	chosen.Vakken = slices.Clone(d.Vakken)
	for _, j := range d.Kunstkeuze {
		chosen.Vakken[j].Afsluiting = AlleenSE
	}
	chosen.Vakken[i].Afsluiting = MetCE
	chosen.Kunstkeuze = nil
	return &chosen
}

// WithCE is a copy of the dossier in which subject i has the centraal examen: of several kunst disciplines only one has (regel
// R6.8).
func (d *Dossier) WithCE(i int) *Dossier {
	if slices.Contains(d.Kunstkeuze, i) {
		return d.WithKunstCE(i)
	}
	own := *d
	own.Vakken = slices.Clone(d.Vakken)
	return &own
}
