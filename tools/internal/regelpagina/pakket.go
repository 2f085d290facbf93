package regelpagina

import (
	"fmt"

	"slaagwijzer/rules"
	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/dossier"
)

// Pakket is which subjects the exam consists of.
type Pakket struct {
	Plaatsen     []Plaats // outside the profieldeel
	Onderdelen   []string // of the combinatiecijfer
	Toevoegen    []string // what the school, or who holds the staatsexamen, may add to it
	Wie          string   // who may
	ZonderCijfer []string
	Keuzevakken  int  // the least number of beroepsgerichte keuzevakken
	AlsExtra     bool // the vocational subjects are extra
	Ingebracht   bool // they can only be brought in
	NietTalen    int  // how many places must hold something else than a language
	Profielen    []Profiel
}

// Plaats is a part of the package, with what fits each of its places: a subject, or a choice.
type Plaats struct {
	Deel   string
	Vakken []string
}

// Profiel is a profile with the places of its profieldeel.
type Profiel struct {
	Naam            string
	Bron            Bron
	Plaatsen        []string
	Profielvak      string
	Praktijkgericht string // what may stand in for the profielvak
}

func newPakket(r *rules.Regeling) Pakket {
	layout := &r.Layout
	p := Pakket{
		Onderdelen: names(layout.Onderdelen), Toevoegen: names(existing(r, r.SchoolOnderdelen)), ZonderCijfer: names(layout.Kwalificaties),
		Wie: "Je school", Keuzevakken: layout.Keuzevakken, AlsExtra: layout.Programma.String() == "extra", NietTalen: layout.NietTalen,
	}
	if r.Soort == dossier.Staatsexamen {
		p.Wie, p.Ingebracht = "Het College voor Toetsen en Examens", layout.Keuzevakken > 0
	}
	for _, place := range layout.Places {
		deel := rules.Deelnaam(place.Deel)
		if last := len(p.Plaatsen) - 1; last < 0 || p.Plaatsen[last].Deel != deel {
			p.Plaatsen = append(p.Plaatsen, Plaats{Deel: deel})
		}
		part := &p.Plaatsen[len(p.Plaatsen)-1]
		part.Vakken = append(part.Vakken, rules.Plaatsregel(r, place.From))
	}
	for i := range p.Plaatsen {
		p.Plaatsen[i].Vakken = counted(p.Plaatsen[i].Vakken)
	}
	for i := range layout.Profielen {
		from := &layout.Profielen[i]
		profiel := Profiel{Naam: from.Naam}
		if !r.Oud() { // where the decrees of before 2023 had it is not known
			profiel.Bron = source(r, bron.At(from.Artikel))
		}
		for _, place := range from.Places {
			profiel.Plaatsen = append(profiel.Plaatsen, rules.Plaatsregel(r, place.From))
		}
		if from.Profielvak != nil {
			profiel.Profielvak = rules.Vaknaam(rules.NL, from.Profielvak)
		}
		if layout.Praktijkgericht {
			profiel.Praktijkgericht = rules.Plaatsregel(r, from.Praktijkgericht)
		}
		p.Profielen = append(p.Profielen, profiel)
	}
	return p
}

// counted puts places that ask the same together.
func counted(places []string) []string {
	var list []string
	for i := 0; i < len(places); {
		n := 1
		for i+n < len(places) && places[i+n] == places[i] {
			n++
		}
		text := places[i]
		if n > 1 {
			text = fmt.Sprintf("%d vakken uit: %s", n, text)
		}
		list = append(list, text)
		i += n
	}
	return list
}

// existing are the subjects that exist in the year and part of the kingdom of a regeling.
func existing(r *rules.Regeling, codes []string) []string {
	var list []string
	for _, code := range codes {
		if rules.FindVak(code).Exists(r.Jaar, r.Gebied == dossier.BES) {
			list = append(list, code)
		}
	}
	return list
}

// names are the names of subjects by their codes.
func names(codes []string) []string {
	var list []string
	for _, code := range codes {
		list = append(list, rules.Vaknaam(rules.NL, rules.FindVak(code)))
	}
	return list
}
