package rules_test

// naiefLofGrens is the floor of all kept numbers (R10.1).
func (d *naiefDossier) lofGrens() int {
	if d.Opleiding == "atheneum" || d.Opleiding == "gymnasium" {
		return 7
	}
	return 6
}

// metLof tells whether the numbers of this complete package give cum laude; that the candidate has
// passed is for the caller (R10.1).
func (d *naiefDossier) metLof(l *naiefLezing, stand int) bool {
	if !l.vol {
		return false // k-lwt-cumlaude
	}
	t := d.telling(l, stand)
	if t.laagste < d.lofGrens() || d.ouderCE(l) || !d.kwalificatiesMetLof(l, stand) {
		return false
	}
	som, aantal := 0, 0
	telMee := func(cijfer int) {
		if cijfer > 0 { // k-deler: a subject without a grade shrinks the divisor
			som += cijfer
			aantal++
		}
	}
	for i := range naiefLeden(l.profieldeel) {
		telMee(d.vakken[i].cijfer[stand])
	}
	if d.Opleiding == "vmbo-kb" || d.Opleiding == "vmbo-bb" {
		telMee(d.vakken[l.kop].cijfer[stand])
		telMee(t.combi)
		return som >= 8*aantal
	}
	for i := range naiefLeden(l.gemeen) {
		telMee(d.vakken[i].cijfer[stand])
	}
	switch vrij := d.besteVrij(l, stand); d.Opleiding {
	case "vmbo-tl": // no combi
		telMee(vrij)
	case "vmbo-gl":
		telMee(max(vrij, t.combi)) // k-gl-cumlaude
	default:
		telMee(vrij)
		telMee(t.combi)
	}
	return som >= 8*aantal
}

// kwalificatiesMetLof: each is voldoende or goed, one that the duim leaves out too (R10.5, D6).
func (d *naiefDossier) kwalificatiesMetLof(l *naiefLezing, stand int) bool {
	for i := range d.vakken {
		if r := &d.vakken[i]; r.rol == rolKwalificatie && l.weg>>i&1 == 0 && !r.voldaan[stand] {
			return false
		}
	}
	return true
}

// ouderCE: at a staatsexamen, gl excepted, every CE must be of this year (S7). A subject of which the CE lapsed, as in
// 2020, has none.
func (d *naiefDossier) ouderCE(l *naiefLezing) bool {
	if !d.staats() || d.Opleiding == "vmbo-gl" {
		return false
	}
	for i := range d.vakken {
		r := &d.vakken[i]
		if r.einde.metCE() && r.Behaald > 0 && r.Behaald < d.Jaar && d.plaatsIn(l, i) != plaatsBuiten {
			return true
		}
	}
	return false
}

// besteVrij is the best kept number outside the slots, of what the law lists for the vrije deel.
func (d *naiefDossier) besteVrij(l *naiefLezing, stand int) int {
	beste := 0
	for i := range d.vakken {
		if (l.gemeen|l.profieldeel)>>i&1 == 0 && d.vakken[i].lijst && d.plaatsIn(l, i) == plaatsLos {
			beste = max(beste, d.vakken[i].cijfer[stand])
		}
	}
	return beste
}
