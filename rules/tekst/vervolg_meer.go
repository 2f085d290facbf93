package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
	"slaagwijzer/rules/vervolg"
)

// What holds for every candidate of a route.
var (
	beforeOctober = sentence{"Lukt het vóór 1 oktober, dan kun je dit jaar nog aan een studie beginnen.",
		"If you manage it before 1 October, you can still start a study this year."}
	askVavoParts       = sentence{"Vraag bij het vavo na welke onderdelen je daar kunt overdoen.", "Ask the vavo which parts you can do again there."}
	staatsexamenSignUp = sentence{"Aanmelden kan van 15 oktober tot 1 januari. Extra tijd of andere hulp vraag je aan vóór 1 februari.",
		"You can sign up from 15 October to 1 January. Ask for extra time or other help before 1 February."}
	lookAgain = sentence{"Dit geldt voor je cijfers van nu: kijk na een herkansing opnieuw.", "This holds for your grades of now: look again after a resit."}
	thirdYear = sentence{"Voor een derde jaar moet je school de minister om toestemming vragen.", "For a third year your school must ask the minister for consent."}
)

// afterResit says that a resit that may still be done comes first.
func (r routes) afterResit() string {
	if len(r.Resits.Rechten) == 0 {
		return ""
	}
	return lookAgain.in(r.taal)
}

// shortOfCE says how far the centrale examens are from their mean: what a point more is held against.
func (f facts) shortOfCE() string {
	for i := range f.Eisen {
		b := &f.Eisen[i]
		_, mean := b.Eis.Norm.(regeling.GemiddeldeCE)
		if m, ok := f.measure(b); mean && ok && m.margin() < 0 {
			return sentence{"Voor je centrale examens samen kom je {punten} tekort.", "Your central exams together are {punten} short."}.in(
				f.taal, "punten", f.points(m, m.margin()))
		}
	}
	return ""
}

// bestResit names the resit, or the two, that ask the smallest rise.
func (r routes) bestResit() string {
	tried := resits{r.facts, r.Resits}
	best := tried.enough()
	switch {
	case len(best) > 0 && best[0].Onderdeel == regeling.HeelVak:
		return redoWhole.in(r.taal, "vakken", r.name(best[0].Vak))
	case len(best) > 0:
		return tried.needed(best[0], best[0].Geslaagd)
	case r.Resits.Paren[0].First.Onderdeel == regeling.HeelVak:
		pair := r.Resits.Paren[0]
		return redoWhole.in(r.taal, "vakken", list(r.taal, []string{r.name(pair.First.Vak), r.name(pair.Second.Vak)}))
	}
	return tried.pairExample(tried.rankedPairs()[0])
}

var redoWhole = sentence{"Bijvoorbeeld door dit helemaal over te doen: {vakken}.", "For example by redoing this whole: {vakken}."}

func (f facts) signUp() string {
	if f.Regeling.Soort == dossier.Staatsexamen {
		return sentence{"Vraag de herkansing binnen 8 dagen aan.", "Apply for the resit within 8 days."}.in(f.taal)
	}
	return sentence{"Vraag {wie} voor welke dag je je moet aanmelden.", "Ask {wie} by which day you must sign up."}.in(f.taal, "wie", f.whom())
}

// keptGrades says what needs not be redone at a vavo, and names what may have to be.
func (r routes) keptGrades() string {
	text := sentence{"Alleen onvoldoendes hoef je over te doen: een 6 of hoger blijft tien jaar staan, een 5 of een 4 als je daarmee slaagt.",
		"Only insufficient subjects need to be redone: 6 or higher stands for ten years, a 5 or a 4 if you pass with it."}.in(r.taal)
	low := r.known(r.Vavo.Onvoldoende.Each, anyGrade)
	if len(low) == 0 {
		return text
	}
	return text + " " + sentence{"Bij jou gaat het om: {vakken}. Of je dan slaagt, hangt van je nieuwe cijfers af.",
		"For you that is: {vakken}. Whether you pass then depends on your new grades."}.in(r.taal, "vakken", firstNames(r.taal, low, maxInList, subjects))
}

// sameGrades says that the rules of the vavo would let the candidate pass.
func (r routes) sameGrades() string {
	if !r.Vavo.Geslaagd {
		return ""
	}
	return sentence{"Met dezelfde cijfers zou je bij een vavo slagen: gym, CKV en kunstvakken horen daar niet bij het examen. Vraag het vavo of dat voor jou kan.",
		"With the same grades you would pass at a vavo: PE, CKV and arts are no part of the exam there. Ask the vavo whether that is possible for you."}.in(r.taal)
}

