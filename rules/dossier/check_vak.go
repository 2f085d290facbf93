package dossier

import (
	"slaagwijzer/rules/vak"
)

// checkVak checks subject i and fills it in. Of an entry whose code is missing or unknown nothing else is examined.
func (k *checker) checkVak(i int) {
	in, v := &k.verzoek.Vakken[i], &k.d.Vakken[i]
	if in.Unusable {
		k.add(i, "", WaardeOnbekend, "")
		return
	}
	niveau, _ := vak.ParseNiveau(in.Niveau.Tekst)
	card := k.findVak(i, niveau)
	if card == nil {
		return
	}
	k.checkNiveau(i, niveau)
	v.Vak = card
	v.Label = in.Naam.Tekst
	v.Hoger = niveau > k.d.Examen.Opleiding.Niveau()
	v.Extra = k.known && !k.own(card)
	v.Vrijgesteld = in.Vrijstelling || in.Ontheffing
	v.Ontheffing = in.Ontheffing
	k.checkDeel(i)
	k.checkBehaald(i)
	k.checkDouble(i)
	if in.Vrijstelling && in.Ontheffing {
		k.add(i, in.later("vrijstelling", "ontheffing"), CombinatieOnmogelijk, "true")
	}
	k.checkCijfers(i, niveau)
}

// findVak finds the subject in the catalogue: of the opleiding itself, or of the higher level at which it was examined.
func (k *checker) findVak(i int, niveau vak.Niveau) *vak.Vak {
	in := &k.verzoek.Vakken[i]
	card := vak.Find(in.Vak.Tekst)
	if card != nil && (!k.known || k.own(card) || k.higher(card, niveau)) {
		return card
	}
	code := VakOnbekend
	if !in.Vak.Given {
		code = VeldOntbreekt
	}
	k.found.Forget(at(i, ""))
	k.add(i, "vak", code, in.Vak.Tekst)
	return nil
}

// own reports whether the subject exists in the exam of the opleiding itself. CKV on the gymnasium does not, but is
// let in to be ignored (regel R6.3).
func (k *checker) own(card *vak.Vak) bool {
	e := &k.d.Examen
	if card.Code == "ckv" && e.Opleiding == vak.Gymnasium {
		return true
	}
	return card.In.Has(e.Opleiding) && k.exists(card)
}

// higher reports whether the subject is one that only the given higher level has, art. 3.3(3), 3.4(4), 3.5(3) ...
func (k *checker) higher(card *vak.Vak, niveau vak.Niveau) bool {
	return niveau > k.d.Examen.Opleiding.Niveau() && card.Soort == vak.Ordinary && card.In.At(niveau) != 0 && k.exists(card)
}

func (k *checker) exists(card *vak.Vak) bool {
	return card.Exists(k.d.Examen.Jaar, k.d.Examen.Gebied == BES)
}

func (k *checker) checkNiveau(i int, niveau vak.Niveau) {
	field, own := k.verzoek.Vakken[i].Niveau, k.d.Examen.Opleiding.Niveau()
	switch {
	case !field.Given:
	case niveau == vak.EigenNiveau:
		k.add(i, "niveau", WaardeOnbekend, field.Tekst)
	case k.known && niveau < own:
		k.add(i, "niveau", CombinatieOnmogelijk, field.Tekst)
	}
}

func (k *checker) checkDeel(i int) {
	field := k.verzoek.Vakken[i].Deel
	if !field.Given {
		return
	}
	deel, ok := vak.ParseDeel(field.Tekst)
	if !ok {
		k.add(i, "deel", WaardeOnbekend, field.Tekst)
	}
	k.d.Vakken[i].Deel = deel
}

// tienJaar is how old a grade may be that is brought in, art. 3.63, 4.5(3); held to at school too (regel R11.2).
const maxYears = 10

func (k *checker) checkBehaald(i int) {
	in, jaar := &k.verzoek.Vakken[i], k.d.Examen.Jaar
	if !in.Behaald.Given {
		return
	}
	k.d.Vakken[i].Behaald = in.Behaald.Waarde
	if !k.jaar {
		return
	}
	if in.Behaald.Waarde > jaar || (in.Vrijstelling && jaar-in.Behaald.Waarde > maxYears) {
		k.add(i, "behaald", CombinatieOnmogelijk, in.Behaald.String())
	}
}

func (k *checker) checkDouble(i int) {
	card := k.d.Vakken[i].Vak
	if _, ok := k.first[card.Code]; ok && !card.Herhaalbaar {
		k.add(i, "vak", VakDubbel, card.Code)
		return
	}
	if _, ok := k.first[card.Code]; !ok {
		k.first[card.Code] = i
	}
}
