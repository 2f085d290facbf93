// Package rules decides whether a candidate of a Dutch secondary school has passed the eindexamen, and says why.
//
// The tour, in reading order: wire reads a verzoek; dossier checks it and makes a dossier of it that is valid by
// construction; regeling finds what the law asks in that year; pakket finds the exams that the subjects can form; oordeel
// searches the one with which the candidate passes and judges every eis; herkansing, vervolg and omzetting ask it what other
// grades would do; tekst puts the findings into sentences; wire writes the antwoord. Below them lie cijfer (exact grades), bron
// (articles) and vak (the catalogue).
//
// The package is pure: no clock, no input or output, no floats, no goroutines. The exam year is an argument.
package rules
