package gegevens

import (
	"encoding/json"
	"maps"
	"slices"

	"slaagwijzer/rules"
	"slaagwijzer/rules/vak"
)

// vorm is what a form is laid out with, apart from how its subjects are closed.
type vorm struct {
	Plaatsen         []Plaats  `json:"plaatsen"` // outside the profieldeel
	Profielen        []Profiel `json:"profielen"`
	Onderdelen       []string  `json:"onderdelen"`       // prescribed parts of the combinatiecijfer
	Kwalificaties    []string  `json:"kwalificaties"`    // prescribed subjects without a number
	SchoolOnderdelen []string  `json:"schoolOnderdelen"` // what a school may add to the combinatiecijfer
	Ontheffing       []string  `json:"ontheffing"`       // what a candidate can be relieved of
	Keuzevakken      int       `json:"keuzevakken"`      // the least number of them in a programme
	Programma        string    `json:"programma"`        // geen, eigen, gewogen or extra
	Leerwerktraject  bool      `json:"leerwerktraject"`  // it can be followed
	RV               bool      `json:"rv"`               // there are resultaatverbeteringstoetsen
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

func newVorm(taal rules.Taal, r *rules.Regeling) vorm {
	layout := &r.Layout
	f := vorm{
		Onderdelen: some(layout.Onderdelen, all), Kwalificaties: some(layout.Kwalificaties, all), SchoolOnderdelen: some(r.SchoolOnderdelen, all),
		Ontheffing: ontheffing(r), Keuzevakken: layout.Keuzevakken, Programma: layout.Programma.String(),
		Leerwerktraject: r.Leerwerktraject != nil, RV: takesRV(r),
	}
	for _, place := range layout.Places {
		f.Plaatsen = append(f.Plaatsen, Plaats{place.Deel.String(), codes(place.From)})
	}
	for _, p := range layout.Profielen {
		profiel := Profiel{Code: p.Code, Naam: profielnaam(taal, p.Naam)}
		for _, place := range p.Places {
			profiel.Plaatsen = append(profiel.Plaatsen, codes(place.From))
		}
		if p.Profielvak != nil {
			profiel.Profielvak = p.Profielvak.Code
		}
		if layout.Praktijkgericht {
			profiel.Praktijkgericht = codes(p.Praktijkgericht)
		}
		f.Profielen = append(f.Profielen, profiel)
	}
	return f
}

// codes are the subjects of a set in the order of the catalogue.
func codes(set rules.Vakken) []string {
	var list []string
	for _, v := range set.Vakken() {
		list = append(list, v.Code)
	}
	return list
}

// ontheffing is what a candidate can be relieved of: lichamelijke opvoeding, art. 3.8(1)b, and a language where the decree asks for
// one beside Nederlands and Engels, art. 2.9 and 2.33.
func ontheffing(r *rules.Regeling) []string {
	list := []string{"lo"}
	places := r.Layout.Places
	for _, p := range r.Layout.Profielen {
		places = slices.Concat(places, p.Places)
	}
	for _, place := range places {
		for _, v := range place.From.Vakken() {
			if place.Taal && (vak.Talen.Has(v) || v.BES) {
				list = addNew(list, v.Code)
			}
		}
	}
	return list
}

// changed is what is otherwise in another form of the same opleiding. Subjects that are no part of its exam make no difference: where
// they have a place, the page leaves them out.
func (f vorm) changed(other vorm, in func(code string) bool) ([]change, error) {
	usual, err := f.only(in).members()
	if err != nil {
		return nil, err
	}
	this, err := other.only(in).members()
	if err != nil {
		return nil, err
	}
	whole, err := other.members()
	var list []change
	for i := range this {
		if this[i] != usual[i] {
			list = append(list, whole[i])
		}
	}
	return list, err
}

// only is the form without the subjects that are no part of an exam.
func (f vorm) only(in func(code string) bool) vorm {
	plaatsen, profielen := f.Plaatsen, f.Profielen
	f.Plaatsen, f.Profielen = nil, nil
	for _, p := range plaatsen {
		f.Plaatsen = append(f.Plaatsen, Plaats{p.Deel, some(p.Uit, in)})
	}
	for _, p := range profielen {
		places := p.Plaatsen
		p.Plaatsen, p.Praktijkgericht = nil, some(p.Praktijkgericht, in)
		for _, place := range places {
			p.Plaatsen = append(p.Plaatsen, some(place, in))
		}
		f.Profielen = append(f.Profielen, p)
	}
	for _, codes := range []*[]string{&f.Onderdelen, &f.Kwalificaties, &f.SchoolOnderdelen, &f.Ontheffing} {
		*codes = some(*codes, in)
	}
	return f
}

// some are the codes of a list that are wanted; never nil, which JSON has another word for.
func some(codes []string, wanted func(code string) bool) []string {
	list := []string{}
	for _, code := range codes {
		if wanted(code) {
			list = append(list, code)
		}
	}
	return list
}

func all(string) bool { return true }

// members is the form in pieces that can be otherwise: each profile, and each member.
func (f vorm) members() ([]change, error) {
	var list []change
	for _, p := range f.Profielen {
		text, err := json.Marshal(p)
		if err != nil {
			return nil, err
		}
		list = append(list, change{ofProfielen, p.Code, string(text)})
	}
	f.Profielen = nil
	text, err := json.Marshal(f)
	if err != nil {
		return nil, err
	}
	var byName map[string]json.RawMessage
	if err := json.Unmarshal(text, &byName); err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		list = append(list, change{ofVorm, name, string(byName[name])})
	}
	return list, nil
}
