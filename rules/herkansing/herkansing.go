// Package herkansing answers "what if": what a resit can change, and what is still needed while grades are missing. It
// knows no norm: it asks oordeel what would come of other grades.
package herkansing

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// Herkansing is what resits can do for a candidate. Art. 3.38, 3.39, 4.22 to 4.24; regel R9, S8, H1.
type Herkansing struct {
	Rechten []regeling.Recht
	Vakken  []Kans
	Paren   []Paar
}

// Resit is a part of the exam of a subject that is done again.
type Resit struct {
	Vak       int // position in the dossier
	Onderdeel regeling.Onderdeel
}

// Kans is what one resit can do.
type Kans struct {
	Resit
	Nu cijfer.Cijfer // zero for a whole subject, whose two grades change together
	// Heel says that the grade is whole, for the college-examen of a subject without a centraal examen.
	Heel bool
	// Geslaagd and CumLaude are the lowest new grades that are enough, everything else as it is: the grade of now when
	// nothing is needed, zero when no grade is enough. For a whole subject they are 10,0 when a 10,0 for both is enough.
	Geslaagd, CumLaude cijfer.Cijfer
}

// For works out what resits can do. The result is nil while a centraal examen is not known. It reports false, and no result,
// when the dossier is too hard to judge.
func For(d *dossier.Dossier, r *regeling.Regeling) (*Herkansing, bool) {
	if len(missing(d)) > 0 {
		return nil, true
	}
	if !r.Herkansing.NaAfwijzing {
		h, t := work(d, r)
		return h, !t.tooHard
	}
	// A staatsexamen gives the right only to who is rejected and can pass by it without the duimregeling (art. 40(2) of the
	// Staatsexamenbesluit VO).
	o, ok := oordeel.Judge(d, r)
	if !ok || o.Uitslag != oordeel.Afgewezen {
		return &Herkansing{}, ok
	}
	without := *r
	without.Duim = nil
	h, t := work(d, &without)
	if !h.feasible() {
		h = &Herkansing{}
	}
	return h, !t.tooHard
}

// work finds the rights that are left and what each resit, and each pair of them, can do.
func work(d *dossier.Dossier, r *regeling.Regeling) (*Herkansing, *trial) {
	h := &Herkansing{}
	var resits []Resit
	h.Rechten, resits = rechten(d, r)
	t := newTrial(d, r)
	for _, resit := range resits {
		h.Vakken = append(h.Vakken, t.kans(resit))
	}
	if !t.passes() {
		h.Paren = t.paren(h.Rechten, h.Vakken)
	}
	return h, t
}

// feasible reports whether some resit, or a pair of them, is enough.
func (h *Herkansing) feasible() bool {
	for _, k := range h.Vakken {
		if k.Geslaagd != 0 {
			return true
		}
	}
	return len(h.Paren) > 0
}

func (t *trial) kans(resit Resit) Kans {
	k := Kans{Resit: resit, Nu: t.grade(resit), Heel: t.whole(resit)}
	k.Geslaagd = t.lowestFor(k, k.Nu, t.passes)
	k.CumLaude = t.lowestFor(k, k.Nu, t.passesCumLaude)
	return k
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
