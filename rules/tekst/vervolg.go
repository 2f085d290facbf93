package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/vervolg"
)

// Vervolg explains every route, in the order of the routes: why it is possible or not, and what to ask, each in a few short
// sentences.
func Vervolg(t Taal, o *oordeel.Oordeel, v *vervolg.Vervolg) []string {
	texts := make([]string, len(v.Routes))
	r := routes{facts{o, t}, v}
	for i := range v.Routes {
		texts[i] = r.explain(&v.Routes[i])
	}
	return texts
}

// routes are the facts about the routes.
type routes struct {
	facts
	*vervolg.Vervolg
}

// explain says why a route is possible or not, and then what else there is to know.
func (r routes) explain(route *vervolg.Route) string {
	text := waarom[reasonOf{route.Code, route.Reden}].in(r.taal, "wie", r.whom(), "tien", cijfer.Round(cijfer.Hoogste).String(),
		"onderdelen", r.enoughParts(), "vakken", r.vocationalBelow(cijfer.Voldoende), "lager", r.lowerDiploma())
	r.besides(route, func(more string) {
		if more != "" {
			text += " " + more
		}
	})
	return text
}

// besides says what depends on the candidate; what is empty is not said.
func (r routes) besides(route *vervolg.Route, say func(string)) {
	possible := route.Mogelijk != vervolg.Nee
	switch route.Code {
	case vervolg.Inzage:
		say(r.shortOfCE())
	case vervolg.Herkansing:
		if route.Reden == vervolg.Genoeg {
			say(r.bestResit())
			say(r.signUp())
		}
	case vervolg.Septemberroute:
		if route.Mogelijk == vervolg.Ja {
			say(beforeOctober.in(r.taal))
			say(askVavoParts.in(r.taal))
			say(r.afterResit())
		}
	case vervolg.NaarVavo:
		if possible {
			say(r.sameGrades())
			say(r.keptGrades())
		}
		if possible || route.Reden == vervolg.TeJong {
			say(r.mustStay())
		}
	case vervolg.Rutteregeling:
		if possible && r.Persoon.Younger(vervolg.VanafVavo) {
			say(r.sameGrades())
			say(r.keptGrades())
		}
	case vervolg.JaarOverdoen:
		if possible {
			say(r.example())
		}
		say(r.mustStay())
	case vervolg.Staatsexamen:
		if possible {
			say(staatsexamenSignUp.in(r.taal))
		}
	case vervolg.MBO:
		say(r.levelOfMBO(possible))
		say(r.hbo())
		say(r.mustStay())
	case vervolg.Gespreid:
		if possible || r.Pakket.Dossier.Examen.Gespreid {
			say(thirdYear.in(r.taal))
		}
	}
}

// whom is who to ask: a candidate of a vavo or staatsexamen has no school.
func (f facts) whom() string {
	switch f.Regeling.Soort {
	case dossier.Vavo:
		return sentence{"je vavo", "your vavo"}.in(f.taal)
	case dossier.Staatsexamen:
		return sentence{"het College voor Toetsen en Examens", "the board of the state exams (CvTE)"}.in(f.taal)
	}
	return sentence{"je school", "your school"}.in(f.taal)
}

// enoughParts are the parts of the combinatiecijfer of which one alone is enough.
func (r routes) enoughParts() string {
	names := make([]string, len(r.Onderdelen))
	for n, part := range r.Onderdelen {
		names[n] = sentence{"{vak} van een {nu} naar een {nodig}", "{vak} from {nu} to {nodig}"}.in(r.taal,
			"vak", r.name(part.Vak), "nu", part.Nu.String(), "nodig", part.Nodig.String())
	}
	return choice(r.taal, names)
}

// lowerDiploma is the diploma one level below that of the candidate.
func (f facts) lowerDiploma() string {
	if f.Regeling.Opleiding.Vwo() {
		return "havo"
	}
	return "vmbo-tl"
}
