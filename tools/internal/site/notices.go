package site

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

const noticesName = "licenties.txt"

// Notices gathers the licences of what is inside the engine besides our own code: Go and the modules it is made with. Who hands
// on the engine must hand on these.
func Notices(ctx context.Context, root, goRoot string) ([]byte, error) {
	command := exec.CommandContext(ctx, "go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Dir}}{{end}}{{end}}", "./wasm")
	command.Dir = root
	command.Env = append(os.Environ(), strings.Fields(engineToolchain)...)
	said, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("listing the modules of the engine: %w", err)
	}
	modules := strings.Split(strings.TrimSpace(string(said)), "\n")
	slices.Sort(modules)
	var out bytes.Buffer
	for _, line := range append([]string{"Go\t" + goRoot}, slices.Compact(modules)...) {
		name, dir, found := strings.Cut(line, "\t")
		if !found {
			continue
		}
		licence, err := os.ReadFile(filepath.Join(dir, "LICENSE"))
		if err != nil {
			return nil, fmt.Errorf("%s has no licence to hand on: %w", name, err)
		}
		fmt.Fprintf(&out, "%s\n\n%s\n\n", name, bytes.TrimSpace(licence))
	}
	return out.Bytes(), nil
}
