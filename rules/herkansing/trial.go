package herkansing

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// trial is a dossier whose centrale examens can be changed to see what comes of it. The real one stays as it is.
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

func (t *trial) set(i int, grade cijfer.Cijfer) { t.d.Vakken[i].CE = grade }

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

// lowest is the lowest grade from a given one up for which the answer is yes; zero when not even a 10,0 is enough. A
// higher grade never hurts, so halving finds what trying all 91 grades would.
func lowest(from cijfer.Cijfer, enough func(cijfer.Cijfer) bool) cijfer.Cijfer {
	if from > cijfer.Hoogste || !enough(cijfer.Hoogste) {
		return 0
	}
	low, high := from, cijfer.Hoogste
	for low < high {
		if middle := (low + high) / 2; enough(middle) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// lowestFor is the lowest grade of subject i, from a given one up, with which the question is answered yes. The trial is
// afterwards as it was.
func (t *trial) lowestFor(i int, from cijfer.Cijfer, question func() bool) cijfer.Cijfer {
	before := t.d.Vakken[i].CE
	defer t.set(i, before)
	return lowest(from, func(grade cijfer.Cijfer) bool {
		t.set(i, grade)
		return question()
	})
}

// With is the verdict on a judged dossier if these resits give a certain grade, everything else as it is. It reports false,
// and no verdict, when that dossier is too hard to judge.
func With(o *oordeel.Oordeel, grade cijfer.Cijfer, resits ...Kans) (*oordeel.Oordeel, bool) {
	t := newTrial(o.Pakket.Dossier, o.Regeling)
	for _, k := range resits {
		t.set(k.Vak, grade)
	}
	return oordeel.Judge(&t.d, t.r)
}
