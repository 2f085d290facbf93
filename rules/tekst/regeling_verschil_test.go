package tekst

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// differences is what the other regelingen of a year have otherwise than the school in the European Netherlands.
func differences(jaar int) string {
	var text strings.Builder
	fmt.Fprintf(&text, `Wat in %d anders is dan op een school in Europees Nederland, per soort examen.
- staat alleen daar, + alleen hier; "is hier" noemt hetzelfde op een andere plaats. Erachter: voor welke opleidingen.
`, jaar)
	printOuts := map[vak.Opleiding]string{}
	var cells []*cell
	for _, r := range regeling.All() {
		switch {
		case r.Jaar != jaar:
		case isSchool(&r):
			printOuts[r.Opleiding] = Regeling(&r)
		default:
			if last := len(cells) - 1; last < 0 || cells[last].soort != r.Soort || cells[last].gebied != r.Gebied {
				cells = append(cells, &cell{soort: r.Soort, gebied: r.Gebied, who: map[string][]string{}})
			}
			cells[len(cells)-1].add(r.Opleiding.String(), difference(body(printOuts[r.Opleiding]), body(Regeling(&r))))
		}
	}
	for _, c := range cells {
		c.write(&text)
	}
	return text.String()
}

// cell is a kind of exam in a year, with each difference and the opleidingen that it is about.
type cell struct {
	soort       dossier.Soort
	gebied      dossier.Gebied
	opleidingen []string
	order       []string
	who         map[string][]string
}

func (c *cell) add(opleiding string, differences []string) {
	c.opleidingen = append(c.opleidingen, opleiding)
	times := map[string]int{}
	for _, d := range differences {
		times[d]++
	}
	for _, d := range differences {
		said := d
		if times[d] > 1 {
			said += fmt.Sprintf(" (%d keer)", times[d])
		}
		if c.who[said] == nil {
			c.order = append(c.order, said)
		}
		if !slices.Contains(c.who[said], opleiding) {
			c.who[said] = append(c.who[said], opleiding)
		}
	}
}

func (c *cell) write(text *strings.Builder) {
	fmt.Fprintf(text, "\n== %s, %s: %s\n", c.soort, gebiednaam(c.gebied), strings.Join(c.opleidingen, " "))
	for _, d := range c.order {
		who := strings.Join(c.who[d], " ")
		if len(c.who[d]) == len(c.opleidingen) {
			who = "alle"
		}
		fmt.Fprintf(text, "%s  {%s}\n", d, who)
	}
}

// body are the lines of a print-out but for the first, which names it.
func body(text string) []string {
	return strings.Split(strings.TrimSuffix(text, "\n"), "\n")[1:]
}

// difference is what one print-out has otherwise than another. Where a line is the same but for its place in the decree, only
// the places are said; of a choice of subjects, only the subjects.
func difference(from, to []string) []string {
	var list, places []string
	say := func(sign string, lines []string, at int) {
		if lines[at] != "" {
			list = append(list, sign+" "+heading(lines, at)+strings.TrimSpace(lines[at]))
		}
	}
	shared := inCommon(shapes(from), shapes(to))
	for i, j := 0, 0; i < len(from) || j < len(to); {
		switch {
		case i < len(from) && j < len(to) && shape(from[i]) == shape(to[j]):
			for _, moved := range placesDiffer(from[i], to[j]) {
				if !slices.Contains(places, moved) {
					places = append(places, moved)
				}
			}
			if subjects := subjectsDiffer(from[i], to[j]); subjects != "" {
				list = append(list, "  "+heading(to, j)+subjects)
			}
			i, j = i+1, j+1
		case j == len(to) || (i < len(from) && shared[i+1][j] >= shared[i][j+1]):
			say("-", from, i)
			i++
		default:
			say("+", to, j)
			j++
		}
	}
	return append(places, list...)
}

// inCommon is how many lines the rests of two texts, from every two lines on, have in common in one order.
func inCommon(from, to []string) [][]int {
	shared := make([][]int, len(from)+1)
	for i := range shared {
		shared[i] = make([]int, len(to)+1)
	}
	for i := range slices.Backward(from) {
		for j := range slices.Backward(to) {
			shared[i][j] = max(shared[i+1][j], shared[i][j+1])
			if from[i] == to[j] {
				shared[i][j] = shared[i+1][j+1] + 1
			}
		}
	}
	return shared
}

var (
	inBrackets = regexp.MustCompile(`\[[^\]]*\]`)
	choices    = regexp.MustCompile(`een van .*`)
)

// shape is a line without what can differ while it says the same: its places, and the subjects of a choice.
func shape(line string) string {
	return choices.ReplaceAllString(inBrackets.ReplaceAllString(line, "[]"), "een van")
}

func shapes(lines []string) []string {
	list := make([]string, len(lines))
	for i, line := range lines {
		list[i] = shape(line)
	}
	return list
}

// placesDiffer are the places in which two lines of one shape differ.
func placesDiffer(from, to string) []string {
	var list []string
	places := inBrackets.FindAllString(to, -1)
	for k, place := range inBrackets.FindAllString(from, -1) {
		if place != places[k] {
			list = append(list, "  "+place+" is hier "+places[k])
		}
	}
	return list
}

// subjectsDiffer are the subjects that only one of two choices has; empty when they are alike.
func subjectsDiffer(from, to string) string {
	label, before, _ := strings.Cut(strings.TrimSpace(from), "een van ")
	_, after, _ := strings.Cut(to, "een van ")
	had, has := strings.Fields(before), strings.Fields(after)
	gone := slices.DeleteFunc(slices.Clone(had), func(code string) bool { return slices.Contains(has, code) })
	come := slices.DeleteFunc(slices.Clone(has), func(code string) bool { return slices.Contains(had, code) })
	text := ""
	if len(gone) > 0 {
		text += " zonder " + strings.Join(gone, " ")
	}
	if len(come) > 0 {
		text += " ook " + strings.Join(come, " ")
	}
	if text == "" {
		return ""
	}
	if label == "" {
		label = "een van " + had[0] + " enzovoort: "
	}
	return label + strings.TrimSpace(text)
}

// heading is the nearest line above that is indented less.
func heading(lines []string, at int) string {
	indent := func(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }
	if indent(lines[at]) == 0 {
		return ""
	}
	for _, line := range slices.Backward(lines[:at]) {
		if line != "" && indent(line) < indent(lines[at]) {
			return strings.TrimSpace(inBrackets.ReplaceAllString(line, "")) + ": "
		}
	}
	return ""
}
