package regeling

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/vak"
)

// metBES is the package on Bonaire, Sint Eustatius and Saba: Papiaments as a modern language, Spaans where the vmbo profiles
// ask Frans or Duits (opmerking k-bes-spaans), and other subjects in the place of a language after an ontheffing.
// Source: Uitvoeringsbesluit WVO 2020, art. 9.2 and 9.9.
func metBES(r Regeling) Regeling {
	pap, sp, fa := vak.Find("pap"), vak.Find("sp"), vak.Find("fa")
	r.Layout.Places = slices.Clone(r.Layout.Places)
	for i := range r.Layout.Places {
		if place := &r.Layout.Places[i]; place.Taal {
			place.From = place.From.With(pap)
		}
	}
	r.Layout.Profielen = slices.Clone(r.Layout.Profielen)
	for i := range r.Layout.Profielen {
		profile := &r.Layout.Profielen[i]
		profile.Places = slices.Clone(profile.Places)
		for j := range profile.Places {
			place := &profile.Places[j]
			switch {
			case !place.From.Has(fa):
			case !r.Opleiding.Vmbo() && (profile.Code == "EM" || (profile.Code == "CM" && r.Opleiding == vak.Havo)):
				place.From = place.From.With(pap)
			case r.Opleiding == vak.VmboBB: // here the replacements serve without an ontheffing
				place.From = place.From.With(sp).Or(vak.SubstitutesBES)
			case r.Opleiding.Vmbo():
				place.From, place.Substitutes = place.From.With(sp), vak.SubstitutesBES
			}
		}
	}
	switch {
	case r.Soort == dossier.Staatsexamen: // an ontheffing fills the place itself
	case r.Opleiding.Vmbo():
		r.Layout.Ontheffing = vak.Set{}.With(fa).With(sp)
	case r.Opleiding == vak.Atheneum:
		r.Layout.Ontheffing = r.Layout.Ontheffing.With(pap)
	}
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "bes", Bron: r.inUvb("9.2"),
		Inhoud: "Papiaments is een moderne vreemde taal. In het vmbo kan Spaans in de plaats van Frans of Duits staan."})
	return r
}

// zonderMinimumNederlands takes away the least grade for Nederlands in the vmbo on the BES.
// Source: up to 2022 Eindexamenbesluit VO BES art. 37 and Staatsexamenbesluit VO BES art. 24; from 2023 only at the
// staatsexamen, Uitvoeringsbesluit WVO 2020 art. 9.19 (opmerking k-bes-nederlands).
func zonderMinimumNederlands(r Regeling) Regeling {
	if !r.Opleiding.Vmbo() {
		return r
	}
	r.Eisen = keep(r.Eisen, func(e Eis) bool { return e.Code != "nederlands" })
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "zonder-minimum-nederlands", Bron: r.ownPlace(perBesluit{uvbStaatsexamen: "9.19", ebVOBES: "37", stexVOBES: "24"}),
		Inhoud: "Voor Nederlands geldt geen minimum."})
	return r
}