// mustStay says what the law asks of who has no startkwalificatie yet, by age; nothing from 23 on.
func (r routes) mustStay() string {
	p := r.Persoon
	switch {
	case p.Younger(vervolg.VanafMBO):
		return sentence{"Je bent leerplichtig tot het einde van het schooljaar waarin je 16 wordt.", "You must attend school until the end of the school year in which you turn 16."}.in(r.taal)
	case p.Younger(vervolg.VanafVavo):
		return until18.in(r.taal)
	case p.Older(vervolg.NietGemeld), p.Older(vervolg.VanafVavo) && r.Regeling.Soort == dossier.Staatsexamen:
		return ""
	case p.Older(vervolg.VanafVavo):
		return sentence{"Stop je zonder diploma havo, vwo of mbo niveau 2, dan meldt {wie} dat tot je 23 bent aan de gemeente.",
			"If you stop without a diploma of havo, vwo or mbo level 2, {wie} reports it to the municipality until you are 23."}.in(r.taal, "wie", r.whom())
	}
	return sentence{"Ben je nog geen 18? {plicht}", "Not 18 yet? {plicht}"}.in(r.taal, "plicht", until18.in(r.taal))
}

var until18 = sentence{"Zonder diploma havo, vwo of mbo niveau 2 moet je tot je 18e naar school blijven gaan; daar zijn weinig uitzonderingen op.",
	"Without a diploma of havo, vwo or mbo level 2 you must stay in school until you are 18; there are few exceptions."}

// example is what one school lets stand; another may decide otherwise.
func (f facts) example() string {
	switch {
	case !f.Regeling.Opleiding.Vmbo():
		return sentence{"Er is bijvoorbeeld een school waar je toetsen van vorig jaar mag overdoen en het hoogste cijfer telt.",
			"There is a school, for example, where you may redo tests of last year and the highest grade counts."}.in(f.taal)
	case f.Regeling.Opleiding == vak.VmboTL:
		return sentence{"Er is bijvoorbeeld een school waar maatschappijleer blijft staan vanaf een 6,5.", "There is a school, for example, where social studies stands from 6.5 on."}.in(f.taal)
	}
	return ""
}

// levelOfMBO says to which level of the mbo the candidate can go; nothing for who is too young.
func (r routes) levelOfMBO(possible bool) string {
	level4 := sentence{"Met je overgangsbewijs naar 4 havo of 4 vwo kun je naar niveau 4.", "With your proof of promotion to 4 havo or 4 vwo you can go to level 4."}
	if r.Persoon.Overgangsbewijs == "" {
		level4 = sentence{"Heb je een overgangsbewijs naar 4 havo of 4 vwo, dan kun je naar niveau 4.", "With proof of promotion to 4 havo or 4 vwo you can go to level 4."}
	}
	ask := sentence{"Vraag de mbo-school welk niveau kan.", "Ask the mbo school which level is possible."}
	if r.Regeling.Opleiding.Vmbo() {
		ask = sentence{"De entree-opleiding kan in elk geval; vraag de mbo-school of een hoger niveau kan.", "The entry level is possible in any case; ask the mbo school whether a higher level is."}
	}
	switch {
	case !possible:
		return ""
	case r.Persoon.Overgangsbewijs == oordeel.Ja:
		return level4.in(r.taal)
	case r.Persoon.Overgangsbewijs == oordeel.Nee, r.Regeling.Opleiding.Vmbo():
		return ask.in(r.taal)
	}
	return level4.in(r.taal) + " " + ask.in(r.taal)
}

// hbo says what leads to the hbo without a diploma of havo or vwo.
func (f facts) hbo() string {
	if f.Regeling.Opleiding.Vmbo() {
		return ""
	}
	return sentence{"Naar het hbo kan zonder diploma meestal niet. Wel na mbo niveau 4, met een toets vanaf 21 jaar, of met vavo en hbo samen als de hogeschool dat goedvindt.",
		"Without a diploma you usually can't go to the hbo. You can after mbo level 4, by a test from the age of 21, or with vavo and hbo together if the hbo agrees."}.in(f.taal)
}

// vocationalBelow are the known vocational subjects under a limit.
func (f facts) vocationalBelow(limit cijfer.Eindcijfer) string {
	return list(f.taal, f.known(func(yield func(int) bool) {
		for i := range f.Pakket.Dossier.Vakken {
			if vervolg.Vocational(&f.Pakket.Dossier.Vakken[i]) && !yield(i) {
				return
			}
		}
	}, under(limit)))
}

// opmerkingenVervolg explain the choices about the routes.
var opmerkingenVervolg = map[string]sentence{
	"k-september-ckv":   askVavoParts,
	"k-september-samen": askVavoParts,
	"k-vavo-zelfde-cijfers": {"We rekenen je cijfers ook na met de regels van het vavo. Vraag bij het vavo na welke onderdelen je daar kunt overdoen.",
		"We also work out your grades by the rules of the vavo. Ask the vavo which parts you can do again there."},
}
