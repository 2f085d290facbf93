package wire

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// text reads a string. A lone surrogate, which JSON can write but no text can hold, becomes U+FFFD.
func (p *parser) text() (string, bool) {
	p.at++
	start := p.at
	for p.at < len(p.source) {
		switch c := p.source[p.at]; {
		case c == '"':
			p.at++
			return p.source[start : p.at-1], true
		case c == '\\':
			return p.escaped(start)
		case c < ' ':
			return "", false
		}
		p.at++
	}
	return "", false
}

// escaped reads on in a string of which the first escape has been reached.
func (p *parser) escaped(start int) (string, bool) {
	var b strings.Builder
	b.WriteString(p.source[start:p.at])
	for p.at < len(p.source) {
		c := p.source[p.at]
		p.at++
		switch {
		case c == '"':
			return b.String(), true
		case c < ' ':
			return "", false
		case c != '\\':
			b.WriteByte(c)
		case p.at == len(p.source):
			return "", false
		default:
			c = p.source[p.at]
			p.at++
			if c == 'u' {
				r, ok := p.unicode()
				if !ok {
					return "", false
				}
				b.WriteRune(r)
				continue
			}
			i := strings.IndexByte(`"\/bfnrt`, c)
			if i < 0 {
				return "", false
			}
			b.WriteByte("\"\\/\b\f\n\r\t"[i])
		}
	}
	return "", false
}

func (p *parser) unicode() (rune, bool) {
	first, ok := p.hex()
	if !ok || !utf16.IsSurrogate(first) {
		return first, ok
	}
	back := p.at
	if p.take('\\') && p.take('u') {
		second, ok := p.hex()
		if !ok {
			return 0, false
		}
		if r := utf16.DecodeRune(first, second); r != utf8.RuneError {
			return r, true
		}
	}
	p.at = back
	return utf8.RuneError, true
}

func (p *parser) hex() (rune, bool) {
	if len(p.source)-p.at < 4 {
		return 0, false
	}
	r, err := strconv.ParseUint(p.source[p.at:p.at+4], 16, 16)
	p.at += 4
	return rune(r), err == nil
}
