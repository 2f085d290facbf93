package tekst

import (
	"strings"

	"slaagwijzer/rules/dossier"
	"slaagwijzer/rules/pakket"
	"slaagwijzer/rules/regeling"
	"slaagwijzer/rules/vak"
)

// Eindcijferregel explains how the eindcijfer of a subject is made.
func Eindcijferregel(r *regeling.Regeling) Regel {
	se, short := "schoolexamen", "SE"
	if r.Soort == dossier.Staatsexamen {
		se, short = "college-examen", "college-examen"
	}
	if zonderCE(r) {
		return eindcijferZonderCE(r, se)
	}
	named := se
	if short != se {
		named += " (" + short + ")"
	}
	regel := Regel{
		Zinnen: []string{
			"Het eindcijfer van een vak is het gemiddelde van je " + named + " en je centraal examen (CE).",
			"Heeft een vak geen CE, dan is het " + short + " je eindcijfer. Dat is dan een heel cijfer.",
			"Heeft een vak alleen een CE, dan is het afgeronde CE je eindcijfer.",
			"Bestaat een CE uit twee delen, dan is het CE het gemiddelde daarvan, afgerond op één cijfer achter de komma.",
		},
		Afronding: "Het eindcijfer is een heel cijfer. Bij het afronden telt alleen het eerste cijfer achter de komma.",
	}
	if profielvakOpSE(&r.Layout) && r.Soort == dossier.School {
		regel.Zinnen = append(regel.Zinnen, "Er was geen cspe: het eindcijfer van je profielvak is het afgeronde schoolexamen.")
	}
	return regel
}

// eindcijferZonderCE is about 2020. The resultaatverbeteringstoets was a test of schools.
func eindcijferZonderCE(r *regeling.Regeling, se string) Regel {
	zinnen := []string{"Er waren geen centrale examens. Het eindcijfer van een vak is je afgeronde " + se + "."}
	if r.Soort != dossier.Staatsexamen {
		zinnen = append(zinnen,
			"Je mocht voor hoogstens twee vakken een resultaatverbeteringstoets doen.",
			"Dan telt het gemiddelde van je schoolexamen en die toets, maar alleen als dat hoger is. Lager kan het dus niet worden.")
		if r.Opleiding == vak.VmboKB || r.Opleiding == vak.VmboBB {
			zinnen[1] = "Je mocht voor hoogstens twee vakken een resultaatverbeteringstoets doen, en ook nog voor je profielvak."
		}
	}
	return Regel{Zinnen: zinnen, Afronding: "Het eindcijfer is een heel cijfer. Bij het afronden telt alleen het eerste cijfer achter de komma."}
}

// Duimregel explains the duimregeling of a regeling that has one.
func Duimregel(r *regeling.Regeling) Regel {
	zinnen := []string{
		"Slaag je net niet? Dan kan één vak of onderdeel wegvallen uit je uitslag. Dat gebeurt vanzelf, en alleen als je daardoor slaagt.",
		"Je moet wel in alle verplichte vakken examen hebben gedaan, en minstens één vak in " + number(r.Jaar) + " hebben afgesloten.",
	}
	if r.Duim.Met2020Tot2022 {
		zinnen = append(zinnen, "De regel is er alleen voor wie een vak uit 2020, 2021 of 2022 op de lijst heeft.")
	}
	regel := Regel{Zinnen: append(zinnen,
		"Het vak blijft op je cijferlijst staan, en voor cum laude telt het wel.",
		"Dit kan niet wegvallen: "+list(NL, beschermd(r))+".",
		"Dit kan wel wegvallen:",
	)}
	regel.Mogelijk = []string{
		"een vak met een eindcijfer; het CE van dat vak telt dan ook niet mee",
		"een onderdeel van het combinatiecijfer, als er minstens één overblijft",
	}
	var without []string
	for _, code := range r.Layout.Kwalificaties {
		if r.Duim.Kwalificaties&regeling.KwalificatieOf(code) != 0 {
			without = append(without, code)
		}
	}
	if len(without) > 0 {
		regel.Mogelijk = append(regel.Mogelijk, "een vak zonder cijfer met een onvoldoende: "+choice(NL, names(without)))
	}
	if r.Layout.Programma == pakket.Gewogen {
		regel.Afronding = "In het combinatiecijfer telt je profielvak even vaak als vóór het wegvallen."
	}
	return regel
}

// beschermd are what the duimregeling never leaves out.
func beschermd(r *regeling.Regeling) []string {
	protected := names(r.Duim.Beschermd)
	if !r.Opleiding.Vmbo() {
		protected = append(protected, "de wiskunde die kernvak is")
	}
	return append(protected, "het hele combinatiecijfer")
}

// Herkansingsregel explains what may be done again.
func Herkansingsregel(r *regeling.Regeling) Regel {
	h := &r.Herkansing
	if len(h.Rechten) == 0 {
		return Regel{Zinnen: []string{"Er waren geen centrale examens. Er was dus ook niets om te herkansen."}}
	}
	if h.NaAfwijzing {
		return Regel{Zinnen: []string{
			"Ben je na een volledig examen gezakt, en kun je met een herkansing nog slagen? Dan mag je " + overdoen(r) + " overdoen. Het hoogste cijfer telt.",
			"Het gaat om vakken waarin je in " + number(r.Jaar) + " examen deed.",
			"Ben je geslaagd, dan kun je niet herkansen om je cijfers te verbeteren.",
		}}
	}
	return Regel{Zinnen: []string{
		"Je mag " + overdoen(r) + " overdoen. Dat mag ook als je al geslaagd bent. Het hoogste cijfer telt.",
		"Doe je gespreid examen, in twee schooljaren? Dan mag het in elk jaar, voor de vakken van dat jaar.",
		"Deed je een vak vervroegd? Dan geldt het recht één keer, voor al je vakken samen.",
	}}
}

// overdoen names what may be done again.
func overdoen(r *regeling.Regeling) string {
	var rights []string
	for _, recht := range r.Herkansing.Rechten {
		one := map[regeling.Onderdeel]string{
			regeling.CE: "één centraal examen", regeling.CSPE: "het cspe",
			regeling.College: "één college-examen", regeling.HeelVak: "één heel vak",
		}
		more := map[regeling.Onderdeel]string{
			regeling.CE: "de centrale examens van " + number(recht.Aantal) + " vakken", regeling.HeelVak: number(recht.Aantal) + " vakken helemaal, met college-examen en centraal examen,",
		}
		text := one[recht.Onderdeel]
		if recht.Aantal > 1 {
			text = more[recht.Onderdeel]
		}
		if recht.Onderdeel == regeling.CE && cspeIsCE(r) {
			text += " of het cspe"
		}
		rights = append(rights, text)
	}
	return strings.Join(rights, " en ")
}
