package tekst

import (
	"strings"

	"slaagwijzer/rules/omzetting"
	"slaagwijzer/rules/oordeel"
)

// Scores is the table of all scores as a text for a person, from where on the verdict turns first; nothing when none was
// asked for.
func Scores(t Taal, o *oordeel.Oordeel, found *omzetting.Omzetting) string {
	if found == nil {
		return ""
	}
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.TrimRight(strings.Join(parts, ""), " ") + "\n") }
	nterm := sentence{"van 0,0 tot 2,0", "from 0.0 to 2.0"}.in(t)
	if found.Nterm != nil {
		nterm = comma(t, found.Nterm.String())
	}
	line()
	line(sentence{"Punten voor {vak} (van de {schaal}, N-term {n})", "Points for {vak} (of {schaal}, N-term {n})"}.in(t,
		"vak", Vak(t, o.Pakket.Dossier.Vakken[found.Vak].Vak), "schaal", number(found.Schaal), "n", nterm))
	for _, omslag := range found.Omslagen() {
		line("  ", sentence{"vanaf {punten}: {uitslag}", "from {punten}: {uitslag}"}.in(t,
			"punten", points(t, omslag.Punten), "uitslag", strings.ToLower(uitslagen[omslag.Uitslag].in(t))))
	}
	for _, rij := range found.Rijen {
		grades := comma(t, rij.Laag.Cijfer.String())
		if rij.Hoog.Cijfer != rij.Laag.Cijfer {
			grades += sentence{" tot ", " to "}.in(t) + comma(t, rij.Hoog.Cijfer.String())
		}
		line("  ", column(number(rij.Punten), scoreWidth), column(grades, gradesWidth), strings.ToLower(uitslagen[rij.Uitslag()].in(t)))
	}
	return b.String()
}

// The widths of the columns for a score and for one or two grades.
const scoreWidth, gradesWidth = 5, 14
