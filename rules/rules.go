package rules

import (
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/tekst"
	"slaagwijzer/rules/wire"
)

// Verzoek is a request, Antwoord its reply: see the contract in package wire.
type (
	Verzoek  = wire.Verzoek
	Antwoord = wire.Antwoord
)

// Beoordeel answers a request that was made in Go.
func Beoordeel(v *Verzoek) Antwoord { return wire.Beoordeel(v) }

// Handle answers one request in JSON with one line of JSON, without a newline. It always answers.
func Handle(request []byte) []byte {
	reply, _ := wire.Handle(request)
	return reply
}

// Answer is Handle, and reports whether the reply holds a verdict and no gebreken.
func Answer(request []byte) (reply []byte, ok bool) { return wire.Handle(request) }

// Explain answers one request in JSON with a text for a person, and reports whether the request was good.
func Explain(request []byte) (string, bool) { return wire.Explain(request) }

// Regeling is what decides the result of one kind of exam in one year.
type Regeling = regeling.Regeling

// Regelingen is every regeling, in order of year and opleiding. The list must not be changed.
func Regelingen() []Regeling { return regeling.Alle() }

// Print is a regeling as a text in Dutch that can be checked against the decree.
func Print(r *Regeling) string { return tekst.Regeling(r) }

// MaxBytes is the most that a request may be.
const MaxBytes = wire.MaxBytes

// GebrekCodes are the codes of everything that can be wrong with a request.
func GebrekCodes() []dossier.Code { return dossier.Codes() }
