package vak

// IsKwalificatie reports whether a subject has goed, voldoende or onvoldoende instead of a number. Of the profielwerkstuk that
// depends on the opleiding.
func (v *Vak) IsKwalificatie(o Opleiding) bool {
	return v.Soort == Kwalificatie || (v.Code == "pws" && o.Vmbo())
}
