package rules_test

import (
	"encoding/json"
	"slices"
)

// naiefProef is a dossier in which CE's can be tried. No grade changes which readings there are, so they
// are made once; nor is a reading judged twice that differs in nothing that is judged.
type naiefProef struct {
	d      *naiefDossier
	invoer []naiefInvoer // as it is tried now
	slagen []naiefLezing // differ in what counts for passing
	loven  []naiefLezing // differ in what counts for cum laude
	eerst  int           // the reading that passed last is tried first
	daalt  bool          // a higher grade has spoilt something
}

func naiefMaakProef(d *naiefDossier) *naiefProef {
	p := &naiefProef{d: d}
	for i := range d.vakken {
		p.invoer = append(p.invoer, d.vakken[i].naiefInvoer)
	}
	gezien := map[naiefLezing]bool{}
	voegToe := func(lijst *[]naiefLezing, l naiefLezing) {
		if !gezien[l] {
			gezien[l] = true
			*lijst = append(*lijst, l)
		}
	}
	for _, l := range d.lezingen() {
		slaag, lof := l, l
		slaag.profiel, slaag.gemeen, slaag.profieldeel = 0, 0, 0
		lof.profiel, lof.wiskunde = -1, -1
		voegToe(&p.slagen, slaag)
		voegToe(&p.loven, lof)
	}
	if d.kanDuim() {
		for _, l := range slices.Clone(p.slagen) {
			for item := range naiefLeden(d.items(&l)) {
				l.duim = 1 << item
				p.slagen = append(p.slagen, l)
			}
		}
	}
	return p
}

// naiefCEs are all grades as they stand in a request, by tenths.
var naiefCEs = func() (uit [101]json.RawMessage) {
	for tienden := 10; tienden <= 100; tienden++ {
		uit[tienden] = naiefRuw(naiefKomma(tienden))
	}
	return uit
}()

// zonderDuim is the same dossier without that way to pass.
func (p *naiefProef) zonderDuim() *naiefProef {
	q := *p
	q.slagen = slices.DeleteFunc(slices.Clone(p.slagen), func(l naiefLezing) bool { return l.duim != 0 })
	q.eerst = 0
	return &q
}

// zet gives subjects this CE.
func (p *naiefProef) zet(tienden int, vakken ...int) {
	for _, i := range vakken {
		p.zetDeel(naiefToetsdeel{vak: i}, tienden)
	}
}

// wis puts a subject back as it was entered.
func (p *naiefProef) wis(i int) {
	p.invoer[i] = p.d.vakken[i].naiefInvoer
	p.d.vakken[i].reken(p.d.Jaar, &p.invoer[i])
}

// reken works out a subject from these grades.
func (r *naiefRegel) reken(jaar int, invoer *naiefInvoer) {
	alleenCE := r.AlleenCE || naiefData().vakken[r.Vak].AlleenCE
	r.naiefWaarden = naiefReken(invoer, jaar, r.heeftCE, r.rol == rolProfielvak, alleenCE)
}

// gemist lists the subjects whose CE is not known.
func (p *naiefProef) gemist() []int {
	var uit []int
	for i := range p.d.vakken {
		if r := &p.d.vakken[i]; r.neemtCE() && r.gemaaktCE() == 0 {
			uit = append(uit, i)
		}
	}
	return uit
}

// geslaagd: some reading passes at this completion.
func (p *naiefProef) geslaagd(stand int) bool {
	for n := range p.slagen {
		i := (p.eerst + n) % len(p.slagen)
		o := p.d.oordelen(&p.slagen[i], stand)
		if o.geslaagd(p.slagen[i].vol) {
			p.eerst = i
			return true
		}
	}
	return false
}

// metLof: some reading passes by the normal rule, and some reading has the numbers for cum laude.
func (p *naiefProef) metLof(stand int) bool {
	cijfers := false
	for i := range p.loven {
		if cijfers = p.d.metLof(&p.loven[i], stand); cijfers {
			break
		}
	}
	if !cijfers {
		return false
	}
	for i := range p.slagen {
		if o := p.d.oordelen(&p.slagen[i], stand); o.gewoonGeslaagd(p.slagen[i].vol) {
			return true
		}
	}
	return false
}

// drempel tries every grade from `vanaf` to 10,0, none skipped, and gives the lowest that will do.
func (p *naiefProef) drempel(vanaf int, volstaat func(c int) bool) *string {
	var laagste *string
	for c := vanaf; c <= 100; c++ {
		switch ja := volstaat(c); {
		case ja && laagste == nil:
			tekst := naiefKomma(c)
			laagste = &tekst
		case !ja && laagste != nil:
			p.daalt = true
		}
	}
	return laagste
}
