package tekst

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// reden says in one to three sentences why the verdict is what it is.
func (f facts) reden() string {
	switch f.Uitslag {
	case oordeel.Geslaagd:
		return f.whyPassed()
	case oordeel.Afgewezen:
		return f.whyFailed()
	}
	return f.whyOpen()
}

func (f facts) whyPassed() string {
	congratulation := sentence{"Gefeliciteerd! ", "Congratulations! "}.in(f.taal)
	ordinary, leerwerk := f.allMet(), f.leerwerkBevinding()
	switch {
	case !f.missing().none():
		return congratulation + sentence{"Ook met de laagste cijfers die nog kunnen, ben je geslaagd.", "Even with the lowest grades still possible you have passed."}.in(f.taal)
	case !ordinary && leerwerk != nil:
		return congratulation + sentence{"Je slaagt door de regel voor het leerwerktraject.", "You pass by the rule for the work-based route."}.in(f.taal)
	case leerwerk != nil && leerwerk.Oordeel != oordeel.Ja:
		return congratulation + sentence{"Je voldoet aan alle gewone eisen.", "You meet all the ordinary requirements."}.in(f.taal)
	}
	return congratulation + sentence{"Je voldoet aan alle eisen.", "You meet all requirements."}.in(f.taal)
}

// allMet reports whether the candidate meets every requirement but that of the leerwerktraject, on a complete package.
func (f facts) allMet() bool {
	for i := range f.Eisen {
		if b := &f.Eisen[i]; b.Oordeel != oordeel.Ja && !ofLeerwerk(b) {
			return false
		}
	}
	return !f.Lezing.Minimal
}

func ofLeerwerk(b *oordeel.Bevinding) bool {
	_, ok := b.Eis.Norm.(regeling.LeerwerktrajectMinimum)
	return ok
}

// leerwerkBevinding is what was found about the leerwerktraject; nil when it was not asked for.
func (f facts) leerwerkBevinding() *oordeel.Bevinding {
	for i := range f.Eisen {
		if ofLeerwerk(&f.Eisen[i]) {
			return &f.Eisen[i]
		}
	}
	return nil
}

func (f facts) whyOpen() string {
	switch m := f.missing(); {
	case f.blank():
		return sentence{"Vul je cijfers in. We rekenen mee.", "Enter your grades. We do the sums."}.in(f.taal)
	case f.Lacking != nil:
		return sentence{"Je pakket is nog niet compleet. Dit ontbreekt: {mist}.", "Your subjects are not complete yet. This is missing: {mist}."}.in(
			f.taal, "mist", f.firstGemisten())
	case m.either:
		return sentence{"Er ontbreken nog cijfers van {vakken}. Het kan nog beide kanten op.", "Grades of {vakken} are still missing. It can still go both ways."}.in(
			f.taal, "vakken", firstNames(f.taal, m.names, maxNamed, subjects))
	case m.cijfers+m.beoordelingen == 1:
		return sentence{"Er ontbreekt nog {aantal}: voor {vakken}. Daarvan hangt het af.", "{aantal} is still missing, for {vakken}. It depends on that."}.in(
			f.taal, "aantal", f.howMany(m), "vakken", m.names[0])
	default:
		return sentence{"Er ontbreken nog {aantal}: voor {vakken}. Het kan nog beide kanten op.",
			"{aantal} are still missing, for {vakken}. It can still go both ways."}.in(
			f.taal, "aantal", f.howMany(m), "vakken", firstNames(f.taal, m.names, maxNamed, subjects))
	}
}

// howMany counts what is missing: 3 cijfers en 1 beoordeling.
func (f facts) howMany(m missing) string {
	var parts []string
	if m.cijfers > 0 {
		parts = append(parts, gradesCounted(f.taal, m.cijfers))
	}
	switch {
	case m.beoordelingen == 1:
		parts = append(parts, sentence{"1 beoordeling", "1 assessment"}.in(f.taal))
	case m.beoordelingen > 1:
		parts = append(parts, sentence{"{n} beoordelingen", "{n} assessments"}.in(f.taal, "n", number(m.beoordelingen)))
	}
	return list(f.taal, parts)
}

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
		others = append(others, subjectsOfEis[b.Eis.Code].in(f.taal))
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

