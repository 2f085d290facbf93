package vervolg

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// Vavo is what the vavo could do for the grades of now.
type Vavo struct {
	// Geslaagd: the candidate is rejected, and would pass at the vavo on the same grades. No promise (opmerking
	// k-vavo-zelfde-cijfers).
	Geslaagd bool
	// Onvoldoende are the subjects of the exam of the vavo with a known grade that is too low: what might have to rise.
	Onvoldoende pakket.Vakken
}

// atVavo lays the dossier beside the exam of the vavo; nil for an opleiding that the vavo doesn't have.
func (k *kandidaat) atVavo() *Vavo {
	own := k.Dossier
	e := own.Examen
	e.Soort = dossier.Vavo
	r := regeling.For(e, &dossier.Gebreken{})
	if r == nil {
		return nil
	}
	v := &Vavo{Geslaagd: k.Uitslag == oordeel.Afgewezen && own.Examen.Soort == dossier.School && k.passesAs(e, r)}
	for i := range k.Pakket.All.Each {
		_, outside := r.Layout.Outside[own.Vakken[i].Code]
		if low := k.High.E[i]; !outside && k.Known(i) && low != 0 && low < cijfer.Voldoende {
			v.Onvoldoende |= pakket.Only(i)
		}
	}
	return v
}

// passesAs reports whether the candidate passes with the same grades in another exam. A profielwerkstuk that was brought in must
// be sufficient at the vavo (art. 3.64).
func (k *kandidaat) passesAs(e dossier.Examen, r *regeling.Regeling) bool {
	d := *k.Dossier
	d.Examen = e
	if i := k.Pakket.Find("pws"); i >= 0 && d.Vakken[i].Afsluiting == dossier.Ingebracht && d.Vakken[i].Eindcijfer < cijfer.Voldoende {
		return false
	}
	answer, ok := oordeel.Passes(&d, r)
	k.tooHard = k.tooHard || !ok
	return answer == oordeel.Ja
}
