package site

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
)

// Write puts the files in a folder, and removes from it what an earlier build left there. A folder that isn't ours is refused:
// one that holds files but no list of them.
func Write(files Files, dir string) error {
	if err := checkOurs(dir); err != nil {
		return err
	}
	for _, name := range inOrder(files) {
		if err := writeFile(filepath.Join(dir, filepath.FromSlash(name)), files[name]); err != nil {
			return err
		}
	}
	return removeOthers(files, dir)
}

func checkOurs(dir string) error {
	found, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(found) == 0 {
		return nil
	}
	if err == nil && openPrevious(dir).entries == nil {
		err = fmt.Errorf("%s is not empty and holds no %s of an earlier build: choose another folder, or empty it yourself", dir, listName)
	}
	return err
}

// inOrder has the pages after what they refer to, so that who is looking meanwhile finds everything; the list, which makes the
// folder ours, comes first of all.
func inOrder(files Files) []string {
	rank := func(name string) int {
		switch {
		case name == listName:
			return 0
		case path.Ext(name) == ".html":
			return 2
		}
		return 1
	}
	return slices.SortedFunc(maps.Keys(files), func(a, b string) int { return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a, b)) })
}

func writeFile(file string, content []byte) error {
	if there, err := os.ReadFile(file); err == nil && bytes.Equal(there, content) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, content, 0o644)
}

// removeOthers removes the files that are not of this build, and the folders that are left empty.
func removeOthers(files Files, dir string) error {
	var folders []string
	err := filepath.WalkDir(dir, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			folders = append(folders, file)
			return nil
		}
		name, err := filepath.Rel(dir, file)
		if _, ours := files[filepath.ToSlash(name)]; ours || err != nil {
			return err
		}
		return os.Remove(file)
	})
	if err != nil {
		return err
	}
	for _, folder := range slices.Backward(folders) {
		if left, err := os.ReadDir(folder); err == nil && len(left) == 0 && folder != dir {
			if err := os.Remove(folder); err != nil {
				return err
			}
		}
	}
	return nil
}
