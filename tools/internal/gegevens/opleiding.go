package gegevens

import "slaagwijzer/rules"

// Opleiding is what the form of an opleiding is laid out with: as it is in the newest year at a school in Nederland, and what
// is otherwise in other exams.
type Opleiding struct {
	Code    string   `json:"code"`
	Naam    string   `json:"naam"`
	Soorten []string `json:"soorten"`           // the kinds of exam that it has
	Niveaus []string `json:"niveaus,omitempty"` // the levels above its own, from low to high
	vorm
	Vakken      ordered[string] `json:"vakken"` // how every subject is closed
	Afwijkingen []Afwijking     `json:"afwijkingen,omitempty"`
}

// niveaus are the levels of the contract, from low to high.
var niveaus = []string{"vmbo-bb", "vmbo-kb", "vmbo-tl", "havo", "vwo"}

// opleiding lays out the exams of one opleiding, of which the base is one.
func opleiding(taal rules.Taal, base *rules.Regeling, all []rules.Regeling) (Opleiding, error) {
	o := Opleiding{
		Code: base.Opleiding.String(), Naam: rules.Opleidingnaam(taal, base.Opleiding), Niveaus: niveaus[base.Opleiding.Niveau():],
		Vakken: afsluitingen(base), vorm: newVorm(taal, base),
	}
	var own exams
	for i := range all {
		r := &all[i]
		if r.Opleiding != base.Opleiding {
			continue
		}
		own = append(own, examOf(r))
		o.Soorten = addNew(o.Soorten, string(r.Soort))
	}
	var err error
	o.Afwijkingen, err = afwijkingen(taal, o, own, all)
	return o, err
}
