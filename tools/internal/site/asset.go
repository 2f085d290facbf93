package site

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"path"
	"regexp"
	"strings"
)

// Asset is a file whose name changes with its content, so that it can be kept for ever.
type Asset struct {
	Path      string // app-0123456789ab.js
	Integrity string // as the integrity attribute of HTML wants it
}

const hashLength = 12

func newAsset(name string, content []byte) Asset {
	sum := sha256.Sum256(content)
	ext := path.Ext(name)
	return Asset{
		Path:      strings.TrimSuffix(name, ext) + "-" + hex.EncodeToString(sum[:])[:hashLength] + ext,
		Integrity: integrity(content),
	}
}

func integrity(content []byte) string {
	sum := sha256.Sum256(content)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

var hashedName = regexp.MustCompile(`-[0-9a-f]{12}\.[a-z]+(\.br|\.gz)?$`)

// IsHashed reports whether the name of a file changes with its content.
func IsHashed(name string) bool { return hashedName.MatchString(name) }
