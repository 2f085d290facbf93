package wire

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// kind is the kind of a JSON value.
type kind uint8

const (
	null kind = iota
	boolean
	number
	text
	list
	object
)

// node is a JSON value. Raw is how it was written; at is where that begins.
type node struct {
	kind    kind
	at      int
	raw     string
	str     string // of a text, decoded
	keys    []string
	members []node // of a list or an object
}

// member finds a member of an object that is not null.
func (n *node) member(key string) *node {
	for i, k := range n.keys {
		if k == key && n.members[i].kind != null {
			return &n.members[i]
		}
	}
	return nil
}

// parse reads exactly one JSON value and reports whether there is one. A key that occurs twice in an object makes it none,
// and so does text that is not UTF-8.
func parse(source string) (node, bool) {
	p := parser{source: source}
	if !utf8.ValidString(source) {
		return node{}, false
	}
	p.space()
	value, ok := p.value(0)
	p.space()
	return value, ok && p.at == len(source)
}

// compact is a JSON value without white space between its parts, so that it fits on one line.
func compact(raw string) string {
	if !strings.ContainsAny(raw, " \t\r\n") {
		return raw
	}
	var b strings.Builder
	inText := false
	for i := 0; i < len(raw); i++ {
		c := raw[i]
		switch {
		case inText && c == '\\':
			b.WriteByte(c)
			i++
			c = raw[i]
		case c == '"':
			inText = !inText
		case !inText && strings.IndexByte(" \t\r\n", c) >= 0:
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

type parser struct {
	source string
	at     int
}

// maxDepth is deeper than any request, and shallow enough for the stack.
const maxDepth = 10000

func (p *parser) space() {
	for p.at < len(p.source) && strings.IndexByte(" \t\r\n", p.source[p.at]) >= 0 {
		p.at++
	}
}

// take steps over a byte if it comes next.
func (p *parser) take(b byte) bool {
	if p.at < len(p.source) && p.source[p.at] == b {
		p.at++
		return true
	}
	return false
}

func (p *parser) word(word string) bool {
	if strings.HasPrefix(p.source[p.at:], word) {
		p.at += len(word)
		return true
	}
	return false
}

func (p *parser) value(depth int) (node, bool) {
	n := node{at: p.at}
	if p.at == len(p.source) {
		return n, false
	}
	ok := true
	switch p.source[p.at] {
	case '{':
		n.kind, ok = object, p.object(&n, depth)
	case '[':
		n.kind, ok = list, p.list(&n, depth)
	case '"':
		n.kind = text
		n.str, ok = p.text()
	case 't':
		n.kind, ok = boolean, p.word("true")
	case 'f':
		n.kind, ok = boolean, p.word("false")
	case 'n':
		n.kind, ok = null, p.word("null")
	default:
		n.kind, ok = number, p.number()
	}
	n.raw = p.source[n.at:p.at]
	return n, ok
}

func (p *parser) object(n *node, depth int) bool {
	p.at++
	p.space()
	if depth >= maxDepth {
		return false
	}
	if p.take('}') {
		return true
	}
	n.keys, n.members = make([]string, 0, fewMembers), make([]node, 0, fewMembers)
	var seen keys
	for {
		p.space()
		if p.at == len(p.source) || p.source[p.at] != '"' {
			return false
		}
		key, ok := p.text()
		if !ok || seen.add(n.keys, key) {
			return false
		}
		p.space()
		if !p.take(':') {
			return false
		}
		p.space()
		value, ok := p.value(depth + 1)
		if !ok {
			return false
		}
		n.keys = append(n.keys, key)
		n.members = append(n.members, value)
		p.space()
		if p.take('}') {
			return true
		}
		if !p.take(',') {
			return false
		}
	}
}

// fewMembers is about how many members a row of a cijferlijst has.
const fewMembers = 4

// keys remembers the keys of an object. A few are compared one by one; many, as only a hostile object has, get a map.
type keys map[string]bool

const fewKeys = 24

// add reports whether the key was there already, beside those that came before it.
func (k *keys) add(before []string, key string) bool {
	if len(before) < fewKeys {
		return slices.Contains(before, key)
	}
	if *k == nil {
		*k = keys{}
		for _, earlier := range before {
			(*k)[earlier] = true
		}
	}
	found := (*k)[key]
	(*k)[key] = true
	return found
}

func (p *parser) list(n *node, depth int) bool {
	p.at++
	p.space()
	if depth >= maxDepth {
		return false
	}
	if p.take(']') {
		return true
	}
	for {
		p.space()
		value, ok := p.value(depth + 1)
		if !ok {
			return false
		}
		n.members = append(n.members, value)
		p.space()
		if p.take(']') {
			return true
		}
		if !p.take(',') {
			return false
		}
	}
}

// number steps over a number by the grammar of RFC 8259.
func (p *parser) number() bool {
	p.take('-')
	if !p.take('0') && !p.digits() {
		return false
	}
	if p.take('.') && !p.digits() {
		return false
	}
	if p.take('e') || p.take('E') {
		if !p.take('+') {
			p.take('-')
		}
		return p.digits()
	}
	return true
}

func (p *parser) digits() bool {
	start := p.at
	for p.at < len(p.source) && p.source[p.at] >= '0' && p.source[p.at] <= '9' {
		p.at++
	}
	return p.at > start
}
