package tekst

import "slaagwijzer/rules/vak"

// Opleiding is the name by which people call an opleiding.
func Opleiding(t Taal, o vak.Opleiding) string {
	switch o {
	case vak.Atheneum:
		return "vwo atheneum"
	case vak.Gymnasium:
		return "vwo gymnasium"
	case vak.VmboTL:
		return "vmbo-tl (mavo)"
	case vak.VmboGL:
		return sentence{"vmbo-gl (gemengd)", "vmbo-gl (mixed)"}.in(t)
	case vak.VmboKB:
		return sentence{"vmbo-kb (kader)", "vmbo-kb (middle-management)"}.in(t)
	case vak.VmboBB:
		return sentence{"vmbo-bb (basis)", "vmbo-bb (basic)"}.in(t)
	}
	return o.String()
}
