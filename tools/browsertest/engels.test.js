// The English pages: the main job, no Dutch left behind, and the way from one language to the other with the list.
import assert from 'node:assert/strict';
import test from 'node:test';
import { axeFaults } from './axe.js';
import { chooseExam, expectVerdict, field, PHONE, startCalculator } from './rekenmachine.js';
import { STANDEN } from './standen.js';
import { tabTo, typeExample } from './toetsenbord.js';

const calculator = await startCalculator();
const ENGLISH = { path: 'en/', locale: 'en-GB' };
const ENGLISH_PAGES = ['en/over/', 'en/vervolg/', 'en/inbedden/', 'en/klas/'];

/** Frequent in Dutch, and no words of English. */
const DUTCH = /(?<![\p{L}\p{N}-])(je|jij|jouw|jullie|het|een|niet|geen|voor|van|de|op|dat|dit|deze|wat|welke|nog|ook|naar|bij|zijn|wordt|kun|kunt|kan|mag|moet|als|dan|meer|cijfers?|vak|vakken|geslaagd|gezakt|kies|vul|eis|eisen|artikel|herkansingen|schoolexamen|examen|opleiding|lijst)(?![\p{L}\p{N}-])/giu;

/** What a pupil in the Netherlands needs to know by its Dutch name, and the language of the other page. */
const TERMS = /Sint Eustatius/g;

for (const [opleiding, verdict] of Object.entries({ havo: 'Gezakt', 'vmbo-bb': 'Geslaagd' })) {
  test(`${opleiding}: from an empty page to ${verdict} in English, keyboard only`, async () => {
    const page = await calculator.open(ENGLISH);
    await typeExample(page, opleiding);
    await expectVerdict(page, verdict);
    assert.ok((await page.locator('.eisen[data-deel="eisen"] > li').count()) >= 5, 'the requirements are listed');
    assert.deepEqual(await dutchWords(page), []);
  });
}

for (const [stand, bring] of Object.entries(STANDEN)) {
  test(`in English, in the state ${stand}: no Dutch, and axe finds nothing`, async () => {
    const page = await calculator.open(ENGLISH);
    await bring(page);
    assert.deepEqual(await dutchWords(page), []);
    assert.deepEqual(await axeFaults(page), []);
  });
}

for (const path of ENGLISH_PAGES) {
  test(`no Dutch on ${path}, and axe finds nothing`, async () => {
    const page = await calculator.open({ ...ENGLISH, path });
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.deepEqual(await dutchWords(page), []);
    assert.deepEqual(await axeFaults(page), []);
  });
}

test('the Dutch page is full of what is looked for', async () => {
  const page = await calculator.open();
  await STANDEN.gezakt(page);
  const found = await dutchWords(page);
  for (const word of ['je', 'cijfer', 'niet', 'eisen']) assert.ok(found.some((where) => where.startsWith(`${word}:`)), word);
});

test('both languages carry the same numbers', async () => {
  const [dutch, english] = await Promise.all([undefined, ENGLISH].map((options) => calculator.open(options)));
  for (const page of [dutch, english]) await STANDEN.gezakt(page);
  const numbers = (page) => page.$$eval('#uitslag [data-deel="eisen"] > li, #lijst output', (all) => all.map(({ textContent }) => (textContent.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace('.', ',')).sort()));
  const said = await numbers(dutch);
  assert.ok(said.flat().length > 20);
  assert.deepEqual(await numbers(english), said);
});

test('to the other language and back, by keyboard: everything typed goes along, and nothing of it into the address', async () => {
  const page = await calculator.open();
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  await field(page, 'Nederlands', 'schoolexamen').fill('6,3');
  await field(page, 'Engels', 'schoolexamen').fill('ze');
  const addresses = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await tabTo(page, '#taalwissel');
  await page.keyboard.press('Enter');
  await page.locator('html[lang="en"]').waitFor();
  await expectVerdict(page, 'Klopt dit?');
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '6.3', 'as English writes it');
  assert.equal(await field(page, 'Engels', 'schoolexamen').inputValue(), 'ze', 'also what is no grade');
  await field(page, 'Engels', 'schoolexamen').fill('7.1');
  await page.click('#taalwissel');
  await page.locator('html[lang="nl"]').waitFor();
  await expectVerdict(page, 'Nog niet zeker');
  assert.equal(await field(page, 'Engels', 'schoolexamen').inputValue(), '7,1');
  assert.equal(page.url(), calculator.address);
  for (const address of addresses) assert.match(address, /\/(en\/)?$/);
});

