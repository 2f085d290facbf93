// The calculator with the keyboard alone.
import assert from 'node:assert/strict';
import { example } from './rekenmachine.js';

/**
 * Types an example list: Tab to the next control, arrows to choose from a list.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} opleiding
 */
export async function typeExample(page, opleiding) {
  const { examen, vakken } = example(opleiding);
  const keys = page.keyboard;
  await tabTo(page, '[name="/examen/opleiding"]');
  await pickByKeys(page, opleiding);
  await tabTo(page, '[name="/examen/jaar"]');
  await pickByKeys(page, String(examen.jaar));
  await tabTo(page, '[name="/examen/profielen"]');
  await pickByKeys(page, examen.profielen[0]);
  if (examen.leerwerktraject) {
    await tabTo(page, '[name="/examen/leerwerktraject"]');
    await keys.press('Space');
  }
  const left = new Map(vakken.map((vak) => [vak.vak, vak]));
  const rows = await page.$$eval('tr[data-sleutel]', (found) => found.map((row) => row.dataset.sleutel));
  for (const sleutel of rows) await typeRow(page, sleutel, left);
  for (const vak of [...left.keys()]) await typeRow(page, await addByName(page, vak), left);
  assert.equal(left.size, 0, 'every subject of the example found its row');
}

/** Adds a subject by its name, and gives its row. */
async function addByName(page, vak) {
  const name = await page.evaluate((code) => JSON.parse(document.querySelector('#gegevens').textContent).vakken[code].naam, vak);
  await tabTo(page, '#vakkiezer-veld');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  return page.locator(`tr[data-vak="${vak}"]`).getAttribute('data-sleutel');
}

/** Types what the example has for the subject of a row; a row with a choice takes the first subject that is left and fits. */
async function typeRow(page, sleutel, left) {
  const row = `tr[data-sleutel="${sleutel}"]`;
  const choice = `${row} [data-veld="vak"]`;
  if (await page.$(choice)) {
    const codes = await page.$$eval(`${choice} option:not([disabled])`, (options) => options.map(({ value }) => value));
    const code = codes.find((value) => left.has(value));
    if (!code) return;
    await tabTo(page, choice);
    await pickByKeys(page, code);
  }
  const vak = await page.$eval(row, (element) => element.dataset.vak);
  const { se, ce, beoordeling } = left.get(vak) ?? {};
  left.delete(vak);
  for (const [veld, value] of Object.entries({ se, ce })) {
    if (!value) continue;
    await tabTo(page, `${row} [data-veld="${veld}"]`);
    await page.keyboard.type(value);
  }
  if (beoordeling) {
    await tabTo(page, `${row} [data-veld="beoordeling"]`);
    await pickByKeys(page, beoordeling);
  }
}

/**
 * Presses Tab, or Shift+Tab, until a control has the focus.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} selector
 */
export async function tabTo(page, selector) {
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let i = 0; i < 120; i++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await page.keyboard.press(key);
    }
  }
  assert.fail(`the keyboard does not reach ${selector}`);
}

/** Chooses an option of the focused list with the arrow keys. */
async function pickByKeys(page, value) {
  await page.keyboard.press('Home');
  for (let i = 0; i < 200; i++) {
    if ((await page.evaluate(() => document.activeElement.value)) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`no option ${value}`);
}
