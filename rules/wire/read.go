package wire

import (
	"slices"
	"strconv"
	"strings"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/tekst"
	"slaagwijzer/rules/vervolg"
)

// Verzoek is a request.
type Verzoek struct {
	dossier.Verzoek
	ID     string // JSON; empty counts as null
	Vragen []Vraag
	Taal   tekst.Taal
	// Persoon is what was told of the candidate; only the routes after a result depend on it.
	Persoon vervolg.Persoon
	// Omzetting asks about all scores of one subject, nil for none.
	Omzetting *OmzettingInvoer
}

// Vraag is something that is asked besides the verdict.
type Vraag string

// The questions.
const (
	VraagHerkansing  Vraag = "herkansing"
	VraagVooruitblik Vraag = "vooruitblik"
	VraagVervolg     Vraag = "vervolg"
	VraagUitleg      Vraag = "uitleg"
)

var vragen = []Vraag{VraagHerkansing, VraagVooruitblik, VraagVervolg, VraagUitleg}

// reader reads a request from its JSON and notes what does not fit.
type reader struct {
	root  node
	found dossier.Gebreken
}

func (r *reader) verzoek(v *Verzoek) {
	r.fields(&r.root, "", "id", "examen", "vakken", "vragen", "omzetting", "persoon", "taal")
	if id := r.root.member("id"); id != nil {
		v.ID = compact(id.raw)
	}
	r.examen(&v.Examen)
	r.vakken(v)
	for i, field := range r.list(&r.root, "", "vragen") {
		vraag := Vraag(field.Tekst)
		if field.Given && !slices.Contains(vragen, vraag) {
			r.found.Add("/vragen/"+strconv.Itoa(i), dossier.WaardeOnbekend, field.Tekst)
		}
		v.Vragen = append(v.Vragen, vraag)
	}
	r.omzetting(v)
	r.persoon(&v.Persoon)
	if field := r.text(&r.root, "", "taal"); field.Given {
		taal, ok := tekst.ParseTaal(field.Tekst)
		if !ok {
			r.found.Add("/taal", dossier.WaardeOnbekend, field.Tekst)
		}
		v.Taal = taal
	}
}

func (r *reader) examen(e *dossier.ExamenInvoer) {
	n := r.object(&r.root, "", "examen", "jaar", "soort", "gebied", "opleiding", "profielen", "leerwerktraject", "gespreid", "combinatie")
	if n == nil {
		r.found.Add("/examen", dossier.VeldOntbreekt, "")
		e.Unusable = true
		return
	}
	e.Jaar = r.whole(n, "/examen", "jaar")
	e.Soort = r.text(n, "/examen", "soort")
	e.Gebied = r.text(n, "/examen", "gebied")
	e.Opleiding = r.text(n, "/examen", "opleiding")
	e.Profielen = r.list(n, "/examen", "profielen")
	e.Leerwerktraject = r.flag(n, "/examen", "leerwerktraject")
	e.Gespreid = r.flag(n, "/examen", "gespreid")
	e.Combinatie = r.list(n, "/examen", "combinatie")
}

func (r *reader) vakken(v *Verzoek) {
	n := r.root.member("vakken")
	switch {
	case n == nil:
		r.found.Add("/vakken", dossier.VeldOntbreekt, "")
	case n.kind != list:
		r.found.Add("/vakken", dossier.WaardeOnbekend, n.raw)
	case len(n.members) > dossier.MaxVakken:
		r.found.Add("/vakken", dossier.TeGroot, "")
	default:
		v.Vakken = make([]dossier.VakInvoer, len(n.members))
		for i := range n.members {
			r.vak(&n.members[i], "/vakken/"+strconv.Itoa(i), &v.Vakken[i])
		}
	}
}

