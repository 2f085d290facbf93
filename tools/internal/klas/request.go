package klas

// verzoek is a request of the contract. What is any is a number or true, or the text that should have been one.
type verzoek struct {
	ID     string      `json:"id"`
	Examen examen      `json:"examen"`
	Vakken []vakInvoer `json:"vakken"`
}

type examen struct {
	Jaar            any      `json:"jaar,omitempty"`
	Soort           string   `json:"soort,omitempty"`
	Gebied          string   `json:"gebied,omitempty"`
	Opleiding       string   `json:"opleiding,omitempty"`
	Profielen       []string `json:"profielen"`
	Leerwerktraject any      `json:"leerwerktraject,omitempty"`
	Gespreid        any      `json:"gespreid,omitempty"`
	Combinatie      []string `json:"combinatie,omitempty"`
}

type vakInvoer struct {
	Vak          string `json:"vak,omitempty"`
	Naam         string `json:"naam,omitempty"`
	SE           string `json:"se,omitempty"`
	CE           string `json:"ce,omitempty"`
	AlleenCE     any    `json:"alleenCe,omitempty"`
	RV           string `json:"rv,omitempty"`
	Beoordeling  string `json:"beoordeling,omitempty"`
	Vrijstelling any    `json:"vrijstelling,omitempty"`
	Ontheffing   any    `json:"ontheffing,omitempty"`
	Eindcijfer   string `json:"eindcijfer,omitempty"`
	Behaald      any    `json:"behaald,omitempty"`
	Herkanst     any    `json:"herkanst,omitempty"`
	Deel         string `json:"deel,omitempty"`
	Niveau       string `json:"niveau,omitempty"`
}

// Request is the request of a candidate in JSON.
func (k *Kandidaat) Request(standaard Standaard) []byte {
	request, _ := k.request(standaard)
	return request
}

func (k *Kandidaat) request(standaard Standaard) ([]byte, places) {
	m := maker{kandidaat: k, places: places{"": {line: k.Regel()}, "/id": k.layout.at(k.rows[0], k.layout.key[0])}}
	m.verzoek.ID = k.Sleutel
	m.makeExamen(standaard)
	m.verzoek.Vakken = []vakInvoer{}
	if k.layout.Long {
		m.makeLong()
	} else {
		m.makeWide()
	}
	return encode(m.verzoek), m.places
}

// maker makes a request, and remembers where everything in it comes from.
type maker struct {
	kandidaat *Kandidaat
	verzoek   verzoek
	exam      exam
	places    places
}

func (m *maker) makeExamen(standaard Standaard) {
	e := &m.verzoek.Examen
	if text := m.field(fieldJaar, standaard.Jaar); text != "" {
		e.Jaar = parseYear(text)
	}
	if e.Soort = m.field(fieldSoort, standaard.Soort); e.Soort == "school" {
		e.Soort = ""
	}
	if e.Gebied = m.field(fieldGebied, standaard.Gebied); e.Gebied == "nederland" {
		e.Gebied = ""
	}
	e.Opleiding = parseOpleiding(m.field(fieldOpleiding, standaard.Opleiding))
	e.Profielen = parseProfielen(m.fieldAs(fieldProfiel, "profielen"))
	if text := m.field(fieldLeerwerktraject, ""); text != "" {
		e.Leerwerktraject = parseFlag(text)
	}
	if text := m.field(fieldGespreid, ""); text != "" {
		e.Gespreid = parseFlag(text)
	}
	e.Combinatie = parseCombinatie(m.field(fieldCombinatie, ""))
	m.exam = examOf(e.Jaar, e.Opleiding, e.Gebied)
}

// field is what stands in the column of a field of the exam, or else what holds for all.
func (m *maker) field(of field, standaard string) string {
	if text := m.fieldAs(of, string(of)); text != "" {
		return text
	}
	if standaard = clean(standaard); isKnown(standaard) {
		return standaard
	}
	return ""
}

func (m *maker) fieldAs(of field, name string) string {
	found := m.kandidaat.text(of)
	m.places["/examen/"+name] = found.place
	return found.text
}
