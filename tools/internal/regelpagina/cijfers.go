package regelpagina

import (
	"fmt"
	"slices"
	"strings"

	"slaagwijzer/rules"
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
)

// Afronding explains a number and shows how it is rounded.
type Afronding struct {
	rules.Regel
	Bron  Bron
	Tabel Tabel
}

// Tabel is a table of grades; its last column is what they become.
type Tabel struct {
	Titel string
	Kop   []string
	Rijen [][]string
}

// eindcijfer shows both sides of a half, and a mean of which the second decimal doesn't count.
func eindcijfer(r *rules.Regeling) Afronding {
	a := Afronding{Regel: rules.Eindcijferregel(r), Bron: source(r, r.Plaatsen.Eindcijfer)}
	a.Tabel.Titel = "Zo rond je een eindcijfer af"
	switch {
	case !zonderCE(r):
		a.Tabel.Kop = []string{seNaam(r), "CE", "Gemiddeld", "Eindcijfer"}
		for _, pair := range [][2]cijfer.Cijfer{{55, 55}, {54, 55}, {68, 62}, {71, 58}} {
			se, ce := pair[0], pair[1]
			a.Tabel.Rijen = append(a.Tabel.Rijen, []string{written(se), written(ce), mean(se, ce), cijfer.Middel(se, ce).String()})
		}
	case r.Soort == dossier.Staatsexamen:
		a.Tabel.Kop = []string{seNaam(r), "Eindcijfer"}
		for _, se := range []cijfer.Cijfer{55, 54} {
			a.Tabel.Rijen = append(a.Tabel.Rijen, []string{written(se), cijfer.Round(se).String()})
		}
	default:
		a.Tabel.Kop = []string{"SE", "Toets", "Gemiddeld", "Eindcijfer"}
		for _, se := range []cijfer.Cijfer{55, 54} {
			a.Tabel.Rijen = append(a.Tabel.Rijen, []string{written(se), "geen", "", cijfer.Round(se).String()})
		}
		for _, pair := range [][2]cijfer.Cijfer{{54, 56}, {54, 55}, {64, 40}} { // it can raise, be too low, and never lowers
			se, rv := pair[0], pair[1]
			a.Tabel.Rijen = append(a.Tabel.Rijen, []string{written(se), written(rv), mean(se, rv), cijfer.Verbeterd(se, rv).String()})
		}
	}
	return a
}

// combinatie shows both sides of a half, with as few parts as the opleiding has.
func combinatie(r *rules.Regeling) Afronding {
	a := Afronding{Regel: rules.Combinatieregel(r), Bron: source(r, r.Plaatsen.Combinatiecijfer)}
	a.Tabel = Tabel{Titel: "Zo rond je een combinatiecijfer af", Kop: []string{"Cijfers van de onderdelen", "Gemiddeld", "Combinatiecijfer"}}
	if weighs := r.Layout.Programma.String(); weighs == "gewogen" || weighs == "extra" {
		for _, leading := range []cijfer.Eindcijfer{6, 7} {
			row := combined(leading, leading, 6, 7)
			row[0] = "profielvak " + leading.String() + " (telt 2 keer), keuzevakken 6 en 7"
			a.Tabel.Rijen = append(a.Tabel.Rijen, row)
		}
		return a
	}
	parts := max(len(r.Layout.Onderdelen), r.Layout.Keuzevakken)
	for high := range parts {
		list := slices.Repeat([]cijfer.Eindcijfer{6}, parts)
		for i := range high + 1 {
			list[i] = 7
		}
		a.Tabel.Rijen = append(a.Tabel.Rijen, combined(list...))
	}
	return a
}

// combined shows the combinatiecijfer of some grades.
func combined(list ...cijfer.Eindcijfer) []string {
	var from []string
	var grades []cijfer.Cijfer
	sum := 0
	for _, e := range list {
		from, grades, sum = append(from, e.String()), append(grades, e.Cijfer()), sum+int(e)
	}
	return []string{strings.Join(from, ", "), mean(grades...), cijfer.Combinatie(sum, len(list)).String()}
}

// mean is the mean of grades, cut to two decimals.
func mean(grades ...cijfer.Cijfer) string {
	var g cijfer.Gemiddelde
	for _, c := range grades {
		g = g.Plus(c)
	}
	return comma(g.Truncated())
}

func written(c cijfer.Cijfer) string { return comma(c.String()) }

func comma(number string) string { return strings.Replace(number, ".", ",", 1) }

// tally counts a grade: één 5, 2 keer een 5.
func tally(n int, grade cijfer.Eindcijfer) string {
	if n == 1 {
		return "één " + grade.String()
	}
	return fmt.Sprintf("%d keer een %s", n, grade)
}
