package klas

import (
	"fmt"
	"strings"
)

// Kandidaat is what the file says of one candidate, or a row that says of nobody.
type Kandidaat struct {
	Sleutel  string   // who it is, as people see it; empty when that isn't known
	Gebreken []Gebrek // what is wrong in the file itself: then there is nothing to judge

	layout *Layout
	rows   []*record
}

// Regel is the line of the first row of the candidate.
func (k *Kandidaat) Regel() int { return k.rows[0].line }

// Naam is what the candidate is called; empty when the file doesn't say.
func (k *Kandidaat) Naam() string {
	if _, found := k.layout.byField[fieldNaam]; found {
		return k.text(fieldNaam).text
	}
	var parts []string
	for _, of := range naamdelen {
		if part := k.text(of).text; part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " ")
}

// Groep is the class or group of the candidate; empty when the file doesn't say.
func (k *Kandidaat) Groep() string { return k.text(fieldGroep).text }

// value is a text and where it stands.
type value struct {
	text  string
	place place
}

// said is a value with what people see of it.
type said struct {
	value
	visible string
}

// text is what is filled in for a field of the candidate. When nothing is, its place is where that could have been.
func (k *Kandidaat) text(of field) value {
	column, found := k.layout.byField[of]
	if !found {
		return value{place: place{line: k.rows[0].line}}
	}
	for _, row := range k.rows {
		if cell := row.cell(column); isKnown(cell) {
			return value{cell, k.layout.at(row, column)}
		}
	}
	return value{place: k.layout.at(k.rows[0], column)}
}

func (l *Layout) at(row *record, column int) place { return place{row.line, l.columns[column].name} }

// Kandidaten are the candidates in order of first appearance, and behind them whatever is wrong and nobody's.
func (l *Layout) Kandidaten() []*Kandidaat {
	var list, nobody []*Kandidaat
	byKey := map[string]*Kandidaat{}
	for i := range l.file.rows {
		row := &l.file.rows[i]
		key := l.keyOf(row)
		if key == "" {
			k := &Kandidaat{layout: l, rows: []*record{row}, Gebreken: []Gebrek{{Code: "kandidaat-ontbreekt", Tekst: "In deze rij staat geen kandidaat.", Regel: row.line}}}
			k.checkLength(row)
			nobody = append(nobody, k)
			continue
		}
		k := byKey[key]
		if k == nil {
			k = &Kandidaat{Sleutel: key, layout: l}
			byKey[key] = k
			list = append(list, k)
		}
		k.rows = append(k.rows, row)
	}
	for _, k := range list {
		k.check()
	}
	if line := l.file.open; line > 0 {
		nobody = append(nobody, &Kandidaat{layout: l, rows: []*record{{line: line}}, Gebreken: []Gebrek{{Code: "aanhaling-open",
			Tekst: "Er staat een aanhalingsteken dat niet wordt gesloten. Vanaf hier is niets gelezen.", Regel: line}}})
	}
	return append(list, nobody...)
}

// keyOf is who a row is about, as people see it; empty when it doesn't say.
func (l *Layout) keyOf(row *record) string {
	var parts []string
	for i, column := range l.key {
		if part := visible(row.cell(column)); isKnown(part) {
			parts = append(parts, part)
		} else if i == 0 || i == len(l.key)-1 {
			return ""
		}
	}
	return strings.Join(parts, " ")
}

// check finds what is wrong in the rows of a candidate.
func (k *Kandidaat) check() {
	first := map[int]said{}
	for i, row := range k.rows {
		if k.layout.Long {
			k.checkSame(row, first)
		} else if len(k.rows) > 1 {
			other := k.rows[0]
			if i == 0 {
				other = k.rows[1]
			}
			k.Gebreken = append(k.Gebreken, Gebrek{Code: "kandidaat-dubbel", Tekst: fmt.Sprintf("Deze kandidaat staat ook op regel %d.", other.line),
				Regel: row.line, Kolom: k.layout.columns[k.layout.key[0]].name})
		}
		k.checkLength(row)
	}
}

func (k *Kandidaat) checkLength(row *record) {
	if len(row.cells) > len(k.layout.columns) {
		k.Gebreken = append(k.Gebreken, Gebrek{Code: "rij-te-lang", Tekst: "Deze rij heeft meer cellen dan er kolommen zijn.", Regel: row.line})
	}
}

// checkSame compares what a row says of the candidate with what the first that says it does, by column.
func (k *Kandidaat) checkSame(row *record, first map[int]said) {
	for _, i := range k.layout.kandidaat {
		cell := row.cell(i)
		if !isKnown(cell) {
			continue
		}
		earlier, found := first[i]
		if !found {
			first[i] = said{value{cell, k.layout.at(row, i)}, visible(cell)}
		} else if cell != earlier.text && visible(cell) != earlier.visible {
			k.Gebreken = append(k.Gebreken, Gebrek{Code: "kandidaat-tegenstrijdig",
				Tekst: fmt.Sprintf("Hier staat ‘%s’, en op regel %d staat ‘%s’.", cell, earlier.place.line, earlier.text),
				Regel: row.line, Kolom: k.layout.columns[i].name})
		}
	}
}
