package rules_test

import (
	"slices"
	"strings"
)

// What sets one regime apart from another, asked of the exam by itself; the table of years, kinds and regions.

func (e *naiefExamen) vavo() bool   { return e.Soort == "vavo" }
func (e *naiefExamen) staats() bool { return e.Soort == "staatsexamen" }
func (e *naiefExamen) school() bool { return !e.vavo() && !e.staats() }
func (e *naiefExamen) bes() bool    { return e.Gebied == "bes" }
func (e *naiefExamen) vmbo() bool   { return strings.HasPrefix(e.Opleiding, "vmbo") }

// zonderCE: no CE was held (N1).
func (e *naiefExamen) zonderCE() bool { return e.Jaar == 2020 }

// buitenExamen: vavo and staatsexamen do not have these; entered they are ignored (V2, S2).
func (e *naiefExamen) buitenExamen(code string) bool {
	return !e.school() && slices.Contains([]string{"lo", "ckv", "kv1"}, code)
}

// ckvKwalificatie: CKV was no grade yet (C1).
func (e *naiefExamen) ckvKwalificatie() bool {
	return e.school() && (e.Opleiding == "havo" && e.Jaar == 2018 || e.Opleiding == "atheneum" && e.Jaar <= 2019)
}

// minimumNederlands: vmbo asks a 5 for Nederlands, but not everywhere on the BES (B1).
func (e *naiefExamen) minimumNederlands() bool {
	return e.vmbo() && !(e.bes() && (e.Jaar <= 2022 || e.staats()))
}

// afgesloten is the year in which a subject was closed; 0 for a vrijstelling that does not say.
func (v *naiefInvoer) afgesloten(jaar int) int {
	if v.Behaald == 0 && !v.Vrijstelling {
		return jaar
	}
	return v.Behaald
}
