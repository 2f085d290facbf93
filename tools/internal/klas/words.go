package klas

import (
	"maps"

	"slaagwijzer/rules"
)

// reasons are the words for why there is no grade.
var reasons = map[string]field{
	"vr": fieldVrijstelling, "vrij": fieldVrijstelling, "vrijstelling": fieldVrijstelling,
	"ont": fieldOntheffing, "ontheffing": fieldOntheffing,
}

// judged are the fields where a reason may stand in the place of what it is a reason for.
var judged = []field{fieldSE, fieldCE, fieldBeoordeling}

// readWords reads the cells of a subject by what they say: school systems write words in the place of grades.
func readWords(cells map[field]value, vak string) map[field]value {
	cells = maps.Clone(cells)
	for _, of := range append([]field{fieldRV}, judged...) {
		if cell, found := cells[of]; found && isUnknownWord(cell.text) {
			cells[of] = value{unknownYet, cell.place}
		}
	}
	for _, of := range judged {
		moveReason(cells, of)
	}
	se := cells[fieldSE]
	if _, found := cells[fieldBeoordeling]; !found && isBeoordeling(se.text) && neverHasCE(vak) {
		cells[fieldBeoordeling] = se
		delete(cells, fieldSE)
	}
	return cells
}

// moveReason gives a reason to the field that is about it. Where that says otherwise, nobody knows which of the two is right: the word
// stays, and the engine refuses it.
func moveReason(cells map[field]value, of field) {
	cell := cells[of]
	reason, found := reasons[lower(cell.text)]
	if !found {
		return
	}
	if said := cells[reason].text; !isKnown(said) {
		cells[reason] = value{"ja", cell.place}
	} else if parseFlag(said) != true {
		return
	}
	cells[of] = value{unknownYet, cell.place}
}

// isUnknownWord reports whether a cell says in words that a grade is not known yet.
func isUnknownWord(cell string) bool {
	switch lower(cell) {
	case "n.b.", "nb", "inh", "inhalen", "nnb", "onbekend":
		return true
	}
	return false
}

// neverHasCE reports whether a code is that of a subject for which no opleiding has a centraal examen.
func neverHasCE(code string) bool {
	v := rules.FindVak(code)
	return v != nil && v.CE == 0
}
