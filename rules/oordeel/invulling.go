// Package oordeel judges a dossier by a regeling: it searches the reading with which the candidate passes, and finds
// what is certain while grades are still missing.
package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// Invulling is a dossier with every unknown grade filled in.
type Invulling struct {
	E cijferlijst
	// CE are the grades that count in the mean of the centrale examens; zero where there is none.
	CE [dossier.MaxVakken]cijfer.Cijfer
	// NietVoldaan are the qualifications that are not met.
	NietVoldaan regeling.Kwalificaties
	// Onbekend is the grade that stands for every unknown one.
	Onbekend cijfer.Cijfer
}

// Ontbrekend is the eindcijfer that a prescribed subject without an entry is taken to have.
func (inv *Invulling) Ontbrekend() cijfer.Eindcijfer { return cijfer.RondAf(inv.Onbekend) }

// cijferlijst are the eindcijfers by position; zero where a subject has none.
type cijferlijst [dossier.MaxVakken]cijfer.Eindcijfer

// same reports whether two completions are alike: nothing is unknown.
func (inv *Invulling) same(other *Invulling) bool {
	return inv.E == other.E && inv.CE == other.CE && inv.NietVoldaan == other.NietVoldaan
}

// Laagste fills every unknown grade in with the lowest that there is, Hoogste with the highest. Because a higher grade
// never hurts, these two tell what is certain (regel R16.1).
func Laagste(p *pakket.Pakket) *Invulling { return fillIn(p, cijfer.Laagste, dossier.Onvoldoende) }

// Hoogste is the counterpart of Laagste.
func Hoogste(p *pakket.Pakket) *Invulling { return fillIn(p, cijfer.Hoogste, dossier.Goed) }

func fillIn(p *pakket.Pakket, unknown cijfer.Cijfer, judgement dossier.Beoordeling) *Invulling {
	inv := &Invulling{Onbekend: unknown}
	for i := range p.Dossier.Vakken {
		if !p.Kwalificaties.Has(i) {
			inv.E[i], inv.CE[i] = grades(&p.Dossier.Vakken[i], unknown)
		}
	}
	for _, code := range p.Opzet.Kwalificaties {
		i := p.Find(code)
		if (i < 0 && judgement == dossier.Onvoldoende) || (i >= 0 && !satisfied(&p.Dossier.Vakken[i], judgement)) {
			inv.NietVoldaan |= regeling.KwalificatieVan(code)
		}
	}
	return inv
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
func grades(v *dossier.Examenvak, unknown cijfer.Cijfer) (cijfer.Eindcijfer, cijfer.Cijfer) {
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
		e = cijfer.RondAf(ce)
	case dossier.AlleenSE, dossier.AfgerondSE:
		e = cijfer.RondAf(known(v.SE))
	case dossier.Ingebracht:
		e, ce = v.Eindcijfer, v.CE
	}
	if v.Profielvak2122() {
		ce = e.Cijfer() // art. 10.5: in a result of 2023 and later the eindcijfer takes part in the mean
	}
	return e, ce
}
