package cijfer

import "github.com/shopspring/decimal"

// Gemiddelde is an exact mean: a sum of tenths and how many grades made it. It is compared by multiplying and never
// divided, so 5,499 can't pass for 5,5.
type Gemiddelde struct {
	Som    int // in tenths
	Aantal int
}

// Plus is the mean with one grade more.
func (g Gemiddelde) Plus(c Cijfer) Gemiddelde { return Gemiddelde{g.Som + int(c), g.Aantal + 1} }

// Reaches reports whether the unrounded mean is at least limit. A mean of nothing is.
func (g Gemiddelde) Reaches(limit Cijfer) bool { return g.Som >= int(limit)*g.Aantal }

// Speling is how much the sum is above limit times the number of grades; negative when short.
func (g Gemiddelde) Speling(limit Cijfer) Punten { return Tienden(g.Som - int(limit)*g.Aantal) }

// Totaal is the sum.
func (g Gemiddelde) Totaal() Punten { return Tienden(g.Som) }

// Truncated writes the mean cut to two decimals, never rounded up, so that it can't show a limit that was not met.
// Aantal must not be zero.
func (g Gemiddelde) Truncated() string {
	hundredths := 10 * g.Som / g.Aantal
	return decimal.New(int64(hundredths), -2).StringFixed(2)
}
