package rules_test

import (
	"math/bits"
	"slices"
	"strings"
)

// naiefProgramma is one way to see the beroepsgerichte programma of a vmbo package.
type naiefProgramma struct {
	kop    int
	telt   bool   // its keuzevakken count
	weg    uint64 // left out as a whole (tl, R6.6)
	vast   uint64 // not to be left out by itself
	pgVrij bool   // tl: a pg vak fills a slot of the vrije deel instead
}

// The leerwegen ask this many subjects in the vrije deel, and this many keuzevakken.
var (
	naiefVrijeVakken = map[string]int{"vmbo-tl": 2, "vmbo-gl": 1}
	naiefKeuzevakken = map[string]int{"vmbo-gl": 2, "vmbo-kb": 4, "vmbo-bb": 4}
)

func (d *naiefDossier) metRol(rol naiefRol) uint64 {
	return d.zoek(func(r *naiefRegel) bool { return r.rol == rol })
}

func (d *naiefDossier) lezingenVmbo() []naiefLezing {
	if !d.heeft("ne", "en", "ml") || d.school() && !d.heeft("lo", "kv1") {
		return nil
	}
	if (d.Opleiding == "vmbo-tl" || d.Opleiding == "vmbo-gl") && !d.heeft("pws") {
		return nil
	}
	tl := d.Opleiding == "vmbo-tl"
	gemeen := d.zoek(func(r *naiefRegel) bool { return slices.Contains([]string{"ne", "en", "ml"}, r.Vak) })
	gewoon := d.metRol(rolVak) &^ gemeen
	keuzevakken := d.metRol(rolKeuzevak)
	misbaar := gewoon | d.metRol(rolPg)
	if !tl { // on tl the profielvak and the keuzevakken stand or fall together
		misbaar |= d.metRol(rolProfielvak) | keuzevakken
	}

	var uit []naiefLezing
	for p, profiel := range d.profielen {
		var slots []uint64
		for _, plekken := range profiel.slots {
			slots = append(slots, d.passend(d.metVervangers(profiel.code, plekken), "profiel"))
		}
		for _, programma := range d.programmas(profiel) {
			for zelf := range naiefDeelverzamelingen(misbaar &^ programma.vast) {
				weg := zelf | programma.weg
				if bits.OnesCount64(keuzevakken&^weg) < naiefKeuzevakken[d.Opleiding] {
					continue
				}
				// 3.4(1)c, 3.4(4): one pg vak at most on tl, apart from the gl programme.
				losPg := d.metRol(rolPg) &^ weg &^ naiefEen(programma.kop)
				if tl && bits.OnesCount64(losPg) > 1 {
					continue
				}
				naiefVerdeel(slots, weg, nil, func(gekozen []int, bezet uint64) {
					l := naiefLezing{
						profiel: p, weg: weg, wiskunde: -1, kop: programma.kop, programma: programma.telt,
						vol: true, gemeen: gemeen, profieldeel: naiefSet(gekozen),
					}
					over := (gewoon | losPg) &^ bezet
					if d.opDePlaats(l) && d.vrijVmbo(l, over, programma.pgVrij) {
						uit = append(uit, l)
					}
				})
			}
		}
	}
	return uit
}

func naiefEen(i int) uint64 {
	if i < 0 {
		return 0
	}
	return 1 << i
}

// metVervangers adds what may stand where the profile asks Frans or Duits: always on bb in EO and HBR
// (2.4(4)), elsewhere with an ontheffing (R11.4).
func (d *naiefDossier) metVervangers(profiel string, plekken []naiefPlek) []naiefPlek {
	if !slices.ContainsFunc(plekken, func(p naiefPlek) bool { return p.ID == "fa" }) {
		return plekken
	}
	uit := slices.Clone(plekken)
	if d.bes() {
		uit = append(uit, naiefPlek{ID: "sp"}) // k-bes-spaans
	}
	altijd := d.Opleiding == "vmbo-bb" && (profiel == "EO" || profiel == "HBR")
	if !altijd && !d.taalVrij {
		return uit
	}
	for _, code := range d.taalVervangers() {
		uit = append(uit, naiefPlek{ID: code})
	}
	return uit
}

