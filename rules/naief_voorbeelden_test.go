package rules_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// naiefVoorbeeld is an example of a rule or a classic mistake in REGELS.md. `wil` holds "uitslag", "eis:code",
// "speling:code", "cijfer:vak", "weg", "combi", "ce" (sum/number), "lof", "profielen"; an eis is named by its code.
type naiefVoorbeeld struct {
	naam                         string
	jaar                         int
	regime                       string // "vavo", "staatsexamen", with " bes" or not; "bes": a school there
	opleiding, profielen, vakken string
	wil                          string
	meer                         func(*naiefVerzoek)
}

// The parts of a combinatiecijfer 6.
const naiefCombi6 = "ml 6, ckv 6, pws 6"

func naiefLWT(v *naiefVerzoek) { v.Examen.Leerwerktraject = true }

var naiefVoorbeelden = []naiefVoorbeeld{
	{naam: "3 CE mean just short", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: "ne 6/5.5, en 6/5.5, ml 6, wi 6/5.5, nask1 6/5.5, bi 6/5.5, ec 6/5.4",
		wil:    "uitslag=afgewezen ce-gemiddelde=nee ce=32.9/6 speling:ce-gemiddelde=-0.1"},
	{naam: "3 CE mean just met", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: "ne 6/5.5, en 6/5.5, ml 6, wi 6/5.5, nask1 6/5.5, bi 6/5.5, ec 6/5.5",
		wil:    "uitslag=geslaagd ce-gemiddelde=ja ce=33.0/6 speling:ce-gemiddelde=0.0"},
	{naam: "5 mean of E 5,875", opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 5, gs 5, ak 6, bi 7, " + naiefCombi6,
		wil:    "uitslag=afgewezen eindcijfers=nee speling:eindcijfers=-1"},
	{naam: "5 mean of E 6", opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 5, gs 5, ak 7, bi 7, " + naiefCombi6,
		wil:    "uitslag=geslaagd speling:eindcijfers=0"},
	{naam: "6 one 5 needs no mean", opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 5, gs 6, ak 6, bi 6, " + naiefCombi6, wil: "uitslag=geslaagd"},
	{naam: "6 one 5 needs no 7", opleiding: "vmbo-tl",
		vakken: "ne 6, en 6, ml 6, wi 5, nask1 6, bi 6, ec 6", wil: "uitslag=geslaagd profielen=TECHNIEK,ZW,ECONOMIE,GROEN"},
	{naam: "7 a 4 with a 5 on havo", opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 4, gs 5, ak 7, bi 7, ml 7, ckv 7, pws 7", wil: "uitslag=geslaagd"},
	{naam: "7 a 4 with a 5 on tl", opleiding: "vmbo-tl",
		vakken: "ne 8, en 8, ml 8, wi 4, nask1 5, bi 8, ec 8", wil: "uitslag=afgewezen eindcijfers=nee"},
	{naam: "8 two 4's", opleiding: "havo", profielen: "EM",
		vakken: "ne 8, en 8, wia 8, ec 4, gs 4, ak 8, bi 8, ml 8, ckv 8, pws 8", wil: "uitslag=afgewezen eindcijfers=nee"},
	{naam: "8 three 5's", opleiding: "havo", profielen: "EM",
		vakken: "ne 9, en 9, wia 9, ec 5, gs 5, ak 5, bi 9, ml 9, ckv 9, pws 9", wil: "uitslag=afgewezen eindcijfers=nee"},
	{naam: "8 one 3", opleiding: "havo", profielen: "EM",
		vakken: "ne 9, en 9, wia 9, ec 3, gs 9, ak 9, bi 9, ml 9, ckv 9, pws 9", wil: "uitslag=afgewezen eindcijfers=nee"},
	{naam: "9 ml is the 7", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: "ne 6, en 6, ml 7, wi 5, nask1 5, bi 6, ec 6", wil: "uitslag=geslaagd"},
	{naam: "9 the combi is the 7", opleiding: "vmbo-kb",
		vakken: "ne 6, en 6, ml 6, wi 5, nask1 5, bwi 6, keuzevak 6, keuzevak 7, kv_adm 5, kv_schi 8",
		wil:    "uitslag=geslaagd combi=7 profielen=BWI"},
	{naam: "10 en 4 on tl", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: "ne 6, en 4, ml 6, wi 7, nask1 6, bi 6, ec 6", wil: "uitslag=geslaagd"},
	{naam: "10 ne 4 on tl", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: "ne 4, en 6, ml 6, wi 7, nask1 6, bi 6, ec 6", wil: "uitslag=afgewezen nederlands=nee"},
	{naam: "11 two 5's in K", opleiding: "havo", profielen: "EM",
		vakken: "ne 5, en 5, wia 8, ec 8, gs 8, ak 8, bi 8, ml 8, ckv 8, pws 8",
		wil:    "uitslag=afgewezen kernvakken=nee eindcijfers=ja speling:eindcijfers=10"},
	{naam: "12 wid is no kernvak", opleiding: "atheneum", profielen: "NT",
		vakken: "ne 5, en 6, du 7, wib 6, na 6, sk 6, wid 5, ec 7, " + naiefCombi6, wil: "uitslag=geslaagd kernvakken=ja"},
	{naam: "12 wia in the profieldeel", opleiding: "havo", profielen: "NG",
		vakken: "ne 6, en 6, wia 6, bi 6, sk 7, na 7, wib 4, " + naiefCombi6, wil: "uitslag=geslaagd kernvakken=ja weg="},
	{naam: "13 parts are not subjects", opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 6, gs 6, ak 6, bi 6, ml 5, ckv 5, pws 8", wil: "uitslag=geslaagd combi=6"},
	{naam: "14 floor of the parts", opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 6, gs 6, ak 6, bi 6, ml 9, ckv 9, pws 3",
		wil:    "uitslag=afgewezen combi=7 combinatie-onderdelen=nee eindcijfers=ja"},
	{naam: "14 a combi of 4", opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 6, gs 6, ak 6, bi 6, ml 4, ckv 4, pws 4",
		wil:    "uitslag=afgewezen combi=4 combinatie-onderdelen=ja eindcijfers=nee"},
	{naam: "15 weight on gl", opleiding: "vmbo-gl",
		vakken: "ne 6, en 6, ml 6, wi 6, nask1 6, bi 6, bwi 4, kv_adm 6, kv_schi 7", wil: "uitslag=geslaagd combi=5"},
	{naam: "15 floor on gl", opleiding: "vmbo-gl",
		vakken: "ne 6, en 6, ml 6, wi 6, nask1 6, bi 6, bwi 3, kv_adm 9, kv_schi 9",
		wil:    "uitslag=afgewezen combi=6 combinatie-onderdelen=nee"},
	{naam: "16 cspe once", opleiding: "vmbo-kb",
		vakken: "ne 6/5.2, en 6/5.4, ml 9, wi 6/5.3, nask1 6/5.5, bwi 6/6.1, keuzevak 6, keuzevak 6, kv_adm 6, kv_schi 6",
		wil:    "uitslag=geslaagd ce=27.5/5 ce-gemiddelde=ja speling:ce-gemiddelde=0.0"},
	{naam: "17 keep a helpful extra", opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 5, gs 5, ak 6, bi 6, fa 8, " + naiefCombi6, wil: "uitslag=geslaagd weg="},
	{naam: "18 the CE goes along", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: "ne 6/5.5, en 6/5.5, ml 6, wi 6/5.5, nask1 6/5.5, bi 6/5.5, ec 6/5.5, du 6/5.4",
		wil:    "uitslag=geslaagd weg=du ce=33.0/6"},
	{naam: "19 an unknown CE", opleiding: "havo", profielen: "EM",
		vakken: "ne 6, en 6, wia 6, ec 6.0/?, gs 6, ak 6, bi 5, " + naiefCombi6, wil: "uitslag=open eindcijfers=open"},
	{naam: "21 cum laude 72", opleiding: "atheneum", profielen: "NT",
		vakken: "ne 8, en 8, du 7, wib 8, na 8, sk 8, bi 8, ec 9, fa 6, ml 8, ckv 8, pws 8", wil: "lof=ja"},
	{naam: "21 cum laude 71", opleiding: "atheneum", profielen: "NT",
		vakken: "ne 8, en 8, du 7, wib 8, na 8, sk 8, bi 8, ec 8, fa 6, ml 8, ckv 8, pws 8", wil: "lof=nee"},
	{naam: "21 parts below the floor", opleiding: "atheneum", profielen: "NT",
		vakken: "ne 8, en 8, du 8, wib 8, na 8, sk 8, bi 8, ec 9, ml 9, ckv 5, pws 7", wil: "lof=ja combi=7"},
	{naam: "22 four numbers on kb", opleiding: "vmbo-kb",
		vakken: "ne 6, en 6, ml 6, wi 8, nask1 7, bwi 8, keuzevak 9, keuzevak 9, kv_adm 9, kv_schi 9", wil: "lof=ja combi=9"},
	{naam: "23 lid 6", opleiding: "vmbo-bb", meer: naiefLWT,
		vakken: "ne 6/5.2, en 6/5.2, ml 6, wi 6/5.2, nask1 6/5.2, bwi 7/5.2, keuzevak 6, keuzevak 6, kv_adm 5, kv_schi 6",
		wil:    "uitslag=geslaagd leerwerktraject=ja ce-gemiddelde=nee lof=nee combi=6"},
	{naam: "23 lid 6 not met", opleiding: "vmbo-bb", meer: naiefLWT,
		vakken: "ne 6/5.2, en 6/5.2, ml 6, wi 6/5.2, nask1 6/5.2, bwi 7/5.2, keuzevak 5, keuzevak 5, kv_adm 6, kv_schi 5",
		wil:    "uitslag=afgewezen leerwerktraject=nee combi=5"},
	{naam: "23 the minimum of lid 6", opleiding: "vmbo-bb", meer: naiefLWT,
		vakken: "ne 6, bwi 6, keuzevak 6", wil: "uitslag=geslaagd pakket=ja leerwerktraject=ja lof=nee"},
	{naam: "24 in 2023 no duim", jaar: 2023, opleiding: "havo", profielen: "EM",
		vakken: "ne 6.0/5.2, en 6.0/5.6, ec 7.0/4.1, wia 6.0/5.8, gs 6.0/5.6, bi 6.0/5.7, du 6.0/5.3, " + naiefCombi6,
		wil:    "uitslag=afgewezen ce=37.3/7 ce-gemiddelde=nee"},
	{naam: "25b a subject of 2020", jaar: 2024, opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: "ne 6/5.4, en 6/5.4, ml 6, wi 5.4/? behaald=2020, nask1 6/5.4, bi 6/5.4, ec 6/5.4",
		wil:    "uitslag=geslaagd ce-gemiddelde=ja ce=27.0/5 speling:ce-gemiddelde="},
	{naam: "25e the profielvak of 2021", jaar: 2023, opleiding: "vmbo-kb",
		vakken: "ne 6, en 6, ml 6, wi 6, nask1 6, bwi 5.4/? behaald=2021, keuzevak 6, keuzevak 6, kv_adm 6, kv_schi 6",
		wil:    "uitslag=geslaagd ce=29.0/5"},
	{naam: "R4 5/6/6", opleiding: "havo", profielen: "EM",
		vakken: "ne 5, en 6, wia 6, ec 6, gs 6, ak 6, bi 6, " + naiefCombi6, wil: "uitslag=geslaagd kernvakken=ja"},
	{naam: "R4 4/9/9", opleiding: "havo", profielen: "EM",
		vakken: "ne 4, en 9, wia 9, ec 6, gs 6, ak 6, bi 6, " + naiefCombi6, wil: "uitslag=afgewezen kernvakken=nee eindcijfers=ja"},
	{naam: "R4 CM without wiskunde", opleiding: "havo", profielen: "",
		vakken: "ne 5, en 6, gs 6, fa 6, du 6, ak 6, bi 6, " + naiefCombi6, wil: "uitslag=geslaagd profielen=CM"},
	{naam: "R4.4 wiskunde kept in the vrije deel", opleiding: "havo", profielen: "CM",
		vakken: "ne 5, en 6, gs 6, fa 6, du 6, ak 6, wia 5, bi 8, " + naiefCombi6, wil: "uitslag=geslaagd weg=wia"},
	{naam: "R11.4 ec stands for du", opleiding: "atheneum", profielen: "NT",
		vakken: "ne 6, en 6, du ontheffing, wib 6, na 6, sk 6, bi 6, ec 6, " + naiefCombi6, wil: "uitslag=open lof=open pakket=open"},
	{naam: "R11.4 with ak as well", opleiding: "atheneum", profielen: "NT",
		vakken: "ne 6, en 6, du ontheffing, wib 6, na 6, sk 6, bi 6, ec 6, ak 6, " + naiefCombi6, wil: "uitslag=geslaagd"},
	{naam: "R6.3 atheneum with ltc without ckv", opleiding: "atheneum", profielen: "NT",
		vakken: "ne 6, en 6, du 6, wib 6, na 6, sk 6, bi 6, ltc 6, ml 5, pws 6", wil: "uitslag=geslaagd combi=6"},
	{naam: "R6.3 a low ckv goes", opleiding: "atheneum", profielen: "NT",
		vakken: "ne 6, en 6, du 6, wib 6, na 6, sk 6, bi 6, ltc 6, ml 6, pws 6, ckv 3", wil: "uitslag=geslaagd weg=ckv"},
	{naam: "R6.6 a lone profielvak on tl", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: "ne 6, en 6, ml 6, wi 6, nask1 6, bi 6, ec 6, bwi 3, keuzevak 2", wil: "uitslag=geslaagd weg="},
	{naam: "R6.6 a bad gl programme goes as a whole", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: "ne 6, en 6, ml 6, wi 6, nask1 6, bi 6, ec 6, bwi 6, keuzevak 3, kv_adm 9", wil: "uitslag=geslaagd weg=bwi,keuzevak,kv_adm"},
	{naam: "R2.5 three languages on tl", opleiding: "vmbo-tl", profielen: "ECONOMIE",
		vakken: "ne 6, en 6, ml 6, ec 6, du 6, fa 6, sp 6", wil: "uitslag=open pakket=open"},
}

func TestNaief_Voorbeelden(t *testing.T) {
	naiefToets(t, naiefVoorbeelden)
}

func naiefToets(t *testing.T, voorbeelden []naiefVoorbeeld) {
	t.Helper()
	for _, v := range voorbeelden {
		t.Run(v.naam, func(t *testing.T) {
			if v.jaar == 0 {
				v.jaar = 2026
			}
			verzoek := naiefLijstIn(v.regime, v.jaar, v.opleiding, v.profielen, v.vakken)
			if v.meer != nil {
				v.meer(verzoek)
			}
			if v := naiefVergelijk(verzoek.json(), naiefMengsel{}); v != nil {
				t.Errorf("the engine differs in %v\n%s", v.velden, v.verslag)
			}
			uit := naief(verzoek.json())
			for wens := range strings.FieldsSeq(v.wil) {
				wat, wil, _ := strings.Cut(wens, "=")
				if heb := naiefVraag(uit, wat); heb != wil {
					t.Errorf("%s: %q, want %q\n%s", wat, heb, wil, uit.leesbaar())
				}
			}
		})
	}
}

func naiefVraag(u uitkomst, wat string) string {
	soort, code, _ := strings.Cut(wat, ":")
	switch soort {
	case "uitslag":
		return u.Uitslag
	case "lof":
		return u.CumLaude
	case "profielen":
		return strings.Join(u.Profielen, ",")
	case "weg":
		return strings.Join(u.BuitenBeschouwing, ",")
	case "ce":
		return fmt.Sprintf("%s/%d", naiefKomma(u.CESom), u.CEAantal)
	case "speling":
		return u.Speling[code]
	case "cijfer":
		for _, e := range u.Eindcijfers {
			if e.Vak == code {
				return fmt.Sprint(e.Cijfer)
			}
		}
		return ""
	case "combi":
		laatste := u.Eindcijfers[len(u.Eindcijfers)-1]
		return fmt.Sprint(laatste.Cijfer)
	}
	return u.Eisen[wat]
}

// leesbaar prints an outcome on a few lines, the same for both judges.
func (u uitkomst) leesbaar() string {
	var b strings.Builder
	fmt.Fprintf(&b, "uitslag %s, cum laude %s, profielen %v, buiten beschouwing %v\n", u.Uitslag, u.CumLaude, u.Profielen, u.BuitenBeschouwing)
	fmt.Fprintf(&b, "ce %s/%d, eindcijfers %v\n", naiefKomma(u.CESom), u.CEAantal, u.Eindcijfers)
	for _, code := range slices.Sorted(maps.Keys(u.Eisen)) {
		fmt.Fprintf(&b, "%s %s %s; ", code, u.Eisen[code], u.Speling[code])
	}
	return b.String()
}
