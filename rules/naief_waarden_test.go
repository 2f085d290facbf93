package rules_test

// The two completions of what is not known (R16.1).
const (
	laagst  = 0
	hoogst  = 1
	standen = 2
)

// naiefGetal is a number at the lowest and at the highest completion; 0 means: no number.
type naiefGetal [standen]int

// naiefTussen is a grade in tenths, or the whole range when it is not known.
func naiefTussen(tienden int) naiefGetal {
	if tienden == 0 {
		return naiefGetal{10, 100}
	}
	return naiefGetal{tienden, tienden}
}

// naiefWaarden are the numbers that one entry brings to the result.
type naiefWaarden struct {
	cijfer  naiefGetal // whole eindcijfer
	ce      naiefGetal // its member of the CE mean, in tenths
	zeker   bool       // the eindcijfer is known
	ceZeker bool
	oud2020 bool // O1: kept, it sets the whole CE mean aside
}

// naiefAfsluiting is how a subject is closed.
type naiefAfsluiting int

const (
	doorSE           naiefAfsluiting = iota // a whole SE (R1.4)
	doorSEenCE                              // R1.3
	doorCE                                  // R1.5
	doorSEzonderCE                          // 2020: the CE lapsed (N2, O1)
	doorSEprofielvak                        // 2021, 2022: the cspe lapsed (P1, O2)
)

// metCE: the subject is closed with a CE, made or not yet.
func (a naiefAfsluiting) metCE() bool { return a == doorSEenCE || a == doorCE }

// afsluiting of an entry that normally has a CE or not, in the year in which it was closed.
func (v *naiefInvoer) afsluiting(jaar int, heeftCE, profielvak, alleenCE bool) naiefAfsluiting {
	toen := v.afgesloten(jaar)
	switch {
	case !heeftCE:
		return doorSE
	case toen == 2020:
		return doorSEzonderCE
	case profielvak && (toen == 2021 || toen == 2022) && v.gemaaktCE() == 0:
		return doorSEprofielvak
	case alleenCE:
		return doorCE
	}
	return doorSEenCE
}

// naiefReken works out one entry in a result of this year.
func naiefReken(v *naiefInvoer, jaar int, heeftCE, profielvak, alleenCE bool) naiefWaarden {
	var w naiefWaarden
	afsluiting := v.afsluiting(jaar, heeftCE, profielvak, alleenCE)
	switch {
	case v.Ontheffing:
		return w
	case v.Vrijstelling:
		return naiefIngebracht(v, heeftCE, afsluiting)
	}
	se, ce := naiefTienden(v.SE), v.gemaaktCE()
	s, c := naiefTussen(se), naiefTussen(ce)
	w.zeker, w.ceZeker = se > 0, ce > 0
	for i := range s {
		switch afsluiting {
		case doorSE:
			w.cijfer[i] = s[i] / 10
		case doorSEzonderCE:
			w.cijfer[i], w.oud2020 = (s[i]+5)/10, true
		case doorSEprofielvak:
			w.cijfer[i] = (s[i] + 5) / 10
			w.ce[i], w.ceZeker = s[i], w.zeker
			if jaar >= 2023 { // O2: then the whole eindcijfer is in the CE mean
				w.ce[i] = 10 * w.cijfer[i]
			}
		case doorCE:
			w.cijfer[i], w.ce[i], w.zeker = (c[i]+5)/10, c[i], ce > 0
		case doorSEenCE:
			w.cijfer[i], w.ce[i], w.zeker = (s[i]+c[i]+10)/20, c[i], se > 0 && ce > 0
		}
		if rv := naiefTienden(v.RV); rv > 0 { // N3
			w.cijfer[i] = max(w.cijfer[i], (s[i]+rv+10)/20)
		}
	}
	return w
}

// naiefIngebracht is a vrijstelling: what an older exam brings in (R11.1, R11.2).
func naiefIngebracht(v *naiefInvoer, heeftCE bool, afsluiting naiefAfsluiting) naiefWaarden {
	e := naiefTienden(v.Eindcijfer) / 10
	if e == 0 {
		return naiefWaarden{} // no number anywhere
	}
	w := naiefWaarden{cijfer: naiefGetal{e, e}, zeker: true, ceZeker: true}
	ce := v.gemaaktCE()
	switch {
	case heeftCE && ce > 0:
		w.ce = naiefGetal{ce, ce}
	case afsluiting == doorSEzonderCE:
		w.oud2020 = true
	case afsluiting == doorSEprofielvak: // O2 says "profielvak with behaald and no ce", a vrijstelling not excepted
		w.ce = naiefGetal{10 * e, 10 * e}
	}
	return w
}
