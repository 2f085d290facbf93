//go:build js && wasm

package bridge

import "github.com/hack-pad/safejs"

// Build says which engine this is: the page is made for one engine and refuses every other.
// Set it with -ldflags "-X slaagwijzer/wasm/bridge.Build=<id>".
var Build = "dev"

// Register makes globalThis.slaagwijzer = {build, handle}. Call it once: the function is never released.
func Register() error {
	object, err := safejs.Global().Get("Object")
	if err != nil {
		return err
	}
	handle, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		values := make([]value, len(args))
		for i, arg := range args {
			values[i] = value{arg, object}
		}
		return answer(values) // always a string: another type could end the program
	})
	if err != nil {
		return err
	}
	return safejs.Global().Set("slaagwijzer", map[string]any{"build": Build, "handle": handle})
}

// value is an argument that came from JavaScript.
type value struct {
	safejs.Value
	object safejs.Value // JavaScript's Object, which boxes a text: only of an object can the length be asked
}

// IsText is asked before String, which would answer "<number: 3>" for a 3.
func (v value) IsText() bool { return v.Type() == safejs.TypeString }

// Length is the length of a text in UTF-16 code units.
func (v value) Length() (int, error) {
	boxed, err := v.object.Invoke(v.Value)
	if err != nil {
		return 0, err
	}
	return boxed.Length()
}
