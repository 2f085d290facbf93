package oordeel

import (
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
)

// Passes answers whether the candidate passes: Ja and Nee when no grade that is still unknown can change that. An
// incomplete package is Nee. It is the verdict of Judge without all that explains it, at a fraction of the cost, for who asks
// it hundreds of times. It reports false, and no answer, as Judge does.
func Passes(d *dossier.Dossier, r *regeling.Regeling) (Antwoord, bool) {
	j := newJury(d, r)
	answer := j.certain(func(v *variant) bool { return v.low.passed }, func(v *variant) bool { return v.high.passed })
	return answer, !j.tooHard()
}
