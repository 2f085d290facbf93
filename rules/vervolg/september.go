package vervolg

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/pakket"
)

// Onderdeel is a part of the combinatiecijfer that alone is enough.
type Onderdeel struct {
	Vak       int // position in the dossier
	Nu, Nodig cijfer.Eindcijfer
}

// hoogste is the highest eindcijfer.
const hoogste cijfer.Eindcijfer = 10

// septemberroute is doing parts of the combinatiecijfer again at a vavo, everything else as it is.
func (k *kandidaat) septemberroute() {
	if k.Regeling.Opleiding.Vmbo() {
		k.answer(Septemberroute, Nee, BijOpleiding, article(k.Regeling.Plaatsen.Combinatiecijfer.String()))
		return
	}
	possible, why, all := Nee, NietGenoeg, k.rewritable()
	switch best := k.passes(k.with(all, hoogste)); {
	case !k.definitief && (k.Lacking != nil || best != oordeel.Nee):
		possible, why = Onbekend, CijferOntbreekt
	case best == oordeel.Ja:
		possible, why = Ja, AlleenSamen
		for i := range all.Each {
			if needed := k.lowest(i); needed != 0 {
				why = Genoeg
				k.Onderdelen = append(k.Onderdelen, Onderdeel{i, k.Low.E[i], needed})
			}
		}
	}
	k.answer(Septemberroute, possible, why, document(gezaktEnNu))
}

// rewritable are the parts of the combinatiecijfer that have a grade, known or not.
func (k *kandidaat) rewritable() pakket.Vakken {
	var parts pakket.Vakken
	for i := range k.Pakket.Onderdelen.Each {
		if k.High.E[i] != 0 {
			parts |= pakket.Only(i)
		}
	}
	return parts
}

// lowest is the lowest grade above the one of now with which this part alone makes the candidate pass; zero when not even a
// 10 does. A higher grade never hurts, so halving finds what trying all grades would.
func (k *kandidaat) lowest(part int) cijfer.Eindcijfer {
	enough := func(e cijfer.Eindcijfer) bool { return k.passes(k.with(pakket.Only(part), e)) == oordeel.Ja }
	low, high := k.Low.E[part]+1, hoogste
	if low > high || !enough(high) {
		return 0
	}
	for low < high {
		if middle := (low + high) / 2; enough(middle) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// with is the dossier with one grade for each of these parts.
func (k *kandidaat) with(parts pakket.Vakken, e cijfer.Eindcijfer) *dossier.Dossier {
	d := *k.Dossier
	d.Vakken = slices.Clone(d.Vakken)
	for i := range parts.Each {
		v := &d.Vakken[i]
		v.SE, v.RV = e.Cijfer(), 0
		if v.Afsluiting == dossier.Ingebracht {
			v.Eindcijfer = e
		}
	}
	return &d
}

// vavoLacks reports whether one of these parts is no sure part of the exam of a vavo: CKV, and what a school adds (art. 3.62).
func (k *kandidaat) vavoLacks(parts []Onderdeel) bool {
	return slices.ContainsFunc(parts, func(part Onderdeel) bool {
		code := k.Pakket.Dossier.Vakken[part.Vak].Code
		return code != "ml" && code != "pws"
	})
}
