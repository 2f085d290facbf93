package regeling

import "slaagwijzer/rules/cijfer"

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
func (n Patronen) Speling(s *Totals) (cijfer.Punten, bool) {
	p, ok := n.Find(s)
	return cijfer.Helen(n.surplus(s)), ok && p.Compensatie == OpGemiddelde
}
