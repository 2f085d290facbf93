package wire

import (
	"cmp"
	"strconv"
	"strings"
)

// writer writes JSON. It puts the commas.
type writer struct {
	out   []byte
	comma bool
}

func (w *writer) separate() {
	if w.comma {
		w.out = append(w.out, ',')
	}
	w.comma = true
}

// open and shut write the brackets of an object or a list.
func (w *writer) open(bracket byte) {
	w.separate()
	w.out = append(w.out, bracket)
	w.comma = false
}

func (w *writer) shut(bracket byte) {
	w.out = append(w.out, bracket)
	w.comma = true
}

// key begins a member.
func (w *writer) key(name string) *writer {
	w.text(name)
	w.out = append(w.out, ':')
	w.comma = false
	return w
}

// raw writes a value that is JSON already.
func (w *writer) raw(value string) {
	w.separate()
	w.out = append(w.out, value...)
}

func (w *writer) whole(n int) { w.raw(strconv.Itoa(n)) }

const hexDigits = "0123456789abcdef"

// text writes a string. What is not UTF-8 becomes U+FFFD.
func (w *writer) text(s string) {
	w.separate()
	s = strings.ToValidUTF8(s, "\ufffd")
	w.out = append(w.out, '"')
	done := 0
	for i := range len(s) {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		w.out = append(w.out, s[done:i]...)
		if c < ' ' {
			w.out = append(w.out, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		} else {
			w.out = append(w.out, '\\', c)
		}
		done = i + 1
	}
	w.out = append(append(w.out, s[done:]...), '"')
}

func (w *writer) texts(list []string) {
	w.open('[')
	for _, s := range list {
		w.text(s)
	}
	w.shut(']')
}

// optional writes a member unless it is empty.
func (w *writer) optional(name, value string) {
	if value != "" {
		w.key(name).text(value)
	}
}

// JSON writes the reply as one line, without a newline.
func (a *Antwoord) JSON() []byte {
	w := &writer{out: make([]byte, 0, 4096)}
	w.open('{')
	w.key("id").raw(cmp.Or(a.ID, "null"))
	w.key("versie").whole(Versie)
	switch {
	case a.Storing != "":
		w.key("storing").text(a.Storing)
	case a.Gebreken != nil:
		w.gebreken(a.Gebreken)
	default:
		w.verdict(a)
	}
	w.shut('}')
	return w.out
}

func (w *writer) gebreken(list []Gebrek) {
	w.key("gebreken").open('[')
	for _, g := range list {
		w.open('{')
		w.key("pad").text(g.Pad)
		w.key("code").text(string(g.Code))
		w.key("tekst").text(g.Tekst)
		w.optional("waarde", g.Waarde)
		w.shut('}')
	}
	w.shut(']')
}

func (w *writer) verdict(a *Antwoord) {
	w.key("regeling").text(a.Regeling)
	w.key("uitslag").text(string(a.Uitslag))
	w.key("cumLaude").text(string(a.CumLaude))
	w.key("profielen").texts(a.Profielen)
	w.key("eindcijfers").open('[')
	for _, e := range a.Eindcijfers {
		w.open('{')
		w.key("vak").text(e.Vak)
		w.key("eindcijfer").whole(e.Eindcijfer)
		if e.Delen != nil {
			w.key("delen").texts(e.Delen)
		}
		w.shut('}')
	}
	w.shut(']')
	w.ceGemiddelde(a.CEGemiddelde)
	w.key("buitenBeschouwing").texts(a.BuitenBeschouwing)
	w.key("eisen").eisen(a.Eisen)
	w.key("cumLaudeEisen").eisen(a.CumLaudeEisen)
	w.answers(a)
	w.key("opmerkingen").open('[')
	for _, o := range a.Opmerkingen {
		w.open('{')
		w.key("code").text(o.Code)
		w.key("tekst").text(o.Tekst)
		w.shut('}')
	}
	w.shut(']')
	if a.Uitleg != nil {
		w.uitleg(a.Uitleg)
	}
}

func (w *writer) ceGemiddelde(mean *CEGemiddelde) {
	w.key("ceGemiddelde")
	if mean == nil {
		w.raw("null")
		return
	}
	w.open('{')
	w.key("som").text(mean.Som)
	w.key("aantal").whole(mean.Aantal)
	w.key("gemiddelde").text(mean.Gemiddelde)
	w.shut('}')
}

func (w *writer) eisen(list []Eis) {
	w.open('[')
	for i := range list {
		e := &list[i]
		w.open('{')
		w.key("code").text(e.Code)
		w.key("oordeel").text(string(e.Oordeel))
		w.bron(&e.Bron)
		w.optional("speling", e.Speling)
		w.key("tekst").text(e.Tekst)
		w.shut('}')
	}
	w.shut(']')
}
