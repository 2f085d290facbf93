package tekst

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"slaagwijzer/rules/regeling"
)

// Whoever adds a requirement finds here what it needs to be explained.
func TestEveryEisCanBeTheReason(t *testing.T) {
	all := regeling.All()
	for i := range all {
		eisen := all[i].Eisen
		if all[i].Leerwerktraject != nil {
			eisen = append(eisen[:len(eisen):len(eisen)], *all[i].Leerwerktraject)
		}
		for _, eis := range eisen {
			if eis.Code == "pakket" {
				continue // what a package lacks is never a reason to fail
			}
			assert.Contains(t, eisOrder, eis.Code)
			for _, language := range languages {
				assert.NotEmpty(t, subjectsOfEis[eis.Code].in(language), eis.Code)
			}
			if _, ok := eis.Norm.(regeling.Voldaan); ok {
				assert.Contains(t, shortVoldaan, eis.Code)
			}
		}
	}
	assert.Len(t, subjectsOfEis, len(eisOrder))
}

func TestInWords(t *testing.T) {
	assert.Equal(t, "drie vijven", vijven(NL, 3))
	assert.Equal(t, "a 5", vijven(EN, 1))
	assert.Equal(t, "12 vieren", vieren(NL, 12))
	assert.Equal(t, "1 punt", points(NL, 1))
	assert.Equal(t, "2 points", points(EN, 2))
}

func TestFirstNames(t *testing.T) {
	names := []string{"a", "b", "c", "d"}
	assert.Equal(t, "a, b, c en d", firstNames(NL, names, 4, subjects))
	assert.Equal(t, "a, b en nog 2 vakken", firstNames(NL, names, 2, subjects))
	assert.Equal(t, "a, b, c and 1 grade more", firstNames(EN, names, 3, gradesCounted))
	assert.Equal(t, []string{"a", "b", "c", "d"}, names)
}

func TestMarge(t *testing.T) {
	nl, en := facts{nil, NL}, facts{nil, EN}
	for _, c := range []struct {
		m      measured
		nl, en string
	}{
		{measured{388, 385, 7, true}, "nog 0,3 punt speling over 7 vakken", "0.3 points to spare over 7 subjects"},
		{measured{381, 385, 7, true}, "0,4 punt te weinig over 7 vakken", "0.4 points short over 7 subjects"},
		{measured{55, 55, 1, true}, "precies genoeg: 0,0 punt over", "exactly enough: 0.0 points to spare"},
		{measured{56, 54, 9, false}, "2 punten meer dan nodig over 9 cijfers", "2 points more than needed over 9 grades"},
		{measured{53, 54, 9, false}, "1 punt te weinig over 9 cijfers", "1 point short over 9 grades"},
	} {
		assert.Equal(t, c.nl, nl.marge(c.m))
		assert.Equal(t, c.en, en.marge(c.m))
	}
}

func TestBalk(t *testing.T) {
	assert.Equal(t, &Balk{"38.8", "38.5", "7.0", "70.0"}, measured{388, 385, 7, true}.balk())
	assert.Equal(t, &Balk{"53", "54", "9", "90"}, measured{53, 54, 9, false}.balk())
}
