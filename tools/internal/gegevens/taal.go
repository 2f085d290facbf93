package gegevens

import (
	"slaagwijzer/rules"
	"slaagwijzer/tools/internal/site"
)

// taalOf is the language of a page, as the engine has it.
func taalOf(build site.Build) rules.Taal {
	if build.Taal == site.Engels {
		return rules.EN
	}
	return rules.NL
}

// profielnamen say in English what the name of a profile means. The name itself stays Dutch: it is what a school and a diploma say.
var profielnamen = map[string]string{
	"Natuur en Techniek": "Nature and Technology", "Natuur en Gezondheid": "Nature and Health", "Economie en Maatschappij": "Economics and Society",
	"Cultuur en Maatschappij": "Culture and Society", "Techniek": "Technology", "Zorg en welzijn": "Care and Welfare", "Economie": "Economics",
	"Groen": "Green", "Bouwen, wonen en interieur": "Building, Living, Interior", "Produceren, installeren en energie": "Production, Installation and Energy",
	"Mobiliteit en transport": "Mobility and Transport", "Media, vormgeving en ICT": "Media, Design and ICT", "Maritiem en techniek": "Maritime and Technology",
	"Economie en ondernemen": "Economics and Enterprise", "Horeca, bakkerij en recreatie": "Hospitality, Bakery and Recreation",
	"Dienstverlening en producten": "Services and Products",
}

// profielnaam is what a page calls a profile.
func profielnaam(taal rules.Taal, naam string) string {
	if taal == rules.NL {
		return naam
	}
	return naam + " (" + profielnamen[naam] + ")"
}
