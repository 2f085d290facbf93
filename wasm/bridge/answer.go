// Package bridge is the only door between JavaScript and the engine: one text in, one text out.
package bridge

import (
	"runtime"

	"slaagwijzer/rules"
)

// misused is what a pupil reads when our own page calls the engine in a wrong way.
const misused = "Er ging iets mis in het programma. Dat ligt aan ons, niet aan je invoer."

// argument is a JavaScript value as far as the bridge looks at it.
type argument interface {
	IsText() bool
	Length() (int, error)    // of a text, in UTF-16 code units: never more than its bytes in UTF-8
	String() (string, error) // copies a text out of JavaScript
}

// answer is the reply to a call: the engine's own, or a storing when the arguments are not exactly one text.
// It never panics.
func answer[A argument](args []A) (reply string) {
	defer func() {
		if recover() != nil {
			reply = storing()
		}
	}()
	if len(args) != 1 || !args[0].IsText() {
		return storing()
	}
	request, err := read(args[0])
	if err != nil {
		return storing()
	}
	verdict, _ := rules.Handle(request)
	return string(verdict)
}

// read copies a text out of JavaScript. One that is too long for the engine is not copied, because the memory of an
// instance never shrinks: the engine gets something else that is too long, and refuses that.
func read(text argument) ([]byte, error) {
	length, err := text.Length()
	if err != nil {
		return nil, err
	}
	if length > rules.MaxBytes {
		go runtime.GC() // JavaScript keeps the text until Go has collected its reference to it
		return make([]byte, rules.MaxBytes+1), nil
	}
	request, err := text.String()
	return []byte(request), err
}

func storing() string {
	reply := rules.Antwoord{Storing: misused}
	return string(reply.JSON())
}
