package klas

import (
	"fmt"
	"slices"
)

// makeLong makes an entry of every row that says something of a subject.
func (m *maker) makeLong() {
	l := m.kandidaat.layout
	for _, row := range m.kandidaat.rows {
		cells := map[field]value{}
		for i, c := range l.columns {
			if cell := row.cell(i); c.field.ofVak() && !isEmpty(cell) {
				cells[c.field] = value{cell, l.at(row, i)}
			}
		}
		if len(cells) > 0 {
			m.add(cells, l.at(row, l.byField[fieldVak]))
		}
	}
}

// makeWide makes an entry of every subject of which a cell is filled.
func (m *maker) makeWide() {
	l, row := m.kandidaat.layout, m.kandidaat.rows[0]
	for _, v := range l.vakken {
		cells := map[field]value{}
		first := -1
		for _, i := range v.columns {
			cell := row.cell(i)
			if isEmpty(cell) {
				continue
			}
			if first < 0 {
				first = i
			}
			of := l.columns[i].field
			if of == fieldSeBeoordeling {
				of = seOrBeoordeling(cell)
			}
			cells[of] = value{cell, l.at(row, i)}
		}
		if first >= 0 {
			cells[fieldVak] = value{v.vak, l.at(row, first)}
			m.add(cells, l.at(row, first))
		}
	}
}

// add adds an entry of which these cells are filled.
func (m *maker) add(cells map[field]value, at place) {
	pointer := fmt.Sprintf("/vakken/%d", len(m.verzoek.Vakken))
	m.places[pointer] = at
	entry := vakInvoer{}
	if name := cells[fieldVak]; isKnown(name.text) {
		m.places[pointer+"/vak"] = name.place
		entry.Vak = m.code(name.text)
	}
	cells = readWords(cells, entry.Vak)
	// text is what a cell holds; its place is remembered under the name that the contract has for it.
	text := func(of field, name string) string {
		cell := cells[of]
		if !isKnown(cell.text) {
			return ""
		}
		m.places[pointer+"/"+name] = cell.place
		return cell.text
	}
	flag := func(of field) any {
		if cell := text(of, string(of)); cell != "" {
			return parseFlag(cell)
		}
		return nil
	}
	entry.Naam = text(fieldKeuzevaknaam, "naam")
	entry.SE = text(fieldSE, "se")
	entry.CE = text(fieldCE, "ce")
	entry.AlleenCE = flag(fieldAlleenCE)
	entry.RV = text(fieldRV, "rv")
	entry.Beoordeling = parseBeoordeling(text(fieldBeoordeling, "beoordeling"))
	entry.Vrijstelling = flag(fieldVrijstelling)
	entry.Ontheffing = flag(fieldOntheffing)
	switch said := cells[fieldStatus].text; normalize(said) {
	case "ontheffing":
		text(fieldStatus, "ontheffing")
		entry.Ontheffing = true
	case "vrijstelling":
		text(fieldStatus, "vrijstelling")
		entry.Vrijstelling = true
	default:
		if said := text(fieldStatus, "vrijstelling"); said != "" {
			entry.Vrijstelling = said
		}
	}
	if entry.Vrijstelling == true { // an export holds computed ones too, for every subject
		entry.Eindcijfer = text(fieldEindcijfer, "eindcijfer")
	}
	if cell := text(fieldBehaald, "behaald"); cell != "" {
		entry.Behaald = parseYear(cell)
	}
	entry.Herkanst = flag(fieldHerkanst)
	entry.Deel = text(fieldDeel, "deel")
	entry.Niveau = text(fieldNiveau, "niveau")
	m.verzoek.Vakken = append(m.verzoek.Vakken, entry)
	m.combine(cells[fieldInCombinatie], entry.Vak)
}

// code is the code of the subject that a text means in the exam of the candidate; without one the engine gets what stands there.
func (m *maker) code(text string) string {
	if v := m.exam.find(text); v != nil {
		return v.Code
	}
	if m.kandidaat.layout.Long {
		return text
	}
	return canonical(text) // a heading was written for all candidates, not for this one
}

// combine makes a subject a part of the combinatiecijfer when a cell says so.
func (m *maker) combine(cell value, vak string) {
	if !isKnown(cell.text) {
		return
	}
	list := &m.verzoek.Examen.Combinatie
	part := parseFlag(cell.text)
	if part == true {
		part = vak
	}
	if part, ok := part.(string); ok && part != "" && !slices.Contains(*list, part) {
		m.places[fmt.Sprintf("/examen/combinatie/%d", len(*list))] = cell.place
		*list = append(*list, part)
	}
}
