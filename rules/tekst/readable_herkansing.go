package tekst

import "strings"

// The widths of the columns, counted in letters: the name of a profielvak with its cspe is long, and so are some headings.
const examWidth, headedWidth = 46, 10

// write writes what resits can do; nothing when there is nothing to say.
func (u *HerkansingUitleg) write(t Taal, line func(...string)) {
	if u == nil {
		return
	}
	line()
	line(sentence{"Herkansing: ", "Resit: "}.in(t), u.Kop)
	line("  ", u.Zin)
	line("  ", u.Rechten)
	writeKansen(t, sentence{"Om te slagen", "To pass"}, u.Vakken, line)
	if u.NietGenoeg != "" {
		line("  ", u.NietGenoeg)
	}
	writeKansen(t, sentence{"Voor cum laude", "For cum laude"}, u.CumLaude, line)
	for _, p := range u.Paren[:min(maxPairs, len(u.Paren))] {
		line("  ", capital(list(t, p.Namen[:])))
		line("      ", p.Zin)
		if len(p.Punten) < 2 {
			continue
		}
		var all []string
		for _, punt := range p.Punten {
			all = append(all, comma(t, punt[0])+sentence{" en ", " and "}.in(t)+comma(t, punt[1]))
		}
		line("      ", sentence{"Samen genoeg: ", "Together enough: "}.in(t), strings.Join(all, "; "))
	}
	if more := len(u.Paren) - maxPairs; more > 0 {
		line("  ", sentence{"Andere paren die samen kunnen: {n}.", "Other pairs that can do: {n}."}.in(t, "n", number(more)))
	}
}

// maxPairs is how many pairs of resits the text shows: where any two subjects may be done again there are dozens.
const maxPairs = 5

// writeKansen writes a table of resits under a heading of its own.
func writeKansen(t Taal, title sentence, list []KansUitleg, line func(...string)) {
	if len(list) == 0 {
		return
	}
	effect := sentence{"Gevolg", "Effect"}.in(t)
	if list[0].Nodig == "" { // whole subjects
		line(column("  "+title.in(t), examWidth), effect)
		for _, k := range list {
			line(column("  "+k.Naam, examWidth), k.Gevolg)
		}
		return
	}
	line(column("  "+title.in(t), examWidth), column(sentence{"Nu", "Now"}.in(t), gradeWidth), column(sentence{"Nodig", "Needed"}.in(t), gradeWidth),
		column(sentence{"Verschil", "Rise"}.in(t), headedWidth), effect)
	for _, k := range list {
		line(column("  "+k.Naam, examWidth), column(comma(t, k.Nu), gradeWidth), column(comma(t, k.Nodig), gradeWidth),
			column(comma(t, k.Verschil), headedWidth), k.Gevolg)
	}
}

// write writes what is still needed; nothing when there is nothing to say.
func (u *VooruitblikUitleg) write(t Taal, line func(...string)) {
	if u == nil {
		return
	}
	line()
	line(u.Kop)
	line("  ", u.Zin)
	line(column("  "+sentence{"Vak", "Subject"}.in(t), examWidth), column(sentence{"Minstens", "At least"}.in(t), headedWidth), sentence{"Zeker", "Certain"}.in(t))
	for _, n := range u.Vakken {
		line(column("  "+n.Naam, examWidth), column(gradeOrNone(t, n.Minstens), headedWidth), gradeOrNone(t, n.Zeker))
		line("      ", n.Zin)
	}
}

// gradeOrNone writes a grade, and a dash where none is enough.
func gradeOrNone(t Taal, grade string) string {
	if grade == "" {
		return "-"
	}
	return comma(t, grade)
}