// programmas lists every way to see the beroepsgerichte programma in this profile.
func (d *naiefDossier) programmas(p naiefProfiel) []naiefProgramma {
	profielvakken, pgs := d.metRol(rolProfielvak), d.metRol(rolPg)
	if d.Opleiding == "vmbo-tl" {
		return d.programmasTL(profielvakken, pgs)
	}
	koppen := d.metCode(profielvakken, strings.ToLower(p.code))
	if d.Opleiding == "vmbo-gl" && d.Jaar >= 2025 {
		koppen |= d.metCode(pgs, p.pg...) // R6.6a: either may be the one in the combi
	}
	var uit []naiefProgramma
	for kop := range naiefLeden(koppen) {
		uit = append(uit, naiefProgramma{kop: kop, telt: true, vast: 1 << kop})
	}
	return uit
}

// programmasTL: a gl programme on tl is one extra number, kept or left out as a whole; an incomplete one
// is ignored (R6.6).
func (d *naiefDossier) programmasTL(profielvakken, pgs uint64) []naiefProgramma {
	los := naiefProgramma{kop: -1}
	keuzevakken := d.metRol(rolKeuzevak)
	koppen := profielvakken | pgs
	if koppen == 0 || bits.OnesCount64(keuzevakken) < 2 {
		return []naiefProgramma{los}
	}
	var uit []naiefProgramma
	for kop := range naiefLeden(koppen) {
		leden := keuzevakken | 1<<kop
		uit = append(uit,
			naiefProgramma{kop: kop, telt: true, vast: leden},
			naiefProgramma{kop: -1, weg: leden, vast: leden})
	}
	if profielvakken == 0 {
		los.pgVrij = true
		uit = append(uit, los)
	}
	return uit
}

// vrijVmbo: the vrije deel can be filled from these; on tl with at least two subjects in profieldeel and
// vrije deel together that are not a moderne vreemde taal (R2.5).
func (d *naiefDossier) vrijVmbo(l naiefLezing, over uint64, pgVrij bool) bool {
	over &= d.zoek(func(r *naiefRegel) bool { return r.vrij && (r.Deel == "" || r.Deel == "vrij") })
	for vrij := range naiefDeelverzamelingen(over) {
		if bits.OnesCount64(vrij) != naiefVrijeVakken[d.Opleiding] {
			continue
		}
		if pgVrij && vrij&d.metRol(rolPg) == 0 {
			continue
		}
		samen := l.profieldeel | vrij
		if d.Opleiding != "vmbo-tl" || bits.OnesCount64(samen&^d.metCode(samen, d.moderneTalen()...)) >= 2 {
			return true
		}
	}
	return false
}

// lezingenLeerwerktraject: the minimum of lid 6 is ne, the profielvak and one keuzevak; of more than four
// keuzevakken some may be left out (R12.2).
func (d *naiefDossier) lezingenLeerwerktraject() []naiefLezing {
	keuzevakken := d.metRol(rolKeuzevak)
	if !d.heeft("ne") || keuzevakken == 0 {
		return nil
	}
	misbaar := keuzevakken & d.zoek(func(r *naiefRegel) bool { return r.cijfer[hoogst] > 0 })
	var uit []naiefLezing
	for p, profiel := range d.profielen {
		kop := d.plaats(strings.ToLower(profiel.code))
		if kop < 0 {
			continue
		}
		for weg := range naiefDeelverzamelingen(misbaar) {
			if bits.OnesCount64(keuzevakken&^weg) >= min(4, bits.OnesCount64(keuzevakken)) {
				uit = append(uit, naiefLezing{profiel: p, weg: weg, wiskunde: -1, kop: kop, programma: true})
			}
		}
	}
	return uit
}
