package gegevens

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Ntermen are the N-terms of one examen and tijdvak that one source gives. They are offered, never filled in.
type Ntermen struct {
	Jaar        int               `json:"jaar"`
	Tijdvak     int               `json:"tijdvak"`
	Opleidingen []string          `json:"opleidingen"` // those that have the same centraal examen
	Bron        string            `json:"bron"`        // the site on which it was found
	N           map[string]string `json:"n"`           // by subject, with a comma
}

// sameExamen are the opleidingen behind a name in the file of N-terms.
var sameExamen = map[string][]string{
	"havo": {"havo"}, "vwo": {"atheneum", "gymnasium"}, "vmbo-gl/tl": {"vmbo-gl", "vmbo-tl"},
}

// readNtermen reads the N-terms of the years that the page knows.
func readNtermen(root string, years []int) ([]Ntermen, error) {
	text, err := os.ReadFile(filepath.Join(root, "rules", "omzetting", "data", "ntermen.json"))
	if err != nil {
		return nil, err
	}
	var file struct {
		Bronnen map[string]string
		Ntermen []struct {
			Jaar, Tijdvak           int
			Opleiding, Vak, N, Bron string
		}
	}
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, fmt.Errorf("ntermen.json: %w", err)
	}
	var list []Ntermen
	for _, r := range file.Ntermen {
		if !slices.Contains(years, r.Jaar) {
			continue
		}
		key, _, _ := strings.Cut(r.Bron, "+")
		from, err := siteOf(file.Bronnen[key])
		if err != nil {
			return nil, fmt.Errorf("ntermen.json: %s: %w", r.Bron, err)
		}
		examen := Ntermen{r.Jaar, r.Tijdvak, sameExamen[r.Opleiding], from, map[string]string{}}
		i := slices.IndexFunc(list, func(n Ntermen) bool { return n.same(examen) })
		if i < 0 {
			i = len(list)
			list = append(list, examen)
		}
		list[i].N[r.Vak] = strings.Replace(r.N, ".", ",", 1)
	}
	slices.SortStableFunc(list, func(a, b Ntermen) int { return cmp.Or(a.Jaar-b.Jaar, a.Tijdvak-b.Tijdvak) })
	return list, nil
}

// same reports whether two groups are of one examen, tijdvak and source.
func (n Ntermen) same(other Ntermen) bool {
	return n.Jaar == other.Jaar && n.Tijdvak == other.Tijdvak && n.Bron == other.Bron && slices.Equal(n.Opleidingen, other.Opleidingen)
}

// siteOf is the name of the site in a source: an address, with perhaps a remark behind it.
func siteOf(bron string) (string, error) {
	address, _, _ := strings.Cut(bron, " ")
	parsed, err := url.Parse(address)
	if err != nil {
		return "", err
	}
	return strings.TrimPrefix(parsed.Hostname(), "www."), nil
}
