package rules_test

import (
	"strings"
	"testing"
)

const (
	naiefTweeInK   = "ne 4, en 5, wia 8, ec 8, gs 8, ak 8, bi 8, ml 8, ckv 8, pws 8"
	naiefStexEC    = "ne 6, en 6, wia 6, ec 3, gs 6, ak 6, bi 6, ml 6, pws 6"
	naiefStexECGS  = "ne 6, en 6, wia 6, ec 3, gs 3, ak 6, bi 6, ml 6, pws 6"
	naiefStexDrie  = "ne 6, en 6, wia 6, ec 3, gs 3, ak 3, bi 6, ml 6, pws 6"
	naiefAlleen    = "vak2: ne -, en -, wia -, ec mogelijk, gs -, ak -, bi -, ml -, pws -"
	naiefSamen     = "vak2: ne -, en -, wia -, ec -, gs -, ak -, bi -, ml -, pws -; ec+gs"
	naiefKBZonder  = "ne 6, en 6, ml 6, wi 6, nask1 6, bwi 6.0/?, " + naiefKeuzes
	naiefECAlleen3 = "ne 6, en 6, wia 6, ec ?/3.0, gs 6, ak 6, bi 6, ml 6, pws 6"
)

// naiefWatAlsRegimes are resits in every regime outside the base, worked out by hand.
var naiefWatAlsRegimes = []naiefWatAlsVoorbeeld{
	{naam: "2021: two CE's, which the kernvakken need both", jaar: 2021, opleiding: "havo", profielen: "EM", vakken: naiefTweeInK,
		herkansing: "ce2: ne 5.5>7.7, en 5.5>-, wia 8.0>-, ec 8.0>-, gs 8.0>-, ak 8.0>-, bi 8.0>-; ne+en 5.7/6.5"},
	{naam: "2022: one is left", jaar: 2022, opleiding: "havo", profielen: "EM", vakken: naiefTweeInK, meer: naiefMetHerkanst("bi"),
		herkansing: "ce: ne 5.5>7.7, en 5.5>-, wia 8.0>-, ec 8.0>-, gs 8.0>-, ak 8.0>-"},
	{naam: "2023: one", jaar: 2023, opleiding: "havo", profielen: "EM", vakken: naiefTweeInK,
		herkansing: "ce: ne 5.5>7.7, en 5.5>-, wia 8.0>-, ec 8.0>-, gs 8.0>-, ak 8.0>-, bi 8.0>-"},
	{naam: "2021: kb has no cspe", jaar: 2021, opleiding: "vmbo-kb", profielen: "BWI", vakken: naiefKBZonder,
		herkansing: "ce2: ne 6.0>6.0, en 6.0>6.0, wi 6.0>6.0, nask1 6.0>6.0"},
	{naam: "2022, spread: the subjects of this year", jaar: 2022, opleiding: "havo", profielen: "EM",
		vakken:     strings.Replace(naiefTweeInK, "wia 8, ec 8", "wia 8 behaald=2021, ec 8 behaald=2021", 1),
		meer:       func(v *naiefVerzoek) { v.Examen.Gespreid = true },
		herkansing: "ce2: ne 5.5>7.7, en 5.5>-, gs 8.0>-, ak 8.0>-, bi 8.0>-; ne+en 5.7/6.5"},
	{naam: "2022, early: the early subjects too", jaar: 2022, opleiding: "havo", profielen: "EM",
		vakken:     strings.Replace(naiefTweeInK, "wia 8, ec 8", "wia 8 behaald=2021, ec 8 behaald=2021", 1),
		herkansing: "ce2: ne 5.5>7.7, en 5.5>-, wia 8.0>-, ec 8.0>-, gs 8.0>-, ak 8.0>-, bi 8.0>-; ne+en 5.7/6.5"},
	{naam: "2020: none", jaar: 2020, opleiding: "havo", profielen: "EM",
		vakken:     "ne 6.0/?, en 6.0/?, wia 6.0/?, ec 3.0/?, gs 6.0/?, ak 6.0/?, bi 6.0/?, " + naiefZessen,
		herkansing: ": "},
	{naam: "vavo as the school", regime: "vavo", opleiding: "vmbo-tl", profielen: "TECHNIEK", vakken: naiefTekortTL,
		herkansing: "ce: ne 5.5>5.6, en 5.5>5.6, wi 5.5>5.6, nask1 5.5>5.6, bi 5.5>5.6, ec 5.4>5.5"},

	{naam: "staatsexamen 2018: one and one", jaar: 2018, regime: "staatsexamen", opleiding: "havo", profielen: "EM", vakken: naiefECAlleen3,
		meer: func(v *naiefVerzoek) { v.Vakken[3].AlleenCE = true },
		herkansing: "college ce: ne! 6.0>-, ne 6.0>-, en! 6.0>-, en 6.0>-, wia! 6.0>-, wia 6.0>-, ec 3.0>4.5, gs! 6.0>-, gs 6.0>-" +
			", ak! 6.0>-, ak 6.0>-, bi! 6.0>-, bi 6.0>-, ml! 6>-, pws! 6>-" +
			"; ne!+ec 9.0/3.5; en!+ec 9.0/3.5; wia!+ec 9.0/3.5; gs!+ec 9.0/3.5; ak!+ec 9.0/3.5; bi!+ec 9.0/3.5" +
			"; ml!+ec 9/3.5; pws!+ec 9/3.5"},
	{naam: "staatsexamen 2018: passed", jaar: 2018, regime: "staatsexamen", opleiding: "havo", profielen: "EM", vakken: naiefHavoZes + "ml 6, pws 6",
		herkansing: ": "},
	{naam: "staatsexamen 2019: no pass possible", jaar: 2019, regime: "staatsexamen", opleiding: "havo", profielen: "EM", vakken: naiefStexDrie,
		herkansing: ": "},
	{naam: "staatsexamen 2020: one college-examen", jaar: 2020, regime: "staatsexamen", opleiding: "havo", profielen: "EM",
		vakken:     "ne 6.0/?, en 6.0/?, wia 6.0/?, ec 3.0/?, gs 6.0/?, ak 6.0/?, bi 6.0/?, ml 6, pws 6",
		herkansing: "college: ne! 6.0>-, en! 6.0>-, wia! 6.0>-, ec! 3.0>4.5, gs! 6.0>-, ak! 6.0>-, bi! 6.0>-, ml! 6>-, pws! 6>-"},
	{naam: "T one 3 in 2022: passed", jaar: 2022, regime: "staatsexamen", opleiding: "havo", profielen: "EM", vakken: naiefStexEC, herkansing: ": "},
	{naam: "S8 one 3 in 2026", regime: "staatsexamen", opleiding: "havo", profielen: "EM", vakken: naiefStexEC, herkansing: naiefAlleen},
	{naam: "T two 3's in 2022", jaar: 2022, regime: "staatsexamen", opleiding: "havo", profielen: "EM", vakken: naiefStexECGS, herkansing: naiefSamen},
	{naam: "S8 two 3's in 2026", regime: "staatsexamen", opleiding: "havo", profielen: "EM", vakken: naiefStexECGS, herkansing: naiefSamen},
	{naam: "T three 3's in 2022", jaar: 2022, regime: "staatsexamen", opleiding: "havo", profielen: "EM", vakken: naiefStexDrie, herkansing: ": "},
	{naam: "T ne 5 and en 5", jaar: 2021, regime: "staatsexamen", opleiding: "havo", profielen: "EM",
		vakken:     "ne 5, en 5, wia 6, ec 6, gs 6, ak 6, bi 6, ml 6, pws 6",
		herkansing: "vak2: ne mogelijk, en mogelijk, wia -, ec -, gs -, ak -, bi -, ml -, pws -"},
	{naam: "S8 only subjects of this year", regime: "staatsexamen", opleiding: "havo", profielen: "EM",
		vakken:     strings.Replace(naiefStexEC, "ne 6, en 6", "ne 6 behaald=2025, en vrij=6", 1),
		herkansing: "vak2: wia -, ec mogelijk, gs -, ak -, bi -, ml -, pws -"},
	{naam: "S8 cum laude in reach", regime: "staatsexamen", opleiding: "havo", profielen: "EM",
		vakken:     "ne 9, en 9, wia 9, ec 3, gs 9, ak 9, bi 9, ml 9, pws 9",
		herkansing: "vak2: ne -, en -, wia -, ec mogelijk lof mogelijk, gs -, ak -, bi -, ml -, pws -"},
	{naam: "S8 a CE to come", regime: "staatsexamen", opleiding: "havo", profielen: "EM",
		vakken:     "ne 6, en 6, wia 6, ec 6.0/?, gs 6, ak 6, bi 6, ml 6, pws 6",
		herkansing: "null", vooruitblik: "3.0: ec 3.0 tot 3.0"},
}

func TestNaief_WatAlsRegimes(t *testing.T) {
	naiefToetsWatAls(t, naiefWatAlsRegimes)
}
