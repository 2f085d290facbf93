// Package regelpagina makes the pages with the rules: one for every opleiding and year, and one that leads to them. Everything on
// them comes from the engine: limits from its values, sentences from its texts, and every example is judged by it.
package regelpagina

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"slaagwijzer/rules"
	"slaagwijzer/tools/internal/site"
)

const (
	folder = "regels/"
	over   = "over/index.html"
)

// Pages are the pages of all regelingen, and the page about the site, which tells by which texts is judged. The examples of a whole cijferlijst are read from the module at root.
func Pages(root string) ([]site.Generated, error) {
	regelingen := rules.Regelingen()
	texts, err := teksten(regelingen)
	if err != nil {
		return nil, err
	}
	pages := []site.Generated{
		{Path: folder + "index.html", Template: folder + "index.html", Content: overview(regelingen)},
		{Path: over, Template: over, Content: texts},
	}
	for i := range regelingen {
		r := &regelingen[i]
		example, err := os.ReadFile(filepath.Join(root, "tools", "uitslag", "voorbeelden", r.Opleiding.String()+".json"))
		if err != nil {
			return nil, err
		}
		content, err := newPage(r, regelingen, example)
		if err != nil {
			return nil, err
		}
		pages = append(pages, site.Generated{Path: folder + address(r), Template: folder + "regeling.html", Content: content})
	}
	return pages, nil
}

// address is the address of a page among the others.
func address(r *rules.Regeling) string { return r.Code() + ".html" }

// Link is a link to another page with rules; the page itself is Here.
type Link struct {
	Text, Address string
	Here          bool
}

// Overview is the content of the page that leads to the others.
type Overview struct{ Opleidingen []OpleidingLinks }

// OpleidingLinks are the pages of an opleiding, the newest first.
type OpleidingLinks struct {
	Name  string
	Years []Link
}

func overview(regelingen []rules.Regeling) Overview {
	var o Overview
	position := map[rules.Opleiding]int{}
	for i := range slices.Backward(regelingen) {
		r := &regelingen[i]
		at, seen := position[r.Opleiding]
		if !seen {
			at = len(o.Opleidingen)
			position[r.Opleiding] = at
			o.Opleidingen = append(o.Opleidingen, OpleidingLinks{Name: rules.Opleidingnaam(rules.NL, r.Opleiding)})
		}
		o.Opleidingen[at].Years = append(o.Opleidingen[at].Years, Link{Text: strconv.Itoa(r.Jaar), Address: address(r)})
	}
	slices.Reverse(o.Opleidingen)
	return o
}
