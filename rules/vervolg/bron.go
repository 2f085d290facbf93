package vervolg

import "slaagwijzer/rules/bron"

// Bron is what a route rests on: a place in the decree of the regeling, or else a document.
type Bron struct {
	Artikel string // as lawyers write it: 4.2(1)c
	Titel   string // of the document; empty for a place in the decree
}

// The documents, by title and publisher.
const (
	gezaktEnNu    = "Gezakt en nu? (Ouders & Onderwijs)"
	examendossier = "Examendossier 2026 (Ziezon)"
	faciliteiten  = "Ontheffingen, extra faciliteiten en zieke leerlingen (DUO examenloket)"
)

func document(title string) Bron { return Bron{Titel: title} }

func article(place string) Bron { return Bron{Artikel: place} }

// inUvb is a place in the Uitvoeringsbesluit WVO 2020; for an exam of before that decree the document that says the same.
func (k *kandidaat) inUvb(place, title string) Bron {
	if k.Regeling.Oud() {
		return document(title)
	}
	return article(place)
}

// spreading is the place of the gespreid examen, which the decrees of the old staatsexamen don't have.
func (k *kandidaat) spreading() Bron {
	switch k.Regeling.Tekst.Besluit.Code {
	case bron.EindexamenbesluitVO.Code:
		return article("59")
	case bron.EindexamenbesluitVOBES.Code:
		return article("47")
	}
	return k.inUvb("3.56", faciliteiten)
}
