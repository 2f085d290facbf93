package vak

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func load(t *testing.T, file string, into any) {
	t.Helper()
	data, err := os.ReadFile("data/" + file)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, into))
}

// The table in Go is generated: this proves that it was generated from the data that is here.
func TestVakkenAreTheData(t *testing.T) {
	var file struct {
		Vakken []struct {
			Code, Naam, Soort, Gebied string
			Opleidingen, CeBij        []string
			Vanaf                     int
			AlleenCe, Herhaalbaar     bool
		}
	}
	load(t, "vakken.json", &file)
	require.Len(t, Vakken(), len(file.Vakken))
	soorten := map[string]Soort{"vak": Ordinary, "combinatie": Combinatie, "kwalificatie": Kwalificatie,
		"profielvak": Profielvak, "keuzevak": Keuzevak, "praktijkgericht": Praktijkgericht}
	keuzevakken := 0
	for i, want := range file.Vakken {
		got := Find(want.Code)
		require.NotNil(t, got, want.Code)
		assert.EqualValues(t, i, got.Nr, want.Code)
		assert.Equal(t, want.Naam, got.Naam)
		require.Contains(t, soorten, want.Soort)
		assert.Equal(t, soorten[want.Soort], got.Soort, want.Code)
		assert.Equal(t, want.Vanaf, got.Vanaf, want.Code)
		assert.Equal(t, want.AlleenCe, got.AlleenCE, want.Code)
		assert.Equal(t, want.Herhaalbaar, got.Herhaalbaar, want.Code)
		assert.Equal(t, want.Gebied == "bes", got.BES, want.Code)
		for _, o := range AlleOpleidingen() {
			assert.Equal(t, slices.Contains(want.Opleidingen, o.String()), got.In.Has(o), "%s in %s", want.Code, o)
			assert.Equal(t, slices.Contains(want.CeBij, o.String()), got.CE.Has(o), "CE of %s in %s", want.Code, o)
		}
		if want.Soort == "keuzevak" && !want.Herhaalbaar {
			keuzevakken++
		}
	}
	assert.Equal(t, 156, keuzevakken, "the 157 keuzevakken: 156 by name and the one without")
}

// entry is a subject in profielen.json: a code, or an object with one.
type entry struct {
	ID            string
	H             int
	ReplaceableBy []string `json:"replaceable_by"`
}

func (e *entry) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, &e.ID)
	}
	type plain entry
	return json.Unmarshal(data, (*plain)(e))
}

type choice struct {
	Choose int
	From   []entry
}

type profile struct {
	Fixed  []entry
	Choice []choice
}

// places writes a profile of the data out as the sets that fill its places.
func (p profile) places() []Set {
	var sets []Set
	for _, e := range p.Fixed {
		sets = append(sets, setOf(append([]string{e.ID}, e.ReplaceableBy...)...))
	}
	for _, c := range p.Choice {
		var s Set
		for _, e := range c.From {
			s = s.With(Find(e.ID))
		}
		for range c.Choose {
			sets = append(sets, s)
		}
	}
	return sets
}

func TestProfielenAreTheData(t *testing.T) {
	var file map[string]json.RawMessage
	load(t, "profielen.json", &file)
	for key, opleidingen := range map[string][]Opleiding{
		"vwo_atheneum": {Atheneum, Gymnasium}, "havo": {Havo}, "vmbo_tl": {VmboTL}, "vmbo_gl": {VmboGL}, "vmbo_kb": {VmboKB}, "vmbo_bb": {VmboBB},
	} {
		var want struct {
			Profiles map[string]profile
			Praktijk struct {
				PerProfile map[string][]string `json:"per_profile"`
			} `json:"praktijkgericht_alternative"`
		}
		require.NoError(t, json.Unmarshal(file[key], &want))
		for _, o := range opleidingen {
			require.Len(t, Profielen(o), len(want.Profiles), "%s", o)
			for _, got := range Profielen(o) {
				comparePlaces(t, o, got, want.Profiles[got.Code].places())
				if o == VmboGL {
					assert.Equal(t, setOf(want.Praktijk.PerProfile[got.Code]...), got.Praktijkgericht, got.Code)
				}
			}
		}
	}
}

// comparePlaces holds the places of a profile against the data. On bb the subjects that replace Frans or Duits fit the
// place itself, art. 2.4(4), which the data tells apart.
func comparePlaces(t *testing.T, o Opleiding, got Profiel, want []Set) {
	t.Helper()
	require.Len(t, got.Places, len(want), "%s %s", o, got.Code)
	for i, place := range got.Places {
		if o == VmboBB && want[i].Has(Find("fa")) {
			want[i] = want[i].Or(substitutes)
		}
		assert.Equal(t, want[i], place.From, "%s %s place %d", o, got.Code, i)
	}
}

func TestVrijeDeelIsTheData(t *testing.T) {
	var file struct {
		Havo struct {
			Profiles  map[string]profile
			VrijeDeel struct {
				ThresholdH int     `json:"threshold_h"`
				ExtraLists []entry `json:"extra_lists"`
			} `json:"vrije_deel"`
		}
		VmboTL struct {
			VrijeDeel struct{ From map[string][]string } `json:"vrije_deel"`
		} `json:"vmbo_tl"`
	}
	load(t, "profielen.json", &file)
	var want Set
	for _, p := range file.Havo.Profiles {
		for _, place := range p.places() {
			want = want.Or(place)
		}
	}
	for _, e := range file.Havo.VrijeDeel.ExtraLists {
		if e.H >= file.Havo.VrijeDeel.ThresholdH {
			want = want.With(Find(e.ID))
		}
	}
	assert.Equal(t, names(want), names(FillsVrijeDeel(Havo)))

	want = Set{}
	for _, codes := range file.VmboTL.VrijeDeel.From {
		want = want.Or(setOf(codes...))
	}
	assert.Equal(t, names(want), names(FillsVrijeDeel(VmboTL).Or(Praktijkgerichte)))
}

// names are the codes of a set in Nederland; the subjects of the BES stand in another part of the data.
func names(s Set) []string {
	var codes []string
	for _, v := range s.Vakken() {
		if !v.BES {
			codes = append(codes, v.Code)
		}
	}
	return codes
}
