package gegevens

import (
	"errors"
	"slices"

	"slaagwijzer/rules"
)

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

// opleiding lays out all exams of one opleiding, from the old to the new.
func opleiding(taal rules.Taal, own []rules.Regeling) (Opleiding, error) {
	base, err := newest(own)
	if err != nil {
		return Opleiding{}, err
	}
	o := Opleiding{
		Code: base.Opleiding.String(), Naam: rules.Opleidingnaam(taal, base.Opleiding), Niveaus: niveaus[base.Opleiding.Niveau():],
		Vakken: afsluitingen(base), vorm: newVorm(taal, base),
	}
	for i := range own {
		o.Soorten = addNew(o.Soorten, string(own[i].Soort))
	}
	o.Afwijkingen, err = afwijkingen(taal, &o, own)
	return o, err
}

// newest is the regeling of the newest year for a school in Nederland, which most visitors come for.
func newest(own []rules.Regeling) (*rules.Regeling, error) {
	for i := range slices.Backward(own) {
		if own[i].Soort == "school" && own[i].Gebied == "nederland" {
			return &own[i], nil
		}
	}
	return nil, errors.New("no regeling of a school in Nederland")
}
