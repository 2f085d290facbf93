package wire

import "slaagwijzer/rules/tekst"

// herkansingUitleg writes the explanation of what resits can do.
func (w *writer) herkansingUitleg(u *tekst.HerkansingUitleg) {
	w.open('{')
	w.key("kop").text(u.Kop)
	w.key("zin").text(u.Zin)
	w.key("rechten").text(u.Rechten)
	w.key("vakken").kansUitleg(u.Vakken)
	w.optional("nietGenoeg", u.NietGenoeg)
	w.key("cumLaude").kansUitleg(u.CumLaude)
	w.key("paren").open('[')
	for _, p := range u.Paren {
		w.open('{')
		w.key("namen").texts(p.Namen[:])
		w.key("zin").text(p.Zin)
		w.key("punten").pairs(p.Punten)
		w.shut('}')
	}
	w.shut(']')
	w.shut('}')
}

func (w *writer) kansUitleg(list []tekst.KansUitleg) {
	w.open('[')
	for _, k := range list {
		w.open('{')
		w.key("vak").text(k.Vak)
		w.key("naam").text(k.Naam)
		w.key("nu").text(k.Nu)
		w.key("nodig").text(k.Nodig)
		w.key("verschil").text(k.Verschil)
		w.key("gevolg").text(k.Gevolg)
		w.shut('}')
	}
	w.shut(']')
}

// vooruitblikUitleg writes the explanation of what is still needed.
func (w *writer) vooruitblikUitleg(u *tekst.VooruitblikUitleg) {
	w.open('{')
	w.key("kop").text(u.Kop)
	w.key("zin").text(u.Zin)
	w.key("vakken").open('[')
	for _, n := range u.Vakken {
		w.open('{')
		w.key("vak").text(n.Vak)
		w.key("naam").text(n.Naam)
		w.key("minstens").textOrNull(n.Minstens)
		w.key("zeker").textOrNull(n.Zeker)
		w.key("zin").text(n.Zin)
		w.shut('}')
	}
	w.shut(']')
	w.shut('}')
}

func (w *writer) pairs(list [][2]string) {
	w.open('[')
	for _, pair := range list {
		w.texts(pair[:])
	}
	w.shut(']')
}
