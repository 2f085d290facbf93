package tekst

import (
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// Eisnaam is the short name of a requirement.
func Eisnaam(t Taal, code string) string { return eisnamen[code].in(t) }

var eisnamen = map[string]sentence{
	"pakket":                {"Pakket", "Subjects"},
	"ce-gemiddelde":         {"Gemiddelde centraal examen", "Mean of the central exams"},
	"kernvakken":            {"Kernvakken", "Core subjects"},
	"nederlands":            {"Nederlands", "Dutch"},
	"eindcijfers":           {"Vieren en vijven", "Fours and fives"},
	"combinatie-onderdelen": {"Onderdelen van het combinatiecijfer", "Parts of the combination grade"},
	"lo":                    {"Lichamelijke opvoeding", "Physical education"},
	"kunstvakken":           {"Kunstvakken", "Arts"},
	"profielwerkstuk":       {"Profielwerkstuk", "Profile project"},
	"leerwerktraject":       {"Leerwerktraject", "Work-based route"},
	"geslaagd":              {"Geslaagd", "Passed"},
	"gemiddelde":            {"Gemiddelde", "Mean"},
	"laagste-cijfer":        {"Laagste cijfer", "Lowest grade"},
	"kwalificaties":         {"Vakken zonder cijfer", "Subjects without a grade"},
	"binnen-een-jaar":       {"Binnen een jaar", "Within a year"},
}

// eisnaam is the short name of a requirement of this regeling.
func (f facts) eisnaam(eis *regeling.Eis) string {
	if asksCKV(eis) {
		return f.subject(eis)
	}
	return Eisnaam(f.taal, eis.Code)
}

// Eis is what was found about a requirement, in one or two sentences with this candidate's numbers.
func Eis(t Taal, o *oordeel.Oordeel, b *oordeel.Bevinding) string {
	f := facts{o, t}
	switch norm := b.Eis.Norm.(type) {
	case regeling.Volledig:
		return f.pakket()
	case regeling.GemiddeldeCE:
		return f.gemiddeldeCE(b, norm)
	case regeling.KernvakMinimum:
		return f.kern(b, norm)
	case regeling.NederlandsMinimum:
		return f.nederlands(b, norm)
	case regeling.Patronen:
		return f.patroon(b, norm)
	case regeling.OnderdeelMinimum:
		return f.onderdelen(b, norm)
	case regeling.Voldaan:
		return f.kwalificatie(b, norm)
	case regeling.LeerwerktrajectMinimum:
		return f.leerwerktraject(b, norm)
	case nil:
		return f.cumLaude(b)
	}
	panic("a norm without a sentence: " + b.Eis.Code)
}

// answer chooses among the sentences for met, not met and not known yet.
func answer(b *oordeel.Bevinding, met, failed, open sentence) sentence {
	switch b.Oordeel {
	case oordeel.Ja:
		return met
	case oordeel.Nee:
		return failed
	}
	return open
}
