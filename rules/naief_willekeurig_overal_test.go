package rules_test

import "math/rand/v2"

// The years with rules of their own are drawn more often.
var naiefJaren = []int{2018, 2019, 2020, 2020, 2021, 2021, 2022, 2022, 2023, 2023, 2024, 2025, 2026, 2027}

// willekeurigOveral is a random valid request over every kind of exam, region, year and opleiding.
func willekeurigOveral(r *rand.Rand) []byte {
	return bouwWillekeurig(r, naiefWillekeurigExamen(r))
}

func naiefWillekeurigExamen(r *rand.Rand) naiefExamen {
	examen := naiefExamen{
		Jaar:      kies(r, naiefJaren),
		Soort:     kies(r, []string{"", "school", "school", "vavo", "staatsexamen"}),
		Gebied:    kies(r, []string{"", "nederland", "bes"}),
		Opleiding: kies(r, naiefOpleidingen),
	}
	if examen.vavo() { // V1
		examen.Opleiding = kies(r, naiefOpleidingen[:4])
	}
	examen.Gespreid = !examen.staats() && r.IntN(100) < 8
	return examen
}

// voegBuitenToe adds what a school exam has; elsewhere it is ignored, and entered at times (V2, S2). Before 2020 it
// would there be open whether CKV is a grade.
func (b *naiefBouwer) voegBuitenToe(vakken ...string) {
	for _, vak := range vakken {
		buiten := b.v.Examen.buitenExamen(vak)
		if !buiten || b.kans(10) && !(vak == "ckv" && b.v.Examen.Jaar < 2020) {
			b.voegToe(vak)
		}
	}
}

// geefRVs gives two subjects at most a resultaatverbeteringstoets, and on kb and bb the profielvak besides (N3).
func (b *naiefBouwer) geefRVs() {
	over := b.r.IntN(3)
	for _, i := range b.r.Perm(len(b.v.Vakken)) {
		r := &b.v.Vakken[i]
		apart := b.soort(r) == "profielvak" && b.is("vmbo-kb", "vmbo-bb") && b.kans(40)
		if b.kwalificatie(r) || b.v.Examen.buitenExamen(r.Vak) || r.Ontheffing || r.Vrijstelling || over == 0 && !apart || !b.heeftCE(r) && b.kans(70) {
			continue
		}
		r.RV = b.decimaal(min(100, b.rond(b.stijl.se)+5))
		if !apart {
			over--
		}
	}
}

// maakRandgeval spoils one thing of a dossier in the years in which one thing may be left out (D1): a subject with its
// CE, only the CE under an eindcijfer that stays good (D4), or a qualification.
func (b *naiefBouwer) maakRandgeval() {
	if b.v.Examen.Jaar < 2021 || b.v.Examen.Jaar > 2023 || b.v.Examen.Jaar == 2023 && !b.v.Examen.staats() || b.kans(50) {
		return
	}
	r := &b.v.Vakken[b.r.IntN(len(b.v.Vakken))]
	switch {
	case b.kwalificatie(r):
		if !r.Vrijstelling && !r.Ontheffing {
			r.Beoordeling = "onvoldoende"
		}
	case r.gemaaktCE() > 0:
		r.CE, r.CEDelen, r.Score = b.decimaal(20+b.r.IntN(25)), nil, nil
		if !r.AlleenCE && !r.Vrijstelling && len(r.SE) > 0 && b.kans(60) {
			r.SE = b.decimaal(20 + b.r.IntN(60))
		}
	case len(r.SE) > 0 && naiefTienden(r.SE)%10 == 0:
		r.SE = b.schrijf(3+b.r.IntN(2), 0)
	case len(r.SE) > 0:
		r.SE = b.decimaal(25 + b.r.IntN(20))
	}
}
