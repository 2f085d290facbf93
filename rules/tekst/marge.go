package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// Balk is a sum on a scale, in exact decimals with a point: the sum, what it must reach, and the lowest and the highest
// that it could be. Waarde - Grens is the margin.
type Balk struct{ Waarde, Grens, Laag, Hoog string }

// measured is a sum of grades that is held against a limit, in steps: tenths of a grade, or whole ones.
type measured struct {
	sum, limit, number int
	tenths             bool
}

// measure finds the sum behind a margin. It reports false where there is no margin, or it isn't certain.
func (f facts) measure(b *oordeel.Bevinding) (measured, bool) {
	if b.Speling == nil {
		return measured{}, false
	}
	switch norm := b.Eis.Norm.(type) {
	case regeling.GemiddeldeCE:
		return measured{b.Low.CE.Som, int(norm.Grens) * b.Low.CE.Aantal, b.Low.CE.Aantal, true}, true
	case regeling.Patronen:
		return measured{b.Low.Som, int(norm.Gemiddelde) * b.Low.Aantal, b.Low.Aantal, false}, true
	case nil:
		u := &f.Judicium
		return measured{u.Som, int(f.Regeling.CumLaude.Gemiddelde) * u.Aantal, u.Aantal, false}, true
	}
	return measured{}, false
}

// margin is what is to spare, or short with a minus, in steps.
func (m measured) margin() int { return m.sum - m.limit }

// decimal writes a number of steps, with a point.
func (m measured) decimal(steps int) string {
	if m.tenths {
		return cijfer.Tienden(steps).String()
	}
	return number(steps)
}

func (m measured) balk() *Balk {
	low, high := int(cijfer.Laagste), int(cijfer.Hoogste)
	if !m.tenths {
		low, high = int(cijfer.Round(cijfer.Laagste)), int(cijfer.Round(cijfer.Hoogste))
	}
	return &Balk{m.decimal(m.sum), m.decimal(m.limit), m.decimal(low * m.number), m.decimal(high * m.number)}
}

// points writes a number of steps as points, without a sign: 0,3 punt, 2 punten.
func (f facts) points(m measured, steps int) string {
	steps = max(steps, -steps)
	if m.tenths {
		return sentence{"{n} punt", "{n} points"}.in(f.taal, "n", comma(f.taal, m.decimal(steps)))
	}
	return points(f.taal, steps)
}

// marge is the margin in words.
func (f facts) marge(m measured) string {
	over := subjects(f.taal, m.number)
	if !m.tenths {
		over = gradesCounted(f.taal, m.number)
	}
	spare := sentence{"{punten} meer dan nodig over {aantal}", "{punten} more than needed over {aantal}"}
	if m.tenths {
		spare = sentence{"nog {punten} speling over {aantal}", "{punten} to spare over {aantal}"}
	}
	switch {
	case m.margin() < 0:
		spare = sentence{"{punten} te weinig over {aantal}", "{punten} short over {aantal}"}
	case m.margin() == 0:
		spare = sentence{"precies genoeg: {punten} over", "exactly enough: {punten} to spare"}
	}
	return spare.in(f.taal, "punten", f.points(m, m.margin()), "aantal", over)
}

// gradesCounted counts grades: 1 cijfer, 9 cijfers.
func gradesCounted(t Taal, n int) string {
	if n == 1 {
		return sentence{"1 cijfer", "1 grade"}.in(t)
	}
	return sentence{"{n} cijfers", "{n} grades"}.in(t, "n", number(n))
}
