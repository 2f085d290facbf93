// Measures the engine by itself: the WebAssembly file of dist/ under Node, warm, for the requests that the page makes. A worker can't be
// slowed down in Chromium, so the figure for a slower computer is four times the measured one.
import { readFileSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
await import(`${execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim()}/lib/wasm/wasm_exec.js`);
const file = readdirSync(`${root}/dist`).find((name) => /^engine-.*\.wasm$/.test(name));
const go = new globalThis.Go();
const { instance } = await WebAssembly.instantiate(readFileSync(`${root}/dist/${file}`), go.importObject);
go.run(instance);

const read = (path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));
const havo = read('tools/uitslag/voorbeelden/havo.json');
const kb = read('rules/gevallen/vmbo-kb/herkansing-twee-rechten-frontlijn.json').verzoek;

/** The middle of 200 warm calls, in milliseconds. */
function measure(text) {
  const times = [];
  for (let i = 0; i < 250; i++) {
    const begin = performance.now();
    globalThis.slaagwijzer.handle(text);
    if (i >= 50) times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b)[100];
}

const all = ['uitleg', 'herkansing', 'vooruitblik'];
for (const [what, budget, verzoek] of [
  ['the verdict with its explanation, havo', 16, { ...havo, vragen: ['uitleg'] }],
  ['with herkansing, havo', 16, { ...havo, vragen: all }],
  ['with herkansing and the frontier of two resits, kb', 100, { ...kb, vragen: all }],
]) {
  const time = measure(JSON.stringify(verzoek));
  console.log(`${what.padEnd(52)} ${time.toFixed(2).padStart(6)} ms, 4x ${(4 * time).toFixed(1).padStart(6)} ms  < ${budget} ms`);
}
process.exit(0);
