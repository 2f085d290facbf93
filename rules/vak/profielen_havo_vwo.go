package vak

// Sources: Uitvoeringsbesluit WVO 2020, art. 2.6 (vwo) and 2.11 (havo). A subject that exists only from some year on
// (pgtech, pgmaat: exam year 2027) is refused before that year by the catalogue, so it can stand here undated.

var talenHavo = setOf("fa", "du", "sp", "ru", "it", "ar", "tu", "fries")

// cultureel is the choice of kunst and filosofie, to which each schoolsoort adds languages.
var cultureel = setOf("kubv", "kumu", "kudr", "kuda", "mu", "te", "ha", "tex", "fi")

var profielenVwo = []Profiel{
	{Code: "NT", Naam: "Natuur en Techniek", Artikel: "2.6(1)", Places: []Place{
		fixed("wib"), fixed("na"), fixed("sk"),
		oneOf("nlt", "in", "bi", "wid", "oo"),
	}},
	{Code: "NG", Naam: "Natuur en Gezondheid", Artikel: "2.6(2)", Places: []Place{
		oneOf("wia", "wib"), fixed("bi"), fixed("sk"),
		oneOf("nlt", "ak", "na", "oo"),
	}},
	{Code: "EM", Naam: "Economie en Maatschappij", Artikel: "2.6(3)", Places: []Place{
		oneOf("wia", "wib"), fixed("ec"), fixed("gs"),
		from(setOf("beco", "ak", "maw").Or(Talen)),
	}},
	// The decree joins the cultural and the social choice with "of"; read as "en" (opmerking k-cm-en).
	{Code: "CM", Naam: "Cultuur en Maatschappij", Artikel: "2.6(4)", Places: []Place{
		oneOf("wic", "wia", "wib"), fixed("gs"),
		from(cultureel.Or(Talen).Or(Klassiek)),
		oneOf("ak", "maw", "ec"),
	}},
}

var profielenHavo = []Profiel{
	{Code: "NT", Naam: "Natuur en Techniek", Artikel: "2.11(1)", Places: []Place{
		fixed("wib"), fixed("na"), fixed("sk"),
		oneOf("nlt", "in", "bi", "wid", "pgtech", "oo"),
	}},
	{Code: "NG", Naam: "Natuur en Gezondheid", Artikel: "2.11(2)", Places: []Place{
		oneOf("wia", "wib"), fixed("bi"), fixed("sk"),
		oneOf("nlt", "ak", "na", "pgtech", "oo"),
	}},
	{Code: "EM", Naam: "Economie en Maatschappij", Artikel: "2.11(3)", Places: []Place{
		oneOf("wia", "wib"), fixed("ec"), fixed("gs"),
		from(setOf("beco", "ak", "maw", "pgmaat").Or(talenHavo)),
	}},
	{Code: "CM", Naam: "Cultuur en Maatschappij", Artikel: "2.11(4)", Places: []Place{
		fixed("gs"),
		from(talenHavo),
		from(cultureel.Or(talenHavo).Or(setOf("pgmaat"))),
		oneOf("ak", "maw", "ec", "pgmaat"),
	}},
}
