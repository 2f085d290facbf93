import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';
import { expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();
const economie = field(page, 'Economie', 'centraal examen');
const outcome = page.locator('#proef [data-deel="uitkomst"]');

beforeEach(async () => {
  await page.reload();
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Gezakt');
  await page.click('#watals');
  assert.match(await outcome.textContent(), /^Verander een cijfer/);
});

test('a grade that is tried changes the verdict, and the strip says what is different', async () => {
  await economie.fill('54');
  await expectVerdict(page, 'Geslaagd');
  assert.equal(await outcome.textContent(), 'Met een 5,4 voor economie (centraal examen): geslaagd. Gemiddelde centraal examen 5,54, nu 5,50.');
});

test('a grade that changes nothing is told as such', async () => {
  await economie.fill('5,2');
  await page.waitForFunction(() => document.querySelector('#proef').textContent.includes('nog steeds gezakt'));
  await expectVerdict(page, 'Gezakt');
});

test('one key brings the real list and its verdict back', async () => {
  await economie.fill('54');
  await expectVerdict(page, 'Geslaagd');
  await page.keyboard.press('Escape');
  await expectVerdict(page, 'Gezakt');
  assert.equal(await economie.inputValue(), '5,1');
  assert.ok(await page.locator('#proef').isHidden());
  assert.ok(await page.locator('[name="/examen/opleiding"]').isEnabled());
});

test('what is tried is not kept: after a reload the real list is there', async () => {
  await economie.fill('54');
  await expectVerdict(page, 'Geslaagd');
  await page.reload();
  await expectVerdict(page, 'Gezakt');
  assert.equal(await economie.inputValue(), '5,1');
});

test('meanwhile the exam and its rows stay as they are', async () => {
  assert.ok(await page.locator('[name="/examen/opleiding"]').isDisabled());
  assert.ok(await page.locator('#vakkiezer').isHidden());
  assert.ok(await page.locator('#opnieuw').isHidden());
});

test('a qualification is tried too', async () => {
  await field(page, 'Lichamelijke opvoeding', 'beoordeling').selectOption('onvoldoende');
  await page.waitForFunction(() => document.querySelector('#proef').textContent.includes('Met onvoldoende voor lichamelijke opvoeding: nog steeds gezakt.'));
});
