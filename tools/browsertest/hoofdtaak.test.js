// The main job, with the keyboard alone: from an empty page to the verdict on a whole list, for every opleiding.
import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseExam, expectVerdict, PHONE, startCalculator } from './rekenmachine.js';
import { typeExample } from './toetsenbord.js';

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
