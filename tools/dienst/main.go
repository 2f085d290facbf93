// Command dienst builds the website, serves it on this machine only, and builds it again after every change:
// go run ./tools/dienst [-poort 8080].
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"slaagwijzer/tools/internal/server"
)

// watched are the folders of which a change asks for a new build.
var watched = []string{"site", "rules", "wasm"}

type options struct {
	port      int
	dist      string
	withBuild bool
}

func main() {
	port := flag.Int("poort", 8080, "the port to listen on; when it is taken, the next that is free")
	dist := flag.String("dist", "dist", "the folder to build into and to serve")
	without := flag.Bool("zonder-bouw", false, "serve the folder as it is")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, options{*port, *dist, !*without}, os.Stdout); err != nil {
		fmt.Fprintf(os.Stderr, "dienst: %v\n", err)
		os.Exit(1)
	}
}

// run serves until the context ends.
func run(ctx context.Context, o options, messages io.Writer) error {
	if o.withBuild {
		if err := build(ctx, o.dist, messages); err != nil {
			return err
		}
	} else if _, err := os.Stat(o.dist); err != nil {
		return err
	}
	listener, err := server.Listen(o.port)
	if err != nil {
		return err
	}
	address := listener.Addr().(*net.TCPAddr)
	if o.port != 0 && address.Port != o.port {
		fmt.Fprintf(messages, "Poort %d is bezet; poort %d is vrij.\n", o.port, address.Port)
	}
	fmt.Fprintf(messages, "Klaar: http://%s/\n", address)
	if o.withBuild {
		go rebuild(ctx, o.dist, messages)
	}
	return server.Serve(ctx, listener, server.Handler(o.dist))
}

// rebuild builds after every change. A build that fails leaves the one before in place.
func rebuild(ctx context.Context, dist string, messages io.Writer) {
	err := server.Watch(ctx, watched, func() {
		if err := build(ctx, dist, messages); err == nil {
			fmt.Fprintln(messages, "Opnieuw gebouwd.")
		} else if ctx.Err() == nil {
			fmt.Fprintf(messages, "Bouwen mislukt (%v); de vorige versie blijft staan.\n", err)
		}
	})
	if err != nil {
		fmt.Fprintf(messages, "Veranderingen volgen lukt niet: %v\n", err)
	}
}

// build runs the builder as a program of its own: it has the rules compiled in, and they may be what changed.
func build(ctx context.Context, dist string, messages io.Writer) error {
	command := exec.CommandContext(ctx, "go", "run", "./tools/bouw", "-uit", dist)
	command.Stdout, command.Stderr = messages, messages
	return command.Run()
}
