package site

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
)

// packageName is the whole site in one file, for a school that serves it itself.
const (
	packageName     = "slaagwijzer.zip"
	packageHashName = "slaagwijzer.zip.sha256"
)

// The package unpacks into one folder, with instructions and the hash of every file beside the site.
const (
	packageFolder    = "slaagwijzer/"
	instructionsName = "LEESMIJ.txt"
	sumsName         = "SHA256SUMS"
)

// addPackage adds the package of all files that there are, and its own hash.
func (c Config) addPackage(files Files) error {
	text, err := os.ReadFile(filepath.Join(c.Source, "inbedden", instructionsName))
	if err != nil {
		return err
	}
	packed := maps.Clone(files)
	packed[listName] = list(c.Engine.Version, files)
	packed[instructionsName] = bytes.ReplaceAll(text, []byte("{versie}"), []byte(c.Engine.Version))
	packed[sumsName] = sums(packed)
	content, err := pack(packed)
	if err != nil {
		return err
	}
	files[packageName] = content
	files[packageHashName] = sums(Files{packageName: content})
	return nil
}

// sums are the hashes of files as the command sha256sum -c reads them.
func sums(files Files) []byte {
	var out bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(files)) {
		sum := sha256.Sum256(files[name])
		fmt.Fprintf(&out, "%s  %s\n", hex.EncodeToString(sum[:]), name)
	}
	return out.Bytes()
}

// pack makes a zip. It holds no times, so that the same files make the same zip.
func pack(files Files) ([]byte, error) {
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		method := zip.Deflate
		if slices.Contains([]string{".br", ".gz", ".png"}, path.Ext(name)) {
			method = zip.Store
		}
		entry, err := archive.CreateHeader(&zip.FileHeader{Name: packageFolder + name, Method: method})
		if err != nil {
			return nil, err
		}
		if _, err := io.Copy(entry, bytes.NewReader(files[name])); err != nil {
			return nil, err
		}
	}
	err := archive.Close()
	return out.Bytes(), err
}

// keepEarlier adds what an earlier build has at addresses that never change: the versions of the widget, and the files that they refer to. A
// file that was changed since is left out.
func keepEarlier(files Files, earlier previous) {
	for name, e := range earlier.entries {
		if _, made := files[name]; made || versionOf(name) == "" && !IsHashed(name) {
			continue
		}
		content, err := os.ReadFile(filepath.Join(earlier.dir, filepath.FromSlash(name)))
		if err == nil && integrity(content) == e.Integrity {
			files[name] = content
		}
	}
}
