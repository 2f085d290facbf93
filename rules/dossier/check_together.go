package dossier

import "slaagwijzer/rules/vak"

// exclusive are the groups of which at most one subject can be in a package, art. 2.7, 2.12, and kua by practice.
var exclusive = [][2]string{
	{"wia", "wic"},
	{"kubv", "te"}, {"kubv", "ha"}, {"kubv", "tex"}, {"kumu", "mu"}, {"te", "ha"}, {"te", "tex"}, {"ha", "tex"},
	{"sp", "sp_el"}, {"ru", "ru_el"}, {"it", "it_el"}, {"ar", "ar_el"}, {"tu", "tu_el"}, {"zhtc", "zh_el"},
	{"pap", "pap_el"}, {"du", "du_el"},
	{"pgtech", "pgmaat"},
	{"kua", "kubv"}, {"kua", "kumu"}, {"kua", "kudr"}, {"kua", "kuda"},
}

// checkTogether checks which subjects exclude or need each other.
func (c *checker) checkTogether() {
	for _, pair := range exclusive {
		i, one := c.first[pair[0]]
		j, other := c.first[pair[1]]
		if one && other {
			second := max(i, j)
			c.add(second, "vak", CombinatieOnmogelijk, c.d.Vakken[second].Code)
		}
	}
	if i, ok := c.first["wid"]; ok {
		if _, withB := c.first["wib"]; !withB {
			c.add(i, "vak", CombinatieOnmogelijk, "wid")
		}
	}
}

// checkKunst decides which of several kunst disciplines has the centraal examen: the one with a grade for it. While none has
// one it is left open, and each is tried (regel R6.8).
func (c *checker) checkKunst() {
	if !c.known {
		return
	}
	var open []int // disciplines that could have it
	holder := -1
	for i := range c.d.Vakken {
		v := &c.d.Vakken[i]
		if v.Vak == nil || !vak.Kunstdisciplines.Has(v.Vak) {
			continue
		}
		if len(c.verzoek.Vakken[i].fieldsOfCE()) > 0 {
			if holder >= 0 {
				c.refuseCE(i)
				continue
			}
			holder = i
		}
		if v.Afsluiting == MetCE {
			open = append(open, i)
		}
	}
	if len(open) == 0 || (len(open) == 1 && (holder < 0 || holder == open[0])) {
		return
	}
	if holder < 0 {
		c.d.Kunstkeuze = open
		return
	}
	for _, i := range open {
		if i == holder {
			continue
		}
		c.d.Vakken[i].Afsluiting = AlleenSE
		if !c.d.Vakken[i].SE.Whole() {
			c.add(i, "se", CijferNietHeel, c.verzoek.Vakken[i].SE.Tekst)
		}
	}
}
