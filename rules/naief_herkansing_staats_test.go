package rules_test

import "encoding/json"

// herkansStaats fills in what a staatsexamen gives: nothing unless the candidate is afgewezen and can pass by it (S8).
func (v *naiefWatAlsVraag) herkansStaats(h *naiefHerkansing, p *naiefProef, grondig bool) {
	switch {
	case len(p.slagen) == 0 || p.geslaagd(hoogst): // incomplete, passed or open
	case v.Examen.Jaar <= 2020:
		v.herkansEenPlusEen(h, p, grondig)
	default:
		v.herkansTweeVakken(h, p.zonderDuim())
	}
}

// eigenDelen are the parts of a subject of this year that can be redone, the college-examen first.
func (v *naiefWatAlsVraag) eigenDelen(d *naiefDossier, i int) []naiefToetsdeel {
	r := &d.vakken[i]
	if r.afgesloten(d.Jaar) != d.Jaar || r.Vrijstelling || r.Ontheffing || r.rol == rolGenegeerd || r.rol == rolKwalificatie {
		return nil
	}
	college, ce := naiefToetsdeel{i, true}, naiefToetsdeel{i, false}
	switch r.einde {
	case doorCE:
		return []naiefToetsdeel{ce}
	case doorSEenCE:
		return []naiefToetsdeel{college, ce}
	}
	return []naiefToetsdeel{college}
}

// herkansEenPlusEen: one college-examen and one CE, of one subject or of two (HERK-1+1).
func (v *naiefWatAlsVraag) herkansEenPlusEen(h *naiefHerkansing, p *naiefProef, grondig bool) {
	var colleges, ces, alle []naiefToetsdeel
	for i := range p.d.vakken {
		for _, deel := range v.eigenDelen(p.d, i) {
			alle = append(alle, deel)
			if deel.college {
				colleges = append(colleges, deel)
			} else {
				ces = append(ces, deel)
			}
		}
	}
	if !p.haalbaar(colleges, ces) {
		return
	}
	for _, deel := range alle {
		h.Vakken = append(h.Vakken, p.herkans(deel))
	}
	if len(colleges) > 0 {
		h.Rechten = append(h.Rechten, naiefRecht{"college", 1})
	}
	if len(ces) > 0 {
		h.Rechten = append(h.Rechten, naiefRecht{"ce", 1})
	}
	h.paren(p, colleges, ces, grondig)
}

// haalbaar: some college-examen or some CE, or one of each, at 10,0 makes the candidate pass.
func (p *naiefProef) haalbaar(colleges, ces []naiefToetsdeel) bool {
	kan := false
	probeer := func(delen ...naiefToetsdeel) {
		for _, deel := range delen {
			p.zetDeel(deel, 100)
		}
		kan = kan || p.geslaagd(laagst)
		for _, deel := range delen {
			p.wis(deel.vak)
		}
	}
	for _, college := range colleges {
		probeer(college)
		for _, ce := range ces {
			probeer(college, ce)
		}
	}
	for _, ce := range ces {
		probeer(ce)
	}
	return kan
}

// herkansTweeVakken: two subjects, whole (HERK-STEX-2); whether that helps is asked with them at 10,0 and without the
// duim.
func (v *naiefWatAlsVraag) herkansTweeVakken(h *naiefHerkansing, p *naiefProef) {
	var vakken [][]naiefToetsdeel
	for i := range p.d.vakken {
		if delen := v.eigenDelen(p.d, i); len(delen) > 0 {
			vakken = append(vakken, delen)
		}
	}
	met := func(kan func() bool, vakken ...[]naiefToetsdeel) *string {
		for _, delen := range vakken {
			for _, deel := range delen {
				p.zetDeel(deel, 100)
			}
		}
		ja := kan()
		for _, delen := range vakken {
			p.wis(delen[0].vak)
		}
		if !ja {
			return nil
		}
		mogelijk := "mogelijk"
		return &mogelijk
	}
	slaagt := func() bool { return p.geslaagd(laagst) }
	kan := false
	for n, a := range vakken {
		alleen := naiefHerkansbaar{naiefResit: p.d.resitVak(a)}
		alleen.Geslaagd = met(slaagt, a)
		alleen.CumLaude = met(func() bool { return p.metLof(laagst) }, a)
		h.Vakken = append(h.Vakken, alleen)
		kan = kan || alleen.Geslaagd != nil
		for _, b := range vakken[n+1:] {
			if alleen.Geslaagd == nil && met(slaagt, b) == nil && met(slaagt, a, b) != nil {
				h.Combinaties = append(h.Combinaties, naiefCombinatie{
					Resits:   []naiefResit{p.d.resitVak(a), p.d.resitVak(b)},
					Geslaagd: json.RawMessage(`"mogelijk"`),
				})
			}
		}
	}
	if !kan && len(h.Combinaties) == 0 {
		h.Vakken = []naiefHerkansbaar{}
		return
	}
	h.Rechten = append(h.Rechten, naiefRecht{"vak", 2})
}

func (d *naiefDossier) resitVak(delen []naiefToetsdeel) naiefResit {
	return naiefResit{d.vakken[delen[0].vak].Vak, "vak"}
}
