import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Engine } from './engine.js';
import { settled } from './fakes.js';
import { serve } from './serve.js';

// The real engine under Node, next to the command that is built from the same rules.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const go = (args, env = {}) => execFileSync('go', args, { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' }).trim();

const folder = mkdtempSync(join(tmpdir(), 'slaagwijzer-'));
const engineFile = join(folder, 'engine.wasm');
const command = join(folder, 'uitslag');
const programs = []; // every Go program that was started, the newest last
let module, Program;

before(async () => {
  go(['build', '-ldflags', '-X slaagwijzer/wasm/bridge.Build=b1', '-o', engineFile, './wasm'], { GOOS: 'js', GOARCH: 'wasm' });
  go(['build', '-o', command, './tools/uitslag']);
  module = await WebAssembly.compile(readFileSync(engineFile));
  await import(pathToFileURL(join(go(['env', 'GOROOT']), 'lib/wasm/wasm_exec.js')));
  Program = class extends globalThis.Go {
    constructor() {
      super();
      programs.push(this);
    }
  };
});
after(() => rmSync(folder, { recursive: true }));

/** A worker without a thread: both sides hear each other a moment later. */
function spawn() {
  const inside = [], outside = [];
  const to = (listeners) => (data) => queueMicrotask(() => listeners.forEach((listener) => listener({ data })));
  serve({ addEventListener: (_, listener) => inside.push(listener), postMessage: to(outside) }, Program);
  return {
    addEventListener: (type, listener) => type === 'message' && outside.push(listener),
    postMessage: to(inside),
    terminate() {},
  };
}

const examples = readdirSync(join(root, 'tools/uitslag/voorbeelden'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(join(root, 'tools/uitslag/voorbeelden', name), 'utf8').trim());

/** The request of every so many cases. */
function cases(step) {
  const folder = join(root, 'rules/gevallen');
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.json')).sort().filter((_, i) => i % step === 0)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .map(({ verzoek, verzoekTekst }) => verzoekTekst ?? JSON.stringify(verzoek));
}

const newEngine = (build = 'b1') => new Engine({ spawn, load: async () => module, build, warmUp: examples[0] });

test('the same request has the same reply as natively, byte for byte', async () => {
  const requests = [...examples, ...cases(16)];
  assert.ok(requests.length > 50);
  const { stdout } = spawnSync(command, { input: requests.join('\n'), encoding: 'utf8', maxBuffer: 1 << 26 });
  const want = stdout.split('\n').slice(0, -1);
  assert.equal(want.length, requests.length);
  const engine = newEngine();
  for (const [i, request] of requests.entries()) assert.equal(await engine.ask(request), want[i], request);
});

test('another build is refused', () =>
  assert.rejects(newEngine('b2').ask('{}'), { kind: 'version', message: 'the engine is build b1' }));

test('a program that ended is replaced, and the request answered', async () => {
  const engine = newEngine();
  const reply = await engine.ask(examples[1]);
  programs.at(-1).exited = true; // what a panic in Go leaves behind: the program can't be called any more
  const before = programs.length;
  assert.equal(await engine.ask(examples[1]), reply);
  assert.equal(programs.length, before + 1);
});

test('a request of 10 MB is refused and leaves nothing behind', async () => {
  const engine = newEngine();
  await engine.ask(examples[0]);
  const program = programs.at(-1);
  const size = () => program._inst.exports.mem.buffer.byteLength;
  const before = size();
  for (let i = 0; i < 5; i++) assert.match(await engine.ask(' '.repeat(10 << 20) + i), /"te-groot"/);
  await settled();
  assert.ok(size() - before < 4 << 20, `memory grew by ${size() - before}`);
  assert.equal(program._values.filter((value) => typeof value === 'string' && value.length > 1 << 20).length, 0);
});
