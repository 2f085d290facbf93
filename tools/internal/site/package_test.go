package site

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The package has every file, and their hashes; what unpacks it has the site.
func TestPackage(t *testing.T) {
	files := makeSite(t, config(t, nil))
	archive, err := zip.NewReader(bytes.NewReader(files[packageName]), int64(len(files[packageName])))
	require.NoError(t, err)
	unpacked := Files{}
	for _, f := range archive.File {
		reader, err := f.Open()
		require.NoError(t, err)
		name, ours := strings.CutPrefix(f.Name, "slaagwijzer/")
		require.True(t, ours, f.Name)
		unpacked[name], err = io.ReadAll(reader)
		require.NoError(t, err)
	}
	assert.Equal(t, "Versie 0123456789ab", string(unpacked[instructionsName]))
	for name, content := range files {
		switch name {
		case packageName, packageHashName, listName:
		default:
			assert.Equal(t, content, unpacked[name], name)
		}
	}
	for name, content := range unpacked {
		if name != sumsName {
			assert.Contains(t, string(unpacked[sumsName]), hex.EncodeToString(sha256Sum(content))+"  "+name+"\n")
		}
	}
	var list listFile
	require.NoError(t, json.Unmarshal(unpacked[listName], &list))
	assert.Len(t, list.Files, len(unpacked)-3, "all but itself, the instructions and the hashes")
	assert.Equal(t, hex.EncodeToString(sha256Sum(files[packageName]))+"  "+packageName+"\n", string(files[packageHashName]))
}

func sha256Sum(content []byte) []byte {
	sum := sha256.Sum256(content)
	return sum[:]
}

// Addresses that never change stay when they are asked to, with what they refer to; nothing else does, and nothing that was changed.
func TestEarlierVersionsAreKept(t *testing.T) {
	dir := t.TempDir()
	first := makeSite(t, config(t, nil))
	require.NoError(t, Write(first, dir))
	c := config(t, map[string]string{"widget/widget.js": `console.log("anders")`, "over/index.html": `{{template "hoofd" .}}<h1>Over ons</h1>`})
	c.Previous = dir
	plain := makeSite(t, c)
	c.Keep = true
	kept := makeSite(t, c)
	for name, content := range first {
		switch {
		case name == listName:
		case plain[name] != nil:
			assert.Equal(t, plain[name], kept[name], name)
		case IsHashed(name) || versionOf(name) != "":
			assert.Equal(t, content, kept[name], name)
		default:
			assert.NotContains(t, kept, name)
		}
	}
	assert.Greater(t, len(kept), len(plain))
	old := named(t, first, "widget-", ".js")
	require.NoError(t, os.WriteFile(filepath.Join(dir, old), []byte("spoiled"), 0o644))
	assert.NotContains(t, makeSite(t, c), old)
}
