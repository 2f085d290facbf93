// Package omzetting answers what each score of a centraal examen would do: its grade, and the verdict with it. Like herkansing
// it knows no norm: it asks oordeel what would come of another grade.
package omzetting

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// HoogsteSchaal is the longest scale that is answered for. Real ones stay below 120; every point of it costs a row.
const HoogsteSchaal = 200

// The N-terms between which the grade is sought while the real one is not known: the nominal ends. A higher one has been
// set now and then, and can only help.
const (
	LaagsteNterm cijfer.Nterm = 0
	HoogsteNterm cijfer.Nterm = 20
)

// Vraag asks for all scores of one centraal examen.
type Vraag struct {
	Vak    int           // position in the dossier; Takes reports whether it has a centraal examen
	Schaal int           // the most points, 1 to HoogsteSchaal
	Nterm  *cijfer.Nterm // nil: not known yet
}

// Omzetting is a question with its table: a row for every score, from 0 points up.
type Omzetting struct {
	Vraag
	Rijen []Rij
}

// Rij is one score with its grade and the verdict at the lowest and at the highest N-term: twice the same when that is known.
type Rij struct {
	Punten     int
	Laag, Hoog Gevolg
}

// Uitslag is the verdict with this score whatever the N-term: open when that decides.
func (r Rij) Uitslag() oordeel.Uitslag {
	if r.Laag.Uitslag == r.Hoog.Uitslag {
		return r.Laag.Uitslag
	}
	return oordeel.NogOpen
}

// Omslag is a score from which on the verdict is another than below it.
type Omslag struct {
	Punten  int
	Uitslag oordeel.Uitslag
}

// For makes the table of all scores, from 0 points up, everything else as it is in the dossier. It reports false, and no
// table, when the dossier is too hard to judge.
func For(d *dossier.Dossier, r *regeling.Regeling, v Vraag) (*Omzetting, bool) {
	t := newTrial(d, r, v.Vak)
	t.fill(cijfer.Laagste, cijfer.Hoogste)
	if t.tooHard {
		return nil, false
	}
	low, high := LaagsteNterm, HoogsteNterm
	if v.Nterm != nil {
		low, high = *v.Nterm, *v.Nterm
	}
	rijen := make([]Rij, v.Schaal+1)
	for punten := range rijen {
		rijen[punten] = Rij{
			Punten: punten,
			Laag:   t.gevolg(cijfer.FromScore(punten, v.Schaal, low)),
			Hoog:   t.gevolg(cijfer.FromScore(punten, v.Schaal, high)),
		}
	}
	return &Omzetting{v, rijen}, true
}

// Omslagen are the scores at which the verdict changes.
func (o *Omzetting) Omslagen() []Omslag {
	var list []Omslag
	for i := 1; i < len(o.Rijen); i++ {
		if uitslag := o.Rijen[i].Uitslag(); uitslag != o.Rijen[i-1].Uitslag() {
			list = append(list, Omslag{o.Rijen[i].Punten, uitslag})
		}
	}
	return list
}
