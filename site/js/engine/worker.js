import 'wasm_exec';
import { serve } from './serve.js';

serve(self, Go);
