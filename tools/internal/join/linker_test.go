//go:build !js

package join

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSegments_Go: what Go's linker makes, and the same memory after it.
func TestSegments_Go(t *testing.T) {
	before := compile(t, "package main\nfunc main() {}\n")
	after, err := Segments(before)
	require.NoError(t, err)

	was, many := memory(t, before)
	is, few := memory(t, after)
	assert.True(t, bytes.Equal(was, is))
	assert.Greater(t, many, 1000)
	assert.Less(t, few, 100)
}

// busy makes the runtime look up its functions: to grow stacks, to collect garbage, to recover, and to say where it is.
const busy = `package main

import (
	"fmt"
	"runtime"
)

func deep(n int, keep []*int) int {
	if n == 0 {
		runtime.GC()
		return *keep[len(keep)-1]
	}
	return deep(n-1, append(keep, &n)) + 1
}

func recovered() (what any) {
	defer func() { what = recover() }()
	var none []int
	return none[len(fmt.Sprint("x"))]
}

func main() {
	done := make(chan int)
	for range 4 {
		go func() { done <- deep(20_000, []*int{new(int)}) }()
	}
	for range 4 {
		fmt.Println(<-done)
	}
	fmt.Println(recovered())
	_, file, line, _ := runtime.Caller(0)
	fmt.Println(file, line)
}
`

// TestWithoutPlaces_Go: a module that forgot its places runs as before, but for what it says about places.
func TestWithoutPlaces_Go(t *testing.T) {
	before := compile(t, busy)
	joined, err := Segments(before)
	require.NoError(t, err)
	after, err := WithoutPlaces(before)
	require.NoError(t, err)
	assert.Less(t, len(after), len(joined))
	was, is := run(t, joined), run(t, after)
	assert.Contains(t, was, "index out of range")
	assert.Regexp(t, `main.go \d+\n$`, was)
	assert.Equal(t, regexp.MustCompile(`\S*main.go \d+\n$`).ReplaceAllString(was, "? 0\n"), is)
}

func TestWithoutPlaces_Refuses(t *testing.T) {
	_, err := WithoutPlaces(module(segment{7, []byte("no table of functions")}))
	assert.Equal(t, ErrModule, err)
}

// compile makes a module of a program.
func compile(t *testing.T, program string) []byte {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), []byte(program), 0o600))
	build := exec.Command("go", "build", "-o", "main.wasm", "main.go")
	build.Dir = dir
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	said, err := build.CombinedOutput()
	require.NoError(t, err, "%s", said)
	module, err := os.ReadFile(filepath.Join(dir, "main.wasm"))
	require.NoError(t, err)
	return module
}

// run is what a module writes under Node.
func run(t *testing.T, module []byte) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "main.wasm")
	require.NoError(t, os.WriteFile(file, module, 0o600))
	root, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(t, err)
	node := exec.Command(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "go_js_wasm_exec"), file)
	said, err := node.CombinedOutput()
	require.NoError(t, err, "%s", said)
	return string(said)
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
