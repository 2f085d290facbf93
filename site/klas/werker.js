import 'wasm_exec';
