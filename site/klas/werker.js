import 'wasm_exec';
import { Leeshulp } from '../elements/klaswerk/lezen.js';
import { makeJudge } from '../elements/klaswerk/oordelen.js';

// One script for both kinds of worker: what it is asked says which of them it is.
const judge = makeJudge(self, Go);
const leeshulp = new Leeshulp((bericht) => self.postMessage(bericht));
self.addEventListener('message', ({ data }) => {
  if ('module' in data || 'seq' in data) judge(data);
  else void leeshulp.hear(data);
});
