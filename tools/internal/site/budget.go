package site

import (
	"errors"
	"fmt"
	"io"
)

// The budgets, in bytes after brotli.
const (
	engineBudget    = 800_000
	engineAim       = 650_000
	firstViewBudget = 60_000
	laterBudget     = 20_000
)

// Report is how large a site is.
type Report struct {
	Engine    Size
	FirstView []Size // what the first view needs besides the engine
	Later     []Size // what is fetched when somebody opens it, each by itself
}

// Size is the size of a file in bytes.
type Size struct {
	Name        string
	Raw, Brotli int
}

func measure(files Files, assets Assets) Report {
	size := func(name string) Size { return Size{name, len(files[name]), len(files[name+".br"])} }
	report := Report{Engine: size(assets.Engine.Path), Later: []Size{size(assets.Plakken.Path), size(assets.Delen.Path)}}
	for _, name := range []string{calculatorPage, assets.Style.Path, assets.Script.Path, assets.Worker.Path, assets.Icon.Path} {
		report.FirstView = append(report.FirstView, size(name))
	}
	return report
}

// firstView is the sum of what the first view needs besides the engine.
func (r Report) firstView() Size {
	sum := Size{Name: "first view together"}
	for _, s := range r.FirstView {
		sum.Raw += s.Raw
		sum.Brotli += s.Brotli
	}
	return sum
}

// check fails when a budget is exceeded.
func (r Report) check() error {
	found := []error{within("the engine", r.Engine.Brotli, engineBudget), within("the first view", r.firstView().Brotli, firstViewBudget)}
	for _, s := range r.Later {
		found = append(found, within("what is fetched later", s.Brotli, laterBudget))
	}
	return errors.Join(found...)
}

func within(what string, bytes, budget int) error {
	if bytes <= budget {
		return nil
	}
	return fmt.Errorf("%s is %s kB after brotli, and its budget is %s kB", what, kilo(bytes), kilo(budget))
}

// Print writes the sizes as a table.
func (r Report) Print(out io.Writer) {
	row := func(s Size, remark string) {
		fmt.Fprintf(out, "%8s kB %8s kB brotli  %s%s\n", kilo(s.Raw), kilo(s.Brotli), s.Name, remark)
	}
	for _, s := range r.FirstView {
		row(s, "")
	}
	row(r.firstView(), ", of at most "+kilo(firstViewBudget))
	for _, s := range r.Later {
		row(s, ", of at most "+kilo(laterBudget)+", when it is opened")
	}
	row(r.Engine, ", of at most "+kilo(engineBudget)+", aim "+kilo(engineAim))
}

// kilo writes a size in kB with one decimal.
func kilo(bytes int) string { return fmt.Sprintf("%d.%d", (bytes+50)/1000, (bytes+50)%1000/100) }