// lead says in one or two sentences how a requirement was missed.
func (f facts) lead(b *oordeel.Bevinding) []string {
	switch norm := b.Eis.Norm.(type) {
	case regeling.Patronen:
		return f.leadPatroon(b, norm)
	case regeling.KernvakMinimum:
		return f.leadKern(norm)
	case regeling.NederlandsMinimum:
		return []string{
			sentence{"Nederlands is een {cijfer}.", "Dutch is {cijfer}."}.in(f.taal, "cijfer", b.High.Nederlands.String()),
			sentence{"Minstens een {minimum} is nodig.", "At least {minimum} is needed."}.in(f.taal, "minimum", norm.Minimum.String()),
		}
	case regeling.GemiddeldeCE:
		limit := comma(f.taal, norm.Grens.String())
		if b.Speling == nil {
			return []string{sentence{"Je centraal examen wordt gemiddeld geen {grens} meer.", "Your central exams can't reach a mean of {grens} any more."}.in(f.taal, "grens", limit)}
		}
		return []string{
			sentence{"Je centraal examen is gemiddeld {gemiddelde}.", "The mean of your central exams is {gemiddelde}."}.in(f.taal, "gemiddelde", comma(f.taal, b.Low.CE.Truncated())),
			sentence{"Nodig is {grens}.", "You need {grens}."}.in(f.taal, "grens", limit),
		}
	case regeling.OnderdeelMinimum:
		return []string{f.tooLow(f.known(f.parts().Each, under(norm.Minimum)), norm.Minimum)}
	case regeling.Voldaan:
		return []string{sentence{"De beoordeling van {vak} is onvoldoende.", "The assessment of {vak} is insufficient."}.in(
			f.taal, "vak", subjectsOfEis[b.Eis.Code].in(f.taal)),
			sentence{"Voldoende of goed is nodig.", "Sufficient or good is needed."}.in(f.taal)}
	case regeling.LeerwerktrajectMinimum:
		if low := f.leerwerkLow(norm); len(low) > 0 {
			return []string{f.tooLow(low, norm.Minimum)}
		}
	}
	return []string{sentence{"Aan de regel voor het leerwerktraject voldoe je niet.", "You don't meet the rule for the work-based route."}.in(f.taal)}
}

// tooLow names subjects that are below a minimum.
func (f facts) tooLow(names []string, minimum cijfer.Eindcijfer) string {
	return oneOrMore(len(names) == 1,
		sentence{"{vakken} is te laag, want minstens een {minimum} is nodig.", "{vakken} is too low, because at least a {minimum} is needed."},
		sentence{"{vakken} zijn te laag, want minstens een {minimum} is nodig.", "{vakken} are too low, because at least a {minimum} is needed."},
	).in(f.taal, "vakken", capital(firstNames(f.taal, names, maxNamed, gradesCounted)), "minimum", minimum.String())
}

func (f facts) leadKern(norm regeling.KernvakMinimum) []string {
	if low := f.known(slices.Values(f.kernvakken()), under(norm.Minimum)); len(low) > 0 {
		return []string{f.tooLow(low, norm.Minimum)}
	}
	at := f.known(slices.Values(f.kernvakken()), func(e cijfer.Eindcijfer) bool { return e == norm.Minimum })
	return []string{
		sentence{"Je hebt {vijven} bij je kernvakken: {vakken}.", "You have {vijven} among your core subjects: {vakken}."}.in(
			f.taal, "vijven", vijven(f.taal, len(at)), "vakken", list(f.taal, at)),
		sentence{"Bij de kernvakken mag hoogstens één cijfer een {minimum} zijn.", "Of the core subjects at most one may be a {minimum}."}.in(f.taal, "minimum", norm.Minimum.String()),
	}
}
