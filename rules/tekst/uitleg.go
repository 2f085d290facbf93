package tekst

import (
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/oordeel"
)

// Uitleg explains a verdict to the candidate. Every text but Kop and Kort is made of whole sentences.
type Uitleg struct {
	Kop               string // the verdict in one or two words
	Reden             string // why, in one to three sentences
	Kort              string // the reason in at most 34 letters
	Pakket            string // on which profile the verdict is, or what the package lacks
	BuitenBeschouwing string // empty when nothing was left out
	Weggelaten        []int  // the positions of what was left out: of several keuzevakken the code does not tell which
	CumLaude          string
	// Eisen and CumLaudeEisen explain the requirements of the verdict, one by one and in the same order.
	Eisen, CumLaudeEisen []EisUitleg
	Herkansing           *HerkansingUitleg // nil unless it was asked for and has meaning; Vooruitblik likewise
	Vooruitblik          *VooruitblikUitleg
}

// EisUitleg explains one requirement.
type EisUitleg struct {
	Code, Titel string
	Marge       string // the margin in words; empty when it has none
	Balk        *Balk  // nil when the margin is not that of a sum
	// Zinnen say what the rule asks, what this candidate has, and what that means.
	Zinnen [3]string
}

// Explain explains a verdict, and what resits can do and what is still needed where that is not nil.
func Explain(t Taal, o *oordeel.Oordeel, h *herkansing.Herkansing, v *herkansing.Vooruitblik) *Uitleg {
	f := facts{o, t}
	u := &Uitleg{
		Kop: f.kop(), Reden: f.reden(), Kort: f.kort(), Pakket: f.profiel(), BuitenBeschouwing: f.omitted(), Weggelaten: o.BuitenBeschouwing(), CumLaude: f.judicium(),
		Eisen: make([]EisUitleg, len(o.Eisen)), CumLaudeEisen: make([]EisUitleg, len(o.CumLaudeEisen)),
		Herkansing: f.herkansing(h), Vooruitblik: f.vooruitblik(v),
	}
	for i := range o.Eisen {
		u.Eisen[i] = f.explain(&o.Eisen[i])
	}
	for i := range o.CumLaudeEisen {
		u.CumLaudeEisen[i] = f.explain(&o.CumLaudeEisen[i])
	}
	return u
}

func (f facts) explain(b *oordeel.Bevinding) EisUitleg {
	u := EisUitleg{Code: b.Eis.Code, Titel: f.eisnaam(&b.Eis), Zinnen: f.zinnen(b)}
	if m, ok := f.measure(b); ok {
		u.Marge, u.Balk = f.marge(m), m.balk()
	}
	return u
}

func (f facts) kop() string {
	switch {
	case f.Uitslag == oordeel.Geslaagd && f.CumLaude == oordeel.Ja:
		return sentence{"Geslaagd, cum laude", "Passed, cum laude"}.in(f.taal)
	case f.Uitslag == oordeel.Geslaagd:
		return sentence{"Geslaagd", "Passed"}.in(f.taal)
	case f.Uitslag == oordeel.Afgewezen:
		return sentence{"Gezakt", "Not passed"}.in(f.taal)
	}
	return sentence{"Nog niet zeker", "Not certain yet"}.in(f.taal)
}
