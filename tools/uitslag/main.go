// Command uitslag judges exam candidates: one request per line in, one reply per line out, in the same order.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"slaagwijzer/rules"
)

// The exit codes of the contract.
const (
	exitGood     = 0
	exitGebreken = 1 // a reply carries gebreken
	exitFailed   = 2 // the command was used wrongly, could not read or write, or has a fault of its own
)

const usage = `Gebruik: uitslag [opties] [bestand ...]
         uitslag --csv [opties] [bestand]

Leest verzoeken (NDJSON: een JSON-object per regel) uit de bestanden, of anders van de
standaardinvoer, en schrijft per regel een antwoord, in dezelfde volgorde.

  --tekst            schrijf antwoorden voor mensen in plaats van JSON
  --regelingen       toon alle regelingen, met bron en geldigheid
  --regeling CODE    toon een regeling in het geheel, bijvoorbeeld havo-2026, vmbo-tl-2023-staatsexamen-bes
  --help             toon deze uitleg

Met --csv staat in het bestand een hele klas: een CSV met een rij per kandidaat, of een rij per
vak van een kandidaat. Een gebrek krijgt er de regel en de kolom bij waar het staat.

  --opleiding havo   voor wie het bestand geen opleiding noemt; zo ook --jaar 2027,
                     --soort staatsexamen en --gebied bes
  --kolom "Kop=veld" zeg wat er in een kolom staat (mag vaker): een veld ("Cijfer=se"), een vak
                     met een veld ("Ned=ne.se"), of niets voor ons ("Docent=-")
  --verzoeken        schrijf de verzoeken in plaats van ze te beoordelen

Vraagt een verzoek om "herkansing", "vooruitblik" of "vervolg" ("vragen"), dan staat ook in
de tekst welke herkansing helpt, wat er nog nodig is en hoe het verder kan. Dat laatste
krijgt wie gezakt is altijd te lezen.

Eindcode: 0 alles beoordeeld, 1 een antwoord heeft gebreken, 2 verkeerd gebruikt, lezen
of schrijven mislukt, of een fout van onszelf.
`

func main() {
	// What a dossier leaves behind is gone at once and little is kept: collecting less often halves the time. The limit
	// keeps it below the budget of 64 MB.
	debug.SetGCPercent(300)
	debug.SetMemoryLimit(40 << 20)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main with its surroundings as arguments.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("uitslag", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	readable := flags.Bool("tekst", false, "")
	listing := flags.Bool("regelingen", false, "")
	one := flags.String("regeling", "", "")
	class := flags.Bool("csv", false, "")
	options := addClassOptions(flags)
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return report(errs, write(out, usage))
	} else if err != nil {
		fmt.Fprintf(errs, "uitslag: %v\n\n%s", err, usage)
		return exitFailed
	}
	if alone := *listing || *one != ""; alone && (flags.NArg() > 0 || *class) {
		return report(errs, fmt.Errorf("--regelingen en --regeling lezen geen bestanden: %q", flags.Args()))
	}
	if wrong := options.given(flags); wrong != "" && !*class {
		return report(errs, fmt.Errorf("--%s hoort bij --csv", wrong))
	}
	switch {
	case *listing:
		return report(errs, write(out, list()))
	case *one != "":
		text, err := show(*one)
		if err == nil {
			err = write(out, text)
		}
		return report(errs, err)
	case *class:
		options.readable = *readable
		return judgeClass(flags.Args(), in, out, errs, options)
	}
	answer := answerJSON
	if *readable {
		answer = answerText
	}
	return judge(flags.Args(), in, out, errs, answer)
}

// judge answers the files, or the standard input when there are none.
func judge(files []string, in io.Reader, out, errs io.Writer, answer answerer[[]byte]) int {
	buffered := bufio.NewWriterSize(out, 1<<16)
	code := exitGood
	err := eachFile(files, in, func(source io.Reader) error {
		worst, err := stream(readLines(source), buffered, answer)
		code = max(code, exitCode(worst))
		return err
	})
	return finish(buffered, errs, code, err)
}

// exitCode is the exit code that belongs to the worst of some replies.
func exitCode(worst rules.Outcome) int {
	switch worst {
	case rules.Defective:
		return exitGebreken
	case rules.Failed:
		return exitFailed
	}
	return exitGood
}

// finish writes what is left, and chooses between the code and that of an error.
func finish(out *bufio.Writer, errs io.Writer, code int, err error) int {
	if flushed := out.Flush(); err == nil {
		err = flushed
	}
	if failed := report(errs, err); failed != exitGood {
		return failed
	}
	return code
}

func eachFile(files []string, in io.Reader, do func(io.Reader) error) error {
	if len(files) == 0 {
		return do(in)
	}
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			return err
		}
		err = do(file)
		file.Close()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func write(out io.Writer, text string) error {
	_, err := io.WriteString(out, text)
	return err
}

// report tells of an error and chooses the exit code.
func report(errs io.Writer, err error) int {
	if err == nil {
		return exitGood
	}
	fmt.Fprintf(errs, "uitslag: %v\n", err)
	return exitFailed
}

// list is every regeling with its source and what deviates from the base.
func list() string {
	var b strings.Builder
	all := rules.Regelingen()
	for i := range all {
		r := &all[i]
		fmt.Fprintf(&b, "%-29s geldt voor examenjaar %d: %s", r.Code(), r.Jaar, r.Tekst)
		for _, a := range r.Afwijkingen {
			b.WriteString("; " + a.Naam)
			if a.Bron.Artikel != "" {
				fmt.Fprintf(&b, " (artikel %s%s)", a.Bron, decree(a.Besluit))
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// decree names a decree that is not that of the regeling itself.
func decree(b *rules.Besluit) string {
	if b == nil {
		return ""
	}
	return " van " + b.Titel + " (" + b.BWB + ")"
}

func show(code string) (string, error) {
	all := rules.Regelingen()
	for i := range all {
		if all[i].Code() == code {
			return rules.Print(&all[i]), nil
		}
	}
	return "", fmt.Errorf("geen regeling %q; --regelingen toont ze alle", code)
}
