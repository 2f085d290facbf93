package wire

import (
	"slices"
	"strconv"
	"strings"

	"slaagwijzer/rules/dossier"
)

// inOrder sorts defects by where their fields are in the request.
func (n *node) inOrder(list []dossier.Gebrek) []dossier.Gebrek {
	type placed struct {
		dossier.Gebrek
		at int
	}
	sorted := make([]placed, len(list))
	for i, g := range list {
		sorted[i] = placed{g, n.position(g.Pad)}
	}
	slices.SortStableFunc(sorted, func(a, b placed) int { return a.at - b.at })
	for i := range sorted {
		list[i] = sorted[i].Gebrek
	}
	return list
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
