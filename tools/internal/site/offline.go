package site

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// workerName is the address of the service worker. It can't change with its content: the browser looks for a new one there.
const workerName = "sw.js"

// static are the sources that are copied as they are.
var static = []string{"manifest.json", "iconen/icoon-192.png", "iconen/icoon-512.png", "iconen/icoon-vol-512.png", "iconen/icoon-apple-180.png", "inbedden/knop-nl.png", "inbedden/knop-en.png"}

// copyStatic adds the files that are copied as they are.
func (c Config) copyStatic(files Files) error {
	for _, name := range static {
		content, err := os.ReadFile(filepath.Join(c.Source, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		files[name] = content
	}
	return nil
}

// notOffline are the folders, and the bundles of pages, that a candidate has only with internet: the pages with the rules, of which there are
// hundreds, and what is for schools.
var notOffline = append([]string{"regels", "klaswerker"}, livePages...)

// keptOffline reports whether a visitor has a file without internet.
func keptOffline(name string) bool {
	bundle, _, _ := strings.Cut(name, "-")
	return !slices.Contains(notOffline, folderOf(name)) && !slices.Contains(notOffline, bundle) && !slices.Contains([]string{notFoundPage, noticesName, "_headers"}, name)
}

// serviceWorker makes the service worker, which knows the files of this build and no others.
func serviceWorker(source string, files Files) ([]byte, error) {
	kept := map[string]string{}
	for name, content := range files {
		if keptOffline(name) {
			kept[name] = integrity(content)
		}
	}
	list, err := json.Marshal(kept)
	if err != nil {
		return nil, err
	}
	version := newAsset("v.x", list).Path
	build, err := json.Marshal(map[string]any{"versie": version[2 : 2+hashLength], "bestanden": kept})
	if err != nil {
		return nil, err
	}
	dir, err := filepath.Abs(source)
	if err != nil {
		return nil, err
	}
	result := api.Build(api.BuildOptions{
		AbsWorkingDir: dir, EntryPoints: []string{"sw/sw.js"}, Outdir: "bundles", Bundle: true, Define: map[string]string{"__BOUW__": string(build)},
		MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true,
		Format: api.FormatIIFE, Platform: api.PlatformBrowser, Target: api.ES2020, Engines: browsers, Charset: api.CharsetUTF8, LogLevel: api.LogLevelSilent,
	})
	if found := slices.Concat(result.Errors, result.Warnings); len(found) > 0 {
		return nil, messages(found)
	}
	return result.OutputFiles[0].Contents, nil
}
