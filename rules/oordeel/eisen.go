package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// eisen judges every requirement in the shown reading, met or not.
func (j *jury) eisen(o *Oordeel) []Bevinding {
	low, high := j.everyTotals(o)
	list := make([]Bevinding, 0, len(j.r.Eisen)+1)
	for _, eis := range j.r.Eisen {
		if o.absent(eis) {
			continue
		}
		list = append(list, judgeEis(eis, low, high))
	}
	if o.Pakket.Dossier.Examen.Leerwerktraject {
		list = append(list, judgeEis(*j.r.Leerwerktraject, low, high))
	}
	return list
}

// absent reports whether an eis does not apply: on the tl there are parts of a combinatiecijfer only when a whole programme counts (regel R6.6).
func (o *Oordeel) absent(eis regeling.Eis) bool {
	if _, parts := eis.Norm.(regeling.OnderdeelMinimum); !parts || o.Pakket.Layout.Programma != pakket.AlsExtra {
		return false
	}
	head, _ := o.Pakket.Programma(o.Lezing)
	return head < 0
}

// everyTotals is what the norms see in each variant, at the lowest and at the highest grades.
func (j *jury) everyTotals(o *Oordeel) (low, high []regeling.Totals) {
	for _, v := range j.variants {
		worst, best := totals(v.p, o.Lezing, v.low.filled), totals(v.p, o.Lezing, v.high.filled)
		worst.Volledig, best.Volledig = o.Lacking == nil, true
		low, high = append(low, worst), append(high, best)
	}
	return low, high
}

func judgeEis(eis regeling.Eis, low, high []regeling.Totals) Bevinding {
	b := Bevinding{Eis: eis, Oordeel: Open, Low: low[0], High: high[0]}
	met, failed := true, true
	for i := range low {
		met = met && eis.Norm.Meets(&low[i])
		failed = failed && !eis.Norm.Meets(&high[i])
	}
	switch {
	case met:
		b.Oordeel = Ja
	case failed:
		b.Oordeel = Nee
	}
	b.Speling = speling(eis.Norm, low, high)
	return b
}

// speling is the margin of a norm that has one, when the unknown grades don't change it.
func speling(norm regeling.Norm, low, high []regeling.Totals) *cijfer.Punten {
	measured, ok := norm.(regeling.MetSpeling)
	if !ok {
		return nil
	}
	margin, ok := measured.Speling(&low[0])
	if !ok {
		return nil
	}
	for i := range low {
		for _, s := range []*regeling.Totals{&low[i], &high[i]} {
			if other, ok := measured.Speling(s); !ok || other != margin {
				return nil
			}
		}
	}
	return &margin
}
