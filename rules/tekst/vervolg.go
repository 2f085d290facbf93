package tekst

import (
	"strings"

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
	for i, route := range v.Routes {
		texts[i] = r.explain(route)
	}
	return texts
}

// routes are the facts about the routes.
type routes struct {
	facts
	*vervolg.Vervolg
}

// explain says why a route is possible or not, and then what else there is to know.
func (r routes) explain(route vervolg.Route) string {
	z := waarom[reasonOf{route.Code, route.Reden}]
	said := []string{z.in(r.taal, "wie", r.whom(), "tien", cijfer.Round(cijfer.Hoogste).String(), "onderdelen", r.enoughParts(route),
		"vakken", r.vocationalBelow(cijfer.Voldoende), "lager", r.lowerDiploma())}
	for _, more := range r.besides(route) {
		if more != "" {
			said = append(said, more)
		}
	}
	return strings.Join(said, " ")
}

// besides are the sentences that depend on the candidate; empty ones are to be left out.
func (r routes) besides(route vervolg.Route) []string {
	possible := route.Mogelijk != vervolg.Nee
	switch route.Code {
	case vervolg.Inzage:
		return []string{r.shortOfCE()}
	case vervolg.Herkansing:
		if possible && route.Reden == vervolg.Genoeg {
			return []string{r.bestResit(), r.signUp()}
		}
	case vervolg.Septemberroute:
		if route.Mogelijk == vervolg.Ja {
			return []string{beforeOctober.in(r.taal), askVavoParts.in(r.taal), r.afterResit()}
		}
	case vervolg.NaarVavo:
		if possible {
			return []string{r.sameGrades(), r.keptGrades(), r.mustStay()}
		}
		if route.Reden == vervolg.TeJong {
			return []string{r.mustStay()}
		}
	case vervolg.Rutteregeling:
		if possible && r.Persoon.Younger(vervolg.VanafVavo) {
			return []string{r.sameGrades(), r.keptGrades()}
		}
	case vervolg.JaarOverdoen:
		if possible {
			return []string{r.example(), r.mustStay()}
		}
		return []string{r.mustStay()}
	case vervolg.Staatsexamen:
		if possible {
			return []string{staatsexamenSignUp.in(r.taal)}
		}
	case vervolg.MBO:
		return []string{r.levelOfMBO(route), r.hbo(), r.mustStay()}
	case vervolg.Gespreid:
		if possible || r.Pakket.Dossier.Examen.Gespreid {
			return []string{thirdYear.in(r.taal)}
		}
	}
	return nil
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
func (r routes) enoughParts(route vervolg.Route) string {
	names := make([]string, len(route.Onderdelen))
	for n, part := range route.Onderdelen {
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
