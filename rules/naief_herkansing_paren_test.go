package rules_test

// slaagtMet tells whether the candidate passes for certain with these two grades.
func (p *naiefProef) slaagtMet(a naiefToetsdeel, ca int, b naiefToetsdeel, cb int) bool {
	p.zetDeel(a, ca)
	p.zetDeel(b, cb)
	return p.geslaagd(laagst)
}

// punt writes one point.
func (p *naiefProef) punt(a naiefToetsdeel, ca int, b naiefToetsdeel, cb int) [2]string {
	return [2]string{p.d.schrijf(a, ca), p.d.schrijf(b, cb)}
}

// minima tries all grades of two parts together, and gives the points that pass and below which nothing
// passes; a point in which one of the two stays as it is, is a single resit and not given.
func (p *naiefProef) minima(a, b naiefToetsdeel) (punten [][2]string) {
	nuA, nuB, stapA, stapB := p.d.nu(a), p.d.nu(b), p.d.stap(a), p.d.stap(b)
	var onder [101][101]bool // this point passes, or one that is nowhere higher
	for ca := nuA; ca <= 100; ca += stapA {
		for cb := nuB; cb <= 100; cb += stapB {
			slaagt := p.slaagtMet(a, ca, b, cb)
			lager := onder[ca-stapA][cb] || onder[ca][cb-stapB]
			onder[ca][cb] = lager || slaagt
			if lager && !slaagt {
				p.daalt = true
			}
			if slaagt && !lager && ca > nuA && cb > nuB {
				punten = append(punten, p.punt(a, ca, b, cb))
			}
		}
	}
	p.wis(a.vak)
	p.wis(b.vak)
	return punten
}

// rand walks along the edge of what passes, from the left above to the right below: for each point it has
// seen the neighbours below and beside it fail. That is all of the edge as long as a higher grade never
// hurts, which `minima` verifies.
func (p *naiefProef) rand(a, b naiefToetsdeel) (punten [][2]string) {
	nuA, nuB, stapA, stapB := p.d.nu(a), p.d.nu(b), p.d.stap(a), p.d.stap(b)
	hoger := (100-nuB)/stapB*stapB + nuB + stapB // one step beyond the highest
	for ca, cb := nuA, hoger; ca <= 100; ca += stapA {
		was := cb
		for cb > nuB && p.slaagtMet(a, ca, b, cb-stapB) {
			cb -= stapB
		}
		if cb < was && ca > nuA && cb > nuB {
			punten = append(punten, p.punt(a, ca, b, cb))
		}
	}
	p.wis(a.vak)
	p.wis(b.vak)
	return punten
}
