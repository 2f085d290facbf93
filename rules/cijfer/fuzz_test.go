package cijfer

import (
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var geldigCijfer = regexp.MustCompile(`^(?:[1-9]|10)(?:[.,][0-9])?$`)

// naiefCijfer reads a grade with a regular expression, as far from the reader under test as can be.
func naiefCijfer(text string) (tienden int, ok bool) {
	if !geldigCijfer.MatchString(text) {
		return 0, false
	}
	heel, tiende, _ := strings.Cut(strings.ReplaceAll(text, ",", "."), ".")
	for _, c := range heel {
		tienden = 10*tienden + int(c-'0')
	}
	tienden *= 10
	if tiende != "" {
		tienden += int(tiende[0] - '0')
	}
	if tienden > 100 {
		return 0, false
	}
	return tienden, true
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"", "6", "6,3", "6.3", "10", "10,0", "10.1", "0,9", "1.0", "06", "6,", ",6", ".5", "5.", "+6", "-6", "1e1", "6,25", "6,30", "6.3.1",
		" 6", "6 ", "6\n", "NaN", "Inf", "0x6", "٦", "６", "6\x00", "\xff", "1_0", "6'3", "100", "99999999", "999999999999999999999", "0", "00", "0,0", "10,00",
		strings.Repeat("9", 200_000), "1," + strings.Repeat("0", 200_000),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want, ok := naiefCijfer(text)
		got, err := Parse(text)
		if ok != (err == nil) || int(got) != want {
			t.Fatalf("Parse(%q) = %d, %v; want %d, %v", text, got, err, want, ok)
		}
		if err != nil && err != ErrOnleesbaar && err != ErrTePrecies && err != ErrBuitenBereik {
			t.Fatalf("Parse(%q): unknown error %v", text, err)
		}
		if err == nil { // what was read is written so that it reads the same
			again, err := Parse(got.String())
			if err != nil || again != got {
				t.Fatalf("Parse(%q) = %d, %v; want %d", got.String(), again, err, got)
			}
		}
		// The N-term has the same grammar and another range.
		if n, err := ParseNterm(text); err == nil && (n < LaagsteNterm || n > HoogsteNterm) {
			t.Fatalf("ParseNterm(%q) = %d", text, n)
		} else if ok && want <= 30 && (err != nil || int(n) != want) {
			t.Fatalf("ParseNterm(%q) = %d, %v; want %d", text, n, err, want)
		}
	})
}

// TestParse_Fout: of several things that are wrong the contract wants the first.
func TestParse_Fout(t *testing.T) {
	for text, want := range map[string]error{
		"": ErrOnleesbaar, "1e1": ErrOnleesbaar, ".5": ErrOnleesbaar, "5.": ErrOnleesbaar, "+6": ErrOnleesbaar, "06": ErrOnleesbaar,
		"00": ErrOnleesbaar, "06,25": ErrOnleesbaar, "-1": ErrOnleesbaar, "6,3,": ErrOnleesbaar,
		"6,25": ErrTePrecies, "6,30": ErrTePrecies, "11,25": ErrTePrecies, "0,00": ErrTePrecies,
		"0": ErrBuitenBereik, "0,9": ErrBuitenBereik, "10,1": ErrBuitenBereik, "11": ErrBuitenBereik, "123456789012": ErrBuitenBereik,
	} {
		_, err := Parse(text)
		assert.Equal(t, want, err, "%q", text)
	}
}

// TestMiddel: R1.3, and every pair against the mean as a fraction.
func TestMiddel(t *testing.T) {
	for _, row := range []struct{ se, ce, e int }{
		{54, 55, 5}, {55, 55, 6}, {69, 40, 5}, {69, 41, 6}, {60, 70, 7}, {34, 35, 3}, {10, 10, 1}, {100, 100, 10},
	} {
		assert.EqualValues(t, row.e, Middel(Cijfer(row.se), Cijfer(row.ce)), "%d %d", row.se, row.ce)
	}
	for se := 10; se <= 100; se++ {
		for ce := 10; ce <= 100; ce++ {
			require.EqualValues(t, rondHalfOp(big.NewRat(int64(se+ce), 20)), Middel(Cijfer(se), Cijfer(ce)), "%d %d", se, ce)
		}
	}
}

func TestRondAf(t *testing.T) {
	assert.EqualValues(t, 5, Round(54))
	assert.EqualValues(t, 6, Round(55))
	for c := 10; c <= 100; c++ {
		require.EqualValues(t, rondHalfOp(big.NewRat(int64(c), 10)), Round(Cijfer(c)), "%d", c)
	}
}

// TestUitDelen: R1.6.
func TestUitDelen(t *testing.T) {
	assert.EqualValues(t, 56, FromParts(53, 58))
	for a := 10; a <= 100; a++ {
		for b := 10; b <= 100; b++ {
			require.EqualValues(t, rondHalfOp(big.NewRat(int64(a+b), 2)), FromParts(Cijfer(a), Cijfer(b)), "%d %d", a, b)
		}
	}
}

// TestCombinatie: the examples of section 6, the weighing of gl done by hand.
func TestCombinatie(t *testing.T) {
	for _, row := range []struct {
		delen []int
		combi int
	}{
		{[]int{6, 6, 5}, 6}, {[]int{5, 5, 6}, 5}, {[]int{5, 6}, 6}, {[]int{9, 9, 3}, 7}, {[]int{9, 5, 7}, 7},
		{[]int{6, 7, 5, 8}, 7}, {[]int{3, 8, 8, 8}, 7}, {[]int{7, 7, 6, 5}, 6}, {[]int{4, 4, 6, 7}, 5}, {[]int{6, 6, 5, 6}, 6}, {[]int{4}, 4},
	} {
		som := 0
		for _, e := range row.delen {
			som += e
		}
		assert.EqualValues(t, row.combi, Combinatie(som, len(row.delen)), "%v", row.delen)
	}
	for number := 1; number <= 40; number++ {
		for sum := number; sum <= 10*number; sum++ {
			require.EqualValues(t, rondHalfOp(big.NewRat(int64(sum), int64(number))), Combinatie(sum, number), "%d/%d", sum, number)
		}
	}
}

