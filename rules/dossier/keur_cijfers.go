package dossier

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/vak"
)

// vorm is what the exam of a subject can consist of, by the catalogue.
type vorm struct {
	beoordeling bool // a qualification: no grade
	ce          bool // has a centraal examen
	zonderSE    bool // closed by the centraal examen alone
	vervallen   bool // its centraal examen lapsed in the year in which it was closed
}

func (k *keurder) vorm(i int, niveau vak.Niveau) vorm {
	in, v, o := &k.verzoek.Vakken[i], &k.d.Vakken[i], k.d.Examen.Opleiding
	f := vorm{
		beoordeling: v.Soort == vak.Kwalificatie || (v.Code == "pws" && o.Vmbo()),
		ce:          v.Vak.CE.Has(o) || (v.Extra && v.Vak.CE.At(niveau) != 0),
	}
	// No centraal examen in 2020; no cspe in 2021 and 2022 (regel N1). A vrijstelling can come from elsewhere.
	f.vervallen = f.ce && !in.Vrijstelling && (v.Behaald == 2020 ||
		(v.Soort == vak.Profielvak && (v.Behaald == 2021 || v.Behaald == 2022)))
	f.zonderSE = f.ce && !f.vervallen && (v.Vak.AlleenCE || in.AlleenCE)
	return f
}

// cijfers reads the grades of subject i and decides how it is closed.
func (k *keurder) cijfers(i int, niveau vak.Niveau) {
	in, v := &k.verzoek.Vakken[i], &k.d.Vakken[i]
	f := k.vorm(i, niveau)
	k.alleenCE(i, f)
	k.se(i, f)
	k.ce(i, f)
	if c := k.grade(i, "rv", in.RV); c != 0 && k.known {
		k.add(i, "rv", CijferOngepast, in.RV.Tekst)
	}
	k.eindcijfer(i, f)
	k.beoordeling(i, f)
	v.CEHoort = f.ce
	v.Afsluiting = closing(in, v, f)
	if v.Afsluiting == ZonderCijfer || v.Afsluiting == Ingebracht {
		v.NietGeteld = v.SE != 0 || (v.Afsluiting == ZonderCijfer && v.CE != 0)
		v.SE = 0
	}
	if v.Afsluiting == ZonderCijfer {
		v.CE = 0
	}
}

func closing(in *VakInvoer, v *Examenvak, f vorm) Afsluiting {
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

// grade reads a grade field; zero when it is empty or wrong.
func (k *keurder) grade(i int, name string, field Veld) cijfer.Cijfer {
	if !field.Gegeven {
		return 0
	}
	c, err := cijfer.Parse(field.Tekst)
	if err != nil {
		k.add(i, name, codeOf(err), field.Tekst)
		return 0
	}
	return c
}

func (k *keurder) alleenCE(i int, f vorm) {
	in, v := &k.verzoek.Vakken[i], &k.d.Vakken[i]
	if !in.AlleenCE || !k.known {
		return
	}
	if !f.zonderSE || !(v.Vak.AlleenCE || v.Soort == vak.Profielvak) {
		k.add(i, "alleenCe", CombinatieOnmogelijk, "true")
	} else if in.SE.Gegeven && !v.Vak.AlleenCE {
		field := in.later("se", "alleenCe")
		if field == "se" {
			k.grade(i, "se", in.SE)
		}
		k.add(i, field, CombinatieOnmogelijk, "")
	}
}

func (k *keurder) se(i int, f vorm) {
	in, v := &k.verzoek.Vakken[i], &k.d.Vakken[i]
	v.SE = k.grade(i, "se", in.SE)
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

// ce reads the centraal examen: as a grade, as two part grades or as a score.
func (k *keurder) ce(i int, f vorm) {
	in, v := &k.verzoek.Vakken[i], &k.d.Vakken[i]
	k.oneCE(i)
	if in.CE.Gegeven {
		v.CE = k.grade(i, "ce", in.CE)
	}
	if in.CEDelen != nil {
		v.CE = k.delen(i)
	}
	if in.Score != nil {
		v.CE = k.score(i)
	}
	if !k.known || (f.ce && !f.vervallen) {
		return
	}
	for _, field := range in.fieldsOfCE() {
		k.add(i, field, CijferOngepast, in.CE.Tekst)
	}
}

// oneCE reports every way but the first in which the centraal examen was entered.
func (k *keurder) oneCE(i int) {
	if fields := k.verzoek.Vakken[i].fieldsOfCE(); len(fields) > 1 {
		for _, field := range fields[1:] {
			k.add(i, field, CombinatieOnmogelijk, "")
		}
	}
}

func (k *keurder) delen(i int) cijfer.Cijfer {
	in := &k.verzoek.Vakken[i]
	if len(in.CEDelen) != 2 {
		k.add(i, "ceDelen", WaardeOnbekend, "")
		return 0
	}
	first := k.grade(i, "ceDelen/0", in.CEDelen[0])
	second := k.grade(i, "ceDelen/1", in.CEDelen[1])
	if first == 0 || second == 0 {
		return 0
	}
	return cijfer.UitDelen(first, second)
}

func (k *keurder) score(i int) cijfer.Cijfer {
	s := k.verzoek.Vakken[i].Score
	complete := true
	for _, member := range []struct {
		name    string
		present bool
	}{{"punten", s.Punten.Gegeven}, {"schaal", s.Schaal.Gegeven}, {"nterm", s.Nterm.Gegeven}} {
		if !member.present {
			k.add(i, "score/"+member.name, VeldOntbreekt, "")
			complete = false
		}
	}
	if s.Punten.Gegeven && s.Schaal.Gegeven && (s.Punten.Waarde < 0 || s.Schaal.Waarde < 1 || s.Punten.Waarde > s.Schaal.Waarde) {
		k.add(i, "score/punten", CijferBuitenBereik, s.Punten.String())
		complete = false
	}
	if !s.Nterm.Gegeven {
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

func (k *keurder) eindcijfer(i int, f vorm) {
	in := &k.verzoek.Vakken[i]
	c := k.grade(i, "eindcijfer", in.Eindcijfer)
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

func (k *keurder) beoordeling(i int, f vorm) {
	field := k.verzoek.Vakken[i].Beoordeling
	if !field.Gegeven {
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
