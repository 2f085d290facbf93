package omzetting

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// Gevolg is a grade and the verdict with it.
type Gevolg struct {
	Cijfer   cijfer.Cijfer
	Uitslag  oordeel.Uitslag
	CumLaude oordeel.Antwoord
}

// trial is a dossier in which one centraal examen gets every grade in turn, and what came of each.
type trial struct {
	d        *dossier.Dossier
	r        *regeling.Regeling
	vak      int
	gevolgen [cijfer.Hoogste - cijfer.Laagste + 1]Gevolg
	tooHard  bool
}

func newTrial(d *dossier.Dossier, r *regeling.Regeling, vak int) *trial {
	return &trial{d: d.WithCE(vak), r: r, vak: vak}
}

func (t *trial) gevolg(grade cijfer.Cijfer) Gevolg { return t.gevolgen[grade-cijfer.Laagste] }

// fill finds the verdicts of all grades from low to high. A higher grade never hurts, so between two grades with the same
// verdict there is no other.
func (t *trial) fill(low, high cijfer.Cijfer) {
	first, last := t.judged(low), t.judged(high)
	if first.Uitslag == last.Uitslag && first.CumLaude == last.CumLaude {
		for grade := low + 1; grade < high; grade++ {
			t.gevolgen[grade-cijfer.Laagste] = Gevolg{grade, first.Uitslag, first.CumLaude}
		}
		return
	}
	if middle := (low + high) / 2; middle > low {
		t.fill(low, middle)
		t.fill(middle, high)
	}
}

// judged is the verdict with a grade, asked for once.
func (t *trial) judged(grade cijfer.Cijfer) Gevolg {
	found := &t.gevolgen[grade-cijfer.Laagste]
	if found.Cijfer == 0 && !t.tooHard {
		t.d.Vakken[t.vak].CE = grade
		o, ok := oordeel.Judge(t.d, t.r)
		if t.tooHard = !ok; ok {
			*found = Gevolg{grade, o.Uitslag, o.CumLaude}
		}
	}
	return *found
}
