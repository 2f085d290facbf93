package site

import (
	"bytes"
	"compress/gzip"
	"io"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/andybalholm/brotli"
)

// Encodings are the kinds of compressed copies, the best first, by the name that HTTP has for them.
var Encodings = []struct{ Name, Extension string }{{"br", ".br"}, {"gzip", ".gz"}}

// compressible are the files that get compressed copies.
var compressible = []string{".html", ".js", ".css", ".svg", ".json", ".txt", ".wasm"}

// compress adds the compressed copies. It takes seconds for the engine, so a copy of the same content in an earlier build is
// used again.
func compress(files Files, previous previous) error {
	for _, name := range slices.Collect(maps.Keys(files)) {
		if !slices.Contains(compressible, path.Ext(name)) {
			continue
		}
		for _, encoding := range Encodings {
			copied := previous.compressed(name, files[name], encoding.Extension)
			if copied == nil {
				var err error
				if copied, err = encode(encoding.Name, quality(name), files[name]); err != nil {
					return err
				}
			}
			files[name+encoding.Extension] = copied
		}
	}
	return nil
}

// quality is how hard brotli tries. At its best it takes seven times as long for a few percent: too much for the hundreds of pages
// in folders, which nobody waits for.
func quality(name string) int {
	if strings.Contains(name, "/") {
		return 9
	}
	return brotli.BestCompression
}

func encode(encoding string, quality int, content []byte) ([]byte, error) {
	var out bytes.Buffer
	var to io.WriteCloser
	if encoding == "br" {
		to = brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: quality, LGWin: 24})
	} else {
		var err error
		if to, err = gzip.NewWriterLevel(&out, gzip.BestCompression); err != nil {
			return nil, err
		}
	}
	if _, err := to.Write(content); err != nil {
		return nil, err
	}
	err := to.Close()
	return out.Bytes(), err
}
