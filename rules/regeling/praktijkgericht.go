package regeling

import (
	"slices"

	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/vak"
)

// metPraktijkgerichtVmbo lets praktijkgerichte vakken into tl and gl.
// Source: art. 2.17a, 2.25a, 3.4(1)c, 3.7(1a), 3.35(4), text of 2024-08-01: from exam year 2025. At the staatsexamen only the
// gl has one, and only brought in, art. 4.4(3).
func metPraktijkgerichtVmbo(r Regeling) Regeling {
	switch {
	case r.Opleiding == vak.VmboTL && r.Soort != dossier.Staatsexamen:
		vrij := r.Layout.InVrijeDeel.Or(vak.Praktijkgerichte)
		r.Layout.InVrijeDeel = vrij
		r.Layout.Places = slices.Clone(r.Layout.Places)
		for i := range r.Layout.Places {
			if r.Layout.Places[i].Deel == vak.VrijeDeel {
				r.Layout.Places[i].From = vrij
			}
		}
		r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "praktijkgericht-vmbo", Bron: bron.At("3.4(1)c"),
			Inhoud: "Een praktijkgericht vak kan een vak van het vrije deel zijn; hoogstens een."})
	case r.Opleiding == vak.VmboGL:
		r.Layout.Praktijkgericht = true
		r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "praktijkgericht-vmbo", Bron: bron.At("3.7(1a)"),
			Inhoud: "Een praktijkgericht vak kan in de plaats komen van het profielvak."})
	}
	return r
}

// metPraktijkgerichtHavo lets the praktijkgerichte vakken of the havo in: the large one in profile and vrije deel (the
// places name them; the catalogue refuses them before 2027), the small one in the combinatiecijfer.
// Source: art. 2.11, 2.12, 3.34(2)c, text of 2026-08-01: from exam year 2027.
func metPraktijkgerichtHavo(r Regeling) Regeling {
	if r.Opleiding != vak.Havo {
		return r
	}
	r.SchoolOnderdelen = slices.Concat(r.SchoolOnderdelen, []string{"pgtech", "pgmaat"})
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "praktijkgericht-havo", Bron: r.at("3.34(2)c"),
		Inhoud: "De school kan het kleine praktijkgerichte vak (120 uur) in het combinatiecijfer opnemen."})
	return r
}
