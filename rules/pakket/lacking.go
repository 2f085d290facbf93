package pakket

import "slaagwijzer/rules/vak"

// Gemis is something that a complete exam needs and the dossier lacks.
type Gemis struct {
	Soort  GemisSoort
	Vak    *vak.Vak   // GemistVak, GemistProfielvak
	Place  *vak.Place // GemistePlek
	Aantal int        // GemisteKeuzevakken
}

// GemisSoort is what kind of thing is missing.
type GemisSoort uint8

// What can be missing.
const (
	GemistVak          GemisSoort = iota // a prescribed subject
	GemistePlek                          // a subject for a place with a choice
	GemistProfielvak                     // the vocational subject of the profile
	GemisteKeuzevakken                   // so many keuzevakken
	GemistEigenNiveau                    // a subject at the level of the opleiding itself
	GemistNietTaal                       // a division that the rules on the whole package allow, such as two places without a language (tl)
)

// Nearest finds the profile that lacks least, and what it lacks. Ties go to the order of the decree.
func (p *Pakket) Nearest() (profiel int, lacking []Gemis) {
	profiel = -1
	for i := range p.Profielen {
		if found := p.lacks(i); profiel < 0 || weight(found) < weight(lacking) {
			profiel, lacking = i, found
		}
	}
	return profiel, lacking
}

func weight(lacking []Gemis) int {
	total := 0
	for _, g := range lacking {
		total += max(1, g.Aantal)
	}
	return total
}

func (p *Pakket) lacks(profiel int) []Gemis {
	profile := &p.Profielen[profiel]
	lacking := append([]Gemis(nil), p.lacking...)
	head := profile.Heads[0]
	for _, n := range p.open(profiel, head) {
		place := &profile.spots[n]
		if list := place.From.Vakken(); len(list) == 1 {
			lacking = append(lacking, Gemis{Soort: GemistVak, Vak: list[0]})
		} else {
			lacking = append(lacking, Gemis{Soort: GemistePlek, Place: place.Place})
		}
	}
	if p.Layout.Programma == EigenCijfer || p.Layout.Programma == Gewogen {
		if head < 0 {
			lacking = append(lacking, Gemis{Soort: GemistProfielvak, Vak: profile.Profielvak})
		}
		if short := p.Layout.Keuzevakken - p.Keuzevakken.Len(); short > 0 {
			lacking = append(lacking, Gemis{Soort: GemisteKeuzevakken, Aantal: short})
		}
	}
	if len(lacking) == 0 {
		lacking = append(lacking, Gemis{Soort: GemistNietTaal})
	}
	return lacking
}

// open finds the fewest places that stay open when the others are filled.
func (p *Pakket) open(profiel, head int) []int {
	f := p.begin(profiel, head, p.All)
	var empty, rest []int
	for n := range f.spots {
		if f.may[n] == 0 {
			empty = append(empty, n)
		} else {
			rest = append(rest, n)
		}
	}
	for size := 0; ; size++ {
		if chosen, ok := f.without(rest, size, 0); ok {
			return append(empty, chosen...)
		}
	}
}

// without looks for size places among rest that can stay open so that different subjects fill all the others.
func (f *Filling) without(rest []int, size int, used Vakken) ([]int, bool) {
	if len(rest) == 0 {
		return nil, size == 0
	}
	for i := range (f.may[rest[0]] &^ used).Each {
		if chosen, ok := f.without(rest[1:], size, used|Only(i)); ok {
			return chosen, true
		}
	}
	if size == 0 {
		return nil, false
	}
	chosen, ok := f.without(rest[1:], size-1, used)
	return append([]int{rest[0]}, chosen...), ok
}
