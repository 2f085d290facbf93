package cijfer

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// exact is the regeling as it is written, in exact fractions.
func exact(points, scale int, n Nterm) Cijfer {
	whole := func(v int) *big.Rat { return big.NewRat(int64(v), 1) }
	times := func(factor *big.Rat, v int) *big.Rat { return factor.Mul(factor, big.NewRat(int64(v), int64(scale))) }
	plus := func(a, b *big.Rat) *big.Rat { return a.Add(a, b) }
	half := big.NewRat(1, 2)
	c := plus(times(whole(9), points), big.NewRat(int64(n), 10))
	low, high := plus(times(whole(18), points), whole(1)), plus(times(big.NewRat(9, 2), points-scale), whole(10)) // for n > 1
	if n < 10 {
		low, high = plus(times(big.NewRat(9, 2), points), whole(1)), plus(times(whole(18), points-scale), whole(10))
	}
	for _, bound := range []*big.Rat{low, high} {
		if (n > 10 && c.Cmp(bound) > 0) || (n < 10 && c.Cmp(bound) < 0) {
			c = bound
		}
	}
	tenths := plus(c.Mul(c, whole(10)), half)
	return Cijfer(new(big.Int).Quo(tenths.Num(), tenths.Denom()).Int64())
}

func TestFromScore_Exact(t *testing.T) {
	for scale := 20; scale <= 120; scale++ {
		for n := Nterm(0); n <= 27; n++ {
			for points := range scale + 1 {
				if got, want := FromScore(points, scale, n), exact(points, scale, n); got != want {
					require.Equal(t, want, got, "%d of %d, N %s", points, scale, n)
				}
			}
		}
	}
}

// The rows that were worked by hand or stand in an official table.
func TestFromScore_Worked(t *testing.T) {
	for _, row := range []struct {
		points, scale int
		n             Nterm
		want          Cijfer
	}{
		{84, 90, 6, 90}, {85, 90, 6, 91}, {86, 90, 6, 92}, {87, 90, 6, 94}, {88, 90, 6, 96}, {89, 90, 6, 98}, {90, 90, 6, 100},
		{45, 90, 10, 55}, {0, 68, 10, 10}, {34, 68, 10, 55}, {68, 68, 10, 100},
		{0, 90, 16, 10}, {41, 75, 8, 57}, {5, 75, 14, 20}, {3, 75, 4, 12}, {10, 60, 27, 40}, {33, 75, 10, 50},
		{45, 60, 10, 78}, {30, 60, 12, 57}, {30, 60, 8, 53}, {50, 60, 10, 85},
		{41, 75, 14, 63}, {70, 75, 14, 97}, {74, 75, 4, 98}, {55, 60, 27, 96}, {45, 90, 6, 51},
		{38, 75, 8, 54}, {39, 75, 8, 55},
	} {
		assert.Equal(t, row.want, FromScore(row.points, row.scale, row.n), "%d of %d, N %s", row.points, row.scale, row.n)
	}
}
