package regeling

import (
	"slices"

	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/vak"
)

// jaren are the exam years with the day whose text of the decree applies.
var jaren = []struct {
	jaar int
	op   string
}{
	{2023, "2022-08-01"},
	{2024, "2023-08-01"},
	{2025, "2024-08-01"},
	{2026, "2025-10-01"},
	{2027, "2026-08-01"},
}

var catalogus = build()

// build is the whole catalogue in order of year and opleiding: the base, then what deviates from some year on.
func build() []Regeling {
	var list []Regeling
	for _, j := range jaren {
		tekst := bron.Tekst{Besluit: bron.UitvoeringsbesluitWVO2020, Op: j.op}
		for _, o := range vak.AlleOpleidingen() {
			r := basis(o, j.jaar, tekst)
			if j.jaar >= 2025 {
				r = metPraktijkgerichtVmbo(r)
			}
			if j.jaar >= 2027 {
				r = metPraktijkgerichtHavo(r)
			}
			list = append(list, r)
		}
	}
	return list
}

// All is every regeling, in order of year and opleiding. The list must not be changed.
func All() []Regeling { return catalogus }

// KnowsYear reports whether there is a regeling for an exam year. The nearest year is never used instead.
func KnowsYear(jaar int) bool {
	return slices.ContainsFunc(catalogus, func(r Regeling) bool { return r.Jaar == jaar })
}

// For finds the regeling of an exam. When there is none it adds why to found and answers nil.
func For(e dossier.Examen, found *dossier.Gebreken) *Regeling {
	if e.Soort != dossier.School {
		found.Add("/examen/soort", dossier.CombinatieOnmogelijk, string(e.Soort))
	}
	if e.Gebied != dossier.Nederland {
		found.Add("/examen/gebied", dossier.CombinatieOnmogelijk, string(e.Gebied))
	}
	for i := range catalogus {
		r := &catalogus[i]
		if r.Jaar == e.Jaar && r.Opleiding == e.Opleiding && r.Soort == e.Soort && r.Gebied == e.Gebied {
			r.checkCombinatie(e.Combinatie, found)
			return r
		}
	}
	return nil
}

// checkCombinatie reports what this school can't add to the combinatiecijfer. On the vmbo nothing can be, which is a defect
// of the whole field.
func (r *Regeling) checkCombinatie(added []string, found *dossier.Gebreken) {
	for i, code := range added {
		if !r.Opleiding.Vmbo() && !slices.Contains(r.SchoolOnderdelen, code) {
			found.Add(dossier.PadCombinatie(i), dossier.CombinatieOnmogelijk, code)
		}
	}
}
