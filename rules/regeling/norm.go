package regeling

import "slaagwijzer/rules/cijfer"

// Norm is a requirement that a Totals meets or not. A higher grade never makes it worse.
type Norm interface {
	Meets(s *Totals) bool
}

// MetSpeling is a norm with a margin. The margin is absent where it makes no sense.
type MetSpeling interface {
	Speling(s *Totals) (margin cijfer.Punten, ok bool)
}

// Volledig asks an exam in every prescribed subject.
type Volledig struct{}

// Meets is part of Norm.
func (Volledig) Meets(s *Totals) bool { return s.Volledig }

// GemiddeldeCE asks a least unrounded mean of the centrale examens. With none it is met.
type GemiddeldeCE struct {
	Grens     cijfer.Cijfer
	Vervallen bool // in 2020, when there were no centrale examens: nothing is asked
}

// Meets is part of Norm.
func (n GemiddeldeCE) Meets(s *Totals) bool {
	return n.Vervallen || s.CEVervalt || s.CE.Reaches(n.Grens)
}

// Speling is the sum of the grades above the limit times their number, in whole and tenths of a grade.
func (n GemiddeldeCE) Speling(s *Totals) (cijfer.Punten, bool) {
	return s.CE.Speling(n.Grens), !n.Vervallen && !s.CEVervalt && s.CE.Aantal > 0
}

// KernvakMinimum asks a least eindcijfer for each kernvak, and lets only so many be exactly that.
type KernvakMinimum struct {
	Minimum   cijfer.Eindcijfer
	Hoogstens int
}

// Meets is part of Norm.
func (n KernvakMinimum) Meets(s *Totals) bool {
	atMinimum := 0
	for _, e := range s.Kern {
		if !AtLeast(e, n.Minimum) {
			return false
		}
		if e == n.Minimum {
			atMinimum++
		}
	}
	return atMinimum <= n.Hoogstens
}

// NederlandsMinimum asks a least eindcijfer for Nederlands.
type NederlandsMinimum struct{ Minimum cijfer.Eindcijfer }

// Meets is part of Norm.
func (n NederlandsMinimum) Meets(s *Totals) bool { return AtLeast(s.Nederlands, n.Minimum) }

// AtLeast compares a grade that may be absent: what has no grade can't fall short.
func AtLeast(e, minimum cijfer.Eindcijfer) bool { return e == 0 || e >= minimum }

// OnderdeelMinimum asks a least grade for every part of the combinatiecijfer.
type OnderdeelMinimum struct{ Minimum cijfer.Eindcijfer }

// Meets is part of Norm.
func (n OnderdeelMinimum) Meets(s *Totals) bool { return AtLeast(s.LaagsteOnderdeel, n.Minimum) }

// Voldaan asks voldoende or goed for a qualification.
type Voldaan struct{ Kwalificatie Kwalificaties }

// Meets is part of Norm.
func (n Voldaan) Meets(s *Totals) bool { return s.NotMet&n.Kwalificatie == 0 }

// LeerwerktrajectMinimum asks a least eindcijfer for Nederlands, the profielvak and the combinatiecijfer.
type LeerwerktrajectMinimum struct{ Minimum cijfer.Eindcijfer }

// Meets is part of Norm.
func (n LeerwerktrajectMinimum) Meets(s *Totals) bool {
	return AtLeast(s.Nederlands, n.Minimum) && AtLeast(s.Profielvak, n.Minimum) && AtLeast(s.Combi, n.Minimum)
}
