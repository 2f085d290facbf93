// Package regelpagina makes the pages with the rules: one for every regeling, and one that leads to them. A requirement that is
// the same as at a school in the European Netherlands has its examples there only, by a link. Everything on the pages comes from the engine: limits from its values, sentences from its texts, and every example is judged by it.
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
	folder     = "regels/"
	over       = "over/index.html"
	overEngels = "over/index.en.html"
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
		{Path: "en/" + over, Template: overEngels, Content: texts},
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
type Overview struct{ Groepen []GroepLinks }

// GroepLinks are the pages of a kind of exam in a part of the kingdom.
type GroepLinks struct {
	Groep
	Opleidingen []OpleidingLinks
}

// OpleidingLinks are the pages of an opleiding, the newest first.
type OpleidingLinks struct {
	Name  string
	Years []Link
}

func overview(regelingen []rules.Regeling) Overview {
	var o Overview
	for i := range regelingen {
		r := &regelingen[i]
		years := o.groep(groep(r)).opleiding(rules.Opleidingnaam(rules.NL, r.Opleiding))
		years.Years = slices.Insert(years.Years, 0, Link{Text: strconv.Itoa(r.Jaar), Address: address(r)})
	}
	return o
}

// groep finds the links of a group, which are made when they aren't there.
func (o *Overview) groep(g Groep) *GroepLinks {
	i := slices.IndexFunc(o.Groepen, func(links GroepLinks) bool { return links.Groep == g })
	if i < 0 {
		i = len(o.Groepen)
		o.Groepen = append(o.Groepen, GroepLinks{Groep: g})
	}
	return &o.Groepen[i]
}

// opleiding finds the links of an opleiding, which are made when they aren't there.
func (g *GroepLinks) opleiding(name string) *OpleidingLinks {
	i := slices.IndexFunc(g.Opleidingen, func(links OpleidingLinks) bool { return links.Name == name })
	if i < 0 {
		i = len(g.Opleidingen)
		g.Opleidingen = append(g.Opleidingen, OpleidingLinks{Name: name})
	}
	return &g.Opleidingen[i]
}
