//go:build !js

package join

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSegments_Go: what Go's linker makes, and the same memory after it.
func TestSegments_Go(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), []byte("package main\nfunc main() {}\n"), 0o600))
	build := exec.Command("go", "build", "-o", "empty.wasm", "main.go")
	build.Dir = dir
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	said, err := build.CombinedOutput()
	require.NoError(t, err, "%s", said)
	before, err := os.ReadFile(filepath.Join(dir, "empty.wasm"))
	require.NoError(t, err)
	after, err := Segments(before)
	require.NoError(t, err)

	was, many := memory(t, before)
	is, few := memory(t, after)
	assert.True(t, bytes.Equal(was, is))
	assert.Greater(t, many, 1000)
	assert.Less(t, few, 100)
}

// memory is what a module puts there before it starts, and in how many segments.
func memory(t *testing.T, module []byte) (image []byte, segments int) {
	t.Helper()
	in := reader{rest: module[len(header):]}
	for len(in.rest) > 0 {
		id, body := in.byte(), in.take(in.unsigned())
		if id != dataSection {
			continue
		}
		list, ok := read(body)
		require.True(t, ok)
		image = make([]byte, list[len(list)-1].end())
		for _, s := range list {
			copy(image[s.at:], s.data)
		}
		segments = len(list)
	}
	return image, segments
}
