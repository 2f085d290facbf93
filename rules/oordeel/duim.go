package oordeel

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// The duimregeling of 2021 to 2023: who can't pass otherwise passes when one item is left out of the result, besides the
// surplus that may always be left out. The exam must be full with the item.

// withDuim finds the item with which the fewest other subjects must be left out; ties by the order of entry of those subjects,
// then of the items (regel D3).
func (s *searcher) withDuim() (hit, bool) {
	searches := s.itemSearches()
	for size := 0; ; size++ {
		best, passed, more := hit{}, false, false
		for i := range searches {
			found, ok := searches[i].find(size)
			if ok && (!passed || earlier(found.LeftOut, best.LeftOut)) {
				best, passed = found, true
			}
			more = more || size < most(searches[i].omitters)
			s.tooHard = s.tooHard || searches[i].tooHard
		}
		if s.tooHard {
			return hit{}, false
		}
		if passed || !more {
			return best, passed
		}
	}
}

// otherItems reports whether there is more than one item with which the candidate passes (opmerking k-duim-volgorde).
func (s *searcher) otherItems() bool {
	count := 0
	for _, search := range s.itemSearches() {
		if _, ok := search.withSurplus(); ok {
			count++
		}
	}
	return count > 1
}

// itemSearch is the search with one item left out, one number of other subjects after the other.
type itemSearch struct {
	searcher
	omitters []omitter
}

// find finds the first reading with just so many subjects left out besides the item. Sizes must be asked in their order.
func (s *itemSearch) find(size int) (hit, bool) {
	if size > 0 {
		return fewest(s.omitters, size)
	}
	if found, ok := s.whole(); ok {
		return found, true
	}
	s.omitters = s.searcher.omitters()
	return hit{}, false
}

// itemSearches makes a search for every item that could help; none when the candidate does not fall under the duimregeling.
func (s *searcher) itemSearches() []itemSearch {
	if !s.duimAllowed() {
		return nil
	}
	items := s.items()
	list := make([]itemSearch, 0, items.Len())
	for i := range items.Each {
		search := itemSearch{searcher: *s}
		search.duim = pakket.Only(i)
		search.steps = maxSteps - maxSteps/items.Len() // together they may take no longer than one search
		list = append(list, search)
	}
	return list
}

// duimAllowed reports whether the candidate falls under the duimregeling: a subject was closed in this year, and where that is
// asked one in 2020, 2021 or 2022.
func (s *searcher) duimAllowed() bool {
	d := s.p.Dossier
	if s.r.Duim.Met2020Tot2022 && !slices.ContainsFunc(d.Vakken, func(v dossier.Examenvak) bool { return v.Van2020Tot2022() }) {
		return false
	}
	return slices.ContainsFunc(d.Vakken, func(v dossier.Examenvak) bool { return v.Behaald == d.Examen.Jaar && !v.Vrijgesteld })
}

// items are what could help when it is left out: a low eindcijfer or centraal examen, every part of the combinatiecijfer, for
// it can round that down, and a qualification that is not met.
func (s *searcher) items() pakket.Vakken {
	parts := s.p.Onderdelen | s.p.Keuzevakken
	for _, head := range s.p.Programmas {
		parts |= pakket.Only(head)
	}
	var items pakket.Vakken
	for i := range (s.p.All &^ s.p.Outside).Each {
		code, e, ce := s.p.Dossier.Vakken[i].Code, s.filled.E[i], s.filled.CE[i]
		low := e != 0 && (e < cijfer.Voldoende || parts.Has(i) || (ce != 0 && ce < cijfer.Voldoende.Cijfer()))
		if s.p.Kwalificaties.Has(i) {
			low = s.filled.NotMet&s.r.Duim.Kwalificaties&regeling.KwalificatieOf(code) != 0
		}
		if low && !slices.Contains(s.r.Duim.Beschermd, code) {
			items |= pakket.Only(i)
		}
	}
	return items
}

// partStays reports whether, when the item is a part of the combinatiecijfer, another part stays.
func partStays(p *pakket.Pakket, l pakket.Lezing, filled *Completion) bool {
	head, parts := combiParts(p, l)
	parts |= pakket.Only(head)
	if parts&l.Duim == 0 {
		return true
	}
	for i := range (parts &^ l.Duim).Each {
		if filled.E[i] != 0 {
			return true
		}
	}
	return false
}
