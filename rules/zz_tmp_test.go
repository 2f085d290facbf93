package rules_test

import (
	"bufio"
	"fmt"
	"os"
	"slaagwijzer/rules"
	"testing"
	"time"
)

func TestZZ(t *testing.T) {
	f, _ := os.Open(os.Getenv("ZZ"))
	s := bufio.NewScanner(f)
	s.Buffer(make([]byte, 1<<20), 1<<20)
	n := 0
	for s.Scan() {
		b := append([]byte{}, s.Bytes()...)
		done := make(chan []byte, 1)
		t0 := time.Now()
		go func() { done <- rules.Handle(b) }()
		select {
		case r := <-done:
			m := len(r)
			if os.Getenv("FULL") == "" {
				m = min(m, 200)
			}
			fmt.Printf("%d %v %s\n", n, time.Since(t0).Round(time.Microsecond), r[:m])
		case <-time.After(20 * time.Second):
			fmt.Printf("%d HANG\n", n)
		}
		n++
	}
}
