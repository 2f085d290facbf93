package tekst

import (
	"strings"

	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/pakket"
)

var uitslagen = map[oordeel.Uitslag]sentence{
	oordeel.Geslaagd:  {"GESLAAGD", "PASSED"},
	oordeel.Afgewezen: {"GEZAKT (afgewezen)", "NOT PASSED (afgewezen)"},
	oordeel.NogOpen:   {"NOG NIET ZEKER", "NOT CERTAIN YET"},
}

var answers = map[oordeel.Antwoord]sentence{oordeel.Ja: {"ja", "yes"}, oordeel.Nee: {"nee", "no"}, oordeel.Open: {"open", "open"}}

var marks = map[oordeel.Antwoord]string{oordeel.Ja: "+", oordeel.Nee: "-", oordeel.Open: "?"}

// Readable is a judged dossier as a text for a person: the verdict, the list of subjects, every requirement with its
// article; and what resits can do and what is still needed where that is not nil.
func Readable(t Taal, o *oordeel.Oordeel, h *herkansing.Herkansing, v *herkansing.Vooruitblik) string {
	f := facts{o, t}
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.TrimRight(strings.Join(parts, ""), " ") + "\n") }
	line(uitslagen[o.Uitslag].in(t), f.judiciumSuffix())
	line(f.about())
	line()
	f.grades(line)
	f.leftOut(line)
	line()
	line(sentence{"Eisen  (+ gehaald, - niet gehaald, ? nog niet zeker)", "Requirements  (+ met, - not met, ? not certain yet)"}.in(t))
	f.eisen(line, o.Eisen)
	line()
	line("Cum laude: ", answers[o.CumLaude].in(t))
	f.eisen(line, o.CumLaudeEisen)
	f.herkansing(h).write(t, line)
	f.vooruitblik(v).write(t, line)
	if len(o.Opmerkingen) > 0 {
		line()
		line(sentence{"Opmerkingen", "Remarks"}.in(t))
		for _, code := range o.Opmerkingen {
			line("  * ", Opmerking(t, code), " [", code, "]")
		}
	}
	return b.String()
}

func (f facts) judiciumSuffix() string {
	if f.CumLaude == oordeel.Ja {
		return ", cum laude"
	}
	return ""
}

// about says which exam it is and by which text it was judged.
func (f facts) about() string {
	r := f.Regeling
	text := r.Opleiding.String() + " " + number(r.Jaar)
	if r.Soort != dossier.School {
		text += " " + string(r.Soort)
	}
	if r.Gebied == dossier.BES {
		text += " (BES)"
	}
	if len(f.Profielen) > 0 {
		text += ", " + sentence{"profiel ", "profile "}.in(f.taal) + strings.Join(f.Profielen, ", ")
	}
	return text + ". " + r.Tekst.Besluit.Titel + " (" + r.Tekst.Besluit.BWB + "), " +
		sentence{"tekst van ", "text of "}.in(f.taal) + r.Tekst.Op
}

// column pads a text to a width, counted in letters.
func column(text string, width int) string {
	return text + strings.Repeat(" ", max(1, width-len([]rune(text))))
}

const nameWidth, gradeWidth = 38, 7

func (f facts) grades(line func(...string)) {
	se, width := "SE", gradeWidth
	if f.staatsexamen() {
		se, width = "College", headedWidth
	}
	line(column("  "+sentence{"Vak", "Subject"}.in(f.taal), nameWidth), column(se, width), column("CE", gradeWidth),
		sentence{"Eindcijfer", "Final grade"}.in(f.taal))
	for i := range f.Pakket.Dossier.Vakken {
		v := &f.Pakket.Dossier.Vakken[i]
		line(column("  "+f.name(i), nameWidth), column(f.se(v), width), column(f.grade(v.CE, v.HasCE()), gradeWidth), f.outcome(i))
	}
	if combi, _ := f.Combinatie(); combi != 0 {
		line(column("  "+Combinatiecijfer(f.taal), nameWidth), column("", width), column("", gradeWidth), combi.String())
	}
}

func (f facts) se(v *dossier.Examenvak) string {
	switch v.Afsluiting {
	case dossier.AlleenSE:
		if v.SE != 0 {
			return cijfer.Round(v.SE).String()
		}
		return "?"
	case dossier.MetCE, dossier.AfgerondSE:
		return f.grade(v.SE, true)
	}
	return ""
}

// grade writes a grade, ? when it belongs there but is not known.
func (f facts) grade(c cijfer.Cijfer, belongs bool) string {
	switch {
	case c != 0:
		return comma(f.taal, c.String())
	case belongs:
		return "?"
	}
	return ""
}

// outcome is the eindcijfer or the beoordeling of a subject, with what there is to say about it.
func (f facts) outcome(i int) string {
	v := &f.Pakket.Dossier.Vakken[i]
	var text string
	switch {
	case v.Ontheffing:
		text = sentence{"ontheffing", "relieved"}.in(f.taal)
	case v.Afsluiting == dossier.OpBeoordeling && v.Beoordeling != dossier.GeenBeoordeling:
		text = beoordelingen[v.Beoordeling].in(f.taal)
	case v.Vrijgesteld && v.Eindcijfer == 0:
		text = sentence{"vrijstelling", "exempt"}.in(f.taal)
	case v.Afsluiting != dossier.OpBeoordeling && f.Known(i):
		text = f.Low.E[i].String()
	default:
		text = "?"
	}
	if v.RV != 0 {
		text += sentence{"  (met resultaatverbeteringstoets: {rv})", "  (with an improvement test: {rv})"}.in(f.taal, "rv", f.grade(v.RV, true))
	}
	if f.Lezing.Without().Has(i) {
		text += sentence{"  (buiten beschouwing)", "  (left out)"}.in(f.taal)
	}
	return text
}

func (f facts) leftOut(line func(...string)) {
	if f.Lezing.Without() != 0 {
		line()
	}
	say := func(positions pakket.Vakken, plaats bron.Vindplaats) {
		line(sentence{"Buiten beschouwing gelaten, omdat dat nodig is om te slagen ({artikel}): {vakken}.",
			"Left out, because that is needed to pass ({artikel}): {vakken}."}.in(f.taal, "artikel", f.artikel(plaats), "vakken", f.names(positions)))
	}
	if f.Lezing.LeftOut != 0 {
		say(f.Lezing.LeftOut, f.Regeling.Plaatsen.Weglaten)
	}
	if f.Lezing.Duim != 0 {
		say(f.Lezing.Duim, f.Regeling.Duim.Plaats)
	}
}

// artikel names a place in the decree of the regeling. The decrees of before 2023 are cited without lid.
func (f facts) artikel(plaats bron.Vindplaats) string {
	z := sentence{"artikel {artikel} lid {lid}", "article {artikel} paragraph {lid}"}
	if plaats.Lid == "" {
		z = sentence{"artikel {artikel}", "article {artikel}"}
	}
	return z.in(f.taal, "artikel", plaats.Artikel, "lid", plaats.Lid)
}

func (f facts) eisen(line func(...string), found []oordeel.Bevinding) {
	for i := range found {
		b := &found[i]
		line("  ", marks[b.Oordeel], " ", f.eisnaam(&b.Eis), "  [", sentence{"artikel ", "article "}.in(f.taal), b.Eis.Plaats.String(), "]")
		line("      ", Eis(f.taal, f.Oordeel, b))
	}
}
