package klas

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// decode reads bytes as the text that they must be meant for: what its mark says, else UTF-8, else Windows-1252, in which Excel
// writes a CSV on a Dutch computer.
func decode(data []byte) string {
	if rest, ok := bytes.CutPrefix(data, []byte("\xff\xfe")); ok {
		return decodeUTF16(rest, binary.LittleEndian)
	}
	if rest, ok := bytes.CutPrefix(data, []byte("\xfe\xff")); ok {
		return decodeUTF16(rest, binary.BigEndian)
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if utf8.Valid(data) {
		return string(data)
	}
	return decode1252(data)
}

// decodeUTF16 puts U+FFFD for half a character.
func decodeUTF16(data []byte, order binary.ByteOrder) string {
	units := make([]uint16, 0, len(data)/2+1)
	for ; len(data) >= 2; data = data[2:] {
		units = append(units, order.Uint16(data))
	}
	if len(data) == 1 {
		units = append(units, utf8.RuneError)
	}
	return string(utf16.Decode(units))
}

// windows1252 are the characters of the bytes 0x80 to 0x9f; every other byte is its own code point. The five that mean nothing
// stand for themselves, as in browsers.
var windows1252 = [...]rune{
	'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8d, 'Ž', 0x8f,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9d, 'ž', 'Ÿ',
}

func decode1252(data []byte) string {
	text := make([]byte, 0, len(data)+len(data)/8)
	for _, b := range data {
		r := rune(b)
		if 0x80 <= b && b < 0xa0 {
			r = windows1252[b-0x80]
		}
		text = utf8.AppendRune(text, r)
	}
	return string(text)
}

// lower is a text in small letters as browsers write it: a capital I with a dot keeps the dot, and so is no i.
func lower(text string) string { return strings.ToLower(strings.ReplaceAll(text, "İ", "i\u0307")) }
