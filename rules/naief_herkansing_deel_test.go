package rules_test

// naiefToetsdeel is what is resat: the CE or cspe of a subject, or at a staatsexamen its college-examen.
type naiefToetsdeel struct {
	vak     int
	college bool
}

// onderdeel is its name in the contract.
func (d *naiefDossier) onderdeel(deel naiefToetsdeel) string {
	switch {
	case deel.college:
		return "college"
	case d.vakken[deel.vak].rol == rolProfielvak:
		return "cspe"
	}
	return "ce"
}

func (d *naiefDossier) resit(deel naiefToetsdeel) naiefResit {
	return naiefResit{d.vakken[deel.vak].Vak, d.onderdeel(deel)}
}

// stap is the distance between two grades: the college-examen of a subject without a CE is a whole number.
func (d *naiefDossier) stap(deel naiefToetsdeel) int {
	if deel.college && d.vakken[deel.vak].einde == doorSE {
		return 10
	}
	return 1
}

// nu is the grade in tenths that it has.
func (d *naiefDossier) nu(deel naiefToetsdeel) int {
	if r := &d.vakken[deel.vak]; deel.college {
		return naiefTienden(r.SE)
	}
	return d.vakken[deel.vak].gemaaktCE()
}

// schrijf writes a grade of it as the contract does.
func (d *naiefDossier) schrijf(deel naiefToetsdeel, tienden int) string {
	tekst := naiefKomma(tienden)
	if d.stap(deel) == 10 {
		tekst = tekst[:len(tekst)-2]
	}
	return tekst
}

// zetDeel gives one part this grade, and leaves the other part of the subject as it was tried last.
func (p *naiefProef) zetDeel(deel naiefToetsdeel, tienden int) {
	invoer := &p.invoer[deel.vak]
	if deel.college {
		invoer.SE = naiefCEs[tienden]
	} else {
		invoer.CE, invoer.CEDelen, invoer.Score = naiefCEs[tienden], nil, nil
	}
	p.d.vakken[deel.vak].reken(p.d.Jaar, invoer)
}

// herkans searches both thresholds of one part; other unknowns are at their lowest, since passing must
// be certain.
func (p *naiefProef) herkans(deel naiefToetsdeel) naiefHerkansbaar {
	nu := p.d.nu(deel)
	uit := naiefHerkansbaar{naiefResit: p.d.resit(deel), Nu: p.d.schrijf(deel, nu)}
	uit.Geslaagd = p.drempelVan(deel, nu, func() bool { return p.geslaagd(laagst) })
	uit.CumLaude = p.drempelVan(deel, nu, func() bool { return p.metLof(laagst) })
	p.wis(deel.vak)
	return uit
}

// drempelVan tries every grade of a part from `vanaf` up, none skipped, and gives the lowest that will do.
func (p *naiefProef) drempelVan(deel naiefToetsdeel, vanaf int, volstaat func() bool) *string {
	var laagste *string
	for c := vanaf; c <= 100; c += p.d.stap(deel) {
		p.zetDeel(deel, c)
		switch ja := volstaat(); {
		case ja && laagste == nil:
			tekst := p.d.schrijf(deel, c)
			laagste = &tekst
		case !ja && laagste != nil:
			p.daalt = true
		}
	}
	return laagste
}
