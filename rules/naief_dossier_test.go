package rules_test

import (
	"slices"
)

// naiefRol is what an entry is in this opleiding.
type naiefRol int

const (
	rolGenegeerd    naiefRol = iota // not part of this exam (R6.3, k-tl-onvolledig)
	rolVak                          // an ordinary subject, or one without any number
	rolOnderdeel                    // part of the combinatiecijfer of havo and vwo
	rolKwalificatie                 // goed, voldoende, onvoldoende
	rolProfielvak
	rolPg // praktijkgericht vak of the vmbo
	rolKeuzevak
)

// naiefRegel is one entry with all that the readings need to know about it.
type naiefRegel struct {
	naiefInvoer
	naiefWaarden
	rol     naiefRol
	vult    bool // may stand in a slot
	vrij    bool // may stand in a compulsory slot of the vrije deel (R2.3)
	lijst   bool // is listed for the vrije deel, hours aside (cum laude)
	heeftCE bool // by itself, whatever the year
	einde   naiefAfsluiting
	voldaan [standen]bool
}

// naiefDossier is a request worked out. A set of entries is a bit mask.
type naiefDossier struct {
	naiefExamen
	pakket    *naiefPakket
	profielen []naiefProfiel // those that are tried, in the order of profielen.json
	vakken    []naiefRegel
	taalVrij  bool // ontheffing of the second language: another subject takes its place (R11.4)
}

func naiefNiveau(niveau string) string {
	if niveau == "vwo" {
		return "atheneum"
	}
	return niveau
}

func naiefIsKunst(code string) bool {
	return slices.Contains([]string{"kubv", "kumu", "kudr", "kuda"}, code)
}

// naiefDossiers gives one dossier, or one per kunst discipline that may be the one with the CE (R6.8).
func naiefDossiers(v *naiefVerzoek) []*naiefDossier {
	var kunst []string
	for i := range v.Vakken {
		if naiefIsKunst(v.Vakken[i].Vak) {
			kunst = append(kunst, v.Vakken[i].Vak)
			if v.Vakken[i].gemaaktCE() > 0 {
				return []*naiefDossier{naiefMaakDossier(v, v.Vakken[i].Vak)}
			}
		}
	}
	if len(kunst) < 2 {
		kunst = append(kunst, "")[:1]
	}
	var dossiers []*naiefDossier
	for _, metCE := range kunst {
		dossiers = append(dossiers, naiefMaakDossier(v, metCE))
	}
	return dossiers
}

func naiefMaakDossier(v *naiefVerzoek, kunstMetCE string) *naiefDossier {
	data := naiefData()
	d := &naiefDossier{naiefExamen: v.Examen, pakket: naiefPakketVan(&v.Examen)}
	for _, p := range d.pakket.profielen {
		if len(d.Profielen) == 0 || slices.Contains(d.Profielen, p.code) {
			d.profielen = append(d.profielen, p)
		}
	}
	for _, invoer := range v.Vakken {
		vak := data.vakken[invoer.Vak]
		eigen := slices.Contains(vak.Opleidingen, d.Opleiding)
		// Without CE's, in 2020, nothing says which kunst discipline would have had one: each has an SE of one decimal.
		kunstZonder := naiefIsKunst(invoer.Vak) && invoer.Vak != kunstMetCE && invoer.afgesloten(d.Jaar) != 2020
		heeftCE := naiefHeeftCE(d.Opleiding, &invoer) && !kunstZonder
		profielvak, alleenCE := vak.Soort == "profielvak", vak.AlleenCE || invoer.AlleenCE
		r := naiefRegel{
			naiefInvoer:  invoer,
			naiefWaarden: naiefReken(&invoer, d.Jaar, heeftCE, profielvak, alleenCE),
			rol:          d.rol(vak),
			heeftCE:      heeftCE,
			einde:        invoer.afsluiting(d.Jaar, heeftCE, profielvak, alleenCE),
		}
		weg := d.taalOntheffing(&invoer)
		d.taalVrij = d.taalVrij || weg
		// R13.4: what only a higher level has never fills a slot.
		r.vult = eigen && !weg
		uren, staat := d.pakket.vrij[invoer.Vak]
		r.lijst = staat && eigen
		r.vrij = staat && r.vult && uren >= d.pakket.drempel
		// A qualification is met by a mark, by an exemption, or (highest) when still unknown.
		r.voldaan[laagst] = invoer.Ontheffing || invoer.Vrijstelling ||
			invoer.Beoordeling == "goed" || invoer.Beoordeling == "voldoende"
		r.voldaan[hoogst] = r.voldaan[laagst] || invoer.Beoordeling == ""
		d.vakken = append(d.vakken, r)
	}
	return d
}

// taalOntheffing: this entry is a language that another subject stands in for, so it fills nothing (R11.4).
func (d *naiefDossier) taalOntheffing(v *naiefInvoer) bool {
	if !v.Ontheffing || d.staats() { // at a staatsexamen an ontheffing fills the place itself
		return false
	}
	if d.Opleiding == "atheneum" {
		return slices.ContainsFunc(d.pakket.tweedeMvt, func(p naiefPlek) bool { return p.ID == v.Vak })
	}
	return d.vmbo() && slices.Contains(d.profieltalen(), v.Vak)
}

func (d *naiefDossier) rol(v naiefVak) naiefRol {
	switch {
	case d.buitenExamen(v.Code):
		return rolGenegeerd
	case v.Soort == "kwalificatie", v.Code == "pws" && d.vmbo(), v.Code == "ckv" && d.ckvKwalificatie():
		return rolKwalificatie
	case v.Code == "ckv" && d.Opleiding == "gymnasium":
		return rolGenegeerd
	case !d.vmbo() && slices.Contains([]string{"ml", "ckv", "pws"}, v.Code),
		slices.Contains(d.Combinatie, v.Code):
		return rolOnderdeel
	case v.Soort == "combinatie": // lit, gds, lv that the school does not add
		return rolGenegeerd
	case v.Soort == "profielvak":
		return rolProfielvak
	case v.Soort == "praktijkgericht":
		return rolPg
	case v.Soort == "keuzevak":
		return rolKeuzevak
	}
	return rolVak
}

// heeft tells whether every one of these subjects has an entry.
func (d *naiefDossier) heeft(codes ...string) bool {
	for _, code := range codes {
		if d.plaats(code) < 0 {
			return false
		}
	}
	return true
}

func (d *naiefDossier) plaats(code string) int {
	for i := range d.vakken { // not slices.IndexFunc, which copies every entry: this runs millions of times
		if d.vakken[i].Vak == code {
			return i
		}
	}
	return -1
}

// zoek is the set of the entries for which ok holds.
func (d *naiefDossier) zoek(ok func(*naiefRegel) bool) uint64 {
	var set uint64
	for i := range d.vakken {
		if ok(&d.vakken[i]) {
			set |= 1 << i
		}
	}
	return set
}

// passend is the set of entries that fit one slot of this part of the package. A `deel` keeps a subject
// in its part.
func (d *naiefDossier) passend(plekken []naiefPlek, deel string) uint64 {
	return d.zoek(func(r *naiefRegel) bool {
		return r.rol == rolVak && r.vult && (r.Deel == "" || r.Deel == deel) &&
			slices.ContainsFunc(plekken, func(p naiefPlek) bool { return p.ID == r.Vak && d.Jaar >= p.vanaf() })
	})
}
