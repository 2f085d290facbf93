package tekst

import (
	"strings"

	"slaagwijzer/rules/oordeel"
	"slaagwijzer/rules/vervolg"
)

var routeNames = [...]sentence{
	vervolg.Inzage:         {"Je examenwerk inzien", "See your exam papers"},
	vervolg.Herkansing:     {"Herkansing", "Resit"},
	vervolg.Septemberroute: {"Septemberroute", "September route"},
	vervolg.NaarVavo:       {"Naar het vavo", "To the vavo (adult education)"},
	vervolg.Rutteregeling:  {"Rutteregeling", "Rutte arrangement"},
	vervolg.JaarOverdoen:   {"Het jaar overdoen", "Repeat the year"},
	vervolg.Staatsexamen:   {"Staatsexamen", "State exam"},
	vervolg.LagerNiveau:    {"Een diploma van een niveau lager", "A diploma one level lower"},
	vervolg.MBO:            {"Naar het mbo", "To the mbo (vocational education)"},
	vervolg.Gespreid:       {"Het examen spreiden", "Spread the exam"},
}

var routeMarks = [...]string{vervolg.Ja: "+", vervolg.Nee: "-", vervolg.Onbekend: "?"}

// Routes are the routes as a text for a person; nothing when there are none.
func Routes(t Taal, o *oordeel.Oordeel, v *vervolg.Vervolg) string {
	if v == nil {
		return ""
	}
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\n") }
	line()
	line(sentence{"Hoe nu verder?  (+ mogelijk, - niet mogelijk, ? hangt ervan af)", "What next?  (+ possible, - not possible, ? it depends)"}.in(t))
	texts := Vervolg(t, o, v)
	for i := range v.Routes {
		route := &v.Routes[i]
		from := route.Bron.Titel
		if from == "" {
			from = sentence{"artikel ", "article "}.in(t) + route.Bron.Artikel
		}
		line("  ", routeMarks[route.Mogelijk], " ", routeNames[route.Code].in(t), "  [", from, "]")
		line("      ", texts[i])
	}
	return b.String()
}
