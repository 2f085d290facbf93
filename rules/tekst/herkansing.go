package tekst

import (
	"cmp"
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// HerkansingUitleg explains what resits can do. Grades and differences are exact decimals with a point, or whole numbers for a
// college-examen that has no decimal; of a whole subject, with its two grades, they are empty, and of a pair there are none.
type HerkansingUitleg struct {
	Kop     string // the answer in a few words
	Zin     string // the answer: the resit that asks the smallest rise
	Rechten string // what may be done again
	// Vakken are the resits with which the candidate passes, CumLaude those with which it is cum laude, each with the
	// smallest rise first. Empty for who has that already.
	Vakken, CumLaude []KansUitleg
	NietGenoeg       string // the subjects for which no grade is enough; empty when there are none, or Zin says it
	Paren            []PaarUitleg
}

// KansUitleg explains one resit that is enough.
type KansUitleg struct {
	Vak, Naam           string
	Nu, Nodig, Verschil string
	Gevolg              string // what the lowest grade that is enough changes
}

// PaarUitleg explains two resits that together are enough.
type PaarUitleg struct {
	Namen  [2]string
	Zin    string
	Punten [][2]string
}

// resits are the facts about what resits can do.
type resits struct {
	facts
	*herkansing.Herkansing
}

func (f facts) herkansing(h *herkansing.Herkansing) *HerkansingUitleg {
	if h == nil {
		return nil
	}
	r := resits{f, h}
	u := &HerkansingUitleg{Rechten: r.rechten(), Paren: r.paren()}
	u.Kop, u.Zin = r.answer()
	for _, k := range r.enough() {
		u.Vakken = append(u.Vakken, r.explain(k, k.Geslaagd, r.gevolg))
	}
	for _, k := range r.enoughForCumLaude() {
		u.CumLaude = append(u.CumLaude, r.explain(k, k.CumLaude, r.gevolgCumLaude))
	}
	u.NietGenoeg = r.notEnough()
	return u
}

// enough are the resits with which the candidate passes, the smallest rise first; none for who has passed.
func (r resits) enough() []herkansing.Kans {
	return r.ranked(func(k herkansing.Kans) cijfer.Cijfer { return k.Geslaagd })
}

func (r resits) enoughForCumLaude() []herkansing.Kans {
	return r.ranked(func(k herkansing.Kans) cijfer.Cijfer { return k.CumLaude })
}

func (r resits) ranked(needed func(herkansing.Kans) cijfer.Cijfer) []herkansing.Kans {
	var list []herkansing.Kans
	for _, k := range r.Vakken {
		if needed(k) > k.Nu {
			list = append(list, k)
		}
	}
	slices.SortStableFunc(list, func(a, b herkansing.Kans) int {
		return cmp.Or(cmp.Compare(needed(a)-a.Nu, needed(b)-b.Nu), cmp.Compare(r.standing(a), r.standing(b)))
	})
	return list
}

// standing is the eindcijfer of a whole subject that is done again: nobody knows what rise that needs, so the lowest comes first.
func (r resits) standing(k herkansing.Kans) cijfer.Eindcijfer {
	if k.Onderdeel != regeling.HeelVak {
		return 0
	}
	return r.Low.E[k.Vak]
}

// explain explains a resit that is enough; effect tells what the grade changes, by the verdict with it.
func (r resits) explain(k herkansing.Kans, grade cijfer.Cijfer, effect func(herkansing.Kans, *oordeel.Oordeel) string) KansUitleg {
	after, ok := herkansing.With(r.Oordeel, grade, k)
	if !ok {
		after = r.Oordeel
	}
	u := KansUitleg{
		Vak: r.Pakket.Dossier.Vakken[k.Vak].Code, Naam: r.title(k), Nu: resitGrade(k, k.Nu), Nodig: resitGrade(k, grade), Gevolg: effect(k, after),
	}
	switch {
	case k.Heel:
		u.Verschil = number(int(cijfer.Round(grade) - cijfer.Round(k.Nu)))
	case k.Onderdeel != regeling.HeelVak:
		u.Verschil = cijfer.Tienden(int(grade - k.Nu)).String()
	}
	return u
}
