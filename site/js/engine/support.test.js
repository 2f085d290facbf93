import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsupported } from './support.js';

/** Reads its options and then refuses an address that is none, as a browser does. */
function Worker(url, options) {
  void options.type;
  throw new SyntaxError(url);
}

/** Knows no modules, and so does not look for the option. */
function OldWorker(url) {
  throw new SyntaxError(url);
}

const complete = { WebAssembly, Worker, crypto, TextEncoder, TextDecoder };

test('a browser with everything lacks nothing', () => assert.equal(unsupported(complete), undefined));

for (const [missing, without] of [
  ['WebAssembly', { WebAssembly: undefined }],
  ['WebAssembly', { WebAssembly: {} }],
  ['Worker', { Worker: undefined }],
  ['module Worker', { Worker: OldWorker }],
  ['crypto', { crypto: undefined }],
  ['TextEncoder', { TextEncoder: undefined }],
  ['TextEncoder', { TextDecoder: undefined }],
]) {
  test(`${Object.keys(without)} gone: ${missing} is named`, () => assert.equal(unsupported({ ...complete, ...without }), missing));
}
