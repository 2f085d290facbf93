package tekst

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
)

// missing is what is still to come in of the subjects that count.
type missing struct {
	names                  []string
	cijfers, beoordelingen int
	// either says that it is open which of several kunstvakken a grade is missing of (regel R6.8), so that they can't be counted.
	either bool
}

func (m missing) none() bool { return len(m.names) == 0 }

// counted are the subjects that take part in the shown reading in any way.
func (f facts) counted() pakket.Vakken {
	head, keuzevakken := f.Pakket.Programma(f.Lezing)
	programme := pakket.Only(head) | keuzevakken
	return f.Pakket.WithCE(f.Lezing) | (f.Pakket.Onderdelen|programme|f.Pakket.Kwalificaties)&^f.Lezing.Without()
}

func (f facts) missing() missing {
	var m missing
	for i := range f.counted().Each {
		v := &f.Pakket.Dossier.Vakken[i]
		open := unknown(v)
		either := open == 0 && (!f.Known(i) || !f.CEKnown(i))
		switch {
		case open > 0 && v.Afsluiting == dossier.OpBeoordeling:
			m.beoordelingen++
		case open > 0:
			m.cijfers += open
		}
		m.either = m.either || either
		if open > 0 || either {
			m.names = append(m.names, f.name(i))
		}
	}
	return m
}

// complete reports whether nothing at all is unknown, also of what was left out.
func (f facts) complete() bool {
	return f.Low.E == f.High.E && f.Low.CE == f.High.CE && f.Low.NotMet == f.High.NotMet
}

// unknown counts the grades of a subject that are still to come in, its beoordeling as one.
func unknown(v *dossier.Examenvak) int {
	count := 0
	add := func(missing bool) {
		if missing {
			count++
		}
	}
	switch v.Afsluiting {
	case dossier.MetCE:
		add(v.SE == 0)
		add(v.CE == 0)
	case dossier.AlleenCE:
		add(v.CE == 0)
	case dossier.AlleenSE, dossier.AfgerondSE:
		add(v.SE == 0)
	case dossier.OpBeoordeling:
		add(v.Beoordeling == dossier.GeenBeoordeling && !v.Vrijgesteld)
	}
	return count
}

// blank reports whether nothing has been filled in yet.
func (f facts) blank() bool {
	return !slices.ContainsFunc(f.Pakket.Dossier.Vakken, func(v dossier.Examenvak) bool {
		return v.SE != 0 || v.CE != 0 || v.Eindcijfer != 0 || v.Beoordeling != dossier.GeenBeoordeling || v.Vrijgesteld
	})
}

// parts are the parts of the combinatiecijfer in the shown reading.
func (f facts) parts() pakket.Vakken {
	head, keuzevakken := f.Pakket.Programma(f.Lezing)
	parts := pakket.Only(head) | keuzevakken
	switch f.Pakket.Layout.Programma {
	case pakket.GeenProgramma:
		parts = f.Pakket.Onderdelen
	case pakket.EigenCijfer:
		parts = keuzevakken
	}
	return parts &^ f.Lezing.Without()
}

// firstGemisten names what a package lacks, in so many names that they fit a sentence.
func (f facts) firstGemisten() string {
	names := f.gemisten()
	if more := len(names) - maxNamed; more > 0 {
		names = append(names[:maxNamed:maxNamed], sentence{"nog {n} andere", "{n} more"}.in(f.taal, "n", number(more)))
	}
	return list(f.taal, names)
}
