package dossier

import (
	"cmp"
	"strconv"
)

// Verzoek is the part of a request that describes a candidate, as it was entered.
type Verzoek struct {
	Examen ExamenInvoer
	Vakken []VakInvoer
}

// Veld is a text or a grade as it was typed, or nothing.
type Veld struct {
	Tekst string
	Given bool
}

// Typed is a field that was filled in.
func Typed(text string) Veld { return Veld{Tekst: text, Given: true} }

// Getal is a whole number as it was entered, or nothing.
type Getal struct {
	Waarde int
	Given  bool
	Tekst  string // as it was typed, when that is known
}

// String is the number as it was typed.
func (g Getal) String() string { return cmp.Or(g.Tekst, strconv.Itoa(g.Waarde)) }

// ExamenInvoer says which exam was taken, in the codes of the contract.
type ExamenInvoer struct {
	Jaar            Getal
	Soort           Veld
	Gebied          Veld
	Opleiding       Veld
	Profielen       []Veld
	Leerwerktraject bool
	Gespreid        bool
	Combinatie      []Veld
	Unusable        bool // there is nothing to check; New reports it, unless the reader did
}

// VakInvoer is one row of the cijferlijst.
type VakInvoer struct {
	Vak, Naam                          Veld
	SE, CE, RV, Eindcijfer             Veld
	CEDelen                            []Veld
	Score                              *ScoreInvoer
	Beoordeling, Deel, Niveau          Veld
	AlleenCE, Vrijstelling, Ontheffing bool
	Herkanst                           bool
	Behaald                            Getal
	// Velden are the names of the fields in the order in which they were entered: of two that exclude each other the
	// second is the one to mend. Empty means the order of the contract.
	Velden   []string
	Unusable bool // there is nothing to check; New reports it, unless the reader did
}

// ScoreInvoer is a score instead of a grade for the centraal examen.
type ScoreInvoer struct {
	Punten, Schaal Getal
	Nterm          Veld
}

// fieldsOfCE are the fields in which the centraal examen was entered, in the order of entry; one is right.
func (v *VakInvoer) fieldsOfCE() []string {
	order := v.Velden
	if len(order) == 0 {
		order = []string{"ce", "ceDelen", "score"}
	}
	var fields []string
	for _, name := range order {
		if (name == "ce" && v.CE.Given) || (name == "ceDelen" && v.CEDelen != nil) || (name == "score" && v.Score != nil) {
			fields = append(fields, name)
		}
	}
	return fields
}

// later answers which of two fields was entered last; second when the order is not known.
func (v *VakInvoer) later(first, second string) string {
	for _, name := range v.Velden {
		if name == second {
			return first
		}
		if name == first {
			return second
		}
	}
	return second
}
