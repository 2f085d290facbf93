package omzetting

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/rules/cijfer"
	"slaagwijzer/rules/vak"
)

// The N-terms are data for whoever offers them; the rules read none.
func TestNtermen(t *testing.T) {
	text, err := os.ReadFile("data/ntermen.json")
	require.NoError(t, err)
	var file struct {
		Bronnen map[string]string
		Ntermen []struct {
			Jaar, Tijdvak           int
			Opleiding, Vak, N, Bron string
		}
	}
	require.NoError(t, json.Unmarshal(text, &file))
	require.NotEmpty(t, file.Ntermen)
	seen := map[[4]string]bool{}
	for _, r := range file.Ntermen {
		_, err := cijfer.ParseNterm(r.N)
		assert.NoError(t, err, "%+v", r)
		assert.NotNil(t, vak.Find(r.Vak), "%+v", r)
		assert.Contains(t, []string{"havo", "vwo", "vmbo-gl/tl"}, r.Opleiding)
		assert.Contains(t, []int{1, 2, 3}, r.Tijdvak)
		assert.Contains(t, file.Bronnen, strings.TrimSuffix(r.Bron, "+pers"), "%+v", r)
		place := [4]string{string(rune(r.Jaar)), string(rune(r.Tijdvak)), r.Opleiding, r.Vak}
		assert.False(t, seen[place], "twice: %+v", r)
		seen[place] = true
	}
}
