import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseExam, field, PHONE, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();
await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });

const ne = { se: field(page, 'Nederlands', 'schoolexamen'), ce: field(page, 'Nederlands', 'centraal examen') };

/** What has the focus, by its name for a screen reader, and the text that is selected in it. */
const focused = () => page.evaluate(() => [document.activeElement.ariaLabel, getSelection().toString()]);

for (const [typed, shown] of [
  ['55', '5,5'],
  ['10', '10'],
  ['100', '10,0'],
  ['6.3', '6,3'],
  ['5,', '5'],
  ['7', '7'],
  ['abc', 'abc'],
  ['6,25', '6,25'],
  ['11', '1,1'],
]) {
  test(`'${typed}' is shown as '${shown}' once the field is left`, async () => {
    await ne.se.fill('');
    await ne.se.pressSequentially(typed);
    assert.equal(await ne.se.inputValue(), typed, 'nothing changes while typing');
    await page.keyboard.press('Tab');
    assert.equal(await ne.se.inputValue(), shown);
  });
}

test('a grade is still shown as it was understood when the list is laid out anew', async () => {
  await ne.se.fill('64');
  await page.selectOption('[name="/examen/profielen"]', 'NT');
  assert.equal(await ne.se.inputValue(), '6,4');
  await page.selectOption('[name="/examen/profielen"]', 'NG');
});

test('it is a text field with the keyboard for decimals, and helps nobody remember grades', async () => {
  const attributes = await ne.ce.evaluate((input) => [input.type, input.inputMode, input.autocomplete, input.spellcheck]);
  assert.deepEqual(attributes, ['text', 'decimal', 'off', false]);
});

test('Enter and the arrow keys go down and up a column, over rows that lack it', async () => {
  await field(page, 'Engels', 'centraal examen').fill('6,6');
  await ne.ce.focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(await focused(), ['Engels, centraal examen', '6,6'], 'the whole text is selected on arriving');
  await page.keyboard.press('Shift+Enter');
  assert.equal((await focused())[0], 'Nederlands, centraal examen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal((await focused())[0], 'Vak van je profiel, centraal examen');
  await page.keyboard.press('ArrowUp');
  assert.equal((await focused())[0], 'Engels, centraal examen');

  // Maatschappijleer, CKV and the profielwerkstuk have no CE: the free subject is the last with one.
  const last = field(page, 'Vak in het vrije deel', 'centraal examen');
  await last.focus();
  await page.keyboard.press('Enter');
  assert.equal((await focused())[0], 'Vak in het vrije deel, centraal examen', 'at the end of the column the focus stays');
  await field(page, 'CKV', 'schoolexamen').focus();
  await page.keyboard.press('ArrowUp');
  assert.equal((await focused())[0], 'Maatschappijleer, schoolexamen');
  await page.keyboard.press('ArrowUp');
  assert.equal((await focused())[0], 'Vak in het vrije deel, schoolexamen');
  await ne.se.focus();
  await page.keyboard.press('ArrowUp');
  assert.equal((await focused())[0], 'Nederlands, schoolexamen', 'at its top as well');
});

test('a column leads over a row without it to the next row that has it', async () => {
  const other = await calculator.open();
  await chooseExam(other, { opleiding: 'vmbo-tl', profiel: 'TECHNIEK' });
  await field(other, 'Engels', 'centraal examen').focus();
  await other.keyboard.press('Enter');
  assert.equal(await other.evaluate(() => document.activeElement.ariaLabel), 'Wiskunde, centraal examen', 'maatschappijleer has none');
  await other.context().close();
});

test('left and right go to the other grade only from the end of the text', async () => {
  await ne.se.fill('6,3');
  await ne.se.press('End');
  await page.keyboard.press('ArrowLeft');
  assert.equal((await focused())[0], 'Nederlands, schoolexamen');
  await page.keyboard.press('ArrowRight');
  assert.equal((await focused())[0], 'Nederlands, schoolexamen');
  await page.keyboard.press('ArrowRight');
  assert.equal((await focused())[0], 'Nederlands, centraal examen');
  await ne.ce.fill('58');
  await ne.ce.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  assert.equal((await focused())[0], 'Nederlands, centraal examen');
  await page.keyboard.press('ArrowLeft');
  assert.deepEqual(await focused(), ['Nederlands, schoolexamen', '6,3']);
  await page.keyboard.press('ArrowLeft');
  assert.equal((await focused())[0], 'Nederlands, schoolexamen', 'at the edge of the table nothing happens');
});

test('with Alt, Ctrl or Meta a key is the browser’s', async () => {
  await ne.se.focus();
  await page.keyboard.press('Control+Enter');
  assert.equal((await focused())[0], 'Nederlands, schoolexamen');
});

test('on a narrow phone every grade field is a target of at least 44 by 44', async () => {
  await page.setViewportSize(PHONE);
  const sizes = await page.$$eval('.cijferveld', (fields) => fields.map((input) => input.getBoundingClientRect()).map(({ width, height }) => [width, height]));
  assert.ok(sizes.length > 10);
  for (const [width, height] of sizes) assert.ok(width >= 44 && height >= 44, `${width} x ${height}`);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width, 'nothing sticks out');
});
