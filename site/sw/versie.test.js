import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Versie } from './versie.js';

const ROOT = 'https://example.test/map/';
const BOUW = { versie: 'een', bestanden: { 'index.html': 'sha256-a', 'en/index.html': 'sha256-b', 'app-0123456789ab.js': 'sha256-c' } };

/** A browser's caches, in memory. */
function makeCaches() {
  const all = new Map();
  return {
    all,
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
    open: async (name) => {
      if (!all.has(name)) all.set(name, new Map());
      const cache = all.get(name);
      return { put: async (address, reply) => cache.set(address, reply), match: async (address) => cache.get(address) };
    },
  };
}

/** Has the network answer as told, and gives what it was asked. */
function network(t, answer) {
  const asked = [];
  t.mock.method(globalThis, 'fetch', async (address, options) => {
    asked.push([String(address.url ?? address), options]);
    return answer(String(address.url ?? address));
  });
  return asked;
}

const ok = (text) => ({ ok: true, redirected: false, text });
const get = (path) => ({ method: 'GET', url: ROOT + path });

test('a version is fetched whole, each file with its integrity, and pages past the cache of the browser', async (t) => {
  const caches = makeCaches();
  const asked = network(t, ok);
  await new Versie(BOUW, caches, ROOT).fetch();
  assert.deepEqual(asked.map(([address, { integrity, cache }]) => [address, integrity, cache]), [
    [`${ROOT}index.html`, 'sha256-a', 'no-cache'],
    [`${ROOT}en/index.html`, 'sha256-b', 'no-cache'],
    [`${ROOT}app-0123456789ab.js`, 'sha256-c', 'default'],
  ]);
  assert.equal([...caches.all.values()][0].size, 3);
});

test('one file that fails, and nothing is kept', async (t) => {
  const caches = makeCaches();
  network(t, (address) => ({ ...ok(address), ok: !address.endsWith('.js') }));
  await assert.rejects(new Versie(BOUW, caches, ROOT).fetch(), /status/);
  assert.deepEqual(await caches.keys(), []);
});

test('what is kept answers, whatever stands behind the address; anything else is left to the browser', async (t) => {
  const caches = makeCaches();
  network(t, ok);
  const versie = new Versie(BOUW, caches, ROOT);
  await versie.fetch();
  for (const [path, file] of [['', 'index.html'], ['?x=1', 'index.html'], ['en/', 'en/index.html'], ['index.html#1/x', 'index.html']]) {
    assert.equal((await versie.replyTo(get(path))).text, ROOT + file, path);
  }
  for (const request of [get('regels/'), get('constructor'), { method: 'POST', url: ROOT }, { method: 'GET', url: 'https://elders.test/index.html' }]) {
    assert.equal(versie.replyTo(request), undefined, request.url);
  }
});

test('caches that fail or are emptied do not take the site down: the host is asked', async (t) => {
  network(t, (address) => ok(`from the host: ${address}`));
  const broken = { ...makeCaches(), open: async () => { throw new Error('damaged'); } };
  for (const caches of [broken, makeCaches()]) {
    assert.equal((await new Versie(BOUW, caches, ROOT).replyTo(get(''))).text, `from the host: ${ROOT}`);
  }
});

test('other versions of this site are forgotten, and nothing of anybody else', async (t) => {
  const caches = makeCaches();
  network(t, ok);
  for (const name of [`slaagwijzer-nul ${ROOT}`, 'slaagwijzer-nul https://example.test/', 'iets anders']) await caches.open(name);
  const versie = new Versie(BOUW, caches, ROOT);
  await versie.fetch();
  await versie.forgetOthers();
  assert.deepEqual(await caches.keys(), ['slaagwijzer-nul https://example.test/', 'iets anders', `slaagwijzer-een ${ROOT}`]);
});
