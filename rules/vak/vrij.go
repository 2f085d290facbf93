package vak

var (
	// neverVrij never fill the compulsory place of the vrije deel: they stand elsewhere in the package, or have fewer
	// hours than the threshold of 440 (vwo) or 320 (havo). Art. 3.1(1)c, 3.2(1)c, 3.3(1)c.
	neverVrij  = setOf("ne", "en", "ml", "anw", "kua")
	elementair = setOf("sp_el", "ru_el", "it_el", "ar_el", "tu_el", "zh_el", "pap_el", "du_el")
	small      = setOf("anw", "kua")
)

// Praktijkgerichte are the praktijkgerichte vakken of tl and gl.
var Praktijkgerichte = where(func(v *Vak) bool { return v.Soort == Praktijkgericht })

// PraktijkgerichtTL are those that the tl has of its own; the others only where the school has a gl too, art. 2.17a.
var PraktijkgerichtTL = setOf("pg_dp", "pg_eo", "pg_it", "pg_tt", "pg_tiv", "pg_zw")

// PraktijkgerichtHavo are the praktijkgerichte vakken of the havo.
var PraktijkgerichtHavo = setOf("pgtech", "pgmaat")

// FillsVrijeDeel are the subjects that can fill the vrije deel of an opleiding, art. 2.7, 2.12, 2.16-2.17a, 2.25-2.26c.
func FillsVrijeDeel(o Opleiding) Set {
	return where(func(v *Vak) bool { return v.Soort == Ordinary && v.In.Has(o) && !neverVrij.Has(v) })
}

// InVrijeDeel are the subjects that the vrije deel lists: those that can fill it and, on havo and vwo, the small ones.
func InVrijeDeel(o Opleiding) Set {
	if o.Vmbo() {
		return FillsVrijeDeel(o)
	}
	return FillsVrijeDeel(o).Or(small)
}

// SubstitutesForTaal are the subjects that can take the place of the second language of the atheneum after an ontheffing:
// those of the vrije deel, no elementary language. Art. 2.9, 3.8(2).
func SubstitutesForTaal() Set {
	fits := FillsVrijeDeel(Atheneum)
	return where(func(v *Vak) bool { return fits.Has(v) && !elementair.Has(v) })
}

// OntheffingVmbo are the languages of the vmbo of which a candidate can be relieved, art. 2.33.
var OntheffingVmbo = setOf("fa", "du")

// SubstitutesBES are the subjects that can take the place of Frans or Spaans in the vmbo on the BES.
var SubstitutesBES = setOf("ar", "tu", "du", "pap", "mask", "gs", "ak")

// TalenVmbo are the moderne vreemde talen of the vmbo; of the profieldeel and the vrije deel of the tl two subjects must
// be something else, art. 3.4(1)c.
var TalenVmbo = setOf("fa", "du", "sp", "ar", "tu", "pap")
