package tekst

import (
	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/regeling"
)

// part names a part of the exam; empty where the name of the subject is enough.
func (r resits) part(k herkansing.Kans) sentence {
	switch {
	case k.Onderdeel == regeling.College:
		return sentence{"college-examen", "college exam"}
	case k.Onderdeel == regeling.CSPE:
		return sentence{"cspe", "cspe"}
	case r.count(regeling.College) > 0:
		return sentence{"centraal examen", "central exam"}
	}
	return sentence{}
}

// title is the name of a subject, with the part of the exam that is done again.
func (r resits) title(k herkansing.Kans) string {
	if part := r.part(k); part != (sentence{}) {
		return r.name(k.Vak) + " (" + part.in(r.taal) + ")"
	}
	return r.name(k.Vak)
}

// what names what is done again in the middle of a sentence.
func (r resits) what(k herkansing.Kans) string {
	part := r.part(k)
	if part == (sentence{}) || (k.Onderdeel == regeling.CSPE && r.count(regeling.CSPE) == 1) {
		return r.exam(k.Vak)
	}
	return sentence{"het {examen} van {vak}", "the {examen} of {vak}"}.in(r.taal, "examen", part.in(r.taal), "vak", r.name(k.Vak))
}

// count counts the subjects of which a part can be done again.
func (r resits) count(part regeling.Onderdeel) int {
	count := 0
	for _, k := range r.Vakken {
		if k.Onderdeel == part {
			count++
		}
	}
	return count
}

// times is how many resits there may be in all.
func (r resits) times() int {
	times := 0
	for _, recht := range r.Rechten {
		times += recht.Aantal
	}
	return times
}

// resitGrade writes a grade of a resit with a point, whole where that exam has whole grades; nothing for a whole subject.
func resitGrade(k herkansing.Kans, c cijfer.Cijfer) string {
	switch {
	case k.Onderdeel == regeling.HeelVak:
		return ""
	case k.Heel:
		return cijfer.Round(c).String()
	}
	return exact(c)
}

// grade writes such a grade the way the language does.
func (r resits) resitGrade(k herkansing.Kans, c cijfer.Cijfer) string {
	return comma(r.taal, resitGrade(k, c))
}
