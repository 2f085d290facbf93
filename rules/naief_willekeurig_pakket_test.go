package rules_test

import (
	"slices"
	"strings"
)

// What only the higher level has, as an extra subject (R13.4). wid is not here: it asks wib beside it.
var (
	naiefVwoOpHavo  = []string{"wic", "ltc", "gtc", "zhtc", "zh_el"}
	naiefHavoOpVmbo = []string{
		"wia", "wib", "na", "sk", "beco", "maw", "fi", "in", "nlt", "te", "mu", "ru", "it", "bsm", "anw", "kua", "kudr",
	}
	naiefKunst = []string{"kubv", "kumu", "kudr", "kuda"}
)

func (b *naiefBouwer) vulHavoVwo() {
	b.voegToeIn("gemeenschappelijk", "ne", "en")
	var talen []string
	for _, plek := range b.pakket().tweedeMvt {
		talen = append(talen, plek.ID)
	}
	switch {
	case b.is("atheneum") && b.kans(8):
		// R11.4: another subject takes the place of the second language; sometimes it is forgotten.
		b.voegToe(kies(b.r, talen))
		b.v.Vakken[len(b.v.Vakken)-1].Ontheffing = true
		b.vulProfiel()
		if b.kans(85) {
			b.kiesUit("", b.vrijLijst())
		}
	case b.is("atheneum"):
		if b.kans(80) {
			talen = []string{"fa", "du"}
		}
		b.kiesUit("gemeenschappelijk", talen)
		b.vulProfiel()
	case b.is("gymnasium"):
		b.kiesUit("gemeenschappelijk", talen)
		b.vulProfiel()
	default:
		b.vulProfiel()
	}
	b.kiesUit("vrij", b.vrijLijst())
	for range b.extras() {
		b.extraHavoVwo()
	}
	b.voegToe("ml", "pws")
	b.voegBuitenToe("lo")
	klassiek := b.staat("ltc") || b.staat("gtc")
	switch {
	case b.is("havo"), b.is("atheneum") && !(klassiek && b.kans(50)), b.is("gymnasium") && b.v.Examen.Jaar >= 2020 && b.kans(6):
		b.voegBuitenToe("ckv")
	}
	b.vulCombinatie()
}

func (b *naiefBouwer) extraHavoVwo() {
	switch n := b.r.IntN(100); {
	case n < 12: // a second wiskundevak
		b.kiesUit("", []string{"wia", "wib", "wic", "wid"}[:3+b.r.IntN(2)])
		b.geefNiveau("wic", "havo", "vwo")
	case n < 20 && b.aantalKunst() > 0: // a second kunst discipline (R6.8)
		b.kiesUit("", naiefKunst)
	case n < 26 && b.is("havo"):
		b.kiesUit("", naiefVwoOpHavo)
		for _, vak := range naiefVwoOpHavo {
			b.geefNiveau(vak, "havo", "vwo")
		}
	default:
		b.kiesUit("", b.vrijLijst())
	}
}

// geefNiveau marks a subject that this opleiding has only by a higher level.
func (b *naiefBouwer) geefNiveau(vak, opleiding, niveau string) {
	if r := b.regel(vak); r != nil && b.is(opleiding) {
		r.Niveau = niveau
	}
}

// vulCombinatie lets the school add parts; now and then a part is named without an entry, or entered
// without being named (R6.4).
func (b *naiefBouwer) vulCombinatie() {
	for _, deel := range []string{"lit", "anw", "gds", "lv", "pgtech", "pgmaat"} {
		pg := deel == "pgtech" || deel == "pgmaat"
		if b.v.Examen.staats() && (deel == "gds" || deel == "lv") {
			continue
		}
		if b.data.vakken[deel].Vanaf > b.v.Examen.Jaar || pg && !b.is("havo") || !b.kans(4) && !(pg && b.kans(12)) {
			continue
		}
		switch {
		case b.staat(deel) && deel != "anw": // a large pg vak that fills a slot stays that
		case b.staat(deel):
			b.v.Examen.Combinatie = append(b.v.Examen.Combinatie, deel)
		case b.kans(80) && b.mag(deel):
			b.v.Examen.Combinatie = append(b.v.Examen.Combinatie, deel)
			b.voegToe(deel)
		case b.kans(70) && b.mag(deel):
			b.voegToe(deel)
		case !pg:
			b.v.Examen.Combinatie = append(b.v.Examen.Combinatie, deel)
		}
	}
}

func (b *naiefBouwer) vulVmbo() {
	b.voegToeIn("gemeenschappelijk", "ne", "en", "ml")
	b.vulProfiel()
	for range naiefVrijeVakken[b.v.Examen.Opleiding] {
		b.kiesUit("vrij", b.vrijVmbo())
	}
	b.ruilTaal()
	for range b.extras() {
		b.extraVmbo()
	}
	switch {
	case b.is("vmbo-tl"):
		b.vulTL()
	case b.is("vmbo-gl"):
		b.vulGL()
	default:
		b.voegToe(strings.ToLower(b.p.code))
		b.voegToeKeuzevakken(kies(b.r, []int{4, 4, 4, 4, 4, 5, 5, 6, 7}))
	}
	if !b.is("vmbo-tl") && b.kans(3) { // a second profielvak is an extra number
		b.kiesUit("", naiefProfielvakken)
	}
	b.voegBuitenToe("lo", "kv1")
	if b.is("vmbo-tl", "vmbo-gl") {
		b.voegToe("pws")
	}
	if b.is("vmbo-bb") && b.v.Examen.school() && b.kans(30) {
		b.vulLeerwerktraject()
	}
}

