package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// opmerkingenOfRegime adds what is to be said about the year, the kind of exam and the part of the kingdom.
func (j *jury) opmerkingenOfRegime(o *Oordeel, add func(string, bool)) {
	e, full, oud := o.Pakket.Dossier.Examen, o.Lacking == nil, j.r.Oud()
	ckv := e.Soort == dossier.School && (e.Opleiding == vak.Havo || e.Opleiding == vak.Atheneum)
	add("k-artikel-oud", oud)
	add("k-ckv-herhaler", ckv && (e.Jaar <= 2019 || (e.Jaar == 2020 && e.Opleiding == vak.Atheneum)))
	add("k-cumlaude-2020", e.Jaar == 2020 && full && o.CumLaude != Nee)
	add("k-stex-2020", e.Jaar == 2020 && e.Soort == dossier.Staatsexamen && full && o.Uitslag == Afgewezen)
	if e.Gebied == dossier.BES {
		add("k-bes-ckv", ckv && oud)
		add("k-bes-nederlands", !oud && e.Opleiding.Vmbo() && o.nederlandsShort())
		add("k-bes-spaans", full && o.spaansForFrans())
	}
	if o.Lezing.Duim != 0 {
		j.opmerkingenOfDuim(o, add)
	}
}

// opmerkingenOfDuim adds what is to be said when the duimregeling decides.
func (j *jury) opmerkingenOfDuim(o *Oordeel, add func(string, bool)) {
	e := o.Pakket.Dossier.Examen
	add("k-duim-pws", e.Opleiding.Vmbo() && o.Lezing.Duim.Has(o.Pakket.Find("pws")))
	v := j.first()
	filled := v.low.filled
	if o.Uitslag == NogOpen {
		filled = v.high.filled
	}
	s := searcher{p: v.p, r: j.r, filled: filled}
	add("k-duim-volgorde", s.otherItems())
	add("k-421a", j.r.Duim.Met2020Tot2022)
	add("k-421a-bes", j.r.Duim.Met2020Tot2022 && e.Gebied == dossier.BES)
}

// nederlandsShort reports whether Nederlands is below the least grade that the base asks of the vmbo.
func (o *Oordeel) nederlandsShort() bool {
	ne := o.Pakket.Nederlands
	return ne >= 0 && !regeling.AtLeast(o.High.E[ne], regeling.MinimumNederlands)
}

// spaansForFrans reports whether Spaans stands where a profile asks wiskunde, Frans or Duits.
func (o *Oordeel) spaansForFrans() bool {
	if !o.hasProfiel("ECONOMIE") && !o.hasProfiel("EO") && !o.hasProfiel("HBR") {
		return false
	}
	kept := func(code string) bool {
		i := o.Pakket.Find(code)
		return i >= 0 && !o.Lezing.LeftOut.Has(i)
	}
	return kept("sp") && !kept("wi") && !kept("fa") && !kept("du")
}

// roundingDecides reports whether the eindcijfer of a subject with a resultaatverbeteringstoets would be another one if its
// schoolexamen were rounded before the mean is taken.
func roundingDecides(v *dossier.Examenvak) bool {
	whole := cijfer.Round(v.SE).Cijfer()
	return v.SE != 0 && cijfer.Verbeterd(v.SE, v.RV) != cijfer.Verbeterd(whole, v.RV)
}
