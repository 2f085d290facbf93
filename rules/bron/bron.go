// Package bron names the sources of the rules: a besluit, and a place in it.
package bron

import "strings"

// Besluit is a decree with its number in the official database.
type Besluit struct {
	Code  string // as the contract writes it: uvb-wvo-2020
	Titel string
	BWB   string // BWBR0045787
}

// The decrees that the regelingen rest on: one from exam year 2023, before that one for schools and one for staatsexamens,
// each with its own for Bonaire, Sint Eustatius and Saba.
var (
	UitvoeringsbesluitWVO2020 = Besluit{"uvb-wvo-2020", "Uitvoeringsbesluit WVO 2020", "BWBR0045787"}

	EindexamenbesluitVO      = Besluit{"eb-vo", "Eindexamenbesluit VO", "BWBR0004593"}
	EindexamenbesluitVOBES   = Besluit{"eb-vo-bes", "Eindexamenbesluit VO BES", "BWBR0029990"}
	StaatsexamenbesluitVO    = Besluit{"stex-vo", "Staatsexamenbesluit VO", "BWBR0011538"}
	StaatsexamenbesluitVOBES = Besluit{"stex-vo-bes", "Staatsexamenbesluit VO BES", "BWBR0029981"}
	BesluitEindexamensVO2020 = Besluit{"besluit-eindexamens-2020", "Besluit eindexamens voortgezet onderwijs 2020", "BWBR0043534"}
)

// Vindplaats is a place in a besluit. Lid and Onderdeel may be empty.
type Vindplaats struct {
	Artikel   string
	Lid       string
	Onderdeel string
}

// At reads a place from the way lawyers write it: "3.34(1)a" is artikel 3.34, lid 1, onderdeel a.
func At(citation string) Vindplaats {
	artikel, rest, _ := strings.Cut(citation, "(")
	lid, onderdeel, _ := strings.Cut(rest, ")")
	return Vindplaats{artikel, lid, onderdeel}
}

// String writes the place as lawyers do: 3.34(1)a.
func (v Vindplaats) String() string {
	if v.Lid == "" {
		return v.Artikel + v.Onderdeel
	}
	return v.Artikel + "(" + v.Lid + ")" + v.Onderdeel
}

// Tekst is a besluit as it read on a day.
type Tekst struct {
	Besluit Besluit
	Op      string // the day, as 2025-10-01
}

// String names the besluit and the day: Uitvoeringsbesluit WVO 2020 (BWBR0045787), tekst van 2025-10-01.
func (t Tekst) String() string {
	return t.Besluit.Titel + " (" + t.Besluit.BWB + "), tekst van " + t.Op
}

// URL is the official page of a place in the text.
func (t Tekst) URL(v Vindplaats) string {
	return "https://wetten.overheid.nl/jci1.3:c:" + t.Besluit.BWB + "&artikel=" + v.Artikel + "&z=" + t.Op + "&g=" + t.Op
}
