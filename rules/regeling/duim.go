package regeling

import (
	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/dossier"
)

// Duim is the duimregeling of 2021 to 2023: when that lets the candidate pass, one item is left out of the result, as if a
// thumb were put on it.
type Duim struct {
	Plaats bron.Vindplaats
	// Kwalificaties can be the item, besides every eindcijfer and every part of the combinatiecijfer.
	Kwalificaties Kwalificaties
	// Beschermd are subjects that can't be the item. On havo and vwo the wiskunde among the kernvakken can't be either.
	Beschermd []string
	// Met2020Tot2022: only for who has a subject of 2020, 2021 or 2022.
	Met2020Tot2022 bool
}

var duimIn = perBesluit{uvbStaatsexamen: "4.21a", ebVO: "60g", ebVOBES: "47h", stexVO: "41", stexVOBES: "34e"}

// metDuimregeling2021 lets an eindcijfer, a part of the combinatiecijfer or a qualification be left out; at the staatsexamen the
// only qualification is the profielwerkstuk. That this takes in the profielwerkstuk of the vmbo is a choice (opmerking
// k-duim-pws). Source: Eindexamenbesluit VO art. 60g; VO BES art. 47h; Staatsexamenbesluit VO art. 41; VO BES art. 34e.
func metDuimregeling2021(r Regeling) Regeling {
	duim := Duim{Kwalificaties: LO | Kunstvakken | Profielwerkstuk}
	inhoud := "Als dat nodig is om te slagen, telt een eindcijfer, een onderdeel van het combinatiecijfer of een vak zonder cijfer niet mee."
	if r.Soort == dossier.Staatsexamen {
		duim.Kwalificaties = Profielwerkstuk
		inhoud = "Als dat nodig is om te slagen, telt een eindcijfer, een onderdeel van het combinatiecijfer of het profielwerkstuk niet mee."
	}
	return metDuim(r, duim, inhoud)
}

// metDuimregeling2022 is the same without qualifications, but for the profielwerkstuk of the staatsexamen.
// Source: the same articles as changed by Stb. 2022, 106.
func metDuimregeling2022(r Regeling) Regeling {
	duim := Duim{}
	if r.Soort == dossier.Staatsexamen {
		duim.Kwalificaties = Profielwerkstuk
	}
	return metDuim(r, duim, "Als dat nodig is om te slagen, telt een eindcijfer of een onderdeel van het combinatiecijfer niet mee.")
}

// metDuimregeling2023 is for the staatsexamen of 2023, for who has a subject of 2020, 2021 or 2022. That it applies only when
// needed is a choice (opmerking k-421a). Source: Uitvoeringsbesluit WVO 2020, art. 4.21a.
func metDuimregeling2023(r Regeling) Regeling {
	return metDuim(r, Duim{Kwalificaties: Profielwerkstuk, Met2020Tot2022: true},
		"Wie een vak uit 2020, 2021 of 2022 heeft: als dat nodig is om te slagen, telt een eindcijfer of een onderdeel van het combinatiecijfer niet mee.")
}

func metDuim(r Regeling, duim Duim, inhoud string) Regeling {
	duim.Plaats = r.ownPlace(duimIn)
	switch {
	case !r.Opleiding.Vmbo():
		duim.Beschermd = []string{"ne", "en"}
	case r.Gebied == dossier.Nederland:
		duim.Beschermd = []string{"ne"}
	}
	r.Duim = &duim
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "duimregeling", Bron: duim.Plaats, Inhoud: inhoud})
	return r
}
