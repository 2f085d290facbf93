package rules_test

import "slices"

// naiefVooruitblik is `vooruitblik` of the contract; nil is its null.
type naiefVooruitblik struct {
	Gelijk *string       `json:"gelijk"`
	Vakken []naiefNodige `json:"vakken"`
}

type naiefNodige struct {
	Vak      string  `json:"vak"`
	Minstens *string `json:"minstens"`
	Zeker    *string `json:"zeker"`
}

// vooruitblik answers the second question. Where it is not known which kunst discipline has the CE, what is
// possible must be so for one of them, and what is certain for all; the entry of a discipline supposes
// that it is the one (R6.8).
func (v *naiefWatAlsVraag) vooruitblik() *naiefVooruitblik {
	var uit naiefVooruitblik
	for i := range v.Vakken {
		met := slices.DeleteFunc(slices.Clone(v.proeven), func(p *naiefProef) bool {
			return !slices.Contains(p.gemist(), i)
		})
		if len(met) == 0 {
			continue
		}
		nodig := naiefNodige{Vak: v.Vakken[i].Vak}
		nodig.Minstens = met[0].drempel(10, func(c int) bool {
			return slices.ContainsFunc(met, func(p *naiefProef) bool { p.zet(c, i); return p.geslaagd(hoogst) })
		})
		nodig.Zeker = met[0].drempel(10, func(c int) bool {
			return !slices.ContainsFunc(met, func(p *naiefProef) bool { p.zet(c, i); return !p.geslaagd(laagst) })
		})
		uit.Vakken = append(uit.Vakken, nodig)
		for _, p := range met {
			p.wis(i)
		}
	}
	if len(uit.Vakken) == 0 {
		return nil
	}
	uit.Gelijk = v.proeven[0].drempel(10, func(c int) bool {
		return !slices.ContainsFunc(v.proeven, func(p *naiefProef) bool {
			p.zet(c, p.gemist()...)
			return !p.geslaagd(laagst)
		})
	})
	return &uit
}
