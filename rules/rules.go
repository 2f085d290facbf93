package rules

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/tekst"
	"slaagwijzer/rules/vervolg"
	"slaagwijzer/rules/wire"
)

// A request, what it is made of, and its reply.
type (
	Verzoek      = wire.Verzoek
	Kandidaat    = dossier.Verzoek
	ExamenInvoer = dossier.ExamenInvoer
	VakInvoer    = dossier.VakInvoer
	ScoreInvoer  = dossier.ScoreInvoer
	Veld         = dossier.Veld
	Getal        = dossier.Getal
	Antwoord     = wire.Antwoord
	Persoon      = vervolg.Persoon
)

// Taal is the language of the sentences in a reply.
type Taal = tekst.Taal

// The languages. Dutch is the default.
const (
	NL = tekst.NL
	EN = tekst.EN
)

// Uitslag is the verdict in a reply.
type Uitslag = oordeel.Uitslag

// The verdicts.
const (
	Geslaagd  = oordeel.Geslaagd
	Afgewezen = oordeel.Afgewezen
	NogOpen   = oordeel.NogOpen
)

// Typed is a field that was filled in.
func Typed(text string) Veld { return dossier.Typed(text) }

// Outcome is what became of a request.
type Outcome = wire.Outcome

// The outcomes.
const (
	Judged    = wire.Judged    // there is a verdict
	Defective = wire.Defective // the request has gebreken
	Failed    = wire.Failed    // a fault of our own
)

// MaxBytes is the most that a request in JSON may be.
const MaxBytes = wire.MaxBytes

// Beoordeel answers a request that was made in Go.
func Beoordeel(v *Verzoek) Antwoord { return wire.Beoordeel(v) }

// Handle answers one request in JSON with one line of JSON, without a newline. It always answers.
func Handle(request []byte) ([]byte, Outcome) { return wire.Handle(request) }

// Explain answers one request in JSON with a text for a person.
func Explain(request []byte) (string, Outcome) { return wire.Explain(request) }

// Advise is Explain, and shows who has failed the routes without being asked.
func Advise(request []byte) (string, Outcome) { return wire.Advise(request) }

// Regeling is what decides the result of one kind of exam in one year.
type Regeling = regeling.Regeling

// Regelingen is every regeling, in order of year and opleiding.
func Regelingen() []Regeling { return slices.Clone(regeling.All()) }

// Print is a regeling as a text in Dutch that can be checked against the decree.
func Print(r *Regeling) string { return tekst.Regeling(r) }
