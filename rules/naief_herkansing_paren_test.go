package rules_test

// slaagtMet tells whether the candidate passes for certain with these two grades.
func (p *naiefProef) slaagtMet(i, ci, j, cj int) bool {
	p.zet(ci, i)
	p.zet(cj, j)
	return p.geslaagd(laagst)
}

// minima tries all grades of two subjects together, and gives the points that pass and below which nothing
// passes; a point in which one of the two stays as it is, is a single resit and not given.
func (p *naiefProef) minima(i, j int) (punten [][2]string) {
	nuI, nuJ := p.d.vakken[i].gemaaktCE(), p.d.vakken[j].gemaaktCE()
	var slaagt, onder [101][101]bool // onder: this point passes, or one that is nowhere higher
	for ci := nuI; ci <= 100; ci++ {
		for cj := nuJ; cj <= 100; cj++ {
			slaagt[ci][cj] = p.slaagtMet(i, ci, j, cj)
			lager := onder[ci-1][cj] || onder[ci][cj-1]
			onder[ci][cj] = lager || slaagt[ci][cj]
			if lager && !slaagt[ci][cj] {
				p.daalt = true
			}
			if slaagt[ci][cj] && !lager && ci > nuI && cj > nuJ {
				punten = append(punten, [2]string{naiefKomma(ci), naiefKomma(cj)})
			}
		}
	}
	p.zet(nuI, i)
	p.zet(nuJ, j)
	return punten
}

// rand walks along the edge of what passes, from the left above to the right below: for each point it has
// seen the neighbours below and beside it fail. That is all of the edge as long as a higher grade never
// hurts, which `minima` verifies.
func (p *naiefProef) rand(i, j int) (punten [][2]string) {
	nuI, nuJ := p.d.vakken[i].gemaaktCE(), p.d.vakken[j].gemaaktCE()
	for ci, cj := nuI, 101; ci <= 100; ci++ {
		was := cj
		for cj > nuJ && p.slaagtMet(i, ci, j, cj-1) {
			cj--
		}
		if cj < was && ci > nuI && cj > nuJ {
			punten = append(punten, [2]string{naiefKomma(ci), naiefKomma(cj)})
		}
	}
	p.zet(nuI, i)
	p.zet(nuJ, j)
	return punten
}
