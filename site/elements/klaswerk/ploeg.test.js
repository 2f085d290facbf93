import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { FakeWorker, settled } from '../../js/engine/fakes.js';
import { Ploeg, crewSize } from './ploeg.js';
import { Werkplek } from './werkplek.js';

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

/** A worker that doubles every candidate, but for those that make it ill. */
function worker(ill) {
  return (self, message) => {
    if ('module' in message) return self.post({ ready: true });
    const [soort, ...lines] = message.request.split('\n');
    const patient = lines.find((line) => ill[line]);
    if (patient) return ill[patient](self, message);
    self.post({ seq: message.seq, reply: JSON.stringify(lines.map((line) => `${soort} ${line}`)) });
  };
}
const dies = (self) => self.post({ dead: 'of this one' });
const hangs = () => {};

/** A crew, with what it made. */
function crewOf(size, { ill = {}, load = async () => ({ compiled: true }) } = {}) {
  const made = { workers: [], loads: 0, results: [], batches: [], stop: new AbortController() };
  made.ploeg = new Ploeg({
    spawn: () => made.workers[made.workers.push(new FakeWorker(worker(ill))) - 1],
    load: () => {
      made.loads++;
      return load();
    },
    begin: { build: 'b1', warmUp: 'warm' },
    timeout: 1000,
  }, size);
  made.judge = (kandidaten) => made.ploeg.judge({
    kandidaten, soort: 'rijen', signal: made.stop.signal,
    take: (from, results) => {
      made.batches.push(results.length);
      results.forEach((result, i) => { made.results[from + i] = result; });
    },
  });
  return made;
}

const klas = (count) => Array.from({ length: count }, (_, i) => `k${i}`);
const judged = (count) => klas(count).map((line) => `rijen ${line}`);

/** Lets the time for an answer pass as often as a crew may need. */
async function letTimePass(times) {
  for (let i = 0; i < times; i++) {
    await settled();
    mock.timers.tick(1000);
  }
  await settled();
}

test('every candidate is judged once and comes back in its place, however many workers there are', async () => {
  for (const size of [1, 2, 4]) {
    const crew = crewOf(size);
    await crew.judge(klas(105));
    assert.deepEqual(crew.results, judged(105));
    assert.deepEqual(crew.batches.toSorted(), [20, 20, 20, 20, 20, 5]);
    assert.deepEqual([crew.workers.length, crew.loads], [size, 1]);
  }
});

test('workers that were prepared are used', async () => {
  const crew = crewOf(2);
  await crew.ploeg.prepare();
  assert.deepEqual(crew.workers.map(({ sent }) => sent.length), [1, 1]);
  await crew.judge(klas(50));
  assert.deepEqual([crew.workers.length, crew.loads], [2, 1]);
});

for (const [name, illness] of Object.entries({ 'dies of': dies, 'hangs on': hangs })) {
  test(`a worker that ${name} one candidate is replaced, and all others are judged`, async () => {
    const crew = crewOf(1, { ill: { k7: illness } });
    const done = crew.judge(klas(45));
    await letTimePass(4);
    await done;
    const wanted = judged(45);
    wanted[7] = undefined;
    assert.deepEqual(crew.results, wanted);
    assert.ok(crew.workers.slice(0, -1).every(({ terminated }) => terminated));
    assert.equal(crew.workers.length, 3, 'one for the batch, one for the candidate');
  });
}

test('an engine that answers nobody is told, and what was done stays', async () => {
  const crew = crewOf(1, { ill: Object.fromEntries(klas(60).slice(20).map((line) => [line, dies])) });
  await assert.rejects(crew.judge(klas(60)), { kind: 'broken' });
  assert.deepEqual(crew.results, judged(20));
});

test('an engine that can not be fetched is told, and can be fetched later', async () => {
  let online = false;
  const crew = crewOf(2, { load: async () => {
    if (!online) throw Object.assign(new Error('offline'));
    return {};
  } });
  await crew.ploeg.prepare();
  await assert.rejects(crew.judge(klas(3)), /offline/);
  online = true;
  await crew.judge(klas(3));
  assert.deepEqual(crew.results, judged(3));
});

test('stopping keeps what is done, and waits for nobody', async () => {
  const crew = crewOf(1, { ill: { k30: hangs } });
  const done = crew.judge(klas(100));
  await settled();
  crew.stop.abort();
  await done;
  await settled();
  assert.deepEqual(crew.results, judged(20));
  assert.ok(crew.workers.every(({ terminated }) => terminated));
  await letTimePass(3);
  assert.equal(crew.workers.length, 1, 'and nobody is hired any more');
});

test('two classes at once: all of both are judged, by one worker after another', async () => {
  const crew = crewOf(1);
  const other = [];
  await Promise.all([
    crew.judge(klas(45)),
    crew.ploeg.judge({ kandidaten: klas(45), soort: 'bladen', signal: new AbortController().signal, take: (from, results) => other.splice(from, 0, ...results) }),
  ]);
  assert.deepEqual(crew.results, judged(45));
  assert.deepEqual(other, klas(45).map((line) => `bladen ${line}`));
  assert.equal(crew.workers.length, 1);
});

test('a worker that is ended while it is asked does not take the next one along', async () => {
  const workers = [];
  const plek = new Werkplek({ spawn: () => workers[workers.push(new FakeWorker(worker({ k0: hangs }))) - 1], load: async () => ({}), begin: { build: 'b1', warmUp: 'warm' } });
  const first = assert.rejects(plek.ask('rijen\nk0'), { kind: 'broken' });
  await settled();
  void plek.end();
  const next = plek.ready();
  await first;
  assert.equal(await plek.ready(), await next);
  assert.equal(await plek.ask('rijen\nk1'), '["rijen k1"]');
  assert.equal(workers.length, 2);
});

test('the page keeps a core for itself', () => {
  assert.deepEqual([undefined, 1, 2, 3, 5, 64].map(crewSize), [1, 1, 1, 2, 4, 4]);
});
