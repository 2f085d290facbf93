package vervolg

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/vak"
)

// Reden is why a route is possible or not.
type Reden uint8

// The reasons.
const (
	NaUitslag        Reden = iota // it is there for everyone
	Genoeg                        // the grades that it can change are enough
	AlleenSamen                   // several of them together are
	NietGenoeg                    // they are not
	GeenRecht                     // there is no right to it, or none that is left
	CijferOntbreekt               // that is not known yet
	Leeftijd                      // old enough
	TeJong                        // too young
	LeeftijdOnbekend              // the age decides
	BijOpleiding                  // the opleiding decides
	BijSoort                      // the kind of exam decides
	BijGebied                     // the part of the kingdom decides
	Beroepsgericht                // a vocational subject is too low
	Inschrijving                  // it depends on an enrolment at the mbo
	Definitief                    // the result is final
	AnderBeslist                  // the school decides, or the examining board
)

// The ages, in whole years, from which the law leaves school and exam to the candidate.
const (
	VanafMBO   = 16 // the mbo and the rutteregeling are open; full leerplicht ends, kwalificatieplicht begins
	VanafVavo  = 18 // the vavo is open; kwalificatieplicht ends
	NietGemeld = 23 // a school no longer reports who stops without a startkwalificatie
)

// minimumBeroepsgericht is the least that a vocational subject must be for the staatsexamen, art. 4.2(1)c.
const minimumBeroepsgericht cijfer.Eindcijfer = 6

// Younger reports whether the candidate is known to be below an age, Older whether known to have reached it.
func (p Persoon) Younger(limit int) bool { return p.Leeftijd.Given && p.Leeftijd.Waarde < limit }

// Older is the counterpart of Younger.
func (p Persoon) Older(limit int) bool { return p.Leeftijd.Given && p.Leeftijd.Waarde >= limit }

func (k *kandidaat) soort() dossier.Soort { return k.Regeling.Soort }

func (k *kandidaat) opVavo() bool { return vak.OpVavo.Has(k.Regeling.Opleiding) }

func (k *kandidaat) inzage() {
	if k.soort() == dossier.Staatsexamen {
		k.answer(Inzage, Onbekend, AnderBeslist, document(gezaktEnNu))
	} else {
		k.answer(Inzage, Ja, NaUitslag, k.inUvb("3.31", gezaktEnNu))
	}
}

func (k *kandidaat) herkansing() {
	h, possible, why := k.Resits, Onbekend, CijferOntbreekt
	switch {
	case h != nil && enough(h):
		possible, why = Ja, Genoeg
	case !k.definitief || h == nil:
	case len(h.Rechten) == 0:
		possible, why = Nee, GeenRecht
	default:
		possible, why = Nee, NietGenoeg
	}
	k.answer(Herkansing, possible, why, article(k.Regeling.Herkansing.Plaats.String()))
}

// enough reports whether some resit, or two of them, make the candidate pass.
func enough(h *herkansing.Herkansing) bool {
	for i := range h.Vakken {
		if h.Vakken[i].Geslaagd != 0 {
			return true
		}
	}
	return len(h.Paren) > 0
}

func (k *kandidaat) vavo() {
	possible, why, from := Onbekend, LeeftijdOnbekend, document(gezaktEnNu)
	switch {
	case !k.opVavo():
		possible, why, from = Nee, BijOpleiding, k.inUvb("3.61", gezaktEnNu)
	case k.Persoon.Younger(VanafVavo):
		possible, why = Nee, TeJong
	case k.Persoon.Older(VanafVavo):
		possible, why = Ja, Leeftijd
	}
	k.answer(NaarVavo, possible, why, from)
}

// rutteregeling is the vavo for who stays enrolled at a school, which must agree.
func (k *kandidaat) rutteregeling() {
	possible, why, place := Nee, BijSoort, "2.59"
	switch {
	case k.soort() != dossier.School:
	case !k.opVavo():
		why = BijOpleiding
	case k.Regeling.Gebied == dossier.BES:
		why, place = BijGebied, "9.7(2)"
	case k.Persoon.Younger(VanafMBO):
		why = TeJong
	default:
		possible, why = Onbekend, AnderBeslist
	}
	k.answer(Rutteregeling, possible, why, k.inUvb(place, gezaktEnNu))
}

func (k *kandidaat) jaarOverdoen() {
	possible, why := Onbekend, AnderBeslist
	if k.soort() != dossier.School {
		possible, why = Nee, BijSoort
	}
	k.answer(JaarOverdoen, possible, why, document(gezaktEnNu))
}

func (k *kandidaat) staatsexamen() {
	possible, why, place := Onbekend, Inschrijving, "4.2(1)c"
	switch {
	case k.opVavo():
		possible, why, place = Ja, BijOpleiding, "4.5"
	case k.vocationalBelow(minimumBeroepsgericht):
		possible, why = Nee, Beroepsgericht
	}
	k.answer(Staatsexamen, possible, why, k.inUvb(place, examendossier))
}

// vocationalBelow reports whether a vocational subject is certain to be below a grade.
func (k *kandidaat) vocationalBelow(limit cijfer.Eindcijfer) bool {
	for i := range k.Pakket.Dossier.Vakken {
		if e := k.High.E[i]; Vocational(&k.Pakket.Dossier.Vakken[i]) && e != 0 && e < limit {
			return true
		}
	}
	return false
}

// Vocational reports whether a subject stands in the vocational programme of the vmbo.
func Vocational(v *dossier.Examenvak) bool {
	return v.Soort == vak.Profielvak || v.Soort == vak.Keuzevak || v.Soort == vak.Praktijkgericht
}

func (k *kandidaat) lagerNiveau() {
	possible, why := Onbekend, AnderBeslist
	if k.Regeling.Opleiding.Vmbo() {
		possible, why = Nee, BijOpleiding
	}
	k.answer(LagerNiveau, possible, why, document(gezaktEnNu))
}

func (k *kandidaat) mbo() {
	possible, why := Onbekend, LeeftijdOnbekend
	switch {
	case k.Persoon.Older(VanafMBO):
		possible, why = Ja, Leeftijd
	case k.Persoon.Younger(VanafMBO):
		possible, why = Nee, TeJong
	}
	k.answer(MBO, possible, why, document(gezaktEnNu))
}

func (k *kandidaat) gespreid() {
	possible, why := Onbekend, AnderBeslist
	switch {
	case k.soort() == dossier.Staatsexamen:
		possible, why = Nee, BijSoort
	case k.definitief:
		possible, why = Nee, Definitief
	}
	k.answer(Gespreid, possible, why, k.spreading())
}
