// A slow network: the form can be used while the engine is on its way, and what was typed is judged when it is there.
import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseExam, example, expectVerdict, field, PHONE, startCalculator } from './rekenmachine.js';

const calculator = await startCalculator();

test('grades that are typed while the engine is on its way are judged when it is there; focus and caret stay', async () => {
  const { page, deliver } = await openWithoutEngine();
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  await field(page, 'Nederlands', 'schoolexamen').fill('6,4');
  await expectVerdict(page, 'Even geduld');
  const caught = field(page, 'Nederlands', 'centraal examen');
  await caught.focus();
  await page.keyboard.type('3,2');
  await page.keyboard.press('ArrowLeft');
  await caught.evaluate((input) => { window.typedIn = input; });
  deliver();
  await expectVerdict(page, 'Nog niet zeker');
  assert.deepEqual(await page.evaluate(() => {
    const { typedIn } = window;
    return [document.activeElement === typedIn, typedIn.value, typedIn.selectionStart, typedIn.selectionEnd];
  }), [true, '3,2', 2, 2]);
  assert.equal(await page.textContent('tr[data-vak="ne"] output'), '5', 'judged with both grades');
});

test('no key is lost while the engine arrives', async () => {
  const { page, deliver } = await openWithoutEngine();
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  const grades = ['6,1', '6,2', '6,3', '6,4', '6,5', '6,6', '6,7'];
  await page.locator('.cijferveld[data-veld="se"]').first().focus();
  for (const [i, grade] of grades.entries()) {
    if (i === 2) deliver();
    await page.keyboard.type(grade, { delay: 40 });
    await page.keyboard.press('Enter');
  }
  const typed = await page.locator('.cijferveld[data-veld="se"]').evaluateAll((fields) => fields.map(({ value }) => value));
  assert.deepEqual(typed.slice(0, grades.length), grades);
  await expectVerdict(page, 'Nog niet zeker');
});

test('a list that was emptied meanwhile gets no verdict', async () => {
  const { page, deliver } = await openWithoutEngine();
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Even geduld');
  await page.click('#opnieuw');
  const arrival = page.waitForResponse('**/*.wasm');
  deliver();
  await (await arrival).finished();
  await page.waitForTimeout(2000); // time in which the old list would be judged
  assert.equal(await page.textContent('#uitslag-kop'), 'Kies je opleiding');
  assert.equal(await page.locator('#watals').isHidden(), true);
});

test('on a slow line the form is there long before the engine', async () => {
  const page = await calculator.open({
    viewport: PHONE,
    prepare: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 300_000, uploadThroughput: 90_000 });
    },
  });
  const started = Date.now();
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Even geduld');
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), example('havo').vakken.find(({ vak }) => vak === 'ne').se);
  await expectVerdict(page, 'Gezakt');
  assert.ok(Date.now() - started > 1000, 'the line was slow');
});

/** Opens the page with the engine held back until deliver is called. */
async function openWithoutEngine() {
  let deliver;
  const delivered = new Promise((resolve) => { deliver = resolve; });
  const page = await calculator.open({
    prepare: (page) => page.route('**/*.wasm', async (route) => {
      await delivered;
      await route.continue();
    }),
  });
  return { page, deliver };
}
