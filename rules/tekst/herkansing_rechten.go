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
	case len(r.Vakken) == 0 && r.Regeling.Herkansing.NaAfwijzing:
		return sentence{"Bij een staatsexamen mag je alleen herkansen als je gezakt bent en er nog mee kunt slagen.",
			"At a state exam you may do a resit only if you failed and can still pass by it."}.in(r.taal)
	case len(r.Regeling.Herkansing.Rechten) == 0:
		return noExamsIn2020.in(r.taal)
	case r.count(regeling.HeelVak) > 0:
		z = sentence{"Je mag twee vakken overdoen, elk in het college-examen en het centraal examen.", "You may do two subjects again, each in the college exam and the central exam."}
		if r.times() == 1 {
			z = sentence{"Je mag nog één vak overdoen, in het college-examen en het centraal examen.", "You may do one more subject again, in the college exam and the central exam."}
		}
	case r.count(regeling.College) > 0:
		z = sentence{"Je mag één college-examen overdoen.", "You may do one college exam again."}
		if ce {
			z = sentence{"Je mag één college-examen en één centraal examen overdoen, van hetzelfde vak of van twee vakken.",
				"You may do one college exam and one central exam again, of the same subject or of two subjects."}
		}
	case !ce && !cspe && r.Lacking != nil:
		return sentence{"Er is nog geen vak met een centraal examen ingevuld.", "No subject with a central exam has been entered yet."}.in(r.taal)
	case !ce && !cspe && r.used():
		z = sentence{"Je hebt je herkansing al gebruikt.", "You have used your resit already."}
	case !ce && !cspe:
		return sentence{"Er is dit jaar geen centraal examen om over te doen.", "There is no central exam of this year to do again."}.in(r.taal)
	case r.Rechten[0].Aantal > 1:
		z = sentence{"Je mag twee centrale examens overdoen.", "You may do two central exams again."}
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
	switch {
	case r.used():
		return sentence{"Je hebt geen herkansing meer", "You have no resit left"}.in(r.taal)
	case r.Regeling.Herkansing.NaAfwijzing:
		return sentence{"Met een herkansing kun je niet meer slagen", "You can't pass by a resit any more"}.in(r.taal)
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
	named, many := list(r.taal, names), maxInList
	if r.count(regeling.College) > 0 {
		many = maxNamed // each with the part of the exam
	}
	if len(names) > many {
		named = sentence{"je andere examens", "your other exams"}.in(r.taal)
		if r.count(regeling.HeelVak) > 0 {
			named = sentence{"je andere vakken", "your other subjects"}.in(r.taal)
		}
	}
	z := sentence{"Voor {vakken} is ook een {tien} niet genoeg.", "For {vakken} even {tien} is not enough."}
	if len(r.Paren) > 0 {
		z = sentence{"Met alleen een herkansing voor {vakken} lukt het niet, ook niet met een {tien}.", "A resit of {vakken} alone won't do, not even with {tien}."}
		if len(names) <= many {
			named = choice(r.taal, names)
		}
	}
	if !r.complete() {
		z = sentence{"Voor {vakken} is ook een {tien} nog niet zeker genoeg.", "For {vakken} even {tien} is not certainly enough yet."}
	}
	return z.in(r.taal, "vakken", named, "tien", ten)
}

// maxInList is how many names of subjects a sentence holds that is little more than a list.
const maxInList = 6
