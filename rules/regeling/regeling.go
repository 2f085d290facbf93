// Package regeling holds what the law asks of a candidate, as plain values: for every exam year, opleiding and kind of
// exam one Regeling, made of a base and named deviations from it.
package regeling

import (
	"slices"
	"strconv"

	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/vak"
)

// Regeling is everything that decides the result of one kind of exam in one year.
type Regeling struct {
	Jaar      int
	Soort     dossier.Soort
	Gebied    dossier.Gebied
	Opleiding vak.Opleiding
	// Tekst is the decree as it read for this exam. Plaatsen are the places of what is no eis.
	Tekst    bron.Tekst
	Plaatsen Plaatsen
	// Afwijkingen are the names of the deviations from the base, with their source.
	Afwijkingen []Afwijking
	Layout      pakket.Layout
	// SchoolOnderdelen are the subjects that a school may add to the combinatiecijfer.
	SchoolOnderdelen []string
	// Eisen are the requirements in the order of the article. Leerwerktraject is apart: it is another way to pass.
	Eisen           []Eis
	Leerwerktraject *Eis
	CumLaude        CumLaude
	Herkansing      Herkansing
	// Duim is what may be left out besides; nil outside 2021 to 2023.
	Duim *Duim
}

// Plaatsen are the places in the decree of the rules that are no requirement.
type Plaatsen struct{ Eindcijfer, Weglaten, Combinatiecijfer bron.Vindplaats }

// Afwijking is a named deviation from the base.
type Afwijking struct {
	Naam   string
	Bron   bron.Vindplaats
	Inhoud string // what it does, in Dutch, for who checks the print-out
	// Besluit is where Bron is a place in; nil for the decree of the regeling itself.
	Besluit *bron.Besluit
}

// with is a list with one member more, and leaves the list itself alone.
func with[T any](list []T, more T) []T { return slices.Concat(list, []T{more}) }

// Eis is one requirement: its code, its place in the decree, and the norm itself.
type Eis struct {
	Code   string
	Plaats bron.Vindplaats
	Norm   Norm
}

// CumLaude is what the judicium asks, art. 3.47 and 3.48.
type CumLaude struct {
	Plaats bron.Vindplaats
	// Gemiddelde is the least unrounded mean of the numbers that count for it.
	Gemiddelde cijfer.Eindcijfer
	// Laagste is the least eindcijfer that any number of the package may be.
	Laagste cijfer.Eindcijfer
	// Gemeenschappelijk: the subjects of the gemeenschappelijk deel count. Profieldeel always does.
	Gemeenschappelijk bool
	// Profielvak: the vocational subject counts as a number of its own.
	Profielvak bool
	// Combi and Vrij: the combinatiecijfer counts, the best subject of the vrije deel counts.
	Combi, Vrij bool
	// HoogsteVanBeide: of the combinatiecijfer and the best subject of the vrije deel only the higher counts.
	HoogsteVanBeide bool
	// EenJaar: every centraal examen of the package was taken in the year of the exam (staatsexamen, art. 4.30, 4.31).
	EenJaar bool
}

// Oud reports whether the regeling rests on one of the four decrees of before exam year 2023.
func (r *Regeling) Oud() bool { return r.Tekst.Besluit != bron.UitvoeringsbesluitWVO2020 }

// Code is the name of the regeling in the contract: havo-2026, vmbo-tl-2023-staatsexamen-bes.
func (r *Regeling) Code() string {
	code := r.Opleiding.String() + "-" + strconv.Itoa(r.Jaar)
	if r.Soort != dossier.School {
		code += "-" + string(r.Soort)
	}
	if r.Gebied != dossier.Nederland {
		code += "-" + string(r.Gebied)
	}
	return code
}
