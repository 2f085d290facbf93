package regelpagina

import (
	"fmt"
	"slices"
	"strings"

	"slaagwijzer/rules"
	"slaagwijzer/rules/cijfer"
)

// Eindcijfer explains the eindcijfer and shows how it is rounded.
type Eindcijfer struct {
	rules.Regel
	Rijen []Afronding
}

// Combinatie explains the combinatiecijfer and shows how it is rounded.
type Combinatie struct {
	rules.Regel
	Rijen []Afronding
}

// Afronding shows one rounding: from which grades, their mean, and what it becomes.
type Afronding struct {
	Van        []string
	Gemiddelde string
	Wordt      string
}

// eindcijfer shows both sides of a half, and a mean of which the second decimal doesn't count.
func eindcijfer() Eindcijfer {
	e := Eindcijfer{Regel: rules.Eindcijferregel()}
	for _, pair := range [][2]cijfer.Cijfer{{55, 55}, {54, 55}, {68, 62}, {71, 58}} {
		se, ce := pair[0], pair[1]
		e.Rijen = append(e.Rijen, Afronding{[]string{comma(se.String()), comma(ce.String())}, mean(se, ce), cijfer.Middel(se, ce).String()})
	}
	return e
}

// combinatie shows both sides of a half, with as few parts as the opleiding has.
func combinatie(r *rules.Regeling) Combinatie {
	c := Combinatie{Regel: rules.Combinatieregel(r)}
	if weighs := r.Layout.Programma.String(); weighs == "gewogen" || weighs == "extra" {
		for _, leading := range []cijfer.Eindcijfer{6, 7} {
			row := combined(leading, leading, 6, 7)
			row.Van = []string{"profielvak " + leading.String() + " (telt 2 keer)", "keuzevakken 6 en 7"}
			c.Rijen = append(c.Rijen, row)
		}
		return c
	}
	parts := max(len(r.Layout.Onderdelen), r.Layout.Keuzevakken)
	for high := range parts {
		list := slices.Repeat([]cijfer.Eindcijfer{6}, parts)
		for i := range high + 1 {
			list[i] = 7
		}
		c.Rijen = append(c.Rijen, combined(list...))
	}
	return c
}

// combined shows the combinatiecijfer of some grades.
func combined(list ...cijfer.Eindcijfer) Afronding {
	var row Afronding
	var grades []cijfer.Cijfer
	sum := 0
	for _, e := range list {
		row.Van, grades, sum = append(row.Van, e.String()), append(grades, e.Cijfer()), sum+int(e)
	}
	row.Gemiddelde, row.Wordt = mean(grades...), cijfer.Combinatie(sum, len(list)).String()
	return row
}

// mean is the mean of grades, cut to two decimals.
func mean(grades ...cijfer.Cijfer) string {
	var g cijfer.Gemiddelde
	for _, c := range grades {
		g = g.Plus(c)
	}
	return comma(g.Truncated())
}

func comma(number string) string { return strings.Replace(number, ".", ",", 1) }

// tally counts a grade: één 5, 2 keer een 5.
func tally(n int, grade cijfer.Eindcijfer) string {
	if n == 1 {
		return "één " + grade.String()
	}
	return fmt.Sprintf("%d keer een %s", n, grade)
}
