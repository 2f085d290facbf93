package wire

import (
	"slices"
	"strconv"
	"strings"

	"slaagwijzer/rules/dossier"
)

// inOrder sorts defects by where their fields are in the request.
func (n *node) inOrder(list []dossier.Gebrek) []dossier.Gebrek {
	// Place and number go in one, so that the plainest sort keeps those of one place in the order in which they were found.
	places := make([]int, len(list))
	for i, g := range list {
		places[i] = n.position(g.Pad)*len(list) + i
	}
	slices.Sort(places)
	sorted := make([]dossier.Gebrek, len(list))
	for i, place := range places {
		sorted[i] = list[place%len(list)]
	}
	return sorted
}

// position is where the value of a JSON Pointer begins; of what is missing, where the object begins that lacks it.
func (n *node) position(pad string) int {
	for pad != "" {
		var part string
		part, pad = cutPointer(pad)
		next := n.child(dossier.Unescape(part))
		if next == nil {
			break
		}
		n = next
	}
	return n.at
}

// cutPointer splits the first part off a JSON Pointer that is not empty.
func cutPointer(pad string) (part, rest string) {
	end := strings.IndexByte(pad[1:], '/') + 1
	if end == 0 {
		end = len(pad)
	}
	return pad[1:end], pad[end:]
}

func (n *node) child(part string) *node {
	if n.kind == list {
		if i, err := strconv.Atoi(part); err == nil && i < len(n.members) {
			return &n.members[i]
		}
		return nil
	}
	return n.member(part)
}
