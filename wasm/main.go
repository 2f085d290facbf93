//go:build js && wasm

// Command wasm is the engine in a browser: it puts the bridge in place and then answers until its instance is dropped.
package main

import "slaagwijzer/wasm/bridge"

func main() {
	if err := bridge.Register(); err != nil {
		panic(err) // ends the program, which the page notices
	}
	select {}
}
