package rules

import (
	"slaagwijzer/rules/tekst"
	"slaagwijzer/rules/vak"
)

// What a regeling is made of, for who shows one.
type (
	Opleiding = vak.Opleiding // a schoolsoort or a leerweg of the vmbo
	Vak       = vak.Vak       // a subject
	Vakken    = vak.Set       // a set of subjects
)

// Catalogus is every subject, in the order of the catalogue. The list must not be changed.
func Catalogus() []Vak { return vak.Vakken() }

// FindVak finds a subject by its code; nil when there is none.
func FindVak(code string) *Vak { return vak.Find(code) }

// Vaknaam is the name by which people call a subject.
func Vaknaam(t Taal, v *Vak) string { return tekst.Vak(t, v) }

// Opleidingnaam is the name by which people call an opleiding.
func Opleidingnaam(t Taal, o Opleiding) string { return tekst.Opleiding(t, o) }

// Eisnaam is the short name of a requirement.
func Eisnaam(t Taal, code string) string { return tekst.Eisnaam(t, code) }
