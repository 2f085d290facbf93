package rules_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
)

// eigOverzicht is a reply without the order that it owes to the order of entry.
type eigOverzicht struct {
	Uitslag, CumLaude string
	Weg               int

	// What follows belongs to the shown reading.
	Profielen   []string
	Buiten      []string
	Eindcijfers []string
	CE          string
	Eisen       []string
}

// overzicht sorts what has no order of its own. Nameless keuzevakken are told apart by nothing, so everything is
// compared with its multiplicity.
func (a *eigAntwoord) overzicht() eigOverzicht {
	uit := eigOverzicht{Uitslag: a.Uitslag, CumLaude: a.CumLaude, Weg: len(a.BuitenBeschouwing), Profielen: a.Profielen,
		Buiten: slices.Sorted(slices.Values(a.BuitenBeschouwing))}
	for _, e := range a.Eindcijfers {
		slices.Sort(e.Delen)
		uit.Eindcijfers = append(uit.Eindcijfers, fmt.Sprint(e.Vak, e.Eindcijfer, e.Delen))
	}
	slices.Sort(uit.Eindcijfers)
	if a.CEGemiddelde != nil {
		uit.CE = fmt.Sprint(*a.CEGemiddelde)
	}
	for _, eis := range a.Eisen {
		speling := ""
		if eis.Speling != nil {
			speling = *eis.Speling
		}
		uit.Eisen = append(uit.Eisen, eis.Code+" "+eis.Oordeel+" "+speling)
	}
	return uit
}

// gelijkspel: the law may leave more than one reading, and then the order of entry alone decides which is shown. That
// is so when something is left out (another subject of the same effect could go instead), when it is not known which
// kunst discipline has the CE (the first is shown), when the programme could be headed by more than one subject, and,
// for the eis kernvakken alone, when two wiskundevakken could be the kernvak while grades are missing. In all other
// dossiers the reading differs by the profile at most, and profiles have an order of their own.
func (v *naiefVerzoek) gelijkspel(a *eigAntwoord) bool {
	koppen, wiskunde, keuzevakken := 0, 0, 0
	for i := range v.Vakken {
		vak := v.Vakken[i].Vak
		switch naiefData().vakken[vak].Soort {
		case "profielvak", "praktijkgericht":
			koppen++
		case "keuzevak":
			keuzevakken++
		}
		if vak == "wia" || vak == "wib" || vak == "wic" {
			wiskunde++
		}
	}
	vmbo := strings.HasPrefix(v.Examen.Opleiding, "vmbo")
	return len(a.BuitenBeschouwing) > 0 || v.kunstOpen() || vmbo && koppen > 1 && keuzevakken > 0 ||
		!vmbo && wiskunde > 1 && a.Uitslag != "geslaagd"
}

// TestEigenschap_VolgordeMaaktNietsUit: the order of the subjects decides nothing but what is shown of equals.
func TestEigenschap_VolgordeMaaktNietsUit(t *testing.T) {
	var scherp, alle atomic.Int64
	elk(t, veel(), func(r *rand.Rand) string {
		v := trek(r)
		if r.IntN(4) == 0 {
			v.wisUit(r)
		}
		voor := v.json()
		eerst, fout := beoordeel(voor)
		if fout != "" {
			return fout
		}
		gelijk := v.gelijkspel(eerst)
		var geschud naiefVerzoek
		naiefMust(json.Unmarshal(voor, &geschud))
		r.Shuffle(len(geschud.Vakken), func(i, j int) {
			geschud.Vakken[i], geschud.Vakken[j] = geschud.Vakken[j], geschud.Vakken[i]
		})
		na := geschud.json()
		dan, fout := beoordeel(na)
		if fout != "" {
			return fout
		}
		wil, heb := eerst.overzicht(), dan.overzicht()
		if gelijk {
			// Profielen are those that pass with the subjects that are left out, so they belong to the reading too
			// when another subject is left out instead; a nameless keuzevak may hide that.
			anders := !slices.Equal(wil.Buiten, heb.Buiten) || slices.Contains(wil.Buiten, "keuzevak")
			for _, o := range []*eigOverzicht{&wil, &heb} {
				o.Buiten, o.Eindcijfers, o.CE, o.Eisen = nil, nil, "", nil
				if anders {
					o.Profielen = nil
				}
				if v.kunstOpen() {
					o.Profielen, o.Weg = nil, 0 // these are of the first discipline that can pass
				}
			}
		} else {
			scherp.Add(1)
		}
		alle.Add(1)
		if !reflect.DeepEqual(wil, heb) {
			return fmt.Sprintf("another order, another reply\n%+v\n%+v\n%s\n%s", wil, heb, naiefLeesbaar(voor), naiefLeesbaar(na))
		}
		return ""
	})
	t.Logf("%d of %d compared in full", scherp.Load(), alle.Load())
	if scherp.Load() < alle.Load()/2 {
		t.Error("too few replies are compared in full")
	}
}

// TestVolgorde_TweeProfielvakkenOpTL: who can pass, passes (R8.2), so on the tl either of two profielvakken may head the
// programme that counts as an extra number (R6.6), whichever was entered first. The random dossiers have one.
func TestVolgorde_TweeProfielvakkenOpTL(t *testing.T) {
	const basis = "ne 6, en 6, ml 5, bi 6, wi 6, ak 5, gs 6, keuzevak 8, keuzevak 8, pie 4/4, bwi 8/8"
	v := naiefLijst(2026, "vmbo-tl", "ZW", basis)
	for _, andersom := range []bool{false, true} {
		if andersom {
			slices.Reverse(v.Vakken)
		}
		a, fout := beoordeel(v.json())
		if fout != "" {
			t.Fatal(fout)
		}
		if a.Uitslag != "geslaagd" { // with the programme of bwi: two vijven and an 8
			t.Errorf("%s\n%s", a.Uitslag, naiefLeesbaar(v.json()))
		}
	}
}
