package cijfer

// Middel is the eindcijfer of a subject with a schoolexamen and a centraal examen: their mean, of which only the first
// decimal counts for the rounding (5,45 is a 5, 5,50 is a 6). Art. 3.32(1) and (2).
func Middel(se, ce Cijfer) Eindcijfer { return Eindcijfer((se + ce + 10) / 20) }

// Round is the eindcijfer of a subject that is closed by one grade of one decimal: the centraal examen alone
// (art. 4.18(4) and practice), or the schoolexamen of a subject whose centraal examen lapsed.
func Round(c Cijfer) Eindcijfer { return Eindcijfer((c + 5) / 10) }

// FromParts is the grade of a centraal examen in two parts: their mean, rounded half up to one decimal. It is the only
// rounding before the eindcijfer.
func FromParts(first, second Cijfer) Cijfer { return (first + second + 1) / 2 }

// Combinatie is the combinatiecijfer: the mean of number whole grades that add up to sum, rounded half up.
// Art. 3.34(4), 3.35(5). Number must be at least 1.
func Combinatie(sum, number int) Eindcijfer { return Eindcijfer((2*sum + number) / (2 * number)) }

// Verbeterd is the eindcijfer of 2020 of a subject with a resultaatverbeteringstoets: the mean of the schoolexamen and that
// test, unless the schoolexamen alone gives more. Both are taken with their decimal (regel N3, opmerking k-rv-decimaal).
func Verbeterd(se, rv Cijfer) Eindcijfer { return max(Round(se), Middel(se, rv)) }
