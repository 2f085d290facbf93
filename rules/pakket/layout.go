package pakket

import "slaagwijzer/rules/vak"

// Layout describes the package of an opleiding as its regeling prescribes it. Plain data.
type Layout struct {
	Opleiding vak.Opleiding
	// Places are the places outside the profieldeel.
	Places []vak.Place
	// Profielen are the profiles of which one must fit.
	Profielen []vak.Profiel
	// Kwalificaties are the prescribed subjects without a number: lo, kv1, on the vmbo pws.
	Kwalificaties []string
	// Onderdelen are the prescribed parts of the combinatiecijfer of havo and vwo; the school may add more.
	Onderdelen []string
	// Outside are subjects that are let in but are no part of this exam, with the opmerking that says so.
	Outside map[string]string
	// Programma is what the vocational subjects are here.
	Programma Programma
	// Keuzevakken is the least number of beroepsgerichte keuzevakken of a programme.
	Keuzevakken int
	// NietTalen is how many places of profieldeel and vrije deel must hold something else than a language (tl).
	NietTalen int
	// Praktijkgericht says that on the gl a praktijkgericht vak may stand in for the profielvak.
	Praktijkgericht bool
	// Ontheffing are the languages of which a candidate can be relieved so that another subject takes their place.
	Ontheffing vak.Set
	// ProfielvakSE says that the schoolexamen of a profielvak that had no cspe counts in the mean of the centrale examens with
	// its decimal; else its eindcijfer does.
	ProfielvakSE bool
	// InVrijeDeel are the subjects that the vrije deel lists, those too small to fill it included.
	InVrijeDeel vak.Set
}

// Programma is what the vocational subjects do in an opleiding.
type Programma uint8

// The kinds of programme.
const (
	GeenProgramma Programma = iota
	EigenCijfer             // kb, bb: the profielvak is a number, the keuzevakken are the combinatiecijfer
	Gewogen                 // gl: profielvak and keuzevakken are the combinatiecijfer
	AlsExtra                // tl: a whole programme of the gl counts as one extra number
)
