// Pictures of the pages, kept in beeld/ for people to look at, and what can be said of them without eyes.
import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { field, LAPTOP, PHONE, startCalculator } from './rekenmachine.js';
import { STANDEN } from './standen.js';

const folder = fileURLToPath(new URL('beeld/', import.meta.url));
mkdirSync(folder, { recursive: true });
const calculator = await startCalculator();
const COLOURS = { light: 'licht', dark: 'donker' };

for (const stand of ['leeg', 'open', 'gezakt', 'geslaagd', 'gebreken']) {
  test(`the calculator, ${stand}`, async () => {
    const page = await calculator.open();
    await STANDEN[stand](page);
    await photograph(page, stand);
  });
}

for (const stand of ['leeg', 'gezakt']) {
  test(`the widget, ${stand}`, async () => {
    const page = await calculator.open({ path: 'widget/' });
    await STANDEN[stand](page);
    await photograph(page, `widget-${stand}`);
  });
}

for (const [name, path] of Object.entries({ over: 'over/', regels: 'regels/', vervolg: 'vervolg/', inbedden: 'inbedden/', klas: 'klas/', 'regels-havo': 'regels/havo-2027.html' })) {
  test(`the page ${path}`, async () => photograph(await calculator.open({ path }), name));
}

test('on paper: the list, the verdict and the eisen, and nothing to press', async () => {
  const page = await calculator.open();
  await STANDEN.gezakt(page);
  await page.pdf({ path: `${folder}gezakt.pdf`, format: 'A4' });
  assert.ok(statSync(`${folder}gezakt.pdf`).size > 10_000);
  await page.emulateMedia({ media: 'print' });
  await save(page, 'gezakt-druk');
  for (const gone of ['.knop', '.weghalen', '.balkonder', '#vakkiezer', 'nav']) assert.equal(await page.locator(`${gone}:visible`).count(), 0, gone);
  for (const kept of ['#lijst', '#uitslag-kop', '.eis']) assert.ok(await page.locator(`${kept}:visible`).count() > 0, kept);
});

test('on a phone the bar lies below the field that is typed in', async () => {
  const page = await calculator.open({ viewport: PHONE });
  await STANDEN.gezakt(page);
  for (const name of ['Nederlands', 'Scheikunde', 'Profielwerkstuk']) {
    const input = field(page, name, 'schoolexamen');
    await input.focus();
    await expectClear(page, input);
  }
});

test('a field stays clear of the bar that comes while it is typed in', async () => {
  const page = await calculator.open({ viewport: PHONE });
  await STANDEN.gezakt(page);
  await page.locator('#plakken-tekst').waitFor(); // it takes the cursor when it comes in
  const input = field(page, 'Scheikunde', 'schoolexamen');
  await input.focus();
  await input.evaluate((element) => {
    document.querySelector('#balk').hidden = true;
    window.scrollBy(0, element.getBoundingClientRect().bottom - window.innerHeight + 4);
    // A bar that goes and comes between two paintings has not changed for anyone.
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await page.$eval('#balk', (bar) => { bar.hidden = false; });
  await expectClear(page, input);
});

test('a field stays where it is when the list for pasting comes in late', async () => {
  const page = await calculator.open({ viewport: PHONE });
  let send = () => {};
  await page.route('**/plakken-*.js', (route) => { send = () => route.continue(); });
  await STANDEN.gezakt(page);
  const input = field(page, 'Nederlands', 'schoolexamen');
  await input.focus();
  const top = () => input.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  await send();
  await page.locator('#plakken-tekst').waitFor();
  assert.ok(Math.abs(await top() - before) <= 1, `from ${before} to ${await top()} px`);
  await expectClear(page, input);
});

async function expectClear(page, input) {
  await page.waitForFunction((element) => element.getBoundingClientRect().bottom <= document.querySelector('#balk').getBoundingClientRect().top, await input.elementHandle());
}

/** Takes four pictures: phone and laptop, light and dark. */
async function photograph(page, name) {
  for (const viewport of [PHONE, LAPTOP]) {
    await page.setViewportSize(viewport);
    for (const [colorScheme, colour] of Object.entries(COLOURS)) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => window.scrollTo(0, 0));
      await save(page, `${name}-${viewport.width}-${colour}`);
    }
    const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(content <= room, `${name}: ${content} px in ${room} px`);
  }
}

async function save(page, name) {
  const path = `${folder}${name}.png`;
  await page.screenshot({ path, fullPage: true });
  assert.ok(statSync(path).size > 5_000, `${name} shows something`);
}
