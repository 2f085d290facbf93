package site

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"slaagwijzer/tools/internal/join"
)

// Engine is the rules as a WebAssembly module.
type Engine struct {
	Version string // twelve hexadecimal digits: the same for the same source and the same Go
	Wasm    []byte
}

// How the engine is compiled. Without inlining it is a tenth smaller, and fast enough.
const (
	buildVariable   = "slaagwijzer/wasm/bridge.Build"
	compilerFlags   = "all=-l"
	engineToolchain = "GOOS=js GOARCH=wasm CGO_ENABLED=0"
)

// CompileEngine compiles the folder wasm of the module at root, and prepares it for compression.
func CompileEngine(ctx context.Context, root string) (Engine, error) {
	goVersion, err := GoEnv(ctx, root, "GOVERSION")
	if err != nil {
		return Engine{}, err
	}
	version, err := sourceVersion(root, goVersion)
	if err != nil {
		return Engine{}, err
	}
	dir, err := os.MkdirTemp("", "engine")
	if err != nil {
		return Engine{}, err
	}
	defer os.RemoveAll(dir)
	output := filepath.Join(dir, "engine.wasm")
	command := exec.CommandContext(ctx, "go", "build", "-trimpath", "-buildvcs=false",
		"-ldflags", "-s -w -X "+buildVariable+"="+version, "-gcflags="+compilerFlags, "-o", output, "./wasm")
	command.Dir = root
	command.Env = append(os.Environ(), strings.Fields(engineToolchain)...)
	if said, err := command.CombinedOutput(); err != nil {
		return Engine{}, fmt.Errorf("compiling the engine: %w\n%s", err, bytes.TrimSpace(said))
	}
	compiled, err := os.ReadFile(output)
	if err != nil {
		return Engine{}, err
	}
	wasm, err := join.WithoutPlaces(compiled)
	return Engine{version, wasm}, err
}

// GoEnv asks the go command for one of its settings.
func GoEnv(ctx context.Context, dir, name string) (string, error) {
	command := exec.CommandContext(ctx, "go", "env", name)
	command.Dir = dir
	said, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("go env %s: %w", name, err)
	}
	return strings.TrimSpace(string(said)), nil
}

// sourceVersion is a hash of everything that the engine is made of.
func sourceVersion(root, goVersion string) (string, error) {
	hash := sha256.New()
	fmt.Fprintln(hash, goVersion)
	add := func(file string) error {
		content, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, file)
		// The length stands between name and content, so that no two sets of files read the same.
		fmt.Fprintf(hash, "%s %d\n%s", filepath.ToSlash(name), len(content), content)
		return err
	}
	for _, dir := range []string{"rules", "wasm"} {
		err := filepath.WalkDir(filepath.Join(root, dir), func(file string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !isSource(file) {
				return err
			}
			return add(file)
		})
		if err != nil {
			return "", err
		}
	}
	for _, file := range []string{"go.mod", "go.sum"} {
		if err := add(filepath.Join(root, file)); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(hash.Sum(nil))[:hashLength], nil
}

// isSource tells the Go files and the data of the engine from its tests and its documentation.
func isSource(file string) bool {
	if filepath.Base(filepath.Dir(file)) == "data" {
		return true
	}
	return strings.HasSuffix(file, ".go") && !strings.HasSuffix(file, "_test.go")
}
