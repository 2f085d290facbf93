package cijfer

import "github.com/shopspring/decimal"

// Punten is a sum of grades, or how far one is above another, in whole grades or in tenths. Those of one kind compare
// with ==. It is small, and not a decimal, because a decimal in the interfaces of the norms would make the linker keep
// all that a decimal can do.
type Punten struct {
	steps    int
	exponent int32 // of ten
}

// Helen is a number of whole grades.
func Helen(number int) Punten { return Punten{number, 0} }

// Tienden is a number of tenths of a grade.
func Tienden(number int) Punten { return Punten{number, -1} }

// IsZero reports whether nothing is left and nothing short.
func (p Punten) IsZero() bool { return p.steps == 0 }

// Abs is the same without its sign.
func (p Punten) Abs() Punten { return Punten{max(p.steps, -p.steps), p.exponent} }

// Decimal is the same as an exact decimal number.
func (p Punten) Decimal() decimal.Decimal { return decimal.New(int64(p.steps), p.exponent) }

// String writes it with a point, and with a decimal when it counts tenths: 2, 38.5, -0.1.
func (p Punten) String() string { return p.Decimal().StringFixed(-p.exponent) }
