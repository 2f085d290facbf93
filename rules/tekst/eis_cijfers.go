package tekst

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

func (f facts) gemiddeldeCE(b *oordeel.Bevinding, norm regeling.GemiddeldeCE) string {
	limit := comma(f.taal, norm.Grens.String())
	switch {
	case norm.Vervallen:
		return sentence{"{reden} Daarom geldt de eis van gemiddeld {grens} niet.", "{reden} That is why the mean of {grens} is not asked."}.in(
			f.taal, "reden", noExamsIn2020.in(f.taal), "grens", limit)
	case b.Low.CEVervalt:
		return sentence{"Een vak uit 2020 telt mee zonder centraal examen. Daarom geldt de eis van gemiddeld {grens} niet.",
			"A subject of 2020 counts without a central exam. That is why the mean of {grens} is not asked."}.in(f.taal, "grens", limit)
	case b.High.CE.Aantal == 0 && f.Lacking != nil:
		return sentence{"Gemiddeld {grens} is nodig. Er is nog geen vak met een centraal examen ingevuld.",
			"A mean of {grens} is needed. No subject with a central exam has been entered yet."}.in(f.taal, "grens", limit)
	case b.High.CE.Aantal == 0:
		return sentence{"Er telt geen centraal examen mee, dus deze eis geldt niet.",
			"No central exam counts, so this is not asked."}.in(f.taal)
	case b.Speling == nil:
		return answer(b,
			sentence{"Ook met de laagste cijfers die nog kunnen, is je gemiddelde minstens {grens}.",
				"Even with the lowest grades still possible your mean is at least {grens}."},
			sentence{"Ook met de hoogste cijfers die nog kunnen, haal je het gemiddelde van {grens} niet.",
				"Even with the highest grades still possible you don't reach the mean of {grens}."},
			sentence{"Gemiddeld {grens} is nodig. Er ontbreken nog cijfers.",
				"A mean of {grens} is needed. Grades are still missing."}).in(f.taal, "grens", limit)
	}
	mean := b.Low.CE
	met := sentence{"Je cijfers voor {examens} zijn samen {som} over {vakken}: gemiddeld {gemiddelde}. Nodig is {grens}. Je hebt in totaal {speling} punt speling.",
		"Your grades for {examens} add up to {som} over {vakken}: a mean of {gemiddelde}. Needed: {grens}. You have {speling} points to spare in total."}
	if b.Speling.IsZero() {
		met = sentence{"Je cijfers voor {examens} zijn samen {som} over {vakken}: gemiddeld precies {grens}. Dat is genoeg.",
			"Your grades for {examens} add up to {som} over {vakken}: a mean of exactly {grens}. That is enough."}
	}
	return answer(b, met,
		sentence{"Je cijfers voor {examens} zijn samen {som} over {vakken}: gemiddeld {gemiddelde}. Nodig is {grens}. Je komt in totaal {speling} punt tekort.",
			"Your grades for {examens} add up to {som} over {vakken}: a mean of {gemiddelde}. Needed: {grens}. You are {speling} points short in total."},
		sentence{}).in(f.taal, "examens", f.examens(), "som", unsigned(f.taal, mean.Totaal()), "vakken", subjects(f.taal, mean.Aantal), "grens", limit,
		"gemiddelde", comma(f.taal, mean.Truncated()), "speling", unsigned(f.taal, *b.Speling))
}

func (f facts) kern(b *oordeel.Bevinding, norm regeling.KernvakMinimum) string {
	positions := slices.Values(f.kernvakken())
	all := list(f.taal, f.known(positions, anyGrade))
	low := f.known(positions, under(norm.Minimum))
	atLimit := f.known(positions, func(e cijfer.Eindcijfer) bool { return e == norm.Minimum })
	failed := sentence{"Bij de kernvakken mag hoogstens één cijfer een {minimum} zijn. Je hebt: {op}.",
		"Of the core subjects at most one may be a {minimum}. You have: {op}."}
	if len(low) > 0 {
		failed = sentence{"Een kernvak mag niet lager zijn dan een {minimum}. Je hebt: {laag}.",
			"A core subject may not be lower than a {minimum}. You have: {laag}."}
	}
	met := sentence{"Goed genoeg: {alle}. Een kernvak is minstens een {minimum}, en hoogstens één ervan is precies een {minimum}.",
		"Good enough: {alle}. A core subject is at least a {minimum}, and at most one of them is exactly a {minimum}."}
	if all == "" {
		met = sentence{"Er telt geen kernvak met een cijfer mee.", "No core subject with a grade counts."}
	}
	return answer(b, met, failed,
		sentence{"Een kernvak is minstens een {minimum}, en hoogstens één ervan is precies een {minimum}. Er ontbreken nog cijfers.",
			"A core subject is at least a {minimum}, and at most one of them is exactly a {minimum}. Grades are still missing."},
	).in(f.taal, "alle", all, "laag", list(f.taal, low), "op", list(f.taal, atLimit), "minimum", norm.Minimum.String())
}

