package join

import (
	"bytes"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// module is a custom section, a data section with these segments, and another custom section.
func module(segments ...segment) []byte {
	out := append([]byte(header), 0, 2, 1, 'a', dataSection)
	data := write(segments)
	out = append(out, byte(len(data)))
	return append(append(out, data...), 0, 2, 1, 'z')
}

func TestSegments(t *testing.T) {
	far := int64(10 + 2 + gap + 1)
	for name, row := range map[string]struct{ in, want []segment }{
		"none":      {nil, nil},
		"one":       {[]segment{{7, []byte("a")}}, []segment{{7, []byte("a")}}},
		"adjacent":  {[]segment{{7, []byte("a")}, {8, []byte("b")}}, []segment{{7, []byte("ab")}}},
		"near":      {[]segment{{7, []byte("a")}, {10, []byte("b")}}, []segment{{7, []byte("a\x00\x00b")}}},
		"unordered": {[]segment{{10, []byte("b")}, {7, []byte("a")}}, []segment{{7, []byte("a\x00\x00b")}}},
		"far":       {[]segment{{10, []byte("ab")}, {far, []byte("c")}}, []segment{{10, []byte("ab")}, {far, []byte("c")}}},
	} {
		got, err := Segments(module(row.in...))
		require.NoError(t, err, name)
		assert.Equal(t, module(row.want...), got, name)
	}
}

func TestSegments_Refuses(t *testing.T) {
	good := module(segment{7, []byte("a")}, segment{300, []byte("b")})
	for cut := 1; cut < len(good); cut++ {
		got, err := Segments(good[:cut])
		if err == nil { // only a whole number of sections is a module
			assert.Equal(t, good[:cut], got)
			assert.Contains(t, []int{8, 12, len(good) - 4}, cut)
		}
	}
	for name, bad := range map[string][]byte{
		"no module":       []byte("<!doctype html>"),
		"overlap":         module(segment{7, []byte("abc")}, segment{9, []byte("d")}),
		"passive segment": append([]byte(header), dataSection, 4, 1, 1, 1, 'a'),
		"count section":   append([]byte(header), dataCount, 1, 1),
		"more than said":  append([]byte(header), dataSection, 2, 0, 0),
	} {
		_, err := Segments(bad)
		assert.Equal(t, ErrModule, err, name)
	}
}

func TestSigned(t *testing.T) {
	for _, n := range []int64{0, 1, 63, 64, 127, 128, 8191, 8192, math.MaxInt32, -1, -64, -65, math.MinInt32} {
		in := reader{rest: appendSigned(nil, n)}
		assert.Equal(t, n, in.signed())
		assert.Empty(t, in.rest)
		assert.False(t, in.failed)
	}
	in := reader{rest: bytes.Repeat([]byte{0x80}, 6)}
	in.signed()
	assert.True(t, in.failed)
}
