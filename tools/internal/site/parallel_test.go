package site

import (
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// skeleton finds what the two versions of a long page must share: its elements with their places, its links, and its dates.
var skeleton = regexp.MustCompile(`<(?:h\d|p|li|dt|dd|section|ul|ol|nav|dl)\b|(?:id|href|datetime)="[^"]*"|\{\{template [^}]*\}\}`)

func TestLongPagesSayTheSameInBothLanguages(t *testing.T) {
	source := os.DirFS("../../../site")
	read := func(name string) []string {
		text, err := fs.ReadFile(source, name)
		require.NoError(t, err)
		return skeleton.FindAllString(string(text), -1)
	}
	found := 0
	require.NoError(t, fs.WalkDir(source, ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(name, englishExtension) {
			found++
			assert.Equal(t, read(strings.TrimSuffix(name, englishExtension)+".html"), read(name), name)
		}
		return err
	}))
	assert.Positive(t, found)
}
