package regelpagina

import (
	"fmt"
	"slices"

	"slaagwijzer/rules"
	"slaagwijzer/rules/dossier"
)

// Groep is a kind of exam in a part of the kingdom.
type Groep struct {
	Naam string // as a heading
	Zin  string // who it is for; empty where the heading says it
	CXC  string // where schools may have other exams than those of the law: what to do then
}

// groep is the group of a regeling.
func groep(r *rules.Regeling) Groep {
	g := Groep{Naam: map[dossier.Soort]string{dossier.School: "School", dossier.Vavo: "Vavo", dossier.Staatsexamen: "Staatsexamen"}[r.Soort]}
	switch r.Soort {
	case dossier.Vavo:
		g.Zin = "Het vavo is middelbaar onderwijs voor volwassenen."
	case dossier.Staatsexamen:
		g.Zin = "Een staatsexamen doe je bij de overheid, zonder dat je er op school voor zit. In plaats van schoolexamens zijn er college-examens."
	}
	if r.Gebied == dossier.BES {
		g.CXC = "Doe je op Saba of Sint Eustatius CXC-examens? Die hebben eigen regels. Die kennen we niet, en daarom rekenen we ze niet uit. Je school helpt je verder."
		g.Naam += ": Bonaire, Sint Eustatius en Saba"
	} else {
		g.Naam += ": Europees Nederland"
	}
	return g
}

// wie says who a regeling is for: wie in 2026 examen doet op een school in Europees Nederland.
func wie(r *rules.Regeling) string {
	how := map[dossier.Soort]string{
		dossier.School: "examen doet op een school", dossier.Vavo: "examen doet op het vavo", dossier.Staatsexamen: "staatsexamen doet",
	}[r.Soort]
	where := "in Europees Nederland"
	if r.Gebied == dossier.BES {
		where = "op Bonaire, Sint Eustatius of Saba"
	}
	return fmt.Sprintf("wie in %d %s %s", r.Jaar, how, where)
}

// title names the exam of a regeling: staatsexamen havo in 2026.
func title(r *rules.Regeling) string {
	text := rules.Opleidingnaam(rules.NL, r.Opleiding)
	switch r.Soort {
	case dossier.Vavo:
		text += " op het vavo"
	case dossier.Staatsexamen:
		text = "staatsexamen " + text
	}
	text += fmt.Sprintf(" in %d", r.Jaar)
	if r.Gebied == dossier.BES {
		text += " op Bonaire, Sint Eustatius en Saba"
	}
	return text
}

// isSchool reports whether a regeling is about schools in the European Netherlands: there every requirement has its examples.
func isSchool(r *rules.Regeling) bool {
	return r.Soort == dossier.School && r.Gebied == dossier.Nederland
}

// schoolOf is the regeling of schools in the European Netherlands for the same year and opleiding.
func schoolOf(r *rules.Regeling, all []rules.Regeling) *rules.Regeling {
	return &all[slices.IndexFunc(all, func(other rules.Regeling) bool {
		return isSchool(&other) && other.Jaar == r.Jaar && other.Opleiding == r.Opleiding
	})]
}

// seNaam is what the exam that isn't central is called at the head of a column.
func seNaam(r *rules.Regeling) string {
	if r.Soort == dossier.Staatsexamen {
		return "College-examen"
	}
	return "SE"
}
