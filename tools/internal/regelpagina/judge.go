package regelpagina

import (
	"encoding/json"
	"fmt"

	"slaagwijzer/rules"
)

// Voorbeeld is a cijferlijst with the verdict of the engine.
type Voorbeeld struct {
	Titel   string
	SE      string // what the exam that isn't central is called
	MetCE   bool   // there is a centraal examen in it
	Rijen   []Rij
	Verdict string // Geslaagd, Gezakt, Nog niet zeker
	Stand   string // ja, nee or open: for the style
	Redenen []string
	// Request and Reply are what the engine was asked and what it answered.
	Request, Reply []byte
}

// Rij is a subject of a cijferlijst, with what is special about it.
type Rij struct{ Vak, Bij, SE, CE, Eindcijfer string }

// reply is what a page shows of a reply of the engine.
type reply struct {
	Uitslag     rules.Uitslag
	CumLaude    string
	Eindcijfers []struct {
		Vak        string
		Eindcijfer int
	}
	BuitenBeschouwing    []string
	Eisen, CumLaudeEisen []judgedEis
}

type judgedEis struct{ Code, Oordeel, Tekst, Speling string }

// judged is a request with the reply of the engine, both also as they were written.
type judged struct {
	asked      request
	reply      reply
	text, said []byte
}

// judge asks the engine.
func judge(asked request) (judged, error) {
	text, err := json.Marshal(asked)
	if err != nil {
		return judged{}, err
	}
	said, outcome := rules.Handle(text)
	if outcome != rules.Judged {
		return judged{}, fmt.Errorf("an example was not judged: %s gave %s", text, said)
	}
	j := judged{asked: asked, text: text, said: said}
	return j, json.Unmarshal(said, &j.reply)
}

// verdict is the verdict as the pages say it, and its kind.
func (r reply) verdict() (text, stand string) {
	switch r.Uitslag {
	case rules.Geslaagd:
		return "Geslaagd", "ja"
	case rules.Afgewezen:
		return "Gezakt", "nee"
	}
	return "Nog niet zeker", "open"
}

// about is what the engine says of one requirement.
func about(eisen []judgedEis, code string) judgedEis {
	for _, e := range eisen {
		if e.Code == code {
			return e
		}
	}
	return judgedEis{}
}

// eindcijfer is the eindcijfer of a subject as text; empty when it has none.
func (r reply) eindcijfer(vak string) string {
	for _, e := range r.Eindcijfers {
		if e.Vak == vak {
			return fmt.Sprint(e.Eindcijfer)
		}
	}
	return ""
}
