package rules_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"slaagwijzer/rules"
)

// naiefWatAlsVoorbeeld is an example worked out by hand. `herkansing` reads
//
//	ce cspe: wi 5.0>5.5, bwi* 5.5>- lof 8.0; wi+bwi* 5.1/5.9 5.2/5.8
//
// the rights; per subject the grade now (* for a cspe, ! for a college-examen), the lowest that passes ("-" for none) and the lowest
// for cum laude if there is one; the points of each pair. `vooruitblik` reads "5.5: bi 1.0 tot 10.0": gelijk,
// and per subject minstens and zeker. Either is "null" when it is.
type naiefWatAlsVoorbeeld struct {
	naam                         string
	jaar                         int // 2026 where it is not given
	regime                       string
	opleiding, profielen, vakken string
	herkansing, vooruitblik      string
	meer                         func(*naiefVerzoek)
}

func naiefMetHerkanst(vak string) func(*naiefVerzoek) {
	return func(v *naiefVerzoek) {
		for i := range v.Vakken {
			v.Vakken[i].Herkanst = v.Vakken[i].Herkanst || v.Vakken[i].Vak == vak
		}
	}
}

func (h *naiefHerkansing) kort() string {
	if h == nil {
		return "null"
	}
	var rechten, vakken, delen []string
	for _, r := range h.Rechten {
		if r.Aantal != 1 {
			r.Onderdeel += fmt.Sprint(r.Aantal)
		}
		rechten = append(rechten, r.Onderdeel)
	}
	for _, v := range h.Vakken {
		tekst := v.kort() + " "
		if v.Onderdeel != "vak" {
			tekst += v.Nu + ">"
		}
		tekst += naiefOf(v.Geslaagd)
		if v.CumLaude != nil {
			tekst += " lof " + *v.CumLaude
		}
		vakken = append(vakken, tekst)
	}
	delen = append(delen, strings.Join(rechten, " ")+": "+strings.Join(vakken, ", "))
	for _, c := range h.Combinaties {
		tekst := c.Resits[0].kort() + "+" + c.Resits[1].kort()
		for _, punt := range c.punten() {
			tekst += " " + punt[0] + "/" + punt[1]
		}
		delen = append(delen, tekst)
	}
	return strings.Join(delen, "; ")
}

func (r naiefResit) kort() string {
	return r.Vak + map[string]string{"college": "!", "cspe": "*"}[r.Onderdeel]
}

// punten is empty where the contract says "mogelijk".
func (c *naiefCombinatie) punten() (uit [][2]string) {
	if c.Geslaagd[0] == '[' {
		naiefMust(json.Unmarshal(c.Geslaagd, &uit))
	}
	return uit
}

func (b *naiefVooruitblik) kort() string {
	if b == nil {
		return "null"
	}
	var vakken []string
	for _, v := range b.Vakken {
		vakken = append(vakken, v.Vak+" "+naiefOf(v.Minstens)+" tot "+naiefOf(v.Zeker))
	}
	return naiefOf(b.Gelijk) + ": " + strings.Join(vakken, ", ")
}

func naiefOf(cijfer *string) string {
	if cijfer == nil {
		return "-"
	}
	return *cijfer
}

const (
	naiefZessen   = "ml 6, ckv 6, pws 6"
	naiefKeuzes   = "keuzevak 6, keuzevak 6, kv_adm 6, kv_schi 6"
	naiefTekortTL = "ne 6/5.5, en 6/5.5, ml 6, wi 6/5.5, nask1 6/5.5, bi 6/5.5, ec 6/5.4"
	naiefTekortKB = "ne 6/5.5, en 6/5.5, ml 6, wi 6/5.0, nask1 6/5.5, bwi 6/5.5, " + naiefKeuzes
	naiefTekortGL = "ne 6/5.4, en 6/5.5, ml 6, wi 6/5.5, nask1 6/5.5, bi 6/5.5, bwi 6/5.5, keuzevak 6, kv_adm 6"
	naiefTekortEM = "ne 6, en 6, wia 6, ec 5, gs 5, ak 6, bi 7, " + naiefZessen
)

