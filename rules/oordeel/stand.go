package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// stand adds up what the norms see of a reading. Whether the package is complete is left to the caller.
func stand(p *pakket.Pakket, l pakket.Lezing, inv *Invulling) regeling.Stand {
	var s regeling.Stand
	counted := p.Getallen(l)
	kop, _ := p.Programma(l)
	for rest := counted; rest != 0; rest &= rest - 1 {
		s.Tel(inv.E[rest.First()])
	}
	if kop >= 0 {
		counted |= 1 << kop
	}
	for rest := counted; rest != 0; rest &= rest - 1 {
		i := rest.First()
		if inv.CE[i] != 0 {
			s.CE = s.CE.Plus(inv.CE[i])
		}
		s.CEVervalt = s.CEVervalt || p.Dossier.Vakken[i].ZonderCE2020()
	}
	s.Combi, s.LaagsteOnderdeel = combi(p, l, inv)
	s.Tel(s.Combi)
	s.Nederlands = gradeOf(inv, p.Nederlands)
	s.Kern[0], s.Kern[1] = s.Nederlands, gradeOf(inv, p.Engels)
	if l.Kern >= 0 {
		s.Kern[2] = inv.E[l.Kern]
	}
	s.NietVoldaan = inv.NietVoldaan
	if p.Opzet.Programma == pakket.EigenCijfer {
		s.Profielvak = gradeOf(inv, kop)
		if p.Keuzevakken == 0 {
			s.Combi = inv.Ontbrekend()
		}
	}
	return s
}

// gradeOf is the eindcijfer of a prescribed subject, unknown when it has no entry.
func gradeOf(inv *Invulling, i int) cijfer.Eindcijfer {
	if i < 0 {
		return inv.Ontbrekend()
	}
	return inv.E[i]
}

// combi is the combinatiecijfer of a reading and its lowest part; zero when there is none.
func combi(p *pakket.Pakket, l pakket.Lezing, inv *Invulling) (whole, lowest cijfer.Eindcijfer) {
	kop, parts := combiParts(p, l)
	sum, number := 0, 0
	for rest := parts; rest != 0; rest &= rest - 1 {
		if e := inv.E[rest.First()]; e != 0 {
			sum, number = sum+int(e), number+1
			lowest = lower(lowest, e)
		}
	}
	var head cijfer.Eindcijfer
	if kop >= 0 && inv.E[kop] != 0 {
		head = inv.E[kop]
		lowest = lower(lowest, head)
	}
	if !p.CombiCompleet(kop) && !l.Minimaal {
		return 0, lowest // a prescribed part is still to be entered
	}
	return gewogen(sum, number, head), lowest
}

// combiParts are the parts of the combinatiecijfer of a reading; kop is the one that weighs as much as all the others
// together, -1 when there is none.
func combiParts(p *pakket.Pakket, l pakket.Lezing) (kop int, parts pakket.Vakken) {
	switch p.Opzet.Programma {
	case pakket.GeenProgramma:
		return -1, p.Onderdelen &^ l.Weg
	case pakket.EigenCijfer:
		_, parts = p.Programma(l)
		return -1, parts
	}
	return p.Programma(l)
}

// gewogen is the combinatiecijfer of number parts that add up to sum, and a head that weighs as often as there are other
// parts, art. 3.35(4); zero for no head.
func gewogen(sum, number int, head cijfer.Eindcijfer) cijfer.Eindcijfer {
	if head != 0 {
		weight := max(1, number)
		sum, number = sum+weight*int(head), number+weight
	}
	if number == 0 {
		return 0
	}
	return cijfer.Combinatie(sum, number)
}

func lower(a, b cijfer.Eindcijfer) cijfer.Eindcijfer {
	if a == 0 {
		return b
	}
	return min(a, b)
}

// route says by which rule a Stand passes.
type route uint8

const (
	geenRoute       route = iota
	gewoneRoute           // every requirement is met
	leerwerktraject       // the rule of the leerwerktraject is met, art. 3.35(6)
)

// passes finds the rule by which a Stand passes, if any: in a minimal package, and where leerwerk says that it is open,
// that of the leerwerktraject.
func passes(r *regeling.Regeling, s *regeling.Stand, minimal, leerwerk bool) route {
	if !minimal && meetsAll(r, s) {
		return gewoneRoute
	}
	if leerwerk && r.Leerwerktraject.Norm.Voldoet(s) {
		return leerwerktraject
	}
	return geenRoute
}

func meetsAll(r *regeling.Regeling, s *regeling.Stand) bool {
	for i := range r.Eisen {
		if !r.Eisen[i].Norm.Voldoet(s) {
			return false
		}
	}
	return true
}
