package rules_test

import "fmt"

// toon writes out one reading: what the reply shows of it.
func (d *naiefDossier) toon(l *naiefLezing, laag, hoog naiefOordelen) uitkomst {
	uit := uitkomst{Eisen: map[string]string{}, Speling: map[string]string{}}
	for eis := range aantalEisen {
		if !laag.geldt[eis] {
			continue
		}
		oordeel := "open"
		switch {
		case laag.ja[eis]:
			oordeel = "ja"
		case !hoog.ja[eis]:
			oordeel = "nee"
		}
		uit.Eisen[naiefEisCodes[eis]] = oordeel
	}

	// What is known: the CE's for the sum, and the whole of E for the spelingen.
	alleCE, alleCijfers, heelCombi := true, true, true
	for i := range d.vakken {
		r := &d.vakken[i]
		plaats := d.plaatsIn(l, i)
		if plaats == plaatsBuiten {
			continue
		}
		if r.ce[laagst] > 0 {
			if r.ceZeker {
				uit.CESom += r.ce[laagst]
				uit.CEAantal++
			} else {
				alleCE = false
			}
		}
		if r.cijfer[laagst] > 0 && !r.zeker {
			alleCijfers = false
			heelCombi = heelCombi && plaats != plaatsOnderdeel
		}
	}
	t := d.telling(l, laagst)
	if alleCE && t.ceAantal > 0 && !t.ceNietVanToepassing {
		uit.Speling["ce-gemiddelde"] = naiefKomma(t.ceSom - 55*t.ceAantal)
	}
	if alleCijfers && !d.vmbo() && t.gemiddeldeNodig() { // R5.4
		uit.Speling["eindcijfers"] = fmt.Sprint(t.s - 6*t.n)
	}
	uit.Eindcijfers = d.eindcijfers()
	if t.combi > 0 && heelCombi {
		uit.Eindcijfers = append(uit.Eindcijfers, naiefEindcijfer{"combinatiecijfer", t.combi})
	}
	return uit
}

// naiefKomma writes tenths with a point.
func naiefKomma(tienden int) string {
	min := ""
	if tienden < 0 {
		min, tienden = "-", -tienden
	}
	return fmt.Sprintf("%s%d.%d", min, tienden/10, tienden%10)
}

// eindcijfers lists every entry that has one, counted or not (R8.5), in the order of entry.
func (d *naiefDossier) eindcijfers() []naiefEindcijfer {
	var uit []naiefEindcijfer
	for i := range d.vakken {
		if r := &d.vakken[i]; r.rol != rolKwalificatie && r.zeker && r.cijfer[laagst] > 0 {
			uit = append(uit, naiefEindcijfer{r.Vak, r.cijfer[laagst]})
		}
	}
	return uit
}
