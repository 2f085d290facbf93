package join

import (
	"bytes"
	"encoding/binary"
)

// forgetPlaces blanks in memory what the Go runtime needs only to print where a crash was: the names of functions and files, and the
// tables from instructions to lines. The runtime itself knows functions without them: it then writes "?" for the place. That is a
// tenth of the compressed engine. It answers false when the tables are not as this version of Go lays them out.
func forgetPlaces(memory []byte) bool {
	table, ok := findTable(memory)
	if !ok {
		return false
	}
	clear(table.names)
	clear(table.files)
	needed := make([]bool, len(table.values))
	for _, f := range table.functions {
		offsets := []uint32{f.word(pcsp)}
		for n := range f.word(npcdata) {
			offsets = append(offsets, f.word(header32+n))
		}
		for _, at := range offsets {
			if at != 0 && !mark(needed, table.values, at) {
				return false
			}
		}
		for _, field := range []uint32{nameOff, pcfile, pcln, cuOffset, startLine} {
			binary.LittleEndian.PutUint32(f[4*field:], 0)
		}
	}
	for i, keep := range needed {
		if !keep {
			table.values[i] = 0
		}
	}
	return true
}

// The fields of a function in the table, in words of 32 bits; the offsets of its pcdata come after them (runtime/runtime2.go, _func).
const (
	nameOff   = 1
	pcsp      = 4
	pcfile    = 5
	pcln      = 6
	npcdata   = 7
	cuOffset  = 8
	startLine = 9
	header32  = 11
)

// function is what the runtime knows of one function.
type function []byte

func (f function) word(n uint32) uint32 { return binary.LittleEndian.Uint32(f[4*n:]) }

// places is the runtime's table of functions (runtime/symtab.go, pcHeader), in parts that share the memory it was found in.
type places struct {
	names, files, values []byte
	functions            []function
}

// magic opens the table since Go 1.20: the number of the layout, two zeroes, the size of an instruction and of a pointer.
var magic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// findTable finds the table; exactly one thing in memory must look like it.
func findTable(memory []byte) (places, bool) {
	var found []places
	for from := 0; ; {
		at := bytes.Index(memory[from:], magic)
		if at < 0 {
			break
		}
		if table, ok := readTable(memory[from+at:]); ok {
			found = append(found, table)
		}
		from += at + len(magic)
	}
	if len(found) != 1 {
		return places{}, false
	}
	return found[0], true
}

func readTable(memory []byte) (places, bool) {
	const size = 72
	if len(memory) < size {
		return places{}, false
	}
	number := func(n int) uint64 { return binary.LittleEndian.Uint64(memory[8*n:]) }
	count, names, units, files, values, lines := number(1), number(4), number(5), number(6), number(7), number(8)
	end := uint64(len(memory))
	if names < size || units < names || files < units || values < files || lines < values || lines > end || count > (end-lines)/8 {
		return places{}, false
	}
	table := places{names: memory[names:units], files: memory[files:values], values: memory[values:lines]}
	index := memory[lines:]
	for i := range count {
		at := uint64(binary.LittleEndian.Uint32(index[8*i+4:]))
		if at+4*header32 > uint64(len(index)) {
			return places{}, false
		}
		f := function(index[at:])
		if extra := uint64(f.word(npcdata)); extra > 16 || at+4*(header32+extra) > uint64(len(index)) {
			return places{}, false
		}
		table.functions = append(table.functions, f)
	}
	return table, count > 0
}

// mark marks the bytes of one table of values, which starts at an offset: pairs of numbers until a first number that is zero, but for
// the very first.
func mark(needed []bool, values []byte, at uint32) bool {
	if uint64(at) >= uint64(len(values)) {
		return false
	}
	in := reader{rest: values[at:]}
	for first := true; ; first = false {
		if delta := in.unsigned(); delta == 0 && !first {
			break
		}
		in.unsigned()
	}
	if in.failed {
		return false
	}
	for i := int(at); i < len(values)-len(in.rest); i++ {
		needed[i] = true
	}
	return true
}
