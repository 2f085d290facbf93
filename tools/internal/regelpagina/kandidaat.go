package regelpagina

import (
	"maps"
	"slices"

	"slaagwijzer/rules"
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/vak"
)

// kandidaat is a made-up candidate with a full package and nothing over. Where nothing is said every eindcijfer is a 6.
type kandidaat struct {
	r           *rules.Regeling
	profielen   []string
	vakken      []*rules.Vak
	eindcijfers map[string]cijfer.Eindcijfer // what differs from a 6
	ce          map[string]cijfer.Cijfer     // what differs from the eindcijfer; the schoolexamen makes up for it
	beoordeling map[string]string            // what differs from voldoende
	leerwerk    bool
}

// with is the candidate with eindcijfers for some subjects.
func (k kandidaat) with(e cijfer.Eindcijfer, vakken ...string) kandidaat {
	k.eindcijfers = copyOf(k.eindcijfers)
	for _, code := range vakken {
		k.eindcijfers[code] = e
	}
	return k
}

// withCE is the candidate with a grade for the centraal examen of some subjects.
func (k kandidaat) withCE(c cijfer.Cijfer, vakken ...string) kandidaat {
	k.ce = copyOf(k.ce)
	for _, code := range vakken {
		k.ce[code] = c
	}
	return k
}

func (k kandidaat) withBeoordeling(code, beoordeling string) kandidaat {
	k.beoordeling = copyOf(k.beoordeling)
	k.beoordeling[code] = beoordeling
	return k
}

// without is the candidate who doesn't have a subject.
func (k kandidaat) without(code string) kandidaat {
	var left []*rules.Vak
	for _, v := range k.vakken {
		if v.Code != code {
			left = append(left, v)
		}
	}
	k.vakken = left
	return k
}

func copyOf[V any](m map[string]V) map[string]V {
	c := map[string]V{}
	maps.Copy(c, m)
	return c
}

type examen struct {
	Jaar            int      `json:"jaar"`
	Opleiding       string   `json:"opleiding"`
	Profielen       []string `json:"profielen"`
	Leerwerktraject bool     `json:"leerwerktraject,omitempty"`
}

type entry struct {
	Vak         string `json:"vak"`
	SE          string `json:"se,omitempty"`
	CE          string `json:"ce,omitempty"`
	Beoordeling string `json:"beoordeling,omitempty"`
}

type request struct {
	Examen examen  `json:"examen"`
	Vakken []entry `json:"vakken"`
}

func (k kandidaat) request() request {
	r := request{Examen: examen{k.r.Jaar, k.r.Opleiding.String(), k.profielen, k.leerwerk}}
	for _, v := range k.vakken {
		r.Vakken = append(r.Vakken, k.entry(v))
	}
	return r
}

func (k kandidaat) entry(v *rules.Vak) entry {
	e := entry{Vak: v.Code}
	target, ok := k.eindcijfers[v.Code]
	if !ok {
		target = cijfer.Voldoende
	}
	switch {
	case v.IsKwalificatie(k.r.Opleiding, k.r.Jaar):
		e.Beoordeling = "voldoende"
		if other, ok := k.beoordeling[v.Code]; ok {
			e.Beoordeling = other
		}
	case v.CE.Has(k.r.Opleiding):
		ce, ok := k.ce[v.Code]
		if !ok {
			ce = target.Cijfer()
		}
		e.SE, e.CE = comma((2*target.Cijfer() - ce).String()), comma(ce.String())
	default:
		e.SE = target.String()
	}
	return e
}

// numbers are the subjects that have an eindcijfer of their own: no parts of the combinatiecijfer, nothing without a number.
func (k kandidaat) numbers() []string {
	return k.codes(func(v *rules.Vak) bool { return !k.isPart(v) })
}

// parts are the parts of the combinatiecijfer.
func (k kandidaat) parts() []string { return k.codes(k.isPart) }

// withCEs are the subjects that have a centraal examen.
func (k kandidaat) withCEs() []string {
	return k.codes(func(v *rules.Vak) bool { return v.CE.Has(k.r.Opleiding) })
}

func (k kandidaat) codes(fits func(*rules.Vak) bool) []string {
	var list []string
	for _, v := range k.vakken {
		if !v.IsKwalificatie(k.r.Opleiding, k.r.Jaar) && fits(v) {
			list = append(list, v.Code)
		}
	}
	return list
}

func (k kandidaat) isPart(v *rules.Vak) bool {
	return slices.Contains(k.r.Layout.Onderdelen, v.Code) || v.Soort == vak.Keuzevak || v.Soort == vak.Profielvak && k.r.Layout.Programma.String() == "gewogen"
}

// kern are the kernvakken of the candidate.
func (k kandidaat) kern() []string {
	return k.codes(func(v *rules.Vak) bool { return v.Code == "ne" || v.Code == "en" || vak.Wiskunde.Has(v) })
}

// low are the subjects that get the low grades of an example: those without a rule of their own, the last first.
func (k kandidaat) low() []string {
	var list []string
	kern := k.kern()
	numbers := k.numbers()
	for i := len(numbers) - 1; i >= 0; i-- {
		if !slices.Contains(kern, numbers[i]) {
			list = append(list, numbers[i])
		}
	}
	return list
}
