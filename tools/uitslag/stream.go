package main

import (
	"cmp"
	"io"
	"runtime"

	"slaagwijzer/rules"
)

// answerer answers one item of what is read. It adds the newline.
type answerer[T any] func(item T) ([]byte, rules.Outcome)

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

// reader hands over what it reads in portions, until send refuses one.
type reader[T any] func(send func(items []T) bool) error

// batch is a portion that one worker answers.
type batch[T any] struct {
	items   []T
	replies []byte
	worst   rules.Outcome
	done    chan struct{}
}

// stream answers everything that is read, in the same order, and tells the worst that came of one. Memory doesn't grow with the
// input: only a few batches are under way at a time.
func stream[T any](read reader[T], out output, answer answerer[T]) (worst rules.Outcome, err error) {
	workers := runtime.GOMAXPROCS(0)
	queue := make(chan *batch[T])
	inOrder := make(chan *batch[T], 2*workers)
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
		readErr = read(func(items []T) bool {
			b := &batch[T]{items: items, done: make(chan struct{})}
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

func (b *batch[T]) answer(answer answerer[T]) {
	for _, item := range b.items {
		reply, outcome := answer(item)
		b.replies = append(b.replies, reply...)
		b.worst = max(b.worst, outcome)
	}
}
