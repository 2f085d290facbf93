package rules_test

import (
	"math/rand/v2"
	"slices"
	"strings"
)

// naiefBouwer builds one random valid dossier: first the subjects of a package, then the grades, then
// the exceptions.
type naiefBouwer struct {
	r     *rand.Rand
	v     naiefVerzoek
	data  *naiefCatalogus
	pak   *naiefPakket
	p     naiefProfiel // the profile the package is made for
	stijl naiefStijl

	mist       naiefMist
	kunstMetCE string // of two kunst disciplines the one with the CE, or a word that is none; "" with fewer
}

// naiefStijl is where the grades of one candidate cluster, in tenths.
type naiefStijl struct{ se, ce, spreiding int }

var naiefOpleidingen = []string{"atheneum", "gymnasium", "havo", "vmbo-tl", "vmbo-gl", "vmbo-kb", "vmbo-bb"}

// Most candidates live near the limits of 5,5; some are safe, some excellent, some anything.
var naiefStijlen = []naiefStijl{
	{58, 57, 8}, {60, 56, 10}, {62, 55, 6}, {57, 58, 6}, {56, 55, 4}, {64, 56, 12}, {63, 58, 14}, {66, 57, 20},
	{68, 64, 14}, {72, 66, 16}, {60, 60, 40}, {82, 80, 10}, {80, 79, 6}, {83, 83, 14},
}

// willekeurig is a random valid request for a school in the Netherlands, in the years without a rule of their own: over
// all opleidingen and profielen. For every other regime see willekeurigOveral.
func willekeurig(r *rand.Rand) []byte {
	return bouwWillekeurig(r, naiefExamen{Jaar: 2023 + r.IntN(5), Opleiding: kies(r, naiefOpleidingen)})
}

func bouwWillekeurig(r *rand.Rand, examen naiefExamen) []byte {
	b := naiefBegin(r, examen, kies(r, naiefStijlen))
	if b.kans(30) {
		r.Shuffle(len(b.v.Vakken), func(i, j int) { b.v.Vakken[i], b.v.Vakken[j] = b.v.Vakken[j], b.v.Vakken[i] })
	}
	b.geefCijfers()
	b.maakUitzonderingen()
	b.maakRandgeval()
	return b.v.json()
}

// naiefBegin has the subjects of an exam, still without grades.
func naiefBegin(r *rand.Rand, examen naiefExamen, stijl naiefStijl) *naiefBouwer {
	b := &naiefBouwer{r: r, data: naiefData(), stijl: stijl, pak: naiefPakketVan(&examen)}
	b.v.Examen = examen
	b.p = kies(r, b.pak.profielen)
	if b.vmbo() {
		b.vulVmbo()
	} else {
		b.vulHavoVwo()
	}
	b.noemProfielen()
	return b
}

func kies[T any](r *rand.Rand, uit []T) T { return uit[r.IntN(len(uit))] }

func (b *naiefBouwer) kans(procent int) bool { return b.r.IntN(100) < procent }
func (b *naiefBouwer) pakket() *naiefPakket  { return b.pak }
func (b *naiefBouwer) vmbo() bool            { return strings.HasPrefix(b.v.Examen.Opleiding, "vmbo") }
func (b *naiefBouwer) is(opleiding ...string) bool {
	return slices.Contains(opleiding, b.v.Examen.Opleiding)
}
func (b *naiefBouwer) staat(code string) bool      { return b.regel(code) != nil }
func (b *naiefBouwer) voegToe(vakken ...string)    { b.voegToeIn("", vakken...) }
func (b *naiefBouwer) soort(r *naiefInvoer) string { return b.data.vakken[r.Vak].Soort }

// keuzevak draws one of all 157, the nameless one more often.
func (b *naiefBouwer) keuzevak() string {
	if b.kans(15) {
		return "keuzevak"
	}
	return kies(b.r, b.data.keuzevakken)
}

func (b *naiefBouwer) regel(code string) *naiefInvoer {
	i := slices.IndexFunc(b.v.Vakken, func(r naiefInvoer) bool { return r.Vak == code })
	if i < 0 {
		return nil
	}
	return &b.v.Vakken[i]
}

