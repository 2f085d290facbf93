package oordeel

import (
	"slices"

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
	if len(v.completeProfielen(0)) > 0 {
		return 0, true
	}
	var best pakket.Vakken
	found := false
	for profiel, head := range v.p.Programmas {
		if leftOut, ok := v.p.MustGo(profiel, head, v.p.All); ok && (!found || leftOut.Len() < best.Len()) {
			best, found = leftOut, true
		}
	}
	return best, found
}

// completeProfielen are the profiles that fit when just these subjects are left out. For a leerwerktraject its minimum is enough.
func (v *variant) completeProfielen(leftOut pakket.Vakken) []string {
	var codes []string
	for profiel, head := range v.p.Programmas {
		code := v.p.Profielen[profiel].Code
		if !slices.Contains(codes, code) && (v.p.Fits(profiel, head, v.p.All&^leftOut) || v.minimal(head)) {
			codes = append(codes, code)
		}
	}
	return codes
}

// minimal reports whether the exam is complete only for a leerwerktraject, with this head of the programme.
func (v *variant) minimal(head int) bool { return head >= 0 && v.p.Minimal() }

// best is the reading that a rejected candidate is shown: the full package, in the reading that meets most requirements
// (regel R8.4, opmerking k-lezing).
func (v *variant) best(r *regeling.Regeling) pakket.Lezing {
	leftOut, _ := v.fewest()
	kept := v.p.All &^ leftOut
	best, most := pakket.Lezing{}, -1
	for profiel, head := range v.p.Programmas {
		fits := v.p.Fits(profiel, head, kept)
		if !fits && !v.minimal(head) {
			continue
		}
		l := pakket.Lezing{Profiel: profiel, Head: head, LeftOut: leftOut, Minimal: !fits}
		if l, met := v.bestKern(r, l); met > most {
			best, most = l, met
		}
	}
	return best
}

// bestKern is a reading with the wiskunde among the kernvakken with which it meets most requirements, and how many.
func (v *variant) bestKern(r *regeling.Regeling, l pakket.Lezing) (best pakket.Lezing, most int) {
	most = -1
	for _, l.Kern = range v.p.Kernen(l.Profiel, l.Head, v.p.All&^l.LeftOut) {
		if met := v.met(r, l); met > most {
			best, most = l, met
		}
	}
	return best, most
}

// met counts the requirements that a reading meets at the highest possible grades.
func (v *variant) met(r *regeling.Regeling, l pakket.Lezing) int {
	s := totals(v.p, l, v.high.filled)
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
	o.Lezing, _ = v.bestKern(j.r, pakket.Lezing{Profiel: profiel, Head: head})
	o.Eisen = j.eisen(o)
	o.CumLaudeEisen = j.openJudicium()
	o.Opmerkingen = j.opmerkingen(o)
}
