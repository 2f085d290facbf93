package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// askSchool is where to go when grades alone don't help.
func (f facts) askSchool() string {
	if f.staatsexamen() {
		return sentence{"Vraag het College voor Toetsen en Examens wat nog kan.", "Ask the board of the state exams (CvTE) what is still possible."}.in(f.taal)
	}
	return sentence{"Bespreek met je school wat nog kan.", "Discuss with your school what is still possible."}.in(f.taal)
}

// answer says which resit helps, in a few words and in a sentence.
func (r resits) answer() (kop, zin string) {
	switch {
	case r.Uitslag == oordeel.Geslaagd:
		return r.answerPassed()
	case r.Lacking != nil:
		return sentence{"Maak eerst je pakket compleet", "Complete your subjects first"}.in(r.taal),
			sentence{"Daarna rekenen we uit welke herkansing helpt.", "After that we work out which resit helps."}.in(r.taal)
	case len(r.Vakken) == 0 && r.Uitslag == oordeel.NogOpen && r.Regeling.Herkansing.NaAfwijzing:
		return sentence{"Nog niet zeker of je mag herkansen", "Not certain yet whether you may do a resit"}.in(r.taal),
			sentence{"Dat weten we pas als al je cijfers bekend zijn.", "We know that only when all your grades are known."}.in(r.taal)
	case len(r.Vakken) == 0:
		return r.nothingLeft(), r.askSchool()
	}
	if enough := r.enough(); len(enough) > 0 {
		kop := sentence{"Met één herkansing slaag je alsnog", "With one resit you still pass"}
		whole := enough[0].Onderdeel == regeling.HeelVak
		if whole || r.Uitslag == oordeel.NogOpen {
			kop = sentence{"Eén herkansing kan genoeg zijn", "One resit can be enough"}
		}
		if whole {
			return kop.in(r.taal), r.possible(enough)
		}
		return kop.in(r.taal), r.needed(enough[0], enough[0].Geslaagd)
	}
	if len(r.Paren) > 0 {
		return sentence{"Met twee herkansingen kun je slagen", "With two resits you can pass"}.in(r.taal), r.pairExample(r.rankedPairs()[0])
	}
	if !r.hopeless() {
		return sentence{"Nog niet zeker of een herkansing genoeg is", "Not certain yet whether a resit is enough"}.in(r.taal),
			sentence{"Vul eerst in wat nog ontbreekt: {vakken}. Nu is nog geen herkansing zeker genoeg.",
				"First enter what is still missing: {vakken}. No resit is certainly enough yet."}.in(
				r.taal, "vakken", firstNames(r.taal, r.missing().names, maxNamed, subjects))
	}
	return r.answerHopeless()
}

// hopeless reports whether no grades of resits can be enough, whatever is still to come in.
func (r resits) hopeless() bool {
	if r.complete() {
		return true
	}
	best, ok := herkansing.With(r.Oordeel, cijfer.Hoogste, r.Vakken...)
	return ok && best.Uitslag == oordeel.Afgewezen
}

func (r resits) answerPassed() (kop, zin string) {
	if enough := r.enoughForCumLaude(); len(enough) > 0 {
		return sentence{"Met een herkansing kun je cum laude slagen", "With a resit you can pass cum laude"}.in(r.taal),
			r.needed(enough[0], enough[0].CumLaude)
	}
	kop = sentence{"Je hoeft niets te herkansen", "You don't have to resit anything"}.in(r.taal)
	switch {
	case r.CumLaude == oordeel.Ja:
		return kop, sentence{"Je bent al cum laude geslaagd.", "You have passed cum laude already."}.in(r.taal)
	case len(r.Vakken) == 0 || r.Regeling.Herkansing.NaAfwijzing:
		return kop, sentence{"Je bent al geslaagd.", "You have passed already."}.in(r.taal)
	}
	return kop, sentence{"Je bent al geslaagd. Herkansen mag wel, voor een hoger cijfer.",
		"You have passed already. You may still do a resit, for a higher grade."}.in(r.taal)
}

func (r resits) answerHopeless() (kop, zin string) {
	top := sentence{"Ook met een {tien} slaag je dan nog niet.", "Even with {tien} you don't pass then."}
	head := sentence{"Eén herkansing is niet genoeg", "One resit is not enough"}
	if r.times() > 1 {
		top = sentence{"Ook met twee keer een {tien} slaag je dan nog niet.", "Even with {tien} twice you don't pass then."}
		head = sentence{"Twee herkansingen zijn niet genoeg", "Two resits are not enough"}
	}
	zin = top.in(r.taal, "tien", cijfer.Round(cijfer.Hoogste).String())
	if unaffected := r.unaffected(); len(unaffected) > 0 {
		zin = sentence{"Een herkansing van het centraal examen verandert niets aan {wat}.", "A resit of the central exam changes nothing about {wat}."}.in(
			r.taal, "wat", firstNames(r.taal, unaffected, maxNamed, gradesCounted))
	}
	return head.in(r.taal), zin + " " + r.askSchool()
}

// unaffected are the grades and assessments that are too low, and that no resit is of.
func (r resits) unaffected() []string {
	var names []string
	for _, b := range r.failed() {
		switch norm := b.Eis.Norm.(type) {
		case regeling.Voldaan:
			names = append(names, sentence{"de onvoldoende voor {vak}", "the insufficient assessment of {vak}"}.in(
				r.taal, "vak", r.subject(&b.Eis)))
		case regeling.OnderdeelMinimum:
			parts := r.parts()
			for _, k := range r.Vakken {
				parts &^= pakket.Only(k.Vak)
			}
			names = append(names, r.known(parts.Each, under(norm.Minimum))...)
		}
	}
	return names
}

// needed says which grade a resit needs, and which one it is now.
func (r resits) needed(k herkansing.Kans, grade cijfer.Cijfer) string {
	z := sentence{"Met een {nodig} of hoger voor {vak}. Nu heb je een {nu}.", "With {nodig} or higher for {vak}. Now you have {nu}."}
	switch {
	case r.Uitslag == oordeel.NogOpen && grade == cijfer.Hoogste:
		z = sentence{"Een {nodig} voor {vak} is zeker genoeg. Nu heb je een {nu}.", "{nodig} for {vak} is certainly enough. Now you have {nu}."}
	case r.Uitslag == oordeel.NogOpen:
		z = sentence{"Een {nodig} of hoger voor {vak} is zeker genoeg. Nu heb je een {nu}.", "{nodig} or higher for {vak} is certainly enough. Now you have {nu}."}
	case grade == cijfer.Hoogste:
		z = sentence{"Met een {nodig} voor {vak}. Nu heb je een {nu}.", "With {nodig} for {vak}. Now you have {nu}."}
	}
	return z.in(r.taal, "nodig", r.resitGrade(k, grade), "vak", r.what(k), "nu", r.resitGrade(k, k.Nu))
}

// possible names the whole subjects of which one can be enough. How high its two grades must be depends on each other.
func (r resits) possible(list []herkansing.Kans) string {
	var names []string
	for _, k := range list {
		names = append(names, r.name(k.Vak))
	}
	return sentence{"Mogelijk is dat met {vakken}. Welke cijfers je daarvoor nodig hebt, rekenen we niet uit.",
		"It is possible with {vakken}. We don't work out which grades you need for it."}.in(r.taal, "vakken", choice(r.taal, names))
}
