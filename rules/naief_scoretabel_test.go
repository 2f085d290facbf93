package rules_test

import (
	"encoding/json"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"slaagwijzer/rules"
)

type naiefScoregevolg struct{ Cijfer, Uitslag, CumLaude string }

type naiefScoretabel struct {
	Vak, Nterm string
	Schaal     int
	Rijen      []struct {
		Punten int
		naiefScoregevolg
		Laag, Hoog *naiefScoregevolg
	}
	Omslag []struct {
		Punten  int
		Uitslag string
	}
}

// TestScoretabel judges every grade of the table anew, with the grade typed as the CE, for random dossiers.
func TestScoretabel(t *testing.T) {
	seed := zaad(t)
	r := rand.New(rand.NewPCG(seed, 7))
	omslagen := 0
	for done := 0; done < 200; {
		var verzoek map[string]any
		naiefMust(json.Unmarshal(willekeurig(r), &verzoek))
		i := r.IntN(len(verzoek["vakken"].([]any)))
		vraag := map[string]any{"vak": i, "schaal": 20 + r.IntN(101)}
		if bekend := r.IntN(3) > 0; bekend {
			vraag["nterm"] = strconv.Itoa(r.IntN(3)) + "," + strconv.Itoa(r.IntN(10))
		}
		verzoek["omzetting"] = vraag
		var antwoord struct{ Omzetting *naiefScoretabel }
		naiefBeantwoord(verzoek, &antwoord)
		if antwoord.Omzetting == nil {
			continue // a subject without a CE
		}
		if naiefMetCE(verzoek, i, "5.5").Uitslag == "" {
			continue // of two kunst disciplines the other one then has a decimal too many in its SE
		}
		done++
		omslagen += len(antwoord.Omzetting.Omslag)
		checkScoretabel(t, verzoek, i, antwoord.Omzetting)
	}
	require.Greater(t, omslagen, 50, "too few of these dossiers depend on the subject")
}

// checkScoretabel compares every row with the verdict on the request in which its grade stands as the CE, and the turns
// with the rows.
func checkScoretabel(t *testing.T, verzoek map[string]any, i int, o *naiefScoretabel) {
	t.Helper()
	known := map[string]naiefScoregevolg{}
	judge := func(grade string) naiefScoregevolg {
		if _, seen := known[grade]; !seen {
			known[grade] = naiefMetCE(verzoek, i, grade)
		}
		return known[grade]
	}
	require.Len(t, o.Rijen, o.Schaal+1)
	before, turns := "", 0
	for punten, rij := range o.Rijen {
		require.Equal(t, punten, rij.Punten)
		uitslag := rij.Uitslag
		if o.Nterm == "" {
			require.Equal(t, judge(rij.Laag.Cijfer), *rij.Laag)
			require.Equal(t, judge(rij.Hoog.Cijfer), *rij.Hoog)
			if uitslag = "open"; rij.Laag.Uitslag == rij.Hoog.Uitslag {
				uitslag = rij.Laag.Uitslag
			}
		} else {
			require.Equal(t, judge(rij.Cijfer), rij.naiefScoregevolg)
		}
		if punten > 0 && uitslag != before {
			require.Less(t, turns, len(o.Omslag), "%d", punten)
			require.Equal(t, punten, o.Omslag[turns].Punten)
			require.Equal(t, uitslag, o.Omslag[turns].Uitslag)
			turns++
		}
		before = uitslag
	}
	require.Len(t, o.Omslag, turns)
}

// naiefMetCE is the verdict when the grade is typed as the CE of subject i.
func naiefMetCE(verzoek map[string]any, i int, grade string) naiefScoregevolg {
	vakken := append([]any(nil), verzoek["vakken"].([]any)...)
	vak := map[string]any{}
	for key, value := range vakken[i].(map[string]any) {
		if key != "ceDelen" && key != "score" {
			vak[key] = value
		}
	}
	vak["ce"] = grade
	vakken[i] = vak
	var gevolg naiefScoregevolg
	naiefBeantwoord(map[string]any{"examen": verzoek["examen"], "vakken": vakken}, &gevolg)
	gevolg.Cijfer = grade
	return gevolg
}

func naiefBeantwoord(verzoek map[string]any, antwoord any) {
	request, err := json.Marshal(verzoek)
	naiefMust(err)
	reply, _ := rules.Handle(request)
	naiefMust(json.Unmarshal(reply, antwoord))
}
