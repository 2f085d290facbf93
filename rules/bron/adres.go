package bron

// Address is the official page of the besluit as it read on the day.
func (t Tekst) Address() string { return "https://wetten.overheid.nl/" + t.Besluit.BWB + "/" + t.Op }

// Voluit writes the place in words: artikel 3.34, lid 1, onderdeel a.
func (v Vindplaats) Voluit() string {
	text := "artikel " + v.Artikel
	if v.Lid != "" {
		text += ", lid " + v.Lid
	}
	if v.Onderdeel != "" {
		text += ", onderdeel " + v.Onderdeel
	}
	return text
}
