package regeling

import (
	"strconv"

	"github.com/shopspring/decimal"

	"slaagwijzer/rules/cijfer"
)

func itoa(i int) string { return strconv.Itoa(i) }

// Totals is what the norms see: the numbers of one reading of a dossier, with every unknown grade filled in.
type Totals struct {
	Volledig  bool              // the package is complete
	CE        cijfer.Gemiddelde // of the centrale examens that count
	CEVervalt bool              // a subject of 2020 sets the whole mean aside
	// Aantal and Som are of the eindcijfers that count, the combinatiecijfer as one; Drieen counts those of 3 and lower.
	Aantal, Som            int
	Drieen, Vieren, Vijven int
	Hoogste                cijfer.Eindcijfer
	Kern                   [3]cijfer.Eindcijfer // zero where a kernvak has no grade
	Nederlands             cijfer.Eindcijfer    // zero when it has no grade
	Combi                  cijfer.Eindcijfer    // zero when there is none
	LaagsteOnderdeel       cijfer.Eindcijfer    // zero when there is none
	Profielvak             cijfer.Eindcijfer    // zero when it has no grade
	NotMet                 Kwalificaties        // the qualifications that are not met
}

// Count adds an eindcijfer that counts; zero adds nothing.
func (s *Totals) Count(e cijfer.Eindcijfer) {
	switch {
	case e == 0:
		return
	case e <= 3:
		s.Drieen++
	case e == 4:
		s.Vieren++
	case e == 5:
		s.Vijven++
	}
	s.Hoogste = max(s.Hoogste, e)
	s.Aantal++
	s.Som += int(e)
}

// Kwalificaties is a set of qualifications.
type Kwalificaties uint8

// The qualifications.
const (
	LO Kwalificaties = 1 << iota
	Kunstvakken
	Profielwerkstuk
)

// kwalificatieVakken are the subjects by which the qualifications are entered.
var kwalificatieVakken = []struct {
	Kwalificaties
	vak string
}{{LO, "lo"}, {Kunstvakken, "kv1"}, {Profielwerkstuk, "pws"}}

// KwalificatieOf is the qualification that a subject is; none when it is no qualification.
func KwalificatieOf(vak string) Kwalificaties {
	for _, k := range kwalificatieVakken {
		if k.vak == vak {
			return k.Kwalificaties
		}
	}
	return 0
}

// Vak is the code of the subject by which a single qualification is entered.
func (q Kwalificaties) Vak() string {
	for _, k := range kwalificatieVakken {
		if k.Kwalificaties == q {
			return k.vak
		}
	}
	return ""
}

// Norm is a requirement that a Totals meets or not. A higher grade never makes it worse.
type Norm interface {
	Meets(s *Totals) bool
}

// MetSpeling is a norm with a margin. The margin is absent where it makes no sense.
type MetSpeling interface {
	Speling(s *Totals) (margin decimal.Decimal, ok bool)
}

// Volledig asks an exam in every prescribed subject.
type Volledig struct{}

// Meets is part of Norm.
func (Volledig) Meets(s *Totals) bool { return s.Volledig }

// GemiddeldeCE asks a least unrounded mean of the centrale examens. With none it is met.
type GemiddeldeCE struct{ Grens cijfer.Cijfer }

// Meets is part of Norm.
func (n GemiddeldeCE) Meets(s *Totals) bool { return s.CEVervalt || s.CE.Reaches(n.Grens) }

// Speling is the sum of the grades above the limit times their number, in whole and tenths of a grade.
func (n GemiddeldeCE) Speling(s *Totals) (decimal.Decimal, bool) {
	return s.CE.Speling(n.Grens), !s.CEVervalt && s.CE.Aantal > 0
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
		if e != 0 && e < n.Minimum {
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

// Patronen lists the combinations of vieren and vijven with which one can pass. Lower grades never can.
type Patronen struct {
	Toegestaan []Patroon
	Gemiddelde cijfer.Eindcijfer // what OpGemiddelde asks of the unrounded mean of all eindcijfers
	HoogCijfer cijfer.Eindcijfer // what OpHoogCijfer asks of one eindcijfer
}

// Patroon is an allowed number of vieren and vijven, and what must make up for them.
type Patroon struct {
	Vieren, Vijven int
	Compensatie    Compensatie
}

// Compensatie is what must make up for grades that fall short.
type Compensatie uint8

// The ways to make up.
const (
	GeenCompensatie Compensatie = iota // nothing
	OpGemiddelde                       // a least mean of all eindcijfers
	OpHoogCijfer                       // one high eindcijfer
)

// Find finds the pattern of a Totals; it reports whether it is an allowed one.
func (n Patronen) Find(s *Totals) (Patroon, bool) {
	if s.Drieen == 0 {
		for _, p := range n.Toegestaan {
			if p.Vieren == s.Vieren && p.Vijven == s.Vijven {
				return p, true
			}
		}
	}
	return Patroon{}, false
}

// Meets is part of Norm.
func (n Patronen) Meets(s *Totals) bool {
	p, ok := n.Find(s)
	if !ok {
		return false
	}
	return n.Compensated(p, s)
}

// Compensated reports whether a Totals has what must make up for the grades of a pattern.
func (n Patronen) Compensated(p Patroon, s *Totals) bool {
	switch p.Compensatie {
	case OpGemiddelde:
		return n.surplus(s) >= 0
	case OpHoogCijfer:
		return s.Hoogste >= n.HoogCijfer
	}
	return true
}

// surplus is the sum of the eindcijfers above what the mean asks; the mean itself is never divided out.
func (n Patronen) surplus(s *Totals) int { return s.Som - int(n.Gemiddelde)*s.Aantal }

// Speling is the sum of the eindcijfers above what the mean asks, in whole grades, in the patterns that need the mean.
func (n Patronen) Speling(s *Totals) (decimal.Decimal, bool) {
	p, ok := n.Find(s)
	return decimal.NewFromInt(int64(n.surplus(s))), ok && p.Compensatie == OpGemiddelde
}

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
