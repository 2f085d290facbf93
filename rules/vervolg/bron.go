package vervolg

import "slaagwijzer/rules/bron"

// Bron is what a route rests on: a place in a decree, or else a document.
type Bron struct {
	Tekst  bron.Tekst
	Plaats bron.Vindplaats
	Titel  string // of the document; empty for a place in a decree
}

// The documents, by title and publisher.
const (
	gezaktEnNu    = "Gezakt en nu? (Ouders & Onderwijs)"
	examendossier = "Examendossier 2026 (Ziezon)"
	faciliteiten  = "Ontheffingen, extra faciliteiten en zieke leerlingen (DUO examenloket)"
)

func document(title string) Bron { return Bron{Titel: title} }

// inUvb is a place in the Uitvoeringsbesluit WVO 2020; for an exam of before that decree the document that says the same.
func (k *kandidaat) inUvb(place, title string) Bron {
	if k.Regeling.Oud() {
		return document(title)
	}
	return Bron{Tekst: k.Regeling.Tekst, Plaats: bron.At(place)}
}

// spreading is the place of the gespreid examen, which the staatsexamen doesn't have.
func (k *kandidaat) spreading() Bron {
	artikelen := map[bron.Besluit]string{bron.UitvoeringsbesluitWVO2020: "3.56", bron.EindexamenbesluitVO: "59", bron.EindexamenbesluitVOBES: "47"}
	if artikel, ok := artikelen[k.Regeling.Tekst.Besluit]; ok {
		return Bron{Tekst: k.Regeling.Tekst, Plaats: bron.At(artikel)}
	}
	return document(faciliteiten)
}
