package regelpagina

import (
	"fmt"

	"slaagwijzer/rules"
	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/regeling"
)

// Afwijking is a deviation from the base, with its source as far as it is known.
type Afwijking struct {
	Inhoud      string
	Bron        Bron
	Voorbeelden []Voorbeeld
}

// afwijkingen are the deviations of the regeling. One that takes a requirement away has an example, for the requirement itself
// is not there to show it.
func (m *maker) afwijkingen() ([]Afwijking, error) {
	var list []Afwijking
	for _, a := range m.r.Afwijkingen {
		afwijking := Afwijking{Inhoud: a.Inhoud, Bron: sourceIn(m.r, a)}
		if a.Naam == "zonder-minimum-nederlands" {
			v, err := m.zonderMinimum()
			if err != nil {
				return nil, err
			}
			afwijking.Voorbeelden = []Voorbeeld{v}
		}
		list = append(list, afwijking)
	}
	return list, nil
}

// zonderMinimum shows that a low grade for Nederlands can be made up for.
func (m *maker) zonderMinimum() (Voorbeeld, error) {
	lowest := regeling.MinimumNederlands - 1
	k := m.base.with(lowest, "ne").with(7, m.base.low()[0])
	return m.voorbeeld("Nederlands is een "+lowest.String()+", met een 7", k, "eindcijfers")
}

// sourceIn is the place of a deviation, perhaps in another decree than that of the regeling.
func sourceIn(r *rules.Regeling, a regeling.Afwijking) Bron {
	switch {
	case a.Bron.Artikel == "":
		return Bron{}
	case a.Besluit != nil:
		tekst := bron.Tekst{Besluit: *a.Besluit, Op: r.Tekst.Op}
		return Bron{a.Besluit.Titel + ", " + a.Bron.Voluit(), tekst.URL(a.Bron)}
	}
	return source(r, a.Bron)
}

// Recht is a right or a rule besides the requirements, with its place in the decree.
type Recht struct {
	rules.Regel
	Bron        Bron
	Voorbeelden []Voorbeeld
}

// duim explains the duimregeling and shows it, where there is one.
func (m *maker) duim() (*Recht, error) {
	d := m.r.Duim
	if d == nil {
		return nil, nil
	}
	recht := &Recht{Regel: rules.Duimregel(m.r), Bron: source(m.r, d.Plaats)}
	for _, g := range m.duimgevallen() {
		v, err := m.voorbeeld(g.title, g.k, "eindcijfers")
		if err != nil {
			return nil, err
		}
		recht.Voorbeelden = append(recht.Voorbeelden, v)
	}
	return recht, nil
}

// duimgevallen are one grade that is left out, and then lists of which no one item can be left out so that the rest passes.
func (m *maker) duimgevallen() []geval {
	low := m.base.low()
	one, two := low[0], low[1]
	k, from := m.base, ""
	if m.r.Duim.Met2020Tot2022 {
		const jaar = 2022
		k, from = k.earlier(jaar, "en"), fmt.Sprintf(". Engels is uit %d", jaar)
	}
	list := []geval{
		{"Een 3 voor " + name(one) + from, k.with(3, one)},
		{"Een 3 voor " + name(one) + " en voor " + name(two) + from, k.with(3, one, two)},
	}
	if len(m.r.Duim.Beschermd) > 0 {
		list = append(list, geval{"Een 3 voor Nederlands" + from, k.with(3, "ne")})
	}
	if m.r.Duim.Met2020Tot2022 {
		list = append(list, geval{fmt.Sprintf("Een 3 voor %s. Alles is uit %d", name(one), m.r.Jaar), m.base.with(3, one)})
	}
	return list
}
