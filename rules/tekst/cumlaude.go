package tekst

import "slaagwijzer/rules/oordeel"

// cumLaude tells about a requirement of the judicium.
func (f feiten) cumLaude(b *oordeel.Bevinding) string {
	c := f.Regeling.CumLaude
	u := &f.Judicium
	pairs := []string{"som", number(u.Som), "n", number(u.Aantal), "nodig", number(int(c.Gemiddelde) * u.Aantal),
		"gemiddelde", c.Gemiddelde.String(), "minimum", c.Laagste.String(), "laagste", u.Laagste.String()}
	return cumLaudeZin(b).in(f.taal, pairs...)
}

func cumLaudeZin(b *oordeel.Bevinding) zin {
	switch b.Eis.Code {
	case "geslaagd":
		return answer(b, zin{"Je bent geslaagd.", "You have passed."},
			zin{"Cum laude is er voor wie geslaagd is.", "Cum laude is for who has passed."},
			zin{"Het is nog niet zeker dat je slaagt.", "It is not certain yet that you pass."})
	case "gemiddelde":
		if b.Speling != nil {
			return answer(b,
				zin{"De {n} cijfers die voor cum laude tellen zijn samen {som}. Nodig is {nodig}: gemiddeld een {gemiddelde}.",
					"The {n} grades that count for cum laude add up to {som}. Needed: {nodig}, a mean of {gemiddelde}."},
				zin{"De {n} cijfers die voor cum laude tellen zijn samen {som}. Nodig is {nodig}: gemiddeld een {gemiddelde}.",
					"The {n} grades that count for cum laude add up to {som}. Needed: {nodig}, a mean of {gemiddelde}."}, zin{})
		}
		return answer(b,
			zin{"Het gemiddelde voor cum laude wordt zeker minstens een {gemiddelde}.", "The mean for cum laude will certainly be at least {gemiddelde}."},
			zin{"Het gemiddelde voor cum laude kan geen {gemiddelde} meer worden.", "The mean for cum laude can't become {gemiddelde} any more."},
			zin{"Voor cum laude is gemiddeld een {gemiddelde} nodig. Dat is nog niet zeker.", "Cum laude asks a mean of {gemiddelde}. That is not certain yet."})
	case "laagste-cijfer":
		return answer(b,
			zin{"Geen eindcijfer is lager dan een {minimum}.", "No final grade is lower than a {minimum}."},
			zin{"Voor cum laude mag geen eindcijfer lager zijn dan een {minimum}.", "For cum laude no final grade may be lower than a {minimum}."},
			zin{"Voor cum laude mag geen eindcijfer lager zijn dan een {minimum}. Dat is nog niet zeker.", "For cum laude no final grade may be lower than a {minimum}. That is not certain yet."})
	}
	return answer(b,
		zin{"De vakken zonder cijfer zijn voldoende of goed.", "The subjects without a grade are sufficient or good."},
		zin{"De vakken zonder cijfer moeten voldoende of goed zijn.", "The subjects without a grade must be sufficient or good."},
		zin{"De vakken zonder cijfer moeten voldoende of goed zijn. Dat is nog niet bekend.", "The subjects without a grade must be sufficient or good. That is not known yet."})
}
