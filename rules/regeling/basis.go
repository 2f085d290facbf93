package regeling

// The base: a candidate of a school in the European Netherlands, exam years from 2023.
// Source: Uitvoeringsbesluit WVO 2020 (BWBR0045787), art. 3.33 to 3.35, 3.47, 3.48; packages art. 2.5 to 2.27 and
// 3.1 to 3.7. In force since 2022-08-01.

import (
	"slaagwijzer/rules/bron"
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/vak"
)

// MinimumNederlands is the least eindcijfer for Nederlands in the vmbo, 3.35(1)b.
const MinimumNederlands cijfer.Eindcijfer = 5

// The other limits of the decree.
const (
	grensCE cijfer.Cijfer = 55 // 3.34(1)a, 3.35(1)a

	gemiddeldMet4of5 cijfer.Eindcijfer = 6 // 3.34(1)c
	grensCumLaude    cijfer.Eindcijfer = 8 // 3.47, 3.48

	minimumKern      cijfer.Eindcijfer = 5 // 3.34(1)b
	minimumOnderdeel cijfer.Eindcijfer = 4 // 3.34(1)d, 3.35(1)d
	minimumLeerwerk  cijfer.Eindcijfer = 6 // 3.35(6)
	compensatie      cijfer.Eindcijfer = 7 // 3.35(1)c

	laagsteCumLaudeVwo cijfer.Eindcijfer = 7 // 3.47(1)
	laagsteCumLaude    cijfer.Eindcijfer = 6 // 3.47(2), 3.48
)

func basis(o vak.Opleiding, jaar int, tekst bron.Tekst) Regeling {
	r := Regeling{
		Jaar: jaar, Soort: dossier.School, Gebied: dossier.Nederland, Opleiding: o, Tekst: tekst,
		Layout: layouts[o], CumLaude: cumLaude(o), Herkansing: herkansing(o),
		Plaatsen: Plaatsen{Eindcijfer: bron.At("3.32"), Weglaten: bron.At("3.33(3)"), Combinatiecijfer: bron.At("3.34(2)")},
	}
	if o.Vmbo() {
		r.Eisen = eisenVmbo(o)
		r.Plaatsen.Combinatiecijfer = bron.At("3.35(5)")
	} else {
		r.Eisen = eisenHavoVwo()
		r.SchoolOnderdelen = []string{"lit", "anw", "gds", "lv"}
	}
	if o == vak.VmboBB {
		r.Leerwerktraject = &Eis{"leerwerktraject", bron.At("3.35(6)"), LeerwerktrajectMinimum{minimumLeerwerk}}
	}
	return r
}

func eisenHavoVwo() []Eis {
	return []Eis{
		{"pakket", bron.At("3.33(1)"), Volledig{}},
		{"ce-gemiddelde", bron.At("3.34(1)a"), GemiddeldeCE{Grens: grensCE}},
		{"kernvakken", bron.At("3.34(1)b"), KernvakMinimum{Minimum: minimumKern, Hoogstens: 1}},
		{"eindcijfers", bron.At("3.34(1)c"), Patronen{
			Toegestaan: []Patroon{
				{Vieren: 0, Vijven: 0}, {Vieren: 0, Vijven: 1},
				{Vieren: 1, Vijven: 0, Compensatie: OpGemiddelde},
				{Vieren: 0, Vijven: 2, Compensatie: OpGemiddelde},
				{Vieren: 1, Vijven: 1, Compensatie: OpGemiddelde},
			},
			Gemiddelde: gemiddeldMet4of5,
		}},
		{"combinatie-onderdelen", bron.At("3.34(1)d"), OnderdeelMinimum{minimumOnderdeel}},
		{"lo", bron.At("3.34(1)e"), Voldaan{LO}},
	}
}

func eisenVmbo(o vak.Opleiding) []Eis {
	eisen := []Eis{
		{"pakket", bron.At("3.33(1)"), Volledig{}},
		{"ce-gemiddelde", bron.At("3.35(1)a"), GemiddeldeCE{Grens: grensCE}},
		{"nederlands", bron.At("3.35(1)b"), NederlandsMinimum{MinimumNederlands}},
		{"eindcijfers", bron.At("3.35(1)c"), Patronen{
			Toegestaan: []Patroon{
				{Vieren: 0, Vijven: 0}, {Vieren: 0, Vijven: 1},
				{Vieren: 1, Vijven: 0, Compensatie: OpHoogCijfer},
				{Vieren: 0, Vijven: 2, Compensatie: OpHoogCijfer},
			},
			HoogCijfer: compensatie,
		}},
		{"combinatie-onderdelen", bron.At("3.35(1)d"), OnderdeelMinimum{minimumOnderdeel}},
		{"lo", bron.At("3.35(1)e"), Voldaan{LO}},
		{"kunstvakken", bron.At("3.35(1)e"), Voldaan{Kunstvakken}},
	}
	if o == vak.VmboTL || o == vak.VmboGL {
		eisen = append(eisen, Eis{"profielwerkstuk", bron.At("3.35(1)f"), Voldaan{Profielwerkstuk}})
	}
	return eisen
}

func cumLaude(o vak.Opleiding) CumLaude {
	c := CumLaude{Gemiddelde: grensCumLaude, Laagste: laagsteCumLaude, Gemeenschappelijk: true, Vrij: true}
	switch o {
	case vak.Atheneum, vak.Gymnasium:
		c.Plaats, c.Laagste, c.Combi = bron.At("3.47(1)"), laagsteCumLaudeVwo, true
	case vak.Havo:
		c.Plaats, c.Combi = bron.At("3.47(2)"), true
	case vak.VmboTL:
		c.Plaats = bron.At("3.48(1)")
	case vak.VmboGL:
		c.Plaats, c.Combi, c.HoogsteVanBeide = bron.At("3.48(3)"), true, true
	default:
		c.Plaats, c.Combi, c.Profielvak = bron.At("3.48(2)"), true, true
		c.Gemeenschappelijk, c.Vrij = false, false
	}
	return c
}
