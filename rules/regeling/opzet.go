package regeling

import (
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/vak"
)

// opzet is the package that the decree prescribes, art. 3.1 to 3.7.
func opzet(o vak.Opleiding) pakket.Opzet {
	fills := vak.VultVrijeDeel(o)
	result := pakket.Opzet{Opleiding: o, Profielen: vak.Profielen(o), VrijGenoemd: vak.InVrijeDeel(o)}
	vrij := vak.Plek{Deel: vak.VrijeDeel, Uit: fills}
	switch o {
	case vak.Atheneum:
		result.Plekken = append(gemeenschappelijk("ne", "en"),
			vak.Plek{Deel: vak.Gemeenschappelijk, Uit: vak.Talen, Taal: true, Opvang: vak.InPlaatsVanTaal()}, vrij)
		result.Onderdelen = []string{"ml", "ckv", "pws"}
		result.Kwalificaties = []string{"lo"}
	case vak.Gymnasium:
		result.Plekken = append(gemeenschappelijk("ne", "en"),
			vak.Plek{Deel: vak.Gemeenschappelijk, Uit: vak.Klassiek}, vrij)
		result.Onderdelen = []string{"ml", "pws"}
		result.Kwalificaties = []string{"lo"}
		result.Buiten = map[string]string{"ckv": "ckv-gymnasium"}
	case vak.Havo:
		result.Plekken = append(gemeenschappelijk("ne", "en"), vrij)
		result.Onderdelen = []string{"ml", "ckv", "pws"}
		result.Kwalificaties = []string{"lo"}
	case vak.VmboTL:
		result.Plekken = append(gemeenschappelijk("ne", "en", "ml"), vrij, vrij)
		result.Kwalificaties = []string{"lo", "kv1", "pws"}
		result.Programma, result.Keuzevakken = pakket.AlsExtra, 2
		result.NietTalen = 2
	case vak.VmboGL:
		result.Plekken = append(gemeenschappelijk("ne", "en", "ml"), vrij)
		result.Kwalificaties = []string{"lo", "kv1", "pws"}
		result.Programma, result.Keuzevakken = pakket.Gewogen, 2
	default:
		result.Plekken = gemeenschappelijk("ne", "en", "ml")
		result.Kwalificaties = []string{"lo", "kv1"}
		result.Programma, result.Keuzevakken = pakket.EigenCijfer, 4
	}
	return result
}

// gemeenschappelijk makes a place for each of the given subjects.
func gemeenschappelijk(codes ...string) []vak.Plek {
	places := make([]vak.Plek, len(codes))
	for i, code := range codes {
		places[i] = vak.Plek{Deel: vak.Gemeenschappelijk, Uit: vak.Set{}.With(vak.Find(code))}
	}
	return places
}
