package tekst

import (
	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
)

var beoordelingen = map[dossier.Beoordeling]zin{
	dossier.Onvoldoende: {"onvoldoende", "insufficient"},
	dossier.Voldoende:   {"voldoende", "sufficient"},
	dossier.Goed:        {"goed", "good"},
}

var kwalificatiecodes = map[regeling.Kwalificaties]string{
	regeling.LO: "lo", regeling.Kunstvakken: "kv1", regeling.Profielwerkstuk: "pws",
}

func (f feiten) kwalificatie(b *oordeel.Bevinding, norm regeling.Voldaan) string {
	i := f.Pakket.Find(kwalificatiecodes[norm.Kwalificatie])
	if i < 0 {
		return zin{"{eis} is nog niet ingevuld.", "{eis} has not been entered yet."}.in(f.taal, "eis", Eisnaam(f.taal, b.Eis.Code))
	}
	v := &f.Pakket.Dossier.Vakken[i]
	name := capital(f.name(i))
	switch {
	case v.Ontheffing:
		return zin{"Je hebt ontheffing voor {vak}. Deze eis geldt niet.", "You are relieved of {vak}. This is not asked."}.in(f.taal, "vak", f.name(i))
	case v.Beoordeling == dossier.GeenBeoordeling && v.Vrijgesteld:
		return zin{"Je hebt vrijstelling voor {vak}.", "You are exempt from {vak}."}.in(f.taal, "vak", f.name(i))
	}
	return answer(b,
		zin{"{vak}: {oordeel}.", "{vak}: {oordeel}."},
		zin{"{vak}: onvoldoende. Voldoende of goed is nodig.", "{vak}: insufficient. Sufficient or good is needed."},
		zin{"{vak}: nog niet bekend. Voldoende of goed is nodig.", "{vak}: not known yet. Sufficient or good is needed."},
	).in(f.taal, "vak", name, "oordeel", beoordelingen[v.Beoordeling].in(f.taal))
}
