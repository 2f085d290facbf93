package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// patroon tells about the vieren and vijven.
func (f facts) patroon(b *oordeel.Bevinding, norm regeling.Patronen) string {
	low := list(f.taal, f.below(cijfer.Voldoende))
	if b.Oordeel == oordeel.Open || b.Low.Som != b.High.Som {
		return f.openPatroon(b, low)
	}
	s := &b.Low
	pairs := []string{"laag", low, "n", number(s.Aantal), "som", number(s.Som),
		"nodig", number(int(norm.Gemiddelde) * s.Aantal), "gemiddelde", norm.Gemiddelde.String(), "hoog", norm.HoogCijfer.String()}
	found, allowed := norm.Find(s)
	var text sentence
	switch {
	case s.Aantal == 0:
		text = sentence{"Er zijn nog geen eindcijfers.", "There are no final grades yet."}
	case low == "" && f.Lacking != nil:
		text = sentence{"Tot nu toe is geen van je eindcijfers lager dan een 6.", "So far none of your final grades is lower than a 6."}
	case low == "":
		text = sentence{"Geen van je eindcijfers is lager dan een 6.", "None of your final grades is lower than a 6."}
	case !allowed:
		text = notAllowed(norm, s)
	case found.Compensatie == regeling.OpGemiddelde && b.Oordeel == oordeel.Ja:
		text = sentence{"Je hebt: {laag}. Dat mag, want je {n} eindcijfers zijn samen {som} en {nodig} is genoeg: gemiddeld minstens een {gemiddelde}.",
			"You have: {laag}. That is allowed, because your {n} final grades add up to {som} and {nodig} is enough: a mean of at least {gemiddelde}."}
	case found.Compensatie == regeling.OpGemiddelde:
		text = sentence{"Je hebt: {laag}. Dan moeten je {n} eindcijfers samen minstens {nodig} zijn: gemiddeld een {gemiddelde}. Ze zijn samen {som}.",
			"You have: {laag}. Then your {n} final grades must add up to at least {nodig}: a mean of {gemiddelde}. They add up to {som}."}
	case found.Compensatie == regeling.OpHoogCijfer && b.Oordeel == oordeel.Ja:
		text = sentence{"Je hebt: {laag}. Dat mag, want je hebt een {hoog} of hoger.",
			"You have: {laag}. That is allowed, because you have a {hoog} or higher."}
	case found.Compensatie == regeling.OpHoogCijfer:
		text = sentence{"Je hebt: {laag}. Dat mag alleen met een {hoog} of hoger voor een ander vak, en die heb je niet.",
			"You have: {laag}. That is only allowed with a {hoog} or higher in another subject, and you have none."}
	default:
		text = sentence{"Je hebt: {laag}. Eén 5 mag.", "You have: {laag}. One 5 is allowed."}
	}
	return text.in(f.taal, pairs...)
}

// notAllowed tells what would have been allowed.
func notAllowed(norm regeling.Patronen, s *regeling.Totals) sentence {
	switch {
	case s.Drieen > 0:
		return sentence{"Je hebt: {laag}. Een eindcijfer lager dan een 4 mag niet.",
			"You have: {laag}. A final grade lower than a 4 is not allowed."}
	case norm.Gemiddelde != 0:
		return sentence{"Je hebt: {laag}. Wel mag: één 5. Of, als je gemiddelde minstens een {gemiddelde} is: één 4, twee vijven, of één 4 en één 5.",
			"You have: {laag}. Allowed is: one 5. Or, if your mean is at least {gemiddelde}: one 4, two fives, or one 4 and one 5."}
	}
	return sentence{"Je hebt: {laag}. Wel mag: één 5. Of, als je voor een ander vak een {hoog} of hoger hebt: één 4 of twee vijven.",
		"You have: {laag}. Allowed is: one 5. Or, if you have a {hoog} or higher in another subject: one 4 or two fives."}
}

func (f facts) openPatroon(b *oordeel.Bevinding, low string) string {
	open := sentence{"Er ontbreken nog cijfers. Onvoldoende tot nu toe: {laag}.", "Grades are still missing. Insufficient so far: {laag}."}
	if low == "" {
		open = sentence{"Er ontbreken nog cijfers. Tot nu toe is er geen onvoldoende.", "Grades are still missing. So far none is insufficient."}
	}
	return answer(b,
		sentence{"Ook met de laagste cijfers die nog kunnen, heb je niet te veel vieren en vijven.",
			"Even with the lowest grades still possible you don't have too many fours and fives."},
		sentence{"Ook met de hoogste cijfers die nog kunnen, heb je te veel onvoldoendes, of een die te laag is: {laag}.",
			"Even with the highest grades still possible you have too many or too low insufficient grades: {laag}."},
		open).in(f.taal, "laag", low)
}
