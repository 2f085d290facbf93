package vervolg

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/vak"
)

// Reden is why a route is possible or not.
type Reden string

// The reasons.
const (
	NaUitslag        Reden = "na-uitslag"        // it is there for everyone
	Genoeg           Reden = "genoeg"            // the grades that it can change are enough
	AlleenSamen      Reden = "alleen-samen"      // several of them together are
	NietGenoeg       Reden = "niet-genoeg"       // they are not
	GeenRecht        Reden = "geen-recht"        // there is no right to it, or none that is left
	CijferOntbreekt  Reden = "cijfer-ontbreekt"  // that is not known yet
	Leeftijd         Reden = "leeftijd"          // old enough
	TeJong           Reden = "te-jong"           // too young
	LeeftijdOnbekend Reden = "leeftijd-onbekend" // the age decides
	BijOpleiding     Reden = "opleiding"         // the opleiding decides
	BijSoort         Reden = "soort"             // the kind of exam decides
	BijGebied        Reden = "gebied"            // the part of the kingdom decides
	Beroepsgericht   Reden = "beroepsgericht"    // a vocational subject is too low
	Inschrijving     Reden = "inschrijving"      // it depends on an enrolment at the mbo
	Definitief       Reden = "definitief"        // the result is final
	AnderBeslist     Reden = "ander-beslist"     // the school decides, or the examining board
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

func (k *kandidaat) inzage() Route {
	if k.soort() == dossier.Staatsexamen {
		return route(Inzage, Onbekend, AnderBeslist, document(gezaktEnNu))
	}
	return route(Inzage, Ja, NaUitslag, k.inUvb("3.31", gezaktEnNu))
}

func (k *kandidaat) herkansing(h *herkansing.Herkansing) Route {
	found := route(Herkansing, Onbekend, CijferOntbreekt, Bron{Tekst: k.Regeling.Tekst, Plaats: k.Regeling.Herkansing.Plaats})
	switch {
	case h != nil && enough(h):
		found.Mogelijk, found.Reden = Ja, Genoeg
	case !k.definitief || h == nil:
	case len(h.Rechten) == 0:
		found.Mogelijk, found.Reden = Nee, GeenRecht
	default:
		found.Mogelijk, found.Reden = Nee, NietGenoeg
	}
	return found
}

// enough reports whether some resit, or two of them, make the candidate pass.
func enough(h *herkansing.Herkansing) bool {
	for _, kans := range h.Vakken {
		if kans.Geslaagd != 0 {
			return true
		}
	}
	return len(h.Paren) > 0
}

func (k *kandidaat) vavo() Route {
	switch {
	case !k.opVavo():
		return route(NaarVavo, Nee, BijOpleiding, k.inUvb("3.61", gezaktEnNu))
	case k.persoon.Younger(VanafVavo):
		return route(NaarVavo, Nee, TeJong, document(gezaktEnNu))
	case k.persoon.Older(VanafVavo):
		return route(NaarVavo, Ja, Leeftijd, document(gezaktEnNu))
	}
	return route(NaarVavo, Onbekend, LeeftijdOnbekend, document(gezaktEnNu))
}

// rutteregeling is the vavo for who stays enrolled at a school, which must agree.
func (k *kandidaat) rutteregeling() Route {
	found := route(Rutteregeling, Nee, BijSoort, k.inUvb("2.59", gezaktEnNu))
	switch {
	case k.soort() != dossier.School:
	case !k.opVavo():
		found.Reden = BijOpleiding
	case k.Regeling.Gebied == dossier.BES:
		found.Reden, found.Bron = BijGebied, k.inUvb("9.7(2)", gezaktEnNu)
	case k.persoon.Younger(VanafMBO):
		found.Reden = TeJong
	default:
		found.Mogelijk, found.Reden = Onbekend, AnderBeslist
	}
	return found
}

func (k *kandidaat) jaarOverdoen() Route {
	if k.soort() != dossier.School {
		return route(JaarOverdoen, Nee, BijSoort, document(gezaktEnNu))
	}
	return route(JaarOverdoen, Onbekend, AnderBeslist, document(gezaktEnNu))
}

func (k *kandidaat) staatsexamen() Route {
	switch {
	case k.opVavo():
		return route(Staatsexamen, Ja, BijOpleiding, k.inUvb("4.5", examendossier))
	case k.vocationalBelow(minimumBeroepsgericht):
		return route(Staatsexamen, Nee, Beroepsgericht, k.inUvb("4.2(1)c", examendossier))
	}
	return route(Staatsexamen, Onbekend, Inschrijving, k.inUvb("4.2(1)c", examendossier))
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

func (k *kandidaat) lagerNiveau() Route {
	if k.Regeling.Opleiding.Vmbo() {
		return route(LagerNiveau, Nee, BijOpleiding, document(gezaktEnNu))
	}
	return route(LagerNiveau, Onbekend, AnderBeslist, document(gezaktEnNu))
}

func (k *kandidaat) mbo() Route {
	switch {
	case k.persoon.Older(VanafMBO):
		return route(MBO, Ja, Leeftijd, document(gezaktEnNu))
	case k.persoon.Younger(VanafMBO):
		return route(MBO, Nee, TeJong, document(gezaktEnNu))
	}
	return route(MBO, Onbekend, LeeftijdOnbekend, document(gezaktEnNu))
}

func (k *kandidaat) gespreid() Route {
	switch {
	case k.soort() == dossier.Staatsexamen:
		return route(Gespreid, Nee, BijSoort, k.spreading())
	case k.definitief:
		return route(Gespreid, Nee, Definitief, k.spreading())
	}
	return route(Gespreid, Onbekend, AnderBeslist, k.spreading())
}
