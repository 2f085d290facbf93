package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// totals adds up what the norms see of a reading. Whether the package is complete is left to the caller.
func totals(p *pakket.Pakket, l pakket.Lezing, filled *Completion) regeling.Totals {
	var s regeling.Totals
	for i := range p.Numbers(l).Each {
		s.Count(filled.E[i])
	}
	for i := range p.WithCE(l).Each {
		if filled.CE[i] != 0 {
			s.CE = s.CE.Plus(filled.CE[i])
		}
		s.CEVervalt = s.CEVervalt || p.Dossier.Vakken[i].ZonderCE2020()
	}
	s.Combi, s.LaagsteOnderdeel = combi(p, l, filled)
	s.Count(s.Combi)
	s.Nederlands = gradeOf(filled, p.Nederlands)
	s.Kern[0], s.Kern[1] = s.Nederlands, gradeOf(filled, p.Engels)
	if l.Kern >= 0 {
		s.Kern[2] = filled.E[l.Kern]
	}
	s.NotMet = filled.NotMet
	for i := range (l.Without() & p.Kwalificaties).Each {
		s.NotMet &^= regeling.KwalificatieOf(p.Dossier.Vakken[i].Code)
	}
	if p.Layout.Programma == pakket.EigenCijfer {
		if !l.Duim.Has(l.Head) {
			s.Profielvak = gradeOf(filled, l.Head)
		}
		if p.Keuzevakken == 0 {
			s.Combi = filled.Absent()
		}
	}
	return s
}

// gradeOf is the eindcijfer of a prescribed subject, unknown when it has no entry. That of Nederlands is asked for also when it is
// the item of the duimregeling: only where it has no minimum of its own can it be that, and the rule of the leerwerktraject is
// not tested without it (regel D5a).
func gradeOf(filled *Completion, i int) cijfer.Eindcijfer {
	if i < 0 {
		return filled.Absent()
	}
	return filled.E[i]
}
