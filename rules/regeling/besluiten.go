package regeling

import (
	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/dossier"
)

// perBesluit is one rule with the artikel that holds it in each decree. The substance was the same from 2018 on but for the
// deviations that the catalogue names.
type perBesluit struct {
	uvb, uvbStaatsexamen             string // from exam year 2023
	ebVO, ebVOBES, stexVO, stexVOBES string // up to and including 2022
}

// artikelen are the articles that a reply cites.
var artikelen = []perBesluit{
	{"3.32", "4.18", "47", "35", "24", "22"},    // eindcijfer
	{"3.33", "4.19", "48", "36", "25", "23"},    // a full exam, leaving out
	{"3.34", "4.20", "50", "37a", "26a", "24a"}, // the result of havo and vwo
	{"3.35", "4.21", "49", "37", "26", "24"},    // the result of the vmbo
	{"3.38", "4.22", "51", "38", "27", "25"},    // herkansing
	{"3.47", "4.30", "52a", "39a", "30a", "28a"},
	{"3.48", "4.31", "52a", "39a", "30a", "28a"}, // cum laude
}

// in is the artikel in the decree of a regeling.
func (p perBesluit) in(r *Regeling) string {
	switch r.Tekst.Besluit {
	case bron.EindexamenbesluitVO:
		return p.ebVO
	case bron.EindexamenbesluitVOBES:
		return p.ebVOBES
	case bron.StaatsexamenbesluitVO:
		return p.stexVO
	case bron.StaatsexamenbesluitVOBES:
		return p.stexVOBES
	}
	if r.Soort == dossier.Staatsexamen {
		return p.uvbStaatsexamen
	}
	return p.uvb
}

// at is the place in the decree of a regeling of what the base has at the given place. Of the decrees of before 2023 only the
// artikel is named (opmerking k-artikel-oud); at the staatsexamen only the articles of the result have the same leden.
func (r *Regeling) at(base string) bron.Vindplaats {
	plaats := bron.At(base)
	if base == "3.33(3)" && r.Tekst.Besluit == bron.UitvoeringsbesluitWVO2020 && r.Soort == dossier.Staatsexamen {
		return bron.At("4.19(6)")
	}
	for _, p := range artikelen {
		if p.uvb != plaats.Artikel {
			continue
		}
		artikel := p.in(r)
		keeps := artikel == p.uvb || artikel == "4.20" || artikel == "4.21"
		if keeps {
			plaats.Artikel = artikel
			return plaats
		}
		return bron.Vindplaats{Artikel: artikel}
	}
	return plaats
}

// ownPlace is where the decree of a regeling has a rule that the base hasn't.
func (r *Regeling) ownPlace(p perBesluit) bron.Vindplaats { return bron.Vindplaats{Artikel: p.in(r)} }

// inUvb is a place of the Uitvoeringsbesluit; none in a regeling of before it.
func (r *Regeling) inUvb(plaats string) bron.Vindplaats {
	if r.Tekst.Besluit != bron.UitvoeringsbesluitWVO2020 {
		return bron.Vindplaats{}
	}
	return bron.At(plaats)
}

// oudBesluit is the decree of before exam year 2023.
func oudBesluit(soort dossier.Soort, gebied dossier.Gebied) bron.Besluit {
	switch {
	case soort == dossier.Staatsexamen && gebied == dossier.BES:
		return bron.StaatsexamenbesluitVOBES
	case soort == dossier.Staatsexamen:
		return bron.StaatsexamenbesluitVO
	case gebied == dossier.BES:
		return bron.EindexamenbesluitVOBES
	}
	return bron.EindexamenbesluitVO
}

// cited moves the places of the base to those of the decree of the regeling.
func cited(r Regeling) Regeling {
	for i := range r.Eisen {
		r.Eisen[i].Plaats = r.at(r.Eisen[i].Plaats.String())
	}
	if r.Leerwerktraject != nil {
		r.Leerwerktraject.Plaats = r.at(r.Leerwerktraject.Plaats.String())
	}
	r.CumLaude.Plaats = r.at(r.CumLaude.Plaats.String())
	r.Herkansing.Plaats = r.at(r.Herkansing.Plaats.String())
	r.Plaatsen = Plaatsen{
		Eindcijfer: r.at(r.Plaatsen.Eindcijfer.String()), Weglaten: r.at(r.Plaatsen.Weglaten.String()),
		Combinatiecijfer: r.at(r.Plaatsen.Combinatiecijfer.String()),
	}
	return r
}
