package tekst

// Opmerking explains a choice that was made or something that was left aside.
func Opmerking(t Taal, code string) string {
	if z, ok := opmerkingenVervolg[code]; ok {
		return z.in(t)
	}
	return opmerkingen[code].in(t)
}

var opmerkingen = map[string]sentence{
	"k-lezing":           {"Er zijn meer manieren om je vakken in te delen. We tonen de gunstigste; met geen enkele die past bij wat je hebt ingevuld, ben je geslaagd.", "There are more ways to divide your subjects. We show the most favourable; you pass with none that fits what you entered."},
	"k-vrij-wiskunde":    {"Wiskunde in je vrije deel telt hier mee als kernvak.", "Mathematics in your free part counts as a core subject here."},
	"k-tl-pg":            {"Dit praktijkgerichte vak kan op vmbo-tl alleen als je school ook vmbo-gl heeft.", "On vmbo-tl this practical subject is possible only if your school has vmbo-gl too."},
	"k-oud-ce":           {"Het CE-cijfer van je eerdere examen telt mee in het CE-gemiddelde. De wet zegt dit niet met zoveel woorden.", "The central exam grade of your earlier exam counts in the mean. The law does not say so in as many words."},
	"k-mat":              {"De wet noemt voor dit profiel geen algemene vakken; we gaan uit van wiskunde en nask1.", "The law names no general subjects for this profile; we take mathematics and physics and chemistry 1."},
	"k-cm-en":            {"We lezen de keuzegroepen van dit profiel als allebei verplicht.", "We read the two groups of electives of this profile as both compulsory."},
	"k-kunst-ce":         {"Een van je kunstvakken heeft een centraal examen. We rekenen elke mogelijkheid na.", "One of your art subjects has a central exam. We work out every possibility."},
	"k-tl-onvolledig":    {"Losse beroepsgerichte vakken tellen op vmbo-tl niet mee in de uitslag.", "On vmbo-tl loose vocational subjects don't count in the result."},
	"k-lwt":              {"Je slaagt als een van de twee regels voor het leerwerktraject gehaald is.", "You pass if one of the two rules for the work-based route is met."},
	"k-lwt-cumlaude":     {"Voor deze route kennen we geen cum laude.", "We know of no cum laude on this route."},
	"k-gl-cumlaude":      {"Bij cum laude tellen we het hoogste van je vrije vak en het combinatiecijfer.", "For cum laude we count the higher of your free subject and the combination grade."},
	"k-deler":            {"Een vak zonder cijfer telt niet mee in het gemiddelde voor cum laude.", "A subject without a grade does not count in the mean for cum laude."},
	"ckv-gymnasium":      buitenExamen,
	"ce-gemiddelde-2020": {"De 5,5-regel geldt niet, omdat een vak uit 2020 zonder centraal examen meetelt.", "The 5.5 rule does not apply, because a subject of 2020 counts without a central exam."},
	"k-pg-klein":         {"We nemen aan dat dit het grote praktijkgerichte vak is, tenzij het een onderdeel van het combinatiecijfer is.", "We take this to be the large practical subject, unless it is a part of the combination grade."},
	"cspe-2021-2022":     {"Voor dit profielvak was er in 2021 en 2022 geen cspe. Je mag het misschien nog afleggen: vraag het je school. We rekenen dat niet uit.", "This vocational subject had no cspe in 2021 and 2022. You may still be allowed to take it: ask your school. We don't work that out."},
	"niet-in-combinatie": {"Dit vak telt alleen mee als onderdeel van het combinatiecijfer. Dat is niet aangegeven, dus we laten het buiten de uitslag.", "This subject counts only as a part of the combination grade. That was not entered, so we leave it out of the result."},
	"cijfer-telt-niet":   {"Bij een vrijstelling of ontheffing telt alleen het eindcijfer van je eerdere examen. De andere cijfers van dit vak laten we buiten de uitslag.", "With an exemption only the final grade of your earlier exam counts. We leave the other grades of this subject out of the result."},
	"vavo-buiten-examen": buitenExamen, "stex-buiten-examen": buitenExamen,
	"k-vavo-ckv":       {"CKV telt bij het vavo niet mee in het combinatiecijfer.", "At the vavo CKV does not count in the combination grade."},
	"k-bes-nederlands": {"Volgens de tekst geldt de ondergrens van 5 voor Nederlands op de BES wel op school en vavo, niet bij het staatsexamen.", "By the text the minimum of 5 for Dutch holds on the BES at school and vavo, not at the state exam."},
	"k-bes-ckv":        {"We behandelen CKV als in Europees Nederland in hetzelfde jaar.", "We treat CKV as in the European Netherlands in the same year."},
	"k-bes-spaans":     {"Op de BES rekenen we Spaans als de taal van dit profiel.", "On the BES we count Spanish as the language of this profile."},
	"k-ckv-herhaler":   {"Wie een ouder programma volgde, kan onder een andere CKV-regel vallen.", "Who followed an older programme may fall under another rule for CKV."},
	"k-rv-decimaal":    {"We middelen het SE-cijfer met de decimaal; een enkele bron rondt eerst af.", "We take the mean with the decimal of the school exam; a single source rounds first."},
	"k-cumlaude-2020":  {"Voor 2020 gebruiken we de gewone regel voor cum laude.", "For 2020 we use the ordinary rule for cum laude."},
	"k-stex-2020":      {"In 2020 was er geen CE; er blijft een college-examen over om te herkansen.", "In 2020 there was no central exam; one college exam is left to resit."},
	"k-rv-2020":        {"Resultaatverbeteringstoetsen uit 2020 kunnen je herkansingen beperken.", "Tests of 2020 to improve a result can limit your resits."},
	"k-duim-pws":       {"Of het profielwerkstuk buiten beschouwing kan blijven, staat niet met zoveel woorden vast.", "Whether the profile project can be left out is not settled in as many words."},
	"k-duim-volgorde":  {"Er kunnen meer vakken wegvallen; we noemen het eerste.", "More than one subject could be left out; we name the first."},
	"k-421a":           {"We passen de regel om een vak weg te laten alleen toe als hij nodig is om te slagen.", "We apply the rule that leaves a subject out only when it is needed to pass."},
	"k-421a-bes":       {"Op de BES is Nederlands hier niet beschermd: ook dat kan wegvallen.", "On the BES Dutch is not protected here: it can be left out too."},
	"k-artikel-oud":    {"Het artikelnummer is dat van het besluit van toen; het lid noemen we niet.", "The article number is that of the decree of that time; we don't name the paragraph."},
}

var buitenExamen = sentence{"Dit vak hoort niet bij je examen; we laten het buiten de uitslag.", "This subject is no part of your exam; we leave it out of the result."}
