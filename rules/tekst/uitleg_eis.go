package tekst

import (
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// What a requirement means for a candidate, when there is nothing more to say.
var (
	ruleMet     = sentence{"Aan deze regel voldoe je.", "You meet this rule."}
	ruleNotMet  = sentence{"Aan deze regel voldoe je niet.", "You don't meet this rule."}
	metSoFar    = sentence{"Tot nu toe voldoe je aan deze regel.", "So far you meet this rule."}
	notMetSoFar = sentence{"Tot nu toe voldoe je niet aan deze regel.", "So far you don't meet this rule."}
	metAnyway   = sentence{"Ook met de laagste cijfers die nog kunnen, voldoe je aan deze regel.", "Even with the lowest grades still possible you meet this rule."}
	notMetEver  = sentence{"Ook met de hoogste cijfers die nog kunnen, voldoe je niet aan deze regel.", "Even with the highest grades still possible you don't meet this rule."}
	notSure     = sentence{"Er ontbreken nog cijfers, dus dit is nog niet zeker.", "Grades are still missing, so this is not certain yet."}
	notSureYet  = sentence{"Je pakket is nog niet compleet, dus dit is nog niet zeker.", "Your subjects are not complete yet, so this is not certain yet."}
	notForYou   = sentence{"Daarom geldt deze regel voor jou niet.", "That is why this rule does not apply to you."}
)

// means says what a requirement means for the candidate; known says that every grade it looks at is.
func (f facts) means(b *oordeel.Bevinding, known bool) string {
	switch {
	case f.Lacking != nil:
		return answer(b, metSoFar, notMetSoFar, notSureYet).in(f.taal)
	case known:
		return answer(b, ruleMet, ruleNotMet, notSure).in(f.taal)
	}
	return answer(b, metAnyway, notMetEver, notSure).in(f.taal)
}

// zinnen explain a requirement: what it asks, what the candidate has, what that means. In a package that is complete only
// for the leerwerktraject the ordinary requirements mean nothing.
func (f facts) zinnen(b *oordeel.Bevinding) [3]string {
	list := f.zinnenOf(b)
	if _, whole := b.Eis.Norm.(regeling.Volledig); f.Lezing.Minimal && !whole && b.Eis.Norm != nil && !ofLeerwerk(b) {
		list[2] = sentence{"Voor jou telt alleen de regel voor het leerwerktraject.", "For you only the rule for the work-based route counts."}.in(f.taal)
	}
	return list
}

func (f facts) zinnenOf(b *oordeel.Bevinding) [3]string {
	switch norm := b.Eis.Norm.(type) {
	case regeling.Volledig:
		return f.zinnenPakket()
	case regeling.GemiddeldeCE:
		return f.zinnenCE(b, norm)
	case regeling.KernvakMinimum:
		return f.zinnenKern(b, norm)
	case regeling.NederlandsMinimum:
		return f.zinnenNederlands(b, norm)
	case regeling.Patronen:
		return f.zinnenPatroon(b, norm)
	case regeling.OnderdeelMinimum:
		return f.zinnenOnderdelen(b, norm)
	case regeling.Voldaan:
		return f.zinnenVoldaan(b, norm)
	case regeling.LeerwerktrajectMinimum:
		return f.zinnenLeerwerk(b, norm)
	case nil:
		return f.zinnenJudicium(b)
	}
	panic("a norm without an explanation: " + b.Eis.Code)
}

func (f facts) zinnenPakket() [3]string {
	ask := sentence{"Je moet examen doen in alle vakken die bij je opleiding en je profiel horen.", "You must take exams in all subjects of your school type and your profile."}
	profile := f.Pakket.Profielen[f.Lezing.Profiel].Naam
	switch {
	case f.Lacking != nil:
		return [3]string{ask.in(f.taal),
			sentence{"Voor het profiel {profiel} ontbreekt: {mist}.", "For the profile {profiel} this is missing: {mist}."}.in(
				f.taal, "profiel", profile, "mist", f.firstGemisten()),
			sentence{"Zolang dat ontbreekt, kunnen we niet zeggen of je slaagt.", "As long as that is missing, we can't say whether you pass."}.in(f.taal)}
	case f.Lezing.Minimal:
		return [3]string{ask.in(f.taal),
			sentence{"Bij een leerwerktraject zijn Nederlands, je profielvak en je keuzevakken genoeg.", "On a work-based route Dutch, your vocational subject and your electives are enough."}.in(f.taal),
			ruleMet.in(f.taal)}
	}
	return [3]string{ask.in(f.taal),
		sentence{"Je vakken vormen een volledig examen in het profiel {profiel}.", "Your subjects make a complete exam in the profile {profiel}."}.in(f.taal, "profiel", profile),
		ruleMet.in(f.taal)}
}

func (f facts) zinnenVoldaan(b *oordeel.Bevinding, norm regeling.Voldaan) [3]string {
	i := f.Pakket.Find(norm.Kwalificatie.Vak())
	have := sentence{"Dit vak is nog niet ingevuld.", "This subject has not been entered yet."}
	means := sentence{"Dit is pas zeker als de beoordeling bekend is.", "This is certain only when the assessment is known."}
	judgement := ""
	switch {
	case f.notCounted(b, i):
		have, means = sentence{"Dit vak telt bij jou niet mee.", "This subject does not count for you."}, notForYou
	case i >= 0:
		v := &f.Pakket.Dossier.Vakken[i]
		judgement = beoordelingen[v.Beoordeling].in(f.taal)
		switch {
		case v.Ontheffing:
			have, means = sentence{"Je hebt een ontheffing voor dit vak.", "You are relieved of this subject."}, notForYou
		case v.Beoordeling == dossier.GeenBeoordeling && v.Vrijgesteld:
			have, means = sentence{"Je hebt een vrijstelling voor dit vak.", "You are exempt from this subject."}, notForYou
		case v.Beoordeling == dossier.GeenBeoordeling:
			have = sentence{"Je beoordeling is nog niet bekend.", "Your assessment is not known yet."}
		default:
			have = sentence{"Jouw beoordeling is {oordeel}.", "Your assessment is {oordeel}."}
			means = answer(b, ruleMet, sentence{"Met een voldoende voldeed je aan deze regel.", "With sufficient you would have met this rule."}, means)
		}
	}
	return [3]string{
		sentence{"Voor {vak} moet je beoordeling voldoende of goed zijn.", "For {vak} your assessment must be sufficient or good."}.in(f.taal, "vak", f.subject(&b.Eis)),
		have.in(f.taal, "oordeel", judgement), means.in(f.taal)}
}
