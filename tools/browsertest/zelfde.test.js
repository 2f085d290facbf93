// The same request has the same reply, byte for byte, from the native command and from the page's own engine in the browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { root } from './browser.js';
import { startCalculator } from './rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();

const EXAMPLES = filesIn('tools/uitslag/voorbeelden').map((file) => readFileSync(file, 'utf8').trim());
const CASES = spread(filesIn('rules/gevallen').map(requestOf).filter((request) => !request.includes('\n')), 200);

const VARIANTS = {
  'as they are': {},
  'with an explanation': { vragen: ['uitleg'] },
  'in English': { taal: 'en' },
  'with an explanation in English': { vragen: ['uitleg'], taal: 'en' },
};

for (const [name, extra] of Object.entries(VARIANTS)) {
  test(`examples and cases, ${name}`, async () => {
    const requests = [...EXAMPLES, ...CASES].map((request) => change(request, extra));
    assert.ok(requests.length >= 207);
    const native = askNatively(requests);
    assert.equal(native.length, requests.length, 'one reply per request');
    const browser = await page.evaluate(askInWorker, requests);
    requests.forEach((request, i) => assert.equal(browser[i], native[i], request));
  });
}

test('the replies are verdicts, gebreken and explanations in both languages', () => {
  const replies = askNatively([...EXAMPLES, ...CASES].map((request) => change(request, { vragen: ['uitleg'], taal: 'en' })));
  for (const part of ['"uitslag":"geslaagd"', '"uitslag":"afgewezen"', '"uitslag":"open"', '"gebreken":', '"uitleg":']) {
    assert.ok(replies.some((reply) => reply.includes(part)), part);
  }
});

/** The files below a folder of the repository, in a fixed order. */
function filesIn(folder) {
  return readdirSync(`${root}/${folder}`, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${root}/${folder}/${name}`);
}

/** What a case asks: JSON, or a text that is meant to be none. */
function requestOf(file) {
  const { verzoek, verzoekTekst } = JSON.parse(readFileSync(file, 'utf8'));
  return verzoekTekst ?? JSON.stringify(verzoek);
}

function spread(list, count) {
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]);
}

/** The request with other members, or as it is when it is no object. */
function change(request, extra) {
  if (Object.keys(extra).length === 0) return request;
  try {
    const verzoek = JSON.parse(request);
    if (typeof verzoek === 'object' && verzoek !== null && !Array.isArray(verzoek)) return JSON.stringify({ ...verzoek, ...extra });
  } catch {
    // What is no JSON is sent as it is.
  }
  return request;
}

function askNatively(requests) {
  const { stdout, stderr, error } = spawnSync('go', ['run', './tools/uitslag'], { cwd: root, input: requests.join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(error, undefined);
  assert.doesNotMatch(stderr, /uitslag:/);
  return stdout.split('\n').slice(0, -1);
}

/** Runs in the page: asks the worker and the engine that its data block names. */
async function askInWorker(requests) {
  const { bouw } = JSON.parse(document.querySelector('#gegevens').textContent);
  const module = await WebAssembly.compileStreaming(fetch(new URL(bouw.engine, document.baseURI)));
  const worker = new Worker(new URL(bouw.worker, document.baseURI), { type: 'module' });
  const next = () => new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); });
  worker.postMessage({ module, build: bouw.versie, warmUp: '{}' });
  const started = await next();
  if (!started.ready) throw new Error(JSON.stringify(started));
  const replies = [];
  for (const [seq, request] of requests.entries()) {
    worker.postMessage({ seq, request });
    replies.push((await next()).reply);
  }
  worker.terminate();
  return replies;
}
