package klas

import (
	"strings"

	"slaagwijzer/rules/vak"
)

// opleidingen are the other names of opleidingen, normalised.
var opleidingen = map[string]string{
	"tl": "vmbo-tl", "mavo": "vmbo-tl", "vmbo t": "vmbo-tl", "theoretische leerweg": "vmbo-tl", "vmbo theoretische leerweg": "vmbo-tl",
	"gl": "vmbo-gl", "gemengde leerweg": "vmbo-gl", "vmbo gemengde leerweg": "vmbo-gl",
	"kb": "vmbo-kb", "kader": "vmbo-kb", "kaderberoepsgerichte leerweg": "vmbo-kb", "vmbo kaderberoepsgerichte leerweg": "vmbo-kb",
	"bb": "vmbo-bb", "basis": "vmbo-bb", "basisberoepsgerichte leerweg": "vmbo-bb", "vmbo basisberoepsgerichte leerweg": "vmbo-bb",
}

func parseOpleiding(cell string) string {
	text := withoutLeerjaar(normalize(cell))
	if code, found := opleidingen[text]; found {
		return code
	}
	for _, o := range vak.AlleOpleidingen() {
		if normalize(o.String()) == text {
			return o.String()
		}
	}
	return cell
}

// withoutLeerjaar drops one class year before or behind an opleiding, as in "havo 5".
func withoutLeerjaar(text string) string {
	const years = "3456"
	words := strings.Split(text, " ")
	last := len(words) - 1
	isYear := func(word string) bool { return len(word) == 1 && strings.Contains(years, word) }
	switch {
	case last == 0:
		return text
	case isYear(words[0]):
		return strings.Join(words[1:], " ")
	case isYear(words[last]):
		return strings.Join(words[:last], " ")
	}
	return text
}
