import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { Engine } from './engine.js';
import { EngineFailure } from './failure.js';
import { FakeWorker, healthy, mute, replyTo, settled } from './fakes.js';

const module = { compiled: true };

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

/** An engine whose workers react one after the other as given; the last one stands for all that follow. */
function engineWith(...reactions) {
  const made = { workers: [], states: [], loads: 0, load: async () => module };
  made.engine = new Engine({
    spawn() {
      const worker = new FakeWorker(reactions[Math.min(made.workers.length, reactions.length - 1)]);
      made.workers.push(worker);
      return worker;
    },
    async load() {
      made.loads++;
      await settled(); // so that a test can still say how loading goes
      return made.load();
    },
    build: 'b1',
    warmUp: 'warm',
    onState: (state, failure) => made.states.push(failure ? `${state}: ${failure.kind}` : state),
  });
  return made;
}

const broken = { name: 'EngineFailure', kind: 'broken' };

/** Reacts healthily until the request, then as told. */
const at = (request, react) => (worker, message) => (message.request === request ? react(worker, message) : healthy(worker, message));

test('starts at once, warmed up, and then answers', async () => {
  const { engine, workers, states } = engineWith(healthy);
  await settled();
  assert.deepEqual(states, ['ready']);
  assert.deepEqual(workers[0].sent, [{ module, build: 'b1', warmUp: 'warm' }]);
  assert.equal(await engine.ask('a'), replyTo('a'));
  assert.equal(await engine.ask('b'), replyTo('b'));
  assert.deepEqual(workers[0].requests, ['a', 'b']);
});

test('while it loads only the newest request waits', async () => {
  const { engine, workers } = engineWith(healthy);
  const asked = ['a', 'b', 'c'].map((request) => engine.ask(request));
  assert.deepEqual(await Promise.all(asked), [undefined, undefined, replyTo('c')]);
  assert.deepEqual(workers[0].requests, ['c']);
});

test('one in flight, the newest waits, and what was overtaken has no reply', async () => {
  const { engine, workers } = engineWith(healthy);
  await settled();
  const first = engine.ask('a');
  while (workers[0].requests.length === 0) await Promise.resolve();
  const asked = [first, engine.ask('b'), engine.ask('c')];
  assert.deepEqual(await Promise.all(asked), [undefined, undefined, replyTo('c')]);
  assert.deepEqual(workers[0].requests, ['a', 'c']);
});

const deaths = {
  'a posted death': (worker) => worker.post({ dead: 'out of memory' }),
  'an error': (worker) => worker.emit('error', { message: 'boom' }),
  'an unreadable message': (worker) => worker.emit('messageerror', {}),
  'a reply that is no string': (worker, { seq }) => worker.post({ seq, reply: 3 }),
  'a reply to something else': (worker, { seq }) => worker.post({ seq: seq + 1, reply: 'r' }),
  'a second start': (worker) => worker.post({ ready: true }),
  silence: () => mock.timers.tick(5_000),
};

for (const [name, die] of Object.entries(deaths)) {
  test(`${name} kills the instance and the request is repeated once`, async () => {
    const { engine, workers, states, ...made } = engineWith(at('a', die), healthy);
    assert.equal(await engine.ask('a'), replyTo('a'));
    assert.deepEqual(workers.map((worker) => worker.terminated), [true, false]);
    assert.deepEqual(workers.map((worker) => worker.requests), [['a'], ['a']]);
    assert.deepEqual(states, ['ready', 'loading', 'ready']);
    assert.equal(made.loads, 1, 'the module is kept');
  });

  test(`${name} twice is told, and the next request starts afresh`, async () => {
    const { engine, workers, states } = engineWith(at('a', die), at('a', die), healthy);
    await assert.rejects(engine.ask('a'), broken);
    assert.deepEqual(workers.map((worker) => worker.terminated), [true, true]);
    assert.equal(states.at(-1), 'failed: broken');
    assert.equal(await engine.ask('a'), replyTo('a'));
    assert.equal(states.at(-1), 'ready');
  });
}

test('an answer just in time is taken', async () => {
  const { engine, workers } = engineWith(mute);
  const asked = engine.ask('a');
  await settled();
  mock.timers.tick(4_999);
  workers[0].post({ seq: 1, reply: 'late' });
  assert.equal(await asked, 'late');
  mock.timers.tick(60_000);
  await settled();
  assert.equal(workers[0].terminated, false);
});

