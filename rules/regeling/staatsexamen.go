package regeling

import "slaagwijzer/rules/vak"

// metStaatsexamen is the exam before the state commission: a college-examen instead of the schoolexamen.
// Source: Uitvoeringsbesluit WVO 2020, hoofdstuk 4: art. 4.4 (subjects), 4.18 to 4.24 (result, herkansing), 4.30 and 4.31
// (cum laude).
func metStaatsexamen(r Regeling) Regeling {
	r = zonderVakken(r, "stex-buiten-examen")
	for i := range r.Eisen { // without the kunstvakken the profielwerkstuk moves up, art. 4.21(1)e
		if r.Eisen[i].Code == "profielwerkstuk" {
			r.Eisen[i].Plaats = r.at("3.35(1)e")
		}
	}
	r.SchoolOnderdelen = keep(r.SchoolOnderdelen, func(code string) bool { return code == "lit" || code == "anw" })
	r.Layout.Ontheffing = vak.Set{} // an ontheffing fills the place itself
	r.CumLaude.EenJaar = r.Opleiding != vak.VmboGL
	r.Herkansing.NaAfwijzing = true
	r.Leerwerktraject = nil
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "staatsexamen", Bron: r.inUvb("4.4"),
		Inhoud: "Het college-examen komt in de plaats van het schoolexamen. Lichamelijke opvoeding, CKV en de kunstvakken horen niet bij het examen. Beroepsgerichte vakken kunnen alleen worden ingebracht."})
	return r
}
