package wire

import "slaagwijzer/rules/tekst"

// uitleg writes the explanation of a verdict.
func (w *writer) uitleg(u *tekst.Uitleg) {
	w.key("uitleg").open('{')
	w.key("kop").text(u.Kop)
	w.key("reden").text(u.Reden)
	w.key("kort").text(u.Kort)
	w.key("pakket").text(u.Pakket)
	w.optional("buitenBeschouwing", u.BuitenBeschouwing)
	w.key("weggelaten").open('[')
	for _, i := range u.Weggelaten {
		w.whole(i)
	}
	w.shut(']')
	w.key("cumLaude").text(u.CumLaude)
	w.key("eisen").eisUitleg(u.Eisen)
	w.key("cumLaudeEisen").eisUitleg(u.CumLaudeEisen)
	if u.Herkansing != nil {
		w.key("herkansing").herkansingUitleg(u.Herkansing)
	}
	if u.Vooruitblik != nil {
		w.key("vooruitblik").vooruitblikUitleg(u.Vooruitblik)
	}
	w.shut('}')
}

func (w *writer) eisUitleg(list []tekst.EisUitleg) {
	w.open('[')
	for i := range list {
		e := &list[i]
		w.open('{')
		w.key("code").text(e.Code)
		w.key("titel").text(e.Titel)
		w.optional("marge", e.Marge)
		if e.Balk != nil {
			w.key("balk").open('{')
			w.key("waarde").text(e.Balk.Waarde)
			w.key("grens").text(e.Balk.Grens)
			w.key("laag").text(e.Balk.Laag)
			w.key("hoog").text(e.Balk.Hoog)
			w.shut('}')
		}
		w.key("zinnen").texts(e.Zinnen[:])
		w.shut('}')
	}
	w.shut(']')
}
