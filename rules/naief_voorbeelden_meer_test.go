package rules_test

import (
	"slices"
	"testing"
)

func naiefMetCombinatie(delen ...string) func(*naiefVerzoek) {
	return func(v *naiefVerzoek) { v.Examen.Combinatie = delen }
}

const (
	naiefGLBasis = "ne 6, en 6, ml 6, wi 6, nask1 6, bi 6, "
	naiefKBBasis = "ne 6, en 6, ml 6, wi 6, nask1 6, bwi 6, "
	naiefTLBasis = "ne 6, en 6, ml 6, wi 6, nask1 6, bi 6, "
)

// naiefMeerVoorbeelden are more examples of the rules in REGELS.md, and
// one small case for every decision that the texts leave open.
var naiefMeerVoorbeelden = []naiefVoorbeeld{
	{naam: "R6.5 kb 26/4", opleiding: "vmbo-kb", vakken: naiefKBBasis + "keuzevak 6, keuzevak 7, keuzevak 5, kv_adm 8",
		wil: "uitslag=geslaagd combi=7"},
	{naam: "R6.5 bb floor", opleiding: "vmbo-bb", vakken: naiefKBBasis + "keuzevak 3, keuzevak 8, keuzevak 8, kv_adm 8",
		wil: "uitslag=afgewezen combi=7 combinatie-onderdelen=nee"},
	{naam: "R6.5 gl 25/4", opleiding: "vmbo-gl", vakken: naiefGLBasis + "bwi 7, keuzevak 6, kv_adm 5", wil: "combi=6"},
	{naam: "R6.7 a fifth keuzevak goes", opleiding: "vmbo-kb",
		vakken: naiefKBBasis + "keuzevak 6, keuzevak 6, keuzevak 6, kv_adm 6, kv_schi 3", wil: "uitslag=geslaagd weg=kv_schi combi=6"},
	{naam: "R6.7 gl weighs by what is kept", opleiding: "vmbo-gl",
		vakken: naiefGLBasis + "bwi 4, keuzevak 6, kv_adm 7, kv_schi 3", wil: "uitslag=geslaagd weg=kv_schi combi=5"},
	{naam: "R6.6a the pg vak in the combi", opleiding: "vmbo-gl",
		vakken: naiefGLBasis + "bwi 3, pg_it 6, keuzevak 6, kv_adm 6", wil: "uitslag=geslaagd weg=bwi combi=6 ce=30.0/5"},
	{naam: "R6.6a a low pg vak goes", opleiding: "vmbo-gl",
		vakken: naiefGLBasis + "bwi 6, pg_it 3, keuzevak 6, kv_adm 6", wil: "uitslag=geslaagd weg=pg_it ce=36.0/6"},
	{naam: "PG-VMBO five CE's", opleiding: "vmbo-gl", vakken: naiefGLBasis + "pg_bwi 6, keuzevak 6, kv_adm 6",
		wil: "uitslag=geslaagd ce=30.0/5 combi=6 profielen=BWI"},
	{naam: "tl pg vak in the vrije deel", opleiding: "vmbo-tl", profielen: "TECHNIEK", vakken: naiefTLBasis + "pg_it 5",
		wil: "uitslag=geslaagd weg="},
	{naam: "tl pg vak fills a slot, keuzevakken ignored", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: naiefTLBasis + "pg_it 6, keuzevak 3, kv_adm 3", wil: "uitslag=geslaagd weg="},
	{naam: "tl programme beside a pg vak", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: naiefTLBasis + "pg_it 6, bwi 6, keuzevak 6, kv_adm 6", wil: "uitslag=geslaagd combi=6 combinatie-onderdelen=ja ce=36.0/6"},
	{naam: "PG-HAVO small", jaar: 2027, opleiding: "havo", profielen: "EM", meer: naiefMetCombinatie("pgmaat"),
		vakken: "ne 6, en 6, wia 6, ec 6, gs 6, ak 6, bi 6, ml 5, ckv 6, pws 5, pgmaat 7", wil: "uitslag=geslaagd combi=6"},
	{naam: "PG-HAVO large", jaar: 2027, opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 6, gs 6, pgmaat 7, bi 6, ml 5, ckv 6, pws 5", wil: "uitslag=geslaagd combi=5"},
	{naam: "R6.4 a named part without an entry", opleiding: "havo", profielen: "EM", meer: naiefMetCombinatie("lit"),
		vakken: "ne 6, en 6, wia 6, ec 6, gs 6, ak 6, bi 6, " + naiefCombi6, wil: "uitslag=open pakket=open lof=open"},
	{naam: "R6.3 an exempt part shrinks k", opleiding: "atheneum", profielen: "NT",
		vakken: "ne 6, en 6, du 6, wib 6, na 6, sk 6, bi 6, ec 6, ml vrij, ckv 5, pws 6", wil: "uitslag=geslaagd combi=6"},
	{naam: "R6.3 ckv on gymnasium is ignored", opleiding: "gymnasium", profielen: "NT",
		vakken: "ne 6, en 6, ltc 6, wib 6, na 6, sk 6, bi 6, ec 6, ml 6, pws 6, ckv 1", wil: "uitslag=geslaagd combi=6 weg="},
	{naam: "R2.3 anw fills no slot", opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 6, gs 6, ak 6, anw 6, " + naiefCombi6, wil: "uitslag=open pakket=open"},
	{naam: "R13.4 only at a higher level", opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 6, gs 6, ak 6, ltc 6 niveau=vwo, " + naiefCombi6, wil: "uitslag=open pakket=open"},
	{naam: "R2.4 no wid without wib", opleiding: "atheneum", profielen: "NG",
		vakken: "ne 6, en 6, du 6, wia 6, bi 6, sk 6, na 6, wib 3, wid 7, " + naiefCombi6,
		wil:    "uitslag=afgewezen eindcijfers=nee"},
	{naam: "R6.8 the kunst disciplines agree", opleiding: "havo", profielen: "CM",
		vakken: "ne 6, en 6, gs 6, fa 6, kubv 6/?, ak 6, kumu 6/?, ec 8, " + naiefCombi6, wil: "uitslag=geslaagd"},
	{naam: "R6.8 neither CE is known", opleiding: "havo", profielen: "CM",
		vakken: "ne 6, en 6, gs 6, fa 6, kubv 6/?, ak 6, kumu 6/?, " + naiefCombi6, wil: "uitslag=open"},
	{naam: "R6.8 the other one has a whole SE", opleiding: "havo", profielen: "CM",
		vakken: "ne 6, en 6, gs 6, fa 6, kubv 6/6.0, ak 6, kumu 6/?, " + naiefCombi6, wil: "uitslag=geslaagd ce=36.0/6"},
	{naam: "R10.3 gl takes the combi", opleiding: "vmbo-gl",
		vakken: "ne 8, en 8, ml 8, wi 8, nask1 8, bi 6, bwi 8, keuzevak 8, kv_adm 8", wil: "lof=ja"},
	{naam: "R10.2 an extra below the floor is left out", opleiding: "havo", profielen: "EM",
		vakken: "ne 8, en 8, wia 8, ec 8, gs 8, ak 8, bi 8, fa 5, ml 8, ckv 8, pws 8", wil: "uitslag=geslaagd weg= lof=ja"},
	{naam: "O1 left out, the requirement stands", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: "ne 6/5.5, en 6/5.5, ml 6, wi 6/5.5, nask1 6/5.5, bi 6/5.5, ec 6/5.5, du 3.0/? behaald=2020",
		wil:    "uitslag=geslaagd weg=du ce-gemiddelde=ja ce=33.0/6 speling:ce-gemiddelde=0.0"},
	{naam: "R12.2 a fifth keuzevak", opleiding: "vmbo-bb", meer: naiefLWT,
		vakken: "ne 6, bwi 6, keuzevak 6, keuzevak 6, kv_adm 6, kv_schi 5, kv_nvz 2", wil: "uitslag=geslaagd weg=kv_nvz"},
	{naam: "2.4(4) gs for a language on bb", opleiding: "vmbo-bb",
		vakken: "ne 6, en 6, ml 6, ec 6, gs 6, eo 6, keuzevak 6, keuzevak 6, kv_adm 6, kv_schi 6", wil: "uitslag=geslaagd profielen=EO"},
	{naam: "not on kb", opleiding: "vmbo-kb",
		vakken: "ne 6, en 6, ml 6, ec 6, gs 6, eo 6, keuzevak 6, keuzevak 6, kv_adm 6, kv_schi 6", wil: "uitslag=open"},
	{naam: "R11.4 on kb with an ontheffing", opleiding: "vmbo-kb",
		vakken: "ne 6, en 6, ml 6, ec 6, gs 6, fa ontheffing, eo 6, keuzevak 6, keuzevak 6, kv_adm 6, kv_schi 6", wil: "uitslag=geslaagd"},
	{naam: "deel keeps a subject in its part", opleiding: "havo", profielen: "NG",
		vakken: "ne 6, en 6, wia 6 deel=vrij, bi 6, sk 7, na 7, wib 4 deel=profiel, " + naiefCombi6,
		wil:    "uitslag=afgewezen kernvakken=nee"},
}

func TestNaief_MeerVoorbeelden(t *testing.T) {
	naiefToets(t, naiefMeerVoorbeelden)
}

// TestNaief_Omzetting repeats the rows of score.md.
func TestNaief_Omzetting(t *testing.T) {
	for _, rij := range [][4]int{
		{84, 90, 6, 90}, {85, 90, 6, 91}, {86, 90, 6, 92}, {87, 90, 6, 94}, {88, 90, 6, 96}, {89, 90, 6, 98}, {90, 90, 6, 100},
		{0, 90, 16, 10}, {41, 75, 8, 57}, {5, 75, 14, 20}, {3, 75, 4, 12}, {10, 60, 27, 40}, {33, 75, 10, 50},
		{45, 90, 10, 55}, {0, 68, 10, 10}, {34, 68, 10, 55}, {68, 68, 10, 100}, {45, 60, 10, 78}, {30, 60, 12, 57},
		{30, 60, 8, 53}, {50, 60, 10, 85}, {41, 75, 14, 63}, {70, 75, 14, 97}, {74, 75, 4, 98}, {55, 60, 27, 96}, {45, 90, 6, 51},
	} {
		if c := naiefOmzetting(rij[0], rij[1], rij[2]); c != rij[3] {
			t.Errorf("score %d of %d, N %d: %d, want %d", rij[0], rij[1], rij[2], c, rij[3])
		}
	}
}

// TestNaief_Eindcijfer repeats the rows of R1.3, R1.5, R1.6 and of rules O1 and O2.
func TestNaief_Eindcijfer(t *testing.T) {
	for _, rij := range []struct {
		vak, se, ce string
		delen       []string
		rv          string
		jaar        int // 2026 where it is not given
		behaald     int
		cijfer, tel int // the eindcijfer, and what the CE mean counts
	}{
		{vak: "fa", se: "5.4", ce: "5.5", cijfer: 5, tel: 55}, {vak: "fa", se: "5.5", ce: "5.5", cijfer: 6, tel: 55},
		{vak: "fa", se: "6.9", ce: "4.0", cijfer: 5, tel: 40}, {vak: "fa", se: "6.9", ce: "4.1", cijfer: 6, tel: 41},
		{vak: "fa", se: "6.0", ce: "7.0", cijfer: 7, tel: 70}, {vak: "fa", se: "3.4", ce: "3.5", cijfer: 3, tel: 35},
		{vak: "fa", se: "8.1", ce: "8.8", cijfer: 8, tel: 88}, {vak: "te", se: "5.4", delen: []string{"5.3", "5.8"}, cijfer: 6, tel: 56},
		{vak: "kua", ce: "5.5", cijfer: 6, tel: 55}, {vak: "fa", se: "5.5", behaald: 2020, cijfer: 6},
		{vak: "fa", jaar: 2020, se: "5.4", cijfer: 5}, {vak: "kua", jaar: 2020, se: "5.5", cijfer: 6},
		{vak: "fa", jaar: 2020, se: "5.4", rv: "5.6", cijfer: 6}, {vak: "nlt", jaar: 2020, se: "5", rv: "6.0", cijfer: 6},
		{vak: "fa", jaar: 2020, se: "6.4", rv: "4.0", cijfer: 6}, {vak: "fa", jaar: 2020, se: "5.4", rv: "5.5", cijfer: 5},
		{vak: "fa", jaar: 2020, se: "6.0", ce: "7.0", behaald: 2019, cijfer: 7, tel: 70},
	} {
		v := naiefVerzoek{Examen: naiefExamen{Jaar: max(rij.jaar, 2018), Opleiding: "havo"}}
		if rij.jaar == 0 {
			v.Examen.Jaar = 2026
		}
		r := naiefInvoer{Vak: rij.vak, Behaald: rij.behaald}
		if rij.se != "" {
			r.SE = naiefRuw(rij.se)
		}
		if rij.ce != "" {
			r.CE = naiefRuw(rij.ce)
		}
		if rij.rv != "" {
			r.RV = naiefRuw(rij.rv)
		}
		for _, deel := range rij.delen {
			r.CEDelen = append(r.CEDelen, naiefRuw(deel))
		}
		v.Vakken = []naiefInvoer{r}
		d := naiefDossiers(&v)[0]
		heb := []int{d.vakken[0].cijfer[laagst], d.vakken[0].ce[hoogst]}
		if wil := []int{rij.cijfer, rij.tel}; !slices.Equal(heb, wil) {
			t.Errorf("%+v: %v, want %v", rij, heb, wil)
		}
	}
}
