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
	behaald     map[string]int               // in which year, where that is an earlier one
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

// earlier is the candidate who closed a subject in an earlier year.
func (k kandidaat) earlier(jaar int, code string) kandidaat {
	k.behaald = copyOf(k.behaald)
	k.behaald[code] = jaar
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
	Soort           string   `json:"soort"`
	Gebied          string   `json:"gebied"`
	Opleiding       string   `json:"opleiding"`
	Profielen       []string `json:"profielen"`
	Leerwerktraject bool     `json:"leerwerktraject,omitempty"`
}

// newExamen is an exam by a regeling.
func newExamen(r *rules.Regeling, profielen []string, leerwerktraject bool) examen {
	return examen{r.Jaar, string(r.Soort), string(r.Gebied), r.Opleiding.String(), profielen, leerwerktraject}
}

type entry struct {
	Vak          string `json:"vak"`
	SE           string `json:"se,omitempty"`
	CE           string `json:"ce,omitempty"`
	Beoordeling  string `json:"beoordeling,omitempty"`
	Vrijstelling bool   `json:"vrijstelling,omitempty"`
	Eindcijfer   string `json:"eindcijfer,omitempty"`
	Behaald      int    `json:"behaald,omitempty"`
}

type request struct {
	Examen examen  `json:"examen"`
	Vakken []entry `json:"vakken"`
}

func (k kandidaat) request() request {
	r := request{Examen: newExamen(k.r, k.profielen, k.leerwerk)}
	for _, v := range k.vakken {
		r.Vakken = append(r.Vakken, k.entry(v))
	}
	return r
}

func (k kandidaat) entry(v *rules.Vak) entry {
	e := entry{Vak: v.Code, Behaald: k.behaald[v.Code]}
	target, ok := k.eindcijfers[v.Code]
	if !ok {
		target = cijfer.Voldoende
	}
	ce, ok := k.ce[v.Code]
	if !ok {
		ce = target.Cijfer()
	}
	switch {
	case v.IsKwalificatie(k.r.Opleiding, k.r.Jaar):
		e.Beoordeling = "voldoende"
		if other, ok := k.beoordeling[v.Code]; ok {
			e.Beoordeling = other
		}
	case broughtIn(k.r, v):
		return brought(v, target)
	case hasCE(k.r, v) || e.Behaald != 0:
		e.SE, e.CE = written(2*target.Cijfer()-ce), written(ce)
	case v.CE.Has(k.r.Opleiding): // the schoolexamen stands in for it
		e.SE = written(ce)
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

// withCEs are the subjects with a grade in the mean of the centrale examens; a schoolexamen can stand in for one.
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
		if !slices.Contains(kern, numbers[i]) && !broughtIn(k.r, rules.FindVak(numbers[i])) {
			list = append(list, numbers[i])
		}
	}
	return list
}
