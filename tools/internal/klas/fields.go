package klas

import (
	"strings"
	"unicode"
)

// field is what a column holds, by the name that the contract has for it where it has one.
type field string

// The fields of a candidate.
const (
	fieldKandidaat       field = "kandidaat"
	fieldNaam            field = "naam"
	fieldVoornaam        field = "voornaam"
	fieldTussenvoegsel   field = "tussenvoegsel"
	fieldAchternaam      field = "achternaam"
	fieldGroep           field = "groep"
	fieldOpleiding       field = "opleiding"
	fieldJaar            field = "jaar"
	fieldSoort           field = "soort"
	fieldGebied          field = "gebied"
	fieldProfiel         field = "profiel"
	fieldLeerwerktraject field = "leerwerktraject"
	fieldGespreid        field = "gespreid"
	fieldCombinatie      field = "combinatie"
)

// The fields of a subject.
const (
	fieldVak           field = "vak"
	fieldSE            field = "se"
	fieldCE            field = "ce"
	fieldRV            field = "rv"
	fieldBeoordeling   field = "beoordeling"
	fieldEindcijfer    field = "eindcijfer"
	fieldVrijstelling  field = "vrijstelling"
	fieldOntheffing    field = "ontheffing"
	fieldStatus        field = "status" // vrijstelling or ontheffing in words
	fieldAlleenCE      field = "alleenCe"
	fieldBehaald       field = "behaald"
	fieldHerkanst      field = "herkanst"
	fieldNiveau        field = "niveau"
	fieldDeel          field = "deel"
	fieldKeuzevaknaam  field = "keuzevaknaam"
	fieldInCombinatie  field = "inCombinatie"  // the school adds the subject to the combinatiecijfer
	fieldSeBeoordeling field = "seBeoordeling" // a grade or a beoordeling, whichever stands there
)

// fieldUnused is what a column is when its owner says that it holds nothing for us.
const fieldUnused field = "-"

// firstName goes before other headings of its field, also when it stands behind them: nobody is called by all that stands in a passport.
const firstName = "roepnaam"

// naamdelen are the parts of a name, in the order in which they are said.
var naamdelen = []field{fieldVoornaam, fieldTussenvoegsel, fieldAchternaam}

// headings are what schools write above the fields, normalised.
var (
	kandidaatHeadings = map[field][]string{
		fieldKandidaat: {"kandidaat", "kandidaatnummer", "kandidaat nummer", "kandidaatnr", "examennummer", "examen nummer", "examennr",
			"leerlingnummer", "leerling nummer", "leerlingnr", "leerling nr", "stamnummer", "stamnr", "nummer", "nr", "id"},
		fieldNaam:            {"naam", "leerling", "leerlingnaam", "naam leerling", "naam kandidaat", "volledige naam"},
		fieldVoornaam:        {firstName, "voornaam"},
		fieldTussenvoegsel:   {"tussenvoegsel", "tussenvoegsels", "voorvoegsel"},
		fieldAchternaam:      {"achternaam"},
		fieldGroep:           {"klas", "groep", "stamgroep", "stamklas"},
		fieldOpleiding:       {"opleiding", "schoolsoort", "leerweg", "studie"},
		fieldJaar:            {"jaar", "examenjaar"},
		fieldSoort:           {"soort", "soort examen"},
		fieldGebied:          {"gebied"},
		fieldProfiel:         {"profiel", "profielen"},
		fieldLeerwerktraject: {"leerwerktraject"},
		fieldGespreid:        {"gespreid"},
		fieldCombinatie:      {"combinatie"},
	}
	vakHeadings = map[field][]string{
		fieldVak:          {"vak", "vakcode", "vaknaam", "vakafkorting", "vak afkorting"},
		fieldDeel:         {"deel"},
		fieldKeuzevaknaam: {"keuzevaknaam", "eigen naam"},
		fieldInCombinatie: {"in combinatiecijfer"},
	}
	wideHeadings = map[field][]string{ // of a column in long, behind or before a subject in wide
		fieldSE:           {"se", "schoolexamen", "se cijfer", "cijfer se", "se eindcijfer", "eindcijfer se"},
		fieldCE:           {"ce", "cspe", "centraal examen", "ce cijfer", "cijfer ce"},
		fieldRV:           {"rv"},
		fieldBeoordeling:  {"beoordeling"},
		fieldEindcijfer:   {"eindcijfer", "eindcijfer vrijstelling"},
		fieldVrijstelling: {"vrijstelling"},
		fieldOntheffing:   {"ontheffing"},
		fieldStatus:       {"status"},
		fieldAlleenCE:     {"alleen ce", "zonder se"},
		fieldBehaald:      {"behaald", "behaald in"},
		fieldHerkanst:     {"herkanst"},
		fieldNiveau:       {"niveau"},
	}
)

// byHeading is the field of every heading.
var byHeading = invert(kandidaatHeadings, vakHeadings, wideHeadings)

// wideByHeading is the field of every heading that can stand beside a subject.
var wideByHeading = invert(wideHeadings)

func invert(tables ...map[field][]string) map[string]field {
	fields := map[string]field{}
	for _, table := range tables {
		for field, headings := range table {
			for _, heading := range headings {
				fields[heading] = field
			}
		}
	}
	return fields
}

// ofKandidaat reports whether a field tells of the candidate.
func (f field) ofKandidaat() bool { return kandidaatHeadings[f] != nil }

// ofVak reports whether a field tells of a subject.
func (f field) ofVak() bool { return vakHeadings[f] != nil || wideHeadings[f] != nil }

// wide reports whether a field can have a column per subject.
func (f field) wide() bool { return wideHeadings[f] != nil }

// normalize makes headings and names comparable: small letters and digits, with single spaces for all else.
func normalize(text string) string {
	return strings.Join(strings.FieldsFunc(lower(text), func(r rune) bool { return !isLetterOrDigit(r) }), " ")
}

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
