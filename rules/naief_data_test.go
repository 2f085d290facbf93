package rules_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"sync"
)

// The naive judge reads the two data files of the law by itself, so that a slip in the engine's own
// catalogue shows up as a difference.

// naiefVak is one subject of vakken.json.
type naiefVak struct {
	Code        string   `json:"code"`
	Soort       string   `json:"soort"`
	Opleidingen []string `json:"opleidingen"`
	CEBij       []string `json:"ceBij"`
	AlleenCE    bool     `json:"alleenCe"`
	Vanaf       int      `json:"vanaf"`
	Gebied      string   `json:"gebied"`
}

// naiefPlek is a subject that fits a slot: a bare code, or a code with hours and a date.
type naiefPlek struct {
	ID            string   `json:"id"`
	H             int      `json:"h"`
	ValidFrom     string   `json:"valid_from"`
	ReplaceableBy []string `json:"replaceable_by"`
	Qualification bool     `json:"qualification"`
}

// UnmarshalJSON accepts the short form "wi" beside {"id": "wi", "h": 600}.
func (p *naiefPlek) UnmarshalJSON(b []byte) error {
	if b[0] == '"' {
		return json.Unmarshal(b, &p.ID)
	}
	type plek naiefPlek
	return json.Unmarshal(b, (*plek)(p))
}

// vanaf is the first exam year: a text of 1 August counts from the next exam year (R2.2).
func (p naiefPlek) vanaf() int {
	if len(p.ValidFrom) < 4 {
		return 0
	}
	jaar := 0
	for _, c := range p.ValidFrom[:4] {
		jaar = 10*jaar + int(c-'0')
	}
	return jaar + 1
}

// naiefDeel is a list of fixed subjects and choices, as profielen.json writes every part of a package.
type naiefDeel struct {
	Fixed  []naiefPlek `json:"fixed"`
	Choice []struct {
		Choose int         `json:"choose"`
		From   []naiefPlek `json:"from"`
	} `json:"choice"`
}

// naiefProfiel is a profile with, per slot, what fits it.
type naiefProfiel struct {
	code  string
	slots [][]naiefPlek
	pg    []string // the praktijkgerichte vakken that may replace the profielvak (gl, from 2025)
}

// naiefPakket is everything that one opleiding prescribes.
type naiefPakket struct {
	profielen []naiefProfiel // in the order of profielen.json
	tweedeMvt []naiefPlek    // atheneum: the second language; gymnasium: ltc or gtc
	vrij      map[string]int // what the vrije deel lists, with its hours
	drempel   int            // hours that the compulsory slot asks
}

type naiefCatalogus struct {
	vakken      map[string]naiefVak
	volgorde    []string // codes in the order of vakken.json
	keuzevakken []string
	pakketten   map[string]*naiefPakket
}

// must keeps the reading of the data short: broken data may stop the tests.
func naiefMust(err error) {
	if err != nil {
		panic(err)
	}
}

// naiefData loads both files once; the tests run in the folder of the package.
var naiefData = sync.OnceValue(func() *naiefCatalogus {
	c := &naiefCatalogus{vakken: map[string]naiefVak{}, pakketten: map[string]*naiefPakket{}}

	ruw, err := os.ReadFile("vak/data/vakken.json")
	naiefMust(err)
	var lijst struct {
		Vakken []naiefVak `json:"vakken"`
	}
	naiefMust(json.Unmarshal(ruw, &lijst))
	for _, v := range lijst.Vakken {
		c.vakken[v.Code] = v
		c.volgorde = append(c.volgorde, v.Code)
		if v.Soort == "keuzevak" {
			c.keuzevakken = append(c.keuzevakken, v.Code)
		}
	}

	ruw, err = os.ReadFile("vak/data/profielen.json")
	naiefMust(err)
	var delen map[string]json.RawMessage
	naiefMust(json.Unmarshal(ruw, &delen))
	c.pakketten["atheneum"] = naiefLeesHavoVwo(delen["vwo_atheneum"])
	c.pakketten["havo"] = naiefLeesHavoVwo(delen["havo"])
	// The gymnasium has its own classical language, and the profiles and the vrije deel of the atheneum.
	gymnasium := *c.pakketten["atheneum"]
	gymnasium.tweedeMvt = naiefLeesGemeenschappelijk(delen["vwo_gymnasium"])
	c.pakketten["gymnasium"] = &gymnasium
	for _, leerweg := range []string{"tl", "gl", "kb", "bb"} {
		c.pakketten["vmbo-"+leerweg] = naiefLeesVmbo(delen["vmbo_"+leerweg])
	}
	return c
})

