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

func (c *checker) shape(i int, niveau vak.Niveau) shape {
	in, v, o := &c.verzoek.Vakken[i], &c.d.Vakken[i], c.d.Examen.Opleiding
	f := shape{
		beoordeling: v.Vak.IsKwalificatie(o, c.d.Examen.Jaar),
		ce:          v.Vak.CE.Has(o) || (v.Extra && v.Vak.CE.At(niveau) != 0),
	}
	// A vrijstelling can come from an exam where it was held.
	f.vervallen = f.ce && !in.Vrijstelling && ceLapsed(v.Soort, v.Behaald)
	f.zonderSE = f.ce && !f.vervallen && (v.Vak.AlleenCE || in.AlleenCE)
	return f
}

// checkCijfers reads the grades of subject i and decides how it is closed.
func (c *checker) checkCijfers(i int, niveau vak.Niveau) {
	in, v := &c.verzoek.Vakken[i], &c.d.Vakken[i]
	f := c.shape(i, niveau)
	c.checkAlleenCE(i, f)
	c.readSE(i, f)
	c.readCE(i, f)
	c.readRV(i, f)
	c.checkEindcijfer(i, f)
	c.checkBeoordeling(i, f)
	v.NormallyCE = f.ce
	v.Afsluiting = closing(in, v, f)
	if v.Afsluiting == ZonderCijfer || v.Afsluiting == Ingebracht {
		v.Uncounted = v.SE != 0 || v.RV != 0 || (v.Afsluiting == ZonderCijfer && v.CE != 0)
		v.SE, v.RV = 0, 0
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
func (c *checker) readGrade(i int, name string, field Veld) cijfer.Cijfer {
	if !field.Given {
		return 0
	}
	grade, err := cijfer.Parse(field.Tekst)
	if err != nil {
		c.add(i, name, CodeOf(err), field.Tekst)
		return 0
	}
	return grade
}

func (c *checker) checkAlleenCE(i int, f shape) {
	in, v := &c.verzoek.Vakken[i], &c.d.Vakken[i]
	if !in.AlleenCE || !c.known {
		return
	}
	if !f.zonderSE || !(v.Vak.AlleenCE || v.Soort == vak.Profielvak || c.d.Examen.Soort == Staatsexamen) {
		c.add(i, "alleenCe", CombinatieOnmogelijk, "true")
	} else if in.SE.Given && !v.Vak.AlleenCE {
		field := in.later("se", "alleenCe")
		if field == "se" {
			c.readGrade(i, "se", in.SE)
		}
		c.add(i, field, CombinatieOnmogelijk, "")
	}
}

func (c *checker) readSE(i int, f shape) {
	in, v := &c.verzoek.Vakken[i], &c.d.Vakken[i]
	v.SE = c.readGrade(i, "se", in.SE)
	if v.SE == 0 || !c.known {
		return
	}
	switch {
	case f.beoordeling, v.Vak.AlleenCE && f.zonderSE:
		c.add(i, "se", CijferOngepast, in.SE.Tekst)
	case !f.ce && !v.SE.Whole():
		c.add(i, "se", CijferNietHeel, in.SE.Tekst)
	}
}

// readCE reads the centraal examen: as a grade, as two part grades or as a score.
func (c *checker) readCE(i int, f shape) {
	in, v := &c.verzoek.Vakken[i], &c.d.Vakken[i]
	c.reportOtherCE(i)
	if in.CE.Given {
		v.CE = c.readGrade(i, "ce", in.CE)
	}
	if in.CEDelen != nil {
		v.CE = c.readDelen(i)
	}
	if in.Score != nil {
		v.CE = c.readScore(i)
	}
	if !c.known || (f.ce && !f.vervallen) {
		return
	}
	c.refuseCE(i)
}

// refuseCE reports that the subject has no centraal examen, at the field in which it was entered first.
func (c *checker) refuseCE(i int) {
	in := &c.verzoek.Vakken[i]
	fields := in.fieldsOfCE()
	if len(fields) == 0 {
		return
	}
	waarde := ""
	if fields[0] == "ce" {
		waarde = in.CE.Tekst
	}
	c.add(i, fields[0], CijferOngepast, waarde)
}

// reportOtherCE reports every way but the first in which the centraal examen was entered.
func (c *checker) reportOtherCE(i int) {
	if fields := c.verzoek.Vakken[i].fieldsOfCE(); len(fields) > 1 {
		for _, field := range fields[1:] {
			c.add(i, field, CombinatieOnmogelijk, "")
		}
	}
}

func (c *checker) readDelen(i int) cijfer.Cijfer {
	in := &c.verzoek.Vakken[i]
	if len(in.CEDelen) != 2 {
		c.add(i, "ceDelen", WaardeOnbekend, "")
		return 0
	}
	first := c.readGrade(i, "ceDelen/0", in.CEDelen[0])
	second := c.readGrade(i, "ceDelen/1", in.CEDelen[1])
	if first == 0 || second == 0 {
		return 0
	}
	return cijfer.FromParts(first, second)
}

func (c *checker) readScore(i int) cijfer.Cijfer {
	s := c.verzoek.Vakken[i].Score
	complete := true
	for _, member := range []struct {
		name    string
		present bool
	}{{"punten", s.Punten.Given}, {"schaal", s.Schaal.Given}, {"nterm", s.Nterm.Given}} {
		if !member.present {
			c.add(i, "score/"+member.name, VeldOntbreekt, "")
			complete = false
		}
	}
	if s.Punten.Given && s.Schaal.Given && (s.Punten.Waarde < 0 || s.Schaal.Waarde < 1 || s.Punten.Waarde > s.Schaal.Waarde) {
		c.add(i, "score/punten", CijferBuitenBereik, s.Punten.String())
		complete = false
	}
	if !s.Nterm.Given {
		return 0
	}
	nterm, err := cijfer.ParseNterm(s.Nterm.Tekst)
	if err != nil {
		c.add(i, "score/nterm", CodeOf(err), s.Nterm.Tekst)
		complete = false
	}
	if !complete {
		return 0
	}
	return cijfer.FromScore(s.Punten.Waarde, s.Schaal.Waarde, nterm)
}

// laagsteVrijstelling is the lowest eindcijfer that can be brought in, art. 3.64, 4.5.
const laagsteVrijstelling cijfer.Cijfer = 40

func (c *checker) checkEindcijfer(i int, f shape) {
	in := &c.verzoek.Vakken[i]
	grade := c.readGrade(i, "eindcijfer", in.Eindcijfer)
	switch {
	case grade == 0:
	case in.Vrijstelling && grade < laagsteVrijstelling:
		c.add(i, "eindcijfer", CijferBuitenBereik, in.Eindcijfer.Tekst)
	case !in.Vrijstelling || (c.known && f.beoordeling):
		c.add(i, "eindcijfer", CijferOngepast, in.Eindcijfer.Tekst)
	case !grade.Whole():
		c.add(i, "eindcijfer", CijferNietHeel, in.Eindcijfer.Tekst)
	default:
		c.d.Vakken[i].Eindcijfer = cijfer.Eindcijfer(grade / 10)
	}
}

func (c *checker) checkBeoordeling(i int, f shape) {
	field := c.verzoek.Vakken[i].Beoordeling
	if !field.Given {
		return
	}
	switch field.Tekst {
	case "onvoldoende":
		c.d.Vakken[i].Beoordeling = Onvoldoende
	case "voldoende":
		c.d.Vakken[i].Beoordeling = Voldoende
	case "goed":
		c.d.Vakken[i].Beoordeling = Goed
	default:
		c.add(i, "beoordeling", WaardeOnbekend, field.Tekst)
		return
	}
	if c.known && !f.beoordeling {
		c.add(i, "beoordeling", CijferOngepast, field.Tekst)
	}
}
