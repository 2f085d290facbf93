package klas

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// Row is a record of the file, its cells trimmed, without the empty ones at its end.
type Row struct {
	Line  int // on which it begins, from 1
	Cells []string
}

// cell is the text in a column, empty beyond the end of the row.
func (r *Row) cell(column int) string {
	if column < 0 || column >= len(r.Cells) {
		return ""
	}
	return r.Cells[column]
}

// reader cuts a text into rows. encoding/csv can't: it knows no CR alone as the end of a line, trims no blanks, and gives no
// row at all from a quote on that is never closed without telling where that stands.
type reader struct {
	text      string
	separator string
	at        int
	line      int
	open      int // the line of a quote that is not closed, 0 for none: from its row on nothing is read
}

// separators are what a heading is tried with; of those that occur as often the first is taken.
const separators = ";\t,|"

func newReader(text string) *reader {
	r := &reader{text: text, line: 1}
	if found := told.FindStringSubmatch(text); found != nil {
		r.separator, r.at, r.line = found[1], len(found[0]), 2
		return r
	}
	r.separator = mostFrequent(text)
	return r
}

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

// told is a first line that names the separator, as Excel reads it: one sign of ASCII that can't be meant otherwise.
var told = regexp.MustCompile("(?i)^sep=([\t!#-/:-@[-`{-~])(?:\r\n|\r|\n|$)")

// next is the next row in which something stands.
func (r *reader) next() (Row, bool) {
	row, found := r.whole()
	for n := len(row.Cells); n > 0 && row.Cells[n-1] == ""; n-- {
		row.Cells = row.Cells[:n-1]
	}
	return row, found
}

// whole is next with the empty cells at its end.
func (r *reader) whole() (Row, bool) {
	for r.at < len(r.text) {
		row := r.record()
		if r.open > 0 {
			break
		}
		for _, cell := range row.Cells {
			if cell != "" {
				return row, true
			}
		}
	}
	return Row{}, false
}

func (r *reader) record() Row {
	row := Row{Line: r.line}
	for {
		row.Cells = append(row.Cells, clean(r.cell()))
		if !strings.HasPrefix(r.text[r.at:], r.separator) {
			r.skipLineEnd()
			return row
		}
		r.at += len(r.separator)
	}
}

// cell reads up to a separator or the end of the line. What stands between a closed quote and there is text like any other.
func (r *reader) cell() string {
	if !strings.HasPrefix(r.text[r.at:], `"`) {
		return r.plain()
	}
	quoted := r.quoted()
	if rest := r.plain(); rest != "" {
		return quoted + rest
	}
	return quoted
}

func (r *reader) plain() string {
	start := r.at
	for r.at < len(r.text) {
		switch c := r.text[r.at]; {
		case c == '\r', c == '\n', c == r.separator[0] && strings.HasPrefix(r.text[r.at:], r.separator):
			return r.text[start:r.at]
		}
		r.at++
	}
	return r.text[start:]
}

// quoted reads from a quote to the one that closes it. A doubled quote inside is one.
func (r *reader) quoted() string {
	opened := r.line
	r.at++
	start := r.at
	doubled := false
	for r.at < len(r.text) {
		switch r.text[r.at] {
		case '\r', '\n':
			r.skipLineEnd()
			continue
		case '"':
			if !strings.HasPrefix(r.text[r.at:], `""`) {
				inside := r.text[start:r.at]
				r.at++
				if doubled {
					return strings.ReplaceAll(inside, `""`, `"`)
				}
				return inside
			}
			doubled = true
			r.at++
		}
		r.at++
	}
	r.open = opened
	return ""
}

// skipLineEnd steps over CRLF, LF or CR.
func (r *reader) skipLineEnd() {
	rest := r.text[r.at:]
	switch {
	case strings.HasPrefix(rest, "\r\n"):
		r.at += 2
	case rest != "":
		r.at++
	default:
		return
	}
	r.line++
}

// clean takes the blanks around a cell away, and the apostrophe with which a formula is kept from being one.
func clean(cell string) string {
	cell = strings.TrimFunc(cell, isBlank)
	if len(cell) > 1 && cell[0] == '\'' && strings.IndexByte("=+-@", cell[1]) >= 0 {
		return cell[1:]
	}
	return cell
}

// isBlank reports what a browser trims: it knows a byte order mark for a blank, and U+0085 for none.
func isBlank(r rune) bool { return r == '\ufeff' || r != '\u0085' && unicode.IsSpace(r) }
