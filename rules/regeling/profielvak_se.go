package regeling

import "slaagwijzer/rules/pakket"

// metProfielvakOpSE is 2021 and 2022 without cspe: the profielvak is closed by a schoolexamen of one decimal, and that grade
// counts in the mean of the centrale examens.
// Source: Eindexamenbesluit VO art. 60e, 62, 63; VO BES art. 47f, 48a. In a result of 2023 and later it is the whole eindcijfer
// that counts, Uitvoeringsbesluit WVO 2020 art. 10.5.
func metProfielvakOpSE(r Regeling) Regeling {
	r.Layout.ProfielvakSE = true
	if r.Layout.Programma != pakket.GeenProgramma {
		r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "profielvak-op-se", Bron: r.ownPlace(perBesluit{ebVO: "60e", ebVOBES: "47f", stexVO: "43b", stexVOBES: "35a"}),
			Inhoud: "Er was geen cspe. Het schoolexamen van het profielvak telt met zijn decimaal mee in het gemiddelde van de centrale examens."})
	}
	return r
}
