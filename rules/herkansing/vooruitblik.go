package herkansing

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
)

// Vooruitblik is what is still needed of the centrale examens that are not known yet. A grade of zero: none is enough.
type Vooruitblik struct {
	// Gelijk is the lowest grade with which the candidate passes if every missing centraal examen has it.
	Gelijk cijfer.Cijfer
	Vakken []Nodig
}

// Nodig is what one subject still needs.
type Nodig struct {
	Vak int // position in the dossier
	// Minstens is the lowest grade with which passing is still possible, Zeker the lowest with which it is certain.
	Minstens, Zeker cijfer.Cijfer
}

// Ahead works out what is still needed. The result is nil when every centraal examen is known. It reports false, and no
// result, when the dossier is too hard to judge.
func Ahead(d *dossier.Dossier, r *regeling.Regeling) (*Vooruitblik, bool) {
	open := missing(d)
	if len(open) == 0 {
		return nil, true
	}
	t := newTrial(d, r)
	ahead := &Vooruitblik{Gelijk: lowest(cijfer.Laagste, 1, func(grade cijfer.Cijfer) bool {
		for _, i := range open {
			t.set(Resit{i, regeling.CE}, grade)
		}
		return t.passes()
	})}
	tooHard := t.tooHard
	for _, i := range open {
		t, exam := newTrial(d.WithCE(i), r), Kans{Resit: Resit{i, regeling.CE}}
		ahead.Vakken = append(ahead.Vakken, Nodig{
			Vak:      i,
			Minstens: t.lowestFor(exam, cijfer.Laagste, t.canPass),
			Zeker:    t.lowestFor(exam, cijfer.Laagste, t.passes),
		})
		tooHard = tooHard || t.tooHard
	}
	return ahead, !tooHard
}
