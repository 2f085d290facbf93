package klas

import (
	"slices"
	"sync"

	"slaagwijzer/rules"
	"slaagwijzer/rules/vak"
	"slaagwijzer/tools/internal/afkortingen"
)

// meanings are the subjects that a normalised text can stand for: by code, else by name, else by abbreviation.
type meanings [3][]*rules.Vak

// byText are all texts that mean a subject. It is made when it is first asked for: most runs of a tool read no file of a class.
var byText = sync.OnceValue(func() map[string]*meanings {
	texts := map[string]*meanings{}
	add := func(kind int, text string, v *rules.Vak) {
		text = normalize(text)
		if texts[text] == nil {
			texts[text] = &meanings{}
		}
		if of := &texts[text][kind]; !slices.Contains(*of, v) {
			*of = append(*of, v)
		}
	}
	catalogus := rules.Catalogus()
	for i := range catalogus {
		v := &catalogus[i]
		add(0, v.Code, v)
		add(1, v.Naam, v)
		add(1, rules.Vaknaam(rules.NL, v), v)
		for _, letters := range afkortingen.ByVak[v.Code] {
			add(2, letters, v)
		}
	}
	return texts
})

// known reports whether a text means one subject of the catalogue.
func known(text string) bool { return exam{}.find(text) != nil }

// withoutCE reports whether it is one for which no opleiding has a centraal examen.
func withoutCE(text string) bool {
	v := exam{}.find(text)
	return v != nil && v.CE == 0
}

// exam is what decides which subjects there are. The zero value is any.
type exam struct {
	opleiding rules.Opleiding
	jaar      int
	bes       bool
}

func (e exam) has(v *rules.Vak) bool {
	return e == exam{} || v.In.Has(e.opleiding) && v.Exists(e.jaar, e.bes)
}

// find is the one subject of the exam that a text means; nil when there is none.
func (e exam) find(text string) *rules.Vak {
	m := byText()[normalize(text)]
	if m == nil {
		return nil
	}
	for _, list := range m {
		own := slices.DeleteFunc(slices.Clone(list), func(v *rules.Vak) bool { return !e.has(v) })
		switch len(own) {
		case 0:
			continue
		case 1:
			return own[0]
		}
		return nil
	}
	return nil
}

// canonical is the code of the subject that a text means when no exam is known; without one it is the text itself.
func canonical(text string) string {
	if v := (exam{}).find(text); v != nil {
		return v.Code
	}
	return text
}

// examOf is the exam of a year and an opleiding as they stand in a request; any exam when one of the two isn't known.
func examOf(jaar any, opleiding, gebied string) exam {
	o, found := vak.ParseOpleiding(opleiding)
	year, whole := jaar.(int)
	if !found || !whole || !slices.Contains(years(), year) {
		return exam{}
	}
	return exam{o, year, gebied == "bes"}
}

// years are the exam years that the engine knows.
var years = sync.OnceValue(func() (list []int) {
	for _, r := range rules.Regelingen() {
		if !slices.Contains(list, r.Jaar) {
			list = append(list, r.Jaar)
		}
	}
	return list
})
