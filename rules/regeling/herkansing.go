package regeling

import (
	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/vak"
)

// Herkansing is what a candidate may do again.
type Herkansing struct {
	Plaats  bron.Vindplaats
	Rechten []Recht
	// NaAfwijzing: only who is rejected, and can pass by it, has the right, and only on subjects of the year itself
	// (staatsexamen, art. 4.22 to 4.24).
	NaAfwijzing bool
}

// Recht is a right to do a part of the exam again, and how often it may be used, each time on another subject.
type Recht struct {
	Onderdeel Onderdeel
	Aantal    int
}

// Onderdeel is a part of the exam of a subject.
type Onderdeel string

// The parts.
const (
	CE      Onderdeel = "ce"
	CSPE    Onderdeel = "cspe"
	College Onderdeel = "college" // the college-examen of a staatsexamen
	HeelVak Onderdeel = "vak"     // college-examen and centraal examen together
)

// herkansing is the base, art. 3.38: one centraal examen, and on kb and bb the cspe besides.
func herkansing(o vak.Opleiding) Herkansing {
	h := Herkansing{Plaats: bron.At("3.38"), Rechten: []Recht{{CE, 1}}}
	if o == vak.VmboKB || o == vak.VmboBB {
		h.Rechten = append(h.Rechten, Recht{CSPE, 1})
	}
	return h
}

// metTweeHerkansingen lets every candidate of 2021 and 2022 do two centrale examens again. There was no cspe.
// Source: Eindexamenbesluit VO art. 60f; VO BES art. 47g.
func metTweeHerkansingen(r Regeling) Regeling {
	r.Herkansing.Rechten = []Recht{{CE, 2}}
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "twee-herkansingen", Bron: r.ownPlace(perBesluit{ebVO: "60f", ebVOBES: "47g"}),
		Inhoud: "Iedere kandidaat kan van twee vakken het centraal examen herkansen."})
	return r
}

// metCollegeEnCE is the herkansing of the staatsexamen up to 2020: one college-examen and one centraal examen.
// Source: Staatsexamenbesluit VO art. 27(2); VO BES art. 25.
func metCollegeEnCE(r Regeling) Regeling {
	r.Herkansing.Rechten = []Recht{{College, 1}, {CE, 1}}
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "college-en-ce", Bron: r.Herkansing.Plaats,
		Inhoud: "Wie is afgewezen en daarmee kan slagen, herkanst een college-examen en een centraal examen, van een vak of van twee vakken."})
	return r
}

// metEenCollege is what was left of that in 2020, when there was no centraal examen (opmerking k-stex-2020).
func metEenCollege(r Regeling) Regeling {
	r.Herkansing.Rechten = []Recht{{College, 1}}
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "een-college", Bron: r.Herkansing.Plaats,
		Inhoud: "Wie is afgewezen en daarmee kan slagen, herkanst een college-examen."})
	return r
}

// metTweeVakken is the herkansing of the staatsexamen since 2021: two subjects, whole.
// Source: Staatsexamenbesluit VO art. 40; VO BES art. 34d; Uitvoeringsbesluit WVO 2020 art. 4.22(3).
func metTweeVakken(r Regeling) Regeling {
	r.Herkansing.Rechten = []Recht{{HeelVak, 2}}
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "twee-vakken", Bron: r.ownPlace(perBesluit{uvbStaatsexamen: "4.22", stexVO: "40", stexVOBES: "34d"}),
		Inhoud: "Wie is afgewezen en daarmee kan slagen, herkanst twee vakken, elk in het college-examen en het centraal examen."})
	return r
}
