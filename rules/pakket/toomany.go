package pakket

// TooMany are the fewest subjects that must go before what is kept can be a complete exam, those entered first; none as a
// rule. There are some only where a rule forbids something: more than one praktijkgericht vak on the tl, or subjects that
// find no place in the part of the package that they are wanted in. It reports whether there is a complete exam then.
func (p *Pakket) TooMany(profiel, head int, kept Vakken) (Vakken, bool) {
	if p.Fits(profiel, head, kept) {
		return 0, true
	}
	loose := p.LoosePraktijk(head, kept)
	if loose.Len() < 2 {
		return p.misplaced(profiel, head, kept)
	}
	var best Vakken
	found := false
	for rest := loose; rest != 0; rest &= rest - 1 {
		others := loose &^ only(rest.First())
		if more, ok := p.misplaced(profiel, head, kept&^others); ok && (!found || (others|more).Len() <= best.Len()) {
			best, found = others|more, true
		}
	}
	return best, found
}

// InTheWay reports whether a subject can be one of those that must go before there is a complete exam.
func (p *Pakket) InTheWay(i int) bool { return (p.vastDeel | p.praktijk).Has(i) }

// LoosePraktijk are the praktijkgerichte vakken outside the programme, of which the tl allows one, art. 3.4(1)c and (4).
func (p *Pakket) LoosePraktijk(head int, kept Vakken) Vakken {
	if p.Layout.Programma != AlsExtra {
		return 0
	}
	if head >= 0 {
		kept &^= only(head)
	}
	return kept & p.praktijk
}

// misplaced are the fewest subjects for which there is no room in the part that they are wanted in. Taking in one after the
// other, from the last, whenever the places can still be filled, finds the largest set that there is room for.
func (p *Pakket) misplaced(profiel, head int, kept Vakken) (Vakken, bool) {
	if len(p.lacking) > 0 || !p.whole(profiel, head, kept) {
		return 0, false
	}
	v := p.begin(profiel, head, kept)
	wanted := v.must
	v.must = 0
	if !v.fill(0, nil) {
		return 0, false
	}
	for rest := wanted; rest != 0; {
		last := rest.Last()
		rest &^= only(last)
		if v.must |= only(last); !v.fill(0, nil) {
			v.must &^= only(last)
		}
	}
	out := wanted &^ v.must
	if out&p.wiskundeB != 0 {
		out |= kept & p.wiskundeD
	}
	return out, p.Fits(profiel, head, kept&^out)
}
