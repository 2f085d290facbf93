package tekst

import (
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// whyFailed names first the requirement that a person would name, then the others.
func (f facts) whyFailed() string {
	failed := f.failed()
	text := ""
	if !f.missing().none() {
		text = sentence{"Ook met de hoogste cijfers die nog kunnen, slaag je niet.", "Even with the highest grades still possible you don't pass."}.in(f.taal)
	}
	if len(failed) == 0 {
		return text
	}
	first := f.lead(failed[0])
	if text != "" && len(failed) > 1 {
		first = first[:1] // with the others there is no room for more
	}
	for _, line := range first {
		text = join(text, line)
	}
	var others []string
	for _, b := range failed[1:] {
		others = append(others, f.subject(&b.Eis))
	}
	switch len(others) {
	case 0:
		return text
	case 1:
		return join(text, sentence{"Ook de eis voor {eis} is niet gehaald.", "The requirement for {eis} is not met either."}.in(f.taal, "eis", others[0]))
	}
	return join(text, sentence{"Ook de eisen voor {eisen} zijn niet gehaald.", "The requirements for {eisen} are not met either."}.in(f.taal, "eisen", list(f.taal, others)))
}

func join(text, more string) string {
	if text == "" {
		return more
	}
	return text + " " + more
}

// eisOrder is the order in which a person names what went wrong.
var eisOrder = []string{"eindcijfers", "kernvakken", "nederlands", "ce-gemiddelde", "combinatie-onderdelen", "lo", "kunstvakken",
	"profielwerkstuk", "leerwerktraject"}

// subjectsOfEis say what a requirement is about, in the middle of a sentence.
var subjectsOfEis = map[string]sentence{
	"eindcijfers":           {"de vieren en vijven", "the fours and fives"},
	"kernvakken":            {"de kernvakken", "the core subjects"},
	"nederlands":            {"Nederlands", "Dutch"},
	"ce-gemiddelde":         {"het centraal examen", "the central exams"},
	"combinatie-onderdelen": {"de onderdelen van het combinatiecijfer", "the parts of the combination grade"},
	"lo":                    {"lichamelijke opvoeding", "physical education"},
	"kunstvakken":           {"de kunstvakken", "the arts"},
	"profielwerkstuk":       {"het profielwerkstuk", "the profile project"},
	"leerwerktraject":       {"het leerwerktraject", "the work-based route"},
}

// subject says what a requirement is about, in the middle of a sentence.
func (f facts) subject(eis *regeling.Eis) string {
	if asksCKV(eis) {
		return Vak(f.taal, vak.Find("ckv"))
	}
	return subjectsOfEis[eis.Code].in(f.taal)
}

// asksCKV reports whether a requirement is CKV, which shares its code with the kunstvakken of the vmbo.
func asksCKV(eis *regeling.Eis) bool { return eis.Norm == regeling.Voldaan{Kwalificatie: regeling.CKV} }

// failed are the requirements that are certainly not met, in that order. In a package that is complete only for the
// leerwerktraject, its rule is the only one.
func (f facts) failed() []*oordeel.Bevinding {
	var list []*oordeel.Bevinding
	for _, code := range eisOrder {
		for i := range f.Eisen {
			b := &f.Eisen[i]
			if b.Eis.Code == code && b.Oordeel == oordeel.Nee && (!f.Lezing.Minimal || ofLeerwerk(b)) {
				list = append(list, b)
			}
		}
	}
	return list
}
