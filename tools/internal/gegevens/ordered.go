package gegevens

import (
	"bytes"
	"encoding/json"
)

// ordered is a JSON object that keeps its order: the calculator offers subjects in the order of the catalogue.
type ordered[T any] []member[T]

type member[T any] struct {
	Name  string
	Value T
}

// find gives a member by its name.
func (o ordered[T]) find(name string) (T, bool) {
	for _, m := range o {
		if m.Name == name {
			return m.Value, true
		}
	}
	var none T
	return none, false
}

func (o ordered[T]) names() []string {
	list := make([]string, len(o))
	for i, m := range o {
		list[i] = m.Name
	}
	return list
}

// MarshalJSON is part of json.Marshaler.
func (o ordered[T]) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	out.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			out.WriteByte(',')
		}
		name, err := json.Marshal(m.Name)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(m.Value)
		if err != nil {
			return nil, err
		}
		out.Write(name)
		out.WriteByte(':')
		out.Write(value)
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}
