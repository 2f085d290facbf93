package regeling

// metVavo is the exam of the vavo (adult education): no lichamelijke opvoeding, CKV or kunstvakken.
// Source: Uitvoeringsbesluit WVO 2020, art. 3.60 to 3.74. That CKV is no part of the combinatiecijfer either is a choice
// (opmerking k-vavo-ckv).
func metVavo(r Regeling) Regeling {
	r = zonderVakken(r, "vavo-buiten-examen")
	r.Afwijkingen = with(r.Afwijkingen, Afwijking{Naam: "vavo", Bron: r.inUvb("3.62"),
		Inhoud: "Lichamelijke opvoeding, CKV en de kunstvakken horen niet bij het examen."})
	return r
}

// zonderVakken takes lo, ckv and kv1 out of the exam: who enters them is told so by an opmerking.
func zonderVakken(r Regeling, opmerking string) Regeling {
	out := map[string]string{"lo": opmerking, "ckv": opmerking, "kv1": opmerking}
	stays := func(code string) bool { return out[code] == "" }
	r.Layout.Outside = out
	r.Layout.Kwalificaties = keep(r.Layout.Kwalificaties, stays)
	r.Layout.Onderdelen = keep(r.Layout.Onderdelen, stays)
	r.Eisen = keep(r.Eisen, func(e Eis) bool {
		asked, ok := e.Norm.(Voldaan)
		return !ok || asked.Kwalificatie == Profielwerkstuk
	})
	return r
}

// keep are the members of a list that a condition holds for; the list itself is left alone.
func keep[T any](list []T, condition func(T) bool) []T {
	var kept []T
	for _, member := range list {
		if condition(member) {
			kept = append(kept, member)
		}
	}
	return kept
}
