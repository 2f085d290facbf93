package klas

import (
	"encoding/json"
	"strings"
)

// Gebrek is a defect of a request, as in the contract, and where in the file it comes from.
type Gebrek struct {
	Pad    string          `json:"pad"`
	Code   string          `json:"code"`
	Tekst  string          `json:"tekst"`
	Waarde json.RawMessage `json:"waarde,omitempty"`
	Regel  int             `json:"regel"`
	Kolom  string          `json:"kolom,omitempty"` // the name of the column; empty when it is about the row
}

// place is where something stands in the file.
type place struct {
	line   int
	column string // its name, or empty for the whole row
}

// places are where the parts of a request come from, by JSON Pointer.
type places map[string]place

// find is where a part comes from, or else what it is a part of.
func (p places) find(pointer string) place {
	for pointer != "" {
		if found, ok := p[pointer]; ok {
			return found
		}
		pointer = pointer[:max(strings.LastIndexByte(pointer, '/'), 0)]
	}
	return p[""]
}
