package tekst

import (
	"iter"
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// standing are the subjects with their grades, or with why they have none: Nederlands (6) en wiskunde A (nog onbekend).
func (f facts) standing(positions iter.Seq[int]) []string {
	var names []string
	for i := range positions {
		v, name := &f.Pakket.Dossier.Vakken[i], f.name(i)
		switch {
		case f.Known(i) && f.Low.E[i] != 0:
			name = graded(name, f.Low.E[i])
		case !f.Known(i):
			name += sentence{" (nog onbekend)", " (still unknown)"}.in(f.taal)
		case v.Ontheffing:
			name += sentence{" (ontheffing)", " (relieved)"}.in(f.taal)
		case v.Afsluiting == dossier.ZonderCijfer:
			name += sentence{" (vrijstelling)", " (exempt)"}.in(f.taal)
		}
		names = append(names, name)
	}
	return names
}

// allKnown reports whether the eindcijfers of the subjects are known.
func (f facts) allKnown(positions iter.Seq[int]) bool {
	for i := range positions {
		if !f.Known(i) {
			return false
		}
	}
	return true
}

func (f facts) zinnenKern(b *oordeel.Bevinding, norm regeling.KernvakMinimum) [3]string {
	positions := slices.Values(f.kernvakken())
	minimum := norm.Minimum.String()
	have := sentence{"Jouw kernvakken zijn {vakken}.", "Your core subjects are {vakken}."}
	names := f.standing(positions)
	switch {
	case len(names) == 0:
		have = sentence{"Je hebt nog geen kernvak ingevuld.", "You have not entered a core subject yet."}
	case f.Lacking != nil:
		have = sentence{"Tot nu toe zijn je kernvakken {vakken}.", "So far your core subjects are {vakken}."}
	}
	low := f.known(positions, under(norm.Minimum))
	at := f.known(positions, func(e cijfer.Eindcijfer) bool { return e == norm.Minimum })
	means := f.means(b, f.allKnown(positions))
	switch {
	case len(low) > 0:
		means = f.tooLow(low, norm.Minimum)
	case b.Oordeel == oordeel.Nee && f.Lacking == nil && f.allKnown(positions):
		means = sentence{"Met {vijven} minder voldeed je aan deze regel.", "With {vijven} less you would have met this rule."}.in(
			f.taal, "vijven", vijven(f.taal, len(at)-norm.Hoogstens))
	case b.Oordeel == oordeel.Ja && f.Lacking == nil && len(at) == 1 && f.allKnown(positions):
		means = sentence{"Eén {minimum} mag, dus aan deze regel voldoe je.", "One {minimum} is allowed, so you meet this rule."}.in(f.taal, "minimum", minimum)
	}
	return [3]string{
		sentence{"Elk kernvak moet minstens een {minimum} zijn, en hoogstens één kernvak mag precies een {minimum} zijn.",
			"Every core subject must be at least a {minimum}, and at most one may be exactly a {minimum}."}.in(f.taal, "minimum", minimum),
		have.in(f.taal, "vakken", list(f.taal, names)), means}
}

func (f facts) zinnenNederlands(b *oordeel.Bevinding, norm regeling.NederlandsMinimum) [3]string {
	ask := sentence{"Je eindcijfer voor Nederlands moet minstens een {minimum} zijn.", "Your final grade for Dutch must be at least a {minimum}."}
	grade := b.Low.Nederlands
	var have, means sentence
	switch i := f.Pakket.Nederlands; {
	case i < 0:
		have, means = sentence{"Nederlands is nog niet ingevuld.", "Dutch has not been entered yet."}, notSureYet
	case grade == 0 && f.Pakket.Dossier.Vakken[i].Ontheffing:
		have, means = sentence{"Je hebt een ontheffing voor Nederlands.", "You are relieved of Dutch."}, notForYou
	case grade == 0:
		have, means = sentence{"Voor Nederlands heb je een vrijstelling zonder cijfer.", "You have an exemption for Dutch without a grade."}, notForYou
	case grade != b.High.Nederlands:
		have = sentence{"Je eindcijfer voor Nederlands is nog niet bekend.", "Your final grade for Dutch is not known yet."}
		means = answer(b, metAnyway, notMetEver, notSure)
	default:
		have = sentence{"Jouw eindcijfer voor Nederlands is een {cijfer}.", "Your final grade for Dutch is {cijfer}."}
		means = answer(b, ruleMet, sentence{"Dat is {punten} te laag.", "That is {punten} too low."}, notSure)
	}
	return [3]string{ask.in(f.taal, "minimum", norm.Minimum.String()), have.in(f.taal, "cijfer", grade.String()),
		means.in(f.taal, "punten", points(f.taal, int(norm.Minimum-grade)))}
}