func (r *reader) vak(n *node, pad string, v *dossier.VakInvoer) {
	if n.kind != object {
		r.found.Add(pad, dossier.WaardeOnbekend, n.raw)
		v.Unusable = true
		return
	}
	r.fields(n, pad, "vak", "naam", "se", "ce", "ceDelen", "score", "alleenCe", "rv", "beoordeling", "vrijstelling",
		"ontheffing", "eindcijfer", "behaald", "herkanst", "deel", "niveau")
	v.Velden = n.keys
	v.Vak = r.text(n, pad, "vak")
	v.Naam = r.text(n, pad, "naam")
	v.SE = r.grade(n, "se")
	v.CE = r.grade(n, "ce")
	v.CEDelen = r.grades(n, pad, "ceDelen")
	v.RV = r.grade(n, "rv")
	v.Eindcijfer = r.grade(n, "eindcijfer")
	if s := r.object(n, pad, "score", "punten", "schaal", "nterm"); s != nil {
		v.Score = &dossier.ScoreInvoer{
			Punten: r.whole(s, pad+"/score", "punten"), Schaal: r.whole(s, pad+"/score", "schaal"), Nterm: r.grade(s, "nterm"),
		}
	}
	v.Beoordeling = r.text(n, pad, "beoordeling")
	v.Deel = r.text(n, pad, "deel")
	v.Niveau = r.text(n, pad, "niveau")
	v.AlleenCE = r.flag(n, pad, "alleenCe")
	v.Vrijstelling = r.flag(n, pad, "vrijstelling")
	v.Ontheffing = r.flag(n, pad, "ontheffing")
	v.Herkanst = r.flag(n, pad, "herkanst")
	v.Behaald = r.whole(n, pad, "behaald")
}

// fields reports the members of an object that the contract does not know.
func (r *reader) fields(n *node, pad string, known ...string) {
	for i, key := range n.keys {
		if !slices.Contains(known, key) {
			r.found.Add(pad+"/"+dossier.Escape(key), dossier.VeldOnbekend, n.members[i].raw)
		}
	}
}

// wrong reports a member of the wrong type.
func (r *reader) wrong(pad, key string, n *node) {
	r.found.Add(pad+"/"+key, dossier.WaardeOnbekend, n.raw)
}

// member finds a member of an object; nil when it is absent, or of the wrong type, which is reported.
func (r *reader) member(n *node, pad, key string, want kind) *node {
	m := n.member(key)
	if m != nil && m.kind != want {
		r.wrong(pad, key, m)
		return nil
	}
	return m
}

func (r *reader) text(n *node, pad, key string) dossier.Veld {
	m := r.member(n, pad, key, text)
	if m == nil {
		return dossier.Veld{}
	}
	return dossier.Typed(m.str)
}

func (r *reader) flag(n *node, pad, key string) bool {
	m := r.member(n, pad, key, boolean)
	return m != nil && m.raw == "true"
}

// whole reads a whole number, written without a point or an exponent.
func (r *reader) whole(n *node, pad, key string) dossier.Getal {
	m := r.member(n, pad, key, number)
	if m == nil {
		return dossier.Getal{}
	}
	value, err := strconv.ParseInt(m.raw, 10, 32)
	if err != nil && strings.ContainsAny(m.raw, ".eE") {
		r.wrong(pad, key, m)
		return dossier.Getal{}
	}
	return dossier.Getal{Waarde: int(value), Given: true, Tekst: m.raw} // ParseInt answers the nearest for what is out of range
}

// grade passes a grade on as it was written, for the dossier to judge.
func (r *reader) grade(n *node, key string) dossier.Veld {
	if m := n.member(key); m != nil {
		return gradeOf(m)
	}
	return dossier.Veld{}
}

func gradeOf(n *node) dossier.Veld {
	switch n.kind {
	case null:
		return dossier.Veld{}
	case text:
		return dossier.Typed(n.str)
	}
	return dossier.Typed(n.raw)
}

// grades reads a list of grades, for the dossier to judge.
func (r *reader) grades(n *node, pad, key string) []dossier.Veld {
	return r.fieldsOf(n, pad, key, func(_ int, m *node) dossier.Veld { return gradeOf(m) })
}

// list reads a list of texts.
func (r *reader) list(n *node, pad, key string) []dossier.Veld {
	return r.fieldsOf(n, pad, key, func(i int, m *node) dossier.Veld {
		if m.kind != text {
			r.wrong(pad+"/"+key, strconv.Itoa(i), m)
			return dossier.Veld{}
		}
		return dossier.Typed(m.str)
	})
}

// fieldsOf reads every member of a list; nil when there is no list.
func (r *reader) fieldsOf(n *node, pad, key string, read func(i int, m *node) dossier.Veld) []dossier.Veld {
	m := r.member(n, pad, key, list)
	if m == nil {
		return nil
	}
	fields := make([]dossier.Veld, len(m.members))
	for i := range m.members {
		fields[i] = read(i, &m.members[i])
	}
	return fields
}

// object finds an object and reports the members of it that the contract does not know.
func (r *reader) object(n *node, pad, key string, known ...string) *node {
	m := r.member(n, pad, key, object)
	if m == nil {
		return nil
	}
	r.fields(m, pad+"/"+key, known...)
	return m
}
