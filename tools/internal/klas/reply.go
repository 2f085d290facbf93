package klas

import (
	"bytes"
	"encoding/json"

	"slaagwijzer/rules"
)

// Reply is the reply of the contract for a candidate, in one line without its end; gebreken say where they come from.
func (k *Kandidaat) Reply(standaard Standaard) ([]byte, rules.Outcome) {
	if len(k.Gebreken) > 0 {
		return k.defective(k.Gebreken), rules.Defective
	}
	request, places := k.request(standaard)
	reply, outcome := rules.Handle(request)
	if outcome == rules.Defective {
		reply = k.defective(placed(reply, places))
	}
	return reply, outcome
}

// Place tells where the gebreken of a candidate come from: those of the file, else those of the request. There are none when
// it can be judged.
func (k *Kandidaat) Place(standaard Standaard) []Gebrek {
	if len(k.Gebreken) > 0 {
		return k.Gebreken
	}
	request, places := k.request(standaard)
	reply, outcome := rules.Handle(request)
	if outcome != rules.Defective {
		return nil
	}
	return placed(reply, places)
}

// placed are the gebreken of a reply of the engine with their places.
func placed(reply []byte, places places) []Gebrek {
	var found struct{ Gebreken []Gebrek }
	if err := json.Unmarshal(reply, &found); err != nil {
		panic(err) // the engine writes JSON
	}
	for i := range found.Gebreken {
		g := &found.Gebreken[i]
		at := places.find(g.Pad)
		g.Regel, g.Kolom = at.line, at.column
	}
	return found.Gebreken
}

// defective is the reply for a candidate that can't be judged.
func (k *Kandidaat) defective(gebreken []Gebrek) []byte {
	reply := struct {
		ID       any      `json:"id"`
		Versie   int      `json:"versie"`
		Gebreken []Gebrek `json:"gebreken"`
	}{nil, 1, gebreken}
	if k.Sleutel != "" {
		reply.ID = k.Sleutel
	}
	return encode(reply)
}

// encode writes JSON in one line without its end, and leaves < > and & as they are.
func encode(value any) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err) // what is written here are texts, numbers and lists of them
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}
