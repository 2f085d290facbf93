package server

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"slaagwijzer/tools/internal/site"
)

const engine = "engine-0123456789ab.wasm"

func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range map[string]string{
		"index.html": "home", "index.html.br": "packed home", "index.html.gz": "zipped home", "over/index.html": "over",
		"404.html": "weg", engine: "wasm", engine + ".br": "packed wasm", "_headers": "/*", "geheim.bak": "geheim",
	} {
		file := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(content), 0o644))
	}
	return dir
}

func get(t *testing.T, dir, path string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	request := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	reply := httptest.NewRecorder()
	Handler(dir).ServeHTTP(reply, request)
	return reply
}

func TestServesAsAHostWould(t *testing.T) {
	dir := folder(t)
	for path, want := range map[string]struct {
		status          int
		body, kind, age string
	}{
		"/":             {200, "home", "text/html; charset=utf-8", "no-cache"},
		"/index.html":   {200, "home", "text/html; charset=utf-8", "no-cache"},
		"/over/":        {200, "over", "text/html; charset=utf-8", "no-cache"},
		"/" + engine:    {200, "wasm", "application/wasm", "public, max-age=31536000, immutable"},
		"/nergens":      {404, "weg", "text/html; charset=utf-8", "no-cache"},
		"/nergens/":     {404, "weg", "text/html; charset=utf-8", "no-cache"},
		"/_headers":     {404, "weg", "text/html; charset=utf-8", "no-cache"},
		"/geheim.bak":   {404, "weg", "text/html; charset=utf-8", "no-cache"},
		"/../server.go": {404, "weg", "text/html; charset=utf-8", "no-cache"},
	} {
		reply := get(t, dir, path)
		assert.Equal(t, want.status, reply.Code, path)
		assert.Equal(t, want.body, reply.Body.String(), path)
		assert.Equal(t, want.kind, reply.Header().Get("Content-Type"), path)
		assert.Equal(t, want.age, reply.Header().Get("Cache-Control"), path)
		for _, h := range site.Headers("") {
			if h.Name == "Cache-Control" {
				continue
			}
			assert.Equal(t, h.Value, reply.Header().Get(h.Name), path)
		}
	}
}

func TestFolderWithoutSlash(t *testing.T) {
	reply := get(t, folder(t), "/over")
	assert.Equal(t, http.StatusMovedPermanently, reply.Code)
	assert.Equal(t, "over/", reply.Header().Get("Location"))
}

func TestEncodings(t *testing.T) {
	dir := folder(t)
	for accepted, want := range map[string][2]string{
		"":                       {"home", ""},
		"gzip, deflate, br":      {"packed home", "br"},
		"gzip":                   {"zipped home", "gzip"},
		"br;q=0, gzip;q=0.5":     {"zipped home", "gzip"},
		"identity, brotli, zstd": {"home", ""},
	} {
		reply := get(t, dir, "/", "Accept-Encoding", accepted)
		assert.Equal(t, want, [2]string{reply.Body.String(), reply.Header().Get("Content-Encoding")}, accepted)
		assert.Equal(t, "Accept-Encoding", reply.Header().Get("Vary"))
	}
	assert.Equal(t, "wasm", get(t, dir, "/"+engine, "Accept-Encoding", "gzip").Body.String(), "there is no gzip copy")
}

func TestUnchangedIsNotSentAgain(t *testing.T) {
	dir := folder(t)
	tag := get(t, dir, "/").Header().Get("ETag")
	require.NotEmpty(t, tag)
	again := get(t, dir, "/", "If-None-Match", tag)
	assert.Equal(t, http.StatusNotModified, again.Code)
	assert.Empty(t, again.Body.String())
	assert.Equal(t, http.StatusOK, get(t, dir, "/", "If-None-Match", tag, "Accept-Encoding", "br").Code, "another encoding is another file")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "index.html"), []byte("nieuw"), 0o644))
	assert.Equal(t, "nieuw", get(t, dir, "/", "If-None-Match", tag).Body.String())
}

func TestOnlyReading(t *testing.T) {
	reply := httptest.NewRecorder()
	Handler(folder(t)).ServeHTTP(reply, httptest.NewRequest(http.MethodPost, "/", nil))
	assert.Equal(t, http.StatusMethodNotAllowed, reply.Code)
	reply = httptest.NewRecorder()
	Handler(folder(t)).ServeHTTP(reply, httptest.NewRequest(http.MethodHead, "/", nil))
	assert.Equal(t, http.StatusOK, reply.Code)
	assert.Empty(t, reply.Body.String())
}

func TestListenTakesTheNextPort(t *testing.T) {
	first, err := Listen(0)
	require.NoError(t, err)
	defer first.Close()
	port := first.Addr().(*net.TCPAddr).Port
	second, err := Listen(port)
	require.NoError(t, err)
	defer second.Close()
	assert.Greater(t, second.Addr().(*net.TCPAddr).Port, port)
	assert.True(t, second.Addr().(*net.TCPAddr).IP.IsLoopback())
}

func TestServeStopsWithItsContext(t *testing.T) {
	listener, err := Listen(0)
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- Serve(ctx, listener, Handler(folder(t))) }()
	reply, err := http.Get("http://" + listener.Addr().String() + "/over/")
	require.NoError(t, err)
	body, err := io.ReadAll(reply.Body)
	require.NoError(t, err)
	reply.Body.Close()
	assert.Equal(t, "over", string(body))
	stop()
	select {
	case err := <-done:
		assert.NoError(t, err)
	case <-time.After(5 * time.Second):
		assert.Fail(t, "the server doesn't stop")
	}
}

// Several changes in a row are one, and a folder that is new is watched too.
func TestWatch(t *testing.T) {
	dir := folder(t)
	ctx, stop := context.WithCancel(context.Background())
	changes := make(chan struct{}, 100)
	done := make(chan error, 1)
	go func() { done <- Watch(ctx, []string{dir}, func() { changes <- struct{}{} }) }()
	change := func(name string) {
		file := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(name), 0o644))
	}
	seen := func() bool {
		select {
		case <-changes:
			return true
		case <-time.After(10 * quiet):
			return false
		}
	}
	require.Eventually(t, func() bool { change("index.html"); return len(changes) > 0 }, 5*time.Second, 2*quiet, "watching has begun")
	for seen() {
	}
	change("nieuw/a.js")
	change("nieuw/b.js")
	require.True(t, seen())
	assert.False(t, seen(), "one change is reported once")
	change("nieuw/a.js")
	assert.True(t, seen(), "the new folder is watched")
	stop()
	assert.NoError(t, <-done)
}
