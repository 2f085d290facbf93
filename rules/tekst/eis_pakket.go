package tekst

import (
	"slices"

	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/vak"
)

func (f facts) pakket() string {
	profile := f.Pakket.Profielen[f.Lezing.Profiel].Naam
	if f.Lacking == nil && f.Lezing.Minimal {
		return sentence{"Je hebt wat een leerwerktraject minstens vraagt.", "You have the least that a work-based route asks."}.in(f.taal)
	}
	if f.Lacking == nil {
		return sentence{"Je vakken vormen een volledig examen in het profiel {profiel}.",
			"Your subjects make a complete exam in the profile {profiel}."}.in(f.taal, "profiel", profile)
	}
	return sentence{"Je pakket is nog niet compleet. Voor het profiel {profiel} ontbreekt: {mist}.",
		"Your subjects are not complete yet. For the profile {profiel} this is missing: {mist}."}.in(f.taal,
		"profiel", profile, "mist", list(f.taal, f.gemisten()))
}

// gemisten names everything that is missing; what is missing twice, once.
func (f facts) gemisten() []string {
	var lacking []string
	for _, g := range f.Lacking {
		if name := f.gemis(g); !slices.Contains(lacking, name) {
			lacking = append(lacking, name)
		} else {
			lacking[slices.Index(lacking, name)] = sentence{"twee keer ", "twice "}.in(f.taal) + name
		}
	}
	return lacking
}

// gemis names what is missing.
func (f facts) gemis(g pakket.Gemis) string {
	switch g.Soort {
	case pakket.GemistVak:
		return Vak(f.taal, g.Vak)
	case pakket.GemistProfielvak:
		return sentence{"het profielvak ({vak})", "the vocational subject ({vak})"}.in(f.taal, "vak", Vak(f.taal, g.Vak))
	case pakket.GemisteKeuzevakken:
		if g.Aantal == 1 {
			return sentence{"nog een keuzevak", "one more elective"}.in(f.taal)
		}
		return sentence{"nog {n} keuzevakken", "{n} more electives"}.in(f.taal, "n", number(g.Aantal))
	case pakket.GemistEigenNiveau:
		return sentence{"een vak op het niveau van je eigen opleiding", "a subject at your own level"}.in(f.taal)
	case pakket.GemistNietTaal:
		if f.Pakket.Layout.NietTalen > 0 {
			return sentence{"genoeg vakken die geen vreemde taal zijn", "enough subjects that are no foreign language"}.in(f.taal)
		}
		return sentence{"een plaats voor elk vak in het deel dat je koos", "a place for each subject in the part you chose"}.in(f.taal)
	}
	return f.spot(g.Place)
}

// maxNames is how many names still read well in a row.
const maxNames = 4

func (f facts) spot(place *vak.Place) string {
	options := place.From.Vakken()
	if len(options) <= maxNames {
		var names []string
		for _, v := range options {
			names = append(names, Vak(f.taal, v))
		}
		return choice(f.taal, names)
	}
	switch place.Deel {
	case vak.Gemeenschappelijk:
		return sentence{"een tweede vreemde taal", "a second foreign language"}.in(f.taal)
	case vak.VrijeDeel:
		return sentence{"een vak in het vrije deel", "a subject in the free part"}.in(f.taal)
	}
	return sentence{"een keuzevak van het profiel", "an elective of the profile"}.in(f.taal)
}
