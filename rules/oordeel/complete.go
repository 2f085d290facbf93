package oordeel

import (
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// complete reports whether the subjects make a complete exam in some reading, whatever their grades.
func (j *jury) complete() bool {
	v := j.first()
	if v.high.passed {
		return true
	}
	_, ok := v.fewest()
	return ok
}

// fewest is the smallest set of subjects that must be left out for a complete exam: as a rule none. More only where a rule
// forbids something: too many praktijkgerichte vakken, or a subject that finds no place in the part that it is wanted in.
func (v *variant) fewest() (pakket.Vakken, bool) {
	if len(v.complete(0)) > 0 {
		return 0, true
	}
	var best pakket.Vakken
	found := false
	for profiel := range v.p.Profielen {
		for _, head := range v.p.Profielen[profiel].Heads {
			if leftOut, ok := v.p.MustGo(profiel, head, v.p.All); ok && (!found || leftOut.Len() < best.Len()) {
				best, found = leftOut, true
			}
		}
	}
	return best, found
}

// complete are the profiles that fit when just these subjects are left out. For a leerwerktraject its minimum is enough.
func (v *variant) complete(leftOut pakket.Vakken) []string {
	var codes []string
	minimal := v.p.Minimal()
	for i := range v.p.Profielen {
		for _, head := range v.p.Profielen[i].Heads {
			if v.p.Fits(i, head, v.p.All&^leftOut) || (minimal && head >= 0) {
				codes = append(codes, v.p.Profielen[i].Code)
				break
			}
		}
	}
	return codes
}

// best is the reading that a rejected candidate is shown: the full package, in the reading that meets most requirements
// (regel R8.4, opmerking k-lezing).
func (v *variant) best(r *regeling.Regeling) pakket.Lezing {
	leftOut, _ := v.fewest()
	kept := v.p.All &^ leftOut
	best, most := pakket.Lezing{}, -1
	for profiel := range v.p.Profielen {
		for _, head := range v.p.Profielen[profiel].Heads {
			fits := v.p.Fits(profiel, head, kept)
			if !fits && (head < 0 || !v.p.Minimal()) {
				continue
			}
			for _, kern := range v.p.Kernen(profiel, head, kept) {
				l := pakket.Lezing{Profiel: profiel, Head: head, Kern: kern, LeftOut: leftOut, Minimal: !fits}
				if met := v.met(r, l); met > most {
					best, most = l, met
				}
			}
		}
	}
	return best
}

// met counts the requirements that a reading meets at the highest possible grades.
func (v *variant) met(r *regeling.Regeling, l pakket.Lezing) int {
	s := totals(v.p, l, v.high.inv)
	count := 0
	for i := range r.Eisen {
		if r.Eisen[i].Norm.Meets(&s) {
			count++
		}
	}
	return count
}

// judgeIncomplete reports on a package that lacks something: in the nearest profile, on what there is (regel R2.9).
func (j *jury) judgeIncomplete(o *Oordeel) {
	v := j.first()
	profiel, lacking := v.p.Nearest()
	head := v.p.Profielen[profiel].Heads[0]
	o.Uitslag, o.Lacking = NogOpen, lacking
	o.Lezing = pakket.Lezing{Profiel: profiel, Head: head, Kern: -1}
	most := -1
	for _, kern := range v.p.Kernen(profiel, head, v.p.All) {
		l := o.Lezing
		l.Kern = kern
		if met := v.met(j.r, l); met > most {
			o.Lezing, most = l, met
		}
	}
	o.Eisen = j.eisen(o)
	o.CumLaudeEisen = j.openJudicium()
	o.Opmerkingen = j.opmerkingen(o)
}
