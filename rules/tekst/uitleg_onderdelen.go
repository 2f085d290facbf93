package tekst

import (
	"strings"

	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

// maxWords is how many words of names a sentence about the parts holds.
const maxWords = 20

func (f facts) zinnenOnderdelen(b *oordeel.Bevinding, norm regeling.OnderdeelMinimum) [3]string {
	ask := sentence{"Je combinatiecijfer bestaat uit onderdelen, en elk onderdeel moet minstens een {minimum} zijn.",
		"Your combination grade is made of parts, and every part must be at least a {minimum}."}.in(f.taal, "minimum", norm.Minimum.String())
	parts := f.parts()
	low := f.known(parts.Each, under(norm.Minimum))
	known := f.allKnown(parts.Each)
	switch {
	case parts == 0 && f.Lacking != nil:
		return [3]string{ask, sentence{"Er is nog geen onderdeel ingevuld.", "No part has been entered yet."}.in(f.taal), notSureYet.in(f.taal)}
	case b.High.LaagsteOnderdeel == 0:
		return [3]string{ask, sentence{"Bij jou heeft geen enkel onderdeel een cijfer.", "None of your parts has a grade."}.in(f.taal), notForYou.in(f.taal)}
	}
	long := len(strings.Fields(list(NL, facts{f.Oordeel, NL}.standing(parts.Each)))) > maxWords // alike in both languages
	have := sentence{"Jouw onderdelen zijn {delen}.", "Your parts are {delen}."}
	switch {
	case long && known:
		have = sentence{"Van jouw {n} onderdelen is het laagste cijfer een {laagste}.", "Of your {n} parts the lowest grade is {laagste}."}
	case long:
		have = sentence{"Van jouw {n} onderdelen zijn nog niet alle cijfers bekend.", "Of your {n} parts not all grades are known yet."}
	case parts.Len() == 1:
		have = sentence{"Jouw onderdeel is {delen}.", "Your part is {delen}."}
	}
	means := f.means(b, known)
	if len(low) > 0 {
		means = f.tooLow(low, norm.Minimum)
	}
	return [3]string{ask, have.in(f.taal, "delen", list(f.taal, f.standing(parts.Each)), "n", number(parts.Len()), "laagste", b.Low.LaagsteOnderdeel.String()), means}
}
