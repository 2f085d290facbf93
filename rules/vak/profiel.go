package vak

// Deel is a part of the package.
type Deel uint8

// The parts. The zero value means: not said.
const (
	GeenDeel Deel = iota
	Gemeenschappelijk
	Profieldeel
	VrijeDeel
)

// ParseDeel finds a part by its code in the contract; it reports whether there is one.
func ParseDeel(code string) (Deel, bool) {
	switch code {
	case "gemeenschappelijk":
		return Gemeenschappelijk, true
	case "profiel":
		return Profieldeel, true
	case "vrij":
		return VrijeDeel, true
	}
	return GeenDeel, false
}

// Place is a place in a package that exactly one subject fills.
type Place struct {
	Deel        Deel
	From        Set  // the subjects that fit
	Taal        bool // asks for a language
	Substitutes Set  // what fits besides, after an ontheffing of the language (regel R11.4)
}

// Profiel is a profile of an opleiding with the places of its profieldeel.
type Profiel struct {
	Code    string
	Naam    string
	Artikel string
	Places  []Place
	// Profielvak is the vocational subject (gl, kb, bb); nil where there is none.
	Profielvak *Vak
	// Praktijkgericht are the praktijkgerichte vakken that may stand in for the profielvak (gl only).
	Praktijkgericht Set
}

// Profielen are the profiles of an opleiding, in the order of the decree. The list must not be changed.
func Profielen(o Opleiding) []Profiel {
	switch {
	case o.Vwo():
		return profielenVwo
	case o == Havo:
		return profielenHavo
	case o == VmboTL:
		return profielenTL
	case o == VmboGL:
		return profielenGL
	case o == VmboKB:
		return profielenKB
	case o == VmboBB:
		return profielenBB
	}
	return nil
}

// fixed is a place for one subject.
func fixed(code string) Place { return oneOf(code) }

// oneOf is a place for one of several subjects.
func oneOf(codes ...string) Place { return from(setOf(codes...)) }

func from(s Set) Place { return Place{Deel: Profieldeel, From: s} }
