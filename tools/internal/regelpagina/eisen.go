package regelpagina

import (
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"slaagwijzer/rules"
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// A geval is an example before it is judged. Each requirement has one that just meets it first, and then those that don't.
type geval struct {
	title string
	k     kandidaat
}

// eis explains a requirement and shows it. What is as it is at school is shown there.
func (m *maker) eis(e *rules.Eis) (Eis, error) {
	eis := Eis{Code: e.Code, Naam: rules.Eisnaam(rules.NL, e.Code), Bron: source(m.r, e.Plaats), Regel: rules.Eisregel(m.r, e)}
	if !isSchool(m.r) && m.sameAtSchool(e) {
		eis.Elders = m.elders(eis)
		return eis, nil
	}
	for _, g := range m.gevallen(e) {
		v, err := m.voorbeeld(g.title, g.k, e.Code)
		if err != nil {
			return Eis{}, err
		}
		eis.Voorbeelden = append(eis.Voorbeelden, v)
	}
	return eis, nil
}

// sameAtSchool reports whether a school in the European Netherlands has the same requirement.
func (m *maker) sameAtSchool(e *rules.Eis) bool {
	same := func(other rules.Eis) bool { return other.Code == e.Code && reflect.DeepEqual(other.Norm, e.Norm) }
	return slices.ContainsFunc(m.school.Eisen, same) || (m.school.Leerwerktraject != nil && same(*m.school.Leerwerktraject))
}

// elders leads to the examples at the page of the school; nil when it has none.
func (m *maker) elders(e Eis) *Link {
	if m.unshown(e.Code) {
		return nil
	}
	return &Link{Text: e.Naam, Address: address(m.school) + "#" + e.Code}
}

// unshown reports whether the school has no examples of a requirement: it lapsed, or it is about an extra programme only.
func (m *maker) unshown(code string) bool {
	return (code == "ce-gemiddelde" && zonderCE(m.school)) ||
		(code == "combinatie-onderdelen" && m.school.Layout.Programma == pakket.AlsExtra)
}

// gevallen are examples of both sides of the limits of a requirement, made from the limits themselves.
func (m *maker) gevallen(e *rules.Eis) []geval {
	k := m.base
	switch n := e.Norm.(type) {
	case regeling.Volledig:
		missing := k.low()[0]
		return []geval{{"Alle vakken", k}, {"Zonder " + name(missing), k.without(missing)}}
	case regeling.GemiddeldeCE:
		if n.Vervallen {
			return nil
		}
		at := k.withCE(n.Grens, k.withCEs()...)
		limit := comma(n.Grens.String())
		return []geval{{"Gemiddeld precies een " + limit, at}, {"Eén tiende te weinig voor een " + limit, at.withCE(n.Grens-1, k.withCEs()[0])}}
	case regeling.KernvakMinimum:
		return m.kern(n)
	case regeling.NederlandsMinimum:
		high := k.with(cijfer.Voldoende+1, k.numbers()...)
		return []geval{{"Nederlands is een " + n.Minimum.String(), high.with(n.Minimum, "ne")},
			{"Nederlands is een " + (n.Minimum - 1).String(), high.with(n.Minimum-1, "ne")}}
	case regeling.Patronen:
		return m.patronen(n)
	case regeling.OnderdeelMinimum:
		return m.onderdelen(n)
	case regeling.Voldaan:
		code := n.Kwalificatie.Vak()
		return []geval{{"Een voldoende", k}, {"Een onvoldoende", k.withBeoordeling(code, "onvoldoende")}}
	case regeling.LeerwerktrajectMinimum:
		return m.leerwerktraject(n)
	}
	return nil
}

func name(code string) string { return rules.Vaknaam(rules.NL, rules.FindVak(code)) }

func (m *maker) kern(n regeling.KernvakMinimum) []geval {
	k := m.base.with(cijfer.Voldoende+2, m.base.numbers()...)
	kern := k.kern()
	return []geval{
		{capital(tally(n.Hoogstens, n.Minimum)) + " bij de kernvakken", k.with(n.Minimum, kern[:n.Hoogstens]...)},
		{capital(tally(n.Hoogstens+1, n.Minimum)) + " bij de kernvakken", k.with(n.Minimum, kern[:n.Hoogstens+1]...)},
		{"Een " + (n.Minimum - 1).String() + " bij de kernvakken", k.with(n.Minimum-1, kern[0])},
	}
}

func (m *maker) onderdelen(n regeling.OnderdeelMinimum) []geval {
	parts := m.base.parts()
	if len(parts) == 0 {
		return nil
	}
	k := m.base.with(cijfer.Voldoende+2, parts...)
	last := parts[len(parts)-1]
	return []geval{{"Een " + n.Minimum.String() + " voor " + name(last), k.with(n.Minimum, last)},
		{"Een " + (n.Minimum - 1).String() + " voor " + name(last), k.with(n.Minimum-1, last)}}
}

// leerwerktraject has grades with which the other requirements can't be met.
func (m *maker) leerwerktraject(n regeling.LeerwerktrajectMinimum) []geval {
	k := m.base
	k.leerwerk = true
	profielvak := k.low()[0]
	k = k.with(n.Minimum-2, k.numbers()...).with(n.Minimum, "ne", profielvak).with(n.Minimum, k.parts()...)
	return []geval{{"Nederlands, het profielvak en de keuzevakken zijn een " + n.Minimum.String(), k},
		{"Het profielvak is een " + (n.Minimum - 1).String(), k.with(n.Minimum-1, profielvak)}}
}

// patronen shows every allowed combination that must be made up for, just made up for and just not, and two that never are allowed.
func (m *maker) patronen(n regeling.Patronen) []geval {
	var list []geval
	for _, p := range n.Toegestaan {
		k := m.fallShort(p)
		high := slices.DeleteFunc(k.numbers(), func(code string) bool { return k.eindcijfers[code] != 0 })
		title := capital(describe(p))
		switch p.Compensatie {
		case regeling.OpGemiddelde:
			short := p.Vieren*(int(n.Gemiddelde)-4) + p.Vijven*(int(n.Gemiddelde)-5)
			limit := n.Gemiddelde.String()
			list = append(list, geval{title + ", gemiddeld precies een " + limit, k.with(n.Gemiddelde+1, high[:short]...)},
				geval{title + ", gemiddeld net geen " + limit, k.with(n.Gemiddelde+1, high[:short-1]...)})
		case regeling.OpHoogCijfer:
			list = append(list, geval{title + ", met een " + n.HoogCijfer.String(), k.with(n.HoogCijfer, high[0])},
				geval{title + ", zonder een " + n.HoogCijfer.String(), k})
		case regeling.GeenCompensatie:
			list = append(list, geval{title, k})
		}
	}
	for _, p := range []regeling.Patroon{{Vieren: 1, Vijven: 1}, {Vijven: 3}} {
		if !allowed(n, p) {
			k := m.fallShort(p)
			high := slices.DeleteFunc(k.numbers(), func(code string) bool { return k.eindcijfers[code] != 0 })
			list = append(list, geval{capital(describe(p)) + ", en verder achten", k.with(8, high...)})
		}
	}
	return list
}

func allowed(n regeling.Patronen, p regeling.Patroon) bool {
	return slices.ContainsFunc(n.Toegestaan, func(q regeling.Patroon) bool { return q.Vieren == p.Vieren && q.Vijven == p.Vijven })
}

// fallShort is a candidate with the vieren and vijven of a pattern.
func (m *maker) fallShort(p regeling.Patroon) kandidaat {
	low := m.base.low()
	return m.base.with(4, low[:p.Vieren]...).with(5, low[p.Vieren:p.Vieren+p.Vijven]...)
}

func describe(p regeling.Patroon) string {
	switch {
	case p.Vieren > 0 && p.Vijven > 0:
		return tally(p.Vieren, 4) + " en " + tally(p.Vijven, 5)
	case p.Vieren > 0:
		return tally(p.Vieren, 4)
	case p.Vijven > 0:
		return tally(p.Vijven, 5)
	}
	return "alleen zessen"
}

// capital makes the first letter a capital.
func capital(text string) string {
	_, size := utf8.DecodeRuneInString(text)
	return strings.Replace(strings.ToUpper(text[:size])+text[size:], "Éé", "Eé", 1) // as it is written at the start of a sentence
}
