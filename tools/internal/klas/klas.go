// Package klas reads the file of a whole class: a CSV that a school's own system or a spreadsheet wrote, with a row for each
// candidate or for each subject of one. It makes a request of every candidate and tells of everything that is wrong on what
// line and in what column that is. The page klas/ of the site reads the same format; site/js/klas/voorbeelden holds files with
// what both must make of them.
package klas

import "errors"

// More than this is no class: so many bytes, so many rows below the heading, so many cells in one of them.
const (
	MaxBytes = 32 << 20
	maxRows  = 400_000
	maxCells = 5_000
)

// Why a whole file is refused. The text is a code of the format.
var (
	ErrTooBig  = errors.New("te-groot")
	ErrEmpty   = errors.New("leeg")             // no heading, or nothing below it
	ErrComma   = errors.New("komma-in-cel")     // commas between the cells and in them: cells stand in other columns
	ErrShape   = errors.New("vorm-onduidelijk") // a column vak and columns per subject, or neither
	ErrMissing = errors.New("kolom-ontbreekt")  // no column says who the candidate is
)

// File is a file as it was written: a heading and rows of cells.
type File struct {
	heading record
	rows    []record
	open    int // the line of a quote that is never closed, 0 for none
}

// Read reads a file. The error is ErrTooBig, ErrEmpty or ErrComma.
func Read(data []byte) (*File, error) {
	if len(data) > MaxBytes {
		return nil, ErrTooBig
	}
	rows := newReader(decode(data))
	f := &File{}
	var found bool
	if f.heading, found = rows.whole(); rows.tooWide {
		return nil, ErrTooBig
	} else if !found {
		return nil, ErrEmpty
	}
	for row, found := rows.next(); found; row, found = rows.next() {
		if len(f.rows) == maxRows {
			return nil, ErrTooBig
		}
		f.rows = append(f.rows, row)
	}
	if rows.tooWide {
		return nil, ErrTooBig
	}
	f.open = rows.open
	if len(f.rows) == 0 {
		return nil, ErrEmpty
	}
	if rows.separator == "," && rows.longest > len(f.heading.cells) {
		return nil, ErrComma
	}
	return f, nil
}
