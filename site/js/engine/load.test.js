import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, mock, test } from 'node:test';
import { loadModule } from './load.js';

const empty = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]); // the smallest module there is

const pages = {
  '/typed': ['application/wasm', empty],
  '/charset': ['application/wasm; charset=utf-8', empty],
  '/untyped': ['', empty],
  '/wrong': ['text/html', Buffer.from('<!doctype html>')],
  '/damaged': ['application/wasm', empty.subarray(0, 6)],
};

const fetched = [];
const server = createServer((request, response) => {
  fetched.push(request.url);
  const page = pages[request.url];
  if (!page) return response.writeHead(404).end();
  response.writeHead(200, page[0] ? { 'Content-Type': page[0] } : {}).end(page[1]);
});

before(() => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
after(() => server.close());

const url = (path) => `http://127.0.0.1:${server.address().port}${path}`;

for (const [path, streaming] of [['/typed', 1], ['/charset', 0], ['/untyped', 0]]) {
  test(`${path} is fetched once and compiled ${streaming ? 'while it comes in' : 'as a whole'}`, async () => {
    const compileStreaming = mock.method(WebAssembly, 'compileStreaming');
    fetched.length = 0;
    assert.ok((await loadModule(url(path))) instanceof WebAssembly.Module);
    assert.equal(compileStreaming.mock.callCount(), streaming);
    assert.deepEqual(fetched, [path]);
    mock.restoreAll();
  });
}

test("a browser that can't stream compiles as a whole", async () => {
  const { compileStreaming } = WebAssembly;
  delete WebAssembly.compileStreaming;
  try {
    assert.ok((await loadModule(url('/typed'))) instanceof WebAssembly.Module);
  } finally {
    WebAssembly.compileStreaming = compileStreaming;
  }
});

for (const path of ['/nowhere', '/wrong', '/damaged']) {
  test(`${path} is a failure to load`, () => assert.rejects(loadModule(url(path)), { name: 'EngineFailure', kind: 'load' }));
}

test('no network is a failure to load', () =>
  assert.rejects(loadModule('http://127.0.0.1:1/'), { name: 'EngineFailure', kind: 'load' }));
