// Without internet, and from one version to the next: never a page of one version with an engine of another.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test, { after } from 'node:test';
import { root, startChromium } from './browser.js';
import { chooseExam, expectVerdict, field } from './rekenmachine.js';

const folder = mkdtempSync(join(tmpdir(), 'slaagwijzer-offline-'));
const dist = join(folder, 'dist');
cpSync(join(root, 'dist'), dist, { recursive: true });
const server = await serve();
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});
const browser = await startChromium();

/** Serves the copy, on the same port when it is started again. */
async function serve() {
  const program = join(folder, 'dienst');
  execFileSync('go', ['build', '-o', program, './tools/dienst'], { cwd: root });
  let port = '0';
  let child;
  const made = {
    address: '',
    async start() {
      child = spawn(program, ['-zonder-bouw', '-dist', dist, '-poort', port], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
      for await (const line of createInterface({ input: child.stdout })) {
        const address = /^Klaar: (\S+)/.exec(line)?.[1];
        if (!address) continue;
        made.address = address;
        port = new URL(address).port;
        return;
      }
      throw new Error('the server stopped before it was ready');
    },
    async stop() {
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
  await made.start();
  return made;
}

/** A page in a context of its own. */
async function visit() {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' });
  after(() => context.close());
  const page = await context.newPage();
  page.on('pageerror', (error) => assert.fail(`the page threw: ${error.stack}`));
  await page.goto(server.address);
  return page;
}

/** Waits until the browser keeps the whole site. */
const kept = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  while (worker.state !== 'activated') await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
});

const integrity = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** Puts another version of the site on the host: another page, and the service worker that goes with it. */
function publish(title) {
  const file = join(dist, 'index.html');
  const before = readFileSync(file);
  const changed = before.toString().replace(/<h1>.*?<\/h1>/, `<h1>${title}</h1>`);
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  assert.ok(worker.includes(integrity(before)), 'the service worker knows the page');
  put('index.html', changed);
  put('sw.js', worker.replace(integrity(before), integrity(changed)).replace(/"?versie"?:"\w+"/, `versie:"${title.replace(/\W/g, '')}"`));
}

function put(name, content) {
  writeFileSync(join(dist, name), content);
  for (const extension of ['br', 'gz']) rmSync(join(dist, `${name}.${extension}`), { force: true });
}

test('after one visit it works without a server: reload, type, judge, and read about it', async () => {
  const page = await visit();
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  await field(page, 'Nederlands', 'schoolexamen').fill('6,3');
  await kept(page);
  await server.stop();
  try {
    const started = Date.now();
    await page.reload();
    await expectVerdict(page, 'Nog niet zeker');
    console.log(`# from a reload without a server to a verdict: ${Date.now() - started} ms`);
    assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '6,3');
    await page.click('#voorbeeld');
    await expectVerdict(page, 'Gezakt');
    await page.goto(`${server.address}over/`);
    assert.match(await page.title(), /Slaagwijzer/);
    await page.goto(`${server.address}index.html`);
    assert.equal(await page.locator('h1').textContent(), 'Ben ik geslaagd?');
  } finally {
    await server.start();
  }
});

test('a new version is offered quietly, and taking it keeps the list that was half typed', async () => {
  const page = await visit();
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  await field(page, 'Nederlands', 'schoolexamen').fill('6,3');
  await expectVerdict(page, 'Nog niet zeker');
  await kept(page);
  await page.reload();
  publish('Versie twee');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  const notice = page.locator('#versie');
  await notice.getByRole('button', { name: 'Vernieuwen' }).waitFor();
  assert.match(await notice.textContent(), /nieuwe versie/);
  await field(page, 'Engels', 'schoolexamen').fill('ze');
  await field(page, 'Nederlands', 'schoolexamen').fill('6,4');
  assert.equal(await page.locator('h1').textContent(), 'Ben ik geslaagd?', 'nothing changes under the hands of who is typing');
  await page.reload();
  assert.equal(await page.locator('h1').textContent(), 'Ben ik geslaagd?', 'nor by a reload while the old version is in use');
  await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Vernieuwen' }).click()]);
  await page.getByRole('heading', { name: 'Versie twee' }).waitFor();
  await expectVerdict(page, 'Klopt dit?');
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '6,4');
  assert.equal(await field(page, 'Engels', 'schoolexamen').inputValue(), 'ze');
  const names = await page.evaluate(() => caches.keys());
  assert.equal(names.length, 1, 'the old version is forgotten');
});

test('a version that is half on the host is not taken', async () => {
  const page = await visit();
  await kept(page);
  await page.reload();
  publish('Versie drie');
  put('index.html', readFileSync(join(dist, 'index.html'), 'utf8').replace('Versie drie', 'Versie vier'));
  const failed = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    const worker = registration.installing;
    while (worker && worker.state === 'installing') await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker?.state;
  });
  assert.equal(failed, 'redundant');
  assert.ok(await page.locator('#versie').isHidden());
  assert.equal((await page.evaluate(() => caches.keys())).length, 1);
  await page.reload();
  assert.notEqual(await page.locator('h1').textContent(), 'Versie vier');
});

test('it can be installed: a manifest with icons that are there', async () => {
  const page = await visit();
  const session = await page.context().newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  assert.match(url, /manifest\.json$/);
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  for (const icon of manifest.icons) {
    const response = await page.request.get(new URL(icon.src, server.address).href);
    assert.equal(response.status(), 200, icon.src);
    assert.equal(response.headers()['content-type'], 'image/png');
  }
});
