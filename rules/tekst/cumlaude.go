package tekst

import "slaagwijzer/rules/oordeel"

// cumLaude tells about a requirement of the judicium.
func (f facts) cumLaude(b *oordeel.Bevinding) string {
	c := f.Regeling.CumLaude
	u := &f.Judicium
	pairs := []string{"som", number(u.Som), "n", number(u.Aantal), "nodig", number(int(c.Gemiddelde) * u.Aantal),
		"gemiddelde", c.Gemiddelde.String(), "minimum", c.Laagste.String()}
	if b.Eis.Code == "geslaagd" && b.Oordeel != oordeel.Ja && f.Uitslag == oordeel.Geslaagd {
		return answer(b, sentence{},
			sentence{"Je bent geslaagd door de regel van het leerwerktraject. Daarvoor kennen we geen cum laude.",
				"You have passed by the rule of the work-based route. We know of no cum laude for that."},
			sentence{"Je bent geslaagd door de regel van het leerwerktraject. Of je ook door de gewone regel slaagt, is nog niet zeker.",
				"You have passed by the rule of the work-based route. Whether you also pass by the ordinary rule is not certain yet."}).in(f.taal)
	}
	if b.Eis.Code == "kwalificaties" && len(f.Regeling.Layout.Kwalificaties) == 0 {
		return noKwalificaties.in(f.taal)
	}
	text := cumLaudeSentence(b).in(f.taal, pairs...)
	if without := f.known(u.LeftOut.Each, under(c.Laagste)); b.Eis.Code == "laagste-cijfer" && b.Oordeel == oordeel.Ja && len(without) > 0 {
		text += " " + leftOutFor(len(without)).in(f.taal, "vakken", capital(list(f.taal, without)))
	}
	return text
}

// leftOutFor says that one subject, or more, can be left out for cum laude.
func leftOutFor(number int) sentence {
	if number == 1 {
		return sentence{"{vakken} kan hiervoor buiten beschouwing blijven.", "{vakken} can be left out for this."}
	}
	return sentence{"{vakken} kunnen hiervoor buiten beschouwing blijven.", "{vakken} can be left out for this."}
}

// noKwalificaties: vavo and staatsexamen of havo and vwo have no subject without a grade.
var noKwalificaties = sentence{"Bij dit examen horen geen vakken zonder cijfer.", "This exam has no subjects without a grade."}

// ofThisYear is what a staatsexamen asks besides.
var ofThisYear = sentence{"Voor cum laude moeten al je centrale examens van dit examenjaar zijn.", "For cum laude all your central exams must be of this exam year."}

func cumLaudeSentence(b *oordeel.Bevinding) sentence {
	switch b.Eis.Code {
	case "geslaagd":
		return answer(b, sentence{"Je bent geslaagd.", "You have passed."},
			sentence{"Cum laude kan alleen als je geslaagd bent.", "Cum laude is possible only if you have passed."},
			sentence{"Het is nog niet zeker dat je slaagt.", "It is not certain yet that you pass."})
	case "gemiddelde":
		if b.Speling != nil {
			return sentence{"De {n} cijfers die voor cum laude tellen zijn samen {som}. Nodig is {nodig}: gemiddeld een {gemiddelde}.",
				"The {n} grades that count for cum laude add up to {som}. Needed: {nodig}, a mean of {gemiddelde}."}
		}
		return answer(b,
			sentence{"Het gemiddelde voor cum laude wordt zeker minstens een {gemiddelde}.", "The mean for cum laude will certainly be at least {gemiddelde}."},
			sentence{"Het gemiddelde voor cum laude kan geen {gemiddelde} meer worden.", "The mean for cum laude can't become {gemiddelde} any more."},
			sentence{"Voor cum laude is gemiddeld een {gemiddelde} nodig. Dat is nog niet zeker.", "Cum laude asks a mean of {gemiddelde}. That is not certain yet."})
	case "laagste-cijfer":
		return answer(b,
			sentence{"Geen eindcijfer dat meetelt is lager dan een {minimum}.", "No final grade that counts is lower than a {minimum}."},
			sentence{"Voor cum laude mag geen eindcijfer lager zijn dan een {minimum}.", "For cum laude no final grade may be lower than a {minimum}."},
			sentence{"Voor cum laude mag geen eindcijfer lager zijn dan een {minimum}. Dat is nog niet zeker.", "For cum laude no final grade may be lower than a {minimum}. That is not certain yet."})
	case "binnen-een-jaar":
		return answer(b, sentence{"Geen enkel centraal examen is van een eerder jaar.", "No central exam is of an earlier year."}, ofThisYear, ofThisYear)
	}
	return answer(b,
		sentence{"De vakken zonder cijfer zijn voldoende of goed.", "The subjects without a grade are sufficient or good."},
		sentence{"De vakken zonder cijfer moeten voldoende of goed zijn.", "The subjects without a grade must be sufficient or good."},
		sentence{"De vakken zonder cijfer moeten voldoende of goed zijn. Dat is nog niet bekend.", "The subjects without a grade must be sufficient or good. That is not known yet."})
}