func (f facts) nederlands(b *oordeel.Bevinding, norm regeling.NederlandsMinimum) string {
	e := b.Low.Nederlands
	if e == 0 {
		return sentence{"Voor Nederlands heb je een vrijstelling zonder cijfer.", "You have an exemption for Dutch without a grade."}.in(f.taal)
	}
	if e != b.High.Nederlands {
		return answer(b,
			sentence{"Nederlands wordt zeker minstens een {minimum}.", "Dutch will certainly be at least a {minimum}."},
			sentence{"Nederlands wordt zeker lager dan een {minimum}.", "Dutch will certainly be lower than a {minimum}."},
			sentence{"Nederlands moet minstens een {minimum} zijn. Er ontbreekt nog een cijfer.",
				"Dutch must be at least a {minimum}. A grade is still missing."}).in(f.taal, "minimum", norm.Minimum.String())
	}
	return answer(b,
		sentence{"Nederlands is een {cijfer}. Minstens een {minimum} is nodig.", "Dutch is {cijfer}. At least {minimum} is needed."},
		sentence{"Nederlands is een {cijfer}. Lager dan een {minimum} mag niet.", "Dutch is {cijfer}. Lower than {minimum} is not allowed."},
		sentence{}).in(f.taal, "cijfer", e.String(), "minimum", norm.Minimum.String())
}

func (f facts) onderdelen(b *oordeel.Bevinding, norm regeling.OnderdeelMinimum) string {
	lowest := b.Low.LaagsteOnderdeel
	if b.High.LaagsteOnderdeel == 0 {
		return sentence{"Er zijn geen onderdelen met een cijfer.", "There are no parts with a grade."}.in(f.taal)
	}
	if lowest != b.High.LaagsteOnderdeel {
		return answer(b,
			sentence{"Elk onderdeel wordt zeker minstens een {minimum}.", "Every part will certainly be at least a {minimum}."},
			sentence{"Een onderdeel is lager dan een {minimum}. Dat mag niet.", "A part is lower than a {minimum}. That is not allowed."},
			sentence{"Elk onderdeel moet minstens een {minimum} zijn. Er ontbreken nog cijfers.",
				"Every part must be at least a {minimum}. Grades are still missing."}).in(f.taal, "minimum", norm.Minimum.String())
	}
	return answer(b,
		sentence{"Geen onderdeel is lager dan een {minimum}. Het laagste is een {laagste}.",
			"No part is lower than a {minimum}. The lowest is {laagste}."},
		sentence{"Elk onderdeel moet minstens een {minimum} zijn. Het laagste is een {laagste}.",
			"Every part must be at least a {minimum}. The lowest is {laagste}."},
		sentence{}).in(f.taal, "minimum", norm.Minimum.String(), "laagste", lowest.String())
}

func (f facts) leerwerktraject(b *oordeel.Bevinding, norm regeling.LeerwerktrajectMinimum) string {
	if b.Oordeel == oordeel.Ja && f.Lezing.Duim.Has(f.Lezing.Head) {
		return sentence{"Nederlands en het combinatiecijfer van je keuzevakken zijn allebei minstens een {minimum}.",
			"Dutch and the combination grade of your electives are both at least a {minimum}."}.in(f.taal, "minimum", norm.Minimum.String())
	}
	return answer(b,
		sentence{"Nederlands, je profielvak en het combinatiecijfer van je keuzevakken zijn alle drie minstens een {minimum}.",
			"Dutch, your vocational subject and the combination grade of your electives are all at least a {minimum}."},
		sentence{"Nederlands, je profielvak en het combinatiecijfer van je keuzevakken moeten alle drie minstens een {minimum} zijn. Dat is niet zo.",
			"Dutch, your vocational subject and the combination grade of your electives must all be at least a {minimum}. They are not."},
		sentence{"Nederlands, je profielvak en het combinatiecijfer van je keuzevakken moeten alle drie minstens een {minimum} zijn. Er ontbreken nog cijfers.",
			"Dutch, your vocational subject and the combination grade of your electives must all be at least a {minimum}. Grades are still missing."},
	).in(f.taal, "minimum", norm.Minimum.String())
}
