package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"math"
	"runtime/debug"
	"slices"
	"strings"

	"slaagwijzer/rules"
	"slaagwijzer/tools/internal/klas"
)

// classOptions are the options that say how the file of a class is read.
type classOptions struct {
	standaard klas.Standaard
	columns   map[string]string // what was chosen by hand, by the name of the column
	requests  bool              // write the requests
	readable  bool
}

func addClassOptions(flags *flag.FlagSet) *classOptions {
	o := &classOptions{columns: map[string]string{}}
	flags.StringVar(&o.standaard.Opleiding, "opleiding", "", "")
	flags.StringVar(&o.standaard.Jaar, "jaar", "", "")
	flags.StringVar(&o.standaard.Soort, "soort", "", "")
	flags.StringVar(&o.standaard.Gebied, "gebied", "", "")
	flags.BoolVar(&o.requests, "verzoeken", false, "")
	flags.Func("kolom", "", o.choose)
	return o
}

// given is an option of a class that was given; empty when there is none.
func (o *classOptions) given(flags *flag.FlagSet) (name string) {
	flags.Visit(func(f *flag.Flag) {
		if slices.Contains([]string{"opleiding", "jaar", "soort", "gebied", "verzoeken", "kolom"}, f.Name) {
			name = f.Name
		}
	})
	return name
}

// choose takes what a person says of a column. A heading may hold an =, a field doesn't.
func (o *classOptions) choose(text string) error {
	at := strings.LastIndexByte(text, '=')
	if at < 0 {
		return errors.New(`schrijf "Kop=veld"`)
	}
	name, choice := strings.TrimSpace(text[:at]), strings.TrimSpace(text[at+1:])
	if !klas.CanChoose(choice) {
		return fmt.Errorf("%q is geen veld\n%s", choice, fields())
	}
	o.columns[name] = choice
	return nil
}

// judgeClass answers for every candidate in the file of a class.
func judgeClass(files []string, in io.Reader, out, errs io.Writer, o *classOptions) int {
	// A class is held in memory as a whole: what main sets is meant for a stream, and would make the collector work all the time.
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(math.MaxInt64))
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	if len(files) > 1 {
		return report(errs, fmt.Errorf("--csv leest één bestand, en opties staan ervoor: %q", files))
	}
	if o.requests && o.readable {
		return report(errs, errors.New("--verzoeken en --tekst gaan niet samen"))
	}
	if wrong := o.standaard.Check(); len(wrong) > 0 {
		field := slices.Min(slices.Collect(maps.Keys(wrong)))
		return report(errs, fmt.Errorf("--%s: %s", field, wrong[field]))
	}
	var list []*klas.Kandidaat
	err := eachFile(files, in, func(source io.Reader) (err error) {
		list, err = readClass(source, o)
		return err
	})
	if err != nil {
		return report(errs, err)
	}
	answer := o.answerJSON
	switch {
	case o.requests:
		tellDefects(errs, list)
		answer = o.writeRequest
	case o.readable:
		answer = o.answerText
	}
	buffered := bufio.NewWriterSize(out, 1<<16)
	worst, err := stream(portions(list), buffered, answer)
	return finish(buffered, errs, exitCode(worst), err)
}

// readClass reads the candidates; the error says for a person why the file can't be judged.
func readClass(source io.Reader, o *classOptions) ([]*klas.Kandidaat, error) {
	data, err := io.ReadAll(io.LimitReader(source, klas.MaxBytes+1))
	if err != nil {
		return nil, err
	}
	file, err := klas.Read(data)
	if err != nil {
		return nil, refusal(err)
	}
	columns := file.Columns()
	for _, name := range slices.Sorted(maps.Keys(o.columns)) {
		if !slices.Contains(columns, name) {
			return nil, fmt.Errorf("--kolom: er is geen kolom %q; er zijn:%s", name, indented(columns))
		}
	}
	layout, err := file.Arrange(o.columns)
	if err != nil {
		err = refusal(err)
	}
	if len(layout.Unknown) > 0 {
		err = errors.Join(err, fmt.Errorf("van deze kolommen weten we niet wat erin staat:%s\nZeg het van elke kolom, bijvoorbeeld --kolom %q als we hem niet nodig hebben.\n%s",
			indented(layout.Unknown), layout.Unknown[0]+"=-", fields()))
	}
	if err != nil {
		return nil, err
	}
	return layout.Kandidaten(), nil
}

