package vak

// String is the code of the part in the contract; empty when it was not said.
func (d Deel) String() string {
	switch d {
	case Gemeenschappelijk:
		return "gemeenschappelijk"
	case Profieldeel:
		return "profiel"
	case VrijeDeel:
		return "vrij"
	}
	return ""
}
