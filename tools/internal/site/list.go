package site

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// listName is the list of all files, for a service worker and for who checks a download. It marks a folder as ours.
const listName = "bestanden.json"

type listFile struct {
	Version string  `json:"versie"`
	Files   []entry `json:"bestanden"`
}

type entry struct {
	Name      string `json:"naam"`
	Size      int    `json:"grootte"` // in bytes
	Integrity string `json:"integriteit"`
}

func list(version string, files Files) []byte {
	out := listFile{Version: version}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		out.Files = append(out.Files, entry{name, len(files[name]), integrity(files[name])})
	}
	text, err := json.MarshalIndent(out, "", " ")
	if err != nil {
		panic(err) // strings and numbers always can be written
	}
	return append(text, '\n')
}

// previous is an earlier build in a folder. Its zero value is none.
type previous struct {
	dir     string
	entries map[string]entry
}

// openPrevious reads the list of an earlier build. A folder that has none, or one that can't be read, has no earlier build.
func openPrevious(dir string) previous {
	p := previous{dir, map[string]entry{}}
	content, err := os.ReadFile(filepath.Join(dir, listName))
	var list listFile
	if err != nil || json.Unmarshal(content, &list) != nil {
		return previous{}
	}
	for _, e := range list.Files {
		p.entries[e.Name] = e
	}
	return p
}

// compressed is the compressed copy that the earlier build has of this content; nil when it has none, or one that changed since.
func (p previous) compressed(name string, content []byte, extension string) []byte {
	if p.entries[name].Integrity != integrity(content) {
		return nil
	}
	copied, err := os.ReadFile(filepath.Join(p.dir, filepath.FromSlash(name+extension)))
	if err != nil || p.entries[name+extension].Integrity != integrity(copied) {
		return nil
	}
	return copied
}
