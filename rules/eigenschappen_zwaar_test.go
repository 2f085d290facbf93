package rules_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// TestZwaar: requests of up to 40 subjects that make it hard to find what to leave out. The engine must answer all of
// them: with a verdict, or by saying that the list is too large, which may happen to one in a hundred. How long it took is
// only shown, but a search that does not end is an error, not a test that hangs.
func TestZwaar(t *testing.T) {
	aantal := 4_000
	if testing.Short() {
		aantal = 400
	}
	var slot sync.Mutex
	var geweigerd atomic.Int64
	var vast atomic.Int64
	traagst, verzoekTraagst := map[string]time.Duration{}, map[string][]byte{}
	elk(t, aantal, func(r *rand.Rand) string {
		if vast.Load() > 0 { // such a search can't be stopped and takes a core, so it ends here
			return ""
		}
		b := &naiefBouwer{r: r, data: naiefData()}
		soort := b.bouwZwaar()
		verzoek := b.v.json()
		begin := time.Now()
		klaar := make(chan string, 1)
		go func() {
			_, fout := beoordeel(verzoek)
			klaar <- fout
		}()
		select {
		case fout := <-klaar:
			duur := time.Since(begin)
			slot.Lock()
			defer slot.Unlock()
			if duur > traagst[soort] {
				traagst[soort], verzoekTraagst[soort] = duur, verzoek
			}
			if fout != "" && strings.Contains(fout, `"code":"te-groot"`) {
				geweigerd.Add(1)
				return ""
			}
			if fout != "" {
				return soort + ": " + fout
			}
			return ""
		case <-time.After(eindeloos):
			vast.Add(1)
			return fmt.Sprintf("%s: no reply within %v\n%s", soort, eindeloos, verzoek)
		}
	})
	t.Logf("%d of %d refused as too large", geweigerd.Load(), aantal)
	if geweigerd.Load() > int64(aantal/100) {
		t.Errorf("too many are refused")
	}
	for soort, duur := range traagst {
		t.Logf("%-22s slowest %v", soort, duur.Round(time.Microsecond))
		if duur > 200*time.Millisecond {
			t.Logf("%s", verzoekTraagst[soort])
		}
	}
}

// eindeloos is far above what a slow machine needs.
const eindeloos = 10 * time.Second

// bouwZwaar makes one hard request and names its kind.
func (b *naiefBouwer) bouwZwaar() string {
	b.v.Examen = naiefExamen{Jaar: 2023 + b.r.IntN(5), Opleiding: kies(b.r, naiefOpleidingen)}
	if !b.vmbo() && b.kans(30) { // under the duimregeling every item is a search of its own
		b.v.Examen.Jaar = 2021 + b.r.IntN(2)
	}
	b.pak = naiefPakketVan(&b.v.Examen)
	b.p = kies(b.r, b.pak.profielen)
	if b.vmbo() {
		b.vulVmbo()
	} else {
		b.vulHavoVwo()
	}
	b.vulTot(20 + b.r.IntN(21))
	if b.kans(40) {
		b.v.Examen.Profielen = []string{b.p.code}
	}
	b.r.Shuffle(len(b.v.Vakken), func(i, j int) { b.v.Vakken[i], b.v.Vakken[j] = b.v.Vakken[j], b.v.Vakken[i] })
	b.stijl = kies(b.r, naiefStijlen)
	b.geefCijfers()
	soort := b.scherpCijfers()
	if b.kans(25) { // pinned: few of them, or nearly all
		soort += " deel"
		kans := kies(b.r, []int{10, 50, 95})
		deel := kies(b.r, []string{"gemeenschappelijk", "profiel", "vrij", ""})
		for i := range b.v.Vakken {
			if b.kans(kans) {
				b.v.Vakken[i].Deel = deel
				if deel == "" {
					b.v.Vakken[i].Deel = kies(b.r, []string{"gemeenschappelijk", "profiel", "vrij"})
				}
			}
		}
	}
	if b.kans(20) {
		soort += " onbekend"
		b.v.wisUit(b.r)
	}
	if b.kans(10) && len(b.v.Vakken) > 3 { // something prescribed may be missing
		b.v.Vakken = b.v.Vakken[:len(b.v.Vakken)-1-b.r.IntN(3)]
		if !b.staat("wib") {
			b.laatWeg("wid")
		}
	}
	return b.v.Examen.Opleiding + soort
}

func (b *naiefBouwer) laatWeg(code string) {
	over := b.v.Vakken[:0]
	for _, r := range b.v.Vakken {
		if r.Vak != code {
			over = append(over, r)
		}
	}
	b.v.Vakken = over
}

// vulTot adds whatever may be added: on the vmbo keuzevakken, algemene vakken or subjects of a higher level, elsewhere
// the whole vrije deel, and on the tl praktijkgerichte vakken too.
func (b *naiefBouwer) vulTot(n int) {
	keuzevakken := kies(b.r, []int{0, 30, 95})
	for poging := 0; len(b.v.Vakken) < n && poging < 400; poging++ {
		switch {
		case !b.vmbo():
			b.extraHavoVwo()
		case b.kans(keuzevakken):
			b.voegToeKeuzevakken(1)
		case b.is("vmbo-tl", "vmbo-gl") && b.kans(15):
			b.kiesUit("", b.pgVakken())
		default:
			b.extraVmbo()
		}
	}
}

// scherpCijfers puts grades in place of those of the style that make leaving out a puzzle.
func (b *naiefBouwer) scherpCijfers() string {
	paren := map[string][][2]int{
		" hoogSE-laagCE":   {{90, 30}},
		" laagSE-hoogCE":   {{20, 90}, {15, 80}},
		" om en om":        {{90, 30}, {30, 90}},
		" net niet":        {{55, 54}, {56, 54}, {55, 55}, {45, 54}},
		" vieren":          {{40, 40}, {44, 46}, {60, 50}},
		" alles":           {{10, 100}, {100, 10}, {55, 55}, {40, 45}, {70, 40}, {40, 70}, {30, 30}},
		" goed":            {{80, 80}, {70, 75}},
		" een tiende kort": {{60, 55}, {60, 54}},
	}
	namen := []string{"", " hoogSE-laagCE", " laagSE-hoogCE", " om en om", " net niet", " vieren", " alles", " goed", " een tiende kort"}
	naam := kies(b.r, namen)
	if naam == "" {
		return " stijl"
	}
	basis := b.kans(50) // the prescribed ones just good enough, so that all hangs on the others
	for i := range b.v.Vakken {
		r := &b.v.Vakken[i]
		paar := kies(b.r, paren[naam])
		if basis && strings.Contains(" ne en wib na sk wi nask1 bi ", " "+r.Vak+" ") {
			paar = [2]int{55, 55}
		}
		if naiefTienden(r.SE) > 0 {
			if !b.heeftCE(r) || naiefIsKunst(r.Vak) {
				r.SE = json.RawMessage(fmt.Sprint(min(10, max(1, paar[0]/10+b.r.IntN(2)))))
			} else {
				r.SE = cijferTekst(paar[0])
			}
		}
		if naiefTienden(r.CE) > 0 {
			r.CE = cijferTekst(paar[1])
		}
	}
	return naam
}
