// No grade leaves the page: what is asked of the network, what is stored, and what the browser refuses on the page's behalf.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { encode } from '../../site/js/delen/codec.js';
import { chooseExam, expectVerdict, field, startCalculator } from './rekenmachine.js';
import { LEESPAGINAS, openAll } from './standen.js';
import { tryEverything } from './uitweg.js';

const folder = mkdtempSync(join(tmpdir(), 'slaagwijzer-net-'));
const log = join(folder, 'net.json');
const calculator = await startCalculator([`--log-net-log=${log}`, '--net-log-capture-mode=Everything']);
after(() => rmSync(folder, { recursive: true }));

/** Typed in the list, and looked for in everything that leaves the browser. */
const SECRETS = ['Zeilmakerijgeheim', '4,7', '4.7', '4%2C7', '3,9', '3.9', '3%2C9'];

/** What the site asks its own host for, and keeps. */
const OWN_FILES = '[a-z]+-[0-9a-f]{12}\\.(js|css|svg|wasm)|sw\\.js|manifest\\.json|iconen/[a-z0-9-]+\\.png|([a-z]+/){0,2}index\\.html';

/** A server that must never be reached. */
const reached = [];
const elsewhere = createServer((request, response) => {
  reached.push(`${request.method} ${request.url}`);
  response.setHeader('access-control-allow-origin', '*');
  response.end();
}).listen(0, '127.0.0.1');
await once(elsewhere, 'listening');
after(() => elsewhere.close());
const ELSEWHERE = `http://127.0.0.1:${elsewhere.address().port}`;

test('from load to verdict: GETs of the site\'s own files, nothing once they are there, and no grade in any of it', async () => {
  const requests = [];
  const page = await calculator.open({
    serviceWorkers: 'allow',
    prepare: async (page) => {
      page.context().on('request', (request) => requests.push(request));
      await page.addInitScript(watchWaysOut);
    },
  });
  await chooseExam(page, { opleiding: 'vmbo-kb', profiel: 'ZW' });
  await page.locator('.naamveld').first().fill('wachtwoord');
  await field(page, 'Nederlands', 'schoolexamen').fill('5,5');
  await expectVerdict(page, 'Nog niet zeker');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await openAll(page);
  await page.getByRole('button', { name: 'Kopieer de link' }).waitFor();
  const untilReady = requests.length;
  await page.locator('.naamveld').first().fill(SECRETS[0]);
  await field(page, 'Nederlands', 'schoolexamen').fill('4,7');
  await field(page, 'Nederlands', 'centraal examen').fill('3,9');
  await page.waitForFunction(() => document.querySelector('tr[data-vak="ne"] output').textContent === '4');
  await openAll(page);
  for (const link of await page.locator('a:visible:not(.overslaan)').all()) await link.hover({ timeout: 2000 });
  await page.click('#opnieuw');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.waitForTimeout(500);

  assert.ok(untilReady >= 5, 'page, style, script, engine and worker are seen');
  assert.ok(requests.some((request) => /worker-.*\.js$/.test(request.url())), 'the worker is seen');
  assert.deepEqual(requests.slice(untilReady).map((request) => request.url()), [], 'nothing after the engine is there and the site is kept');
  for (const request of requests) {
    assert.equal(request.method(), 'GET');
    assert.match(request.url(), new RegExp(`^${calculator.address}(${OWN_FILES})?$`));
    assert.equal(request.postData(), null);
    const sent = JSON.stringify([request.url(), await request.allHeaders()]);
    for (const secret of SECRETS) assert.ok(!sent.includes(secret), sent);
  }
  const used = await page.evaluate(() => window.waysOut);
  assert.deepEqual(used.map((way) => way.replace(/http:\/\/127\.0\.0\.1:\d+\/(engine)?.*?(\w+)$/, '$1 $2')), ['fetch engine wasm', 'serviceWorker  js']);
  assert.deepEqual(await page.context().cookies(), []);
  const kept = await page.evaluate(async () => Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url))));
  assert.equal(kept.length, 1, 'one version is kept, to work without internet');
  assert.ok(kept[0].length >= 5);
  for (const url of kept[0]) assert.match(url, new RegExp(`^${calculator.address}(${OWN_FILES})$`));
  assert.equal(page.url(), calculator.address);
});

