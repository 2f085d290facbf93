package oordeel

import (
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// complete reports whether the subjects make a complete exam in some reading, whatever their grades.
func (j *jury) complete() bool {
	v := j.first()
	if v.hoog.passed {
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
		for _, kop := range v.p.Profielen[profiel].Koppen {
			if weg, ok := v.p.TooMany(profiel, kop, v.p.Alle); ok && (!found || weg.Len() < best.Len()) {
				best, found = weg, true
			}
		}
	}
	return best, found
}

// complete are the profiles that fit when just these subjects are left out. For a leerwerktraject its minimum is enough.
func (v *variant) complete(weg pakket.Vakken) []string {
	var codes []string
	minimal := v.p.Minimaal()
	for i := range v.p.Profielen {
		for _, kop := range v.p.Profielen[i].Koppen {
			if v.p.Past(i, kop, v.p.Alle&^weg) || (minimal && kop >= 0) {
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
	weg, _ := v.fewest()
	kept := v.p.Alle &^ weg
	best, most := pakket.Lezing{}, -1
	for profiel := range v.p.Profielen {
		for _, kop := range v.p.Profielen[profiel].Koppen {
			fits := v.p.Past(profiel, kop, kept)
			if !fits && (kop < 0 || !v.p.Minimaal()) {
				continue
			}
			for _, kern := range v.p.Kernen(profiel, kop, kept) {
				l := pakket.Lezing{Profiel: profiel, Kop: kop, Kern: kern, Weg: weg, Minimaal: !fits}
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
	s := stand(v.p, l, v.hoog.inv)
	count := 0
	for i := range r.Eisen {
		if r.Eisen[i].Norm.Voldoet(&s) {
			count++
		}
	}
	return count
}

// judgeIncomplete reports on a package that lacks something: in the nearest profile, on what there is (regel R2.9).
func (j *jury) judgeIncomplete(o *Oordeel) {
	v := j.first()
	profiel, lacking := v.p.Dichtstbij()
	kop := v.p.Profielen[profiel].Koppen[0]
	o.Uitslag, o.CumLaude, o.Mist = NogOpen, Open, lacking
	o.Lezing = pakket.Lezing{Profiel: profiel, Kop: kop, Kern: -1}
	most := -1
	for _, kern := range v.p.Kernen(profiel, kop, v.p.Alle) {
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
