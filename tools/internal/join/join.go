// Package join prepares a WebAssembly module for compression. Go's linker leaves out every run of eight zeroes, which cuts
// the data of the engine into some 60,000 segments, each with an address that hardly compresses. Zeroes written out
// compress to almost nothing: brotli makes the joined engine a tenth smaller. What the runtime knows of places in the sources takes
// another tenth, and can be forgotten (places.go).
package join

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"slices"
)

// What the binary format calls these.
const (
	header      = "\x00asm\x01\x00\x00\x00"
	dataSection = 11
	dataCount   = 12
	i32Const    = 0x41
	end         = 0x0b
)

// gap is the longest run of zeroes that is written out. More saves nothing and makes the module larger in memory.
const gap = 256

// ErrModule tells that a module is damaged, or holds what Go's linker does not write.
var ErrModule = errors.New("join: not a module as Go's linker writes it")

// Segments is the same module with neighbouring data segments joined; the memory that it starts with stays the same.
// It answers ErrModule when it can't be sure of that.
func Segments(module []byte) ([]byte, error) {
	return rewrite(module, func(memory []byte) bool { return true })
}

// WithoutPlaces is Segments of a module that does not know any more where its functions stand in their sources (places.go). It answers
// ErrModule for what was made by a Go that lays this out in another way.
func WithoutPlaces(module []byte) ([]byte, error) { return rewrite(module, forgetPlaces) }

// rewrite changes the memory that a module starts with.
func rewrite(module []byte, change func(memory []byte) bool) ([]byte, error) {
	rest, ok := bytes.CutPrefix(module, []byte(header))
	if !ok {
		return nil, ErrModule
	}
	in := reader{rest: rest}
	out := []byte(header)
	for len(in.rest) > 0 && !in.failed {
		id := in.byte()
		body := in.take(in.unsigned())
		switch id {
		case dataCount:
			return nil, ErrModule
		case dataSection:
			segments, ok := read(body)
			if !ok {
				return nil, ErrModule
			}
			if body, ok = changed(segments, change); !ok {
				return nil, ErrModule
			}
		}
		out = append(binary.AppendUvarint(append(out, id), uint64(len(body))), body...)
	}
	if in.failed {
		return nil, ErrModule
	}
	return out, nil
}

// segment is what stands in memory from an address on.
type segment struct {
	at   int64
	data []byte
}

func (s segment) end() int64 { return s.at + int64(len(s.data)) }

// read lists the segments in order of address. It fails if two overlap.
func read(section []byte) (segments []segment, ok bool) {
	in := reader{rest: section}
	for range in.unsigned() {
		if in.byte() != 0 || in.byte() != i32Const { // in the first memory, at a constant address
			return nil, false
		}
		at := in.signed()
		if in.byte() != end || in.failed {
			return nil, false
		}
		segments = append(segments, segment{at, in.take(in.unsigned())})
	}
	slices.SortFunc(segments, func(a, b segment) int { return cmp.Compare(a.at, b.at) })
	for i := 1; i < len(segments); i++ {
		if segments[i].at < segments[i-1].end() {
			return nil, false
		}
	}
	return segments, !in.failed && len(in.rest) == 0
}

// maxMemory is far more than the data of any engine of ours.
const maxMemory = 64 << 20

// changed lays the segments out in memory, changes that, and cuts it into segments again.
func changed(segments []segment, change func(memory []byte) bool) ([]byte, bool) {
	if len(segments) == 0 {
		return write(nil), true
	}
	first, size := segments[0].at, segments[len(segments)-1].end()
	if first < 0 || size > maxMemory {
		return nil, false
	}
	memory := make([]byte, size)
	for _, s := range segments {
		copy(memory[s.at:], s.data)
	}
	if !change(memory) {
		return nil, false
	}
	return write(cut(memory)), true
}

// cut cuts memory into segments where more than gap zeroes stand; those need not be written, for memory is zero at first.
func cut(memory []byte) []segment {
	var segments []segment
	start, end := -1, -1 // of the segment in the making
	for at, b := range memory {
		switch {
		case b == 0:
			continue
		case start >= 0 && at-end > gap:
			segments = append(segments, segment{int64(start), memory[start:end]})
			start = at
		case start < 0:
			start = at
		}
		end = at + 1
	}
	if start >= 0 {
		segments = append(segments, segment{int64(start), memory[start:end]})
	}
	return segments
}

func write(segments []segment) []byte {
	out := binary.AppendUvarint(nil, uint64(len(segments)))
	for _, s := range segments {
		out = append(appendSigned(append(out, 0, i32Const), s.at), end)
		out = append(binary.AppendUvarint(out, uint64(len(s.data))), s.data...)
	}
	return out
}
