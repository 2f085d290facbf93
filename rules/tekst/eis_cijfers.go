package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

func (f feiten) gemiddeldeCE(b *oordeel.Bevinding, norm regeling.GemiddeldeCE) string {
	limit := comma(f.taal, norm.Grens.String())
	switch {
	case b.Laag.CEVervalt:
		return zin{"Een vak uit 2020 telt mee zonder centraal examen. Daarom geldt de eis van gemiddeld {grens} niet.",
			"A subject of 2020 counts without a central exam. That is why the mean of {grens} is not asked."}.in(f.taal, "grens", limit)
	case b.Hoog.CE.Aantal == 0 && f.Mist != nil:
		return zin{"Gemiddeld {grens} is nodig. Er is nog geen vak met een centraal examen ingevuld.",
			"A mean of {grens} is needed. No subject with a central exam has been entered yet."}.in(f.taal, "grens", limit)
	case b.Hoog.CE.Aantal == 0:
		return zin{"Er telt geen centraal examen mee, dus deze eis geldt niet.",
			"No central exam counts, so this is not asked."}.in(f.taal)
	case b.Speling == nil:
		return answer(b,
			zin{"Ook met de laagste cijfers die nog kunnen, is je gemiddelde minstens {grens}.",
				"Even with the lowest grades still possible your mean is at least {grens}."},
			zin{"Ook met de hoogste cijfers die nog kunnen, haal je het gemiddelde van {grens} niet.",
				"Even with the highest grades still possible you don't reach the mean of {grens}."},
			zin{"Gemiddeld {grens} is nodig. Er ontbreken nog cijfers.",
				"A mean of {grens} is needed. Grades are still missing."}).in(f.taal, "grens", limit)
	}
	mean := b.Laag.CE
	met := zin{"Je cijfers voor het centraal examen zijn samen {som} over {vakken}: gemiddeld {gemiddelde}. Nodig is {grens}. Je hebt in totaal {speling} punt speling.",
		"Your grades for the central exams add up to {som} over {vakken}: a mean of {gemiddelde}. Needed: {grens}. You have {speling} points to spare in total."}
	if b.Speling.IsZero() {
		met = zin{"Je cijfers voor het centraal examen zijn samen {som} over {vakken}: gemiddeld precies {grens}. Dat is genoeg.",
			"Your grades for the central exams add up to {som} over {vakken}: a mean of exactly {grens}. That is enough."}
	}
	return answer(b, met,
		zin{"Je cijfers voor het centraal examen zijn samen {som} over {vakken}: gemiddeld {gemiddelde}. Nodig is {grens}. Je komt in totaal {speling} punt tekort.",
			"Your grades for the central exams add up to {som} over {vakken}: a mean of {gemiddelde}. Needed: {grens}. You are {speling} points short in total."},
		zin{}).in(f.taal, "som", tenths(f.taal, mean.Totaal()), "vakken", subjects(f.taal, mean.Aantal), "grens", limit,
		"gemiddelde", comma(f.taal, mean.Afgekapt()), "speling", tenths(f.taal, *b.Speling))
}

func (f feiten) kern(b *oordeel.Bevinding, norm regeling.KernvakMinimum) string {
	positions := f.kernvakken()
	all := list(f.taal, f.known(positions, anyGrade))
	low := f.known(positions, func(e cijfer.Eindcijfer) bool { return e < norm.Minimum })
	atLimit := f.known(positions, func(e cijfer.Eindcijfer) bool { return e == norm.Minimum })
	failed := zin{"Bij de kernvakken mag hoogstens één cijfer een {minimum} zijn. Je hebt: {op}.",
		"Of the core subjects at most one may be a {minimum}. You have: {op}."}
	if len(low) > 0 {
		failed = zin{"Een kernvak mag niet lager zijn dan een {minimum}. Je hebt: {laag}.",
			"A core subject may not be lower than a {minimum}. You have: {laag}."}
	}
	met := zin{"Goed genoeg: {alle}. Een kernvak is minstens een {minimum}, en hoogstens één ervan is precies een {minimum}.",
		"Good enough: {alle}. A core subject is at least a {minimum}, and at most one of them is exactly a {minimum}."}
	if all == "" {
		met = zin{"Er telt geen kernvak met een cijfer mee.", "No core subject with a grade counts."}
	}
	return answer(b, met, failed,
		zin{"Een kernvak is minstens een {minimum}, en hoogstens één ervan is precies een {minimum}. Er ontbreken nog cijfers.",
			"A core subject is at least a {minimum}, and at most one of them is exactly a {minimum}. Grades are still missing."},
	).in(f.taal, "alle", all, "laag", list(f.taal, low), "op", list(f.taal, atLimit), "minimum", norm.Minimum.String())
}

