// Go's wasm_exec.js, which the builder takes from the Go installation. It only sets globalThis.Go.
declare module 'wasm_exec' {}

/** One run of a Go program. */
declare class Go {
  importObject: WebAssembly.Imports;
  /** Settles when the program has ended. */
  run(instance: WebAssembly.Instance): Promise<void>;
}

/** What wasm/bridge puts in place. */
declare var slaagwijzer: { build: string; handle(request: string): unknown } | undefined;
