package rules_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"slaagwijzer/rules"
)

// zaad is the seed of a test: a new one for every run, unless SLAAGWIJZER_SEED asks for an old run again.
func zaad(t *testing.T) uint64 {
	t.Helper()
	seed := rand.Uint64()
	if env := os.Getenv("SLAAGWIJZER_SEED"); env != "" {
		var err error
		if seed, err = strconv.ParseUint(env, 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("SLAAGWIJZER_SEED=%d", seed)
	return seed
}

// veel is how many dossiers a property is tried on.
func veel() int {
	if testing.Short() {
		return 1_500
	}
	return 10_000
}

// elk tries a property on random dossiers, on all cores. The property gets a source that depends on the seed and on the
// number of the dossier alone, and answers what is wrong, or nothing.
func elk(t *testing.T, aantal int, eigenschap func(r *rand.Rand) string) {
	t.Helper()
	seed := zaad(t)
	var volgende atomic.Int64
	var groep sync.WaitGroup
	var slot sync.Mutex
	fouten := map[int]string{}
	for range runtime.NumCPU() {
		groep.Go(func() {
			for {
				i := int(volgende.Add(1)) - 1
				if i >= aantal {
					return
				}
				if fout := eigenschap(rand.New(rand.NewPCG(seed, uint64(i)))); fout != "" {
					slot.Lock()
					fouten[i] = fout
					slot.Unlock()
				}
			}
		})
	}
	groep.Wait()
	meldFouten(t, fouten, aantal)
}

// meldFouten shows the shortest few in full: those are the easiest to understand.
func meldFouten(t *testing.T, fouten map[int]string, aantal int) {
	t.Helper()
	var nummers []int
	for i := range fouten {
		nummers = append(nummers, i)
	}
	slices.SortFunc(nummers, func(a, b int) int { return len(fouten[a]) - len(fouten[b]) })
	for _, i := range nummers[:min(4, len(nummers))] {
		t.Errorf("dossier %d: %s", i, fouten[i])
	}
	if len(nummers) > 0 {
		t.Errorf("%d of %d dossiers fail", len(nummers), aantal)
	}
}

// eigAntwoord is what the properties read of a reply.
type eigAntwoord struct {
	Gebreken          json.RawMessage
	Storing           string
	Regeling          string
	Uitslag           string
	CumLaude          string
	Profielen         []string
	BuitenBeschouwing []string
	Eisen             []eigEis
	CumLaudeEisen     []eigEis
	CEGemiddelde      *struct {
		Som, Gemiddelde string
		Aantal          int
	}
	Eindcijfers []struct {
		Vak        string
		Eindcijfer int
		Delen      []string
	}
	Opmerkingen []struct{ Code, Tekst string }
}

type eigEis struct {
	Code, Oordeel, Tekst string
	Speling              *string
}

func (a *eigAntwoord) oordeel(code string) string {
	for _, eis := range a.Eisen {
		if eis.Code == code {
			return eis.Oordeel
		}
	}
	return ""
}

// beoordeel has a valid request judged; the string says why that failed.
func beoordeel(verzoek []byte) (*eigAntwoord, string) {
	antwoord, _ := rules.Handle(verzoek)
	var a eigAntwoord
	if err := json.Unmarshal(antwoord, &a); err != nil {
		return nil, fmt.Sprintf("%v\n%s\n%s", err, verzoek, antwoord)
	}
	if a.Gebreken != nil || a.Storing != "" || a.Uitslag == "" {
		return nil, fmt.Sprintf("no verdict on a valid request\n%s\n%s", naiefLeesbaar(verzoek), antwoord)
	}
	return &a, ""
}

// trek draws a random dossier as something that can be changed.
func trek(r *rand.Rand) *naiefVerzoek { return gelezen(willekeurig(r)) }

// trekOveral is a random valid request over every regime.
func trekOveral(r *rand.Rand) *naiefVerzoek { return gelezen(willekeurigOveral(r)) }

func gelezen(verzoek []byte) *naiefVerzoek {
	var v naiefVerzoek
	naiefMust(json.Unmarshal(verzoek, &v))
	return &v
}

// cijferTekst writes tenths as the contract does.
func cijferTekst(tienden int) json.RawMessage {
	return json.RawMessage(fmt.Sprintf(`"%d.%d"`, tienden/10, tienden%10))
}

// eigSoort says of which grades an entry is made.
type eigSoort struct{ se, heel, ce, beoordeling bool }

// soortVan follows R1.1 to R1.5, R6.8 and the rules on closed subjects of 2020 to 2022. Houder is the kunst discipline with the CE, if there
// are two of them.
func (v *naiefVerzoek) soortVan(r *naiefInvoer, houder string) eigSoort {
	vak := naiefData().vakken[r.Vak]
	vervallen := r.Behaald == 2020 || vak.Soort == "profielvak" && (r.Behaald == 2021 || r.Behaald == 2022)
	vmbo := v.Examen.Opleiding[0] == 'v'
	switch {
	case r.Vrijstelling || r.Ontheffing:
		return eigSoort{}
	case vak.Soort == "kwalificatie", r.Vak == "pws" && vmbo:
		return eigSoort{beoordeling: true}
	case !naiefHeeftCE(v.Examen.Opleiding, r), houder != "" && naiefIsKunst(r.Vak) && r.Vak != houder:
		return eigSoort{se: true, heel: true}
	case vervallen:
		return eigSoort{se: true}
	}
	return eigSoort{se: !r.AlleenCE && !vak.AlleenCE, ce: true}
}

// kunst tells which kunst disciplines were entered and, of two, for which a CE can be filled in: a decimal in the SE of
// one leaves the other no choice once a CE is there. Until then both are tried (R6.8), see kunstOpen.
func (v *naiefVerzoek) kunst() (disciplines []string, houder string) {
	var heel []string
	for i := range v.Vakken {
		r := &v.Vakken[i]
		if !naiefIsKunst(r.Vak) || r.Vrijstelling || r.Ontheffing {
			continue
		}
		disciplines = append(disciplines, r.Vak)
		if r.heeftGemaaktCE() {
			houder = r.Vak
		} else if naiefTienden(r.SE)%10 == 0 {
			heel = append(heel, r.Vak)
		}
	}
	if houder == "" && len(heel) == 1 && len(disciplines) == 2 { // a decimal gives it away
		houder = disciplines[0]
		if houder == heel[0] {
			houder = disciplines[1]
		}
	}
	return disciplines, houder
}

// kunstOpen reports whether two kunst disciplines were entered and neither has a CE yet.
func (v *naiefVerzoek) kunstOpen() bool {
	disciplines, made := 0, 0
	for i := range v.Vakken {
		if r := &v.Vakken[i]; naiefIsKunst(r.Vak) && !r.Vrijstelling && !r.Ontheffing {
			disciplines++
			if r.heeftGemaaktCE() {
				made++
			}
		}
	}
	return disciplines > 1 && made == 0
}

func (r *naiefInvoer) heeftGemaaktCE() bool {
	return r.Score != nil || r.CEDelen != nil || naiefTienden(r.CE) > 0
}
