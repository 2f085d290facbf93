package dossier

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"slaagwijzer/rules/cijfer"
)

// Code says what kind of defect a Gebrek is.
type Code string

// The defects of the contract.
const (
	GeenJSON             Code = "geen-json"
	VeldOnbekend         Code = "veld-onbekend"
	VeldOntbreekt        Code = "veld-ontbreekt"
	WaardeOnbekend       Code = "waarde-onbekend"
	JaarOnbekend         Code = "jaar-onbekend"
	CombinatieOnmogelijk Code = "combinatie-onmogelijk"
	VakOnbekend          Code = "vak-onbekend"
	VakDubbel            Code = "vak-dubbel"
	CijferOnleesbaar     Code = "cijfer-onleesbaar"
	CijferBuitenBereik   Code = "cijfer-buiten-bereik"
	CijferTePrecies      Code = "cijfer-te-precies"
	CijferNietHeel       Code = "cijfer-niet-heel"
	CijferOngepast       Code = "cijfer-ongepast"
	TeGroot              Code = "te-groot"
)

// Codes are all codes of a Gebrek.
func Codes() []Code {
	return []Code{GeenJSON, VeldOnbekend, VeldOntbreekt, WaardeOnbekend, JaarOnbekend, CombinatieOnmogelijk, VakOnbekend,
		VakDubbel, CijferOnleesbaar, CijferBuitenBereik, CijferTePrecies, CijferNietHeel, CijferOngepast, TeGroot}
}

// Gebrek is one defect of a request that the person can mend.
type Gebrek struct {
	Pad    string // JSON Pointer to the field
	Code   Code
	Waarde string // what was entered there, if anything
}

// Gebreken collects defects, at most one for each field: the first that is reported stands.
type Gebreken struct {
	list []Gebrek
	seen map[string]bool
}

// Add reports a defect at a field, unless the field has one already.
func (g *Gebreken) Add(pad string, code Code, waarde string) {
	if g.seen[pad] {
		return
	}
	if g.seen == nil {
		g.seen = map[string]bool{}
	}
	g.seen[pad] = true
	g.list = append(g.list, Gebrek{pad, code, waarde})
}

// Forget drops what was reported of a subject but its code and its unknown fields: the rest turned out not to be
// examined.
func (g *Gebreken) Forget(pad string) {
	g.list = slices.DeleteFunc(g.list, func(gebrek Gebrek) bool {
		return gebrek.Code != VeldOnbekend && gebrek.Pad != pad+"/vak" && strings.HasPrefix(gebrek.Pad, pad+"/")
	})
}

// List is every defect, in the order in which it was found.
func (g *Gebreken) List() []Gebrek { return g.list }

// CodeOf is the defect that a parser of cijfer found.
func CodeOf(err error) Code {
	switch {
	case errors.Is(err, cijfer.ErrTePrecies):
		return CijferTePrecies
	case errors.Is(err, cijfer.ErrBuitenBereik):
		return CijferBuitenBereik
	}
	return CijferOnleesbaar
}

// Escape writes a key as a part of a JSON Pointer, RFC 6901.
func Escape(key string) string {
	return strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
}

// Unescape reads a part of a JSON Pointer, RFC 6901.
func Unescape(part string) string {
	return strings.ReplaceAll(strings.ReplaceAll(part, "~1", "/"), "~0", "~")
}

// at is the pointer to a field of subject i; the field may be empty for the subject itself.
func at(i int, field string) string {
	pad := "/vakken/" + strconv.Itoa(i)
	if field == "" {
		return pad
	}
	return pad + "/" + field
}
