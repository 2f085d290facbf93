package main

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// notes is a place for messages that can be read while more are written.
type notes struct {
	mutex sync.Mutex
	text  bytes.Buffer
}

func (n *notes) Write(p []byte) (int, error) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	return n.text.Write(p)
}

func (n *notes) String() string {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	return n.text.String()
}

var ready = regexp.MustCompile(`(?m)^Klaar: (http://127\.0\.0\.1:\d+/)\n\z`)

// serve serves a folder as it is on a port, and returns what was said until it was ready.
func serve(t *testing.T, dir string, port int) (address, said string) {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	var messages notes
	go func() { done <- run(ctx, options{port: port, dist: dir}, &messages) }()
	t.Cleanup(func() {
		stop()
		assert.NoError(t, <-done)
	})
	require.Eventually(t, func() bool { return ready.MatchString(messages.String()) }, 5*time.Second, 10*time.Millisecond)
	return ready.FindStringSubmatch(messages.String())[1], messages.String()
}

func TestServesAFolderAsItIs(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "index.html"), []byte("dag"), 0o644))
	address, _ := serve(t, dir, 0)
	reply, err := http.Get(address)
	require.NoError(t, err)
	defer reply.Body.Close()
	body, err := io.ReadAll(reply.Body)
	require.NoError(t, err)
	assert.Equal(t, "dag", string(body))
}

func TestSaysThatThePortIsTaken(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	_, said := serve(t, t.TempDir(), taken.Addr().(*net.TCPAddr).Port)
	assert.Regexp(t, `^Poort \d+ is bezet; poort \d+ is vrij\.\nKlaar: `, said)
}

func TestFolderMustExist(t *testing.T) {
	err := run(context.Background(), options{dist: filepath.Join(t.TempDir(), "weg")}, io.Discard)
	assert.ErrorIs(t, err, os.ErrNotExist)
}
