package gegevens

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/tools/internal/site"
)

func TestEnglishDiffersInNamesOnly(t *testing.T) {
	nl := load(t)
	en, err := Read(root, site.Build{Taal: site.Engels, Version: nl.Bouw.Version, Engine: nl.Bouw.Engine, Worker: nl.Bouw.Worker})
	require.NoError(t, err)
	require.Equal(t, nl.Vakken.names(), en.Vakken.names())
	for i, vak := range en.Vakken {
		dutch := nl.Vakken[i].Value
		assert.True(t, vak.Value.Naam == dutch.Naam || contains(vak.Value.Zoek, dutch.Naam), "%s can't be found by its Dutch name", vak.Name)
		for _, word := range dutch.Zoek {
			assert.True(t, strings.EqualFold(word, vak.Value.Naam) || contains(vak.Value.Zoek, word), "%s can't be found by %s", vak.Name, word)
		}
	}
	dutch, _ := en.Vakken.find("ne")
	assert.Equal(t, Vak{Naam: "Dutch", Zoek: []string{"Nederlandse taal", "Nederlands", "netl", "ne"}}, dutch)
	for i := range en.Opleidingen {
		for _, p := range en.Opleidingen[i].Profielen {
			assert.Regexp(t, `^.+ \([A-Z].+\)$`, p.Naam)
		}
		assert.Len(t, en.Opleidingen[i].Afwijkingen, len(nl.Opleidingen[i].Afwijkingen))
		assert.Equal(t, nl.Opleidingen[i].Vakken, en.Opleidingen[i].Vakken)
	}
	assert.Equal(t, "vmbo-kb (middle-management)", en.Opleidingen[5].Naam)
	assert.Equal(t, nl.Ntermen, en.Ntermen)
}

func contains(list []string, wanted string) bool {
	for _, name := range list {
		if strings.EqualFold(name, wanted) {
			return true
		}
	}
	return false
}
