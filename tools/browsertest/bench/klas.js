// Measures the page of a class in Chromium: time, memory and tasks that hold the page up. The times hold for a machine that does nothing else.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium, startSite } from '../browser.js';
import { expectResults, makeSchool, toLong, toWide } from '../klas.js';
import { LAPTOP } from '../rekenmachine.js';

/** @type {(() => Promise<void>)[]} */
const ends = [];
const atEnd = (end) => ends.push(end);
const folder = mkdtempSync(join(tmpdir(), 'slaagwijzer-klas-'));
atEnd(async () => rmSync(folder, { recursive: true }));
const [address, browser] = await Promise.all([startSite(atEnd), startChromium(['--enable-precise-memory-info'], atEnd)]);

console.log(['', 'time', 'most memory', 'longest task of the page: judging', 'sorting', 'scrolling'].join(' | '));
await measure('200 candidates, one row each', toWide(makeSchool(200)), 2_000);
await measure('200 candidates, a row for each subject', toLong(makeSchool(200)), 2_000);
await measure('200 candidates, at once after the page opened', toWide(makeSchool(200)), 2_000, { atOnce: true });
await measure('10,000 candidates, one row each', toWide(makeSchool(10_000)), 60_000);
await measure('10,000 candidates, a row for each subject', toLong(makeSchool(10_000)), 60_000);
await measure('10,000 candidates of vmbo-kb, with two resits', toWide(makeSchool(10_000, ['vmbo-kb'])), 60_000);
console.log('Memory: what the process of the page has for itself, its workers and the engine included. Budgets: 300 MB, 50 ms.');
for (const end of ends) await end();

/** From the file to the table; then sorts by every column and scrolls to the end. */
async function measure(name, content, budget, { atOnce = false } = {}) {
  const context = await browser.newContext({ viewport: LAPTOP, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  await page.goto(`${address}klas/`);
  if (!atOnce) await page.waitForTimeout(3000);
  await page.evaluate(() => window.longest());
  const file = join(folder, 'klas.csv');
  writeFileSync(file, content);
  const memory = watchMemory();
  const started = performance.now();
  // By its address on the disk: else the test would put the content in the page, and hold it up.
  await page.setInputFiles('#klasinvoer input[type="file"]', file);
  await expectResults(page, 300_000);
  const took = performance.now() - started;
  const judging = await page.evaluate(() => window.longest());
  for (const heading of await page.locator('.klaslijst thead button').all()) {
    await heading.click();
    await page.waitForFunction(() => document.querySelector('.klaslijst').getAttribute('aria-busy') === 'false');
  }
  const sorting = await page.evaluate(() => window.longest());
  await page.evaluate(scrollThrough);
  const scrolling = await page.evaluate(() => window.longest());
  const ms = (time) => `${Math.round(time)} ms`;
  console.log([name, `${ms(took)} of ${ms(budget)}`, `${memory.end()} MB`, ...[judging, sorting, scrolling].map((time) => (time ? ms(time) : 'none over 50 ms'))].join(' | '));
  await context.close();
}

/** Runs before the page: keeps the longest task since it was last asked. Chromium tells of those over 50 ms. */
function watchTasks() {
  let longest = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => { longest = Math.max(longest, duration); })).observe({ type: 'longtask' });
  window.longest = () => {
    const found = longest;
    longest = 0;
    return found;
  };
}

/** Runs in the page. */
async function scrollThrough() {
  const scroller = document.querySelector('.klasschuif');
  const steps = 60;
  for (let i = 0; i <= steps; i++) {
    scroller.scrollTop = (scroller.scrollHeight * i) / steps;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** The most that the process of the page has for itself, looked at five times a second, in MB. A spare one that the browser keeps is smaller. */
function watchMemory() {
  let most = 0;
  const look = () => { most = Math.max(most, ...renderers().map(ownMemory)); };
  const timer = setInterval(look, 200);
  return {
    end() {
      clearInterval(timer);
      return Math.round(most / 1000);
    },
  };
}

/** The processes of this browser that show pages. */
function renderers() {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((pid) => {
    const command = readProc(pid, 'cmdline');
    return command.includes('--type=renderer') && isOurs(pid);
  });
}

/** Whether a process descends from this one. */
function isOurs(pid) {
  for (let at = pid; Number(at) > 1; ) {
    if (Number(at) === process.pid) return true;
    at = /^PPid:\s*(\d+)/m.exec(readProc(at, 'status'))?.[1] ?? '0';
  }
  return false;
}

/** What a process holds that is not shared with others, in kB. */
function ownMemory(pid) {
  const own = [...readProc(pid, 'smaps_rollup').matchAll(/^Private_(?:Clean|Dirty):\s*(\d+)/gm)];
  return own.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0);
}

/** A process may end while it is looked at. */
function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
