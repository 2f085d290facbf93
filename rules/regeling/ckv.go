package regeling

import (
	"slaagwijzer/rules/vak"
)

// metCKVZonderCijfer is CKV as it was on the havo until 2018 and on the atheneum until 2019: voldoende or goed, and no part
// of the combinatiecijfer. Source: Eindexamenbesluit VO art. 50(1)e; VO BES art. 37a. Who followed an older programme can
// fall under another rule (opmerking k-ckv-herhaler); that the BES changed in the same years is a choice (k-bes-ckv).
func metCKVZonderCijfer(r Regeling) Regeling {
	ckv := vak.Find("ckv")
	if !ckv.IsKwalificatie(r.Opleiding, r.Jaar) {
		return r
	}
	r.Layout.Onderdelen = keep(r.Layout.Onderdelen, func(code string) bool { return code != "ckv" })
	r.Layout.Kwalificaties = with(r.Layout.Kwalificaties, "ckv")
	r.Eisen = with(r.Eisen, Eis{"kunstvakken", r.at("3.34(1)e"), Voldaan{CKV}})
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "ckv-zonder-cijfer", Bron: r.at("3.34(1)e"),
		Inhoud: "CKV heeft geen cijfer, maar moet voldoende of goed zijn."})
	return r
}
