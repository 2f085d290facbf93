package oordeel

import (
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// zoeker looks for the reading with which a candidate passes at one completion of the grades. Who can pass, passes:
// art. 3.33(3).
type zoeker struct {
	p   *pakket.Pakket
	r   *regeling.Regeling
	inv *Invulling
	// zonderLeerwerk leaves the rule of the leerwerktraject aside.
	zonderLeerwerk bool
}

// leerwerk reports whether the rule of the leerwerktraject is open to the candidate.
func (z *zoeker) leerwerk() bool { return z.p.Dossier.Examen.Leerwerktraject && !z.zonderLeerwerk }

// gevonden is a reading that passes and the rule by which it does.
type gevonden struct {
	pakket.Lezing
	route route
}

// passing finds the reading that passes in the order of regel R8.3: nothing left out, else the fewest subjects, ties by
// order of entry, then of the profiles.
func (z *zoeker) passing() (gevonden, bool) {
	if found, ok := z.first(0); ok {
		return found, true
	}
	searches := z.searches()
	most := 0
	for i := range searches {
		most = max(most, searches[i].most)
	}
	for size := 1; size <= most; size++ {
		best, ok := gevonden{}, false
		for i := range searches {
			if size > searches[i].most {
				continue
			}
			if found, passed := searches[i].find(size); passed && (!ok || earlier(found.Weg, best.Weg)) {
				best, ok = found, true
			}
		}
		if ok {
			return best, true
		}
	}
	return gevonden{}, false
}

// first finds the first profile with which the candidate passes when just these subjects are left out.
func (z *zoeker) first(weg pakket.Vakken) (gevonden, bool) {
	for profiel := range z.p.Profielen {
		if found, ok := z.withProfiel(profiel, weg); ok {
			return found, true
		}
	}
	return gevonden{}, false
}

func (z *zoeker) withProfiel(profiel int, weg pakket.Vakken) (gevonden, bool) {
	for _, kop := range z.p.Profielen[profiel].Koppen {
		if found, ok := z.withKop(profiel, kop, weg); ok {
			return found, true
		}
	}
	return gevonden{}, false
}

// withKop judges the readings of one profile and one vocational programme.
func (z *zoeker) withKop(profiel, kop int, weg pakket.Vakken) (gevonden, bool) {
	kept := z.p.Alle &^ weg
	complete := z.p.Past(profiel, kop, kept)
	if !complete && !z.minimal(kop, weg) {
		return gevonden{}, false
	}
	l := pakket.Lezing{Profiel: profiel, Kop: kop, Kern: -1, Weg: weg, Minimaal: !complete}
	if !complete {
		return z.judge(l)
	}
	for _, l.Kern = range z.p.Kernen(profiel, kop, kept) {
		if found, ok := z.judge(l); ok {
			return found, true
		}
	}
	return gevonden{}, false
}

// minimal reports whether a leerwerktraject can be judged on what is kept although the package is not complete. Of more
// than four keuzevakken some may be left out, down to four (regel R12.2).
func (z *zoeker) minimal(kop int, weg pakket.Vakken) bool {
	return z.leerwerk() && kop >= 0 && z.p.Minimaal() && z.lidZes(weg)
}

// lidZes reports whether leaving these subjects out is allowed under the rule of the leerwerktraject.
func (z *zoeker) lidZes(weg pakket.Vakken) bool {
	return weg == 0 || (weg&^z.p.Keuzevakken == 0 && (z.p.Keuzevakken&^weg).Len() >= z.p.Opzet.Keuzevakken)
}

func (z *zoeker) judge(l pakket.Lezing) (gevonden, bool) {
	s := stand(z.p, l, z.inv)
	s.Volledig = true
	found := gevonden{l, passes(z.r, &s, l.Minimaal, z.leerwerk() && z.lidZes(l.Weg))}
	return found, found.route != geenRoute
}

// earlier reports whether the subjects of a were entered before those of b, compared one by one. The sets are of the
// same size.
func earlier(a, b pakket.Vakken) bool {
	differ := a ^ b
	return differ != 0 && a.Has(differ.First())
}