test('after a death the newest request is repeated, not the one that died', async () => {
  const { engine, workers } = engineWith(mute, healthy);
  const first = engine.ask('a');
  await settled();
  const second = engine.ask('b');
  mock.timers.tick(5_000);
  assert.deepEqual(await Promise.all([first, second]), [undefined, replyTo('b')]);
  assert.deepEqual(workers[1].requests, ['b']);
});

test('a good answer in between makes it two new lives', async () => {
  const { engine, workers } = engineWith(at('a', deaths['an error']), at('b', deaths['an error']), healthy);
  assert.equal(await engine.ask('a'), replyTo('a'));
  assert.equal(await engine.ask('b'), replyTo('b'));
  assert.equal(workers.length, 3);
});

test('an instance that dies while it has nothing to do is replaced for the next request', async () => {
  const { engine, workers } = engineWith(healthy);
  await settled();
  workers[0].post({ dead: 'the program ended' });
  assert.equal(workers[0].terminated, true);
  assert.equal(await engine.ask('a'), replyTo('a'));
  assert.deepEqual(workers[1].requests, ['a']);
});

test('a reply that tells of a fault in the engine is passed on, and the instance replaced', async () => {
  const storing = '{"id":null,"versie":1,"storing":"Er ging iets mis."}';
  const { engine, workers } = engineWith(at('a', (worker, { seq }) => worker.post({ seq, reply: storing })), healthy);
  assert.equal(await engine.ask('a'), storing);
  await settled();
  assert.deepEqual(workers.map((worker) => worker.terminated), [true, false]);
});

test('an instance that does not start within 20 s is replaced once', async () => {
  const { engine, workers, states } = engineWith(() => {});
  const asked = engine.ask('a');
  await settled();
  mock.timers.tick(19_999);
  await settled();
  assert.equal(workers.length, 1);
  mock.timers.tick(1);
  await settled();
  assert.equal(workers.length, 2);
  mock.timers.tick(20_000);
  await assert.rejects(asked, broken);
  assert.deepEqual(states, ['failed: broken']);
});

test("a worker that can't be made or reached is a death too", async () => {
  const refuse = () => { throw new Error('refused'); };
  for (const spawn of [refuse, () => Object.assign(new FakeWorker(), { postMessage: refuse })]) {
    const engine = new Engine({ spawn, load: async () => module, build: 'b1', warmUp: 'warm' });
    await assert.rejects(engine.ask('a'), { ...broken, message: 'refused' });
  }
});

test('another build is refused at once, until the engine is loaded again', async () => {
  const made = engineWith((worker) => worker.post({ wrongBuild: 'b2' }), healthy);
  const version = { name: 'EngineFailure', kind: 'version' };
  await assert.rejects(made.engine.ask('a'), version);
  await assert.rejects(made.engine.ask('b'), version);
  assert.equal(made.workers.length, 1);
  made.engine.retry();
  assert.equal(await made.engine.ask('c'), replyTo('c'));
  assert.equal(made.loads, 2);
  assert.deepEqual(made.states, ['failed: version', 'loading', 'ready']);
});

test("what can't be loaded is told, and tried again only when asked to", async () => {
  const made = engineWith(healthy);
  made.load = () => Promise.reject(new TypeError('offline'));
  const load = { name: 'EngineFailure', kind: 'load', message: 'offline' };
  await assert.rejects(made.engine.ask('a'), load);
  made.load = async () => module;
  await assert.rejects(made.engine.ask('b'), load);
  made.engine.retry();
  assert.equal(await made.engine.ask('c'), replyTo('c'));
  assert.equal(made.loads, 2);
  assert.deepEqual(made.states, ['failed: load', 'loading', 'ready']);
});

test('retry does nothing while nothing failed', async () => {
  const made = engineWith(healthy);
  made.engine.retry();
  await settled();
  made.engine.retry();
  await settled();
  assert.equal(made.loads, 1);
  assert.equal(made.workers.length, 1);
});

test('a failure keeps what caused it', () => {
  const cause = new TypeError('offline');
  const failure = new EngineFailure('load', cause);
  assert.equal(failure.cause, cause);
  assert.equal(failure.message, 'offline');
});
