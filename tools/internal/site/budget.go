package site

import (
	"errors"
	"fmt"
	"io"
	"path"
)

// The budgets, in bytes after brotli.
const (
	engineBudget    = 800_000
	engineAim       = 650_000
	firstViewBudget = 60_000
	widgetBudget    = 70_000 // the first view and what a school sets
	liveBudget      = 60_000
	laterBudget     = 20_000
	loaderBudget    = 2_000
)

// Report is how large a site is.
type Report struct {
	Engine Size
	Parts  []Part
}

// Part is what somebody fetches together, besides the engine.
type Part struct {
	Name   string
	Budget int
	Sizes  []Size
}

// Size is the size of a file in bytes.
type Size struct {
	Name        string
	Raw, Brotli int
}

func measure(files Files, assets Assets) Report {
	part := func(name string, budget int, names ...string) Part {
		p := Part{Name: name, Budget: budget}
		for _, n := range names {
			p.Sizes = append(p.Sizes, Size{n, len(files[n]), len(files[n+".br"])})
		}
		return p
	}
	view := func(name string, budget int, folder string, more ...string) Part {
		names := append([]string{path.Join(folder, "index.html"), assets.Style.Path, assets.Icon.Path, assets.Own[folder].Script.Path}, more...)
		if style := assets.Own[folder].Style.Path; style != "" {
			names = append(names, style)
		}
		return part(name, budget, names...)
	}
	return Report{
		Engine: part("", 0, assets.Engine.Path).Sizes[0],
		Parts: []Part{
			view("the first view", firstViewBudget, calculatorFolder, assets.Worker.Path),
			view("the widget", widgetBudget, widgetFolder, assets.Worker.Path),
			view("the page klas", liveBudget, "klas", assets.Klaswerker.Path),
			view("the page inbedden", liveBudget, "inbedden"),
			part("pasting", laterBudget, assets.Plakken.Path),
			part("sharing", laterBudget, assets.Delen.Path),
			part("the loader", loaderBudget, loaderName),
		},
	}
}

// sum is the size of all of a part.
func (p Part) sum() Size {
	sum := Size{Name: p.Name}
	for _, s := range p.Sizes {
		sum.Raw += s.Raw
		sum.Brotli += s.Brotli
	}
	return sum
}

// check fails when a budget is exceeded.
func (r Report) check() error {
	found := []error{within("the engine", r.Engine.Brotli, engineBudget)}
	for _, p := range r.Parts {
		found = append(found, within(p.Name, p.sum().Brotli, p.Budget))
	}
	return errors.Join(found...)
}

func within(what string, bytes, budget int) error {
	if bytes <= budget {
		return nil
	}
	return fmt.Errorf("%s is %s kB after brotli, and its budget is %s kB", what, kilo(bytes), kilo(budget))
}

// Print writes the sizes as a table: every file once, and every part.
func (r Report) Print(out io.Writer) {
	row := func(s Size, remark string) {
		fmt.Fprintf(out, "%8s kB %8s kB brotli  %s%s\n", kilo(s.Raw), kilo(s.Brotli), s.Name, remark)
	}
	seen := map[string]bool{}
	for _, p := range r.Parts {
		for _, s := range p.Sizes {
			if !seen[s.Name] {
				seen[s.Name] = true
				row(s, "")
			}
		}
	}
	for _, p := range r.Parts {
		row(p.sum(), ", of at most "+kilo(p.Budget))
	}
	row(r.Engine, ", of at most "+kilo(engineBudget)+", aim "+kilo(engineAim))
}

// kilo writes a size in kB with one decimal.
func kilo(bytes int) string { return fmt.Sprintf("%d.%d", (bytes+50)/1000, (bytes+50)%1000/100) }
