package cijfer

import "github.com/shopspring/decimal"

// Nterm is the normeringsterm of a centraal examen in tenths: 0 (0,0) to 30 (3,0). Nominally at most 2,0, but higher
// ones have been set.
type Nterm int16

// The N-terms that are accepted.
const (
	LaagsteNterm Nterm = 0
	HoogsteNterm Nterm = 30
)

// ParseNterm reads an N-term from 0,0 to 3,0, with the grammar and the errors of Parse.
func ParseNterm(text string) (Nterm, error) {
	tenths, err := parseTenths(text, int64(LaagsteNterm), int64(HoogsteNterm))
	return Nterm(tenths), err
}

// String writes the N-term with a point and one decimal: 0.8.
func (n Nterm) String() string { return decimal.New(int64(n), -1).StringFixed(1) }

// FromScore turns points out of scale into the grade of the centraal examen: 9 x points / scale + N, held between the
// lines of double and half slope through both ends of the scale, rounded once, half up, to one decimal.
// Regeling omzetting scores in cijfers (BWBR0036522). It needs 0 <= points <= scale and scale >= 1; the published
// omzettingstabel decides.
func FromScore(points, scale int, n Nterm) Cijfer {
	lost := scale - points
	// Everything is multiplied by 20 x scale, which keeps it whole.
	value := 180*points + 2*scale*int(n)
	switch {
	case n > 10:
		value = min(value, 20*scale+360*points, 200*scale-90*lost)
	case n < 10:
		value = max(value, 20*scale+90*points, 200*scale-360*lost)
	}
	return Cijfer((value + scale) / (2 * scale))
}
