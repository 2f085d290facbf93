package herkansing

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// maxEarly is how many years before the exam a centraal examen can be taken early, WVO art. 2.56(4).
const maxEarly = 2

// rechten are the rights that are left and that there is a subject for, and what can be done again by them, in the order of the
// subjects. One right for both kinds has the name of the centraal examen, unless there is only a cspe to use it on.
func rechten(d *dossier.Dossier, r *regeling.Regeling) ([]regeling.Recht, []Resit) {
	c := candidate{d, r, pakket.New(d, &r.Layout).Outside}
	left := c.left()
	var list []Resit
	for i := range d.Vakken {
		for _, recht := range left {
			if resit, ok := c.resit(i, recht.Onderdeel); ok && recht.Aantal > 0 {
				list = append(list, resit)
			}
		}
	}
	var rights []regeling.Recht
	for _, recht := range left {
		used := slices.ContainsFunc(list, func(resit Resit) bool { return c.covers(recht.Onderdeel, resit) })
		if !used {
			continue
		}
		if !slices.ContainsFunc(list, func(resit Resit) bool { return resit.Onderdeel == recht.Onderdeel }) {
			recht.Onderdeel = list[0].Onderdeel
		}
		rights = append(rights, recht)
	}
	return rights, list
}

// candidate is who may do what again.
type candidate struct {
	d       *dossier.Dossier
	r       *regeling.Regeling
	outside pakket.Vakken // entered, but no part of this exam
}

// left are the rights with what is left of them after those that were used already.
func (c candidate) left() []regeling.Recht {
	left := slices.Clone(c.r.Herkansing.Rechten)
	for i := range c.d.Vakken {
		v := &c.d.Vakken[i]
		if !v.Herkanst || !c.inTime(v) {
			continue
		}
		for n := range left {
			if c.covers(left[n].Onderdeel, Resit{i, onderdeelOf(v)}) {
				left[n].Aantal--
				break
			}
		}
	}
	return left
}

// covers reports whether a right to a part can be used on a resit. Where the cspe has no right of its own, that to a centraal
// examen is about it too (art. 3.38(1), (2)).
func (c candidate) covers(recht regeling.Onderdeel, resit Resit) bool {
	switch {
	case recht == resit.Onderdeel:
		return true
	case recht == regeling.HeelVak:
		return true
	case recht != regeling.CE || resit.Onderdeel != regeling.CSPE, c.r.Layout.ProfielvakSE: // in 2021 and 2022 there was no cspe
		return false
	}
	return !slices.ContainsFunc(c.r.Herkansing.Rechten, func(recht regeling.Recht) bool { return recht.Onderdeel == regeling.CSPE })
}

// resit is what a right to a part lets be done again of subject i; it reports whether there is something: taken in time, with a
// grade, and not done again already. Art. 3.38(1), regel R9.6.
func (c candidate) resit(i int, recht regeling.Onderdeel) (Resit, bool) {
	v := &c.d.Vakken[i]
	if !c.inTime(v) || v.Herkanst || v.Vrijgesteld || c.outside.Has(i) {
		return Resit{}, false
	}
	ce := v.TakesCE() && v.CE != 0
	college := v.SE != 0
	switch recht {
	case regeling.HeelVak:
		return Resit{i, recht}, ce || (college && !v.TakesCE())
	case regeling.College:
		return Resit{i, recht}, college
	}
	resit := Resit{i, onderdeelOf(v)}
	return resit, ce && c.covers(recht, resit)
}

func onderdeelOf(v *dossier.Examenvak) regeling.Onderdeel {
	if v.Soort == vak.Profielvak {
		return regeling.CSPE
	}
	return regeling.CE
}

// inTime reports whether the rights of this exam are about a subject. They are about what was taken in its year; at a school or
// vavo, in an exam that is not spread over two years, also about what was taken early: then they exist once for the whole.
// Regel R14, S8.
func (c candidate) inTime(v *dossier.Examenvak) bool {
	e := &c.d.Examen
	if v.Behaald == e.Jaar {
		return true
	}
	return !c.r.Herkansing.NaAfwijzing && !e.Gespreid && v.Behaald != 0 && e.Jaar-v.Behaald <= maxEarly
}
