// Package wire is the JSON side of the engine: it reads a request, has it judged, and writes the reply. It has a reader
// and writer of its own because encoding/json would accept a key twice, hide how a number was written, and cost a
// seventh of the WebAssembly file.
package wire

import (
	"slices"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/herkansing"
	"slaagwijzer/rules/omzetting"
	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/tekst"
	"slaagwijzer/rules/vervolg"
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
func Explain(request []byte) (explanation string, outcome Outcome) { return explain(request, false) }

// Advise is Explain, and shows who has failed the routes without being asked.
func Advise(request []byte) (explanation string, outcome Outcome) { return explain(request, true) }

func explain(request []byte, advise bool) (explanation string, outcome Outcome) {
	outcome = guarded(request, func(r result) {
		if len(r.gebreken) > 0 {
			explanation = tekst.Gebreken(r.verzoek.Taal, r.gebreken)
			return
		}
		if advise && r.vervolg == nil && r.oordeel.Uitslag == oordeel.Afgewezen {
			r.addRoutes(r.verzoek.Persoon) // the verdict stands without them
		}
		explanation = tekst.Readable(r.verzoek.Taal, r.oordeel, r.herkansing, r.vooruitblik) +
			tekst.Routes(r.verzoek.Taal, r.oordeel, r.vervolg) + tekst.Scores(r.verzoek.Taal, r.oordeel, r.omzetting)
	}, func(_ string, t tekst.Taal) { explanation = tekst.Storing(t) })
	return explanation, outcome
}

// Beoordeel answers a request that was made in Go.
func Beoordeel(v *Verzoek) Antwoord {
	var found dossier.Gebreken
	a := examine(v, &found)
	return newAntwoord(result{v, a, found.List()})
}

// result is a request with its verdict or its defects.
type result struct {
	verzoek *Verzoek
	answers
	gebreken []dossier.Gebrek
}

// answers are the verdict and what else was asked.
type answers struct {
	oordeel     *oordeel.Oordeel
	herkansing  *herkansing.Herkansing
	vooruitblik *herkansing.Vooruitblik
	vervolg     *vervolg.Vervolg
	omzetting   *omzetting.Omzetting
}

// guarded judges a request and hands the result on; if either step panics it calls failed instead, with the id and the
// language as far as they were read.
func guarded(request []byte, answer func(result), failed func(id string, t tekst.Taal)) (outcome Outcome) {
	v := &Verzoek{}
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
	a := examine(v, &r.found)
	return result{v, a, root.inOrder(r.found.List())}
}

// examine judges a request and answers what it asks, unless it has defects: those it adds to found.
func examine(v *Verzoek, found *dossier.Gebreken) answers {
	d := dossier.New(&v.Verzoek, regeling.KnowsYear, found)
	r := regeling.For(d.Examen, found)
	var vraag omzetting.Vraag
	if v.Omzetting != nil {
		vraag = v.Omzetting.check(d, found)
	}
	if len(found.List()) > 0 {
		return answers{}
	}
	var a answers
	var ok bool
	a.oordeel, ok = oordeel.Judge(d, r)
	if ok && slices.Contains(v.Vragen, VraagHerkansing) {
		a.herkansing, ok = herkansing.For(d, r)
	}
	if ok && slices.Contains(v.Vragen, VraagVooruitblik) {
		a.vooruitblik, ok = herkansing.Ahead(d, r)
	}
	if ok && slices.Contains(v.Vragen, VraagVervolg) {
		ok = a.addRoutes(v.Persoon)
	}
	if ok && v.Omzetting != nil {
		a.omzetting, ok = omzetting.For(d, r, vraag)
	}
	if !ok {
		found.Add("/vakken", dossier.TeGroot, "")
	}
	return a
}
