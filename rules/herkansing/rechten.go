package herkansing

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/vak"
)

// Onderdeel is the part of the exam that is done again.
type Onderdeel string

// The parts.
const (
	CE   Onderdeel = "ce"
	CSPE Onderdeel = "cspe"
)

// Recht is a right to resit, and how often it may be used.
type Recht struct {
	Onderdeel Onderdeel
	Aantal    int
}

// maxEarly is how many years before the exam a centraal examen can be taken early, WVO art. 2.56(4).
const maxEarly = 2

// inTime reports whether the rights of this exam are about a subject. They are about what was taken in its year; in an exam
// that is not spread over two years also about what was taken early: then they exist once for the whole. Regel R14.
func inTime(d *dossier.Dossier, v *dossier.Examenvak) bool {
	if v.Behaald == 0 || v.Behaald == d.Examen.Jaar {
		return true
	}
	return !d.Examen.Gespreid && d.Examen.Jaar-v.Behaald <= maxEarly
}

// resittable reports whether the centraal examen of a subject can be done again: it was taken in time, and has a grade.
// Art. 3.38(1), regel R9.6.
func resittable(d *dossier.Dossier, i int) bool {
	v := &d.Vakken[i]
	return v.TakesCE() && v.CE != 0 && inTime(d, v) && !v.Herkanst
}

func onderdeelOf(v *dossier.Examenvak) Onderdeel {
	if v.Soort == vak.Profielvak {
		return CSPE
	}
	return CE
}

// twoKinds reports whether the cspe comes besides the centraal examen (kb, bb) or instead of it (gl). Art. 3.38(2).
func twoKinds(o vak.Opleiding) bool { return o == vak.VmboKB || o == vak.VmboBB }

// rechten are the rights that are left and that there is a subject for, and the subjects on which they can be used. One right
// for both kinds has the name of the centraal examen, unless there is only a cspe to use it on.
func rechten(d *dossier.Dossier) ([]Recht, []int) {
	var used [2]bool // of the CE and of the cspe
	kind := func(i int) int {
		if twoKinds(d.Examen.Opleiding) && onderdeelOf(&d.Vakken[i]) == CSPE {
			return 1
		}
		return 0
	}
	for i := range d.Vakken {
		v := &d.Vakken[i]
		used[kind(i)] = used[kind(i)] || (v.Herkanst && inTime(d, v))
	}
	var subjects []int
	for i := range d.Vakken {
		if resittable(d, i) && !used[kind(i)] {
			subjects = append(subjects, i)
		}
	}
	var list []Recht
	for _, onderdeel := range []Onderdeel{CE, CSPE} {
		there := slices.ContainsFunc(subjects, func(i int) bool { return onderdeelOf(&d.Vakken[i]) == onderdeel })
		if there && (len(list) == 0 || twoKinds(d.Examen.Opleiding)) {
			list = append(list, Recht{onderdeel, 1})
		}
	}
	return list, subjects
}
