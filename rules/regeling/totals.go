package regeling

import "slaagwijzer/rules/cijfer"

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
	CKV // of havo and atheneum, while it had no number
)

// kwalificatieVakken are the subjects by which the qualifications are entered.
var kwalificatieVakken = []struct {
	Kwalificaties
	vak string
}{{LO, "lo"}, {Kunstvakken, "kv1"}, {Profielwerkstuk, "pws"}, {CKV, "ckv"}}

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
