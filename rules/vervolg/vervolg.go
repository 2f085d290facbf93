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
	Routes []Route // all ten, in the order of the codes
	Vavo   *Vavo   // nil for an opleiding that the vavo doesn't have
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
	// Onderdelen are, of the septemberroute, the parts of which one alone is enough, in the order of entry.
	Onderdelen []Onderdeel
}

// route is a route without parts.
func route(code Code, m Mogelijk, why Reden, from Bron) Route {
	return Route{Code: code, Mogelijk: m, Reden: why, Bron: from}
}

// Code names a route, as the contract does.
type Code string

// The routes.
const (
	Inzage         Code = "inzage"
	Herkansing     Code = "herkansing"
	Septemberroute Code = "septemberroute"
	NaarVavo       Code = "vavo"
	Rutteregeling  Code = "rutteregeling"
	JaarOverdoen   Code = "jaar-overdoen"
	Staatsexamen   Code = "staatsexamen"
	LagerNiveau    Code = "diploma-lager-niveau"
	MBO            Code = "mbo"
	Gespreid       Code = "gespreid-examen"
)

// Mogelijk tells whether a route is open to the candidate.
type Mogelijk string

// The answers. Onbekend also stands for what is not the law's but the school's to decide.
const (
	Ja       Mogelijk = "ja"
	Nee      Mogelijk = "nee"
	Onbekend Mogelijk = "onbekend"
)

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
	k := &kandidaat{Oordeel: o, persoon: p, definitief: definite(o)}
	v := &Vervolg{Vavo: k.atVavo(), Resits: resits, Persoon: p, Routes: []Route{
		k.inzage(), k.herkansing(resits), k.septemberroute(), k.vavo(), k.rutteregeling(), k.jaarOverdoen(), k.staatsexamen(),
		k.lagerNiveau(), k.mbo(), k.gespreid(),
	}}
	v.Opmerkingen = k.opmerkingen(v)
	return v, !k.tooHard
}

// kandidaat is who looks for a route.
type kandidaat struct {
	*oordeel.Oordeel
	persoon    Persoon
	definitief bool
	tooHard    bool // a question was too hard, so that no answer can be relied on
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

func (k *kandidaat) opmerkingen(v *Vervolg) []string {
	var codes []string
	for _, route := range v.Routes {
		switch {
		case route.Reden == AlleenSamen:
			codes = append(codes, "k-september-samen")
		case k.vavoLacks(route.Onderdelen):
			codes = append(codes, "k-september-ckv")
		}
	}
	if v.Vavo != nil && v.Vavo.Geslaagd {
		codes = append(codes, "k-vavo-zelfde-cijfers")
	}
	return codes
}