var naiefWatAlsVoorbeelden = []naiefWatAlsVoorbeeld{
	{naam: "one tenth short in the CE mean: any subject will do", opleiding: "vmbo-tl", profielen: "TECHNIEK", vakken: naiefTekortTL,
		herkansing: "ce: ne 5.5>5.6, en 5.5>5.6, wi 5.5>5.6, nask1 5.5>5.6, bi 5.5>5.6, ec 5.4>5.5"},
	{naam: "one point short in E: away with a 5, or a higher grade elsewhere", opleiding: "havo", profielen: "EM", vakken: naiefTekortEM,
		herkansing: "ce: ne 6.0>7.0, en 6.0>7.0, wia 6.0>7.0, ec 5.5>6.5, gs 5.5>6.5, ak 6.0>7.0, bi 7.0>8.0"},
	{naam: "two points short: an extra subject becomes worth keeping", opleiding: "havo", profielen: "EM",
		vakken:     "ne 6, en 6, wia 6, ec 5, gs 5, ak 6, bi 6, fa 6, " + naiefZessen,
		herkansing: "ce: ne 6.0>9.0, en 6.0>9.0, wia 6.0>9.0, ec 5.5>6.5, gs 5.5>6.5, ak 6.0>9.0, bi 6.0>9.0, fa 6.0>9.0"},
	{naam: "a kernvak of 4: only that one helps", opleiding: "havo", profielen: "EM",
		vakken:     "ne 4, en 6, wia 6, ec 6, gs 6, ak 6, bi 6, " + naiefZessen,
		herkansing: "ce: ne 5.5>5.7, en 6.0>-, wia 6.0>-, ec 6.0>-, gs 6.0>-, ak 6.0>-, bi 6.0>-"},
	{naam: "passed, one point short of cum laude", opleiding: "atheneum", profielen: "NT",
		vakken: "ne 8, en 8, du 7, wib 8, na 8, sk 8, bi 8, ec 8, fa 6, ml 8, ckv 8, pws 8",
		herkansing: "ce: ne 8.0>8.0 lof 9.0, en 8.0>8.0 lof 9.0, du 7.0>7.0 lof 8.0, wib 8.0>8.0 lof 9.0, na 8.0>8.0 lof 9.0, " +
			"sk 8.0>8.0 lof 9.0, bi 8.0>8.0 lof 9.0, ec 8.0>8.0 lof 9.0, fa 6.0>6.0 lof 9.0"},
	{naam: "kb: two rights, five tenths short", opleiding: "vmbo-kb", profielen: "BWI", vakken: naiefTekortKB,
		herkansing: "ce cspe: ne 5.5>6.0, en 5.5>6.0, wi 5.0>5.5, nask1 5.5>6.0, bwi* 5.5>6.0" +
			"; ne+bwi* 5.6/5.9 5.7/5.8 5.8/5.7 5.9/5.6; en+bwi* 5.6/5.9 5.7/5.8 5.8/5.7 5.9/5.6" +
			"; wi+bwi* 5.1/5.9 5.2/5.8 5.3/5.7 5.4/5.6; nask1+bwi* 5.6/5.9 5.7/5.8 5.8/5.7 5.9/5.6"},
	{naam: "kb: of two 4's one goes, or both become a 5", opleiding: "vmbo-kb", profielen: "BWI",
		vakken:     "ne 7, en 7, ml 7, wi 3.9/4.0, nask1 7, bwi 3.9/4.0, keuzevak 7, keuzevak 7, kv_adm 7, kv_schi 7",
		herkansing: "ce cspe: ne 7.0>-, en 7.0>-, wi 4.0>7.1, nask1 7.0>-, bwi* 4.0>7.1; wi+bwi* 5.1/5.1"},
	{naam: "kb: never two avo subjects", opleiding: "vmbo-kb", profielen: "BWI",
		vakken:     "ne 7, en 4, ml 7, wi 4, nask1 4, bwi 7, keuzevak 7, keuzevak 7, kv_adm 7, kv_schi 7",
		herkansing: "ce cspe: ne 7.0>-, en 5.5>-, wi 5.5>-, nask1 5.5>-, bwi* 7.0>-"},
	{naam: "kb: the CE is used up", opleiding: "vmbo-kb", profielen: "BWI", vakken: naiefTekortKB, meer: naiefMetHerkanst("wi"),
		herkansing: "cspe: bwi* 5.5>6.0"},
	{naam: "bb: the cspe is used up", opleiding: "vmbo-bb", profielen: "BWI", vakken: naiefTekortKB, meer: naiefMetHerkanst("bwi"),
		herkansing: "ce: ne 5.5>6.0, en 5.5>6.0, wi 5.0>5.5, nask1 5.5>6.0"},
	{naam: "kb: a profielvak closed by the cspe alone", opleiding: "vmbo-kb", profielen: "BWI",
		vakken: "ne 6, en 6, ml 6, wi 6, nask1 6, bwi ?/4.4, " + naiefKeuzes,
		meer: func(v *naiefVerzoek) {
			v.Vakken[5].AlleenCE = true
		},
		herkansing: "ce cspe: ne 6.0>7.0, en 6.0>7.0, wi 6.0>7.0, nask1 6.0>7.0, bwi* 4.4>4.5"},
	{naam: "gl: one in total", opleiding: "vmbo-gl", profielen: "BWI", vakken: naiefTekortGL,
		herkansing: "ce: ne 5.4>5.5, en 5.5>5.6, wi 5.5>5.6, nask1 5.5>5.6, bi 5.5>5.6, bwi* 5.5>5.6"},
	{naam: "gl: used up by the cspe", opleiding: "vmbo-gl", profielen: "BWI", vakken: naiefTekortGL, meer: naiefMetHerkanst("bwi"),
		herkansing: ": "},
	{naam: "havo: used up", opleiding: "havo", profielen: "EM", vakken: naiefTekortEM, meer: naiefMetHerkanst("bi"), herkansing: ": "},
	{naam: "gl, spread: only the cspe is of this year", opleiding: "vmbo-gl", profielen: "BWI",
		vakken: "ne 6/5.4 behaald=2025, en 6/5.5 behaald=2025, ml 6, wi 6/5.5 behaald=2025, nask1 6/5.5 behaald=2025, " +
			"bi 6/5.5 behaald=2025, bwi 6/5.5, keuzevak 6, kv_adm 6",
		meer:       func(v *naiefVerzoek) { v.Examen.Gespreid = true },
		herkansing: "cspe: bwi* 5.5>5.6"},
	{naam: "early: the one right can go to an early subject too", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken:     strings.Replace(naiefTekortTL, "ne 6/5.5", "ne 6/5.5 behaald=2025", 1),
		herkansing: "ce: ne 5.5>5.6, en 5.5>5.6, wi 5.5>5.6, nask1 5.5>5.6, bi 5.5>5.6, ec 5.4>5.5"},
	{naam: "three years early is not early", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken:     strings.Replace(naiefTekortTL, "ne 6/5.5", "ne 6/5.5 behaald=2023", 1),
		herkansing: "ce: en 5.5>5.6, wi 5.5>5.6, nask1 5.5>5.6, bi 5.5>5.6, ec 5.4>5.5"},
	{naam: "early: a resit of last year used up the right", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: strings.Replace(naiefTekortTL, "ne 6/5.5", "ne 6/5.5 behaald=2025", 1), meer: naiefMetHerkanst("ne"),
		herkansing: ": "},
	{naam: "spread: a resit of last year leaves the right of this year", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: strings.Replace(naiefTekortTL, "ne 6/5.5", "ne 6/5.5 behaald=2025", 1),
		meer: func(v *naiefVerzoek) {
			naiefMetHerkanst("ne")(v)
			v.Examen.Gespreid = true
		},
		herkansing: "ce: en 5.5>5.6, wi 5.5>5.6, nask1 5.5>5.6, bi 5.5>5.6, ec 5.4>5.5"},
	{naam: "a vrijstelling is not resat", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken:     strings.Replace(naiefTekortTL, "bi 6/5.5", "bi vrij=6", 1),
		herkansing: "ce: ne 5.5>5.6, en 5.5>5.6, wi 5.5>5.6, nask1 5.5>5.6, ec 5.4>5.5"},
	{naam: "a CE in two parts is one grade", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken: strings.Replace(naiefTekortTL, "ec 6/5.4", "kv2b 6/?", 1),
		meer: func(v *naiefVerzoek) {
			v.Vakken[6].CEDelen = []json.RawMessage{naiefRuw("5.3"), naiefRuw("5.4")}
		},
		herkansing: "ce: ne 5.5>5.6, en 5.5>5.6, wi 5.5>5.6, nask1 5.5>5.6, bi 5.5>5.6, kv2b 5.4>5.5"},
	{naam: "an incomplete package keeps its rights and never passes", opleiding: "havo", profielen: "EM",
		vakken:     "ne 6, en 6, wia 6, ec 6, gs 6, ak 6, " + naiefZessen,
		herkansing: "ce: ne 6.0>-, en 6.0>-, wia 6.0>-, ec 6.0>-, gs 6.0>-, ak 6.0>-"},
	{naam: "a missing SE: passing must be certain", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken:     "ne 6, en 6, ml 6, wi 6, nask1 6, bi ?/5.5, ec 6",
		herkansing: "ce: ne 6.0>-, en 6.0>-, wi 6.0>-, nask1 6.0>-, bi 5.5>8.0, ec 6.0>-"},
	{naam: "leerwerktraject by lid 6", opleiding: "vmbo-bb", vakken: "ne 6, bwi 5, keuzevak 6", meer: naiefLWT,
		herkansing: "ce cspe: ne 6.0>-, bwi* 5.5>6.5"},
	{naam: "one CE missing decides alone", opleiding: "havo", profielen: "EM",
		vakken:     "ne 6, en 6, wia 6, ec 6.0/?, gs 6, ak 6, bi 5, " + naiefZessen,
		herkansing: "null", vooruitblik: "5.0: ec 5.0 tot 5.0"},
	{naam: "two CE's missing, exactly 33.0 with 1,0 and 10,0", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken:     "ne 6/5.5, en 6/5.5, ml 6, wi 6/5.5, nask1 6/5.5, bi 6/?, ec 6/?",
		herkansing: "null", vooruitblik: "5.5: bi 1.0 tot 10.0, ec 1.0 tot 10.0"},
	{naam: "one tenth less: no certainty, and half a tenth goes up", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken:     "ne 6/5.4, en 6/5.5, ml 6, wi 6/5.5, nask1 6/5.5, bi 6/?, ec 6/?",
		herkansing: "null", vooruitblik: "5.6: bi 1.1 tot -, ec 1.1 tot -"},
	{naam: "a missing SE: possible at its highest, certain at its lowest", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken:     "ne 6, en 6, ml 6, wi 6, nask1 6, bi ?/?, ec 6",
		herkansing: "null", vooruitblik: "8.0: bi 3.0 tot 8.0"},
	{naam: "it is not known which kunst discipline has the CE", opleiding: "havo", profielen: "CM",
		vakken:     "ne 6, en 6, gs 6, fa 6, kubv 6/?, ak 6, kumu 6/?, " + naiefZessen,
		herkansing: "null", vooruitblik: "3.0: kubv 3.0 tot 3.0, kumu 3.0 tot 3.0"},
	{naam: "afgewezen whatever is still to come", opleiding: "vmbo-tl", profielen: "TECHNIEK",
		vakken:     "ne 4, en 6, ml 6, wi 6, nask1 6, bi 6/?, ec 6",
		herkansing: "null", vooruitblik: "-: bi - tot -"},
}

