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
	k := keurder{verzoek: v, knowsYear: knowsYear, found: found, first: map[string]int{}}
	k.examen()
	if len(v.Vakken) > MaxVakken {
		found.Add("/vakken", TeGroot, "")
		return &k.d
	}
	k.d.Vakken = make([]Examenvak, len(v.Vakken))
	for i := range v.Vakken {
		k.vak(i)
	}
	k.samen()
	k.kunst()
	return &k.d
}

// keurder checks one request.
type keurder struct {
	verzoek   *Verzoek
	knowsYear func(int) bool
	found     *Gebreken
	d         Dossier
	jaar      bool           // the exam year is known
	known     bool           // jaar and opleiding are known, so subjects can be checked against them
	first     map[string]int // where each subject was entered first
}

// add reports a defect at a field of subject i.
func (k *keurder) add(i int, field string, code Code, waarde string) {
	k.found.Add(at(i, field), code, waarde)
}

func (k *keurder) examen() {
	in, e := &k.verzoek.Examen, &k.d.Examen
	e.Soort = choose(k, "/examen/soort", in.Soort, School, Vavo, Staatsexamen)
	e.Gebied = choose(k, "/examen/gebied", in.Gebied, Nederland, BES)
	if in.Onbruikbaar {
		k.found.Add("/examen", VeldOntbreekt, "")
		return
	}
	if !in.Jaar.Gegeven {
		k.found.Add("/examen/jaar", VeldOntbreekt, "")
	} else if k.jaar = k.knowsYear(in.Jaar.Waarde); !k.jaar {
		k.found.Add("/examen/jaar", JaarOnbekend, in.Jaar.String())
	}
	e.Jaar = in.Jaar.Waarde
	e.Gespreid = in.Gespreid
	e.Leerwerktraject = in.Leerwerktraject
	k.opleiding()
	k.known = k.jaar && e.Opleiding != vak.GeenOpleiding
	k.profielen()
	k.combinatie()
}

// choose finds a value in a fixed list whose first member is the default.
func choose[T ~string](k *keurder, pad string, field Veld, list ...T) T {
	if !field.Gegeven {
		return list[0]
	}
	for _, value := range list {
		if string(value) == field.Tekst {
			return value
		}
	}
	k.found.Add(pad, WaardeOnbekend, field.Tekst)
	return list[0]
}

func (k *keurder) opleiding() {
	in, e := &k.verzoek.Examen, &k.d.Examen
	if !in.Opleiding.Gegeven {
		k.found.Add("/examen/opleiding", VeldOntbreekt, "")
		return
	}
	opleiding, ok := vak.ParseOpleiding(in.Opleiding.Tekst)
	if !ok {
		k.found.Add("/examen/opleiding", WaardeOnbekend, in.Opleiding.Tekst)
		return
	}
	e.Opleiding = opleiding
	if e.Leerwerktraject && (opleiding != vak.VmboBB || e.Soort != School) {
		k.found.Add("/examen/leerwerktraject", CombinatieOnmogelijk, "true")
	}
}

// profielen keeps the named profiles in the order of the decree.
func (k *keurder) profielen() {
	in, e := &k.verzoek.Examen, &k.d.Examen
	for i, field := range in.Profielen {
		if field.Gegeven && !hasProfiel(e.Opleiding, field.Tekst) {
			k.found.Add("/examen/profielen/"+strconv.Itoa(i), WaardeOnbekend, field.Tekst)
		}
	}
	for _, p := range vak.Profielen(e.Opleiding) {
		if slices.Contains(in.Profielen, Met(p.Code)) {
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

// combinatie reads what the school adds to the combinatiecijfer. Whether it may is for the regeling to say.
func (k *keurder) combinatie() {
	in, e := &k.verzoek.Examen, &k.d.Examen
	for i, field := range in.Combinatie {
		if !field.Gegeven {
			continue
		}
		if !slices.Contains(schoolOnderdelen, field.Tekst) {
			k.found.Add(PadCombinatie(i), WaardeOnbekend, field.Tekst)
		}
		e.Combinatie = append(e.Combinatie, field.Tekst)
	}
	if e.Opleiding.Vmbo() && len(in.Combinatie) > 0 {
		k.found.Add("/examen/combinatie", CombinatieOnmogelijk, "")
	}
}

// schoolOnderdelen are the codes that the contract knows for what a school adds.
var schoolOnderdelen = []string{"lit", "anw", "gds", "lv", "pgtech", "pgmaat"}

// PadCombinatie is the pointer to addition i of the school.
func PadCombinatie(i int) string { return "/examen/combinatie/" + strconv.Itoa(i) }
