package vak

import "math/bits"

// Set is a set of subjects.
type Set [4]uint64

// setOf is the set of the subjects with the given codes, which must exist.
func setOf(codes ...string) Set {
	var s Set
	for _, code := range codes {
		s = s.With(Find(code))
	}
	return s
}

// With is the set with one subject more.
func (s Set) With(v *Vak) Set {
	s[v.Nr/64] |= 1 << (v.Nr % 64)
	return s
}

// Has reports whether the subject is in the set.
func (s Set) Has(v *Vak) bool { return s[v.Nr/64]&(1<<(v.Nr%64)) != 0 }

// Len is the number of subjects in the set.
func (s Set) Len() int {
	n := 0
	for _, part := range s {
		n += bits.OnesCount64(part)
	}
	return n
}

// Or is the union of two sets.
func (s Set) Or(t Set) Set {
	for i := range s {
		s[i] |= t[i]
	}
	return s
}

// Vakken are the subjects of the set, in the order of the catalogue.
func (s Set) Vakken() []*Vak {
	var list []*Vak
	for i := range vakken {
		if s.Has(&vakken[i]) {
			list = append(list, &vakken[i])
		}
	}
	return list
}

// where is the set of the subjects of the catalogue for which the condition holds.
func where(condition func(*Vak) bool) Set {
	var s Set
	for i := range vakken {
		if condition(&vakken[i]) {
			s = s.With(&vakken[i])
		}
	}
	return s
}

// Overlaps reports whether two sets have a subject in common.
func (s Set) Overlaps(t Set) bool {
	for i := range s {
		if s[i]&t[i] != 0 {
			return true
		}
	}
	return false
}
