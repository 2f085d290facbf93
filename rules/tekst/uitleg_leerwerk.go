package tekst

import (
	"slices"

	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

func (f facts) zinnenLeerwerk(b *oordeel.Bevinding, norm regeling.LeerwerktrajectMinimum) [3]string {
	ask := sentence{"Met een leerwerktraject slaag je ook als Nederlands, je profielvak en je combinatiecijfer elk minstens een {minimum} zijn.",
		"On a work-based route you also pass if Dutch, your vocational subject and your combination grade are each at least a {minimum}."}.in(f.taal, "minimum", norm.Minimum.String())
	names := f.standing(slices.Values(f.leerwerkvakken()))
	combi, _ := f.Combinatie()
	if combi == 0 {
		names = append(names, theCombinatiecijfer.in(f.taal)+sentence{" (nog onbekend)", " (still unknown)"}.in(f.taal))
	} else {
		names = append(names, graded(theCombinatiecijfer.in(f.taal), combi))
	}
	means := f.means(b, combi != 0 && f.allKnown(slices.Values(f.leerwerkvakken())))
	if low := f.leerwerkLow(norm); len(low) > 0 {
		means = f.tooLow(low, norm.Minimum)
	}
	return [3]string{ask, sentence{"Jouw cijfers zijn {vakken}.", "Your grades are {vakken}."}.in(f.taal, "vakken", list(f.taal, names)), means}
}

var theCombinatiecijfer = sentence{"het combinatiecijfer", "the combination grade"}

// leerwerkvakken are the positions of Nederlands and the profielvak, as far as they were entered and count.
func (f facts) leerwerkvakken() []int {
	return slices.DeleteFunc([]int{f.Pakket.Nederlands, f.Lezing.Head}, func(i int) bool { return i < 0 || f.Lezing.Duim.Has(i) })
}

// leerwerkLow names what is too low for the rule of the leerwerktraject.
func (f facts) leerwerkLow(norm regeling.LeerwerktrajectMinimum) []string {
	low := f.known(slices.Values(f.leerwerkvakken()), under(norm.Minimum))
	if combi, _ := f.Combinatie(); combi != 0 && combi < norm.Minimum {
		low = append(low, graded(theCombinatiecijfer.in(f.taal), combi))
	}
	return low
}
