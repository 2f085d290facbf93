import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { settled } from './fakes.js';
import { serve } from './serve.js';

const module = new WebAssembly.Module(Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
const start = { module, build: 'b1', warmUp: 'warm' };

afterEach(() => {
  delete globalThis.slaagwijzer;
});

/** Sends the messages to a worker whose program does as told, and gives what came back. */
async function exchange(run, ...messages) {
  const reports = [];
  let hear;
  const scope = {
    addEventListener: (type, listener) => { hear = listener; },
    postMessage: (report) => reports.push(report),
  };
  class Program {
    importObject = {};
    run = run;
  }
  serve(scope, Program);
  for (const data of messages) {
    hear({ data });
    await settled();
  }
  return reports;
}

/** A program that offers an engine and stays. */
const offering = (handle, build = 'b1') => () => {
  globalThis.slaagwijzer = { build, handle };
  return new Promise(() => {});
};

test('warms up, is ready, and answers', async () => {
  const asked = [];
  const handle = (request) => `${asked.push(request)}`;
  const reports = await exchange(offering(handle), start, { seq: 1, request: 'a' }, { seq: 2, request: 'b' });
  assert.deepEqual(reports, [{ ready: true }, { seq: 1, reply: '2' }, { seq: 2, reply: '3' }]);
  assert.deepEqual(asked, ['warm', 'a', 'b']);
});

test('another build is never asked anything', async () => {
  const handle = () => assert.fail('asked');
  const reports = await exchange(offering(handle, 'b2'), start, { seq: 1, request: 'a' });
  assert.deepEqual(reports, [{ wrongBuild: 'b2' }, { dead: 'Error: there is no engine' }]);
});

const fails = {
  "a program that can't start": [() => Promise.reject(new Error('no memory')), 'Error: no memory'],
  'a program that throws at once': [() => { throw new Error('no imports'); }, 'Error: no imports'],
  'a program without an engine': [() => new Promise(() => {}), 'Error: the program offers no engine'],
  'a warm-up that throws': [offering(() => { throw new RangeError('deep'); }), 'RangeError: deep'],
  'a warm-up without a text': [offering(() => undefined), 'Error: the engine answered with undefined'],
};

for (const [name, [run, reason]] of Object.entries(fails)) {
  test(`${name} is posted`, async () => {
    const reports = await exchange(run, start);
    assert.ok(reports.some(({ dead }) => dead === reason), JSON.stringify(reports));
    assert.ok(!reports.some((report) => 'ready' in report));
  });
}

test('an answer that throws is posted, and nothing is answered after it', async () => {
  const handle = (request) => {
    if (request === 'a') throw new Error('boom');
    return 'fine';
  };
  const reports = await exchange(offering(handle), start, { seq: 1, request: 'a' }, { seq: 2, request: 'b' });
  assert.deepEqual(reports, [{ ready: true }, { dead: 'Error: boom' }, { dead: 'Error: there is no engine' }]);
});

test('an answer that is no text is posted as a death', async () => {
  const handle = (request) => (request === 'a' ? 3 : 'fine');
  assert.deepEqual(await exchange(offering(handle), start, { seq: 1, request: 'a' }),
    [{ ready: true }, { dead: 'Error: the engine answered with number' }]);
});

test('a program that ends later is posted as a death', async () => {
  let end;
  const run = () => {
    globalThis.slaagwijzer = { build: 'b1', handle: () => 'fine' };
    return new Promise((resolve) => { end = resolve; });
  };
  const reports = await exchange(run, start);
  end();
  await settled();
  assert.deepEqual(reports, [{ ready: true }, { dead: 'the program ended' }]);
});

test('a message that is none is posted as a death', async () => {
  const [report] = await exchange(offering(() => 'fine'), null);
  assert.match(report.dead, /TypeError/);
});
