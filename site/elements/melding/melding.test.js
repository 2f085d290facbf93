import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseExam, expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();
const melding = page.locator('#melding');
const undo = () => page.getByRole('button', { name: 'Ongedaan maken' }).click();

/** Everything in the form, by place. */
const everything = () => page.$$eval('#formulier select, #formulier input', (controls) => controls.map((control) => `${control.ariaLabel ?? control.name}: ${control.type === 'checkbox' ? control.checked : control.value}`));

/** Types on a new list: grades, a text that is none, a choice without a subject, a judgement, a part for the combinatiecijfer. */
async function typeSomething() {
  await page.click('#opnieuw');
  await chooseExam(page, { opleiding: 'havo', jaar: 2026, profiel: 'NG' });
  await field(page, 'Nederlands', 'schoolexamen').fill('6,3');
  await field(page, 'Nederlands', 'centraal examen').fill('zes');
  await field(page, 'Vak in het vrije deel', 'schoolexamen').fill('7,1');
  await field(page, 'Lichamelijke opvoeding', 'beoordeling').selectOption('goed');
  await page.fill('#vakkiezer-veld', 'anw');
  await page.press('#vakkiezer-veld', 'Enter');
  await field(page, 'ANW', 'schoolexamen').fill('8');
  await page.getByLabel('in het combinatiecijfer').check();
}

test('there is nothing to say on an empty page, and an example there can not be undone', async () => {
  assert.ok(await melding.isHidden());
  assert.equal(await melding.getAttribute('role'), 'status');
  await page.click('#voorbeeld');
  assert.match(await melding.textContent(), /^Dit is een voorbeeld\./);
  assert.equal(await melding.getByRole('button').count(), 0);
});

test('undoing the example brings every value back', async () => {
  await typeSomething();
  const before = await everything();
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Gezakt');
  assert.notDeepEqual(await everything(), before);
  await undo();
  assert.deepEqual(await everything(), before);
  assert.match(await melding.textContent(), /staat er weer/);
  assert.equal(await melding.getByRole('button').count(), 0, 'once');
});

test("undoing 'Begin opnieuw' brings every value back, and what was set aside", async () => {
  await page.selectOption('[name="/examen/opleiding"]', 'vmbo-tl');
  await page.selectOption('[name="/examen/profielen"]', 'ZW');
  const before = await everything();
  await page.click('#opnieuw');
  assert.ok(await page.locator('#lijst').isHidden());
  assert.equal(await page.inputValue('[name="/examen/opleiding"]'), '');
  assert.equal(await page.evaluate(() => document.activeElement.name), '/examen/opleiding');
  assert.ok(await page.locator('#opnieuw').isHidden(), 'there is nothing to begin again with');
  await undo();
  assert.deepEqual(await everything(), before);
  await page.selectOption('[name="/examen/opleiding"]', 'havo');
  await page.selectOption('[name="/examen/profielen"]', 'NG');
  assert.equal(await field(page, 'ANW', 'schoolexamen').inputValue(), '8');
});

test('the next choice takes the message away', async () => {
  await page.click('#opnieuw');
  assert.ok(await melding.isVisible());
  await page.selectOption('[name="/examen/opleiding"]', 'havo');
  assert.ok(await melding.isHidden());
});
