package rules_test

// naiefEis numbers the requirements in the order of R16.3.
type naiefEis int

const (
	eisPakket naiefEis = iota
	eisCE
	eisKernvakken
	eisNederlands
	eisEindcijfers
	eisOnderdelen
	eisLO
	eisKunstvakken
	eisProfielwerkstuk
	eisLeerwerktraject
	aantalEisen
)

var naiefEisCodes = [aantalEisen]string{
	"pakket", "ce-gemiddelde", "kernvakken", "nederlands", "eindcijfers", "combinatie-onderdelen",
	"lo", "kunstvakken", "profielwerkstuk", "leerwerktraject",
}

// naiefOordelen says per requirement whether the regime has it, and whether it is met.
type naiefOordelen struct {
	geldt, ja [aantalEisen]bool
}

func (o *naiefOordelen) zet(eis naiefEis, ja bool) { o.geldt[eis], o.ja[eis] = true, ja }

// aantal counts what is met, for R8.4.
func (o *naiefOordelen) aantal() int {
	n := 0
	for eis := range aantalEisen {
		if o.geldt[eis] && o.ja[eis] {
			n++
		}
	}
	return n
}

// naiefPlaats is how an entry counts in a reading.
type naiefPlaats int

const (
	plaatsBuiten    naiefPlaats = iota // left out, ignored, a qualification
	plaatsLos                          // a number of its own in E
	plaatsOnderdeel                    // a part of the combinatiecijfer
)

func (d *naiefDossier) plaatsIn(l *naiefLezing, i int) naiefPlaats {
	if l.duim>>i&1 == 1 {
		return plaatsBuiten
	}
	return d.plaatsZonderDuim(l, i)
}

func (d *naiefDossier) plaatsZonderDuim(l *naiefLezing, i int) naiefPlaats {
	if l.weg>>i&1 == 1 {
		return plaatsBuiten
	}
	// On gl and tl the head of the programme is a part; on kb and bb the profielvak is its own number.
	kopIsDeel := d.Opleiding == "vmbo-gl" || d.Opleiding == "vmbo-tl"
	switch d.vakken[i].rol {
	case rolVak:
		return plaatsLos
	case rolOnderdeel:
		return plaatsOnderdeel
	case rolKeuzevak:
		if l.programma {
			return plaatsOnderdeel
		}
	case rolProfielvak, rolPg:
		switch {
		case kopIsDeel && i == l.kop:
			return plaatsOnderdeel
		case d.Opleiding == "vmbo-tl" && d.vakken[i].rol == rolProfielvak:
			return plaatsBuiten // k-tl-onvolledig
		}
		return plaatsLos
	}
	return plaatsBuiten
}

// combinatie is the combinatiecijfer (R6.1, R6.5) with the lowest of its parts; 0 without any part.
func (d *naiefDossier) combinatie(l *naiefLezing, stand int) (combi, laagsteDeel int) {
	som, aantal, kop, gewicht := 0, 0, 0, 0
	laagsteDeel = 10
	for i := range d.vakken {
		cijfer := d.vakken[i].cijfer[stand]
		if cijfer == 0 || d.plaatsZonderDuim(l, i) != plaatsOnderdeel {
			continue
		}
		if i != l.kop {
			gewicht++ // fixed before the duim (D5)
		}
		if l.duim>>i&1 == 1 {
			continue
		}
		laagsteDeel = min(laagsteDeel, cijfer)
		if i == l.kop {
			kop = cijfer
			continue
		}
		som += cijfer
		aantal++
	}
	switch {
	case kop > 0 && aantal > 0: // gl: the head weighs as much as all keuzevakken together
		alle := gewicht + aantal
		return (2*(gewicht*kop+som) + alle) / (2 * alle), laagsteDeel
	case kop > 0:
		return kop, laagsteDeel
	case aantal > 0:
		return (2*som + aantal) / (2 * aantal), laagsteDeel
	}
	return 0, laagsteDeel
}

// naiefTelling is E, in the notation of the law.
type naiefTelling struct {
	n, s                int
	n3, n4, n5, n7      int
	laagste             int
	kern5, kernTeLaag   int
	ceSom, ceAantal     int
	ceNietVanToepassing bool
	combi, laagsteDeel  int
}

func (t *naiefTelling) tel(cijfer int) {
	t.n++
	t.s += cijfer
	t.laagste = min(t.laagste, cijfer)
	switch {
	case cijfer <= 3:
		t.n3++
	case cijfer == 4:
		t.n4++
	case cijfer == 5:
		t.n5++
	case cijfer >= 7:
		t.n7++
	}
}

