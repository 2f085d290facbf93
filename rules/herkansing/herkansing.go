// Package herkansing answers "what if": what a resit can change, and what is still needed while grades are missing. It
// knows no norm: it asks oordeel what would come of other grades.
package herkansing

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
)

// Herkansing is what resits can do for a candidate. Art. 3.38, 3.39; regel R9.
type Herkansing struct {
	Rechten []Recht
	Vakken  []Kans
	Paren   []Paar
}

// Kans is what the resit of one subject can do.
type Kans struct {
	Vak       int // position in the dossier
	Onderdeel Onderdeel
	Nu        cijfer.Cijfer
	// Geslaagd and CumLaude are the lowest new grades that are enough, everything else as it is: the grade of now when
	// nothing is needed, zero when no grade is enough.
	Geslaagd, CumLaude cijfer.Cijfer
}

// For works out what resits can do. The result is nil while a centraal examen is not known. It reports false, and no result,
// when the dossier is too hard to judge.
func For(d *dossier.Dossier, r *regeling.Regeling) (*Herkansing, bool) {
	if len(missing(d)) > 0 {
		return nil, true
	}
	h := &Herkansing{}
	var subjects []int
	h.Rechten, subjects = rechten(d)
	t := newTrial(d, r)
	for _, i := range subjects {
		h.Vakken = append(h.Vakken, t.kans(i))
	}
	if len(h.Rechten) > 1 && !t.passes() {
		h.Paren = t.paren(h.Vakken)
	}
	return h, !t.tooHard
}

func (t *trial) kans(i int) Kans {
	v := &t.d.Vakken[i]
	return Kans{
		Vak: i, Onderdeel: onderdeelOf(v), Nu: v.CE,
		Geslaagd: t.lowestFor(i, v.CE, t.passes),
		CumLaude: t.lowestFor(i, v.CE, t.passesCumLaude),
	}
}

// missing are the subjects whose centraal examen is not known yet.
func missing(d *dossier.Dossier) []int {
	var list []int
	for i := range d.Vakken {
		v := &d.Vakken[i]
		if v.TakesCE() && v.CE == 0 {
			list = append(list, i)
		}
	}
	return list
}
