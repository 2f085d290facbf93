package cijfer

import (
	"errors"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// What can be wrong with a grade, in the order in which it is looked for: the first that fits is reported.
var (
	ErrOnleesbaar   = errors.New("onleesbaar")
	ErrTePrecies    = errors.New("te precies")
	ErrBuitenBereik = errors.New("buiten bereik")
)

// Parse reads a grade from 1,0 to 10,0 with a comma or a point and at most one decimal.
// It answers ErrOnleesbaar, ErrTePrecies or ErrBuitenBereik for everything else.
func Parse(text string) (Cijfer, error) {
	tenths, err := parseTenths(text, int64(Laagste), int64(Hoogste))
	return Cijfer(tenths), err
}

// maxDigits is far more than a grade needs, and few enough that a hostile number costs nothing.
const maxDigits = 8

// parseTenths has a grammar of its own because decimal would also take 1e1, .5, 5. and +6: digits without a leading
// zero, then perhaps one separator and more digits.
func parseTenths(text string, lowest, highest int64) (int64, error) {
	whole, fraction, separated := cut(text)
	if !digits(whole) || (separated && !digits(fraction)) || (len(whole) > 1 && whole[0] == '0') {
		return 0, ErrOnleesbaar
	}
	if len(fraction) > 1 {
		return 0, ErrTePrecies
	}
	if len(whole) > maxDigits {
		return 0, ErrBuitenBereik
	}
	units, err := strconv.ParseInt(whole+fraction, 10, 64)
	if err != nil {
		return 0, ErrOnleesbaar
	}
	number := decimal.New(units, -int32(len(fraction)))
	if number.LessThan(decimal.New(lowest, -1)) || number.GreaterThan(decimal.New(highest, -1)) {
		return 0, ErrBuitenBereik
	}
	return number.Shift(1).IntPart(), nil
}

func cut(text string) (whole, fraction string, separated bool) {
	at := strings.IndexAny(text, ",.")
	if at < 0 {
		return text, "", false
	}
	return text[:at], text[at+1:], true
}

func digits(text string) bool {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text != ""
}
