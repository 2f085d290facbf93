package vak

// Opleiding is a schoolsoort or a leerweg of the vmbo.
type Opleiding uint8

// The seven opleidingen. The zero value is none of them.
const (
	GeenOpleiding Opleiding = iota
	Atheneum
	Gymnasium
	Havo
	VmboTL
	VmboGL
	VmboKB
	VmboBB
)

var opleidingCodes = [...]string{"", "atheneum", "gymnasium", "havo", "vmbo-tl", "vmbo-gl", "vmbo-kb", "vmbo-bb"}

// AlleOpleidingen are the seven, in the order of the constants.
func AlleOpleidingen() []Opleiding {
	return []Opleiding{Atheneum, Gymnasium, Havo, VmboTL, VmboGL, VmboKB, VmboBB}
}

// ParseOpleiding finds an opleiding by its code; it reports whether there is one.
func ParseOpleiding(code string) (Opleiding, bool) {
	for _, o := range AlleOpleidingen() {
		if o.String() == code {
			return o, true
		}
	}
	return GeenOpleiding, false
}

// String is the code of the opleiding: vmbo-tl.
func (o Opleiding) String() string { return opleidingCodes[o] }

// Vwo reports whether the opleiding is atheneum or gymnasium.
func (o Opleiding) Vwo() bool { return o == Atheneum || o == Gymnasium }

// Vmbo reports whether the opleiding is a leerweg of the vmbo.
func (o Opleiding) Vmbo() bool { return o >= VmboTL }

// Niveau is the level at which a subject was examined, from low to high.
type Niveau uint8

// The levels. The theoretische and the gemengde leerweg share one. The zero value means the own level.
const (
	EigenNiveau Niveau = iota
	NiveauBB
	NiveauKB
	NiveauTL
	NiveauHavo
	NiveauVwo
)

// ParseNiveau finds a level by its code (vwo, havo, vmbo-tl ...); it reports whether there is one.
func ParseNiveau(code string) (Niveau, bool) {
	switch code {
	case "vwo":
		return NiveauVwo, true
	case "havo":
		return NiveauHavo, true
	case "vmbo-tl", "vmbo-gl":
		return NiveauTL, true
	case "vmbo-kb":
		return NiveauKB, true
	case "vmbo-bb":
		return NiveauBB, true
	}
	return EigenNiveau, false
}

// Niveau is the level of the opleiding itself.
func (o Opleiding) Niveau() Niveau {
	switch {
	case o.Vwo():
		return NiveauVwo
	case o == Havo:
		return NiveauHavo
	case o == VmboKB:
		return NiveauKB
	case o == VmboBB:
		return NiveauBB
	}
	return NiveauTL
}

// Opleidingen is a set of opleidingen.
type Opleidingen uint8

// OpVavo are the opleidingen that a vavo has, art. 3.61.
const OpVavo = vwo | havo | 1<<VmboTL

// Has reports whether o is in the set.
func (s Opleidingen) Has(o Opleiding) bool { return s&(1<<o) != 0 }

// At is the part of the set that is on a level.
func (s Opleidingen) At(n Niveau) Opleidingen {
	var set Opleidingen
	for _, o := range AlleOpleidingen() {
		if s.Has(o) && o.Niveau() == n {
			set |= 1 << o
		}
	}
	return set
}
