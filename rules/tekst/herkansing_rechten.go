package tekst

import (
	"slices"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/regeling"
)

// rechten says what may be done again.
func (r resits) rechten() string {
	z := sentence{"Je mag één centraal examen overdoen.", "You may do one central exam again."}
	ce, cspe := r.count(regeling.CE) > 0, r.count(regeling.CSPE) > 0
	switch {
	case !ce && !cspe && r.Lacking != nil:
		return sentence{"Er is nog geen vak met een centraal examen ingevuld.", "No subject with a central exam has been entered yet."}.in(r.taal)
	case !ce && !cspe && r.used():
		z = sentence{"Je hebt je herkansing al gebruikt.", "You have used your resit already."}
	case !ce && !cspe:
		return sentence{"Er is dit jaar geen centraal examen om over te doen.", "There is no central exam of this year to do again."}.in(r.taal)
	case len(r.Rechten) > 1:
		z = sentence{"Je mag één centraal examen overdoen, en ook het cspe.", "You may do one central exam again, and also the cspe."}
	case ce && cspe:
		z = sentence{"Je mag één examen overdoen: een centraal examen of het cspe.", "You may do one exam again: a central exam or the cspe."}
	case cspe:
		z = sentence{"Je mag het cspe overdoen.", "You may do the cspe again."}
	}
	return z.in(r.taal) + " " + sentence{"Het hoogste cijfer telt.", "The highest grade counts."}.in(r.taal)
}

// used reports whether a resit was done already.
func (r resits) used() bool {
	return slices.ContainsFunc(r.Pakket.Dossier.Vakken, func(v dossier.Examenvak) bool { return v.Herkanst })
}

func (r resits) nothingLeft() string {
	if r.used() {
		return sentence{"Je hebt geen herkansing meer", "You have no resit left"}.in(r.taal)
	}
	return sentence{"Je hebt niets om te herkansen", "You have nothing to resit"}.in(r.taal)
}

// notEnough names the subjects for which no grade is enough, where it isn't so for all.
func (r resits) notEnough() string {
	var names []string
	for _, k := range r.Vakken {
		if k.Geslaagd == 0 {
			names = append(names, r.what(k))
		}
	}
	ten := cijfer.Round(cijfer.Hoogste).String()
	switch {
	case len(names) == 0, r.Lacking != nil, len(names) == len(r.Vakken) && len(r.Paren) == 0:
		return ""
	case len(names) == len(r.Vakken):
		return sentence{"Met één herkansing lukt het niet, ook niet met een {tien}.", "One resit won't do, not even with {tien}."}.in(r.taal, "tien", ten)
	}
	named := list(r.taal, names)
	if len(names) > maxInList {
		named = sentence{"je andere examens", "your other exams"}.in(r.taal)
	}
	z := sentence{"Voor {vakken} is ook een {tien} niet genoeg.", "For {vakken} even {tien} is not enough."}
	if len(r.Paren) > 0 {
		z = sentence{"Met alleen een herkansing voor {vakken} lukt het niet, ook niet met een {tien}.", "A resit of {vakken} alone won't do, not even with {tien}."}
		named = choice(r.taal, names)
	}
	if !r.complete() {
		z = sentence{"Voor {vakken} is ook een {tien} nog niet zeker genoeg.", "For {vakken} even {tien} is not certainly enough yet."}
	}
	return z.in(r.taal, "vakken", named, "tien", ten)
}

// maxInList is how many names of subjects a sentence holds that is little more than a list.
const maxInList = 6
