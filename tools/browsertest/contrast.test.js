// Contrast, computed by our own code beside axe: of every text, and of the edges and marks that carry meaning.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import test from 'node:test';
import { measureContrast } from './kleur.js';
import { PHONE, startCalculator } from './rekenmachine.js';
import { LEESPAGINAS, STANDEN, WIDGETSTANDEN } from './standen.js';

const calculator = await startCalculator();

for (const [stand, bring] of Object.entries(STANDEN)) {
  test(`contrast in the state ${stand}`, async () => {
    const page = await calculator.open();
    await bring(page);
    await expectContrast(page);
    await page.setViewportSize(PHONE);
    await expectContrast(page);
  });
}

for (const [stand, bring] of Object.entries(WIDGETSTANDEN)) {
  test(`contrast in the widget in the state ${stand}`, async () => {
    const page = await calculator.open({ path: 'widget/', viewport: PHONE });
    await bring(page);
    await expectContrast(page);
  });
}

test('contrast on the pages to read', async () => {
  const page = await calculator.open();
  for (const path of LEESPAGINAS) {
    await page.goto(calculator.address + path);
    await expectContrast(page);
  }
});

test('what is too faint is found', async () => {
  const page = await calculator.open();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.inleiding { color: rgb(0 0 0 / 50%) } select { border-color: #ddd }');
    document.adoptedStyleSheets = [sheet];
  });
  const { low } = await page.evaluate(measureContrast);
  assert.ok(low.some((fault) => fault.startsWith('text "Vul je cijfers in')), `${low}`);
  assert.ok(low.some((fault) => fault.startsWith('edge of <select')), `${low}`);
});

test('with forced colours the marks keep an edge, and nothing is lost', async () => {
  const page = await calculator.open();
  await page.emulateMedia({ forcedColors: 'active' });
  await STANDEN.gezakt(page);
  const borders = await page.$$eval('.merk:not([hidden])', (marks) => marks.filter((mark) => mark.checkVisibility()).map((mark) => getComputedStyle(mark).borderTopWidth));
  assert.ok(borders.length >= 5 && borders.every((width) => width === '1px'), `${borders}`);
  mkdirSync(new URL('beeld/', import.meta.url), { recursive: true });
  await page.screenshot({ path: new URL('beeld/gezakt-1280-hoog-contrast.png', import.meta.url).pathname, fullPage: true });
});

async function expectContrast(page) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const { measured, low, unjudged } = await page.evaluate(measureContrast);
    assert.ok(measured > 10, `${measured} measured`);
    assert.deepEqual({ low, unjudged }, { low: [], unjudged: [] }, `${page.url()}, ${colorScheme}`);
  }
}
