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

// Outcome is what became of a request. The three are never mixed: the person can mend a defect, not a fault of ours.
type Outcome uint8

// The outcomes.
const (
	Judged    Outcome = iota // there is a verdict
	Defective                // the request has gebreken
	Failed                   // a fault of our own
)

// Handle answers one request in JSON with one line of JSON, without a newline. It always answers: a fault of our own is
// reported as storing.
func Handle(request []byte) (reply []byte, outcome Outcome) {
	outcome = guarded(request, func(r result) {
		a := newAntwoord(r)
		reply = a.JSON()
	}, func(id string, t tekst.Taal) {
		a := Antwoord{ID: id, Storing: tekst.Storing(t)}
		reply = a.JSON()
	})
	return reply, outcome
}

// Explain answers one request in JSON with a text for a person: the verdict, or what is wrong with the request.
func Explain(request []byte) (explanation string, outcome Outcome) {
	outcome = guarded(request, func(r result) {
		if len(r.gebreken) > 0 {
			explanation = tekst.Gebreken(r.verzoek.Taal, r.gebreken)
		} else {
			explanation = tekst.Readable(r.verzoek.Taal, r.oordeel)
		}
	}, func(_ string, t tekst.Taal) { explanation = tekst.Storing(t) })
	return explanation, outcome
}

// Beoordeel answers a request that was made in Go.
func Beoordeel(v *Verzoek) Antwoord {
	var found dossier.Gebreken
	o := examine(v, &found)
	return newAntwoord(result{v, o, found.List()})
}

// result is a request with its verdict or its defects.
type result struct {
	verzoek  *Verzoek
	oordeel  *oordeel.Oordeel
	gebreken []dossier.Gebrek
}

// guarded judges a request and hands the result on; if either step panics it calls failed instead, with the id and the
// language as far as they were read.
func guarded(request []byte, answer func(result), failed func(id string, t tekst.Taal)) (outcome Outcome) {
	v := &Verzoek{ID: "null"}
	defer func() {
		if recover() != nil {
			outcome = Failed
			failed(v.ID, v.Taal)
		}
	}()
	r := judge(request, v)
	answer(r)
	if len(r.gebreken) > 0 {
		return Defective
	}
	return Judged
}

// judge reads a request into v and judges it; the defects are in the order of the request.
func judge(request []byte, v *Verzoek) result {
	refuse := func(code dossier.Code, value string) result {
		return result{verzoek: v, gebreken: []dossier.Gebrek{{Code: code, Waarde: value}}}
	}
	if len(request) > MaxBytes {
		return refuse(dossier.TeGroot, "")
	}
	root, ok := parse(string(request))
	if !ok {
		return refuse(dossier.GeenJSON, "")
	}
	if root.kind != object {
		return refuse(dossier.WaardeOnbekend, root.raw)
	}
	r := reader{root: root}
	r.verzoek(v)
	o := examine(v, &r.found)
	return result{v, o, root.inOrder(r.found.List())}
}

// inOrder sorts defects by where their fields are in the request.
func (n *node) inOrder(list []dossier.Gebrek) []dossier.Gebrek {
	type placed struct {
		dossier.Gebrek
		at int
	}
	sorted := make([]placed, len(list))
	for i, g := range list {
		sorted[i] = placed{g, n.position(g.Pad)}
	}
	slices.SortStableFunc(sorted, func(a, b placed) int { return a.at - b.at })
	for i := range sorted {
		list[i] = sorted[i].Gebrek
	}
	return list
}

// examine judges a request, unless it has defects: those it adds to found.
func examine(v *Verzoek, found *dossier.Gebreken) *oordeel.Oordeel {
	d := dossier.New(&v.Verzoek, regeling.KnowsYear, found)
	r := regeling.For(d.Examen, found)
	if len(found.List()) > 0 {
		return nil
	}
	o, ok := oordeel.Judge(d, r)
	if !ok {
		found.Add("/vakken", dossier.TeGroot, "")
	}
	return o
}

// position is where the value of a JSON Pointer begins; of what is missing, where the object begins that lacks it.
func (n *node) position(pad string) int {
	for pad != "" {
		var part string
		part, pad = cutPointer(pad)
		next := n.child(unescape.Replace(part))
		if next == nil {
			break
		}
		n = next
	}
	return n.at
}

// escape and unescape write and read a key as a part of a JSON Pointer, RFC 6901.
var (
	escape   = strings.NewReplacer("~", "~0", "/", "~1")
	unescape = strings.NewReplacer("~1", "/", "~0", "~")
)

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
