package wire

import (
	"slices"
	"strconv"
	"strings"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/tekst"
)

// MaxBytes is the most that a request may be.
const MaxBytes = 64 << 10

// storing is the reply to a fault of our own.
const storing = `{"id":null,"versie":1,"storing":"Er ging iets mis in de rekenregels. Dat ligt aan ons, niet aan je invoer."}`

// Handle answers one request in JSON with one line of JSON, without a newline, and reports whether there was a verdict. It
// always answers: a fault of our own is reported as storing.
func Handle(request []byte) (reply []byte, ok bool) {
	defer func() {
		if recover() != nil {
			reply, ok = []byte(storing), false
		}
	}()
	v, o, gebreken := judge(request)
	a := newAntwoord(v, o, gebreken)
	return a.JSON(), o != nil
}

// Explain answers one request in JSON with a text for a person: the verdict, or what is wrong with the request. It
// reports whether there was a verdict.
func Explain(request []byte) (explanation string, ok bool) {
	v, o, gebreken := judge(request)
	if len(gebreken) > 0 {
		return tekst.Gebreken(v.Taal, gebreken), false
	}
	return tekst.Leesbaar(v.Taal, o), true
}

// Beoordeel answers a request that was made in Go.
func Beoordeel(v *Verzoek) Antwoord {
	var found dossier.Gebreken
	o := examine(v, &found)
	return newAntwoord(v, o, found.List())
}

// judge reads and judges a request; the defects are in the order of the request.
func judge(request []byte) (*Verzoek, *oordeel.Oordeel, []dossier.Gebrek) {
	unreadable := &Verzoek{ID: "null"}
	if len(request) > MaxBytes {
		return unreadable, nil, []dossier.Gebrek{{Code: dossier.TeGroot}}
	}
	root, err := parse(string(request))
	if err != nil {
		return unreadable, nil, []dossier.Gebrek{{Code: dossier.GeenJSON}}
	}
	if root.kind != object {
		return unreadable, nil, []dossier.Gebrek{{Code: dossier.WaardeOnbekend, Waarde: root.raw}}
	}
	r := reader{root: root}
	v := r.verzoek()
	o := examine(v, &r.found)
	gebreken := r.found.List()
	slices.SortStableFunc(gebreken, func(a, b dossier.Gebrek) int { return root.position(a.Pad) - root.position(b.Pad) })
	return v, o, gebreken
}

// examine judges a request, unless it has defects: those it adds to found.
func examine(v *Verzoek, found *dossier.Gebreken) *oordeel.Oordeel {
	d := dossier.New(&v.Verzoek, regeling.KnowsYear, found)
	r := regeling.For(d.Examen, found)
	if len(found.List()) > 0 {
		return nil
	}
	return oordeel.Judge(d, r)
}

// position is where the value of a JSON Pointer begins; of what is missing, where the object begins that lacks it.
func (n *node) position(pad string) int {
	for pad != "" {
		var part string
		part, pad = cutPointer(pad)
		next := n.child(strings.NewReplacer("~1", "/", "~0", "~").Replace(part))
		if next == nil {
			break
		}
		n = next
	}
	return n.at
}

// cutPointer splits the first part off a JSON Pointer that is not empty.
func cutPointer(pad string) (part, rest string) {
	end := strings.IndexByte(pad[1:], '/') + 1
	if end == 0 {
		end = len(pad)
	}
	return pad[1:end], pad[end:]
}

func (n *node) child(part string) *node {
	if n.kind == list {
		if i, err := strconv.Atoi(part); err == nil && i < len(n.members) {
			return &n.members[i]
		}
		return nil
	}
	return n.member(part)
}