// refusals say why a file is refused as a whole.
var refusals = map[error]string{
	klas.ErrTooBig: "het bestand is groter dan 32 MB",
	klas.ErrEmpty:  "er staan geen koppen in, of geen rijen daaronder",
	klas.ErrComma:  "er staan komma’s tussen de cellen én in de cellen. Dan is niet te zien wat bij elkaar hoort. Bewaar het met puntkomma’s tussen de cellen",
	klas.ErrShape: "het is niet duidelijk waar de vakken staan. Noem één kolom vak, met een rij per vak, of geef elk vak zijn eigen kolommen, zoals ‘ne se’ en ‘ne ce’. " +
		"Beide tegelijk kan niet",
	klas.ErrMissing: "geen kolom zegt wie de kandidaat is. Noem er een kandidaat of naam",
}

func refusal(err error) error { return fmt.Errorf("%s (%w)", refusals[err], err) }

// fields tell what can be chosen for a column.
func fields() string {
	kandidaat, vak, wide := klas.Fields()
	return fmt.Sprintf("Velden van een kandidaat: %s.\nVelden van een vak, als er een kolom vak is: %s.\nHeeft elk vak zijn eigen kolommen: het vak, een punt en een veld (%s), zoals ne.se.",
		strings.Join(kandidaat, ", "), strings.Join(vak, ", "), strings.Join(wide, ", "))
}

func indented(list []string) string { return "\n  " + strings.Join(list, "\n  ") }

// portions hands over so many candidates at a time.
func portions(list []*klas.Kandidaat) reader[*klas.Kandidaat] {
	return func(send func([]*klas.Kandidaat) bool) error {
		for some := range slices.Chunk(list, 32) {
			if !send(some) {
				break
			}
		}
		return nil
	}
}

func (o *classOptions) answerJSON(k *klas.Kandidaat) ([]byte, rules.Outcome) {
	reply, outcome := k.Reply(o.standaard)
	return append(reply, '\n'), outcome
}

func (o *classOptions) writeRequest(k *klas.Kandidaat) ([]byte, rules.Outcome) {
	if len(k.Gebreken) > 0 {
		return nil, rules.Defective
	}
	return append(k.Request(o.standaard), '\n'), rules.Judged
}

// answerText answers for a person, below who it is.
func (o *classOptions) answerText(k *klas.Kandidaat) ([]byte, rules.Outcome) {
	if gebreken := k.Place(o.standaard); gebreken != nil {
		return []byte(title(k) + "We kunnen deze invoer niet beoordelen:\n" + lined(gebreken) + "\n"), rules.Defective
	}
	text, outcome := rules.Advise(k.Request(o.standaard))
	return []byte(title(k) + text + "\n"), outcome
}

// title is who a reply is about.
func title(k *klas.Kandidaat) string {
	if k.Sleutel == "" {
		return fmt.Sprintf("Regel %d\n", k.Regel())
	}
	line := k.Sleutel
	if naam := k.Naam(); naam != "" && naam != k.Sleutel {
		line += "  " + naam
	}
	if groep := k.Groep(); groep != "" {
		line += "  (" + groep + ")"
	}
	return line + "\n"
}

// lined are defects for a person, each with its place.
func lined(gebreken []klas.Gebrek) string {
	var b strings.Builder
	for _, g := range gebreken {
		fmt.Fprintf(&b, "  regel %d", g.Regel)
		if g.Kolom != "" {
			fmt.Fprintf(&b, ", kolom ‘%s’", g.Kolom)
		}
		fmt.Fprintf(&b, ": %s\n", g.Tekst)
	}
	return b.String()
}

// tellDefects tells of the candidates of whom there is no request.
func tellDefects(errs io.Writer, list []*klas.Kandidaat) {
	for _, k := range list {
		if len(k.Gebreken) > 0 {
			fmt.Fprintf(errs, "uitslag: geen verzoek van %s%s", title(k), lined(k.Gebreken))
		}
	}
}
