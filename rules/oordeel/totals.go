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
	s.Nederlands = gradeOf(filled, l, p.Nederlands)
	s.Kern[0], s.Kern[1] = s.Nederlands, gradeOf(filled, l, p.Engels)
	if l.Kern >= 0 {
		s.Kern[2] = filled.E[l.Kern]
	}
	s.NotMet = filled.NotMet
	for i := range (l.Without() & p.Kwalificaties).Each {
		s.NotMet &^= regeling.KwalificatieOf(p.Dossier.Vakken[i].Code)
	}
	if p.Layout.Programma == pakket.EigenCijfer {
		s.Profielvak = gradeOf(filled, l, l.Head)
		if p.Keuzevakken == 0 {
			s.Combi = filled.Absent()
		}
	}
	return s
}

// gradeOf is the eindcijfer of a prescribed subject: unknown when it has no entry, none when it is the item of the duimregeling.
func gradeOf(filled *Completion, l pakket.Lezing, i int) cijfer.Eindcijfer {
	switch {
	case i < 0:
		return filled.Absent()
	case l.Duim.Has(i):
		return 0
	}
	return filled.E[i]
}
