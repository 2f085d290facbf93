package vak

import "strings"

// Sources: Uitvoeringsbesluit WVO 2020, art. 2.15-2.17a (tl), 2.20-2.23 (kb, bb), 2.24-2.27 (gl), 2.33 and 2.4(4)
// (what replaces Frans or Duits).

var substitutes = setOf("ar", "tu", "sp", "mask", "gs", "ak")

// economieTaal asks wiskunde, Frans or Duits.
func economieTaal() Place {
	return Place{Deel: Profieldeel, From: setOf("wi", "fa", "du"), Taal: true, Substitutes: substitutes}
}

// economieBB is the same on bb, where the replacements serve without an ontheffing, art. 2.4(4).
func economieBB() Place { return from(setOf("wi", "fa", "du").Or(substitutes)) }

func techniek() []Place { return []Place{fixed("wi"), fixed("nask1")} }
func zorg() []Place     { return []Place{fixed("bi"), oneOf("wi", "mask", "gs", "ak")} }
func groen() []Place    { return []Place{fixed("wi"), oneOf("bi", "nask1")} }
func dienst() []Place {
	return []Place{oneOf("wi", "ec", "bi", "nask1"), oneOf("wi", "ec", "bi", "nask1")}
}

var profielenTL = []Profiel{
	{Code: "TECHNIEK", Naam: "Techniek", Artikel: "2.15", Places: techniek()},
	{Code: "ZW", Naam: "Zorg en welzijn", Artikel: "2.15", Places: zorg()},
	{Code: "ECONOMIE", Naam: "Economie", Artikel: "2.15", Places: []Place{fixed("ec"), economieTaal()}},
	{Code: "GROEN", Naam: "Groen", Artikel: "2.15", Places: groen()},
}

var (
	profielenGL = beroepsgericht("2.24", economieTaal, praktijkgerichtGL)
	profielenKB = beroepsgericht("2.20", economieTaal, nil)
	profielenBB = beroepsgericht("2.20", economieBB, nil)
)

// beroepsgericht makes the ten profiles that gl, kb and bb share. The decree names no algemene vakken for maritiem en
// techniek; wiskunde and nask 1 are taken (opmerking k-mat).
func beroepsgericht(artikel string, taal func() Place, praktijk func(profiel string) Set) []Profiel {
	profielen := []Profiel{
		{Code: "BWI", Naam: "Bouwen, wonen en interieur", Places: techniek()},
		{Code: "PIE", Naam: "Produceren, installeren en energie", Places: techniek()},
		{Code: "MT", Naam: "Mobiliteit en transport", Places: techniek()},
		{Code: "MVI", Naam: "Media, vormgeving en ICT", Places: techniek()},
		{Code: "MAT", Naam: "Maritiem en techniek", Places: techniek()},
		{Code: "ZW", Naam: "Zorg en welzijn", Places: zorg()},
		{Code: "EO", Naam: "Economie en ondernemen", Places: []Place{fixed("ec"), taal()}},
		{Code: "HBR", Naam: "Horeca, bakkerij en recreatie", Places: []Place{fixed("ec"), taal()}},
		{Code: "GROEN", Naam: "Groen", Places: groen()},
		{Code: "DP", Naam: "Dienstverlening en producten", Places: dienst()},
	}
	for i := range profielen {
		p := &profielen[i]
		p.Artikel = artikel
		p.Profielvak = Find(strings.ToLower(p.Code))
		if praktijk != nil {
			p.Praktijkgericht = praktijk(p.Code)
		}
	}
	return profielen
}

// praktijkgerichtGL lists what may stand in for the profielvak: the vak of the profile itself, technologie en
// toepassing and informatietechnologie everywhere, innovatief vakmanschap in four technical profiles. Art. 2.25a.
func praktijkgerichtGL(profiel string) Set {
	s := setOf("pg_"+strings.ToLower(profiel), "pg_tt", "pg_it")
	switch profiel {
	case "BWI", "PIE", "MT", "MAT":
		return s.Or(setOf("pg_tiv"))
	}
	return s
}
