//go:build js && wasm

package bridge

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall/js"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules"
)

func TestMain(m *testing.M) {
	if err := Register(); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// engine is what JavaScript finds.
func engine() js.Value { return js.Global().Get("slaagwijzer") }

// ask calls the engine as JavaScript does.
func ask(t *testing.T, args ...any) string {
	t.Helper()
	reply := engine().Call("handle", args...)
	require.Equal(t, js.TypeString, reply.Type())
	return reply.String()
}

func TestRegister(t *testing.T) {
	assert.Equal(t, Build, engine().Get("build").String())
	assert.Equal(t, js.TypeFunction, engine().Get("handle").Type())
}

func TestHandle_IsTheEngines(t *testing.T) {
	files, err := filepath.Glob("../../tools/uitslag/voorbeelden/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		request, err := os.ReadFile(file)
		require.NoError(t, err)
		want, outcome := rules.Handle(request)
		require.Equal(t, rules.Judged, outcome, file)
		assert.Equal(t, string(want), ask(t, string(request)), file)
	}
}

func TestHandle_MisuseIsNoVerdict(t *testing.T) {
	symbol := js.Global().Call("Symbol", "a")
	boxed := js.Global().Get("String").New("{}")
	for name, args := range map[string][]any{
		"nothing": {}, "number": {3}, "null": {nil}, "undefined": {js.Undefined()}, "boolean": {true}, "symbol": {symbol},
		"object": {map[string]any{}}, "list": {[]any{"{}"}}, "function": {engine().Get("handle")}, "text in an object": {boxed},
		"two texts": {"{}", "{}"},
	} {
		assert.Equal(t, asStoring, ask(t, args...), name)
	}
}

// TestHandle_LoneSurrogate: half of a character becomes the replacement character, as everywhere in the browser.
func TestHandle_LoneSurrogate(t *testing.T) {
	half := js.Global().Get("String").Call("fromCharCode", '{', '"', 0xd800, '"', ':', '1', '}')
	want, _ := rules.Handle([]byte("{\"\uFFFD\":1}"))
	assert.Equal(t, string(want), ask(t, half))
}

func TestHandle_TooLongLeavesNothing(t *testing.T) {
	text := js.Global().Get("Reflect").Call("apply", js.Global().Get("String").Get("prototype").Get("repeat"), " ", []any{10 << 20})
	want, _ := rules.Handle(make([]byte, rules.MaxBytes+1))
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for range 5 {
		assert.Equal(t, string(want), ask(t, text))
	}
	runtime.ReadMemStats(&after)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(5<<20))
	assert.Less(t, after.Sys-before.Sys, uint64(5<<20))
}

// TestHandle_Longest: the limit is in bytes, and a text is longest in UTF-8.
func TestHandle_Longest(t *testing.T) {
	for _, request := range []string{strings.Repeat("é", rules.MaxBytes/2), strings.Repeat("é", rules.MaxBytes/2+1), strings.Repeat("€", rules.MaxBytes)} {
		want, _ := rules.Handle([]byte(request))
		assert.Equal(t, string(want), ask(t, request))
	}
}
