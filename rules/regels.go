package rules

import (
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/tekst"
	"slaagwijzer/rules/vak"
)

// Regel is a rule explained to anyone, in Dutch.
type Regel = tekst.Regel

// Eis is one requirement of a regeling.
type Eis = regeling.Eis

// Eisregel explains a requirement of a regeling.
func Eisregel(r *Regeling, e *Eis) Regel { return tekst.Eisregel(r, e) }

// Combinatieregel explains how the combinatiecijfer of a regeling is made.
func Combinatieregel(r *Regeling) Regel { return tekst.Combinatieregel(r) }

// CumLauderegel explains what cum laude asks in a regeling.
func CumLauderegel(r *Regeling) Regel { return tekst.CumLauderegel(r) }

// Eindcijferregel explains how the eindcijfer of a subject is made.
func Eindcijferregel() Regel { return tekst.Eindcijferregel() }

// Weglaatregel explains how subjects are left out of the result.
func Weglaatregel() Regel { return tekst.Weglaatregel() }

// Plaatsregel tells what fits a place in the package of a year: a subject, or a choice.
func Plaatsregel(jaar int, from Vakken) string { return tekst.Plaatsregel(jaar, from) }

// Deelnaam is the name of a part of the package.
func Deelnaam(d vak.Deel) string { return tekst.Deelnaam(d) }
