// Package tekst turns findings into sentences, in Dutch (level B1) and in English. The rules speak in codes; every word
// that a person reads comes from here, so that page, command and golden files say the same.
package tekst

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"slaagwijzer/rules/cijfer"
)

// Taal is a language.
type Taal uint8

// The languages. Dutch is the default.
const (
	NL Taal = iota
	EN
)

// ParseTaal finds a language by its code; it reports whether there is one.
func ParseTaal(code string) (Taal, bool) {
	switch code {
	case "nl":
		return NL, true
	case "en":
		return EN, true
	}
	return NL, false
}

// sentence is a sentence in both languages, with places as {naam}.
type sentence struct{ nl, en string }

// in fills the places of the sentence: name, value, name, value ...
func (z sentence) in(t Taal, pairs ...string) string {
	text := z.nl
	if t == EN {
		text = z.en
	}
	if len(pairs) == 0 || strings.IndexByte(text, '{') < 0 {
		return text
	}
	var b strings.Builder
	b.Grow(2 * len(text))
	for {
		before, rest, found := strings.Cut(text, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		b.WriteString(value(pairs, name))
		text = after
	}
}

// value finds what fills a place. A place that nothing fills is a fault of ours, and shows.
func value(pairs []string, name string) string {
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i] == name {
			return pairs[i+1]
		}
	}
	return "{" + name + "}"
}

func number(n int) string { return strconv.Itoa(n) }

// subjects counts subjects: 1 vak, 7 vakken.
func subjects(t Taal, n int) string {
	if n == 1 {
		return sentence{"1 vak", "1 subject"}.in(t)
	}
	return sentence{"{n} vakken", "{n} subjects"}.in(t, "n", number(n))
}

// comma writes a decimal number the way the language does.
func comma(t Taal, number string) string {
	if t == EN {
		return number
	}
	return strings.Replace(number, ".", ",", 1)
}

// unsigned writes points the way the language does, without a sign.
func unsigned(t Taal, p cijfer.Punten) string { return comma(t, p.Abs().String()) }

// list joins names as a sentence does: a, b en c.
func list(t Taal, names []string) string {
	last := sentence{" en ", " and "}.in(t)
	switch len(names) {
	case 0:
		return ""
	case 1:
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + last + names[len(names)-1]
}

// choice joins names of which one will do: a, b of c.
func choice(t Taal, names []string) string {
	if len(names) < 2 {
		return list(t, names)
	}
	return strings.Join(names[:len(names)-1], ", ") + sentence{" of ", " or "}.in(t) + names[len(names)-1]
}

// capital makes the first letter of a sentence a capital.
func capital(text string) string {
	_, size := utf8.DecodeRuneInString(text)
	return strings.ToUpper(text[:size]) + text[size:]
}
