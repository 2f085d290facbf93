package herkansing

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// trial is a dossier whose grades can be changed to see what comes of it. The real one stays as it is.
type trial struct {
	d dossier.Dossier
	r *regeling.Regeling
	// tooHard says that the engine gave up on one of the questions, so that no answer can be relied on.
	tooHard bool
}

func newTrial(d *dossier.Dossier, r *regeling.Regeling) *trial {
	t := &trial{d: *d, r: r}
	t.d.Vakken = slices.Clone(d.Vakken)
	return t
}

// grade is the grade of what is done again; zero for a whole subject.
func (t *trial) grade(resit Resit) cijfer.Cijfer {
	switch resit.Onderdeel {
	case regeling.HeelVak:
		return 0
	case regeling.College:
		return t.d.Vakken[resit.Vak].SE
	}
	return t.d.Vakken[resit.Vak].CE
}

// whole reports whether the grade of what is done again has no decimal.
func (t *trial) whole(resit Resit) bool {
	return resit.Onderdeel == regeling.College && t.d.Vakken[resit.Vak].Afsluiting == dossier.AlleenSE
}

// set gives what is done again another grade; of a whole subject both.
func (t *trial) set(resit Resit, grade cijfer.Cijfer) {
	v := &t.d.Vakken[resit.Vak]
	if resit.Onderdeel == regeling.College || (resit.Onderdeel == regeling.HeelVak && v.Afsluiting != dossier.AlleenCE) {
		v.SE = grade
	}
	if resit.Onderdeel != regeling.College && v.TakesCE() {
		v.CE = grade
	}
}

// keep remembers a subject; the function that it answers puts it back.
func (t *trial) keep(i int) func() {
	before := t.d.Vakken[i]
	return func() { t.d.Vakken[i] = before }
}

// outcome answers whether the candidate passes as the trial stands.
func (t *trial) outcome() oordeel.Antwoord {
	answer, ok := oordeel.Passes(&t.d, t.r)
	t.tooHard = t.tooHard || !ok
	return answer
}

// passes and canPass ask whether passing is certain, and whether it is possible.
func (t *trial) passes() bool  { return t.outcome() == oordeel.Ja }
func (t *trial) canPass() bool { return t.outcome() != oordeel.Nee }

// passesCumLaude asks whether passing cum laude is certain.
func (t *trial) passesCumLaude() bool {
	o, ok := oordeel.Judge(&t.d, t.r)
	if t.tooHard = t.tooHard || !ok; t.tooHard {
		return false
	}
	return o.CumLaude == oordeel.Ja
}

// step is the distance between two grades that a resit can give.
func (k Kans) step() cijfer.Cijfer {
	if k.Heel {
		return 10
	}
	return 1
}

// lowest is the lowest grade from a given one up, in steps, for which the answer is yes; zero when not even a 10,0 is
// enough. A higher grade never hurts, so halving finds what trying all grades would.
func lowest(from, step cijfer.Cijfer, enough func(cijfer.Cijfer) bool) cijfer.Cijfer {
	if from > cijfer.Hoogste || !enough(cijfer.Hoogste) {
		return 0
	}
	return between(from-step, cijfer.Hoogste, step, enough)
}

// between is the lowest grade that is enough, above one that is not and up to one that is.
func between(low, high, step cijfer.Cijfer, enough func(cijfer.Cijfer) bool) cijfer.Cijfer {
	for high-low > step {
		if middle := low + (high-low)/step/2*step; enough(middle) {
			high = middle
		} else {
			low = middle
		}
	}
	return high
}

// lowestFor is the lowest grade of a resit, from a given one up, with which the question is answered yes; of a whole subject
// only 10,0 is tried. The trial is afterwards as it was.
func (t *trial) lowestFor(k Kans, from cijfer.Cijfer, question func() bool) cijfer.Cijfer {
	defer t.keep(k.Vak)()
	if k.Onderdeel == regeling.HeelVak {
		from = cijfer.Hoogste
	}
	return lowest(from, k.step(), func(grade cijfer.Cijfer) bool {
		t.set(k.Resit, grade)
		return question()
	})
}

// With is the verdict on a judged dossier if these resits give a certain grade, everything else as it is. It reports false,
// and no verdict, when that dossier is too hard to judge.
func With(o *oordeel.Oordeel, grade cijfer.Cijfer, resits ...Kans) (*oordeel.Oordeel, bool) {
	t := newTrial(o.Dossier, o.Regeling)
	for _, k := range resits {
		t.set(k.Resit, grade)
	}
	return oordeel.Judge(&t.d, t.r)
}
