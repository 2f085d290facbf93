package dossier

import "slaagwijzer/rules/vak"

// maxRV is how many subjects could have a resultaatverbeteringstoets in 2020; on kb and bb the profielvak came on top of that.
const maxRV = 2

// readRV reads the resultaatverbeteringstoets of subject i (regel N3). Only schools and the vavo had one (regel N6).
func (c *checker) readRV(i int, f shape) {
	in, v, e := &c.verzoek.Vakken[i], &c.d.Vakken[i], &c.d.Examen
	grade := c.readGrade(i, "rv", in.RV)
	if grade == 0 || !c.known {
		return
	}
	if e.Soort == Staatsexamen || e.Jaar != noCEIn || v.Behaald != noCEIn || in.Vrijstelling || f.beoordeling {
		c.add(i, "rv", CijferOngepast, in.RV.Tekst)
		return
	}
	v.RV = grade
	if v.Soort == vak.Profielvak && (e.Opleiding == vak.VmboKB || e.Opleiding == vak.VmboBB) {
		return
	}
	if c.withRV++; c.withRV > maxRV {
		c.add(i, "rv", CombinatieOnmogelijk, in.RV.Tekst)
	}
}
