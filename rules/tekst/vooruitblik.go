package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/vak"
)

// VooruitblikUitleg explains what is still needed. Grades are exact decimals with a point; empty where none is enough.
type VooruitblikUitleg struct {
	Kop, Zin string
	Vakken   []NodigUitleg
}

// NodigUitleg explains what one subject still needs.
type NodigUitleg struct{ Vak, Naam, Minstens, Zeker, Zin string }

func (f facts) vooruitblik(v *herkansing.Vooruitblik) *VooruitblikUitleg {
	if v == nil {
		return nil
	}
	u := &VooruitblikUitleg{Kop: sentence{"Wat heb je nog nodig?", "What do you still need?"}.in(f.taal), Zin: f.ahead(v)}
	for _, n := range v.Vakken {
		u.Vakken = append(u.Vakken, NodigUitleg{
			Vak: f.Pakket.Dossier.Vakken[n.Vak].Code, Naam: f.examName(n.Vak),
			Minstens: exact(n.Minstens), Zeker: exact(n.Zeker), Zin: f.stillNeeded(n),
		})
	}
	return u
}

// ahead says what the missing centrale examens need together.
func (f facts) ahead(v *herkansing.Vooruitblik) string {
	pairs := []string{"cijfer", f.decimal(v.Gelijk), "vak", f.exam(v.Vakken[0].Vak), "tien", cijfer.Round(cijfer.Hoogste).String()}
	one := len(v.Vakken) == 1
	var z sentence
	switch {
	case f.Lacking != nil:
		z = sentence{"Maak eerst je pakket compleet. Daarna rekenen we uit wat je nodig hebt.", "Complete your subjects first. After that we work out what you need."}
	case f.Uitslag == oordeel.Geslaagd:
		z = sentence{"Welke cijfers je ook nog haalt, je slaagt.", "Whatever grades you still get, you pass."}
	case f.Uitslag == oordeel.Afgewezen:
		z = sentence{"Ook als je overal een {tien} haalt, slaag je nog niet.", "Even if you get {tien} everywhere, you don't pass yet."}
		return z.in(f.taal, pairs...) + " " + f.askSchool()
	case v.Gelijk == 0:
		z = sentence{"Er ontbreekt meer dan alleen centrale examens. Daarom is nog geen cijfer zeker genoeg.",
			"More is missing than central exams. That is why no grade is certainly enough yet."}
	case one && v.Gelijk == cijfer.Hoogste:
		z = sentence{"Haal je een {cijfer} voor {vak}, dan slaag je.", "If you get {cijfer} for {vak}, you pass."}
	case one:
		z = sentence{"Haal je een {cijfer} of hoger voor {vak}, dan slaag je.", "If you get {cijfer} or higher for {vak}, you pass."}
	case v.Gelijk == cijfer.Hoogste:
		z = sentence{"Haal je overal een {cijfer}, dan slaag je.", "If you get {cijfer} everywhere, you pass."}
	default:
		z = sentence{"Haal je overal een {cijfer} of hoger, dan slaag je.", "If you get {cijfer} or higher everywhere, you pass."}
	}
	return z.in(f.taal, pairs...)
}

// stillNeeded says which grade of a subject is too low, and which is certainly enough.
func (f facts) stillNeeded(n herkansing.Nodig) string {
	pairs := []string{"minstens", f.decimal(n.Minstens), "zeker", f.decimal(n.Zeker), "tien", cijfer.Round(cijfer.Hoogste).String()}
	tooLow := sentence{"Met een cijfer onder de {minstens} slaag je niet zonder herkansing.", "With a grade below {minstens} you don't pass without a resit."}
	enough := sentence{"Met een {zeker} of hoger slaag je zeker.", "With {zeker} or higher you certainly pass."}
	if n.Zeker == cijfer.Hoogste {
		enough = sentence{"Met een {zeker} slaag je zeker.", "With {zeker} you certainly pass."}
	}
	unsure := sentence{"Of je slaagt, hangt ook af van je andere cijfers.", "Whether you pass also depends on your other grades."}
	switch {
	case f.Lacking != nil:
		return notSureYet.in(f.taal)
	case n.Minstens == 0:
		return sentence{"Ook met een {tien} slaag je nog niet.", "Even with {tien} you don't pass yet."}.in(f.taal, pairs...)
	case n.Zeker == cijfer.Laagste:
		return sentence{"Welk cijfer je ook haalt, je slaagt.", "Whatever grade you get, you pass."}.in(f.taal)
	case n.Minstens > cijfer.Laagste && n.Zeker == 0:
		return tooLow.in(f.taal, pairs...) + " " + unsure.in(f.taal)
	case n.Minstens > cijfer.Laagste:
		return tooLow.in(f.taal, pairs...) + " " + enough.in(f.taal, pairs...)
	}
	anything := sentence{"Met elk cijfer kun je nog slagen.", "With any grade you can still pass."}.in(f.taal)
	if n.Zeker == 0 {
		return anything + " " + unsure.in(f.taal)
	}
	return anything + " " + enough.in(f.taal, pairs...)
}

// examName is the name of a subject with the part of the exam where that is the cspe.
func (f facts) examName(i int) string {
	if f.Pakket.Dossier.Vakken[i].Soort == vak.Profielvak {
		return f.name(i) + " (cspe)"
	}
	return f.name(i)
}

// exam names what is taken in a subject in the middle of a sentence.
func (f facts) exam(i int) string {
	if f.Pakket.Dossier.Vakken[i].Soort == vak.Profielvak {
		return sentence{"het cspe", "the cspe"}.in(f.taal)
	}
	return f.name(i)
}

// decimal writes a grade the way the language does; nothing when there is none.
func (f facts) decimal(c cijfer.Cijfer) string { return comma(f.taal, exact(c)) }

// exact writes a grade with a point; nothing when there is none.
func exact(c cijfer.Cijfer) string {
	if c == 0 {
		return ""
	}
	return c.String()
}
