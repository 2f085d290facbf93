// Measures the page in Chromium and prints a table. The times hold for a machine that does nothing else.
import { startChromium, startSite } from '../browser.js';
import { chooseExam, PHONE } from '../rekenmachine.js';

const RUNS = 5;
const KEYS = 50;
const FAST_3G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** @type {(() => Promise<void>)[]} */
const ends = [];
const atEnd = (end) => ends.push(end);
const [address, browser] = await Promise.all([startSite(atEnd), startChromium([], atEnd)]);
const rows = [];

await visits('loopback', {});
await visits('4x slower computer', { slow: 4 });
await visits('fast 3G', { line: FAST_3G }, { form: 1200, verdict: 4500 });
await visits('fast 3G, second visit', { line: FAST_3G, warm: true });
await keys('a key', 1);
await keys('a key, 4x slower', 4, 16);
print();
for (const end of ends) await end();

/** First or second visits: from the navigation to a form that takes keys, to an engine, and to the verdict on the example. */
async function visits(name, conditions, budget = {}) {
  const found = [];
  for (let i = 0; i < RUNS; i++) found.push(await visit(conditions));
  for (const part of ['form', 'verdict']) {
    const what = { form: 'form usable', verdict: 'verdict on a full list' }[part];
    rows.push([`${name}: ${what}`, median(found.map((times) => times[part])), undefined, budget[part]]);
  }
}

/** One visit. The list is there at once, as after a reload, so that the verdict waits for nothing but the page. */
async function visit({ slow = 1, line, warm = false }) {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.addInitScript(watchMilestones);
  if (warm) {
    await page.goto(address);
    await page.waitForFunction(() => window.milestones.verdict);
    await page.goto('about:blank');
  }
  await throttle(page, slow, line);
  await page.goto(address);
  await page.waitForFunction(() => window.milestones.verdict, undefined, { timeout: 60_000 });
  const times = await page.evaluate(() => window.milestones);
  await context.close();
  return times;
}

/** Runs before the page: asks for the example as soon as the form is there, and keeps when things happened. */
function watchMilestones() {
  const milestones = {};
  Object.defineProperty(window, 'milestones', { value: milestones });
  new MutationObserver(() => {
    const form = document.querySelector('[name="/examen/opleiding"]');
    if (!milestones.form && form?.options.length > 1) {
      milestones.form = performance.now();
      setTimeout(() => document.querySelector('#voorbeeld').click());
    }
    if (!milestones.verdict && document.querySelector('#uitslag')?.dataset.stand === 'afgewezen') {
      requestAnimationFrame(() => { milestones.verdict ??= performance.now(); });
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** From the input event to the changed verdict, and to the frame after it, on a full list of the havo. */
async function keys(name, slow, budget) {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.addInitScript(watchEngine);
  await throttle(page, slow);
  await page.goto(address);
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  await page.click('#voorbeeld');
  await page.waitForFunction(() => document.querySelector('#uitslag').dataset.stand === 'afgewezen');
  const { engine, changed, painted } = await page.evaluate(typeKeys, KEYS);
  rows.push([`${name}: reply of the engine (worker at full speed)`, median(engine), p95(engine)]);
  rows.push([`${name}: new verdict in the page`, median(changed), p95(changed), budget]);
  rows.push([`${name}: and the frame after it`, median(painted), p95(painted)]);
  await context.close();
}

/** Runs before the page: keeps how long the engine took for its last reply. */
function watchEngine() {
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message) {
    const asked = performance.now();
    this.addEventListener('message', () => { window.engineTook = performance.now() - asked; }, { once: true });
    return postMessage.call(this, message);
  };
}

/** Runs in the page: changes one grade again and again, and times each until the verdict has changed. */
async function typeKeys(count) {
  const input = document.querySelector('tr[data-vak="ne"] [data-veld="se"]');
  const uitslag = document.querySelector('#uitslag');
  const times = { engine: [], changed: [], painted: [] };
  const warmUp = 5;
  for (let i = 0; i < count + warmUp; i++) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    input.value = i % 2 ? '1,0' : '10';
    const started = performance.now();
    const changed = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(performance.now() - started);
      }).observe(uitslag, { childList: true, subtree: true, characterData: true });
    });
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const took = await changed;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (i < warmUp) continue;
    times.engine.push(window.engineTook);
    times.changed.push(took);
    times.painted.push(performance.now() - started);
  }
  return times;
}

/** Slows down the line and the page. Chromium can't slow a worker down: what the engine takes is measured and shown apart. */
async function throttle(page, rate, line) {
  const session = await page.context().newCDPSession(page);
  if (line) await session.send('Network.emulateNetworkConditions', line);
  if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function p95(times) {
  return [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1];
}

function print() {
  const ms = (time) => (time === undefined ? '' : `${time.toFixed(time < 100 ? 1 : 0)} ms`);
  const line = ([what, middle, high, budget]) => `${what.padEnd(48)} ${middle.padStart(10)} ${high.padStart(10)} ${budget.padStart(10)}`;
  console.log(line(['', 'median', 'p95', 'budget']));
  for (const [what, middle, high, budget] of rows) console.log(line([what, ms(middle), ms(high), budget ? `< ${budget} ms` : '']));
  console.log(`Medians of ${RUNS} visits and ${KEYS} keys.`);
}
