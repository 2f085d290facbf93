package dossier

import (
	"slices"
	"strconv"

	"slaagwijzer/rules/vak"
)

// MaxVakken is the most subjects that a request may hold.
const MaxVakken = 40

// New checks a request and makes the dossier of it. Defects are added to found, which may hold some already; the
// dossier is usable only when found is empty afterwards. KnowsYear tells which exam years there are.
func New(v *Verzoek, knowsYear func(int) bool, found *Gebreken) *Dossier {
	c := checker{verzoek: v, knowsYear: knowsYear, found: found, first: map[string]int{}}
	c.checkExamen()
	if len(v.Vakken) > MaxVakken {
		found.Add("/vakken", TeGroot, "")
		return &c.d
	}
	c.d.Vakken = make([]Examenvak, len(v.Vakken))
	for i := range v.Vakken {
		c.checkVak(i)
	}
	c.checkSoort()
	c.checkTogether()
	c.checkKunst()
	return &c.d
}

// checker checks one request.
type checker struct {
	verzoek   *Verzoek
	knowsYear func(int) bool
	found     *Gebreken
	d         Dossier
	yearKnown bool
	known     bool           // jaar and opleiding are known, so subjects can be checked against them
	first     map[string]int // where each subject was entered first
	withRV    int            // subjects with a resultaatverbeteringstoets so far
}

// add reports a defect at a field of subject i.
func (c *checker) add(i int, field string, code Code, waarde string) {
	c.found.Add(at(i, field), code, waarde)
}

func (c *checker) checkExamen() {
	in, e := &c.verzoek.Examen, &c.d.Examen
	e.Soort = choose(c, "/examen/soort", in.Soort, School, Vavo, Staatsexamen)
	e.Gebied = choose(c, "/examen/gebied", in.Gebied, Nederland, BES)
	if in.Unusable {
		c.found.Add("/examen", VeldOntbreekt, "")
		return
	}
	if !in.Jaar.Given {
		c.found.Add("/examen/jaar", VeldOntbreekt, "")
	} else if c.yearKnown = c.knowsYear(in.Jaar.Waarde); !c.yearKnown {
		c.found.Add("/examen/jaar", JaarOnbekend, in.Jaar.String())
	}
	e.Jaar = in.Jaar.Waarde
	e.Leerwerktraject = in.Leerwerktraject
	e.Gespreid = in.Gespreid
	c.checkOpleiding()
	c.known = c.yearKnown && e.Opleiding != vak.GeenOpleiding
	c.checkProfielen()
	c.checkCombinatie()
}

// choose finds a value in a fixed list whose first member is the default.
func choose[T ~string](c *checker, pad string, field Veld, list ...T) T {
	if !field.Given {
		return list[0]
	}
	for _, value := range list {
		if string(value) == field.Tekst {
			return value
		}
	}
	c.found.Add(pad, WaardeOnbekend, field.Tekst)
	return list[0]
}

func (c *checker) checkOpleiding() {
	in, e := &c.verzoek.Examen, &c.d.Examen
	if !in.Opleiding.Given {
		c.found.Add("/examen/opleiding", VeldOntbreekt, "")
		return
	}
	opleiding, ok := vak.ParseOpleiding(in.Opleiding.Tekst)
	if !ok {
		c.found.Add("/examen/opleiding", WaardeOnbekend, in.Opleiding.Tekst)
		return
	}
	e.Opleiding = opleiding
	if e.Leerwerktraject && (opleiding != vak.VmboBB || e.Soort != School) {
		c.found.Add("/examen/leerwerktraject", CombinatieOnmogelijk, "true")
	}
}

// checkProfielen keeps the named profiles in the order of the decree.
func (c *checker) checkProfielen() {
	in, e := &c.verzoek.Examen, &c.d.Examen
	for i, field := range in.Profielen {
		if field.Given && !hasProfiel(e.Opleiding, field.Tekst) {
			c.found.Add("/examen/profielen/"+strconv.Itoa(i), WaardeOnbekend, field.Tekst)
		}
	}
	for _, p := range vak.Profielen(e.Opleiding) {
		if slices.Contains(in.Profielen, Typed(p.Code)) {
			e.Profielen = append(e.Profielen, p.Code)
		}
	}
}

// hasProfiel reports whether the opleiding has a profile; with an unknown opleiding, whether any has.
func hasProfiel(o vak.Opleiding, code string) bool {
	if o == vak.GeenOpleiding {
		return slices.ContainsFunc(vak.AlleOpleidingen(), func(o vak.Opleiding) bool { return hasProfiel(o, code) })
	}
	for _, p := range vak.Profielen(o) {
		if p.Code == code {
			return true
		}
	}
	return false
}

// checkCombinatie reads what the school adds to the combinatiecijfer. Whether it may is for the regeling to say.
func (c *checker) checkCombinatie() {
	in, e := &c.verzoek.Examen, &c.d.Examen
	for i, field := range in.Combinatie {
		if !field.Given {
			continue
		}
		if !slices.Contains(schoolOnderdelen, field.Tekst) {
			c.found.Add(PadCombinatie(i), WaardeOnbekend, field.Tekst)
		}
		e.Combinatie = append(e.Combinatie, field.Tekst)
	}
	if e.Opleiding.Vmbo() && len(in.Combinatie) > 0 {
		c.found.Add("/examen/combinatie", CombinatieOnmogelijk, "")
	}
}

// schoolOnderdelen are the codes that the contract knows for what a school adds.
var schoolOnderdelen = []string{"lit", "anw", "gds", "lv", "pgtech", "pgmaat"}

// PadCombinatie is the pointer to addition i of the school.
func PadCombinatie(i int) string { return "/examen/combinatie/" + strconv.Itoa(i) }
