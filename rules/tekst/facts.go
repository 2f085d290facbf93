package tekst

import (
	"iter"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/pakket"
)

// facts are the facts of a judged dossier that the sentences need, in a language.
type facts struct {
	*oordeel.Oordeel
	taal Taal
}

// name is the name of subject i: the label that the user gave it, else that of the catalogue.
func (f facts) name(i int) string {
	v := &f.Pakket.Dossier.Vakken[i]
	if v.Label != "" {
		return Shown(v.Label)
	}
	return Vak(f.taal, v.Vak)
}

// names are the names of subjects, as a sentence joins them.
func (f facts) names(positions pakket.Vakken) string {
	var names []string
	for i := range f.Pakket.Dossier.Vakken {
		if positions.Has(i) {
			names = append(names, f.name(i))
		}
	}
	return list(f.taal, names)
}

// graded is a name with its grade: economie (5).
func graded(name string, e cijfer.Eindcijfer) string { return name + " (" + e.String() + ")" }

// below are the known eindcijfers under a limit that count in the shown reading, the combinatiecijfer last: economie (5).
func (f facts) below(limit cijfer.Eindcijfer) []string {
	names := f.known(f.Pakket.Numbers(f.Lezing).Each, under(limit))
	if combi, _ := f.Combinatie(); combi != 0 && combi < limit {
		names = append(names, graded(Combinatiecijfer(f.taal), combi))
	}
	return names
}

// kernvakken are the positions of the kernvakken that were entered.
func (f facts) kernvakken() []int {
	var list []int
	for _, i := range []int{f.Pakket.Nederlands, f.Pakket.Engels, f.Lezing.Kern} {
		if i >= 0 {
			list = append(list, i)
		}
	}
	return list
}

// staatsexamen reports whether the exam was held before the state commission, and not at a school.
func (f facts) staatsexamen() bool { return f.Regeling.Soort == dossier.Staatsexamen }

// known are the subjects among these whose eindcijfer is known and that have one, as "Nederlands (6)".
func (f facts) known(positions iter.Seq[int], accept func(cijfer.Eindcijfer) bool) []string {
	var names []string
	for i := range positions {
		if e := f.Low.E[i]; f.Known(i) && e != 0 && accept(e) {
			names = append(names, graded(f.name(i), e))
		}
	}
	return names
}

func under(limit cijfer.Eindcijfer) func(cijfer.Eindcijfer) bool {
	return func(e cijfer.Eindcijfer) bool { return e < limit }
}

func anyGrade(cijfer.Eindcijfer) bool { return true }
