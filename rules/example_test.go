package rules_test

import (
	"fmt"

	"slaagwijzer/rules"
)

func ExampleHandle() {
	reply, outcome := rules.Handle([]byte(`{"id":1,"examen":{"jaar":1999,"opleiding":"havo"},"vakken":[]}`))
	fmt.Println(string(reply))
	fmt.Println(outcome == rules.Defective)
	// Output:
	// {"id":1,"versie":1,"gebreken":[{"pad":"/examen/jaar","code":"jaar-onbekend","tekst":"Voor examenjaar 1999 kennen we de regels niet. We kennen de jaren 2018 tot en met 2027.","waarde":"1999"}]}
	// true
}

func ExampleBeoordeel() {
	antwoord := rules.Beoordeel(&rules.Verzoek{Verzoek: rules.Kandidaat{
		Examen: rules.ExamenInvoer{Jaar: rules.Getal{Waarde: 2026, Given: true}, Opleiding: rules.Typed("havo")},
		Vakken: []rules.VakInvoer{{Vak: rules.Typed("ne"), SE: rules.Typed("6,3"), CE: rules.Typed("5,8")}},
	}})
	fmt.Println(antwoord.Regeling, antwoord.Uitslag)
	fmt.Println(antwoord.Eindcijfers[0])
	// Output:
	// havo-2026 open
	// {ne 6 []}
}
