// Package server serves a folder with a built site as a good static host would: the headers, types and compressed copies that
// dist is made for, and nothing that is not a file of the site.
package server

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"net/http"
	"os"
	"path"
	"strconv"
	"strings"

	"slaagwijzer/tools/internal/site"
)

// types are the content types by extension. WebAssembly has no charset: with one, browsers refuse to compile it while it loads.
var types = map[string]string{
	".html":   "text/html; charset=utf-8",
	".css":    "text/css; charset=utf-8",
	".js":     "text/javascript; charset=utf-8",
	".json":   "application/json",
	".txt":    "text/plain; charset=utf-8",
	".svg":    "image/svg+xml",
	".png":    "image/png",
	".wasm":   "application/wasm",
	".zip":    "application/zip",
	".sha256": "text/plain; charset=utf-8",
}

// Handler serves the site in a folder. The folder may change meanwhile.
func Handler(dir string) http.Handler { return handler{os.DirFS(dir)} }

type handler struct{ files fs.FS }

// ServeHTTP is part of http.Handler.
func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	setHeaders(w, "") // also of what is no file
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "alleen lezen", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	switch {
	case h.isSite(name):
		h.send(w, r, name, http.StatusOK)
	case h.isSite(path.Join(name, "index.html")):
		// A relative redirect: the page refers to its neighbours relative to a folder.
		w.Header().Set("Location", path.Base(name)+"/")
		w.WriteHeader(http.StatusMovedPermanently)
	case h.isSite("404.html"):
		h.send(w, r, "404.html", http.StatusNotFound)
	default:
		http.Error(w, "Deze pagina is er niet.", http.StatusNotFound)
	}
}

func setHeaders(w http.ResponseWriter, name string) {
	for _, h := range site.Headers(name) {
		w.Header().Set(h.Name, h.Value)
	}
}

// isSite reports whether a name is a file of the site of a type that is served.
func (h handler) isSite(name string) bool {
	if types[path.Ext(name)] == "" || !fs.ValidPath(name) {
		return false
	}
	info, err := fs.Stat(h.files, name)
	return err == nil && info.Mode().IsRegular()
}

// send sends a file, in the best encoding that the browser takes, or only says that the copy it has is still good.
func (h handler) send(w http.ResponseWriter, r *http.Request, name string, status int) {
	content, encoding, err := h.read(name, r.Header.Get("Accept-Encoding"))
	if err != nil {
		http.Error(w, "lezen mislukt", http.StatusInternalServerError)
		return
	}
	sum := sha256.Sum256(content)
	tag := `"` + hex.EncodeToString(sum[:8]) + `"`
	setHeaders(w, name)
	header := w.Header()
	header.Set("Content-Type", types[path.Ext(name)])
	header.Set("Vary", "Accept-Encoding")
	header.Set("ETag", tag)
	if encoding != "" {
		header.Set("Content-Encoding", encoding)
	}
	if status == http.StatusOK && strings.Contains(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Length", strconv.Itoa(len(content)))
	w.WriteHeader(status)
	if r.Method == http.MethodGet {
		w.Write(content) // a browser that has gone is no fault
	}
}

// read reads the best copy of a file that the browser takes, with the name of its encoding.
func (h handler) read(name, accepted string) (content []byte, encoding string, err error) {
	for _, e := range site.Encodings {
		if accepts(accepted, e.Name) {
			if content, err := fs.ReadFile(h.files, name+e.Extension); err == nil {
				return content, e.Name, nil
			}
		}
	}
	content, err = fs.ReadFile(h.files, name)
	return content, "", err
}

// accepts reads an Accept-Encoding header: br;q=1.0, gzip;q=0 asks for brotli and forbids gzip.
func accepts(header, encoding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.TrimSpace(name) == encoding {
			q, err := strconv.ParseFloat(strings.TrimPrefix(strings.TrimSpace(weight), "q="), 64)
			return err != nil || q > 0
		}
	}
	return false
}
