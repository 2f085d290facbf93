package tekst

import "slaagwijzer/rules/vak"

// Vak is the name by which people call a subject.
func Vak(t Taal, v *vak.Vak) string {
	if t == EN {
		if name, ok := english[v.Code]; ok {
			return name
		}
	} else if name, ok := everyday[v.Code]; ok {
		return name
	}
	return v.Naam // keuzevakken keep their official name in English too
}

// everyday are the everyday Dutch names where the official one is not what people say.
var everyday = map[string]string{
	"ne": "Nederlands", "en": "Engels", "fa": "Frans", "du": "Duits", "sp": "Spaans", "ru": "Russisch",
	"it": "Italiaans", "ar": "Arabisch", "tu": "Turks", "zhtc": "Chinees", "fries": "Fries",
	"ltc": "Latijn", "gtc": "Grieks", "ckv": "CKV", "nlt": "NLT", "anw": "ANW", "bsm": "BSM",
	"nask1": "nask 1", "nask2": "nask 2", "kv1": "kunstvakken", "kv2b": "beeldende vorming",
	"kv2m": "muziek, dans of drama",
}

var english = map[string]string{
	"ne": "Dutch", "en": "English", "fa": "French", "du": "German", "sp": "Spanish", "ru": "Russian", "it": "Italian",
	"ar": "Arabic", "tu": "Turkish", "zhtc": "Chinese", "fries": "Frisian", "ltc": "Latin", "gtc": "Greek",
	"ml": "social studies", "ckv": "CKV (arts and culture)", "lo": "physical education", "pws": "profile project",
	"wia": "mathematics A", "wib": "mathematics B", "wic": "mathematics C", "wid": "mathematics D", "na": "physics",
	"sk": "chemistry", "bi": "biology", "nlt": "nature, life and technology", "in": "computer science",
	"ak": "geography", "ec": "economics", "gs": "history", "beco": "business economics", "maw": "social sciences",
	"fi": "philosophy", "kubv": "art (visual)", "kumu": "art (music)", "kudr": "art (drama)", "kuda": "art (dance)",
	"mu": "music", "te": "drawing", "ha": "handicrafts", "tex": "textile design", "kua": "art (general)",
	"anw": "general science", "bsm": "exercise, sport and society", "pgtech": "practical subject technology",
	"pgmaat": "practical subject society", "sp_el": "Spanish (elementary)", "ru_el": "Russian (elementary)",
	"it_el": "Italian (elementary)", "ar_el": "Arabic (elementary)", "tu_el": "Turkish (elementary)",
	"zh_el": "Chinese (elementary)", "pap_el": "Papiamento (elementary)", "du_el": "German (elementary)",
	"pap": "Papiamento", "wi": "mathematics", "nask1": "physics and chemistry 1", "nask2": "physics and chemistry 2",
	"mask": "civics", "lo2": "physical education 2", "kv1": "arts", "kv2b": "visual arts",
	"kv2m": "music, dance or drama", "infotech": "information technology", "lit": "literature",
	"gds": "religious education", "lv": "philosophy of life", "oo": "research and design",
	"pg_dp": "practical subject services and products", "pg_eo": "practical subject economics and enterprise",
	"pg_it": "practical subject information technology", "pg_tt": "practical subject technology and application",
	"pg_tiv": "practical subject technology and craftsmanship", "pg_zw": "practical subject care and welfare",
	"pg_bwi": "practical subject BWI", "pg_pie": "practical subject PIE", "pg_mt": "practical subject MT",
	"pg_mvi": "practical subject MVI", "pg_mat": "practical subject MAT", "pg_hbr": "practical subject HBR",
	"pg_groen": "practical subject green", "bwi": "building, living, interior",
	"pie": "production, installation and energy", "mt": "mobility and transport", "mvi": "media, design and ICT",
	"mat": "maritime and technology", "zw": "care and welfare", "eo": "economics and enterprise",
	"hbr": "hospitality, bakery and recreation", "groen": "green", "dp": "services and products",
	"keuzevak": "vocational elective",
}

// Combinatiecijfer is the name of the combinatiecijfer.
func Combinatiecijfer(t Taal) string { return sentence{"combinatiecijfer", "combination grade"}.in(t) }