// naiefLeesProfielen keeps the order of the file, which is the order of preference (R8.3, R8.4).
func naiefLeesProfielen(ruw json.RawMessage, pg map[string][]string) []naiefProfiel {
	var profielen []naiefProfiel
	d := json.NewDecoder(strings.NewReader(string(ruw)))
	_, err := d.Token()
	naiefMust(err)
	for d.More() {
		naam, err := d.Token()
		naiefMust(err)
		var deel naiefDeel
		naiefMust(d.Decode(&deel))
		p := naiefProfiel{code: naam.(string), pg: pg[naam.(string)]}
		for _, plek := range deel.Fixed {
			slot := []naiefPlek{plek}
			for _, ander := range plek.ReplaceableBy {
				slot = append(slot, naiefPlek{ID: ander})
			}
			p.slots = append(p.slots, slot)
		}
		for _, keuze := range deel.Choice {
			for range keuze.Choose {
				p.slots = append(p.slots, keuze.From)
			}
		}
		profielen = append(profielen, p)
	}
	return profielen
}

func naiefLeesGemeenschappelijk(ruw json.RawMessage) []naiefPlek {
	var opleiding struct {
		Gemeenschappelijk naiefDeel `json:"gemeenschappelijk"`
	}
	naiefMust(json.Unmarshal(ruw, &opleiding))
	if len(opleiding.Gemeenschappelijk.Choice) == 0 {
		return nil
	}
	return opleiding.Gemeenschappelijk.Choice[0].From
}

func naiefLeesHavoVwo(ruw json.RawMessage) *naiefPakket {
	var opleiding struct {
		Profiles  json.RawMessage `json:"profiles"`
		VrijeDeel struct {
			ThresholdH int         `json:"threshold_h"`
			ExtraLists []naiefPlek `json:"extra_lists"`
		} `json:"vrije_deel"`
	}
	naiefMust(json.Unmarshal(ruw, &opleiding))
	p := &naiefPakket{
		profielen: naiefLeesProfielen(opleiding.Profiles, nil),
		tweedeMvt: naiefLeesGemeenschappelijk(ruw),
		vrij:      map[string]int{},
		drempel:   opleiding.VrijeDeel.ThresholdH,
	}
	// The vrije deel takes every subject of the other parts, and its own lists. The large pg vak
	// (360 h) stands beside the small one (120 h): the most hours count here, R2.3.
	plekken := slices.Concat(p.tweedeMvt, opleiding.VrijeDeel.ExtraLists)
	for _, profiel := range p.profielen {
		plekken = slices.Concat(plekken, slices.Concat(profiel.slots...))
	}
	for _, plek := range plekken {
		p.vrij[plek.ID] = max(p.vrij[plek.ID], plek.H)
	}
	return p
}

func naiefLeesVmbo(ruw json.RawMessage) *naiefPakket {
	var opleiding struct {
		Profiles  json.RawMessage `json:"profiles"`
		VrijeDeel struct {
			From map[string][]string `json:"from"`
		} `json:"vrije_deel"`
		AlgemeenVrij struct {
			From []string `json:"from"`
		} `json:"algemeen_vrij"`
		Praktijkgericht struct {
			PerProfile map[string][]string `json:"per_profile"`
		} `json:"praktijkgericht_alternative"`
	}
	naiefMust(json.Unmarshal(ruw, &opleiding))
	p := &naiefPakket{
		profielen: naiefLeesProfielen(opleiding.Profiles, opleiding.Praktijkgericht.PerProfile),
		vrij:      map[string]int{},
	}
	for _, lijst := range opleiding.VrijeDeel.From {
		for _, code := range lijst {
			p.vrij[code] = 1
		}
	}
	for _, code := range opleiding.AlgemeenVrij.From {
		p.vrij[code] = 1
	}
	return p
}
