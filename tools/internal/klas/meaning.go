package klas

import (
	"slices"
	"strings"
)

// meaning is what a column holds. The zero value is that nobody knows.
type meaning struct {
	field field
	vak   string // the subject of a column in wide, normalised
}

// claims are what no other column may mean.
func (m meaning) claims() []meaning {
	vak := canonical(m.vak)
	switch m.field {
	case "", fieldUnused:
		return nil
	case fieldSeBeoordeling:
		return []meaning{{fieldSE, vak}, {fieldBeoordeling, vak}}
	}
	return []meaning{{m.field, vak}}
}

// recognize gives columns their meanings: what was chosen goes first, then what stands first.
func (l *Layout) recognize(chosen map[string]string) {
	taken := map[meaning]bool{}
	give := func(c *column, m meaning) {
		claims := m.claims()
		if slices.ContainsFunc(claims, func(claim meaning) bool { return taken[claim] }) {
			return
		}
		for _, claim := range claims {
			taken[claim] = true
		}
		c.meaning = m
	}
	for i := range l.columns {
		if choice, found := chosen[l.columns[i].name]; found {
			give(&l.columns[i], parseChoice(choice))
		}
	}
	for _, early := range []bool{true, false} {
		for i, heading := range l.file.heading.cells {
			if _, found := chosen[l.columns[i].name]; !found && early == (normalize(heading) == firstName) {
				give(&l.columns[i], parseHeading(heading))
			}
		}
	}
}

func parseHeading(heading string) meaning {
	heading = normalize(heading)
	if field, found := byHeading[heading]; found {
		return meaning{field: field}
	}
	return split(heading)
}

// split finds the subject and the field in the heading of a column that is one subject's. A heading without a field is only
// that of a subject that never has a centraal examen: what stands in the column of another can't be known.
func split(heading string) meaning {
	for words, of := range wideByHeading {
		for _, vak := range []string{strings.TrimSuffix(heading, " "+words), strings.TrimPrefix(heading, words+" ")} {
			if vak != heading && known(vak) {
				return meaning{of, vak}
			}
		}
	}
	if withoutCE(heading) {
		return meaning{fieldSeBeoordeling, heading}
	}
	return meaning{}
}

// CanChoose reports whether a choice by hand says what a column can hold.
func CanChoose(choice string) bool { return parseChoice(choice).field != "" }

// parseChoice reads what a person says that a column holds: "se", "ne.se", "-".
func parseChoice(choice string) meaning {
	choice = strings.TrimSpace(choice)
	if of := field(choice); of == fieldUnused || of.ofKandidaat() || of.ofVak() {
		return meaning{field: of}
	}
	if dot := strings.LastIndexByte(choice, '.'); dot >= 0 {
		of, vak := field(choice[dot+1:]), normalize(choice[:dot])
		if of.wide() && known(vak) {
			return meaning{field: of, vak: vak}
		}
	}
	return meaning{}
}

// Fields are the names of the fields, for who has to choose one: those of a candidate, those of a subject, and which of the last
// can have a column per subject.
func Fields() (kandidaat, vak, wide []string) {
	list := func(table map[field][]string) (names []string) {
		for f := range table {
			names = append(names, string(f))
		}
		slices.Sort(names)
		return names
	}
	kandidaat, wide = list(kandidaatHeadings), list(wideHeadings)
	return kandidaat, append(list(vakHeadings), wide...), wide
}
