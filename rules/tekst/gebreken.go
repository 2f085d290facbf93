package tekst

import (
	"cmp"
	"strconv"
	"strings"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// Gebrek says what is wrong with an input and how to mend it.
func Gebrek(t Taal, g dossier.Gebrek) string {
	empty := sentence{"(leeg)", "(empty)"}.in(t)
	name, suffix := field(g)
	key := name + suffix
	if name == "vak" && vocational(g.Waarde) {
		key = "beroepsgericht"
	}
	z, own := perField[string(g.Code)+" "+key]
	if !own {
		z = perCode[g.Code]
	}
	first, last := years()
	return z.in(t, "waarde", cmp.Or(Shown(g.Waarde), empty), "veld", cmp.Or(Shown(name), empty), "eerste", number(first), "laatste", number(last))
}

// vocational reports whether a code is that of a subject that a staatsexamen does not examine; no other of its combinations is refused.
func vocational(code string) bool {
	v := vak.Find(code)
	return v != nil && (v.Soort == vak.Profielvak || v.Soort == vak.Keuzevak || v.Soort == vak.Praktijkgericht)
}

// years are the first and the last exam year whose rules we know.
func years() (first, last int) {
	for first = 2000; !regeling.KnowsYear(first); {
		first++
	}
	for last = first; regeling.KnowsYear(last + 1); {
		last++
	}
	return first, last
}

// field is the name of the field that a defect is about; of a member of a list, the name of the list, with [] as suffix.
func field(g dossier.Gebrek) (name, suffix string) {
	rest, name := cutLast(g.Pad)
	if _, err := strconv.Atoi(name); err == nil && g.Code != dossier.VeldOnbekend {
		_, name = cutLast(rest)
		suffix = "[]"
	}
	return dossier.Unescape(name), suffix
}

// cutLast splits the last part off a JSON Pointer.
func cutLast(pad string) (rest, part string) {
	last := max(0, strings.LastIndexByte(pad, '/'))
	return pad[:last], strings.TrimPrefix(pad[last:], "/")
}

var perCode = map[dossier.Code]sentence{
	dossier.GeenJSON:             {"Dit is geen geldige JSON, of een sleutel komt twee keer voor.", "This is not valid JSON, or a key occurs twice."},
	dossier.VeldOnbekend:         {"Het veld {veld} kennen we niet.", "We don't know the field {veld}."},
	dossier.VeldOntbreekt:        {"Het veld {veld} ontbreekt.", "The field {veld} is missing."},
	dossier.WaardeOnbekend:       {"De waarde {waarde} past niet bij {veld}.", "The value {waarde} does not fit {veld}."},
	dossier.JaarOnbekend:         {"Voor examenjaar {waarde} kennen we de regels niet. We kennen de jaren {eerste} tot en met {laatste}.", "We don't know the rules of exam year {waarde}. We know the years {eerste} to {laatste}."},
	dossier.CombinatieOnmogelijk: {"Deze combinatie kan niet.", "This combination is not possible."},
	dossier.VakOnbekend:          {"Het vak {waarde} kennen we niet bij deze opleiding in dit jaar.", "We don't know the subject {waarde} in this kind of school in this year."},
	dossier.VakDubbel:            {"Het vak {waarde} staat er twee keer.", "The subject {waarde} was entered twice."},
	dossier.CijferOnleesbaar:     {"{waarde} is geen cijfer. Schrijf een cijfer als 6,3.", "{waarde} is not a grade. Write a grade like 6.3."},
	dossier.CijferTePrecies:      {"{waarde} heeft te veel cijfers achter de komma. Een cijfer heeft er hoogstens één.", "{waarde} has too many decimals. A grade has at most one."},
	dossier.CijferBuitenBereik:   {"{waarde} kan niet. Een cijfer is van 1,0 tot en met 10,0.", "{waarde} is not possible. A grade is from 1.0 to 10.0."},
	dossier.CijferNietHeel:       {"{waarde} kan niet. Vul hier een heel cijfer in, zoals 7, zonder cijfer achter de komma.", "{waarde} is not possible. Enter a whole grade here, such as 7, without a decimal."},
	dossier.CijferOngepast:       {"Hier hoort bij dit vak niets te staan.", "Nothing belongs here for this subject."},
	dossier.TeGroot:              {"Dit is te groot: hoogstens 64 KiB en 40 vakken, en niet tientallen extra vakken.", "This is too large: at most 64 KiB and 40 subjects, and not dozens of extra ones."},
}

// Sentences that more than one field needs.
var (
	oneWayForCE = sentence{"Vul het centraal examen op één manier in: als cijfer, als twee deelcijfers of als score.",
		"Enter the central exam in one way: as a grade, as two part grades or as a score."}
	exemptOrRelieved = sentence{"Kies vrijstelling of ontheffing, niet allebei.", "Choose exempt (vrijstelling) or relieved (ontheffing), not both."}
)

// perField are the sentences that a field needs of its own.
var perField = map[string]sentence{
	"waarde-onbekend ": {"Een verzoek is een JSON-object.", "A request is a JSON object."},
	"combinatie-onmogelijk behaald": {"Dit jaar kan niet: het ligt na het examenjaar, of het is meer dan tien jaar geleden. Bij vavo en staatsexamen mag een cijfer hoogstens tien jaar oud zijn. Bij een vrijstelling op school houden we dat ook aan.",
		"This year is not possible: it is after the exam year, or more than ten years ago. At vavo and state exams a grade may be ten years old at most. For an exemption at a school we keep to that too."},
	"combinatie-onmogelijk vak": {"Het vak {waarde} kan niet samen met een ander vak in je lijst, of het mist het vak waar het bij hoort.",
		"The subject {waarde} can't go together with another one in your list, or lacks the one it belongs with."},
	"combinatie-onmogelijk beroepsgericht":  {"Een beroepsgericht vak kan bij het staatsexamen alleen met een vrijstelling.", "At a state exam a vocational subject is possible only by exemption (vrijstelling)."},
	"combinatie-onmogelijk opleiding":       {"{waarde} is er niet bij het vavo. Kies vwo, havo of vmbo-tl.", "The vavo has no {waarde}. Choose vwo, havo or vmbo-tl."},
	"combinatie-onmogelijk leerwerktraject": {"Een leerwerktraject is er alleen op een school voor vmbo-bb.", "The work-based route exists at schools for vmbo-bb only."},
	"combinatie-onmogelijk niveau":          {"Een vak kan niet op een lager niveau dan je opleiding.", "A subject can't be at a lower level than your school."},
	"combinatie-onmogelijk combinatie":      {"Op het vmbo voegt de school niets toe aan het combinatiecijfer.", "On vmbo the school adds nothing to the combination grade."},
	"combinatie-onmogelijk combinatie[]":    {"{waarde} kan bij dit examen niet in het combinatiecijfer.", "{waarde} can't be part of the combination grade in this exam."},
	"combinatie-onmogelijk alleenCe":        {"Alleen het centraal examen is genoeg bij een profielvak zonder SE-cijfer, en bij een staatsexamen voor een vak met een centraal examen.", "The central exam alone is enough for a vocational subject without a school exam grade, and at a state exam for a subject with a central exam."},
	"combinatie-onmogelijk se":              {"Bij een vak met alleen een centraal examen of cspe hoort geen SE-cijfer.", "A subject with only a central exam or cspe has no school exam grade."},
	"combinatie-onmogelijk ce":              oneWayForCE,
	"combinatie-onmogelijk ceDelen":         oneWayForCE,
	"combinatie-onmogelijk score":           oneWayForCE,
	"combinatie-onmogelijk vrijstelling":    {exemptOrRelieved.nl + " Een beroepsgericht vak bij het staatsexamen vraagt ook het eindcijfer.", exemptOrRelieved.en + " A vocational subject at a state exam needs its final grade too."},
	"combinatie-onmogelijk ontheffing":      exemptOrRelieved,
	"combinatie-onmogelijk eindcijfer": {"Dit eindcijfer is te laag om in te brengen: minstens een 6 is nodig, bij het staatsexamen voor een beroepsgericht vak, bij het vavo voor het profielwerkstuk.",
		"This final grade is too low to be brought in: at least a 6 is needed, at a state exam for a vocational subject, at the vavo for the profile project."},
	"combinatie-onmogelijk beoordeling": {"Bij het vavo telt een eerder profielwerkstuk alleen als het voldoende of goed is.", "At the vavo an earlier profile project counts only if it is sufficient or good."},
	"combinatie-onmogelijk rv": {"Een resultaatverbeteringstoets telde voor hoogstens twee vakken, en op vmbo-kb en vmbo-bb ook nog voor het profielvak.",
		"A test to improve a result (resultaatverbeteringstoets) counted for two subjects at most, and on vmbo-kb and vmbo-bb also for the vocational subject."},
	"cijfer-ongepast rv":              {"Een resultaatverbeteringstoets was er alleen in 2020, op school en vavo, voor een vak met een cijfer uit dat jaar.", "The test to improve a result (resultaatverbeteringstoets) existed only in 2020, at school and vavo, for a subject with a grade of that year."},
	"cijfer-onleesbaar nterm":         {"{waarde} is geen N-term. Schrijf een N-term als 0,8.", "{waarde} is not an N-term. Write an N-term like 0.8."},
	"cijfer-buiten-bereik punten":     {"Je kunt niet meer punten halen dan het hele examen telt, en een examen telt minstens 1 punt.", "You can't have more points than the whole exam has, and an exam has at least 1 point."},
	"cijfer-buiten-bereik schaal":     {"{waarde} kan niet. Een examen heeft 1 tot en met 200 punten.", "{waarde} is not possible. An exam has 1 to 200 points."},
	"waarde-onbekend punten":          {"{waarde} is geen aantal punten. Schrijf een heel getal, zoals 41.", "{waarde} is not a number of points. Write a whole number, like 41."},
	"waarde-onbekend schaal":          {"{waarde} is geen aantal punten. Schrijf een heel getal, zoals 75.", "{waarde} is not a number of points. Write a whole number, like 75."},
	"combinatie-onmogelijk omzetting": {"Bij dit vak horen geen punten: het heeft geen centraal examen.", "This subject has no points: it has no central exam."},
	"cijfer-buiten-bereik nterm":      {"{waarde} kan niet. Een N-term is van 0,0 tot en met 3,0.", "{waarde} is not possible. An N-term is from 0.0 to 3.0."},
	"cijfer-buiten-bereik eindcijfer": {"{waarde} kan niet. Bij een vrijstelling is het eindcijfer minstens een 4.", "{waarde} is not possible. With an exemption the final grade is at least a 4."},
	"cijfer-ongepast eindcijfer":      {"Een eindcijfer vul je alleen in bij een vrijstelling voor een vak met een cijfer.", "A final grade is entered only with an exemption for a subject that has a grade."},
	"cijfer-ongepast ce":              {"Dit vak heeft geen centraal examen, een ander vak heeft het al, of het is in dat jaar niet afgenomen.", "This subject has no central exam, another subject has it already, or it was not held that year."},
	"cijfer-ongepast beoordeling":     {"Dit vak heeft een cijfer, geen beoordeling.", "This subject has a grade, no qualification."},
}

// maxShown is how much of an input is repeated.
const maxShown = 60

// Shown is an input as it can be repeated to a person: not too long, and without characters that steer a terminal or turn
// the direction of the text.
func Shown(input string) string {
	if len(input) > maxShown {
		input = strings.ToValidUTF8(input[:maxShown], "") + "…"
	}
	words := strings.FieldsFunc(input, func(r rune) bool { return !strconv.IsPrint(r) || r == ' ' })
	return strings.Join(words, " ")
}

// Storing says that a fault is ours.
func Storing(t Taal) string {
	return sentence{"Er ging iets mis in de rekenregels. Dat ligt aan ons, niet aan je invoer.",
		"Something went wrong in the rules. That is our fault, not your input's."}.in(t)
}

// Gebreken lists what is wrong with a request, for a person.
func Gebreken(t Taal, list []dossier.Gebrek) string {
	var b strings.Builder
	b.WriteString(sentence{"We kunnen deze invoer niet beoordelen:", "We can't judge this input:"}.in(t) + "\n")
	for _, g := range list {
		b.WriteString("  " + Shown(g.Pad) + "  " + Gebrek(t, g) + "\n")
	}
	return b.String()
}
