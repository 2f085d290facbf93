// Package vak is the catalogue: the opleidingen, the subjects of the exam and the profiles that group them.
// Its tables are made from, and tested against, the data files in its folder data.
package vak

// Soort tells what kind of part of the exam a subject is.
type Soort uint8

// The kinds of data/vakken.json.
const (
	Ordinary        Soort = iota // a subject with a number of its own
	Combinatie                   // on havo and vwo a part of the combinatiecijfer
	Kwalificatie                 // goed, voldoende or onvoldoende instead of a number
	Profielvak                   // the vocational subject of a vmbo profile, with a cspe
	Keuzevak                     // a beroepsgericht keuzevak
	Praktijkgericht              // a praktijkgericht vak of the gl or tl
)

// Vak is a subject of the catalogue.
type Vak struct {
	Nr          uint8 // the position in the catalogue
	Code        string
	Naam        string
	In          Opleidingen // where the subject exists
	CE          Opleidingen // where it has a centraal examen (a cspe for a profielvak)
	Soort       Soort
	Vanaf       int  // the first exam year, 0 for always
	BES         bool // exists on the BES only
	AlleenCE    bool // closed by the centraal examen alone
	Herhaalbaar bool // may be entered any number of times
}

// Exists reports whether the subject exists in an exam year, in Nederland or on the BES.
func (v *Vak) Exists(jaar int, bes bool) bool { return jaar >= v.Vanaf && (!v.BES || bes) }

// Vakken are all subjects, in the order of the catalogue. The list must not be changed.
func Vakken() []Vak { return vakken[:] }

var byCode = index()

func index() map[string]*Vak {
	m := make(map[string]*Vak, len(vakken))
	for i := range vakken {
		m[vakken[i].Code] = &vakken[i]
	}
	return m
}

// Find finds a subject by its code; nil when there is none.
func Find(code string) *Vak { return byCode[code] }

// Talen are the moderne vreemde talen that can be the second language of the atheneum, art. 2.5(1)c.
var Talen = setOf("fa", "du", "sp", "ru", "it", "ar", "tu", "zhtc", "fries")

// Kunstdisciplines share one centraal examen: of two of them, one has it. Art. 2.7, 2.12.
var Kunstdisciplines = setOf("kubv", "kumu", "kudr", "kuda")

// Wiskunde are the subjects that can be the kernvak wiskunde of havo and vwo, art. 3.34(1)b; wiskunde D is none.
var Wiskunde = setOf("wia", "wib", "wic")

// Klassiek are the classical languages.
var Klassiek = setOf("ltc", "gtc")
