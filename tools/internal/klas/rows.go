package klas

import (
	"strings"
	"unicode"
)

// record is a row of the file, its cells trimmed, without the empty ones at its end.
type record struct {
	line  int // on which it begins, from 1
	cells []string
}

// cell is the text in a column, empty beyond the end of the row.
func (r *record) cell(column int) string {
	if column < 0 || column >= len(r.cells) {
		return ""
	}
	return r.cells[column]
}

// reader cuts a text into rows. encoding/csv can't: it knows no CR alone as the end of a line, trims no blanks, and gives no
// row at all from a quote on that is never closed without telling where that stands.
type reader struct {
	text      string
	separator string
	at        int
	line      int
	tooWide   bool // a row has more cells than there can be: nothing is read any more
	longest   int  // the most cells of a row, with the empty ones at its end
	open      int  // the line of a quote that is not closed, 0 for none: from its row on nothing is read
}

func newReader(text string) *reader {
	r := &reader{text: text, line: 1}
	if found := told.FindStringSubmatch(text); found != nil {
		r.separator, r.at, r.line = found[1], len(found[0]), 2
		return r
	}
	r.separator = mostFrequent(text)
	return r
}

// next is the next row in which something stands.
func (r *reader) next() (record, bool) {
	row, found := r.whole()
	for n := len(row.cells); n > 0 && row.cells[n-1] == ""; n-- {
		row.cells = row.cells[:n-1]
	}
	return row, found
}

// whole is next with the empty cells at its end.
func (r *reader) whole() (record, bool) {
	for r.at < len(r.text) {
		row := r.read()
		if r.open > 0 || r.tooWide {
			break
		}
		for _, cell := range row.cells {
			if cell != "" {
				r.longest = max(r.longest, len(row.cells))
				return row, true
			}
		}
	}
	return record{}, false
}

func (r *reader) read() record {
	row := record{line: r.line}
	for {
		if r.tooWide = len(row.cells) == maxCells; r.tooWide {
			return row
		}
		row.cells = append(row.cells, clean(r.cell()))
		if r.open > 0 {
			return row
		}
		if !strings.HasPrefix(r.text[r.at:], r.separator) {
			r.skipLineEnd()
			return row
		}
		r.at += len(r.separator)
	}
}

// cell reads up to a separator or the end of the line. Behind a closing quote stand only blanks: else the quote is of a name like
// "t Hart, and took the rows up to the next such name.
func (r *reader) cell() string {
	if !strings.HasPrefix(r.text[r.at:], `"`) {
		return r.plain()
	}
	opened := r.line
	quoted := r.quoted()
	if strings.TrimFunc(r.plain(), isBlank) != "" {
		r.open = opened
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
