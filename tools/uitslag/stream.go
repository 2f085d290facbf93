package main

import (
	"bufio"
	"bytes"
	"io"
	"runtime"

	"slaagwijzer/rules"
)

// answerer answers one line and reports whether it was a good request. It adds the newline.
type answerer func(line []byte) (reply []byte, good bool)

func answerJSON(line []byte) ([]byte, bool) {
	reply, good := rules.Answer(line)
	return append(reply, '\n'), good
}

func answerText(line []byte) ([]byte, bool) {
	text, good := rules.Explain(line)
	return []byte(text + "\n"), good
}

// batch is a run of lines that one worker answers.
type batch struct {
	lines   []byte // one after another
	ends    []int
	replies []byte
	good    bool
	done    chan struct{}
}

// batchBytes is about how much a batch holds: enough to keep the workers busy, little enough for memory.
const batchBytes = 64 << 10

// stream answers every line of in, in the same order. It reports whether all were good requests. Memory doesn't grow with
// the input: only a few batches are under way at a time.
func stream(in io.Reader, out io.Writer, answer answerer) (good bool, err error) {
	workers := runtime.GOMAXPROCS(0)
	todo := make(chan *batch)
	inOrder := make(chan *batch, 2*workers)
	for range workers {
		go func() {
			for b := range todo {
				b.answer(answer)
				close(b.done)
			}
		}()
	}
	var readErr error
	stop := make(chan struct{})
	go func() {
		defer close(inOrder)
		defer close(todo)
		readErr = read(in, func(b *batch) bool {
			select {
			case inOrder <- b:
				todo <- b
				return true
			case <-stop:
				return false
			}
		})
	}()
	good = true
	for b := range inOrder {
		<-b.done
		good = good && b.good
		if err == nil {
			if _, err = out.Write(b.replies); err != nil {
				close(stop)
			}
		}
	}
	if err == nil {
		err = readErr
	}
	return good, err
}

func (b *batch) answer(answer answerer) {
	start := 0
	b.good = true
	for _, end := range b.ends {
		reply, good := answer(b.lines[start:end])
		b.replies = append(b.replies, reply...)
		b.good = b.good && good
		start = end
	}
}

// read cuts the input into batches of lines and hands each over, until send refuses. Empty lines get no reply. Of a line
// that is too long no more is kept than shows that it is.
func read(in io.Reader, send func(*batch) bool) error {
	source := bufio.NewReaderSize(in, 1<<16)
	skipMark(source)
	b := &batch{done: make(chan struct{})}
	for {
		start := len(b.lines)
		err := b.line(source)
		if len(bytes.TrimSpace(b.lines[start:])) == 0 {
			b.lines = b.lines[:start]
		} else {
			b.ends = append(b.ends, len(b.lines))
		}
		if (err != nil && len(b.ends) > 0) || len(b.lines) >= batchBytes {
			if !send(b) {
				return nil
			}
			b = &batch{done: make(chan struct{})}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// line adds the next line, without its end. The error is that of the reader; a line may come with it.
func (b *batch) line(source *bufio.Reader) error {
	start := len(b.lines)
	for {
		part, err := source.ReadSlice('\n')
		if err == nil {
			part = part[:len(part)-1]
		}
		room := rules.MaxBytes + 1 - (len(b.lines) - start)
		b.lines = append(b.lines, part[:min(len(part), room)]...)
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