// voegToeIn adds subjects; sometimes the request names the part of the package.
func (b *naiefBouwer) voegToeIn(deel string, vakken ...string) {
	for _, vak := range vakken {
		r := naiefInvoer{Vak: vak}
		if deel != "" && b.kans(5) {
			r.Deel = deel
		}
		b.v.Vakken = append(b.v.Vakken, r)
	}
}

// The pairs of R2.4 that are a gebrek.
var naiefUitgesloten = [][2]string{
	{"wia", "wic"}, {"kubv", "te"}, {"kubv", "ha"}, {"kubv", "tex"}, {"kumu", "mu"}, {"te", "ha"}, {"te", "tex"},
	{"ha", "tex"}, {"sp", "sp_el"}, {"ru", "ru_el"}, {"it", "it_el"}, {"ar", "ar_el"}, {"tu", "tu_el"},
	{"zhtc", "zh_el"}, {"pgtech", "pgmaat"}, {"kua", "kubv"}, {"kua", "kumu"}, {"kua", "kudr"}, {"kua", "kuda"},
	{"pap", "pap_el"}, {"du", "du_el"},
}

// mag: the subject may be entered beside what is there. At most two kunst disciplines, one of them with a CE.
func (b *naiefBouwer) mag(code string) bool {
	vak := b.data.vakken[code]
	if b.staat(code) || vak.Vanaf > b.v.Examen.Jaar || vak.Gebied == "bes" && !b.v.Examen.bes() ||
		code == "fries" && b.v.Examen.bes() || code == "wid" && !b.staat("wib") {
		return false
	}
	for _, paar := range naiefUitgesloten {
		if code == paar[0] && b.staat(paar[1]) || code == paar[1] && b.staat(paar[0]) {
			return false
		}
	}
	return !naiefIsKunst(code) || b.aantalKunst() < 2
}

func (b *naiefBouwer) aantalKunst() int {
	n := 0
	for i := range b.v.Vakken {
		if naiefIsKunst(b.v.Vakken[i].Vak) {
			n++
		}
	}
	return n
}

// kiesUit adds one random subject of these that may stand beside the others.
func (b *naiefBouwer) kiesUit(deel string, codes []string) {
	var over []string
	for _, code := range codes {
		if b.mag(code) {
			over = append(over, code)
		}
	}
	if len(over) > 0 {
		b.voegToeIn(deel, kies(b.r, over))
	}
}

// vulProfiel adds a subject for every slot of the profile.
func (b *naiefBouwer) vulProfiel() {
	for _, slot := range b.p.slots {
		var codes []string
		for _, plek := range slot {
			codes = append(codes, plek.ID)
		}
		b.kiesUit("profiel", codes)
	}
}

// vrijLijst is what the vrije deel lists, in a fixed order so that a seed gives one dossier.
func (b *naiefBouwer) vrijLijst() []string {
	return slices.DeleteFunc(slices.Clone(b.data.volgorde), func(code string) bool {
		_, staat := b.pakket().vrij[code]
		return !staat
	})
}

// extras is how many subjects there are above the package: mostly none or one.
func (b *naiefBouwer) extras() int { return kies(b.r, []int{0, 0, 0, 1, 1, 1, 2, 2, 3, 4}) }

// noemProfielen leaves the profiles open, names the right one, or more, or (rarely) just any.
func (b *naiefBouwer) noemProfielen() {
	alle := b.pakket().profielen
	switch n := b.r.IntN(100); {
	case n < 45:
		return
	case n < 85:
		b.v.Examen.Profielen = []string{b.p.code}
	case n < 97:
		b.v.Examen.Profielen = []string{b.p.code}
		if ander := kies(b.r, alle).code; ander != b.p.code {
			b.v.Examen.Profielen = append(b.v.Examen.Profielen, ander)
		}
	default:
		b.v.Examen.Profielen = []string{kies(b.r, alle).code}
	}
}
