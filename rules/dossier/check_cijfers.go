package dossier

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/vak"
)

// shape is what the exam of a subject can consist of, by the catalogue.
type shape struct {
	beoordeling bool // a qualification: no grade
	ce          bool // has a centraal examen
	zonderSE    bool // closed by the centraal examen alone
	vervallen   bool // its centraal examen lapsed in the year in which it was closed
}

func (k *checker) shape(i int, niveau vak.Niveau) shape {
	in, v, o := &k.verzoek.Vakken[i], &k.d.Vakken[i], k.d.Examen.Opleiding
	f := shape{
		beoordeling: v.Soort == vak.Kwalificatie || (v.Code == "pws" && o.Vmbo()),
		ce:          v.Vak.CE.Has(o) || (v.Extra && v.Vak.CE.At(niveau) != 0),
	}
	// A vrijstelling can come from an exam where it was held.
	f.vervallen = f.ce && !in.Vrijstelling && ceLapsed(v.Soort, v.Behaald)
	f.zonderSE = f.ce && !f.vervallen && (v.Vak.AlleenCE || in.AlleenCE)
	return f
}

// checkCijfers reads the grades of subject i and decides how it is closed.
func (k *checker) checkCijfers(i int, niveau vak.Niveau) {
	in, v := &k.verzoek.Vakken[i], &k.d.Vakken[i]
	f := k.shape(i, niveau)
	k.checkAlleenCE(i, f)
	k.readSE(i, f)
	k.readCE(i, f)
	if c := k.readGrade(i, "rv", in.RV); c != 0 && k.known {
		k.add(i, "rv", CijferOngepast, in.RV.Tekst)
	}
	k.checkEindcijfer(i, f)
	k.checkBeoordeling(i, f)
	v.NormallyCE = f.ce
	v.Afsluiting = closing(in, v, f)
	if v.Afsluiting == ZonderCijfer || v.Afsluiting == Ingebracht {
		v.Uncounted = v.SE != 0 || (v.Afsluiting == ZonderCijfer && v.CE != 0)
		v.SE = 0
	}
	if v.Afsluiting == ZonderCijfer {
		v.CE = 0
	}
}

func closing(in *VakInvoer, v *Examenvak, f shape) Afsluiting {
	switch {
	case f.beoordeling:
		return OpBeoordeling
	case in.Vrijstelling && v.Eindcijfer != 0:
		return Ingebracht
	case v.Vrijgesteld:
		return ZonderCijfer
	case f.vervallen:
		return AfgerondSE
	case f.zonderSE:
		return AlleenCE
	case f.ce:
		return MetCE
	}
	return AlleenSE
}

// readGrade reads a grade field; zero when it is empty or wrong.
func (k *checker) readGrade(i int, name string, field Veld) cijfer.Cijfer {
	if !field.Given {
		return 0
	}
	c, err := cijfer.Parse(field.Tekst)
	if err != nil {
		k.add(i, name, codeOf(err), field.Tekst)
		return 0
	}
	return c
}

func (k *checker) checkAlleenCE(i int, f shape) {
	in, v := &k.verzoek.Vakken[i], &k.d.Vakken[i]
	if !in.AlleenCE || !k.known {
		return
	}
	if !f.zonderSE || !(v.Vak.AlleenCE || v.Soort == vak.Profielvak) {
		k.add(i, "alleenCe", CombinatieOnmogelijk, "true")
	} else if in.SE.Given && !v.Vak.AlleenCE {
		field := in.later("se", "alleenCe")
		if field == "se" {
			k.readGrade(i, "se", in.SE)
		}
		k.add(i, field, CombinatieOnmogelijk, "")
	}
}

func (k *checker) readSE(i int, f shape) {
	in, v := &k.verzoek.Vakken[i], &k.d.Vakken[i]
	v.SE = k.readGrade(i, "se", in.SE)
	if v.SE == 0 || !k.known {
		return
	}
	switch {
	case f.beoordeling, v.Vak.AlleenCE && f.zonderSE:
		k.add(i, "se", CijferOngepast, in.SE.Tekst)
	case !f.ce && !v.SE.Whole():
		k.add(i, "se", CijferNietHeel, in.SE.Tekst)
	}
}

