package regeling

import (
	"slices"

	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/vak"
)

// Jaargang is an exam year: the decree that applied, and what deviates from the base.
type Jaargang struct {
	Jaar int
	// Op is the day whose text of the decree applies.
	Op string
	// Oud says that the four decrees of before the Uitvoeringsbesluit WVO 2020 applied.
	Oud bool
	// School, Vavo and Staatsexamen are the deviations of each kind of exam, in the order in which they are applied; that the
	// vavo and the staatsexamen differ at all is not repeated here. BES and BESStaatsexamen come after them on the BES.
	School, Vavo, Staatsexamen []Deviation
	BES, BESStaatsexamen       []Deviation
}

// Deviation makes another regeling of a regeling, and leaves that as it was.
type Deviation func(Regeling) Regeling

// jaargangen is the table of everything that we know. A year that is not in it is refused; the nearest one is never used.
var jaargangen = Catalogus{
	{
		Jaar: 2018, Op: "2018-06-01", Oud: true,
		School:       []Deviation{metCKVZonderCijfer},
		Staatsexamen: []Deviation{metCollegeEnCE},
		BES:          []Deviation{zonderMinimumNederlands}, BESStaatsexamen: []Deviation{zonderMinimumNederlands},
	},
	{
		Jaar: 2019, Op: "2019-06-01", Oud: true,
		School:       []Deviation{metCKVZonderCijfer},
		Staatsexamen: []Deviation{metCollegeEnCE},
		BES:          []Deviation{zonderMinimumNederlands}, BESStaatsexamen: []Deviation{zonderMinimumNederlands},
	},
	{
		Jaar: 2020, Op: "2020-06-01", Oud: true,
		School:       []Deviation{zonderCentraalExamen},
		Vavo:         []Deviation{zonderCentraalExamen},
		Staatsexamen: []Deviation{metEenCollege, zonderCentraalExamen},
		BES:          []Deviation{zonderMinimumNederlands}, BESStaatsexamen: []Deviation{zonderMinimumNederlands},
	},
	{
		Jaar: 2021, Op: "2021-06-01", Oud: true,
		School:       []Deviation{metDuimregeling2021, metTweeHerkansingen, metProfielvakOpSE},
		Vavo:         []Deviation{metDuimregeling2021, metTweeHerkansingen, metProfielvakOpSE},
		Staatsexamen: []Deviation{metDuimregeling2021, metTweeVakken, metProfielvakOpSE},
		BES:          []Deviation{zonderMinimumNederlands}, BESStaatsexamen: []Deviation{zonderMinimumNederlands},
	},
	{
		Jaar: 2022, Op: "2022-06-01", Oud: true,
		School:       []Deviation{metDuimregeling2022, metTweeHerkansingen, metProfielvakOpSE},
		Vavo:         []Deviation{metDuimregeling2022, metTweeHerkansingen, metProfielvakOpSE},
		Staatsexamen: []Deviation{metDuimregeling2022, metTweeVakken, metProfielvakOpSE},
		BES:          []Deviation{zonderMinimumNederlands}, BESStaatsexamen: []Deviation{zonderMinimumNederlands},
	},
	{
		Jaar: 2023, Op: "2022-08-01",
		Staatsexamen:    []Deviation{metDuimregeling2023, metTweeVakken},
		BESStaatsexamen: []Deviation{zonderMinimumNederlands},
	},
	{
		Jaar: 2024, Op: "2023-08-01",
		Staatsexamen:    []Deviation{metTweeVakken},
		BESStaatsexamen: []Deviation{zonderMinimumNederlands},
	},
	{
		Jaar: 2025, Op: "2024-08-01",
		School:          []Deviation{metPraktijkgerichtVmbo},
		Vavo:            []Deviation{metPraktijkgerichtVmbo},
		Staatsexamen:    []Deviation{metTweeVakken, metPraktijkgerichtVmbo},
		BESStaatsexamen: []Deviation{zonderMinimumNederlands},
	},
	{
		Jaar: 2026, Op: "2025-10-01",
		School:          []Deviation{metPraktijkgerichtVmbo},
		Vavo:            []Deviation{metPraktijkgerichtVmbo},
		Staatsexamen:    []Deviation{metTweeVakken, metPraktijkgerichtVmbo},
		BESStaatsexamen: []Deviation{zonderMinimumNederlands},
	},
	{
		Jaar: 2027, Op: "2026-08-01",
		School:          []Deviation{metPraktijkgerichtVmbo, metPraktijkgerichtHavo},
		Vavo:            []Deviation{metPraktijkgerichtVmbo, metPraktijkgerichtHavo},
		Staatsexamen:    []Deviation{metTweeVakken, metPraktijkgerichtVmbo, metPraktijkgerichtHavo},
		BESStaatsexamen: []Deviation{zonderMinimumNederlands},
	},
}

