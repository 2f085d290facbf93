package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// knownTotals counts the eindcijfers that are known; of the Totals nothing else is set.
func (f facts) knownTotals() regeling.Totals {
	var s regeling.Totals
	for i := range f.Pakket.Numbers(f.Lezing).Each {
		if f.Known(i) {
			s.Count(f.Low.E[i])
		}
	}
	combi, _ := f.Combinatie()
	s.Count(combi)
	return s
}

// count says how many vieren and vijven there are: een 4 en twee vijven.
func (f facts) count(s *regeling.Totals) string {
	var parts []string
	if s.Vieren > 0 {
		parts = append(parts, vieren(f.taal, s.Vieren))
	}
	if s.Vijven > 0 {
		parts = append(parts, vijven(f.taal, s.Vijven))
	}
	return list(f.taal, parts)
}

// most are the most vieren that are allowed, and the most vijven beside so many vieren.
func most(norm regeling.Patronen, vieren int) (mostVieren, mostVijven int) {
	for _, p := range norm.Toegestaan {
		mostVieren = max(mostVieren, p.Vieren)
		if p.Vieren == vieren {
			mostVijven = max(mostVijven, p.Vijven)
		}
	}
	return mostVieren, mostVijven
}

// tooMany says how many would have been allowed.
func (f facts) tooMany(norm regeling.Patronen, s *regeling.Totals) string {
	mostVieren, mostVijven := most(norm, s.Vieren)
	var z sentence
	switch {
	case s.Drieen > 0:
		z = sentence{"{op} mag een eindcijfer nooit lager zijn dan een 4.", "{op} a final grade may never be lower than a 4."}
	case s.Vieren > mostVieren:
		z = sentence{"{op} mag je hoogstens {vieren} 4 hebben.", "{op} you may have at most {vieren} 4."}
	case s.Vieren == 0:
		z = sentence{"{op} mogen dat er hoogstens {vijven} zijn.", "{op} at most {vijven} are allowed."}
	case mostVijven == 0:
		z = sentence{"{op} mag je naast een 4 geen 5 hebben.", "{op} you may have no 5 beside a 4."}
	default:
		z = sentence{"{op} mag je naast een 4 hoogstens {vijven} 5 hebben.", "{op} you may have at most {vijven} 5 beside a 4."}
	}
	return capital(z.in(f.taal, "op", f.opleiding(), "vieren", inWords(f.taal, mostVieren), "vijven", inWords(f.taal, mostVijven)))
}

// opleiding says where a rule holds: op de havo.
func (f facts) opleiding() string {
	switch o := f.Regeling.Opleiding; o {
	case vak.Havo:
		return sentence{"op de havo", "at the havo"}.in(f.taal)
	case vak.Atheneum:
		return sentence{"op het atheneum", "at the atheneum"}.in(f.taal)
	case vak.Gymnasium:
		return sentence{"op het gymnasium", "at the gymnasium"}.in(f.taal)
	default:
		return sentence{"op {vmbo}", "at {vmbo}"}.in(f.taal, "vmbo", o.String())
	}
}

// needed says what must make up for a pattern that is allowed only then.
func (f facts) needed(norm regeling.Patronen, found regeling.Patroon, s *regeling.Totals) string {
	if found.Compensatie == regeling.OpHoogCijfer {
		return sentence{"Dat mag alleen met een {hoog} of hoger voor een ander vak, en die heb je niet.",
			"That is only allowed with a {hoog} or higher in another subject, and you have none."}.in(f.taal, "hoog", norm.HoogCijfer.String())
	}
	short := int(norm.Gemiddelde)*s.Aantal - s.Som
	return sentence{"Dan moeten je eindcijfers gemiddeld minstens een {gemiddelde} zijn, en je komt in totaal {punten} tekort.",
		"Then the mean of your final grades must be at least {gemiddelde}, and you are {punten} short in total."}.in(f.taal,
		"gemiddelde", norm.Gemiddelde.String(), "punten", points(f.taal, short))
}

// leadPatroon is the reason of who failed on the vieren and vijven.
func (f facts) leadPatroon(b *oordeel.Bevinding, norm regeling.Patronen) []string {
	s := f.knownTotals()
	found, allowed := norm.Find(&s)
	switch {
	case s.Drieen > 0:
		low := f.below(4)
		return []string{oneOrMore(len(low) == 1, sentence{"Je hebt een te laag eindcijfer: {laag}.", "You have a final grade that is too low: {laag}."},
			sentence{"Je hebt te lage eindcijfers: {laag}.", "You have final grades that are too low: {laag}."}).in(f.taal, "laag", firstNames(f.taal, low, maxNamed, gradesCounted)), f.tooMany(norm, &s)}
	case !allowed:
		return []string{f.youHave(&s), f.tooMany(norm, &s)}
	case f.settled(b):
		return []string{f.missed(norm, found, &s)}
	}
	return []string{sentence{"Dat komt door je vieren en vijven.", "That is because of your fours and fives."}.in(f.taal)}
}

// missed says of an allowed pattern what did not make up for it.
func (f facts) missed(norm regeling.Patronen, found regeling.Patroon, s *regeling.Totals) string {
	z := sentence{"Met {laag} moeten je eindcijfers gemiddeld minstens een {gemiddelde} zijn, en je komt in totaal {punten} tekort.",
		"With {laag} the mean of your final grades must be at least {gemiddelde}, and you are {punten} short in total."}
	if found.Compensatie == regeling.OpHoogCijfer {
		z = sentence{"Met {laag} moet je voor een ander vak een {hoog} of hoger hebben, en die heb je niet.",
			"With {laag} you need a {hoog} or higher in another subject, and you have none."}
	}
	return z.in(f.taal, "laag", f.count(s), "gemiddelde", norm.Gemiddelde.String(), "hoog", norm.HoogCijfer.String(),
		"punten", points(f.taal, int(norm.Gemiddelde)*s.Aantal-s.Som))
}

