package gegevens

import (
	"strings"

	"slaagwijzer/rules"
)

// How a subject is closed in an exam, as the page asks for it.
const (
	metCE       = "ce"          // schoolexamen and centraal examen
	ceSEMag     = "seMag"       // centraal examen; the schoolexamen may be lacking
	alleenCE    = "alleenCe"    // the centraal examen alone
	alleenSE    = "se"          // a whole schoolexamen grade
	afgerondSE  = "afgerond"    // a schoolexamen grade with a decimal: there was no centraal examen
	beoordeling = "beoordeling" // goed, voldoende or onvoldoende
	inbreng     = "inbreng"     // an eindcijfer of an earlier exam: this one does not hold it
	afwezig     = ""            // no part of this exam
)

// afsluitingen tells of every subject how it is closed in one exam. It asks the engine, by handing in grades and seeing which it
// refuses, so that the page asks for nothing else than what the engine takes. The named keuzevakken are left out: they
// are closed as the free one is.
func afsluitingen(r *rules.Regeling) ordered[string] {
	var list ordered[string]
	catalogus := rules.Catalogus()
	for i := range catalogus {
		v := &catalogus[i]
		if !v.In.Has(r.Opleiding) || strings.HasPrefix(v.Code, "kv_") {
			continue
		}
		if how := afsluiting(r, v.Code); how != afwezig {
			list = append(list, member[string]{v.Code, how})
		}
	}
	return list
}

func afsluiting(r *rules.Regeling, code string) string {
	if r.Layout.Outside[code] != "" {
		return afwezig
	}
	tried := ask(r, rules.VakInvoer{Vak: rules.Typed(code), SE: rules.Typed("6,5"), CE: rules.Typed("6,0"), Beoordeling: rules.Typed("goed")})
	if tried["vak"] == "vak-onbekend" {
		return afwezig
	}
	// What can only be brought in is refused as long as it isn't; a subject that lacks its company stays refused.
	if tried["vak"] != "" && ask(r, rules.VakInvoer{Vak: rules.Typed(code), Vrijstelling: true, Eindcijfer: rules.Typed("6")})["vak"] == "" {
		return inbreng
	}
	switch {
	case tried["beoordeling"] == "":
		return beoordeling
	case tried["ce"] != "" && tried["se"] != "":
		return alleenSE
	case tried["ce"] != "":
		return afgerondSE
	case tried["se"] != "":
		return alleenCE
	}
	// The beoordeling is out of place, and keeps the engine from judging what is only a question about a field.
	without := ask(r, rules.VakInvoer{Vak: rules.Typed(code), CE: rules.Typed("6,0"), AlleenCE: true, Beoordeling: rules.Typed("goed")})
	if without["alleenCe"] == "" {
		return ceSEMag
	}
	return metCE
}

// takesRV reports whether an exam has resultaatverbeteringstoetsen.
func takesRV(r *rules.Regeling) bool {
	return ask(r, rules.VakInvoer{Vak: rules.Typed("ne"), SE: rules.Typed("6,5"), RV: rules.Typed("6,0"), Beoordeling: rules.Typed("goed")})["rv"] == ""
}

// ask hands one subject in, and gives the code of what is wrong by the field that it is about.
func ask(r *rules.Regeling, in rules.VakInvoer) map[string]string {
	v := &rules.Verzoek{}
	v.Examen = rules.ExamenInvoer{
		Jaar: rules.Getal{Waarde: r.Jaar, Given: true}, Opleiding: rules.Typed(r.Opleiding.String()),
		Soort: rules.Typed(string(r.Soort)), Gebied: rules.Typed(string(r.Gebied)),
	}
	v.Vakken = []rules.VakInvoer{in}
	wrong := map[string]string{}
	for _, g := range rules.Beoordeel(v).Gebreken {
		if field, ours := strings.CutPrefix(g.Pad, "/vakken/0/"); ours {
			wrong[field] = string(g.Code)
		}
	}
	return wrong
}
