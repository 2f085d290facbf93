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
var jaargangen = []Jaargang{
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
		Staatsexamen: []Deviation{metCollegeEnCE, zonderCentraalExamen},
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

// Catalogus is a list of regelingen with a quick way to find one.
type Catalogus struct {
	list  []Regeling
	jaren []int
	at    map[key]int
}

// key is what a regeling is found by.
type key struct {
	jaar      int
	soort     dossier.Soort
	gebied    dossier.Gebied
	opleiding vak.Opleiding
}

var catalogus = NewCatalogus(jaargangen)

// NewCatalogus works out every regeling of the given years, in the order of year, kind of exam, part of the kingdom and opleiding.
func NewCatalogus(jaargangen []Jaargang) *Catalogus {
	c := &Catalogus{at: map[key]int{}}
	for i := range jaargangen {
		j := &jaargangen[i]
		c.jaren = append(c.jaren, j.Jaar)
		for _, soort := range []dossier.Soort{dossier.School, dossier.Vavo, dossier.Staatsexamen} {
			for _, gebied := range []dossier.Gebied{dossier.Nederland, dossier.BES} {
				for _, o := range vak.AlleOpleidingen() {
					if soort == dossier.Vavo && !vak.OpVavo.Has(o) {
						continue
					}
					c.at[key{j.Jaar, soort, gebied, o}] = len(c.list)
					c.list = append(c.list, j.regeling(soort, gebied, o))
				}
			}
		}
	}
	return c
}

// regeling is the base with everything that deviates from it in this year.
func (j *Jaargang) regeling(soort dossier.Soort, gebied dossier.Gebied, o vak.Opleiding) Regeling {
	tekst := bron.Tekst{Besluit: bron.UitvoeringsbesluitWVO2020, Op: j.Op}
	if j.Oud {
		tekst.Besluit = oudBesluit(soort, gebied)
	}
	r := basis(o, j.Jaar, tekst)
	r.Soort, r.Gebied = soort, gebied
	var deviations []Deviation
	switch soort {
	case dossier.Vavo:
		deviations = append([]Deviation{metVavo}, j.Vavo...)
	case dossier.Staatsexamen:
		deviations = append([]Deviation{metStaatsexamen}, j.Staatsexamen...)
	default:
		deviations = j.School
	}
	r = cited(r)
	if gebied == dossier.BES {
		deviations = slices.Concat([]Deviation{metBES}, deviations, j.bes(soort))
	}
	for _, deviate := range deviations {
		r = deviate(r)
	}
	return r
}

func (j *Jaargang) bes(soort dossier.Soort) []Deviation {
	if soort == dossier.Staatsexamen {
		return j.BESStaatsexamen
	}
	return j.BES
}

// All is every regeling, in the order of year, kind of exam, part of the kingdom and opleiding. The list must not be changed.
func All() []Regeling { return catalogus.list }

// KnowsYear reports whether there is a regeling for an exam year. The nearest year is never used instead.
func KnowsYear(jaar int) bool { return catalogus.KnowsYear(jaar) }

// For finds the regeling of an exam. When there is none it adds why to found and answers nil.
func For(e dossier.Examen, found *dossier.Gebreken) *Regeling { return catalogus.For(e, found) }

// KnowsYear reports whether the catalogue has an exam year.
func (c *Catalogus) KnowsYear(jaar int) bool { return slices.Contains(c.jaren, jaar) }

// For finds the regeling of an exam, nil when there is none, and adds to found what can't be.
func (c *Catalogus) For(e dossier.Examen, found *dossier.Gebreken) *Regeling {
	i, ok := c.at[key{e.Jaar, e.Soort, e.Gebied, e.Opleiding}]
	if !ok {
		if c.KnowsYear(e.Jaar) && e.Opleiding != vak.GeenOpleiding { // the vavo has no gl, kb and bb, art. 3.61
			found.Add("/examen/opleiding", dossier.CombinatieOnmogelijk, e.Opleiding.String())
		}
		return nil
	}
	r := &c.list[i]
	r.checkCombinatie(e.Combinatie, found)
	return r
}

// checkCombinatie reports what this school can't add to the combinatiecijfer. On the vmbo nothing can be, which is a defect
// of the whole field.
func (r *Regeling) checkCombinatie(added []string, found *dossier.Gebreken) {
	for i, code := range added {
		if !r.Opleiding.Vmbo() && !slices.Contains(r.SchoolOnderdelen, code) {
			found.Add(dossier.PadCombinatie(i), dossier.CombinatieOnmogelijk, code)
		}
	}
}
