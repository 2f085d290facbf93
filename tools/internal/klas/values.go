package klas

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"slaagwijzer/rules"
	"slaagwijzer/rules/vak"
)

// isEmpty reports whether a cell says that there is nothing.
func isEmpty(cell string) bool {
	switch lower(cell) {
	case "", "-", "–", "nvt", "n.v.t.":
		return true
	}
	return false
}

// unknownYet is what stands in a cell of which the content will be known later.
const unknownYet = "?"

// isKnown reports whether a cell holds a value.
func isKnown(cell string) bool { return !isEmpty(cell) && cell != unknownYet }

// visible is a text as people see it: without the signs of Unicode that are invisible, and with one space for blanks of any kind.
func visible(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, text)
	return strings.Join(strings.FieldsFunc(text, isBlank), " ")
}

// parseFlag reads yes or no; anything else stays the text that it is.
func parseFlag(cell string) any {
	switch lower(cell) {
	case "ja", "j", "x", "1", "true", "waar":
		return true
	case "nee", "n", "0", "false", "onwaar":
		return nil // as good as absent
	}
	return cell
}

// parseYear reads four digits as a number.
func parseYear(cell string) any {
	if len(cell) == 4 && strings.Trim(cell, "0123456789") == "" {
		n, _ := strconv.Atoi(cell)
		return n
	}
	return cell
}

// beoordelingen are the judgements by their words and letters.
var beoordelingen = map[string]string{
	"g": "goed", "v": "voldoende", "o": "onvoldoende", "goed": "goed", "voldoende": "voldoende", "onvoldoende": "onvoldoende",
}

// parseBeoordeling reads a judgement; anything else stays the text that it is.
func parseBeoordeling(cell string) string {
	if word, found := beoordelingen[lower(cell)]; found {
		return word
	}
	return cell
}

func isBeoordeling(cell string) bool { return beoordelingen[lower(cell)] != "" }

// parseProfielen reads codes or names of profiles; none is every profile.
func parseProfielen(cell string) []string {
	if normalize(cell) == "alle" {
		return []string{}
	}
	return parseList(cell, findProfiel, splitProfielen)
}

// parseCombinatie reads codes of subjects.
func parseCombinatie(cell string) []string {
	return parseList(cell, func(text string) string {
		if code := lower(text); rules.FindVak(code) != nil {
			return code
		}
		return ""
	}, splitBlanks)
}

func splitBlanks(text string) []string { return strings.FieldsFunc(text, isBlank) }

// splitProfielen splits at a hyphen or the word en between two profiles as well. Subjects have none: en is English there.
func splitProfielen(text string) []string {
	words := splitBlanks(strings.ReplaceAll(text, "-", " - "))
	joins := func(i int) bool { return words[i] == "-" || lower(words[i]) == "en" }
	var list []string
	for i, word := range words {
		if !joins(i) || i == 0 || i == len(words)-1 || joins(i-1) {
			list = append(list, word)
		}
	}
	return list
}

// parseList reads one thing or several with signs between them, or what split splits at where that leaves nothing unread. What find
// doesn't know stays as it stands.
func parseList(cell string, find func(string) string, split func(string) []string) []string {
	if code := find(cell); code != "" {
		return []string{code}
	}
	list := []string{}
	for _, part := range strings.FieldsFunc(cell, func(r rune) bool { return strings.ContainsRune("/+,", r) }) {
		part = strings.TrimFunc(part, isBlank)
		if part == "" {
			continue
		}
		if code := find(part); code != "" {
			list = append(list, code)
			continue
		}
		var codes []string
		for _, word := range split(part) {
			codes = append(codes, find(word))
		}
		if slices.Contains(codes, "") {
			codes = []string{part}
		}
		list = append(list, codes...)
	}
	return list
}

// profielen are the codes of the profiles, by themselves and by their names, normalised.
var profielen = sync.OnceValues(func() (codes, names map[string]string) {
	codes, names = map[string]string{}, map[string]string{}
	for _, o := range vak.AlleOpleidingen() {
		for _, p := range vak.Profielen(o) {
			codes[p.Code] = p.Code
			names[normalize(p.Naam)] = p.Code
		}
	}
	return codes, names
})

// findProfiel finds the code of a profile by its name (also with &) or by that code (also as N&G); empty when there is none.
func findProfiel(text string) string {
	codes, names := profielen()
	if code := names[normalize(strings.ReplaceAll(text, "&", " en "))]; code != "" {
		return code
	}
	parts := strings.Split(text, "&")
	for i, part := range parts {
		parts[i] = strings.TrimFunc(part, isBlank)
	}
	return codes[strings.ToUpper(strings.Join(parts, ""))]
}

// seOrBeoordeling tells what stands under the heading of a subject alone: with a letter a beoordeling, else a grade.
func seOrBeoordeling(cell string) field {
	if strings.ContainsFunc(cell, unicode.IsLetter) {
		return fieldBeoordeling
	}
	return fieldSE
}
