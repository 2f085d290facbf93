package wire

import (
	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/tekst"
	"slaagwijzer/rules/vervolg"
)

// Route is one way to go on after a result that is no pass.
type Route struct {
	Code, Mogelijk, Tekst string
	Bron                  Bron
	Onderdelen            []Onderdeel // of the septemberroute alone
}

// Onderdeel is a part of the combinatiecijfer, its grade of now and the lowest with which the candidate passes.
type Onderdeel struct{ Vak, Nu, Nodig string }

func (r *reader) persoon(p *vervolg.Persoon) {
	n := r.object(&r.root, "", "persoon", "leeftijd", "overgangsbewijs")
	if n == nil {
		return
	}
	p.Leeftijd = r.whole(n, "/persoon", "leeftijd")
	if m := r.member(n, "/persoon", "overgangsbewijs", boolean); m != nil {
		p.Overgangsbewijs = oordeel.Nee
		if m.raw == "true" {
			p.Overgangsbewijs = oordeel.Ja
		}
	}
}

// addRoutes finds the routes and what has to be said about them. It reports false when the dossier is too hard to judge.
func (a *answers) addRoutes(p vervolg.Persoon) bool {
	if a.oordeel.Uitslag == oordeel.Geslaagd {
		return true
	}
	resits, ok := a.herkansing, true
	if resits == nil {
		resits, ok = herkansing.For(a.oordeel.Pakket.Dossier, a.oordeel.Regeling)
	}
	if ok {
		a.vervolg, ok = vervolg.For(a.oordeel, resits, p)
	}
	if ok {
		a.oordeel.Opmerkingen = append(a.oordeel.Opmerkingen, a.vervolg.Opmerkingen...)
	}
	return ok
}

func newVervolg(o *oordeel.Oordeel, v *vervolg.Vervolg, t tekst.Taal) []Route {
	if v == nil {
		return nil
	}
	texts := tekst.Vervolg(t, o, v)
	routes := make([]Route, len(v.Routes))
	for i := range v.Routes {
		from, to := &v.Routes[i], &routes[i]
		to.Code, to.Mogelijk, to.Tekst = from.Code.String(), from.Mogelijk.String(), texts[i]
		if to.Bron.Titel = from.Bron.Titel; to.Bron.Titel == "" {
			to.Bron = newBron(o.Regeling.Tekst, bron.At(from.Bron.Artikel))
		}
	}
	september := &routes[vervolg.Septemberroute]
	for _, part := range v.Onderdelen {
		september.Onderdelen = append(september.Onderdelen,
			Onderdeel{o.Pakket.Dossier.Vakken[part.Vak].Code, part.Nu.String(), part.Nodig.String()})
	}
	return routes
}

func newBron(t bron.Tekst, place bron.Vindplaats) Bron {
	return Bron{Besluit: t.Besluit.Code, Artikel: place.Artikel, Lid: place.Lid, Onderdeel: place.Onderdeel, URL: t.URL(place)}
}

func (w *writer) bron(b *Bron) {
	w.key("bron").open('{')
	if b.Titel != "" {
		w.key("titel").text(b.Titel)
	} else {
		w.key("besluit").text(b.Besluit)
		w.key("artikel").text(b.Artikel)
		w.optional("lid", b.Lid)
		w.optional("onderdeel", b.Onderdeel)
		w.key("url").text(b.URL)
	}
	w.shut('}')
}

func (w *writer) vervolg(routes []Route) {
	if routes == nil {
		w.raw("null")
		return
	}
	w.open('[')
	for i := range routes {
		route := &routes[i]
		w.open('{')
		w.key("code").text(route.Code)
		w.key("mogelijk").text(route.Mogelijk)
		w.key("tekst").text(route.Tekst)
		w.bron(&route.Bron)
		if i == int(vervolg.Septemberroute) {
			w.onderdelen(route.Onderdelen)
		}
		w.shut('}')
	}
	w.shut(']')
}

func (w *writer) onderdelen(parts []Onderdeel) {
	w.key("onderdelen").open('[')
	for _, part := range parts {
		w.open('{')
		w.key("vak").text(part.Vak)
		w.key("nu").text(part.Nu)
		w.key("nodig").text(part.Nodig)
		w.shut('}')
	}
	w.shut(']')
}
