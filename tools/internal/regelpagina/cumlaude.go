package regelpagina

import "slaagwijzer/rules"

// cumLaude explains the judicium and shows both sides of its limits.
func (m *maker) cumLaude() (Eis, error) {
	c := &m.r.CumLaude
	eis := Eis{Code: "cum-laude", Naam: "Cum laude", Bron: source(m.r, c.Plaats), Regel: rules.CumLauderegel(m.r)}
	k := m.base.with(c.Gemiddelde, m.base.numbers()...).with(c.Gemiddelde, m.base.parts()...)
	one := k.low()[0]
	if c.Gemeenschappelijk { // a subject that counts for certain: of the vrije deel only the best does
		one = "en"
	}
	high := m.base.with(c.Gemiddelde+1, m.base.numbers()...).with(c.Gemiddelde+1, m.base.parts()...)
	for _, g := range []geval{
		{"Gemiddeld precies een " + c.Gemiddelde.String(), k},
		{"Gemiddeld net geen " + c.Gemiddelde.String(), k.with(c.Gemiddelde-1, one)},
		{"Het laagste cijfer is een " + c.Laagste.String(), high.with(c.Laagste, one)},
		{"Het laagste cijfer is een " + (c.Laagste - 1).String(), high.with(c.Laagste-1, one)},
	} {
		v, err := m.judicium(g)
		if err != nil {
			return Eis{}, err
		}
		eis.Voorbeelden = append(eis.Voorbeelden, v)
	}
	return eis, nil
}

// judicium judges an example and tells what the engine says about the limits of cum laude.
func (m *maker) judicium(g geval) (Voorbeeld, error) {
	j, err := judge(g.k.request())
	if err != nil {
		return Voorbeeld{}, err
	}
	r := j.reply
	v := newVoorbeeld(g.title, j)
	v.Rijen = together(v.Rijen)
	v.Redenen = []string{about(r.CumLaudeEisen, "gemiddelde").Tekst, about(r.CumLaudeEisen, "laagste-cijfer").Tekst}
	v.Stand = r.CumLaude
	if v.Stand == "ja" {
		v.Verdict += ", cum laude"
	} else {
		v.Verdict += ", niet cum laude"
	}
	return v, nil
}
