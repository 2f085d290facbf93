// What was typed stays: through a reload, another page, a tab of one's own; and it stays nowhere else.
import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseExam, expectVerdict, field, PHONE, startCalculator } from './rekenmachine.js';

const calculator = await startCalculator();

test('a reload keeps everything, also right after the last key', async () => {
  const page = await openWithList();
  await page.keyboard.type('7,9');
  await page.reload();
  await expectVerdict(page, 'Nog niet zeker');
  assert.equal(await field(page, 'Wiskunde', 'centraal examen').inputValue(), '7,9');
  const all = await everything(page);
  for (const value of ['vmbo-bb', 'ZW', 'Zeilen', 'voldoende', '4,7']) assert.ok(all.some((found) => found.includes(value)), `${value} in ${all}`);
  await page.reload();
  await expectVerdict(page, 'Nog niet zeker');
  assert.deepEqual(await everything(page), all, 'and again');
});

test('to another page and back, and forward and back', async () => {
  const page = await openWithList();
  await page.keyboard.type('7,9');
  const before = await everything(page);
  await page.getByRole('link', { name: 'Over', exact: true }).click();
  await page.waitForURL('**/over/');
  for (let i = 0; i < 2; i++) {
    await page.goBack();
    await expectVerdict(page, 'Nog niet zeker');
    assert.deepEqual(await everything(page), before);
    await page.goForward();
    assert.equal(await page.textContent('h1'), 'Over deze site');
  }
});

test('another tab is empty, and two tabs share nothing', async () => {
  const page = await openWithList();
  const other = await page.context().newPage();
  await other.goto(calculator.address);
  await expectVerdict(other, 'Kies je opleiding');
  await chooseExam(other, { opleiding: 'havo', profiel: 'NG' });
  await field(other, 'Nederlands', 'schoolexamen').fill('3,1');
  await Promise.all([page.reload(), other.reload()]);
  await expectVerdict(page, 'Nog niet zeker');
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '4,7');
  assert.equal(await field(other, 'Nederlands', 'schoolexamen').inputValue(), '3,1');
});

test('no storage that another page, or another person, can open', async () => {
  const page = await openWithList();
  await page.keyboard.type('7,9');
  await expectVerdict(page, 'Nog niet zeker');
  await page.reload();
  await expectVerdict(page, 'Nog niet zeker');
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    name: window.name,
  })), { local: [], session: [], databases: [], name: '' });
  assert.equal(page.url(), calculator.address, 'and not in the address');
});

test('begin opnieuw, undo and reload: everything is there', async () => {
  const page = await openWithList();
  await page.keyboard.type('7,9');
  const before = await everything(page);
  await page.click('#opnieuw');
  await expectVerdict(page, 'Kies je opleiding');
  assert.equal(await page.locator('.cijferveld').count(), 0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expectVerdict(page, 'Nog niet zeker');
  assert.deepEqual(await everything(page), before);
  await page.reload();
  await expectVerdict(page, 'Nog niet zeker');
  assert.deepEqual(await everything(page), before);
});

test('begin opnieuw and reload: the page stays empty', async () => {
  const page = await openWithList();
  await page.click('#opnieuw');
  await page.reload();
  await expectVerdict(page, 'Kies je opleiding');
});

test("'Bekijk' and the way back lose nothing that was typed", async () => {
  const page = await openWithList({ viewport: PHONE });
  await page.keyboard.type('7,9');
  await page.click('#balk a');
  assert.match(page.url(), /#uitslag$/);
  assert.equal(await field(page, 'Wiskunde', 'centraal examen').inputValue(), '7,9');
  await field(page, 'Wiskunde', 'centraal examen').fill('5,1');
  await page.reload();
  await expectVerdict(page, 'Nog niet zeker');
  assert.equal(await field(page, 'Wiskunde', 'centraal examen').inputValue(), '5,1', 'after a reload');
  await page.goBack();
  assert.doesNotMatch(page.url(), /#/);
  assert.equal(await field(page, 'Wiskunde', 'centraal examen').inputValue(), '5,1', 'after the way back');
  await page.reload();
  await expectVerdict(page, 'Nog niet zeker');
  assert.equal(await field(page, 'Wiskunde', 'centraal examen').inputValue(), '5,1', 'after the way back and a reload');
});

/** A list with a bit of everything; the cursor stands in the central exam of wiskunde, which is empty. */
async function openWithList(options) {
  const page = await calculator.open(options);
  await chooseExam(page, { opleiding: 'vmbo-bb', profiel: 'ZW' });
  await page.check('[name="/examen/leerwerktraject"]');
  await field(page, 'Nederlands', 'schoolexamen').fill('4,7');
  await page.locator('.naamveld').first().fill('Zeilen');
  await page.getByRole('combobox', { name: 'Lichamelijke opvoeding, beoordeling' }).selectOption('voldoende');
  await page.fill('#vakkiezer-veld', 'wiskunde');
  await page.keyboard.press('Enter');
  await field(page, 'Wiskunde', 'centraal examen').focus();
  await expectVerdict(page, 'Nog niet zeker');
  return page;
}

/** What stands in every control, with its name. */
function everything(page) {
  return page.$$eval('#formulier input, #formulier select', (controls) => controls
    .map((control) => `${control.getAttribute('aria-label') ?? control.name}: ${control.type === 'checkbox' ? control.checked : control.value}`));
}
