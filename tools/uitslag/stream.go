package main

import (
	"bufio"
	"bytes"
	"cmp"
	"io"
	"runtime"

	"slaagwijzer/rules"
)

// answerer answers one line. It adds the newline.
type answerer func(line []byte) ([]byte, rules.Outcome)

func answerJSON(line []byte) ([]byte, rules.Outcome) {
	reply, outcome := rules.Handle(line)
	return append(reply, '\n'), outcome
}

func answerText(line []byte) ([]byte, rules.Outcome) {
	text, outcome := rules.Advise(line)
	return []byte(text + "\n"), outcome
}

// output is where replies go; it is flushed whenever no reply is on its way, so that a program can wait for one.
type output interface {
	io.Writer
	Flush() error
}

// batch is a run of lines that one worker answers.
type batch struct {
	lines   []byte // one after another
	ends    []int
	replies []byte
	worst   rules.Outcome
	done    chan struct{}
}

// batchBytes is about how much a batch holds: enough to keep the workers busy, little enough for memory.
const batchBytes = 64 << 10

// stream answers every line of in, in the same order, and tells the worst that came of one. Memory doesn't grow with the
// input: only a few batches are under way at a time.
func stream(in io.Reader, out output, answer answerer) (worst rules.Outcome, err error) {
	workers := runtime.GOMAXPROCS(0)
	queue := make(chan *batch)
	inOrder := make(chan *batch, 2*workers)
	for range workers {
		go func() {
			for b := range queue {
				b.answer(answer)
				close(b.done)
			}
		}()
	}
	var readErr error
	stop := make(chan struct{})
	go func() {
		defer close(inOrder)
		defer close(queue)
		readErr = read(in, func(b *batch) bool {
			select {
			case inOrder <- b:
				queue <- b
				return true
			case <-stop:
				return false
			}
		})
	}()
	for b := range inOrder {
		<-b.done
		worst = max(worst, b.worst)
		if err != nil {
			continue
		}
		if _, err = out.Write(b.replies); err == nil && len(inOrder) == 0 {
			err = out.Flush()
		}
		if err != nil {
			close(stop)
		}
	}
	return worst, cmp.Or(err, readErr)
}

func (b *batch) answer(answer answerer) {
	start := 0
	for _, end := range b.ends {
		reply, outcome := answer(b.lines[start:end])
		b.replies = append(b.replies, reply...)
		b.worst = max(b.worst, outcome)
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
		if cut := err != nil && err != io.EOF; cut || len(bytes.TrimSpace(b.lines[start:])) == 0 {
			b.lines = b.lines[:start] // of a line that could not be read to its end nothing is judged
		} else {
			b.ends = append(b.ends, len(b.lines))
		}
		waiting := err != nil || source.Buffered() == 0
		if len(b.ends) > 0 && (waiting || len(b.lines) >= batchBytes) {
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
