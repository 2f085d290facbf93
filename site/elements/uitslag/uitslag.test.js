import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseExam, expectVerdict, field, LAPTOP, PHONE, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();

const card = page.locator('#uitslag > .kaart');
const bar = page.locator('#balk');
const whatNow = page.getByRole('heading', { name: 'Gezakt, en nu?' });
const stand = () => page.getAttribute('#uitslag', 'data-stand');
const reason = () => card.locator('[data-deel="reden"]').textContent();

/** Shows the example of an opleiding, on an empty list. */
async function showExample(opleiding, jaar) {
  if (await page.locator('#opnieuw').isVisible()) await page.click('#opnieuw');
  await page.selectOption('[name="/examen/opleiding"]', opleiding);
  await page.selectOption('[name="/examen/jaar"]', String(jaar));
  await page.click('#voorbeeld');
}

test('leeg: the card says what to do first', async () => {
  assert.deepEqual([await stand(), await page.textContent('#uitslag-kop')], ['leeg', 'Kies je opleiding']);
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  assert.deepEqual([await stand(), await page.textContent('#uitslag-kop')], ['leeg', 'Vul je cijfers in']);
  for (const part of ['weggelaten', 'pakket', 'onderbouwing', 'wat-nu']) assert.ok(await page.locator(`[data-deel="${part}"]`).isHidden(), part);
});

test('afgewezen: the word, the reason, and at once what is still possible', async () => {
  await showExample('havo', 2027);
  await expectVerdict(page, 'Gezakt');
  assert.equal(await stand(), 'afgewezen');
  assert.match(await reason(), /drie vijven/);
  assert.ok(await whatNow.isVisible());
  assert.match(await card.locator('[data-deel="pakket"]').textContent(), /Natuur en Gezondheid/);
  assert.ok(await card.locator('[data-deel="weggelaten"]').isHidden());
});

test('geslaagd: no words for who failed', async () => {
  await field(page, 'Economie', 'schoolexamen').fill('7,0');
  await expectVerdict(page, 'Geslaagd');
  assert.equal(await stand(), 'geslaagd');
  assert.ok(await whatNow.isHidden());
  assert.ok(await page.locator('[data-deel="onderbouwing"]').isVisible());
});

test('open: one grade is missing, and the card says which', async () => {
  await field(page, 'Economie', 'centraal examen').fill('');
  await expectVerdict(page, 'Nog niet zeker');
  assert.equal(await stand(), 'open');
  assert.match(await reason(), /economie/);
  assert.ok(await whatNow.isHidden());
});

test('nakijken: something on the list can not be right, and no eisen stand beside it', async () => {
  await field(page, 'Economie', 'centraal examen').fill('zes');
  await page.keyboard.press('Tab');
  await expectVerdict(page, 'Klopt dit?');
  assert.equal(await stand(), 'nakijken');
  assert.ok(await page.locator('[data-deel="onderbouwing"]').isHidden());
  assert.ok(await card.locator('[data-deel="pakket"]').isHidden());
});

test('what was left out is said on the card, and goes when it counts again', async () => {
  await showExample('gymnasium', 2024);
  await expectVerdict(page, 'Geslaagd');
  assert.match(await card.locator('[data-deel="weggelaten"]').textContent(), /^Grieks telt niet mee\./);
  await field(page, 'Grieks', 'schoolexamen').fill('7,0');
  await field(page, 'Grieks', 'centraal examen').fill('7,0');
  await card.locator('[data-deel="weggelaten"]').waitFor({ state: 'hidden', timeout: 5000 });
  assert.equal(await page.textContent('#uitslag-kop'), 'Geslaagd');
});

test('an opmerking is shown, and goes with what it was about', async () => {
  const remarks = page.locator('[data-deel="opmerkingen"]');
  await showExample('havo', 2027);
  await expectVerdict(page, 'Gezakt');
  assert.ok(await remarks.isHidden());
  await page.fill('#vakkiezer-veld', 'literatuur');
  await page.press('#vakkiezer-veld', 'Enter');
  await field(page, 'Literatuur', 'schoolexamen').fill('8');
  await page.getByLabel('in het combinatiecijfer').uncheck();
  const remark = remarks.getByRole('listitem').filter({ hasText: 'als onderdeel van het combinatiecijfer' });
  await remark.waitFor({ timeout: 5000 });
  await page.getByLabel('in het combinatiecijfer').check();
  await remark.waitFor({ state: 'detached', timeout: 5000 });
});

test('the rules behind the verdict are those of this exam', async () => {
  await showExample('vmbo-kb', 2026);
  await expectVerdict(page, 'Nog niet zeker');
  const href = await page.getByRole('link', { name: 'Alle regels van dit examen' }).getAttribute('href');
  assert.equal(href, `${calculator.address}regels/vmbo-kb-2026.html`);
  assert.equal((await page.request.get(new URL(href, calculator.address).href)).status(), 200);
});

test('a screen reader is told once typing pauses, not at every key', async () => {
  await showExample('havo', 2027);
  await page.waitForFunction(() => document.querySelector('#omroeper').textContent.startsWith('Gezakt. '));
  await page.evaluate(() => {
    window.told = [];
    new MutationObserver(() => window.told.push(document.querySelector('#omroeper').textContent)).observe(document.querySelector('#omroeper'), { childList: true });
  });
  const economy = field(page, 'Economie', 'schoolexamen');
  await economy.fill('');
  await economy.pressSequentially('7,0', { delay: 100 });
  await expectVerdict(page, 'Geslaagd');
  assert.deepEqual(await page.evaluate(() => window.told), [], 'the verdict is there, and nothing was told yet');
  await page.waitForFunction(() => window.told.length > 0);
  assert.deepEqual((await page.evaluate(() => window.told)).map((text) => text.split('.')[0].split('!')[0]), ['Geslaagd']);
});

test('wachten: while the engine loads the list can be filled in, and is judged when it is there', async () => {
  const slow = await calculator.open({
    prepare: (fresh) => fresh.route(/engine.*\.wasm/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    }),
  });
  await slow.click('#voorbeeld');
  assert.equal(await slow.getAttribute('#uitslag', 'data-stand'), 'wachten');
  assert.equal(await slow.textContent('#uitslag-kop'), 'Even geduld');
  await expectVerdict(slow, 'Gezakt');
  await slow.context().close();
});

test('on a phone a bar keeps the verdict in sight; where there is room it is gone', async () => {
  assert.ok(await bar.isHidden());
  await page.setViewportSize(PHONE);
  assert.ok(await bar.isVisible());
  assert.equal(await bar.locator('[data-deel="kop"]').textContent(), 'Geslaagd');
  await field(page, 'Economie', 'schoolexamen').fill('5,0');
  await expectVerdict(page, 'Gezakt');
  assert.deepEqual([await bar.locator('[data-deel="kop"]').textContent(), await bar.locator('[data-deel="kort"]').textContent()], ['Gezakt', 'scheikunde 5,8 is genoeg']);
  const { y, height } = await bar.boundingBox();
  assert.equal(y + height, PHONE.height);
  await page.click('#opnieuw');
  assert.ok(await bar.isHidden(), 'with nothing to say it leaves the room to the list');
  await page.setViewportSize(LAPTOP);
});
