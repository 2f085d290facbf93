package vak

// IsKwalificatie reports whether a subject has goed, voldoende or onvoldoende instead of a number in an exam year. Of the
// profielwerkstuk that depends on the opleiding; CKV has a number on the havo from 2019, on the atheneum from 2020 (regel C1).
func (v *Vak) IsKwalificatie(o Opleiding, jaar int) bool {
	switch v.Code {
	case "pws":
		return o.Vmbo()
	case "ckv":
		return (o == Havo && jaar <= 2018) || (o == Atheneum && jaar <= 2019)
	}
	return v.Soort == Kwalificatie
}
