// Every page and state against the rules of axe, and the structure that a screen reader leans on.
import assert from 'node:assert/strict';
import test from 'node:test';
import axe from 'axe-core';
import { expectVerdict, LAPTOP, PHONE, startCalculator } from './rekenmachine.js';
import { LEESPAGINAS, STANDEN, WIDGETSTANDEN } from './standen.js';

const calculator = await startCalculator();
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [stand, bring] of Object.entries(STANDEN)) {
  test(`axe finds nothing in the state ${stand}`, async () => {
    const page = await calculator.open();
    await bring(page);
    await expectNoFaults(page);
  });
}

for (const [stand, bring] of Object.entries(WIDGETSTANDEN)) {
  test(`axe finds nothing in the widget in the state ${stand}`, async () => {
    const page = await calculator.open({ path: 'widget/' });
    await bring(page);
    await expectNoFaults(page);
  });
}

for (const path of LEESPAGINAS) {
  test(`axe finds nothing on ${path}`, async () => expectNoFaults(await calculator.open({ path })));
}

test('axe finds what is wrong', async () => {
  const page = await calculator.open();
  await page.evaluate(() => document.querySelector('main').append(document.createElement('input')));
  await assert.rejects(expectNoFaults(page), /label/);
});

test('every page has its own title, one h1, headings without gaps, landmarks and a language', async () => {
  const titles = new Set();
  const page = await calculator.open();
  await STANDEN.gezakt(page);
  for (const path of ['', 'widget/', ...LEESPAGINAS]) {
    if (path) await page.goto(calculator.address + path);
    if (path === 'widget/') await STANDEN.gezakt(page);
    const { lang, title, headings, landmarks } = await page.evaluate(outline);
    assert.equal(lang, 'nl', path);
    assert.match(title, /Slaagwijzer/);
    titles.add(title);
    assert.equal(headings.filter(({ level }) => level === 1).length, 1, path);
    assert.equal(headings[0].level, 1, path);
    headings.slice(1).forEach(({ level, text }, i) => assert.ok(level <= headings[i].level + 1, `${path}: ${text} skips a level`));
    assert.deepEqual(landmarks, { header: 1, main: 1, footer: 1, unnamedNavs: 0 }, path);
  }
  assert.equal(titles.size, LEESPAGINAS.length + 2);
});

test('the skip link is the first stop, and leads past the menu', async () => {
  const page = await calculator.open();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Naar de inhoud');
  assert.ok(await page.evaluate(() => document.activeElement.getBoundingClientRect().top >= 0), 'it can be seen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.name), '/examen/opleiding');
});

test('the names of the states of a verdict are text, not colour alone', async () => {
  const page = await calculator.open();
  await STANDEN.gezakt(page);
  const words = await page.$$eval('.eisen[data-deel="eisen"] .oordeel', (all) => all.map(({ textContent }) => textContent));
  assert.ok(words.includes('niet gehaald') && words.includes('gehaald'));
  await expectVerdict(page, 'Gezakt');
});

/** Runs axe on a laptop and on a phone, by day and by night. */
async function expectNoFaults(page) {
  await page.evaluate(axe.source);
  for (const [viewport, colorScheme] of [[LAPTOP, 'light'], [PHONE, 'dark'], [LAPTOP, 'dark'], [PHONE, 'light']].slice(0, isLong(page) ? 2 : 4)) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const faults = await page.evaluate(async (values) => {
      const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
    }, TAGS);
    assert.deepEqual(faults, [], `${viewport.width} px, ${colorScheme}`);
  }
}

/** A page with the rules of an exam is long, and axe slow: contrast.test.js looks at the other two. */
function isLong(page) {
  return page.url().endsWith('-2027.html');
}

/** Runs in the page. */
function outline() {
  const visible = (element) => element.checkVisibility();
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(visible);
  const count = (selector) => document.querySelectorAll(selector).length;
  return {
    lang: document.documentElement.lang,
    title: document.title,
    headings: headings.map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent })),
    landmarks: { header: count('body > header'), main: count('body > main'), footer: count('body > footer'), unnamedNavs: count('nav:not([aria-label])') },
  };
}
