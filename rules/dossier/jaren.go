package dossier

import "slaagwijzer/rules/vak"

// In some years exams were not held. A subject keeps the marks of the year in which it was closed, also in a later result, so
// the dossier must know.

// noCEIn is the year in which every centraal examen and cspe lapsed (Besluit eindexamens voortgezet onderwijs 2020, art. 2).
const noCEIn = 2020

// noCSPEIn reports whether the profielvak was closed by its schoolexamen in a year (regel P1).
func noCSPEIn(jaar int) bool { return jaar == 2021 || jaar == 2022 }

// ceLapsed reports whether the centraal examen of a subject was not held in a year.
func ceLapsed(soort vak.Soort, jaar int) bool {
	return jaar == noCEIn || (soort == vak.Profielvak && noCSPEIn(jaar))
}

// withoutCE reports whether the subject was closed without the centraal examen that it normally has.
func (v *Examenvak) withoutCE() bool {
	return v.NormallyCE && v.CE == 0 && ceLapsed(v.Soort, v.Behaald) && (v.Afsluiting == AfgerondSE || v.Afsluiting == Ingebracht)
}

// ZonderCE2020 reports whether the subject normally has a centraal examen but was closed in 2020, when there was none.
func (v *Examenvak) ZonderCE2020() bool { return v.Behaald == noCEIn && v.withoutCE() }

// Profielvak2122 reports whether this is a profielvak of 2021 or 2022, when its schoolexamen took the place of the cspe.
func (v *Examenvak) Profielvak2122() bool { return noCSPEIn(v.Behaald) && v.withoutCE() }

// Van2020Tot2022 reports whether the subject was closed in 2020, 2021 or 2022, art. 4.21a.
func (v *Examenvak) Van2020Tot2022() bool { return v.Behaald >= 2020 && v.Behaald <= 2022 }

// EarlierCE reports whether a grade of the subject that counts rests on a centraal examen of before an exam year.
func (v *Examenvak) EarlierCE(jaar int) bool {
	return v.NormallyCE && v.Afsluiting != ZonderCijfer && v.Behaald != 0 && v.Behaald < jaar && !v.withoutCE()
}
