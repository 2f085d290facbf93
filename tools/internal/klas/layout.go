package klas

import "fmt"

// Layout is what the columns of a file hold.
type Layout struct {
	file *File
	// Long tells that a row is one subject of a candidate; else it is a candidate.
	Long bool
	// Unknown are the names of the columns that hold something of which nobody said what it is. While there are any the file must
	// not be judged.
	Unknown []string

	columns   []column
	byField   map[field]int // the columns without a subject of their own
	kandidaat []int         // those that tell of the candidate, in their order
	vakken    []vakColumns  // wide: in the order of their first column
	key       []int         // the columns that tell together who it is; the first and the last say something of everybody
}

type column struct {
	name string // the heading as written, and something more where that doesn't tell it from the others
	meaning
}

// vakColumns are the columns of one subject in wide.
type vakColumns struct {
	vak     string // what the heading of the first one says
	columns []int
}

// Columns are the names of the columns of a file.
func (f *File) Columns() []string {
	names := make([]string, len(f.heading.cells))
	seen := map[string]int{}
	for i, name := range f.heading.cells {
		if name == "" {
			name = fmt.Sprint("kolom ", i+1)
		}
		names[i] = name
		for seen[names[i]] > 0 {
			seen[name]++
			names[i] = fmt.Sprintf("%s (%d)", name, seen[name])
		}
		seen[names[i]] = 1
	}
	return names
}

// Arrange finds out what the columns hold. What was chosen by hand, by the name of a column, goes before what its heading
// says: a field, a subject with a point and a field, or - for nothing. The error is ErrShape or ErrMissing; the columns that are
// unknown are told with it.
func (f *File) Arrange(chosen map[string]string) (*Layout, error) {
	l := &Layout{file: f, byField: map[field]int{}}
	for _, name := range f.Columns() {
		l.columns = append(l.columns, column{name: name})
	}
	l.recognize(chosen)
	l.gather()
	_, l.Long = l.byField[fieldVak]
	l.findUnknown()
	if wide := len(l.vakken) > 0; wide == l.Long {
		return l, ErrShape
	}
	if l.key = l.findKey(); len(l.key) == 0 {
		return l, ErrMissing
	}
	return l, nil
}

// findKey finds the columns that tell candidates apart: that of the number, else that of the name, else the parts of the name. Half a
// name is shared by families, and by half the class.
func (l *Layout) findKey() []int {
	if whole := l.columnsOf(fieldKandidaat, fieldNaam); len(whole) > 0 {
		return whole[:1]
	}
	if len(l.columnsOf(fieldVoornaam, fieldAchternaam)) < 2 {
		return nil
	}
	return l.columnsOf(naamdelen...)
}

// columnsOf are the columns of those of these fields that have one.
func (l *Layout) columnsOf(fields ...field) (list []int) {
	for _, of := range fields {
		if column, found := l.byField[of]; found {
			list = append(list, column)
		}
	}
	return list
}

// gather collects the columns by field and by subject.
func (l *Layout) gather() {
	places := map[string]int{}
	for i, c := range l.columns {
		switch {
		case c.field == "" || c.field == fieldUnused:
		case c.vak == "":
			l.byField[c.field] = i
			if c.field.ofKandidaat() {
				l.kandidaat = append(l.kandidaat, i)
			}
		default:
			same := canonical(c.vak)
			at, found := places[same]
			if !found {
				at = len(l.vakken)
				places[same] = at
				l.vakken = append(l.vakken, vakColumns{vak: c.vak})
			}
			l.vakken[at].columns = append(l.vakken[at].columns, i)
		}
	}
}

// findUnknown lists the columns that hold something and have no field. In wide the field of a subject without a subject is none.
func (l *Layout) findUnknown() {
	var filled []bool
	for i := range l.columns {
		c := &l.columns[i]
		if len(l.vakken) > 0 && !l.Long && c.vak == "" && c.field.ofVak() {
			delete(l.byField, c.field)
			c.field = ""
		}
		if c.field != "" {
			continue
		}
		if filled == nil {
			filled = l.file.filled()
		}
		if filled[i] {
			l.Unknown = append(l.Unknown, c.name)
		}
	}
}

// filled tells of every column whether a cell below its heading is filled.
func (f *File) filled() []bool {
	filled := make([]bool, len(f.heading.cells))
	for _, row := range f.rows {
		for i, cell := range row.cells[:min(len(row.cells), len(filled))] {
			filled[i] = filled[i] || !isEmpty(cell)
		}
	}
	return filled
}
