// The main job, with the keyboard alone: from an empty page to the verdict on a whole list, for every opleiding.
import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseExam, example, expectVerdict, PHONE, startCalculator } from './rekenmachine.js';

const calculator = await startCalculator();

/** The verdict on the example of each opleiding, by hand. */
const VERDICTS = {
  havo: 'Gezakt', // three fives
  atheneum: 'Geslaagd, cum laude', // mean of 8, nothing below 6
  gymnasium: 'Geslaagd', // Grieks, a 3, is left out
  'vmbo-tl': 'Geslaagd', // one five at most, CE mean 5,5
  'vmbo-gl': 'Geslaagd', // two fives and a seven
  'vmbo-kb': 'Nog niet zeker', // the cspe is missing
  'vmbo-bb': 'Geslaagd', // by the rule of the leerwerktraject
};

for (const [opleiding, verdict] of Object.entries(VERDICTS)) {
  test(`${opleiding}: from an empty page to ${verdict}, keyboard only`, async () => {
    const page = await calculator.open();
    await typeExample(page, opleiding);
    await expectVerdict(page, verdict);
    assert.ok((await page.locator('.eisen[data-deel="eisen"] > li').count()) >= 5, 'the eisen are listed');
  });
}

test('havo on a phone, by touch: the bar says the verdict and leads to it', async () => {
  const page = await calculator.open({ viewport: PHONE, hasTouch: true, isMobile: true });
  await page.tap('#voorbeeld');
  await expectVerdict(page, 'Gezakt');
  assert.equal(await page.textContent('#balk [data-deel="kop"]'), 'Gezakt');
  await page.tap('#balk a');
  await page.waitForFunction(() => {
    const top = document.querySelector('#uitslag-kop').getBoundingClientRect().top;
    return top >= 0 && top < window.innerHeight / 2;
  });
});

test('a screen reader finds the list as a table, each grade by name, and is told the verdict', async () => {
  const page = await calculator.open();
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  assert.equal(await page.getByRole('table', { name: 'Je cijferlijst' }).count(), 1);
  assert.equal(await page.getByRole('columnheader').count(), 4);
  assert.equal(await page.getByRole('rowheader').count(), 12, 'eleven subjects and the combinatiecijfer');
  await page.getByRole('textbox', { name: 'Nederlands, schoolexamen' }).fill('3');
  await page.getByRole('combobox', { name: 'Lichamelijke opvoeding, beoordeling' }).selectOption('goed');
  await page.waitForFunction(() => document.querySelector('#omroeper').textContent.startsWith('Nog niet zeker. '));
});

/** Types an example list: Tab to the next control, letters to choose from a list, Enter down a column. */
async function typeExample(page, opleiding) {
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

/** Presses Tab, or Shift+Tab, until a control has the focus. */
async function tabTo(page, selector) {
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
