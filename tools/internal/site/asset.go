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
	ext := path.Ext(name)
	return Asset{
		Path:      strings.TrimSuffix(name, ext) + "-" + hashOf(content) + ext,
		Integrity: integrity(content),
	}
}

// hashOf is twelve hexadecimal digits that change with the content.
func hashOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])[:hashLength]
}

func integrity(content []byte) string {
	sum := sha256.Sum256(content)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

var hashedName = regexp.MustCompile(`-[0-9a-f]{12}\.[a-z]+(\.br|\.gz)?$`)

// IsHashed reports whether the name of a file changes with its content.
func IsHashed(name string) bool { return hashedName.MatchString(name) }
