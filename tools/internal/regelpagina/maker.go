package regelpagina

import (
	"encoding/json"
	"fmt"
	"slices"

	"slaagwijzer/rules"
	"slaagwijzer/rules/dossier"
)

// maker makes the examples of a regeling.
type maker struct {
	r       *rules.Regeling
	school  *rules.Regeling // of the same year and opleiding: it has the examples of what is the same there
	example request         // with a whole cijferlijst
	base    kandidaat
}

// newMaker takes the subjects of the example, as far as the exam needs them: with nothing over, nothing can be left out, and
// an example shows one rule at a time.
func newMaker(r, school *rules.Regeling, example []byte) (*maker, error) {
	m := &maker{r: r, school: school}
	if err := m.read(example); err != nil {
		return nil, err
	}
	k := kandidaat{r: r, profielen: m.example.Examen.Profielen}
	for _, e := range m.example.Vakken {
		k.vakken = append(k.vakken, rules.FindVak(e.Vak))
	}
	all := k.vakken
	for i := len(all) - 1; i >= 0; i-- {
		fewer := k.without(all[i].Code)
		j, err := judge(fewer.request())
		if err != nil {
			return nil, err
		}
		if about(j.reply.Eisen, "pakket").Oordeel == "ja" {
			k = fewer
		}
	}
	m.base = k
	return m, nil
}

// read reads the example as far as it is possible in the regeling.
func (m *maker) read(example []byte) error {
	var from request
	if err := json.Unmarshal(example, &from); err != nil {
		return err
	}
	m.example.Examen = newExamen(m.r, from.Examen.Profielen, from.Examen.Leerwerktraject && m.r.Leerwerktraject != nil && isSchool(m.r))
	for _, e := range from.Vakken {
		if rules.FindVak(e.Vak) == nil {
			return fmt.Errorf("the example of %s has an unknown subject %s", m.r.Opleiding, e.Vak)
		}
		if fits, belongs := fitted(m.r, e); belongs {
			m.example.Vakken = append(m.example.Vakken, fits)
		}
	}
	return nil
}

// voorbeeld judges a candidate and tells what the engine says about one requirement.
func (m *maker) voorbeeld(title string, k kandidaat, code string) (Voorbeeld, error) {
	j, err := judge(k.request())
	if err != nil {
		return Voorbeeld{}, err
	}
	v := newVoorbeeld(title, j)
	v.Rijen = together(v.Rijen)
	v.Redenen = append([]string{about(j.reply.Eisen, code).Tekst}, leftOut(j.reply)...)
	return v, nil
}

// whole is the whole cijferlijst of the opleiding in the year of the regeling, with every reason why it falls short.
func (m *maker) whole() (Voorbeeld, error) {
	j, err := judge(m.example)
	if err != nil {
		return Voorbeeld{}, err
	}
	v := newVoorbeeld(m.title(m.example), j)
	v.Redenen = reasons(j.reply)
	return v, nil
}

// title says who the whole cijferlijst is of.
func (m *maker) title(asked request) string {
	var profielen []string
	for _, p := range m.r.Layout.Profielen {
		if slices.Contains(asked.Examen.Profielen, p.Code) {
			profielen = append(profielen, p.Naam)
		}
	}
	title := "Een verzonnen leerling met het profiel " + join(profielen)
	if asked.Examen.Leerwerktraject {
		title += ", in een leerwerktraject"
	}
	return title
}

// reasons are why a whole cijferlijst has its verdict.
func reasons(r reply) []string {
	var list []string
	if rule := about(r.Eisen, "leerwerktraject"); rule.Oordeel == "ja" {
		return []string{rule.Tekst}
	}
	for _, e := range r.Eisen {
		if e.Oordeel != "ja" {
			list = append(list, e.Tekst)
		}
	}
	if len(list) == 0 {
		list = append(list, "Elke eis is gehaald.")
	}
	return append(list, leftOut(r)...)
}

// leftOut says what is left out of the result.
func leftOut(r reply) []string {
	if len(r.BuitenBeschouwing) == 0 {
		return nil
	}
	return []string{"Buiten beschouwing: " + join(names(r.BuitenBeschouwing)) + "."}
}

// newVoorbeeld lays a judged request out as a cijferlijst.
func newVoorbeeld(title string, j judged) Voorbeeld {
	r := j.reply
	v := Voorbeeld{Titel: title, SE: "SE", Request: j.text, Reply: j.said}
	if j.asked.Examen.Soort == string(dossier.Staatsexamen) {
		v.SE = "College-examen"
	}
	v.Verdict, v.Stand = r.verdict()
	for _, e := range j.asked.Vakken {
		row := Rij{Vak: rules.Vaknaam(rules.NL, rules.FindVak(e.Vak)), SE: e.SE, CE: e.CE, Eindcijfer: r.eindcijfer(e.Vak)}
		if e.Beoordeling != "" {
			row.Eindcijfer = e.Beoordeling
		}
		switch {
		case slices.Contains(r.BuitenBeschouwing, e.Vak):
			row.Bij = "telt niet mee"
		case e.Vrijstelling:
			row.Bij = "ingebracht"
		case e.Behaald != 0:
			row.Bij = fmt.Sprintf("uit %d", e.Behaald)
		}
		v.MetCE = v.MetCE || e.CE != ""
		v.Rijen = append(v.Rijen, row)
	}
	if combi := r.eindcijfer("combinatiecijfer"); combi != "" {
		v.Rijen = append(v.Rijen, Rij{Vak: "combinatiecijfer", Eindcijfer: combi})
	}
	return v
}

// together puts the subjects with the same grades in one row, so that what differs is seen.
func together(rows []Rij) []Rij {
	var list []Rij
	vakken := map[Rij][]string{}
	for _, row := range rows {
		grades := row
		grades.Vak = ""
		if vakken[grades] == nil {
			list = append(list, grades)
		}
		vakken[grades] = append(vakken[grades], row.Vak)
	}
	for i := range list {
		list[i].Vak = join(vakken[list[i]])
	}
	return list
}

// join joins names as a sentence does: a, b en c.
func join(names []string) string {
	text := ""
	for i, name := range names {
		switch {
		case i > 0 && i == len(names)-1:
			text += " en "
		case i > 0:
			text += ", "
		}
		text += name
	}
	return text
}