var naiefProfielvakken = []string{"bwi", "pie", "mt", "mvi", "mat", "zw", "eo", "hbr", "groen", "dp"}

// vrijVmbo is the list without the praktijkgerichte vakken, which tl adds by itself.
func (b *naiefBouwer) vrijVmbo() []string {
	return slices.DeleteFunc(b.vrijLijst(), func(code string) bool { return strings.HasPrefix(code, "pg_") })
}

// ruilTaal gives an ontheffing of the language of the profile, with another subject in its place (R11.4);
// on bb the others serve without (2.4(4)).
func (b *naiefBouwer) ruilTaal() {
	if r := b.regel(kies(b.r, []string{"fa", "du"})); r != nil && b.v.Examen.bes() && b.mag("sp") && b.kans(60) {
		*r = naiefInvoer{Vak: "sp"} // k-bes-spaans
	}
	for _, taal := range b.v.Examen.profieltalen() {
		r := b.regel(taal)
		switch {
		case r == nil:
		case b.is("vmbo-bb") && b.kans(40):
			if ander := kies(b.r, b.v.Examen.taalVervangers()); b.mag(ander) {
				*r = naiefInvoer{Vak: ander}
			}
		case b.kans(25):
			r.Ontheffing, r.Deel = true, ""
			b.kiesUit("", b.v.Examen.taalVervangers())
			return
		}
	}
}

func (b *naiefBouwer) extraVmbo() {
	algemeen := []string{
		"wi", "nask1", "nask2", "bi", "ec", "ak", "gs", "mask", "fa", "du", "sp", "ar", "tu", "fries",
		"kv2b", "kv2m", "lo2", "infotech", "pap",
	}
	if b.kans(85) {
		b.kiesUit("", algemeen)
		return
	}
	b.kiesUit("", naiefHavoOpVmbo)
	for _, vak := range naiefHavoOpVmbo {
		if r := b.regel(vak); r != nil && r.Niveau == "" {
			r.Niveau = kies(b.r, []string{"havo", "havo", "vwo"})
		}
	}
}

func (b *naiefBouwer) pgVakken() []string {
	return slices.DeleteFunc(slices.Clone(b.data.volgorde), func(code string) bool {
		return !strings.HasPrefix(code, "pg_")
	})
}

func (b *naiefBouwer) voegToeKeuzevakken(n int) {
	for range n {
		if vak := b.keuzevak(); vak == "keuzevak" || b.mag(vak) {
			b.voegToe(vak)
		} else {
			b.voegToe("keuzevak")
		}
	}
}

// vulTL adds a praktijkgericht vak, or a gl programme, complete or not (R6.6).
func (b *naiefBouwer) vulTL() {
	switch {
	case b.v.Examen.staats():
		return
	case b.v.Examen.vavo():
		switch n := b.r.IntN(100); {
		case n < 12:
			b.kiesUit("", b.pgVakken())
		case n < 24: // of a gl that was done before
			b.kiesUit("", naiefProfielvakken)
			b.voegToeKeuzevakken(1 + b.r.IntN(3))
		}
		return
	}
	switch n := b.r.IntN(100); {
	case n < 12:
		b.kiesUit("", naiefProfielvakken)
		b.voegToeKeuzevakken(kies(b.r, []int{2, 2, 3}))
		if b.kans(20) {
			b.kiesUit("", b.pgVakken())
		}
	case n < 17:
		b.kiesUit("", naiefProfielvakken)
		b.voegToeKeuzevakken(b.r.IntN(2))
	case n < 20:
		b.voegToeKeuzevakken(1 + b.r.IntN(2))
	case n < 26 && b.v.Examen.Jaar >= 2025:
		b.kiesUit("", b.pgVakken())
		b.voegToeKeuzevakken(2 + b.r.IntN(2))
		if b.kans(15) {
			b.kiesUit("", b.pgVakken())
		}
	case n < 45:
		b.kiesUit("", b.pgVakken())
		if b.kans(60) { // the pg vak fills a slot of the vrije deel
			b.laatEenVrijVakWeg()
		}
		if b.kans(15) {
			b.voegToeKeuzevakken(1)
		}
	}
}

func (b *naiefBouwer) laatEenVrijVakWeg() {
	if i := len(b.v.Vakken) - 2; i > 4 && b.v.Examen.Jaar >= 2025 {
		b.v.Vakken = slices.Delete(b.v.Vakken, i, i+1)
	}
}

// vulGL adds the programme: a profielvak, a praktijkgericht vak in its place, or both (R6.6a).
func (b *naiefBouwer) vulGL() {
	passend := b.p.pg
	if b.kans(15) {
		passend = b.pgVakken()
	}
	switch n := b.r.IntN(100); {
	case b.v.Examen.Jaar < 2025 || n < 70:
		b.voegToe(strings.ToLower(b.p.code))
	case n < 84:
		b.kiesUit("", passend)
	default:
		b.voegToe(strings.ToLower(b.p.code))
		b.kiesUit("", passend)
	}
	b.voegToeKeuzevakken(kies(b.r, []int{2, 2, 2, 2, 3, 3, 4}))
}

// vulLeerwerktraject asks for lid 6, often on the minimum of its package (R12.2).
func (b *naiefBouwer) vulLeerwerktraject() {
	b.v.Examen.Leerwerktraject = true
	if b.kans(55) {
		return
	}
	b.v.Vakken = slices.DeleteFunc(b.v.Vakken, func(r naiefInvoer) bool {
		return r.Vak != "ne" && b.soort(&r) != "profielvak" && b.soort(&r) != "keuzevak" && b.kans(55) ||
			b.soort(&r) == "keuzevak" && b.kans(25)
	})
}
