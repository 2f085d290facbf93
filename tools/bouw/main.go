// Command bouw builds the website into a folder: go run ./tools/bouw [-uit dist] [-bewaar].
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"slaagwijzer/tools/internal/gegevens"
	"slaagwijzer/tools/internal/regelpagina"
	"slaagwijzer/tools/internal/site"
)

func main() {
	out := flag.String("uit", "dist", "the folder to write")
	keep := flag.Bool("bewaar", false, "keep what stands at addresses that never change in that folder: earlier versions of the widget, and their files")
	flag.Parse()
	if err := run(context.Background(), *out, *keep, os.Stdout); err != nil {
		fmt.Fprintf(os.Stderr, "bouw: %v\n", err)
		os.Exit(1)
	}
}

// run builds the site of the module that it is run in.
func run(ctx context.Context, out string, keep bool, messages io.Writer) error {
	root, err := moduleRoot(ctx)
	if err != nil {
		return err
	}
	goRoot, err := site.GoEnv(ctx, root, "GOROOT")
	if err != nil {
		return err
	}
	engine, err := site.CompileEngine(ctx, root)
	if err != nil {
		return err
	}
	notices, err := site.Notices(ctx, root, goRoot)
	if err != nil {
		return err
	}
	generated, err := regelpagina.Pages(root)
	if err != nil {
		return err
	}
	files, report, err := site.Make(site.Config{
		Source:    filepath.Join(root, "site"),
		WasmExec:  filepath.Join(goRoot, "lib", "wasm", "wasm_exec.js"),
		Previous:  out,
		Keep:      keep,
		Engine:    engine,
		Notices:   notices,
		Data:      func(build site.Build) (any, error) { return gegevens.Read(root, build) },
		Generated: generated,
	})
	if files != nil { // an exceeded budget is seen in the table
		report.Print(messages)
	}
	if err != nil {
		return err
	}
	return site.Write(files, out)
}

func moduleRoot(ctx context.Context) (string, error) {
	file, err := site.GoEnv(ctx, ".", "GOMOD")
	if err == nil && filepath.Base(file) != "go.mod" {
		err = fmt.Errorf("run it inside the module")
	}
	return filepath.Dir(file), err
}
