package oordeel

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
)

// judicium judges cum laude.
func (j *jury) judicium(o *Oordeel) {
	c := j.r.CumLaude
	for i := range j.variants {
		v := &j.variants[i]
		v.low.nearest = (&judiciumSearch{v.p, c, v.low.filled}).best()
		v.high.nearest = v.low.nearest
		if !v.high.filled.same(v.low.filled) {
			v.high.nearest = (&judiciumSearch{v.p, c, v.high.filled}).best()
		}
	}
	numbers := func(at side) func(*variant) bool {
		return func(v *variant) bool {
			u := &at(v).nearest
			return u.meetsMean(c) && u.meetsFloor(c) && u.meetsYear(c)
		}
	}
	o.normally = j.certain(j.passesNormally(low), j.passesNormally(high))
	qualified := j.certain(j.qualified(low), j.qualified(high))
	reached := j.certain(numbers(low), numbers(high))
	o.CumLaude = worst(o.normally, qualified, reached)
	o.Judicium = j.first().high.nearest
	if reached == Ja {
		o.Judicium = j.first().low.nearest
	}
	o.CumLaudeEisen = j.cumLaudeEisen(o, qualified)
}

// side chooses the lowest or the highest completion of a variant.
type side func(*variant) *outcome

func low(v *variant) *outcome  { return &v.low }
func high(v *variant) *outcome { return &v.high }

// worst is the answer to several questions together.
func worst(answers ...Antwoord) Antwoord {
	result := Ja
	for _, answer := range answers {
		if answer == Nee {
			return Nee
		}
		if answer == Open {
			result = Open
		}
	}
	return result
}

// passesNormally asks whether the candidate passes otherwise than by the rule of the leerwerktraject alone, for which
// there is no cum laude (opmerking k-lwt-cumlaude).
func (j *jury) passesNormally(at side) func(*variant) bool {
	return func(v *variant) bool {
		found := at(v)
		if !found.passed || found.found.route == ordinaryRoute {
			return found.passed
		}
		s := searcher{p: v.p, r: j.r, filled: found.filled, withoutLeerwerk: true}
		_, ok := s.passing()
		found.tooHard = found.tooHard || s.tooHard
		return ok
	}
}

func (j *jury) qualified(at side) func(*variant) bool {
	return func(v *variant) bool {
		notMet := at(v).filled.NotMet
		if v.p.CKV() != 0 { // it can be left out
			notMet &^= regeling.CKV
		}
		return notMet == 0
	}
}

// cumLaudeEisen reports the requirements of the judicium in the package that comes nearest.
func (j *jury) cumLaudeEisen(o *Oordeel, qualified Antwoord) []Bevinding {
	c := j.r.CumLaude
	for i := range j.variants {
		v := &j.variants[i]
		v.low.measured = v.low.measure(v.p, c, o.Judicium)
		v.high.measured = v.high.measure(v.p, c, o.Judicium)
	}
	ask := func(question func(*Judicium, regeling.CumLaude) bool) Antwoord {
		return j.certain(
			func(v *variant) bool { return question(&v.low.measured, c) },
			func(v *variant) bool { return question(&v.high.measured, c) })
	}
	average := j.cumLaudeEis("gemiddelde", ask((*Judicium).meetsMean))
	surplus := j.first().low.measured.Surplus(c)
	if o.Judicium.Found && j.all(func(v *variant) bool {
		return v.low.measured.Surplus(c) == surplus && v.high.measured.Surplus(c) == surplus
	}) {
		margin := cijfer.Helen(surplus)
		average.Speling = &margin
	}
	list := []Bevinding{
		j.cumLaudeEis("geslaagd", o.normally),
		average,
		j.cumLaudeEis("laagste-cijfer", ask((*Judicium).meetsFloor)),
		j.cumLaudeEis("kwalificaties", qualified),
	}
	if c.EenJaar {
		list = append(list, j.cumLaudeEis("binnen-een-jaar", ask((*Judicium).meetsYear)))
	}
	return list
}

// measure counts the numbers of this completion in a given package.
func (u *outcome) measure(p *pakket.Pakket, c regeling.CumLaude, shown Judicium) Judicium {
	if u.nearest.Profiel == shown.Profiel && u.nearest.Head == shown.Head && u.nearest.LeftOut == shown.LeftOut {
		return u.nearest
	}
	if !shown.Found {
		return shown
	}
	return (&judiciumSearch{p, c, u.filled}).divide(shown.Profiel, shown.Head, shown.LeftOut)
}

// openJudicium reports the requirements of the judicium on an incomplete package: only the qualifications can be judged.
func (j *jury) openJudicium() []Bevinding {
	list := []Bevinding{
		j.cumLaudeEis("geslaagd", Open), j.cumLaudeEis("gemiddelde", Open),
		j.cumLaudeEis("laagste-cijfer", Open),
		j.cumLaudeEis("kwalificaties", j.certain(j.qualified(low), j.qualified(high))),
	}
	if j.r.CumLaude.EenJaar {
		list = append(list, j.cumLaudeEis("binnen-een-jaar", Open))
	}
	return list
}

func (j *jury) cumLaudeEis(code string, answer Antwoord) Bevinding {
	return Bevinding{Eis: regeling.Eis{Code: code, Plaats: j.r.CumLaude.Plaats}, Oordeel: answer}
}
