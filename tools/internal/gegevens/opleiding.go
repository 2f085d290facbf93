package gegevens

import "slaagwijzer/rules"

// Opleiding is what the form of an opleiding is laid out with.
type Opleiding struct {
	Code             string          `json:"code"`
	Naam             string          `json:"naam"`
	Plaatsen         []Plaats        `json:"plaatsen"` // outside the profieldeel
	Profielen        []Profiel       `json:"profielen"`
	Onderdelen       []string        `json:"onderdelen,omitempty"`       // prescribed parts of the combinatiecijfer
	Kwalificaties    []string        `json:"kwalificaties,omitempty"`    // prescribed subjects without a number
	SchoolOnderdelen []string        `json:"schoolOnderdelen,omitempty"` // what a school may add to the combinatiecijfer
	Keuzevakken      int             `json:"keuzevakken"`                // the least number of them in a programme
	Programma        string          `json:"programma"`                  // geen, eigen, gewogen or extra
	Vakken           ordered[string] `json:"vakken"`                     // how every subject is closed
}

// Plaats is a place that one subject fills, and the subjects that can.
type Plaats struct {
	Deel string   `json:"deel"`
	Uit  []string `json:"uit"`
}

// Profiel is a profile: the subjects that can fill each place of its profieldeel, and the vocational one.
type Profiel struct {
	Code            string     `json:"code"`
	Naam            string     `json:"naam"`
	Plaatsen        [][]string `json:"plaatsen"`
	Profielvak      string     `json:"profielvak,omitempty"`
	Praktijkgericht []string   `json:"praktijkgericht,omitempty"` // what may stand in for the profielvak
}

func opleiding(r *rules.Regeling) Opleiding {
	layout := &r.Layout
	o := Opleiding{
		Code: r.Opleiding.String(), Naam: rules.Opleidingnaam(rules.NL, r.Opleiding),
		Onderdelen: layout.Onderdelen, Kwalificaties: layout.Kwalificaties, SchoolOnderdelen: r.SchoolOnderdelen,
		Keuzevakken: layout.Keuzevakken, Programma: layout.Programma.String(), Vakken: afsluitingen(r.Opleiding),
	}
	for _, place := range layout.Places {
		o.Plaatsen = append(o.Plaatsen, Plaats{place.Deel.String(), codes(place.From)})
	}
	for _, p := range layout.Profielen {
		profiel := Profiel{Code: p.Code, Naam: p.Naam}
		for _, place := range p.Places {
			profiel.Plaatsen = append(profiel.Plaatsen, codes(place.From))
		}
		if p.Profielvak != nil {
			profiel.Profielvak = p.Profielvak.Code
		}
		if layout.Praktijkgericht {
			profiel.Praktijkgericht = codes(p.Praktijkgericht)
		}
		o.Profielen = append(o.Profielen, profiel)
	}
	return o
}

// codes are the subjects of a set in the order of the catalogue, without those of the BES.
func codes(set rules.Vakken) []string {
	var list []string
	for _, v := range set.Vakken() {
		if !v.BES {
			list = append(list, v.Code)
		}
	}
	return list
}

// afsluitingen tells of every subject of an opleiding how it is closed: by schoolexamen and centraal examen (ce), by the
// schoolexamen alone (se), by the centraal examen alone (alleenCe), or without a number (beoordeling).
func afsluitingen(o rules.Opleiding) ordered[string] {
	var list ordered[string]
	catalogus := rules.Catalogus()
	for i := range catalogus {
		v := &catalogus[i]
		if v.In.Has(o) && !v.BES {
			list = append(list, member[string]{v.Code, afsluiting(v, o)})
		}
	}
	return list
}

func afsluiting(v *rules.Vak, o rules.Opleiding) string {
	switch {
	case v.IsKwalificatie(o):
		return "beoordeling"
	case v.AlleenCE:
		return "alleenCe"
	case v.CE.Has(o):
		return "ce"
	}
	return "se"
}
