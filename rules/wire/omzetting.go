package wire

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/omzetting"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// OmzettingInvoer asks what every score of one centraal examen would do, as it was entered.
type OmzettingInvoer struct {
	Vak, Schaal, Punten dossier.Getal
	Nterm               dossier.Veld
}

// Omzetting is the table of all scores of one centraal examen.
type Omzetting struct {
	Vak    string
	Schaal int
	Nterm  string // empty when it is not known: the rows then differ at its lowest and highest value
	Rijen  []omzetting.Rij
	Omslag []omzetting.Omslag
}

func (r *reader) omzetting(v *Verzoek) {
	const pad = "/omzetting"
	if n := r.object(&r.root, "", "omzetting", "vak", "schaal", "nterm", "punten"); n != nil {
		v.Omzetting = &OmzettingInvoer{
			Vak: r.whole(n, pad, "vak"), Schaal: r.whole(n, pad, "schaal"), Punten: r.whole(n, pad, "punten"), Nterm: r.grade(n, "nterm"),
		}
	}
}

// check adds what is wrong with the question to found, and returns it as far as it could be read.
func (in *OmzettingInvoer) check(d *dossier.Dossier, found *dossier.Gebreken) omzetting.Vraag {
	vraag := omzetting.Vraag{Vak: in.Vak.Waarde, Schaal: in.Schaal.Waarde}
	scaleFits := vraag.Schaal >= 1 && vraag.Schaal <= omzetting.HoogsteSchaal
	switch {
	case !in.Vak.Given:
		found.Add("/omzetting/vak", dossier.VeldOntbreekt, "")
	case in.Vak.Waarde < 0 || in.Vak.Waarde >= len(d.Vakken):
		found.Add("/omzetting/vak", dossier.WaardeOnbekend, in.Vak.String())
	case known(d, in.Vak.Waarde) && !d.Vakken[in.Vak.Waarde].TakesCE():
		found.Add("/omzetting", dossier.CombinatieOnmogelijk, "")
	}
	switch {
	case !in.Schaal.Given:
		found.Add("/omzetting/schaal", dossier.VeldOntbreekt, "")
	case !scaleFits:
		found.Add("/omzetting/schaal", dossier.CijferBuitenBereik, in.Schaal.String())
	}
	if in.Punten.Given && (in.Punten.Waarde < 0 || (scaleFits && in.Punten.Waarde > in.Schaal.Waarde)) {
		found.Add("/omzetting/punten", dossier.CijferBuitenBereik, in.Punten.String())
	}
	if in.Nterm.Given {
		nterm, err := cijfer.ParseNterm(in.Nterm.Tekst)
		if err != nil {
			found.Add("/omzetting/nterm", dossier.CodeOf(err), in.Nterm.Tekst)
		}
		vraag.Nterm = &nterm
	}
	return vraag
}

// known reports whether the dossier tells how subject i is closed.
func known(d *dossier.Dossier, i int) bool {
	return d.Vakken[i].Vak != nil && d.Examen.Opleiding != vak.GeenOpleiding && regeling.KnowsYear(d.Examen.Jaar)
}

func newOmzetting(o *oordeel.Oordeel, found *omzetting.Omzetting) *Omzetting {
	if found == nil {
		return nil
	}
	answer := &Omzetting{Vak: o.Pakket.Dossier.Vakken[found.Vak].Code, Schaal: found.Schaal, Rijen: found.Rijen, Omslag: found.Omslagen()}
	if found.Nterm != nil {
		answer.Nterm = found.Nterm.String()
	}
	return answer
}

func (w *writer) omzetting(o *Omzetting) {
	w.key("omzetting").open('{')
	w.key("vak").text(o.Vak)
	w.key("schaal").whole(o.Schaal)
	w.key("nterm").textOrNull(o.Nterm)
	w.key("rijen").open('[')
	for _, rij := range o.Rijen {
		w.open('{')
		w.key("punten").whole(rij.Punten)
		if o.Nterm != "" {
			w.gevolg(rij.Laag)
		} else {
			w.key("laag").open('{')
			w.gevolg(rij.Laag)
			w.shut('}')
			w.key("hoog").open('{')
			w.gevolg(rij.Hoog)
			w.shut('}')
		}
		w.shut('}')
	}
	w.shut(']')
	w.key("omslag").open('[')
	for _, omslag := range o.Omslag {
		w.open('{')
		w.key("punten").whole(omslag.Punten)
		w.key("uitslag").text(string(omslag.Uitslag))
		w.shut('}')
	}
	w.shut(']')
	w.shut('}')
}

// gevolg writes the members of a grade and the verdict with it.
func (w *writer) gevolg(g omzetting.Gevolg) {
	w.key("cijfer").text(g.Cijfer.String())
	w.key("uitslag").text(string(g.Uitslag))
	w.key("cumLaude").text(string(g.CumLaude))
}
