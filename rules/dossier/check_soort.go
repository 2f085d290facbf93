package dossier

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/vak"
)

// minimumIngebracht is the least that a vocational subject must be to be brought into a staatsexamen (art. 4.2(1)c), and a
// profielwerkstuk to be brought into a vavo (art. 3.64).
const minimumIngebracht cijfer.Eindcijfer = 6

// checkSoort checks what vavo and staatsexamen ask of single subjects.
func (c *checker) checkSoort() {
	for i := range c.d.Vakken {
		v := &c.d.Vakken[i]
		switch {
		case v.Vak == nil || !c.known:
		case c.d.Examen.Soort == Vavo && v.Code == "pws":
			c.checkVavoWerkstuk(i)
		case c.d.Examen.Soort == Staatsexamen && vocational(v.Soort):
			c.checkIngebracht(i)
		}
	}
}

func vocational(s vak.Soort) bool {
	return s == vak.Profielvak || s == vak.Keuzevak || s == vak.Praktijkgericht
}

// checkVavoWerkstuk: a profielwerkstuk that is brought in must be good enough (regel VAVO-5).
func (c *checker) checkVavoWerkstuk(i int) {
	in, v := &c.verzoek.Vakken[i], &c.d.Vakken[i]
	switch {
	case !in.Vrijstelling:
	case v.Eindcijfer != 0 && v.Eindcijfer < minimumIngebracht:
		c.add(i, "eindcijfer", CombinatieOnmogelijk, in.Eindcijfer.Tekst)
	case v.Beoordeling == Onvoldoende:
		c.add(i, "beoordeling", CombinatieOnmogelijk, in.Beoordeling.Tekst)
	}
}

// checkIngebracht: a staatsexamen examines no vocational subject; it can only be brought in (regel S4).
func (c *checker) checkIngebracht(i int) {
	in, v := &c.verzoek.Vakken[i], &c.d.Vakken[i]
	switch {
	case !in.Vrijstelling:
		c.add(i, "vak", CombinatieOnmogelijk, v.Code)
	case !in.Eindcijfer.Given:
		c.add(i, "vrijstelling", CombinatieOnmogelijk, "true")
	case v.Eindcijfer != 0 && v.Eindcijfer < minimumIngebracht:
		c.add(i, "eindcijfer", CombinatieOnmogelijk, in.Eindcijfer.Tekst)
	}
}