test('a list in a link stays behind the #: nothing of it is sent or stored', async () => {
  const link = encode({ examen: { opleiding: 'havo', jaar: 2027, profielen: ['NG'], combinatie: [] }, vakken: [{ vak: 'ne', se: '4,7', ce: '3,9' }] });
  const sent = [];
  const page = await calculator.open({
    path: `#${link}`,
    prepare: async (page) => {
      const session = await page.context().newCDPSession(page);
      session.on('Network.requestWillBeSent', ({ request: { urlFragment, ...rest } }) => sent.push(JSON.stringify(rest)));
      await session.send('Network.enable');
    },
  });
  await expectVerdict(page, 'Nog niet zeker');
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '4,7');
  assert.ok(sent.length >= 4, 'page, style and scripts are seen');
  for (const request of sent) assert.doesNotMatch(request, /ohavo|4-7|3-9/);
  assert.equal(page.url(), calculator.address);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
});

test('the link to the decree asks for nothing before it is clicked, and then tells nobody where it was', async () => {
  const asked = [];
  const page = await calculator.open({
    prepare: (page) => page.context().route(/^https:/, async (route) => {
      asked.push(route.request());
      await route.fulfill({ contentType: 'text/html', body: '<title>wet</title>' });
    }),
  });
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Gezakt');
  const link = page.locator('a.bron:visible').first();
  await link.hover();
  await link.focus();
  assert.equal(await link.getAttribute('rel'), 'noreferrer');
  await page.waitForTimeout(200);
  assert.equal(asked.length, 0);
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await opened.waitForLoadState();
  assert.match(asked[0].url(), /^https:\/\/wetten\.overheid\.nl\//);
  assert.ok(!('referer' in await asked[0].allHeaders()));
  assert.deepEqual(await opened.evaluate(() => [document.referrer, window.opener]), ['', null]);
});

test('every page says the same rules in its header and in its meta element', async () => {
  for (const path of ['', ...LEESPAGINAS]) {
    const response = await fetch(calculator.address + path);
    const header = response.headers.get('content-security-policy');
    const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await response.text())[1].replaceAll('&#39;', "'");
    assert.equal(header, `${meta}; frame-ancestors 'none'`, path);
    assert.match(meta, /^default-src 'none'; /);
    assert.doesNotMatch(meta, /\*|https?:|unsafe-inline|'unsafe-eval'|data:|blob:/);
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
  }
});

test('the browser refuses every other way out', async () => {
  const page = await calculator.open();
  reached.length = 0;
  const { done, refused } = await page.evaluate(tryEverything, ELSEWHERE);
  assert.deepEqual(done, []);
  assert.deepEqual(reached, []);
  assert.deepEqual([...new Set(refused)].sort(), ['connect-src', 'font-src', 'form-action', 'frame-src', 'img-src', 'media-src', 'object-src', 'script-src', 'script-src-elem', 'style-src-elem', 'worker-src']);
});

test('the same ways out are open without those rules', async () => {
  const page = await calculator.open({ bypassCSP: true });
  reached.length = 0;
  const { done, refused } = await page.evaluate(tryEverything, ELSEWHERE);
  assert.deepEqual(refused, []);
  for (const way of ['inline script', 'eval', 'fetch']) assert.ok(done.includes(way), `${way} in ${done}`);
  for (const way of ['GET /fetch', 'GET /img', 'POST /beacon', 'GET /events', 'GET /socket', 'POST /form']) {
    assert.ok(reached.includes(way), `${way} in ${reached}`);
  }
});

test('in everything that the browser logged of its network there is no trace of the list', async () => {
  await calculator.browser.close();
  const logged = readFileSync(log, 'utf8');
  assert.ok(logged.includes(calculator.address), 'the log is one of this browser');
  assert.ok(!logged.includes(SECRETS[0]));
});

/** Runs before the page: keeps the use of everything that could store or send. */
function watchWaysOut() {
  const ways = [];
  Object.defineProperty(window, 'waysOut', { value: ways });
  const watch = (object, name, label) => {
    const original = object[name];
    object[name] = function (...given) {
      ways.push(`${label} ${given[0]?.url ?? given[0]}`);
      return new.target ? Reflect.construct(original, given) : original.apply(this, given);
    };
  };
  watch(Storage.prototype, 'setItem', 'setItem');
  watch(IDBFactory.prototype, 'open', 'indexedDB.open');
  watch(CacheStorage.prototype, 'open', 'caches.open');
  watch(Navigator.prototype, 'sendBeacon', 'sendBeacon');
  watch(ServiceWorkerContainer.prototype, 'register', 'serviceWorker');
  watch(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  watch(BroadcastChannel.prototype, 'postMessage', 'BroadcastChannel');
  watch(window, 'fetch', 'fetch');
  watch(window, 'open', 'open');
  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'SharedWorker', 'Image', 'WebTransport']) if (window[name]) watch(window, name, name);
  const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', { set(value) { ways.push(`cookie ${value}`); set.call(document, value); } });
}
