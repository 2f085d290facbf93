package klas

import (
	"fmt"
	"slices"
)

// verzoek is a request of the contract. What is any is a number or true, or the text that should have been one.
type verzoek struct {
	ID     string      `json:"id"`
	Examen examen      `json:"examen"`
	Vakken []vakInvoer `json:"vakken"`
}

type examen struct {
	Jaar            any      `json:"jaar,omitempty"`
	Soort           string   `json:"soort,omitempty"`
	Gebied          string   `json:"gebied,omitempty"`
	Opleiding       string   `json:"opleiding,omitempty"`
	Profielen       []string `json:"profielen"`
	Leerwerktraject any      `json:"leerwerktraject,omitempty"`
	Gespreid        any      `json:"gespreid,omitempty"`
	Combinatie      []string `json:"combinatie,omitempty"`
}

type vakInvoer struct {
	Vak          string `json:"vak,omitempty"`
	Naam         string `json:"naam,omitempty"`
	SE           string `json:"se,omitempty"`
	CE           string `json:"ce,omitempty"`
	AlleenCE     any    `json:"alleenCe,omitempty"`
	RV           string `json:"rv,omitempty"`
	Beoordeling  string `json:"beoordeling,omitempty"`
	Vrijstelling any    `json:"vrijstelling,omitempty"`
	Ontheffing   any    `json:"ontheffing,omitempty"`
	Eindcijfer   string `json:"eindcijfer,omitempty"`
	Behaald      any    `json:"behaald,omitempty"`
	Herkanst     any    `json:"herkanst,omitempty"`
	Deel         string `json:"deel,omitempty"`
	Niveau       string `json:"niveau,omitempty"`
}

// Request is the request of a candidate in JSON.
func (k *Kandidaat) Request(standaard Standaard) []byte {
	request, _ := k.request(standaard)
	return request
}

func (k *Kandidaat) request(standaard Standaard) ([]byte, places) {
	m := maker{kandidaat: k, places: places{"": {line: k.Regel()}, "/id": k.layout.at(k.rows[0], k.layout.key)}}
	m.verzoek.ID = k.Sleutel
	m.makeExamen(standaard)
	m.verzoek.Vakken = []vakInvoer{}
	if k.layout.Long {
		m.makeLong()
	} else {
		m.makeWide()
	}
	return encode(m.verzoek), m.places
}

// maker makes a request, and remembers where everything in it comes from.
type maker struct {
	kandidaat *Kandidaat
	verzoek   verzoek
	exam      exam
	places    places
}

func (m *maker) makeExamen(standaard Standaard) {
	e := &m.verzoek.Examen
	if text := m.field(fieldJaar, standaard.Jaar); text != "" {
		e.Jaar = parseYear(text)
	}
	if e.Soort = m.field(fieldSoort, standaard.Soort); e.Soort == "school" {
		e.Soort = ""
	}
	if e.Gebied = m.field(fieldGebied, standaard.Gebied); e.Gebied == "nederland" {
		e.Gebied = ""
	}
	e.Opleiding = parseOpleiding(m.field(fieldOpleiding, standaard.Opleiding))
	e.Profielen = parseProfielen(m.fieldAs(fieldProfiel, "profielen"))
	if text := m.field(fieldLeerwerktraject, ""); text != "" {
		e.Leerwerktraject = parseFlag(text)
	}
	if text := m.field(fieldGespreid, ""); text != "" {
		e.Gespreid = parseFlag(text)
	}
	e.Combinatie = parseCombinatie(m.field(fieldCombinatie, ""))
	m.exam = examOf(e.Jaar, e.Opleiding, e.Gebied)
}

// field is what stands in the column of a field of the exam, or else what holds for all.
func (m *maker) field(of field, standaard string) string {
	if text := m.fieldAs(of, string(of)); text != "" {
		return text
	}
	if standaard = clean(standaard); isKnown(standaard) {
		return standaard
	}
	return ""
}

func (m *maker) fieldAs(of field, name string) string {
	found := m.kandidaat.text(of)
	m.places["/examen/"+name] = found.place
	return found.text
}

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
	if name := text(fieldVak, "vak"); name != "" {
		entry.Vak = m.code(name)
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
