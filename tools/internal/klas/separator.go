package klas

import (
	"regexp"
	"slices"
	"strings"
)

// separators are what a heading is tried with; of those that occur as often the first is taken.
const separators = ";\t,|"

// told is a first line that names the separator, as Excel reads it: one sign of ASCII that can't be meant otherwise. A
// point can: it stands in grades.
var told = regexp.MustCompile("(?i)^sep=([\t!#-\\-/:-@[-`{-~])(?:\r\n|\r|\n|$)")

// mostFrequent is the separator that occurs most in the first record that holds more than separators. While it isn't known which it
// is, a quote opens a cell behind each of them.
func mostFrequent(text string) string {
	counts := make([]int, len(separators))
	filled, quoted, closed := false, false, false
	start := true
	for _, c := range text {
		inside := quoted
		kind := strings.IndexRune(separators, c)
		switch {
		case c == '"' && (start || quoted || closed):
			quoted = !quoted
			filled = filled || closed // a doubled one, which is text
		case quoted:
			filled = filled || !isBlank(c)
		case kind >= 0:
			counts[kind]++
		case c != '\r' && c != '\n':
			filled = filled || !isBlank(c)
		case filled:
			return best(counts)
		default:
			clear(counts)
		}
		start = !quoted && (kind >= 0 || c == '\r' || c == '\n')
		closed = inside && !quoted
	}
	return best(counts)
}

// best is the first of the separators that occur most.
func best(counts []int) string {
	at := slices.Index(counts, slices.Max(counts))
	return separators[at : at+1]
}
