package tekst

import (
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// near is how many whole points short still counts as close to cum laude.
const near = 4

// judicium says in one or two sentences how it stands with cum laude: neutral to who is far from it.
func (f facts) judicium() string {
	c := f.Regeling.CumLaude
	pairs := []string{"gemiddelde", c.Gemiddelde.String(), "laagste", c.Laagste.String()}
	var low []string
	if f.Judicium.Found {
		low = f.judged().below(c.Laagste)
	}
	short := -f.Judicium.Surplus(c)
	mean := f.cumLaudeBevinding("gemiddelde")
	var z sentence
	switch {
	case f.Uitslag == oordeel.Afgewezen:
		z = sentence{"Cum laude is er alleen voor wie geslaagd is.", "Cum laude is only for who has passed."}
	case f.CumLaude == oordeel.Ja:
		z = sentence{"Je voldoet aan alle eisen voor cum laude.", "You meet all requirements for cum laude."}
	case f.CumLaude == oordeel.Open:
		z = sentence{"Of je cum laude slaagt, is nog niet zeker.", "Whether you pass cum laude is not certain yet."}
	case f.cumLaudeBevinding("geslaagd").Oordeel == oordeel.Nee:
		z = sentence{"Voor de regel van het leerwerktraject kennen we geen cum laude.", "For the rule of the work-based route we know of no cum laude."}
	case mean.Speling == nil:
		z = sentence{"Cum laude vraagt gemiddeld een {gemiddelde} en geen cijfer lager dan een {laagste}.", "Cum laude asks a mean of {gemiddelde} and no grade lower than a {laagste}."}
	case short <= 0 && len(low) > 0:
		z = sentence{"Je gemiddelde is hoog genoeg voor cum laude. Wel moet elk eindcijfer daarvoor minstens een {laagste} zijn.",
			"Your mean is high enough for cum laude. But every final grade must be at least a {laagste} for it."}
	case short <= 0 && f.CumLaude == oordeel.Nee && c.EenJaar && f.cumLaudeBevinding("binnen-een-jaar").Oordeel == oordeel.Nee:
		z = ofThisYear
	case short > 0 && short <= near:
		z = sentence{"Cum laude vraagt gemiddeld een {gemiddelde}. Je bent er dichtbij, met {punten} te weinig.", "Cum laude asks a mean of {gemiddelde}. You are close, {punten} short."}
	default:
		z = sentence{"Cum laude vraagt gemiddeld een {gemiddelde} en geen cijfer lager dan een {laagste}.", "Cum laude asks a mean of {gemiddelde} and no grade lower than a {laagste}."}
	}
	return z.in(f.taal, append(pairs, "punten", points(f.taal, short))...)
}

func (f facts) cumLaudeBevinding(code string) *oordeel.Bevinding {
	for i := range f.CumLaudeEisen {
		if f.CumLaudeEisen[i].Eis.Code == code {
			return &f.CumLaudeEisen[i]
		}
	}
	return nil
}

// judged are the facts of the package that comes nearest to cum laude.
func (f facts) judged() facts {
	o := *f.Oordeel
	o.Lezing = pakket.Lezing{Profiel: f.Judicium.Profiel, Head: f.Judicium.Head, Kern: -1, LeftOut: f.Judicium.LeftOut}
	return facts{&o, f.taal}
}

func (f facts) zinnenJudicium(b *oordeel.Bevinding) [3]string {
	switch b.Eis.Code {
	case "geslaagd":
		return f.judiciumPassed(b)
	case "gemiddelde":
		return f.judiciumMean(b)
	case "laagste-cijfer":
		return f.judiciumFloor(b)
	case "binnen-een-jaar":
		return f.judiciumYear(b)
	}
	return f.judiciumKwalificaties(b)
}

func (f facts) judiciumPassed(b *oordeel.Bevinding) [3]string {
	have := answer(b, sentence{"Je bent geslaagd.", "You have passed."}, sentence{"Je bent niet geslaagd.", "You have not passed."},
		sentence{"Of je slaagt, is nog niet zeker.", "Whether you pass is not certain yet."})
	unsure := notSure
	if f.Lacking != nil {
		unsure = notSureYet
	}
	means := answer(b, ruleMet, sentence{"Daarom is cum laude niet mogelijk.", "That is why cum laude is not possible."}, unsure)
	if f.Uitslag != oordeel.Afgewezen && b.Oordeel == oordeel.Nee || f.Uitslag == oordeel.Geslaagd && b.Oordeel == oordeel.Open {
		have = sentence{"Je bent geslaagd door de regel van het leerwerktraject.", "You have passed by the rule of the work-based route."}
		if f.Uitslag == oordeel.NogOpen {
			have = sentence{"Je kunt alleen slagen door de regel van het leerwerktraject.", "You can pass only by the rule of the work-based route."}
		}
		means = answer(b, ruleMet, sentence{"Voor die regel kennen we geen cum laude.", "For that rule we know of no cum laude."},
			sentence{"Of je ook door de gewone regel slaagt, is nog niet zeker.", "Whether you also pass by the ordinary rule is not certain yet."})
	}
	return [3]string{sentence{"Cum laude kan alleen als je geslaagd bent.", "Cum laude is possible only if you have passed."}.in(f.taal), have.in(f.taal), means.in(f.taal)}
}

// notWhole says that a package is complete only for the leerwerktraject.
var notWhole = sentence{"Cum laude vraagt een volledig pakket, en dat heb je niet.", "Cum laude asks a complete set of subjects, and you don't have that."}

func (f facts) judiciumMean(b *oordeel.Bevinding) [3]string {
	c := f.Regeling.CumLaude
	ask := sentence{"De cijfers die voor cum laude tellen, moeten gemiddeld minstens een {gemiddelde} zijn.", "The mean of the grades that count for cum laude must be at least {gemiddelde}."}.in(
		f.taal, "gemiddelde", c.Gemiddelde.String())
	m, known := f.measure(b)
	switch {
	case f.Lacking != nil:
		return [3]string{ask, sentence{"Welke cijfers dat zijn, hangt af van je pakket.", "Which grades those are depends on your subjects."}.in(f.taal), notSureYet.in(f.taal)}
	case !f.Judicium.Found:
		return [3]string{ask, notWhole.in(f.taal), ruleNotMet.in(f.taal)}
	case !known:
		return [3]string{ask, sentence{"Nog niet al die cijfers zijn bekend.", "Not all of those grades are known yet."}.in(f.taal), f.means(b, false)}
	case m.number == 0:
		return [3]string{ask, sentence{"Bij jou telt daarvoor geen cijfer mee.", "For you no grade counts for that."}.in(f.taal), ruleMet.in(f.taal)}
	}
	have := sentence{"Jouw {cijfers} zijn samen {som}, en nodig is {nodig}.", "Your {cijfers} add up to {som}, and {nodig} is needed."}
	means := f.meansMargin(m)
	if m.margin() < 0 {
		means = sentence{"Het verschil is {punten}.", "The difference is {punten}."}.in(f.taal, "punten", f.points(m, m.margin()))
	}
	return [3]string{ask, have.in(f.taal, "cijfers", gradesCounted(f.taal, m.number), "som", number(m.sum), "nodig", number(m.limit)), means}
}

func (f facts) judiciumFloor(b *oordeel.Bevinding) [3]string {
	minimum := f.Regeling.CumLaude.Laagste
	ask := sentence{"Voor cum laude mag geen eindcijfer lager zijn dan een {minimum}.", "For cum laude no final grade may be lower than a {minimum}."}.in(f.taal, "minimum", minimum.String())
	if f.Lacking != nil {
		return [3]string{ask, sentence{"Welke cijfers meetellen, hangt af van je pakket.", "Which grades count depends on your subjects."}.in(f.taal), notSureYet.in(f.taal)}
	}
	if !f.Judicium.Found {
		return [3]string{ask, notWhole.in(f.taal), ruleNotMet.in(f.taal)}
	}
	j := f.judged()
	low := j.below(minimum)
	known := j.allKnown(f.Pakket.Numbers(j.Lezing).Each)
	var have sentence
	switch {
	case len(low) == 1:
		have = sentence{"Lager dan een {minimum} is {laag}.", "Lower than a {minimum} is {laag}."}
	case len(low) > 1:
		have = sentence{"Lager dan een {minimum} zijn {laag}.", "Lower than a {minimum} are {laag}."}
	case known && b.Oordeel == oordeel.Ja:
		have = sentence{"Geen eindcijfer dat meetelt is lager dan een {minimum}.", "No final grade that counts is lower than a {minimum}."}
	default:
		have = sentence{"Nog niet al je eindcijfers zijn bekend.", "Not all your final grades are known yet."}
	}
	means := f.means(b, known || len(low) > 0)
	if without := f.known(f.Judicium.LeftOut.Each, under(minimum)); b.Oordeel == oordeel.Ja && len(without) > 0 {
		means = leftOutFor(len(without)).in(f.taal, "vakken", capital(firstNames(f.taal, without, maxNamed, gradesCounted)))
	}
	return [3]string{ask, have.in(f.taal, "minimum", minimum.String(), "laag", firstNames(f.taal, low, maxNamed, gradesCounted)), means}
}

func (f facts) judiciumYear(b *oordeel.Bevinding) [3]string {
	have := sentence{"Dat is bij jou zo.", "That is so for you."}
	var earlier pakket.Vakken
	counted := f.Pakket.Numbers(f.judged().Lezing)
	for i := range f.Pakket.Dossier.Vakken {
		if counted.Has(i) && f.Pakket.Dossier.Vakken[i].EarlierCE(f.Regeling.Jaar) {
			earlier |= pakket.Only(i)
		}
	}
	switch {
	case f.Lacking != nil:
		have = sentence{"Welke examens meetellen, hangt af van je pakket.", "Which exams count depends on your subjects."}
	case earlier != 0:
		have = sentence{"Van een eerder jaar: {vakken}.", "Of an earlier year: {vakken}."}
	}
	return [3]string{ofThisYear.in(f.taal), have.in(f.taal, "vakken", f.names(earlier)), f.means(b, true)}
}

func (f facts) judiciumKwalificaties(b *oordeel.Bevinding) [3]string {
	if len(f.Regeling.Layout.Kwalificaties) == 0 {
		return [3]string{sentence{"Voor cum laude moeten vakken zonder cijfer voldoende of goed zijn.", "For cum laude subjects without a grade must be sufficient or good."}.in(f.taal),
			noKwalificaties.in(f.taal), notForYou.in(f.taal)}
	}
	var all, insufficient, open []string
	for _, code := range f.Regeling.Layout.Kwalificaties {
		name := f.kwalificatienaam(code)
		if !f.Pakket.Requires(code) {
			continue // CKV beside a classical language: it can be left out
		}
		all = append(all, name)
		i := f.Pakket.Find(code)
		switch {
		case i < 0 || unknown(&f.Pakket.Dossier.Vakken[i]) > 0:
			open = append(open, name)
		case f.Pakket.Dossier.Vakken[i].Beoordeling == dossier.Onvoldoende && !f.Pakket.Dossier.Vakken[i].Ontheffing:
			insufficient = append(insufficient, name)
		}
	}
	have := sentence{"Dat is bij jou zo.", "That is so for you."}
	names := insufficient
	switch {
	case len(insufficient) > 0:
		have = sentence{"Onvoldoende: {vakken}.", "Insufficient: {vakken}."}
	case len(open) > 0:
		have, names = sentence{"Nog niet bekend: {vakken}.", "Not known yet: {vakken}."}, open
	}
	return [3]string{
		oneOrMore(len(all) == 1, sentence{"Voor cum laude moet {vakken} voldoende of goed zijn.", "For cum laude {vakken} must be sufficient or good."},
			sentence{"Voor cum laude moeten {vakken} voldoende of goed zijn.", "For cum laude {vakken} must be sufficient or good."}).in(f.taal, "vakken", list(f.taal, all)),
		have.in(f.taal, "vakken", list(f.taal, names)),
		answer(b, ruleMet, ruleNotMet, sentence{"Er ontbreekt nog een beoordeling, dus dit is nog niet zeker.", "An assessment is still missing, so this is not certain yet."}).in(f.taal)}
}

// kwalificatienaam is the name of a qualification in the middle of a sentence.
func (f facts) kwalificatienaam(code string) string {
	for i := range f.Regeling.Eisen {
		eis := &f.Regeling.Eisen[i]
		if asked, ok := eis.Norm.(regeling.Voldaan); ok && asked.Kwalificatie.Vak() == code {
			return f.subject(eis)
		}
	}
	return ""
}