// Catalogus is a table of exam years. The regelingen are made of it when they are asked for, which costs a few microseconds;
// making all of them ahead would cost a telephone a good part of a second.
type Catalogus []Jaargang

// All is every regeling of the table, in the order of year, kind of exam, part of the kingdom and opleiding.
func (c Catalogus) All() []Regeling {
	var list []Regeling
	for i := range c {
		for _, soort := range []dossier.Soort{dossier.School, dossier.Vavo, dossier.Staatsexamen} {
			for _, gebied := range []dossier.Gebied{dossier.Nederland, dossier.BES} {
				for _, o := range vak.AlleOpleidingen() {
					if has(soort, o) {
						list = append(list, c[i].regeling(soort, gebied, o))
					}
				}
			}
		}
	}
	return list
}

// KnowsYear reports whether the table has an exam year.
func (c Catalogus) KnowsYear(jaar int) bool { return c.jaargang(jaar) != nil }

func (c Catalogus) jaargang(jaar int) *Jaargang {
	for i := range c {
		if c[i].Jaar == jaar {
			return &c[i]
		}
	}
	return nil
}

// For makes the regeling of an exam. When there is none it adds why to found and answers nil; an unknown year or opleiding was
// reported by who read the request.
func (c Catalogus) For(e dossier.Examen, found *dossier.Gebreken) *Regeling {
	j := c.jaargang(e.Jaar)
	if j == nil || e.Opleiding == vak.GeenOpleiding {
		return nil
	}
	if !has(e.Soort, e.Opleiding) {
		found.Add("/examen/opleiding", dossier.CombinatieOnmogelijk, e.Opleiding.String())
		return nil
	}
	r := j.regeling(e.Soort, e.Gebied, e.Opleiding)
	r.checkCombinatie(e.Combinatie, found)
	return &r
}

// has reports whether a kind of exam has an opleiding: the vavo has four, art. 3.61.
func has(soort dossier.Soort, o vak.Opleiding) bool {
	return soort != dossier.Vavo || vak.OpVavo.Has(o)
}

// regeling is the base with everything that deviates from it in this year.
func (j *Jaargang) regeling(soort dossier.Soort, gebied dossier.Gebied, o vak.Opleiding) Regeling {
	tekst := bron.Tekst{Besluit: bron.UitvoeringsbesluitWVO2020, Op: j.Op}
	if j.Oud {
		tekst.Besluit = oudBesluit(soort, gebied)
	}
	r := basis(o, j.Jaar, tekst)
	r.Soort, r.Gebied = soort, gebied
	if j.Oud || soort == dossier.Staatsexamen {
		r = cited(r)
	}
	own, bes := j.School, j.BES
	switch soort {
	case dossier.Vavo:
		r, own = metVavo(r), j.Vavo
	case dossier.Staatsexamen:
		r, own, bes = metStaatsexamen(r), j.Staatsexamen, j.BESStaatsexamen
	}
	if gebied == dossier.BES {
		r = metBES(r)
	} else {
		bes = nil
	}
	for _, deviate := range own {
		r = deviate(r)
	}
	for _, deviate := range bes {
		r = deviate(r)
	}
	return r
}

// All is every regeling that there is, in the order of year, kind of exam, part of the kingdom and opleiding.
func All() []Regeling { return jaargangen.All() }

// KnowsYear reports whether there is a regeling for an exam year. The nearest year is never used instead.
func KnowsYear(jaar int) bool { return jaargangen.KnowsYear(jaar) }

// For makes the regeling of an exam. When there is none it adds why to found and answers nil.
func For(e dossier.Examen, found *dossier.Gebreken) *Regeling { return jaargangen.For(e, found) }

// checkCombinatie reports what this school can't add to the combinatiecijfer. On the vmbo nothing can be, which is a defect
// of the whole field.
func (r *Regeling) checkCombinatie(added []string, found *dossier.Gebreken) {
	for i, code := range added {
		if !r.Opleiding.Vmbo() && !slices.Contains(r.SchoolOnderdelen, code) {
			found.Add(dossier.PadCombinatie(i), dossier.CombinatieOnmogelijk, code)
		}
	}
}