func (f facts) youHave(s *regeling.Totals) string {
	return sentence{"Je hebt {laag}.", "You have {laag}."}.in(f.taal, "laag", f.count(s))
}

// settled reports whether every eindcijfer that counts is known.
func (f facts) settled(b *oordeel.Bevinding) bool {
	s := f.knownTotals()
	return s.Som == b.Low.Som && s.Som == b.High.Som && s.Aantal == b.High.Aantal
}

func (f facts) zinnenPatroon(b *oordeel.Bevinding, norm regeling.Patronen) [3]string {
	ask := sentence{"Eén 5 als eindcijfer mag, en met een {hoog} of hoger voor een ander vak ook één 4 of twee vijven.",
		"One 5 as a final grade is allowed, and with a {hoog} or higher in another subject also one 4 or two fives."}
	if norm.Gemiddelde != 0 {
		ask = sentence{"Eén 5 als eindcijfer mag, en met gemiddeld een {gemiddelde} ook één 4, twee vijven, of een 4 en een 5.",
			"One 5 as a final grade is allowed, and with a mean of {gemiddelde} also one 4, two fives, or a 4 and a 5."}
	}
	return [3]string{ask.in(f.taal, "hoog", norm.HoogCijfer.String(), "gemiddelde", norm.Gemiddelde.String()), f.insufficient(b), f.meansPatroon(b, norm)}
}

// insufficient names the eindcijfers below a 6.
func (f facts) insufficient(b *oordeel.Bevinding) string {
	low := f.below(cijfer.Voldoende)
	final := f.settled(b) && f.Lacking == nil
	s := f.knownTotals()
	var z sentence
	switch {
	case s.Aantal == 0:
		z = sentence{"Er is nog geen eindcijfer bekend.", "No final grade is known yet."}
	case len(low) == 0 && final:
		z = sentence{"Geen van je eindcijfers is lager dan een 6.", "None of your final grades is lower than a 6."}
	case len(low) == 0:
		z = sentence{"Tot nu toe is geen van je eindcijfers lager dan een 6.", "So far none of your final grades is lower than a 6."}
	case len(low) == 1 && final:
		z = sentence{"Je hebt één onvoldoende: {laag}.", "You have one insufficient grade: {laag}."}
	case len(low) == 1:
		z = sentence{"Tot nu toe heb je één onvoldoende: {laag}.", "So far you have one insufficient grade: {laag}."}
	case final:
		z = sentence{"Je onvoldoendes zijn {laag}.", "Your insufficient grades are {laag}."}
	default:
		z = sentence{"Tot nu toe zijn je onvoldoendes {laag}.", "So far your insufficient grades are {laag}."}
	}
	return z.in(f.taal, "laag", firstNames(f.taal, low, maxNamed, gradesCounted))
}

func (f facts) meansPatroon(b *oordeel.Bevinding, norm regeling.Patronen) string {
	if f.Lacking != nil && f.knownTotals().Aantal == 0 {
		return notSureYet.in(f.taal)
	}
	if f.Lacking != nil || !f.settled(b) || b.Oordeel == oordeel.Open {
		return f.means(b, false)
	}
	s := &b.Low
	found, allowed := norm.Find(s)
	switch {
	case !allowed && f.oneFiveLess(norm, s):
		return sentence{"Met één vijf minder voldeed je aan deze regel.", "With one five less you would have met this rule."}.in(f.taal)
	case !allowed && s.Drieen == 0 && s.Vieren == 0:
		_, mostVijven := most(norm, 0)
		return capital(sentence{"{op} mag je hoogstens {vijven} hebben.", "{op} you may have at most {vijven}."}.in(
			f.taal, "op", f.opleiding(), "vijven", vijven(f.taal, mostVijven)))
	case !allowed:
		return f.tooMany(norm, s)
	case b.Oordeel == oordeel.Nee:
		return f.needed(norm, found, s)
	}
	z := ruleMet
	switch {
	case found.Compensatie == regeling.OpGemiddelde:
		z = sentence{"Dat mag, want je {n} eindcijfers zijn samen {som} en {nodig} is genoeg.",
			"That is allowed, because your {n} final grades add up to {som} and {nodig} is enough."}
	case found.Compensatie == regeling.OpHoogCijfer:
		z = sentence{"Dat mag, want je hebt een {hoog} of hoger.", "That is allowed, because you have a {hoog} or higher."}
	case s.Vijven == 1:
		z = sentence{"Dat mag, want één 5 mag altijd.", "That is allowed, because one 5 always is."}
	}
	return z.in(f.taal, "n", number(s.Aantal), "som", number(s.Som), "nodig", number(int(norm.Gemiddelde)*s.Aantal), "hoog", norm.HoogCijfer.String())
}

// oneFiveLess reports whether the norm is met if one of the vijven were a 6.
func (f facts) oneFiveLess(norm regeling.Patronen, s *regeling.Totals) bool {
	if s.Vijven == 0 {
		return false
	}
	better := *s
	better.Vijven--
	better.Som++
	return norm.Meets(&better)
}
