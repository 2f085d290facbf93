package server

import (
	"context"
	"io/fs"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// quiet is how long nothing must change before a change counts: an editor writes a file in several steps.
const quiet = 150 * time.Millisecond

// Watch calls changed after every change of a file below the folders, until the context ends. Changes while it runs make it run
// once more.
func Watch(ctx context.Context, folders []string, changed func()) error {
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return err
	}
	defer watcher.Close()
	for _, folder := range folders {
		if err := watchTree(watcher, folder); err != nil {
			return err
		}
	}
	settled := time.NewTimer(0)
	<-settled.C
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-watcher.Errors:
			return err
		case event := <-watcher.Events:
			if event.Has(fsnotify.Create) {
				// A file, or a folder that is already gone, is no tree to watch; that is no fault.
				_ = watchTree(watcher, event.Name)
			}
			if !event.Has(fsnotify.Chmod) && !strings.HasPrefix(filepath.Base(event.Name), ".") {
				settled.Reset(quiet)
			}
		case <-settled.C:
			changed()
		}
	}
}

// watchTree watches a folder and those below it: the system reports only what happens directly in a watched folder.
func watchTree(watcher *fsnotify.Watcher, root string) error {
	return filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		return watcher.Add(file)
	})
}
