package tekst

import "slaagwijzer/rules/vervolg"

// reasonOf is a route with why it is possible or not.
type reasonOf struct {
	vervolg.Code
	vervolg.Reden
}

// waarom says why a route is possible or not, and who to ask.
var waarom = map[reasonOf]sentence{
	{vervolg.Inzage, vervolg.NaUitslag}: {
		"Je examenwerk blijft na de uitslag minstens zes maanden bewaard, en je mag het inzien. Eén punt meer kan beslissen. Vraag {wie} wanneer het kan.",
		"Your exam papers are kept for at least six months after the result, and you may look at them. A single point more can decide. Ask {wie} when."},
	{vervolg.Inzage, vervolg.AnderBeslist}: {"Vraag {wie} of en wanneer je je examenwerk mag inzien.", "Ask {wie} whether and when you may look at your exam papers."},

	{vervolg.Herkansing, vervolg.Genoeg}:          {"Met een herkansing kun je nog slagen.", "With a resit you can still pass."},
	{vervolg.Herkansing, vervolg.GeenRecht}:       {"Er is geen herkansing die je nog mag doen.", "There is no resit that you may still do."},
	{vervolg.Herkansing, vervolg.NietGenoeg}:      {"Ook met een {tien} voor een herkansing slaag je niet.", "Even with {tien} for a resit you don't pass."},
	{vervolg.Herkansing, vervolg.CijferOntbreekt}: gradeMissing,

	{vervolg.Septemberroute, vervolg.Genoeg}: {"Een hoger cijfer voor één onderdeel van je combinatiecijfer is genoeg: {onderdelen}.",
		"A higher grade for one part of your combination grade is enough: {onderdelen}."},
	{vervolg.Septemberroute, vervolg.AlleenSamen}: {"Je slaagt alleen als meer onderdelen van je combinatiecijfer samen omhooggaan.",
		"You pass only if several parts of your combination grade go up together."},
	{vervolg.Septemberroute, vervolg.NietGenoeg}: {"Ook met een {tien} voor elk onderdeel van je combinatiecijfer slaag je niet.",
		"Even with {tien} for every part of your combination grade you don't pass."},
	{vervolg.Septemberroute, vervolg.CijferOntbreekt}: gradeMissing,
	{vervolg.Septemberroute, vervolg.BijOpleiding}: {"Op het vmbo is er geen combinatiecijfer met onderdelen die je bij een vavo kunt overdoen.",
		"The vmbo has no combination grade with parts that you can do again at a vavo."},

	{vervolg.NaarVavo, vervolg.Leeftijd}: {"Je bent oud genoeg om je zelf bij een vavo in te schrijven; je betaalt het dan zelf. Vraag het vavo naar de kosten.",
		"You are old enough to enrol at a vavo yourself; you then pay for it yourself. Ask the vavo what it costs."},
	{vervolg.NaarVavo, vervolg.LeeftijdOnbekend}: {"Vanaf 18 jaar kun je je zelf bij een vavo inschrijven; je betaalt het dan zelf. Vraag het vavo naar de kosten.",
		"From 18 you can enrol at a vavo yourself; you then pay for it yourself. Ask the vavo what it costs."},
	{vervolg.NaarVavo, vervolg.TeJong}:       {"Je zelf bij een vavo inschrijven kan pas vanaf 18 jaar.", "You can only enrol at a vavo yourself from the age of 18."},
	{vervolg.NaarVavo, vervolg.BijOpleiding}: notAtVavo,

	{vervolg.Rutteregeling, vervolg.AnderBeslist}: {
		"Je blijft ingeschreven op je school, en die stuurt je naar een vavo. Dit kan als je 16 of 17 bent, en vanaf 18 alleen als je steeds ingeschreven bleef. Je school beslist en mag nee zeggen: vraag ernaar.",
		"You stay enrolled at your school, and it sends you to a vavo. This is possible if you are 16 or 17, and from 18 only if you stayed enrolled all the time. Your school decides and may say no: ask for it."},
	{vervolg.Rutteregeling, vervolg.BijSoort}:     {"Deze regeling is er alleen voor leerlingen van een school.", "This arrangement is only for pupils of a school."},
	{vervolg.Rutteregeling, vervolg.BijOpleiding}: notAtVavo,
	{vervolg.Rutteregeling, vervolg.BijGebied}:    {"Op Bonaire, Sint Eustatius en Saba is deze regeling er niet.", "This arrangement does not exist on Bonaire, Sint Eustatius and Saba."},
	{vervolg.Rutteregeling, vervolg.TeJong}:       from16,

	{vervolg.JaarOverdoen, vervolg.AnderBeslist}: {
		"Je doet dan het hele centraal examen opnieuw. Of het kan, en of cijfers van je schoolexamen mogen blijven staan, beslist je school: vraag het en kijk in de schoolgids. Vanaf 18 jaar mag je school je niet zomaar weigeren.",
		"You then do the whole central exam again. Whether you can, and whether grades of your school exam may stand, is for your school to decide: ask, and look in the school guide. From 18 your school may not simply refuse you."},
	{vervolg.JaarOverdoen, vervolg.BijSoort}: {"Een schooljaar overdoen kan alleen op een school. Vraag {wie} welke vakken je opnieuw kunt doen.",
		"Only at a school can you repeat a school year. Ask {wie} which subjects you can do again."},

	{vervolg.Staatsexamen, vervolg.BijOpleiding}: {
		"Je doet examen in losse vakken en voegt die later samen tot een diploma. Een vak dat je overdoet, doe je helemaal opnieuw; andere cijfers tellen hoogstens tien jaar mee.",
		"You do your exam in single subjects and later join them to a diploma. A subject that you redo, you redo whole; other grades count for at most ten years."},
	{vervolg.Staatsexamen, vervolg.Beroepsgericht}: {"Hiervoor moet elk beroepsgericht vak een 6 of hoger zijn. Bij jou is dat niet zo: {vakken}.",
		"For this every vocational subject must be 6 or higher. Yours are not: {vakken}."},
	{vervolg.Staatsexamen, vervolg.Inschrijving}: {
		"Dit kan alleen als je op een mbo staat ingeschreven en elk beroepsgericht vak een 6 of hoger is. Vraag het je mbo-school en het College voor Toetsen en Examens.",
		"This is only possible if you are enrolled at an mbo and every vocational subject is 6 or higher. Ask your mbo school and the board of the state exams (CvTE)."},

	{vervolg.LagerNiveau, vervolg.AnderBeslist}: {
		"Misschien kun je volgend jaar met één staatsexamen een diploma {lager} halen; je andere cijfers gelden dan als vrijstelling. Het College voor Toetsen en Examens beslist welke vakken passen: vraag het daar.",
		"Perhaps you can get a {lager} diploma next year with one state exam; your other grades then count as exemptions. The board of the state exams (CvTE) decides which subjects fit: ask there."},
	{vervolg.LagerNiveau, vervolg.BijOpleiding}: {"Dit kan niet na het vmbo.", "This is not possible after the vmbo."},

	{vervolg.MBO, vervolg.Leeftijd}:         {"Je bent oud genoeg voor het mbo.", "You are old enough for the mbo."},
	{vervolg.MBO, vervolg.LeeftijdOnbekend}: from16,
	{vervolg.MBO, vervolg.TeJong}:           from16,

	{vervolg.Gespreid, vervolg.AnderBeslist}: {
		"Ben je lang ziek, of is er iets bijzonders waar je niets aan kunt doen, dan mag je examen over twee schooljaren gaan. Vraag het {wie} vóór het eerste tijdvak; later kan het alleen in bijzondere gevallen, en niet meer na je laatste centraal examen.",
		"If you are ill for long, or something special beyond your control happens, your exam may be spread over two school years. Ask {wie} before the first exam period; later it is only possible in special cases, and no longer after your last central exam."},
	{vervolg.Gespreid, vervolg.Definitief}: {"Je cijfers zijn allemaal bekend. Spreiden over twee schooljaren kan dan niet meer.",
		"All your grades are known. Spreading the exam over two school years is then no longer possible."},
	{vervolg.Gespreid, vervolg.BijSoort}: {"Het staatsexamen kent deze regeling niet: je doet het al per vak.", "The state exam does not have this: you do it by subject already."},
}

var (
	gradeMissing = sentence{"Er ontbreken nog cijfers of vakken. Vul ze in, dan rekenen we het uit.", "Grades or subjects are still missing. Enter them and we work it out."}
	notAtVavo    = sentence{"Een vavo heeft geen examens voor deze leerweg van het vmbo.", "A vavo has no exams for this track of the vmbo."}
	from16       = sentence{"Dit kan vanaf 16 jaar.", "This is possible from the age of 16."}
)
