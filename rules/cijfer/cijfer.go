// Package cijfer holds the grades of an exam and the few roundings that the decree knows.
//
// A grade lives as a whole number of tenths, so that no sum, mean or comparison can be inexact. Decimal is the type at
// the edges: what a person typed is read with it and what a person reads is written with it.
package cijfer

import "github.com/shopspring/decimal"

// Cijfer is a grade of one decimal in tenths: 10 (1,0) to 100 (10,0). The zero value means that there is none.
// Uitvoeringsbesluit WVO 2020, art. 3.13.
type Cijfer int16

// The ends of the scale, art. 3.13(1).
const (
	Laagste Cijfer = 10
	Hoogste Cijfer = 100
)

// Whole reports whether the grade has no decimal, as every schoolexamen without a centraal examen must, art. 3.13(2).
func (c Cijfer) Whole() bool { return c%10 == 0 }

// Decimal is the grade as an exact decimal number.
func (c Cijfer) Decimal() decimal.Decimal { return decimal.New(int64(c), -1) }

// String writes the grade with a point and one decimal, as the contract does: 6.3.
func (c Cijfer) String() string { return c.Decimal().StringFixed(1) }

// Eindcijfer is a whole grade from 1 to 10. The zero value means that there is none.
type Eindcijfer int8

// Voldoende is the lowest eindcijfer that is no onvoldoende, and that asks nothing of the others.
const Voldoende Eindcijfer = 6

// Cijfer is the same grade in tenths.
func (e Eindcijfer) Cijfer() Cijfer { return Cijfer(e) * 10 }

// String writes the eindcijfer as a whole number.
func (e Eindcijfer) String() string { return decimal.NewFromInt(int64(e)).String() }
