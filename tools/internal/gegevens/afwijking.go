package gegevens

import (
	"encoding/json"
	"slices"
	"strings"

	"slaagwijzer/rules"
)

// Afwijking is what is otherwise in some exams of an opleiding. Where years, soorten or gebieden are not named, it holds for all.
type Afwijking struct {
	Jaren     []int                    `json:"jaren,omitempty"`
	Soorten   []string                 `json:"soorten,omitempty"`
	Gebieden  []string                 `json:"gebieden,omitempty"`
	Vorm      ordered[json.RawMessage] `json:"vorm,omitempty"`      // members of the form
	Profielen ordered[json.RawMessage] `json:"profielen,omitempty"` // by code
	Vakken    ordered[string]          `json:"vakken,omitempty"`    // how subjects are closed; empty when they are no part
}

// change is one thing that is otherwise: a member of the form, a profile, or how a subject is closed.
type change struct {
	of    part
	name  string
	value string // of a subject how it is closed, else JSON
}

// part is what a change is of.
type part uint8

const (
	ofVorm part = iota
	ofProfielen
	ofVakken
)

// afwijkingen finds what differs from the base in each exam of an opleiding, and says it once for all exams that have it.
func afwijkingen(taal rules.Taal, o *Opleiding, own []rules.Regeling) ([]Afwijking, error) {
	var all exams
	var order []change
	where := map[change]exams{}
	for i := range own {
		r := &own[i]
		all = append(all, examOf(r))
		changes, err := differences(taal, o, r)
		if err != nil {
			return nil, err
		}
		for _, c := range changes {
			if where[c] == nil {
				order = append(order, c)
			}
			where[c] = append(where[c], examOf(r))
		}
	}
	var list []Afwijking
	for _, c := range order {
		for _, blok := range where[c].blokken(all) {
			i := slices.IndexFunc(list, func(a Afwijking) bool { return a.covers(blok) })
			if i < 0 {
				i = len(list)
				list = append(list, blok)
			}
			list[i].add(c)
		}
	}
	return list, nil
}

func (a *Afwijking) covers(other Afwijking) bool {
	return slices.Equal(a.Jaren, other.Jaren) && slices.Equal(a.Soorten, other.Soorten) && slices.Equal(a.Gebieden, other.Gebieden)
}

func (a *Afwijking) add(c change) {
	switch c.of {
	case ofVorm:
		a.Vorm = append(a.Vorm, member[json.RawMessage]{c.name, json.RawMessage(c.value)})
	case ofProfielen:
		a.Profielen = append(a.Profielen, member[json.RawMessage]{c.name, json.RawMessage(c.value)})
	case ofVakken:
		a.Vakken = append(a.Vakken, member[string]{c.name, c.value})
	}
}

// differences is what is otherwise in one exam.
func differences(taal rules.Taal, o *Opleiding, r *rules.Regeling) ([]change, error) {
	var list []change
	vakken := afsluitingen(r)
	for _, name := range slices.Concat(vakken.names(), o.Vakken.names()) {
		how, _ := vakken.find(name)
		usual, _ := o.Vakken.find(name)
		if how != usual {
			list = addNew(list, change{ofVakken, name, how})
		}
	}
	in := func(code string) bool {
		if strings.HasPrefix(code, "kv_") {
			code = "keuzevak"
		}
		_, there := vakken.find(code)
		return there
	}
	changed, err := o.changed(newVorm(taal, r), in)
	return append(list, changed...), err
}
