import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { workerStarter } from './start.js';

const made = [];
globalThis.Worker = class {
  constructor(url, options) { made.push({ url, options }); }
};
afterEach(() => {
  made.length = 0;
  mock.restoreAll();
});

test('starts the worker from its address, as a module', () => {
  workerStarter('https://site.example/worker.js', 'https://site.example')();
  assert.deepEqual(made, [{ url: 'https://site.example/worker.js', options: { type: 'module' } }]);
});

test('a page without an origin starts it from its text', async () => {
  mock.method(globalThis, 'fetch', async () => new Response('serve()'));
  await workerStarter('https://site.example/worker.js', 'null')();
  assert.match(made[0].url, /^blob:/);
  assert.equal(made[0].options, undefined);
});

test('a text that can not be had is a failure to load', async () => {
  for (const answer of [async () => new Response('', { status: 404 }), async () => { throw new TypeError('offline'); }]) {
    mock.method(globalThis, 'fetch', answer);
    await assert.rejects(async () => workerStarter('https://site.example/worker.js', 'null')(), { name: 'EngineFailure', kind: 'load' });
  }
});
