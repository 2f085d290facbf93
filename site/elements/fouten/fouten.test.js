import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';
import { chooseExam, expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();
await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
const summary = page.getByRole('group', { name: 'Klopt dit?' });

const se = field(page, 'Nederlands', 'schoolexamen');
const ce = field(page, 'Nederlands', 'centraal examen');
const ckv = field(page, 'CKV', 'schoolexamen');

beforeEach(async () => {
  for (const input of [se, ce, ckv]) await input.fill('');
  await field(page, 'Engels', 'schoolexamen').fill('6,0');
  await expectVerdict(page, 'Nog niet zeker');
});

/** What a screen reader says of a field beside its name and text. */
const described = (input) => input.evaluate((element) => [element.ariaInvalid, document.getElementById(element.getAttribute('aria-describedby'))?.textContent ?? '']);

/** Waits for the message of a field, and gives it. */
async function messageOf(input) {
  await input.and(page.locator('[aria-invalid="true"]')).waitFor();
  return (await described(input))[1];
}

for (const [what, input, typed, message] of [
  ['too precise', se, '6,25', /te veel cijfers achter de komma/],
  ['out of range', se, '0,9', /0,9|11,0/],
  ['above the range', se, '11,0', /0,9|11,0/],
  ['not whole', ckv, '6,5', /zonder cijfer achter de komma/],
  ['unreadable', ce, 'zes', /zes is geen cijfer/],
]) {
  test(`${what}: nothing is said about '${typed}' while it is typed, and beside the field once it is left`, async () => {
    await input.focus();
    await input.pressSequentially(typed);
    await page.waitForTimeout(150); // the engine has answered long since
    assert.deepEqual(await described(input), [null, '']);
    assert.equal(await page.textContent('#uitslag-kop'), 'Nog niet zeker', 'the card keeps the last verdict');
    await page.keyboard.press('Tab');
    assert.match(await messageOf(input), message);
    assert.equal(await input.inputValue(), typed, 'and what was typed stays');
    await expectVerdict(page, 'Klopt dit?');
  });
}

test('the message stands in the row under the field', async () => {
  await se.fill('zes');
  await se.press('Enter');
  const message = await messageOf(se);
  const below = page.locator('tr:has([aria-label="Nederlands, schoolexamen"]) + tr.foutrij');
  assert.ok(await below.isVisible());
  assert.equal(await below.textContent(), message);
});

test('it is gone as soon as it is mended, before the field is left again', async () => {
  await se.fill('zes');
  await se.press('Tab');
  await messageOf(se);
  await se.fill('6');
  await expectVerdict(page, 'Nog niet zeker');
  assert.deepEqual(await described(se), [null, '']);
  assert.ok(await page.locator('tr[data-vak="ne"] + tr.foutrij').isHidden());
});

test('going on within the form shows no summary', async () => {
  await se.fill('zes');
  await se.press('Tab');
  await messageOf(se);
  assert.ok(await summary.isHidden());
});

test('on leaving the form a summary takes the focus, and leads to each field', async () => {
  await se.fill('zes');
  await ckv.fill('6,5');
  await field(page, 'Engels', 'schoolexamen').focus();
  await messageOf(ckv);
  await page.getByRole('link', { name: 'Over', exact: true }).focus();
  await summary.waitFor();
  await page.waitForFunction(() => document.activeElement.id === 'foutenlijst');
  const links = summary.getByRole('link');
  assert.deepEqual((await links.allTextContents()).map((text) => text.split(':')[0]), ['Nederlands, schoolexamen', 'CKV, schoolexamen']);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(100);
  assert.ok(await links.first().evaluate((link) => link === document.activeElement), 'the focus rests on a link');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), 'CKV, schoolexamen');
  // Nothing is said about the field that is typed in again.
  await page.waitForFunction(() => document.querySelectorAll('#foutenlijst a').length === 1);
  await ckv.fill('6');
  await se.fill('6');
  await summary.waitFor({ state: 'hidden' });
});

test('the summary holds nobody: the second time the form can be left', async () => {
  await se.fill('zes');
  await field(page, 'Engels', 'schoolexamen').focus();
  await messageOf(se);
  const link = page.getByRole('link', { name: 'Privacy' });
  await link.focus();
  await page.waitForFunction(() => document.activeElement.id === 'foutenlijst');
  await link.focus();
  await page.waitForTimeout(100);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Privacy');
});

test('without a fault the form is left in silence', async () => {
  await se.fill('6');
  await page.getByRole('link', { name: 'Over', exact: true }).focus();
  await page.waitForTimeout(100);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Over');
  assert.ok(await summary.isHidden());
});

test('a link that is clicked stays under the pointer: no summary moves it away', async () => {
  await se.fill('zes');
  await se.press('Tab');
  await messageOf(se);
  await page.locator('.voet').scrollIntoViewIfNeeded();
  await page.locator('.voet p').first().click();
  await page.evaluate(() => document.querySelector('.voet a').addEventListener('click', (event) => event.preventDefault(), { once: true }));
  await field(page, 'Engels', 'schoolexamen').click();
  await page.locator('.voet a').first().click();
  assert.ok(await summary.isHidden());
});

test('only the field that is wrong is described by the message', async () => {
  await se.fill('zes');
  await se.press('Tab');
  await messageOf(se);
  assert.equal((await described(field(page, 'Nederlands', 'centraal examen')))[1], '');
});

test('a message outlasts a list that is laid out anew', async () => {
  await se.fill('zes');
  await se.press('Tab');
  await messageOf(se);
  await page.selectOption('[name="/examen/profielen"]', 'NT');
  assert.match(await messageOf(se), /zes is geen cijfer/);
  await page.selectOption('[name="/examen/profielen"]', 'NG');
});
