package pakket

// MustGo are the fewest subjects that must go before what is kept can be a complete exam, those entered first; none as a
// rule. There are some only where a rule forbids something: more than one praktijkgericht vak on the tl, or subjects that
// find no place in the part of the package that they are wanted in. It reports whether there is a complete exam then.
func (p *Pakket) MustGo(profiel, head int, kept Vakken) (Vakken, bool) {
	if p.Fits(profiel, head, kept) {
		return 0, true
	}
	loose := p.PraktijkBesides(head, kept)
	if loose.Len() < 2 {
		return p.misplaced(profiel, head, kept)
	}
	var best Vakken
	found := false
	for i := range loose.Each {
		others := loose &^ Only(i)
		if more, ok := p.misplaced(profiel, head, kept&^others); ok && (!found || (others|more).Len() <= best.Len()) {
			best, found = others|more, true
		}
	}
	return best, found
}

// InTheWay reports whether a subject can be one of those that must go before there is a complete exam.
func (p *Pakket) InTheWay(i int) bool { return (p.pinned | p.praktijk).Has(i) }

// misplaced are the fewest subjects for which there is no room in the part that they are wanted in. Taking in one after the
// other, from the last, whenever the places can still be filled, finds the largest set that there is room for.
func (p *Pakket) misplaced(profiel, head int, kept Vakken) (Vakken, bool) {
	if len(p.lacking) > 0 || !p.whole(profiel, head, kept) {
		return 0, false
	}
	f := p.begin(profiel, head, kept)
	wanted := f.must
	f.must = 0
	if !f.possible() {
		return 0, false
	}
	for rest := wanted; rest != 0; {
		last := rest.Last()
		rest &^= Only(last)
		if f.must |= Only(last); !f.possible() {
			f.must &^= Only(last)
		}
	}
	out := wanted &^ f.must
	if out&p.wiskundeB != 0 {
		out |= kept & p.wiskundeD
	}
	return out, p.Fits(profiel, head, kept&^out)
}
