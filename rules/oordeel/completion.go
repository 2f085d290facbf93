package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// Completion is a dossier with every unknown grade filled in.
type Completion struct {
	E cijferlijst
	// CE are the grades that count in the mean of the centrale examens; zero where there is none.
	CE [dossier.MaxVakken]cijfer.Cijfer
	// NotMet are the qualifications that are not met.
	NotMet regeling.Kwalificaties
	// Unknown is the grade that stands for every unknown one.
	Unknown cijfer.Cijfer
}

// Absent is the eindcijfer that a prescribed subject without an entry is taken to have.
func (filled *Completion) Absent() cijfer.Eindcijfer { return cijfer.Round(filled.Unknown) }

// cijferlijst are the eindcijfers by position; zero where a subject has none.
type cijferlijst [dossier.MaxVakken]cijfer.Eindcijfer

// same reports whether two completions are alike: nothing is unknown.
func (filled *Completion) same(other *Completion) bool {
	return filled.E == other.E && filled.CE == other.CE && filled.NotMet == other.NotMet
}

// Laagste fills every unknown grade in with the lowest that there is, Hoogste with the highest. Because a higher grade
// never hurts, these two tell what is certain (regel R16.1).
func Laagste(p *pakket.Pakket) *Completion { return fillIn(p, cijfer.Laagste, dossier.Onvoldoende) }

// Hoogste is the counterpart of Laagste.
func Hoogste(p *pakket.Pakket) *Completion { return fillIn(p, cijfer.Hoogste, dossier.Goed) }

func fillIn(p *pakket.Pakket, unknown cijfer.Cijfer, judgement dossier.Beoordeling) *Completion {
	filled := &Completion{Unknown: unknown}
	for i := range p.Dossier.Vakken {
		if !p.Kwalificaties.Has(i) {
			filled.E[i], filled.CE[i] = grades(&p.Dossier.Vakken[i], p.Layout, unknown)
		}
	}
	for _, code := range p.Layout.Kwalificaties {
		i := p.Find(code)
		absent := i < 0 && judgement == dossier.Onvoldoende && p.Requires(code)
		if absent || (i >= 0 && !satisfied(&p.Dossier.Vakken[i], judgement)) {
			filled.NotMet |= regeling.KwalificatieOf(code)
		}
	}
	return filled
}

// satisfied reports whether a qualification is met. A vrijstelling without a beoordeling is as good as one.
func satisfied(v *dossier.Examenvak, unknown dossier.Beoordeling) bool {
	if v.Ontheffing {
		return true
	}
	outcome := v.Beoordeling
	if outcome == dossier.GeenBeoordeling {
		if v.Vrijgesteld {
			return true
		}
		outcome = unknown
	}
	return outcome >= dossier.Voldoende
}

// grades are the eindcijfer of a subject and the grade with which it counts in the mean of the centrale examens.
func grades(v *dossier.Examenvak, layout *pakket.Layout, unknown cijfer.Cijfer) (cijfer.Eindcijfer, cijfer.Cijfer) {
	known := func(c cijfer.Cijfer) cijfer.Cijfer {
		if c == 0 {
			return unknown
		}
		return c
	}
	var e cijfer.Eindcijfer
	var ce cijfer.Cijfer
	switch v.Afsluiting {
	case dossier.MetCE:
		ce = known(v.CE)
		e = cijfer.Middel(known(v.SE), ce)
	case dossier.AlleenCE:
		ce = known(v.CE)
		e = cijfer.Round(ce)
	case dossier.AlleenSE, dossier.AfgerondSE:
		e = cijfer.Round(known(v.SE))
		if v.RV != 0 {
			e = cijfer.Verbeterd(known(v.SE), v.RV)
		}
	case dossier.Ingebracht:
		e, ce = v.Eindcijfer, v.CE
	}
	if v.Profielvak2122() {
		ce = e.Cijfer() // art. 10.5: in a result of 2023 and later the eindcijfer takes part in the mean
		if layout.ProfielvakSE && v.Afsluiting == dossier.AfgerondSE {
			ce = known(v.SE)
		}
	}
	return e, ce
}
