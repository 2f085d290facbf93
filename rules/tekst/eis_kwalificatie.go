package tekst

import (
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

var beoordelingen = map[dossier.Beoordeling]sentence{
	dossier.Onvoldoende: {"onvoldoende", "insufficient"},
	dossier.Voldoende:   {"voldoende", "sufficient"},
	dossier.Goed:        {"goed", "good"},
}

func (f facts) kwalificatie(b *oordeel.Bevinding, norm regeling.Voldaan) string {
	i := f.Pakket.Find(norm.Kwalificatie.Vak())
	if f.notCounted(b, i) {
		return sentence{"{eis}: telt niet mee. Deze eis geldt niet.", "{eis}: does not count. This is not asked."}.in(f.taal, "eis", f.eisnaam(&b.Eis))
	}
	if i < 0 {
		return sentence{"{eis}: nog niet ingevuld.", "{eis}: not entered yet."}.in(f.taal, "eis", f.eisnaam(&b.Eis))
	}
	v := &f.Pakket.Dossier.Vakken[i]
	name := capital(f.name(i))
	switch {
	case v.Ontheffing:
		return sentence{"Je hebt ontheffing voor {vak}. Deze eis geldt niet.", "You are relieved of {vak}. This is not asked."}.in(f.taal, "vak", f.name(i))
	case v.Beoordeling == dossier.GeenBeoordeling && v.Vrijgesteld:
		return sentence{"Je hebt vrijstelling voor {vak}.", "You are exempt from {vak}."}.in(f.taal, "vak", f.name(i))
	}
	return answer(b,
		sentence{"{vak}: {oordeel}.", "{vak}: {oordeel}."},
		sentence{"{vak}: onvoldoende. Voldoende of goed is nodig.", "{vak}: insufficient. Sufficient or good is needed."},
		sentence{"{vak}: nog niet bekend. Voldoende of goed is nodig.", "{vak}: not known yet. Sufficient or good is needed."},
	).in(f.taal, "vak", name, "oordeel", beoordelingen[v.Beoordeling].in(f.taal))
}

// notCounted reports whether the subject of a requirement was left out, or is CKV that was not entered beside a classical
// language.
func (f facts) notCounted(b *oordeel.Bevinding, i int) bool {
	return f.Lezing.Without().Has(i) || (i < 0 && b.Oordeel == oordeel.Ja)
}
