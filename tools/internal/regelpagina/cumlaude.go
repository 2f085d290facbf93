package regelpagina

import (
	"slaagwijzer/rules"
	"slaagwijzer/rules/bron"
)

// cumLaude explains the judicium and shows both sides of its limits. What is as it is at school is shown there.
func (m *maker) cumLaude() (Eis, error) {
	eis := Eis{Code: "cum-laude", Naam: "Cum laude", Bron: source(m.r, m.r.CumLaude.Plaats), Regel: rules.CumLauderegel(m.r)}
	gevallen := m.earlierExam()
	if isSchool(m.r) || !m.sameCumLaude() {
		gevallen = append(m.cumLaudeLimits(), gevallen...)
	} else {
		eis.Elders = m.elders(eis)
	}
	for _, g := range gevallen {
		v, err := m.judicium(g)
		if err != nil {
			return Eis{}, err
		}
		eis.Voorbeelden = append(eis.Voorbeelden, v)
	}
	return eis, nil
}

// sameCumLaude reports whether the limits are those of the school.
func (m *maker) sameCumLaude() bool {
	own, school := m.r.CumLaude, m.school.CumLaude
	own.Plaats, school.Plaats = bron.Vindplaats{}, bron.Vindplaats{}
	own.EenJaar = school.EenJaar
	return own == school
}

func (m *maker) cumLaudeLimits() []geval {
	c := &m.r.CumLaude
	k := m.base.with(c.Gemiddelde, m.base.numbers()...).with(c.Gemiddelde, m.base.parts()...)
	one := k.low()[0]
	if c.Gemeenschappelijk { // a subject that counts for certain: of the vrije deel only the best does
		one = "en"
	}
	high := m.high()
	return []geval{
		{"Gemiddeld precies een " + c.Gemiddelde.String(), k},
		{"Gemiddeld net geen " + c.Gemiddelde.String(), k.with(c.Gemiddelde-1, one)},
		{"Het laagste cijfer is een " + c.Laagste.String(), high.with(c.Laagste, one)},
		{"Het laagste cijfer is een " + (c.Laagste - 1).String(), high.with(c.Laagste-1, one)},
	}
}

// high is a candidate with high grades for everything.
func (m *maker) high() kandidaat {
	e := m.r.CumLaude.Gemiddelde + 1
	return m.base.with(e, m.base.numbers()...).with(e, m.base.parts()...)
}

// earlierExam shows, where all centrale examens must be of one year, an exam that is and one that isn't.
func (m *maker) earlierExam() []geval {
	if !m.r.CumLaude.EenJaar {
		return nil
	}
	jaar := m.r.Jaar - 1
	if jaar == 2020 { // there was no centraal examen
		jaar--
	}
	return []geval{{"Alle vakken in één jaar", m.high()}, {"Engels is uit een eerder jaar", m.high().earlier(jaar, "en")}}
}

// judicium judges an example and tells what the engine says about cum laude.
func (m *maker) judicium(g geval) (Voorbeeld, error) {
	j, err := judge(g.k.request())
	if err != nil {
		return Voorbeeld{}, err
	}
	r := j.reply
	v := newVoorbeeld(g.title, j)
	v.Rijen = together(v.Rijen)
	for _, code := range []string{"gemiddelde", "laagste-cijfer", "binnen-een-jaar"} {
		if said := about(r.CumLaudeEisen, code).Tekst; said != "" {
			v.Redenen = append(v.Redenen, said)
		}
	}
	v.Stand = r.CumLaude
	if v.Stand == "ja" {
		v.Verdict += ", cum laude"
	} else {
		v.Verdict += ", niet cum laude"
	}
	return v, nil
}
