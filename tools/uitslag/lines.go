package main

import (
	"bufio"
	"bytes"
	"io"

	"slaagwijzer/rules"
)

// portionBytes is about how much is read at a time: enough to keep the workers busy, little enough for memory.
const portionBytes = 64 << 10

// lines are lines one after another, without their ends.
type lines struct {
	text []byte
	ends []int
}

func (l *lines) split() [][]byte {
	list := make([][]byte, len(l.ends))
	start := 0
	for i, end := range l.ends {
		list[i] = l.text[start:end]
		start = end
	}
	return list
}

// readLines reads the lines of in. Empty ones get no reply. Of a line that is too long no more is kept than shows that it is.
func readLines(in io.Reader) reader[[]byte] {
	return func(send func([][]byte) bool) error {
		source := bufio.NewReaderSize(in, 1<<16)
		skipMark(source)
		var l lines
		for {
			start := len(l.text)
			err := l.add(source)
			if cut := err != nil && err != io.EOF; cut || len(bytes.TrimSpace(l.text[start:])) == 0 {
				l.text = l.text[:start] // of a line that could not be read to its end nothing is judged
			} else {
				l.ends = append(l.ends, len(l.text))
			}
			waiting := err != nil || source.Buffered() == 0
			if len(l.ends) > 0 && (waiting || len(l.text) >= portionBytes) {
				if !send(l.split()) {
					return nil
				}
				l = lines{}
			}
			if err == io.EOF {
				return nil
			}
			if err != nil {
				return err
			}
		}
	}
}

// add adds the next line, without its end. The error is that of the reader; a line may come with it.
func (l *lines) add(source *bufio.Reader) error {
	start := len(l.text)
	for {
		part, err := source.ReadSlice('\n')
		if err == nil {
			part = part[:len(part)-1]
		}
		room := rules.MaxBytes + 1 - (len(l.text) - start)
		l.text = append(l.text, part[:min(len(part), room)]...)
		if err != bufio.ErrBufferFull {
			return err
		}
	}
}

// skipMark steps over the byte order mark that some programs put before a file.
func skipMark(source *bufio.Reader) {
	mark := []byte("\xef\xbb\xbf")
	if start, _ := source.Peek(len(mark)); bytes.Equal(start, mark) {
		source.Discard(len(mark))
	}
}
