// Package vervolg finds the routes that are open after a result that is no pass: which are possible, why, by which source, and
// what grades they ask. It knows no norm: it asks oordeel what would come of other grades, or of another kind of exam.
package vervolg

import (
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/oordeel"
)

// Vervolg are the routes of a candidate who is rejected, or whose result is open.
type Vervolg struct {
	Routes [len(codes)]Route // in the order of the codes
	// Onderdelen are the parts of the combinatiecijfer of which, by the septemberroute, one alone is enough, in the order of entry.
	Onderdelen []Onderdeel
	Vavo       *Vavo // nil for an opleiding that the vavo doesn't have
	// Resits are what herkansing.For found, and Persoon what was known, for who explains the routes.
	Resits  *herkansing.Herkansing
	Persoon Persoon
	// Opmerkingen are the codes of the choices that touch the routes.
	Opmerkingen []string
}

// Route is one way to go on.
type Route struct {
	Code     Code
	Mogelijk Mogelijk
	Reden    Reden
	Bron     Bron
}

// Code is a route, in the order of the contract.
type Code uint8

// The routes.
const (
	Inzage Code = iota
	Herkansing
	Septemberroute
	NaarVavo
	Rutteregeling
	JaarOverdoen
	Staatsexamen
	LagerNiveau
	MBO
	Gespreid
)

var codes = [...]string{"inzage", "herkansing", "septemberroute", "vavo", "rutteregeling", "jaar-overdoen", "staatsexamen",
	"diploma-lager-niveau", "mbo", "gespreid-examen"}

// String is the name of the route in the contract.
func (c Code) String() string { return codes[c] }

// Mogelijk tells whether a route is open to the candidate.
type Mogelijk uint8

// The answers. Onbekend also stands for what is not the law's but the school's to decide.
const (
	Ja Mogelijk = iota
	Nee
	Onbekend
)

var answers = [...]string{"ja", "nee", "onbekend"}

// String is the answer in the contract.
func (m Mogelijk) String() string { return answers[m] }

// Persoon is what is known of the candidate besides the exam. The zero value: nothing.
type Persoon struct {
	Leeftijd dossier.Getal // in whole years
	// Overgangsbewijs tells whether the candidate went from year 3 to year 4 of havo or vwo.
	Overgangsbewijs oordeel.Antwoord
}

// For finds the routes; nil for who has passed. Resits are what herkansing.For found. It reports false, and no routes, when
// the dossier with other grades is too hard to judge.
func For(o *oordeel.Oordeel, resits *herkansing.Herkansing, p Persoon) (*Vervolg, bool) {
	if o.Uitslag == oordeel.Geslaagd {
		return nil, true
	}
	k := &kandidaat{Oordeel: o, Vervolg: &Vervolg{Resits: resits, Persoon: p}, definitief: definite(o)}
	k.Vavo = k.atVavo()
	k.inzage()
	k.herkansing()
	k.septemberroute()
	k.vavo()
	k.rutteregeling()
	k.jaarOverdoen()
	k.staatsexamen()
	k.lagerNiveau()
	k.mbo()
	k.gespreid()
	k.addOpmerkingen()
	if k.tooHard {
		return nil, false
	}
	return k.Vervolg, true
}

// kandidaat is who looks for a route, with what was found so far.
type kandidaat struct {
	*oordeel.Oordeel
	*Vervolg
	definitief bool
	tooHard    bool // a question was too hard, so that no answer can be relied on
}

// answer notes whether a route is possible, and why.
func (k *kandidaat) answer(code Code, m Mogelijk, why Reden, from Bron) {
	k.Routes[code] = Route{code, m, why, from}
}

// definite reports whether nothing that counts is unknown or missing.
func definite(o *oordeel.Oordeel) bool {
	ignored := o.Pakket.Outside | o.Pakket.Loose(o.Lezing.Head)
	for i := range (o.Pakket.All &^ ignored).Each {
		v := &o.Pakket.Dossier.Vakken[i]
		judged := v.Afsluiting != dossier.OpBeoordeling || v.Beoordeling != dossier.GeenBeoordeling || v.Vrijgesteld
		if !judged || !o.Known(i) || !o.CEKnown(i) {
			return false
		}
	}
	return o.Lacking == nil
}

// passes answers whether the candidate passes with another dossier, by the regeling of now.
func (k *kandidaat) passes(d *dossier.Dossier) oordeel.Antwoord {
	answer, ok := oordeel.Passes(d, k.Regeling)
	k.tooHard = k.tooHard || !ok
	return answer
}

func (k *kandidaat) addOpmerkingen() {
	add := func(code string, applies bool) {
		if applies {
			k.Vervolg.Opmerkingen = append(k.Vervolg.Opmerkingen, code)
		}
	}
	add("k-september-samen", k.Routes[Septemberroute].Reden == AlleenSamen)
	add("k-september-ckv", k.vavoLacks(k.Onderdelen))
	add("k-vavo-zelfde-cijfers", k.Vavo != nil && k.Vavo.Geslaagd)
}
