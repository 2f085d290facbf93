package pakket

import "math/bits"

// Vakken is a set of subjects of a dossier, by their position.
type Vakken uint64

// Has reports whether position i is in the set.
func (s Vakken) Has(i int) bool { return i >= 0 && s&(1<<i) != 0 }

// Len is the number of subjects in the set.
func (s Vakken) Len() int { return bits.OnesCount64(uint64(s)) }

// Each ranges over the positions in the set, in the order of entry.
func (s Vakken) Each(yield func(i int) bool) {
	for ; s != 0; s &= s - 1 {
		if !yield(s.First()) {
			return
		}
	}
}

// First is the first position in the set, which must not be empty.
func (s Vakken) First() int { return bits.TrailingZeros64(uint64(s)) }

// Last is the last position in the set, which must not be empty.
func (s Vakken) Last() int { return bits.Len64(uint64(s)) - 1 }

// Only is the set of one position; empty for -1, which stands for none.
func Only(i int) Vakken {
	if i < 0 {
		return 0
	}
	return 1 << i
}
