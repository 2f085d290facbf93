package rules

import (
	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/tekst"
	"slaagwijzer/rules/vak"
)

// Regel is a rule explained to anyone, in Dutch.
type Regel = tekst.Regel

// Eis is one requirement of a regeling.
type Eis = regeling.Eis

// Besluit is a decree.
type Besluit = bron.Besluit

// Eisregel explains a requirement of a regeling.
func Eisregel(r *Regeling, e *Eis) Regel { return tekst.Eisregel(r, e) }

// Combinatieregel explains how the combinatiecijfer of a regeling is made.
func Combinatieregel(r *Regeling) Regel { return tekst.Combinatieregel(r) }

// CumLauderegel explains what cum laude asks in a regeling.
func CumLauderegel(r *Regeling) Regel { return tekst.CumLauderegel(r) }

// Eindcijferregel explains how the eindcijfer of a subject is made.
func Eindcijferregel(r *Regeling) Regel { return tekst.Eindcijferregel(r) }

// Weglaatregel explains how subjects are left out of the result.
func Weglaatregel() Regel { return tekst.Weglaatregel() }

// Duimregel explains the duimregeling of a regeling that has one.
func Duimregel(r *Regeling) Regel { return tekst.Duimregel(r) }

// Herkansingsregel explains what may be done again.
func Herkansingsregel(r *Regeling) Regel { return tekst.Herkansingsregel(r) }

// Plaatsregel tells what fits a place in the package of a regeling: a subject, or a choice.
func Plaatsregel(r *Regeling, from Vakken) string { return tekst.Plaatsregel(r, from) }

// Deelnaam is the name of a part of the package.
func Deelnaam(d vak.Deel) string { return tekst.Deelnaam(d) }