func (f feiten) nederlands(b *oordeel.Bevinding, norm regeling.NederlandsMinimum) string {
	e := b.Laag.Nederlands
	if e == 0 {
		return zin{"Voor Nederlands heb je een vrijstelling zonder cijfer.", "You have an exemption for Dutch without a grade."}.in(f.taal)
	}
	if e != b.Hoog.Nederlands {
		return answer(b,
			zin{"Nederlands wordt zeker minstens een {minimum}.", "Dutch will certainly be at least a {minimum}."},
			zin{"Nederlands wordt zeker lager dan een {minimum}.", "Dutch will certainly be lower than a {minimum}."},
			zin{"Nederlands moet minstens een {minimum} zijn. Er ontbreekt nog een cijfer.",
				"Dutch must be at least a {minimum}. A grade is still missing."}).in(f.taal, "minimum", norm.Minimum.String())
	}
	return answer(b,
		zin{"Nederlands is een {cijfer}. Minstens een {minimum} is nodig.", "Dutch is {cijfer}. At least {minimum} is needed."},
		zin{"Nederlands is een {cijfer}. Lager dan een {minimum} mag niet.", "Dutch is {cijfer}. Lower than {minimum} is not allowed."},
		zin{}).in(f.taal, "cijfer", e.String(), "minimum", norm.Minimum.String())
}

func (f feiten) onderdelen(b *oordeel.Bevinding, norm regeling.OnderdeelMinimum) string {
	lowest := b.Laag.LaagsteOnderdeel
	if b.Hoog.LaagsteOnderdeel == 0 {
		return zin{"Er zijn geen onderdelen met een cijfer.", "There are no parts with a grade."}.in(f.taal)
	}
	if lowest != b.Hoog.LaagsteOnderdeel {
		return answer(b,
			zin{"Elk onderdeel wordt zeker minstens een {minimum}.", "Every part will certainly be at least a {minimum}."},
			zin{"Een onderdeel is lager dan een {minimum}. Dat mag niet.", "A part is lower than a {minimum}. That is not allowed."},
			zin{"Elk onderdeel moet minstens een {minimum} zijn. Er ontbreken nog cijfers.",
				"Every part must be at least a {minimum}. Grades are still missing."}).in(f.taal, "minimum", norm.Minimum.String())
	}
	return answer(b,
		zin{"Geen onderdeel is lager dan een {minimum}. Het laagste is een {laagste}.",
			"No part is lower than a {minimum}. The lowest is {laagste}."},
		zin{"Elk onderdeel moet minstens een {minimum} zijn. Het laagste is een {laagste}.",
			"Every part must be at least a {minimum}. The lowest is {laagste}."},
		zin{}).in(f.taal, "minimum", norm.Minimum.String(), "laagste", lowest.String())
}

func (f feiten) leerwerktraject(b *oordeel.Bevinding, norm regeling.LeerwerktrajectMinimum) string {
	return answer(b,
		zin{"Nederlands, je profielvak en het combinatiecijfer van je keuzevakken zijn alle drie minstens een {minimum}.",
			"Dutch, your vocational subject and the combination grade of your electives are all at least a {minimum}."},
		zin{"Nederlands, je profielvak en het combinatiecijfer van je keuzevakken moeten alle drie minstens een {minimum} zijn. Dat is niet zo.",
			"Dutch, your vocational subject and the combination grade of your electives must all be at least a {minimum}. They are not."},
		zin{"Nederlands, je profielvak en het combinatiecijfer van je keuzevakken moeten alle drie minstens een {minimum} zijn. Er ontbreken nog cijfers.",
			"Dutch, your vocational subject and the combination grade of your electives must all be at least a {minimum}. Grades are still missing."},
	).in(f.taal, "minimum", norm.Minimum.String())
}
