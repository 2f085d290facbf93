package gegevens

import (
	"slices"

	"slaagwijzer/rules"
)

// exam is one kind of exam in one year.
type exam struct {
	jaar          int
	soort, gebied string
}

func examOf(r *rules.Regeling) exam { return exam{r.Jaar, string(r.Soort), string(r.Gebied)} }

// exams is a set of them.
type exams []exam

// blokken describes a set of exams as years times soorten times gebieden, in as few of those as it takes. What is all there is
// is not named.
func (set exams) blokken(all exams) []Afwijking {
	var list []Afwijking
	for _, kind := range set.kinds() {
		jaren := set.years(kind)
		i := slices.IndexFunc(list, func(a Afwijking) bool {
			return slices.Equal(a.Jaren, jaren) && a.Soorten[0] == kind.soort
		})
		if i < 0 {
			list = append(list, Afwijking{Jaren: jaren, Soorten: []string{kind.soort}, Gebieden: []string{kind.gebied}})
		} else {
			list[i].Gebieden = append(list[i].Gebieden, kind.gebied)
		}
	}
	var joined []Afwijking
	for _, a := range list {
		i := slices.IndexFunc(joined, func(b Afwijking) bool {
			return slices.Equal(a.Jaren, b.Jaren) && slices.Equal(a.Gebieden, b.Gebieden)
		})
		if i < 0 {
			joined = append(joined, a)
		} else {
			joined[i].Soorten = append(joined[i].Soorten, a.Soorten...)
		}
	}
	for i := range joined {
		joined[i].leaveOut(all)
	}
	return joined
}

// leaveOut takes away what is all there is.
func (a *Afwijking) leaveOut(all exams) {
	var every Afwijking
	for _, e := range all {
		every.Jaren = addNew(every.Jaren, e.jaar)
		every.Soorten = addNew(every.Soorten, e.soort)
		every.Gebieden = addNew(every.Gebieden, e.gebied)
	}
	if len(a.Jaren) == len(every.Jaren) {
		a.Jaren = nil
	}
	if len(a.Soorten) == len(every.Soorten) {
		a.Soorten = nil
	}
	if len(a.Gebieden) == len(every.Gebieden) {
		a.Gebieden = nil
	}
}

// kinds are the exams without their years.
func (set exams) kinds() exams {
	var list exams
	for _, e := range set {
		list = addNew(list, exam{soort: e.soort, gebied: e.gebied})
	}
	return list
}

// years are the years in which a kind of exam is in the set.
func (set exams) years(kind exam) []int {
	var list []int
	for _, e := range set {
		if e.soort == kind.soort && e.gebied == kind.gebied {
			list = append(list, e.jaar)
		}
	}
	return list
}

func addNew[T comparable](list []T, item T) []T {
	if slices.Contains(list, item) {
		return list
	}
	return append(list, item)
}
