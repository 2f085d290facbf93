package regelpagina

import (
	"slaagwijzer/rules"
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// A cijferlijst that is right in one regeling can be impossible in another: no centraal examen was held, a subject is no part
// of the exam or can only be brought in. Here a list is fitted to its regeling.

// zonderCE reports whether no centraal examen was held at all.
func zonderCE(r *rules.Regeling) bool {
	for _, e := range r.Eisen {
		if n, ok := e.Norm.(regeling.GemiddeldeCE); ok {
			return n.Vervallen
		}
	}
	return false
}

// hasCE reports whether a subject has a centraal examen that was held.
func hasCE(r *rules.Regeling, v *rules.Vak) bool {
	switch {
	case !v.CE.Has(r.Opleiding), zonderCE(r), broughtIn(r, v):
		return false
	}
	return v.Soort != vak.Profielvak || !r.Layout.ProfielvakSE
}

// belongs reports whether a subject is a part of the exam.
func belongs(r *rules.Regeling, v *rules.Vak) bool {
	_, outside := r.Layout.Outside[v.Code]
	return !outside && v.Exists(r.Jaar, r.Gebied == dossier.BES)
}

// broughtIn reports whether a subject can only be brought in: a vocational subject at a staatsexamen.
func broughtIn(r *rules.Regeling, v *rules.Vak) bool {
	return r.Soort == dossier.Staatsexamen && (v.Soort == vak.Profielvak || v.Soort == vak.Keuzevak)
}

// minimumIngebracht is the least grade with which a vocational subject can be brought in.
const minimumIngebracht cijfer.Eindcijfer = 6

// brought is the entry of a subject that is brought in with an eindcijfer.
func brought(v *rules.Vak, e cijfer.Eindcijfer) entry {
	return entry{Vak: v.Code, Vrijstelling: true, Eindcijfer: max(e, minimumIngebracht).String()}
}

// fitted is an entry of a list that was made for a school in the newest year; it reports whether the subject belongs to the exam.
func fitted(r *rules.Regeling, e entry) (entry, bool) {
	v := rules.FindVak(e.Vak)
	switch {
	case !belongs(r, v):
		return entry{}, false
	case v.IsKwalificatie(r.Opleiding, r.Jaar) && e.Beoordeling == "":
		return entry{Vak: e.Vak, Beoordeling: "voldoende"}, true
	case broughtIn(r, v):
		return brought(v, ownGrade(e)), true
	case !hasCE(r, v):
		e.CE = ""
	}
	return e, true
}

// ownGrade is the eindcijfer of an entry with grades.
func ownGrade(e entry) cijfer.Eindcijfer {
	se, err := cijfer.Parse(e.SE)
	ce, errCE := cijfer.Parse(e.CE)
	switch {
	case err != nil:
		return 0
	case errCE != nil:
		return cijfer.Round(se)
	}
	return cijfer.Middel(se, ce)
}
