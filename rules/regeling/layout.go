package regeling

import (
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/vak"
)

// layouts are the packages that the decree prescribes, by opleiding: worked out once, for they are asked for at every request.
var layouts = func() map[vak.Opleiding]pakket.Layout {
	found := map[vak.Opleiding]pakket.Layout{}
	for _, o := range vak.AlleOpleidingen() {
		found[o] = layout(o)
	}
	return found
}()

// layout is the package that the decree prescribes, art. 3.1 to 3.7.
func layout(o vak.Opleiding) pakket.Layout {
	fills := vak.FillsVrijeDeel(o)
	result := pakket.Layout{Opleiding: o, Profielen: vak.Profielen(o), InVrijeDeel: vak.InVrijeDeel(o)}
	if o.Vmbo() {
		result.Ontheffing = vak.OntheffingVmbo
	}
	vrij := vak.Place{Deel: vak.VrijeDeel, From: fills}
	switch o {
	case vak.Atheneum:
		result.Places = append(gemeenschappelijk("ne", "en"),
			vak.Place{Deel: vak.Gemeenschappelijk, From: vak.Talen, Taal: true, Substitutes: vak.SubstitutesForTaal()}, vrij)
		result.Ontheffing = vak.Talen
		result.Onderdelen = []string{"ml", "ckv", "pws"}
		result.Kwalificaties = []string{"lo"}
	case vak.Gymnasium:
		result.Places = append(gemeenschappelijk("ne", "en"),
			vak.Place{Deel: vak.Gemeenschappelijk, From: vak.Klassiek}, vrij)
		result.Onderdelen = []string{"ml", "pws"}
		result.Kwalificaties = []string{"lo"}
		result.Outside = map[string]string{"ckv": "ckv-gymnasium"}
	case vak.Havo:
		result.Places = append(gemeenschappelijk("ne", "en"), vrij)
		result.Onderdelen = []string{"ml", "ckv", "pws"}
		result.Kwalificaties = []string{"lo"}
	case vak.VmboTL:
		result.Places = append(gemeenschappelijk("ne", "en", "ml"), vrij, vrij)
		result.Kwalificaties = []string{"lo", "kv1", "pws"}
		result.Programma, result.Keuzevakken = pakket.AlsExtra, 2
		result.NietTalen = 2
	case vak.VmboGL:
		result.Places = append(gemeenschappelijk("ne", "en", "ml"), vrij)
		result.Kwalificaties = []string{"lo", "kv1", "pws"}
		result.Programma, result.Keuzevakken = pakket.Gewogen, 2
	default:
		result.Places = gemeenschappelijk("ne", "en", "ml")
		result.Kwalificaties = []string{"lo", "kv1"}
		result.Programma, result.Keuzevakken = pakket.EigenCijfer, 4
	}
	return result
}

// gemeenschappelijk makes a place for each of the given subjects.
func gemeenschappelijk(codes ...string) []vak.Place {
	places := make([]vak.Place, len(codes))
	for i, code := range codes {
		places[i] = vak.Place{Deel: vak.Gemeenschappelijk, From: vak.Set{}.With(vak.Find(code))}
	}
	return places
}
