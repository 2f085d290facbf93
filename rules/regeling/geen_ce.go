package regeling

import (
	"slices"

	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/dossier"
)

// zonderCentraalExamen is 2020: every centraal examen and cspe lapsed, and with them their mean and the herkansing of them. The
// schoolexamen, perhaps improved by a resultaatverbeteringstoets, is the eindcijfer.
// Source: Besluit eindexamens voortgezet onderwijs 2020 (BWBR0043534), art. 2.
func zonderCentraalExamen(r Regeling) Regeling {
	r.Eisen = slices.Clone(r.Eisen)
	for i := range r.Eisen {
		if norm, ok := r.Eisen[i].Norm.(GemiddeldeCE); ok {
			norm.Vervallen = true
			r.Eisen[i].Norm = norm
		}
	}
	r.Herkansing.Rechten = keep(r.Herkansing.Rechten, func(recht Recht) bool { return recht.Onderdeel == College })
	inhoud := "Er waren geen centrale examens. Het eindcijfer is het afgeronde schoolexamen. Voor hoogstens twee vakken kon een resultaatverbeteringstoets meetellen."
	if r.Soort == dossier.Staatsexamen {
		inhoud = "Er waren geen centrale examens. Het eindcijfer is het afgeronde college-examen."
	}
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "zonder-centraal-examen", Bron: bron.At("2"), Besluit: &bron.BesluitEindexamensVO2020, Inhoud: inhoud})
	return r
}
