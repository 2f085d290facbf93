package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The tables in the repository are what go generate makes of the data.
func TestTablesAreUpToDate(t *testing.T) {
	data, err := os.ReadFile("../../rules/vak/data/vakken.json")
	require.NoError(t, err)
	for name, render := range tables {
		want, err := render(data)
		require.NoError(t, err)
		got, err := os.ReadFile("../../rules/vak/" + name)
		require.NoError(t, err)
		assert.True(t, string(want) == string(got), "%s: run go generate ./rules/vak", name)
	}
}
