package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The table in the repository is what go generate makes of the data.
func TestTableIsUpToDate(t *testing.T) {
	data, err := os.ReadFile("../../rules/vak/data/vakken.json")
	require.NoError(t, err)
	want, err := render(data)
	require.NoError(t, err)
	got, err := os.ReadFile("../../rules/vak/vakken.go")
	require.NoError(t, err)
	assert.True(t, string(want) == string(got), "run go generate ./rules/vak")
}