// TestNaief_WatAlsVoorbeelden holds both judges to what a person worked out.
func TestNaief_WatAlsVoorbeelden(t *testing.T) {
	naiefToetsWatAls(t, naiefWatAlsVoorbeelden)
}

func naiefToetsWatAls(t *testing.T, voorbeelden []naiefWatAlsVoorbeeld) {
	t.Helper()
	for _, v := range voorbeelden {
		t.Run(v.naam, func(t *testing.T) {
			if v.jaar == 0 {
				v.jaar = 2026
			}
			lijst := naiefLijstIn(v.regime, v.jaar, v.opleiding, v.profielen, v.vakken)
			if v.meer != nil {
				v.meer(lijst)
			}
			if v.vooruitblik == "" {
				v.vooruitblik = "null"
			}
			verzoek := naiefMetVragen(lijst)
			naief, fout := naiefVergelijkVraag(verzoek, true)
			if fout != "" {
				t.Error(fout)
			}
			var engine naiefWatAls
			ruw, _ := rules.Handle(verzoek)
			naiefMust(json.Unmarshal(ruw, &engine))
			for wie, heb := range map[string]naiefWatAls{"naive": naief, "engine": engine} {
				if kort := heb.Herkansing.kort(); kort != v.herkansing {
					t.Errorf("%s herkansing\n  %s, want\n  %s", wie, kort, v.herkansing)
				}
				if kort := heb.Vooruitblik.kort(); kort != v.vooruitblik {
					t.Errorf("%s vooruitblik\n  %s, want\n  %s", wie, kort, v.vooruitblik)
				}
			}
		})
	}
}
