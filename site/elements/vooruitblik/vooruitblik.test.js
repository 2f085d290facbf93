import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';
import { expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();
const card = page.locator('#vooruitblik');
const slider = page.getByRole('slider', { name: 'Overal hetzelfde cijfer' });
const said = card.locator('[data-deel="overal"]');

/** The cells of a row of the table. */
const row = (name) => card.getByRole('row', { name: new RegExp(`^${name}`) }).locator('td').allTextContents();

beforeEach(async () => {
  await page.reload();
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Gezakt');
});

test('with every CE there it is not shown', async () => {
  assert.ok(await card.isHidden());
});

test('one CE missing: what it must be at least is what makes it certain', async () => {
  await field(page, 'Economie', 'centraal examen').fill('');
  await card.waitFor();
  // Wiskunde A and scheikunde are fives: economie must be a six, so 5,4 with an SE of 5,6; the CE mean is then enough as well.
  assert.deepEqual(await row('economie'), ['5,4', '5,4']);
});

test('two missing: the slider says from which grade on it is enough, by keyboard', async () => {
  for (const name of ['Economie', 'Scheikunde']) await field(page, name, 'centraal examen').fill('');
  await page.waitForFunction(() => document.querySelectorAll('#vooruitblik tbody tr').length === 2);
  // Both fives stay below 5,4; with 5,4 economie becomes a six and the mean of the CE's is 39,3 : 7.
  await slider.fill('53');
  assert.equal(await said.textContent(), 'Overal een 5,3: dat is nog niet genoeg.');
  await slider.press('ArrowRight');
  assert.equal(await said.textContent(), 'Overal een 5,4: dan slaag je.');
  assert.equal(await slider.getAttribute('aria-valuetext'), 'Overal een 5,4: dan slaag je.');
  // With a 10,0 for scheikunde an eight there makes up for a four: 5,6 and 1,4. With a 1,0 it is a three, and nothing helps.
  assert.deepEqual(await row('economie'), ['1,4', 'geen']);
});

test('it goes when the verdict is certain', async () => {
  await field(page, 'Economie', 'centraal examen').fill('');
  await card.waitFor();
  await field(page, 'Nederlands', 'schoolexamen').fill('10');
  await field(page, 'Nederlands', 'centraal examen').fill('1,0');
  await field(page, 'Engels', 'schoolexamen').fill('1');
  await expectVerdict(page, 'Gezakt');
  assert.ok(await card.isHidden());
});
