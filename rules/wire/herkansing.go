package wire

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// Herkansing is what resits can do. A grade is empty where none is enough.
type Herkansing struct {
	Rechten     []regeling.Recht
	Vakken      []Kans
	Combinaties []Combinatie
}

// Resit is the resit of one subject.
type Resit struct {
	Vak       string
	Onderdeel regeling.Onderdeel
}

// Kans is what one resit can do: the grade of now, and the lowest that pass and pass cum laude. A whole subject has no grade of
// now, and mogelijk for the others.
type Kans struct {
	Resit
	Nu, Geslaagd, CumLaude string
}

// Combinatie is what two resits can do together: the lowest grades that pass; nil for two whole subjects.
type Combinatie struct {
	Resits   [2]Resit
	Geslaagd [][2]string
}

// Vooruitblik is what is still needed. A grade is empty where none is enough.
type Vooruitblik struct {
	Gelijk string
	Vakken []Nodig
}

// Nodig is what one subject still needs: to keep passing possible, and to make it certain.
type Nodig struct{ Vak, Minstens, Zeker string }

// mogelijk stands for the grades of a whole subject: what exactly is needed depends on both of them.
const mogelijk = "mogelijk"

func newHerkansing(o *oordeel.Oordeel, h *herkansing.Herkansing) *Herkansing {
	if h == nil {
		return nil
	}
	resit := func(k herkansing.Kans) Resit { return Resit{o.Pakket.Dossier.Vakken[k.Vak].Code, k.Onderdeel} }
	grade := func(k herkansing.Kans, c cijfer.Cijfer) string {
		switch {
		case c != 0 && k.Onderdeel == regeling.HeelVak:
			return mogelijk
		case c != 0 && k.Heel:
			return cijfer.Round(c).String()
		}
		return grade(c)
	}
	answer := &Herkansing{Rechten: h.Rechten}
	for _, k := range h.Vakken {
		answer.Vakken = append(answer.Vakken, Kans{resit(k), grade(k, k.Nu), grade(k, k.Geslaagd), grade(k, k.CumLaude)})
	}
	for _, p := range h.Paren {
		combinatie := Combinatie{Resits: [2]Resit{resit(p.First), resit(p.Second)}}
		for _, punt := range p.Punten {
			combinatie.Geslaagd = append(combinatie.Geslaagd, [2]string{grade(p.First, punt[0]), grade(p.Second, punt[1])})
		}
		answer.Combinaties = append(answer.Combinaties, combinatie)
	}
	return answer
}

func newVooruitblik(o *oordeel.Oordeel, v *herkansing.Vooruitblik) *Vooruitblik {
	if v == nil {
		return nil
	}
	answer := &Vooruitblik{Gelijk: grade(v.Gelijk)}
	for _, n := range v.Vakken {
		answer.Vakken = append(answer.Vakken, Nodig{o.Pakket.Dossier.Vakken[n.Vak].Code, grade(n.Minstens), grade(n.Zeker)})
	}
	return answer
}

// grade writes a grade; nothing when there is none.
func grade(c cijfer.Cijfer) string {
	if c == 0 {
		return ""
	}
	return c.String()
}

// answers writes what was asked besides the verdict: null where it has no meaning.
func (w *writer) answers(a *Antwoord) {
	asked := func(vraag Vraag) bool { return slices.Contains(a.Vragen, vraag) }
	if asked(VraagHerkansing) {
		w.key("herkansing").herkansing(a.Herkansing)
	}
	if asked(VraagVooruitblik) {
		w.key("vooruitblik").vooruitblik(a.Vooruitblik)
	}
	if asked(VraagVervolg) {
		w.key("vervolg").vervolg(a.Vervolg)
	}
	if a.Omzetting != nil {
		w.omzetting(a.Omzetting)
	}
}

func (w *writer) herkansing(h *Herkansing) {
	if h == nil {
		w.raw("null")
		return
	}
	w.open('{')
	w.key("rechten").open('[')
	for _, r := range h.Rechten {
		w.open('{')
		w.key("onderdeel").text(string(r.Onderdeel))
		w.key("aantal").whole(r.Aantal)
		w.shut('}')
	}
	w.shut(']')
	w.key("vakken").open('[')
	for _, k := range h.Vakken {
		w.open('{')
		w.resit(k.Resit)
		w.optional("nu", k.Nu)
		w.key("geslaagd").textOrNull(k.Geslaagd)
		w.key("cumLaude").textOrNull(k.CumLaude)
		w.shut('}')
	}
	w.shut(']')
	w.key("combinaties").open('[')
	for _, c := range h.Combinaties {
		w.combinatie(c)
	}
	w.shut(']')
	w.shut('}')
}

func (w *writer) resit(r Resit) {
	w.key("vak").text(r.Vak)
	w.key("onderdeel").text(string(r.Onderdeel))
}

func (w *writer) combinatie(c Combinatie) {
	w.open('{')
	w.key("resits").open('[')
	for _, r := range c.Resits {
		w.open('{')
		w.resit(r)
		w.shut('}')
	}
	w.shut(']')
	if c.Geslaagd == nil {
		w.key("geslaagd").text(mogelijk)
	} else {
		w.key("geslaagd").pairs(c.Geslaagd)
	}
	w.shut('}')
}

func (w *writer) vooruitblik(v *Vooruitblik) {
	if v == nil {
		w.raw("null")
		return
	}
	w.open('{')
	w.key("gelijk").textOrNull(v.Gelijk)
	w.key("vakken").open('[')
	for _, n := range v.Vakken {
		w.open('{')
		w.key("vak").text(n.Vak)
		w.key("minstens").textOrNull(n.Minstens)
		w.key("zeker").textOrNull(n.Zeker)
		w.shut('}')
	}
	w.shut(']')
	w.shut('}')
}

func (w *writer) textOrNull(s string) {
	if s == "" {
		w.raw("null")
		return
	}
	w.text(s)
}