func (d *naiefDossier) telling(l *naiefLezing, stand int) naiefTelling {
	t := naiefTelling{laagste: 10, ceNietVanToepassing: d.zonderCE()}
	for i := range d.vakken {
		r := &d.vakken[i]
		plaats := d.plaatsIn(l, i)
		if plaats == plaatsBuiten {
			continue
		}
		if ce := r.ce[stand]; ce > 0 { // R3.2; the cspe of a head that is a part counts too
			t.ceSom += ce
			t.ceAantal++
		}
		t.ceNietVanToepassing = t.ceNietVanToepassing || r.oud2020
		cijfer := r.cijfer[stand]
		if plaats != plaatsLos || cijfer == 0 {
			continue
		}
		t.tel(cijfer)
		if r.Vak == "ne" || r.Vak == "en" || i == l.wiskunde { // R4.1
			if cijfer < 5 {
				t.kernTeLaag++
			} else if cijfer == 5 {
				t.kern5++
			}
		}
	}
	t.combi, t.laagsteDeel = d.combinatie(l, stand)
	if t.combi > 0 {
		t.tel(t.combi)
	}
	return t
}

// gemiddeldeNodig: the patterns of R5.1 that ask a mean of 6,0.
func (t *naiefTelling) gemiddeldeNodig() bool {
	return t.n3 == 0 && (t.n4 == 1 && t.n5 <= 1 || t.n4 == 0 && t.n5 == 2)
}

func (t *naiefTelling) patroon(vmbo bool) bool {
	switch {
	case t.n3 > 0:
		return false
	case t.n4 == 0 && t.n5 <= 1:
		return true
	case vmbo: // R5.2
		return (t.n4 == 1 && t.n5 == 0 || t.n4 == 0 && t.n5 == 2) && t.n7 >= 1
	}
	return t.gemiddeldeNodig() && t.s >= 6*t.n
}

// cijferVan is the eindcijfer of a subject, 10 when it has no number and so cannot fall short (R4.6).
func (d *naiefDossier) cijferVan(i, stand int) int {
	if i < 0 || d.vakken[i].cijfer[stand] == 0 {
		return 10
	}
	return d.vakken[i].cijfer[stand]
}

// oordelen judges every requirement in one reading at one completion.
func (d *naiefDossier) oordelen(l *naiefLezing, stand int) naiefOordelen {
	var o naiefOordelen
	t := d.telling(l, stand)
	o.zet(eisPakket, true)
	o.zet(eisCE, t.ceNietVanToepassing || t.ceSom >= 55*t.ceAantal) // R3.1, R3.3, N1, O1
	if d.minimumNederlands() {
		o.zet(eisNederlands, d.cijferVan(d.plaats("ne"), stand) >= 5)
	}
	if !d.vmbo() {
		o.zet(eisKernvakken, t.kernTeLaag == 0 && t.kern5 <= 1)
	}
	o.zet(eisEindcijfers, t.patroon(d.vmbo()))
	if d.Opleiding != "vmbo-tl" || l.programma {
		o.zet(eisOnderdelen, t.laagsteDeel >= 4)
	}
	// In the minimum of the leerwerktraject a qualification that is not there is no requirement.
	kwalificatie := func(eis naiefEis, vak string) {
		if i := d.plaats(vak); i >= 0 && d.vakken[i].rol == rolKwalificatie {
			o.zet(eis, d.vakken[i].voldaan[stand] || (l.weg|l.duim)>>i&1 == 1)
		}
	}
	kwalificatie(eisLO, "lo")
	kwalificatie(eisKunstvakken, "kv1")
	if d.ckvKwalificatie() {
		o.zet(eisKunstvakken, true) // beside ltc or gtc there need not be one (R6.3)
		kwalificatie(eisKunstvakken, "ckv")
	}
	kwalificatie(eisProfielwerkstuk, "pws")
	if d.Leerwerktraject { // R12.1
		o.zet(eisLeerwerktraject, d.cijferVan(d.plaats("ne"), stand) >= 6 &&
			(l.duim>>l.kop&1 == 1 || d.cijferVan(l.kop, stand) >= 6) && t.combi >= 6) // D5a
	}
	return o
}

// gewoonGeslaagd: every requirement but that of the leerwerktraject, on a complete package.
func (o *naiefOordelen) gewoonGeslaagd(vol bool) bool {
	for eis := range aantalEisen {
		if eis != eisLeerwerktraject && o.geldt[eis] && !o.ja[eis] {
			return false
		}
	}
	return vol
}

// geslaagd: the normal rule or lid 6 (R12.2).
func (o *naiefOordelen) geslaagd(vol bool) bool {
	return o.gewoonGeslaagd(vol) || o.ja[eisLeerwerktraject]
}