test('the way back leads to the page in the language of its address, with the newest list', async () => {
  const page = await calculator.open();
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  await page.click('#taalwissel');
  await page.locator('html[lang="en"]').waitFor();
  await field(page, 'Nederlands', 'schoolexamen').fill('5.8');
  await page.goBack();
  await page.locator('html[lang="nl"]').waitFor();
  assert.equal(page.url(), calculator.address);
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '5,8');
  await page.goForward();
  await page.locator('html[lang="en"]').waitFor();
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '5.8');
});

test('the switch names the other language in that language, is large enough, and stands on every page', async () => {
  for (const [path, name, to] of [['', 'English', 'en/'], ['en/', 'Nederlands', ''], ['over/', 'English', 'en/over/'], ['en/vervolg/', 'Nederlands', 'vervolg/'], ['regels/havo-2027.html', 'English', 'en/']]) {
    const page = await calculator.open({ path, viewport: PHONE });
    const link = page.locator('.kop').getByRole('link', { name, exact: true });
    const lang = name === 'English' ? 'en' : 'nl';
    assert.deepEqual([await link.getAttribute('lang'), await link.getAttribute('hreflang')], [lang, lang], path);
    assert.equal(await link.evaluate((element) => element.href), calculator.address + to, path);
    const { width, height } = await link.boundingBox();
    assert.ok(width >= 44 && height >= 44, `${path}: ${width} by ${height}`);
  }
});

test('from an English page the rules, the worker, the engine and the kept version are found', async () => {
  const page = await calculator.open({ ...ENGLISH, serviceWorkers: 'allow' });
  await STANDEN.gezakt(page);
  const rules = page.locator('[data-deel="alle-regels"]');
  assert.equal(await rules.evaluate((element) => element.href), `${calculator.address}regels/havo-2027.html`);
  assert.equal(await rules.getAttribute('hreflang'), 'nl');
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  assert.equal(scope, calculator.address, 'the whole site, in both languages');
  const kept = await page.evaluate(async () => {
    const [name] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => url);
  });
  for (const path of ['index.html', 'en/index.html', 'en/over/index.html', 'en/vervolg/index.html']) assert.ok(kept.includes(calculator.address + path), path);
});

test('after one visit the English pages work without internet too', async () => {
  const page = await calculator.open({ ...ENGLISH, serviceWorkers: 'allow' });
  await STANDEN.gezakt(page);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active.state !== 'activated') await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  });
  await page.context().setOffline(true);
  await page.reload();
  await expectVerdict(page, 'Gezakt');
  await page.click('#taalwissel');
  await page.locator('html[lang="nl"]').waitFor();
  await expectVerdict(page, 'Gezakt');
  await page.goto(`${calculator.address}en/vervolg/`);
  assert.equal(await page.textContent('h1'), 'Failed, what now?');
});

/** Dutch words that the page shows or says, each with where it stands; not what is marked as Dutch. */
async function dutchWords(page) {
  const texts = await page.evaluate(() => {
    const said = [document.title, document.querySelector('meta[name="description"]').content];
    const isMarked = (element) => element.closest('script, style, [lang="nl"]:not(html)') !== null;
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!isMarked(walker.currentNode.parentElement)) said.push(walker.currentNode.data);
    for (const name of ['aria-label', 'aria-valuetext', 'aria-roledescription', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'value']) {
      for (const element of document.querySelectorAll(`[${name}]`)) if (!isMarked(element) && !(name === 'value' && element.matches('option'))) said.push(element.getAttribute(name));
    }
    return said;
  });
  const found = texts.flatMap((text) => (text.replace(TERMS, '').match(DUTCH) ?? []).map((word) => `${word.toLowerCase()}: ${text.trim().slice(0, 120)}`));
  return [...new Set(found)];
}
