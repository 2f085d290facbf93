package pakket

// String is a short name of the kind of programme: geen, eigen, gewogen or extra.
func (p Programma) String() string {
	switch p {
	case EigenCijfer:
		return "eigen"
	case Gewogen:
		return "gewogen"
	case AlsExtra:
		return "extra"
	}
	return "geen"
}