// readCE reads the centraal examen: as a grade, as two part grades or as a score.
func (k *checker) readCE(i int, f shape) {
	in, v := &k.verzoek.Vakken[i], &k.d.Vakken[i]
	k.reportOtherCE(i)
	if in.CE.Given {
		v.CE = k.readGrade(i, "ce", in.CE)
	}
	if in.CEDelen != nil {
		v.CE = k.readDelen(i)
	}
	if in.Score != nil {
		v.CE = k.readScore(i)
	}
	if !k.known || (f.ce && !f.vervallen) {
		return
	}
	for _, field := range in.fieldsOfCE() {
		k.add(i, field, CijferOngepast, in.CE.Tekst)
	}
}

// reportOtherCE reports every way but the first in which the centraal examen was entered.
func (k *checker) reportOtherCE(i int) {
	if fields := k.verzoek.Vakken[i].fieldsOfCE(); len(fields) > 1 {
		for _, field := range fields[1:] {
			k.add(i, field, CombinatieOnmogelijk, "")
		}
	}
}

func (k *checker) readDelen(i int) cijfer.Cijfer {
	in := &k.verzoek.Vakken[i]
	if len(in.CEDelen) != 2 {
		k.add(i, "ceDelen", WaardeOnbekend, "")
		return 0
	}
	first := k.readGrade(i, "ceDelen/0", in.CEDelen[0])
	second := k.readGrade(i, "ceDelen/1", in.CEDelen[1])
	if first == 0 || second == 0 {
		return 0
	}
	return cijfer.FromParts(first, second)
}

func (k *checker) readScore(i int) cijfer.Cijfer {
	s := k.verzoek.Vakken[i].Score
	complete := true
	for _, member := range []struct {
		name    string
		present bool
	}{{"punten", s.Punten.Given}, {"schaal", s.Schaal.Given}, {"nterm", s.Nterm.Given}} {
		if !member.present {
			k.add(i, "score/"+member.name, VeldOntbreekt, "")
			complete = false
		}
	}
	if s.Punten.Given && s.Schaal.Given && (s.Punten.Waarde < 0 || s.Schaal.Waarde < 1 || s.Punten.Waarde > s.Schaal.Waarde) {
		k.add(i, "score/punten", CijferBuitenBereik, s.Punten.String())
		complete = false
	}
	if !s.Nterm.Given {
		return 0
	}
	nterm, err := cijfer.ParseNterm(s.Nterm.Tekst)
	if err != nil {
		k.found.Add(at(i, "score/nterm"), codeOf(err), s.Nterm.Tekst)
		complete = false
	}
	if !complete {
		return 0
	}
	return cijfer.FromScore(s.Punten.Waarde, s.Schaal.Waarde, nterm)
}

// laagsteVrijstelling is the lowest eindcijfer that can be brought in, art. 3.64, 4.5.
const laagsteVrijstelling cijfer.Cijfer = 40

func (k *checker) checkEindcijfer(i int, f shape) {
	in := &k.verzoek.Vakken[i]
	c := k.readGrade(i, "eindcijfer", in.Eindcijfer)
	switch {
	case c == 0:
	case in.Vrijstelling && c < laagsteVrijstelling:
		k.add(i, "eindcijfer", CijferBuitenBereik, in.Eindcijfer.Tekst)
	case !in.Vrijstelling || (k.known && f.beoordeling):
		k.add(i, "eindcijfer", CijferOngepast, in.Eindcijfer.Tekst)
	case !c.Whole():
		k.add(i, "eindcijfer", CijferNietHeel, in.Eindcijfer.Tekst)
	default:
		k.d.Vakken[i].Eindcijfer = cijfer.Eindcijfer(c / 10)
	}
}

func (k *checker) checkBeoordeling(i int, f shape) {
	field := k.verzoek.Vakken[i].Beoordeling
	if !field.Given {
		return
	}
	switch field.Tekst {
	case "onvoldoende":
		k.d.Vakken[i].Beoordeling = Onvoldoende
	case "voldoende":
		k.d.Vakken[i].Beoordeling = Voldoende
	case "goed":
		k.d.Vakken[i].Beoordeling = Goed
	default:
		k.add(i, "beoordeling", WaardeOnbekend, field.Tekst)
		return
	}
	if k.known && !f.beoordeling {
		k.add(i, "beoordeling", CijferOngepast, field.Tekst)
	}
}
