package tekst

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules/regeling"
)

var update = flag.Bool("update", false, "rewrite the golden print-outs of the regelingen")

// TestRegelingen holds the print-out of every regeling against its golden file, which an examensecretaris can lay beside
// the decree.
func TestRegelingen(t *testing.T) {
	all := regeling.All()
	for i := range all {
		r := &all[i]
		golden := "testdata/regelingen/" + r.Code() + ".txt"
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(Regeling(r)), 0o644))
			continue
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		assert.Equal(t, string(want), Regeling(r), golden)
	}
}
