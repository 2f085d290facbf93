import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseExam, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();
await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });

const input = page.locator('#vakkiezer-veld');
const options = page.getByRole('listbox', { name: 'Vakken' }).getByRole('option');
const status = () => page.textContent('#vakkiezer [role="status"]');
const present = () => page.$$eval('tr[data-vak]', (rows) => rows.map((row) => row.dataset.vak));

/** What the field tells a screen reader: open or not, and the text of the active option. */
const told = () =>
  input.evaluate((field) => [field.ariaExpanded, document.getElementById(field.getAttribute('aria-activedescendant'))?.textContent, [...document.querySelectorAll('#vakkiezer [aria-selected="true"]')].map((li) => li.textContent).join()]);

const type = async (text) => {
  await input.fill('');
  await input.pressSequentially(text);
};

test('typing a part of a name opens the list on its likeliest subject, and says how many there are', async () => {
  assert.deepEqual(await told(), ['false', undefined, '']);
  await type('econ');
  assert.deepEqual(await options.allTextContents(), ['economie', 'bedrijfseconomie']);
  assert.deepEqual(await told(), ['true', 'economie', 'economie']);
  assert.equal(await status(), '2 vakken gevonden');
});

test('the arrow keys go round the list', async () => {
  await page.keyboard.press('ArrowDown');
  assert.deepEqual(await told(), ['true', 'bedrijfseconomie', 'bedrijfseconomie']);
  await page.keyboard.press('ArrowDown');
  assert.equal((await told())[1], 'economie');
  await page.keyboard.press('ArrowUp');
  assert.equal((await told())[1], 'bedrijfseconomie');
});

test('Escape closes and empties it; the arrow keys do not bring the old list back', async () => {
  await page.keyboard.press('Escape');
  assert.deepEqual(await told(), ['false', undefined, '']);
  assert.equal(await input.inputValue(), '');
  await page.keyboard.press('ArrowDown');
  assert.ok(await page.locator('#vakkiezer-lijst').isHidden());
});

test('Enter adds the active subject, and its grade can be typed at once', async () => {
  await type('beco');
  await page.keyboard.press('Enter');
  assert.ok((await present()).includes('beco'));
  assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), 'Bedrijfseconomie, schoolexamen');
  assert.equal(await input.inputValue(), '');
});

test('what is on the list is not offered again, by typing or by the arrow keys', async () => {
  await input.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal((await present()).filter((vak) => vak === 'beco').length, 1);
  await type('bedrijfs');
  assert.equal(await options.count(), 0);
});

test('when nothing is found it says so, and Enter does nothing', async () => {
  const before = await present();
  await type('quidditch');
  assert.equal(await status(), 'Geen vak gevonden. Probeer een deel van de naam.');
  assert.deepEqual(await told(), ['false', undefined, '']);
  await page.keyboard.press('Enter');
  assert.deepEqual(await present(), before);
});

test('with a pointer: a press on a subject adds it', async () => {
  await type('fra');
  await options.filter({ hasText: 'Frans' }).click();
  assert.ok((await present()).includes('fa'));
});

test('leaving the field closes the list and keeps what was typed; the arrow keys open it again', async () => {
  await type('dui');
  await page.locator('h1').click();
  assert.deepEqual(await told(), ['false', undefined, '']);
  assert.equal(await input.inputValue(), 'dui');
  await input.focus();
  await page.keyboard.press('ArrowDown');
  assert.deepEqual(await told(), ['true', 'Duits', 'Duits']);
});

test('subjects of another opleiding or a later year are not offered', async () => {
  await type('chinees (el');
  assert.equal(await options.count(), 0);
  await type('praktijkgericht vak t');
  assert.deepEqual(await options.allTextContents(), ['praktijkgericht vak technologie']);
  await page.selectOption('[name="/examen/jaar"]', '2026');
  await type('praktijkgericht vak t');
  assert.equal(await options.count(), 0);
});

test('a keuzevak may be added again', async () => {
  await chooseExam(page, { opleiding: 'vmbo-bb', profiel: 'BWI' });
  const count = async () => (await present()).filter((vak) => vak === 'keuzevak').length;
  assert.equal(await count(), 4);
  await type('keuzevak');
  await page.keyboard.press('Enter');
  assert.equal(await count(), 5);
});
