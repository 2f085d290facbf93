package dossier

import (
	"slaagwijzer/rules/vak"
)

// checkVak checks subject i and fills it in. Of an entry whose code is missing or unknown nothing else is examined.
func (c *checker) checkVak(i int) {
	in, v := &c.verzoek.Vakken[i], &c.d.Vakken[i]
	if in.Unusable {
		c.add(i, "", WaardeOnbekend, "")
		return
	}
	niveau, _ := vak.ParseNiveau(in.Niveau.Tekst)
	card := c.findVak(i, niveau)
	if card == nil {
		return
	}
	c.checkNiveau(i, niveau)
	v.Vak = card
	v.Label = in.Naam.Tekst
	v.Hoger = niveau > c.d.Examen.Opleiding.Niveau()
	v.Extra = c.known && !c.own(card)
	v.Vrijgesteld = in.Vrijstelling || in.Ontheffing
	v.Ontheffing = in.Ontheffing
	v.Herkanst = in.Herkanst
	c.checkDeel(i)
	c.checkBehaald(i)
	c.checkDouble(i)
	if in.Vrijstelling && in.Ontheffing {
		c.add(i, in.later("vrijstelling", "ontheffing"), CombinatieOnmogelijk, "true")
	}
	c.checkCijfers(i, niveau)
}

// findVak finds the subject in the catalogue: of the opleiding itself, or of the higher level at which it was examined.
func (c *checker) findVak(i int, niveau vak.Niveau) *vak.Vak {
	in := &c.verzoek.Vakken[i]
	card := vak.Find(in.Vak.Tekst)
	if card != nil && (!c.known || c.own(card) || c.higher(card, niveau)) {
		return card
	}
	code := VakOnbekend
	if !in.Vak.Given {
		code = VeldOntbreekt
	}
	c.found.Forget(at(i, ""))
	c.add(i, "vak", code, in.Vak.Tekst)
	return nil
}

// own reports whether the subject exists in the exam of the opleiding itself. CKV on the gymnasium does not, but is
// let in to be ignored (regel R6.3).
func (c *checker) own(card *vak.Vak) bool {
	e := &c.d.Examen
	if card.Code == "ckv" && e.Opleiding == vak.Gymnasium {
		return true
	}
	// The staatsexamen of the tl has no praktijkgericht vak; that of the gl lets one be brought in (regel S4).
	if card.Soort == vak.Praktijkgericht && e.Soort == Staatsexamen && e.Opleiding == vak.VmboTL {
		return false
	}
	return card.In.Has(e.Opleiding) && c.exists(card)
}

// higher reports whether the subject is one that only the given higher level has, art. 3.3(3), 3.4(4), 3.5(3) ...
func (c *checker) higher(card *vak.Vak, niveau vak.Niveau) bool {
	return niveau > c.d.Examen.Opleiding.Niveau() && card.Soort == vak.Ordinary && card.In.At(niveau) != 0 && c.exists(card)
}

// exists reports whether the subject exists in this year and part of the kingdom. Fries as an extra subject of kb and bb
// doesn't on the BES, art. 9.9.
func (c *checker) exists(card *vak.Vak) bool {
	e := &c.d.Examen
	if e.Gebied == BES && card.Code == "fries" && (e.Opleiding == vak.VmboKB || e.Opleiding == vak.VmboBB) {
		return false
	}
	return card.Exists(e.Jaar, e.Gebied == BES)
}

func (c *checker) checkNiveau(i int, niveau vak.Niveau) {
	field, own := c.verzoek.Vakken[i].Niveau, c.d.Examen.Opleiding.Niveau()
	switch {
	case !field.Given:
	case niveau == vak.EigenNiveau:
		c.add(i, "niveau", WaardeOnbekend, field.Tekst)
	case c.known && niveau < own:
		c.add(i, "niveau", CombinatieOnmogelijk, field.Tekst)
	}
}

func (c *checker) checkDeel(i int) {
	field := c.verzoek.Vakken[i].Deel
	if !field.Given {
		return
	}
	deel, ok := vak.ParseDeel(field.Tekst)
	if !ok {
		c.add(i, "deel", WaardeOnbekend, field.Tekst)
	}
	c.d.Vakken[i].Deel = deel
}

// maxYears is how old a grade may be at vavo and staatsexamen, art. 3.63, 4.5(3), 4.19(5); held to at school too for what is
// brought in (regel R11.2).
const maxYears = 10

func (c *checker) checkBehaald(i int) {
	in, jaar := &c.verzoek.Vakken[i], c.d.Examen.Jaar
	if !in.Behaald.Given {
		if !in.Vrijstelling {
			c.d.Vakken[i].Behaald = jaar
		}
		return
	}
	c.d.Vakken[i].Behaald = in.Behaald.Waarde
	if !c.yearKnown {
		return
	}
	limited := in.Vrijstelling || c.d.Examen.Soort != School
	if in.Behaald.Waarde > jaar || (limited && jaar-in.Behaald.Waarde > maxYears) {
		c.add(i, "behaald", CombinatieOnmogelijk, in.Behaald.String())
	}
}

func (c *checker) checkDouble(i int) {
	card := c.d.Vakken[i].Vak
	if _, ok := c.first[card.Code]; ok && !card.Herhaalbaar {
		c.add(i, "vak", VakDubbel, card.Code)
		return
	}
	if _, ok := c.first[card.Code]; !ok {
		c.first[card.Code] = i
	}
}