// TestGemiddelde: R3.1 and R16.4.
func TestGemiddelde(t *testing.T) {
	for _, row := range []struct {
		som, aantal      int
		speling, getoond string
		ja               bool
	}{
		{385, 7, "0.0", "5.50", true}, {384, 7, "-0.1", "5.48", false}, {329, 6, "-0.1", "5.48", false}, {330, 6, "0.0", "5.50", true},
		{2199, 40, "-0.1", "5.49", false}, {560, 7, "17.5", "8.00", true}, {559, 6, "22.9", "9.31", true}, {0, 0, "0.0", "", true},
	} {
		g := Gemiddelde{row.som, row.aantal}
		assert.Equal(t, row.ja, g.Reaches(55), "%+v", g)
		assert.Equal(t, row.speling, g.Speling(55).String(), "%+v", g)
		if row.aantal > 0 {
			assert.Equal(t, row.getoond, g.Truncated(), "%+v", g)
		}
	}
	for aantal := 1; aantal <= 40; aantal++ {
		for som := 10 * aantal; som <= 100*aantal; som++ {
			g := Gemiddelde{som, aantal}
			hele := big.NewInt(int64(som * 10 / aantal)) // hundredths, cut
			want := new(big.Rat).SetFrac(hele, big.NewInt(100)).FloatString(2)
			require.Equal(t, want, g.Truncated(), "%+v", g)
			require.Equal(t, big.NewRat(int64(som), int64(10*aantal)).Cmp(big.NewRat(11, 2)) >= 0, g.Reaches(55), "%+v", g)
		}
	}
	assert.Equal(t, Gemiddelde{118, 2}, Gemiddelde{}.Plus(55).Plus(63))
}

// TestFromScore_Tabel: the rows of score.md section 3.
func TestFromScore_Tabel(t *testing.T) {
	for _, row := range [][4]int{
		{84, 90, 6, 90}, {45, 90, 10, 55}, {85, 90, 6, 91}, {0, 68, 10, 10}, {86, 90, 6, 92}, {34, 68, 10, 55}, {87, 90, 6, 94}, {68, 68, 10, 100},
		{88, 90, 6, 96}, {45, 60, 10, 78}, {89, 90, 6, 98}, {30, 60, 12, 57}, {90, 90, 6, 100}, {30, 60, 8, 53}, {0, 90, 16, 10}, {50, 60, 10, 85},
		{41, 75, 8, 57}, {41, 75, 14, 63}, {5, 75, 14, 20}, {70, 75, 14, 97}, {3, 75, 4, 12}, {74, 75, 4, 98}, {10, 60, 27, 40}, {55, 60, 27, 96},
		{33, 75, 10, 50}, {45, 90, 6, 51}, {39, 75, 8, 55}, {38, 75, 8, 54},
	} {
		assert.EqualValues(t, row[3], FromScore(row[0], row[1], Nterm(row[2])), "%v", row)
	}
}

// TestFromScore_Breuken: every score, by the formula of score.md section 1 in fractions.
func TestFromScore_Breuken(t *testing.T) {
	stap := 1
	if testing.Short() {
		stap = 7
	}
	for schaal := 20; schaal <= 120; schaal += stap {
		for n := 0; n <= 30; n++ {
			vorige := Cijfer(0)
			for punten := 0; punten <= schaal; punten++ {
				c := FromScore(punten, schaal, Nterm(n))
				require.EqualValues(t, naiefUitScore(punten, schaal, n), c, "%d of %d, N %d", punten, schaal, n)
				require.True(t, c >= Laagste && c <= Hoogste && c >= vorige, "%d of %d, N %d: %d after %d", punten, schaal, n, c, vorige)
				vorige = c
			}
			require.EqualValues(t, 100, vorige)
		}
	}
}

// naiefUitScore is the grade in tenths: C = 9 S/L + N, with both bounds of its case, rounded once.
func naiefUitScore(punten, schaal, n int) int64 {
	s, m := big.NewRat(int64(punten), int64(schaal)), big.NewRat(int64(schaal-punten), int64(schaal))
	lijn := func(begin, helling *big.Rat, x *big.Rat) *big.Rat {
		return new(big.Rat).Add(begin, new(big.Rat).Mul(helling, x))
	}
	een, tien := big.NewRat(1, 1), big.NewRat(10, 1)
	c := lijn(big.NewRat(int64(n), 10), big.NewRat(9, 1), s)
	if n > 10 {
		c = kleinste(c, kleinste(lijn(een, big.NewRat(18, 1), s), lijn(tien, big.NewRat(-9, 2), m)))
	}
	if n < 10 {
		c = grootste(c, grootste(lijn(een, big.NewRat(9, 2), s), lijn(tien, big.NewRat(-18, 1), m)))
	}
	return rondHalfOp(c.Mul(c, tien))
}

func kleinste(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func grootste(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// rondHalfOp is floor(x + 1/2) of a positive fraction.
func rondHalfOp(x *big.Rat) int64 {
	x = new(big.Rat).Add(x, big.NewRat(1, 2))
	return new(big.Int).Quo(x.Num(), x.Denom()).Int64()
}
