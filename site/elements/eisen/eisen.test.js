import assert from 'node:assert/strict';
import test from 'node:test';
import { expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();
await page.click('#voorbeeld');
await expectVerdict(page, 'Gezakt');

const list = page.locator('.eisen[data-deel="eisen"]');
const eis = (titel) => list.locator('> li').filter({ has: page.getByRole('heading', { name: new RegExp(`^${titel}`) }) });
const headings = () => list.getByRole('heading').allTextContents();

test('failed eisen come first, and every heading says in words how it stands', async () => {
  assert.deepEqual(await headings(), [
    'Vieren en vijven: niet gehaald',
    'Pakket: gehaald',
    'Gemiddelde centraal examen: gehaald',
    'Kernvakken: gehaald',
    'Onderdelen van het combinatiecijfer: gehaald',
    'Lichamelijke opvoeding: gehaald',
  ]);
});

test('a margin is said in words, and drawn to scale', async () => {
  const mean = eis('Gemiddelde centraal examen');
  assert.match(await mean.textContent(), /precies genoeg: 0,0 punt over/);
  assert.match(await mean.textContent(), /38,5 over 7 vakken/);
  const baan = await mean.locator('.baan').boundingBox();
  const waarde = await mean.locator('.waarde').boundingBox();
  const grens = await mean.locator('.grens').boundingBox();
  assert.ok(Math.abs(waarde.width / baan.width - 0.5) < 0.01, '38,5 lies halfway between 7 and 70');
  assert.ok(Math.abs((grens.x - baan.x) / baan.width - 0.5) < 0.01);
  assert.equal(await mean.locator('svg').getAttribute('aria-hidden'), 'true');
  assert.ok(await eis('Pakket').locator('.balk').isHidden(), 'no bar without a measure');
});

test('the explanation has three sentences and leads to the whole rule', async () => {
  const failed = eis('Vieren en vijven');
  await failed.getByText('Uitleg').click();
  const sentences = await failed.locator('[data-deel="zinnen"] p').allTextContents();
  assert.equal(sentences.length, 3);
  assert.match(sentences[1], /wiskunde A \(5\), scheikunde \(5\) en economie \(5\)/, 'with the numbers of this candidate');
  assert.match(await failed.getByRole('link', { name: 'Lees de hele regel' }).getAttribute('href'), /\/regels\/havo-2027\.html#eindcijfers$/);
});

test('each eis is on the page with the rules', async () => {
  const rules = await (await page.request.get(`${calculator.address}regels/havo-2027.html`)).text();
  const anchors = await list.locator('[data-deel="regel"]').evaluateAll((links) => links.map((link) => link.hash.slice(1)));
  assert.equal(anchors.length, 6);
  for (const anchor of anchors) assert.match(rules, new RegExp(`id="${anchor}"`));
});

test('the article opens beside the page, on the official site, and does not hear where from', async () => {
  const link = eis('Vieren en vijven').getByRole('link', { name: 'art. 3.34 lid 1 onder c' });
  assert.match(await link.getAttribute('href'), /^https:\/\/wetten\.overheid\.nl\/.*artikel=3\.34/);
  assert.deepEqual([await link.getAttribute('target'), await link.getAttribute('rel')], ['_blank', 'noreferrer']);
});

test('an opened explanation stays open while the verdict changes, and its row moves to its place', async () => {
  const details = eis('Vieren en vijven').locator('details');
  assert.ok(await details.evaluate((element) => element.open));
  await field(page, 'Economie', 'schoolexamen').fill('7,0');
  await expectVerdict(page, 'Geslaagd');
  assert.ok(await details.evaluate((element) => element.open));
  assert.match(await eis('Vieren en vijven').locator('[data-deel="zinnen"]').textContent(), /wiskunde A \(5\) en scheikunde \(5\)/);
  assert.deepEqual((await headings()).slice(0, 2), ['Pakket: gehaald', 'Gemiddelde centraal examen: gehaald']);
  assert.ok((await headings()).includes('Vieren en vijven: gehaald'));
  assert.ok(!(await eis('Pakket').locator('details').evaluate((element) => element.open)), 'and no other opened');
});

test('what is not certain yet says so, between what failed and what was met', async () => {
  await field(page, 'Economie', 'centraal examen').fill('');
  await expectVerdict(page, 'Nog niet zeker');
  const words = (await headings()).map((heading) => heading.split(': ')[1]);
  assert.ok(words.includes('nog niet zeker'));
  const order = ['niet gehaald', 'nog niet zeker', 'gehaald'];
  assert.deepEqual(words, [...words].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test('each outcome has a mark of its own shape; for cum laude nobody gets a cross', async () => {
  await field(page, 'Economie', 'centraal examen').fill('1,0');
  await expectVerdict(page, 'Gezakt');
  const marks = (selector) => page.$$eval(selector, (rows) => Object.fromEntries(rows.map((row) => [row.dataset.oordeel, getComputedStyle(row.querySelector('.merk'), '::before').content])));
  const own = await marks('.eisen[data-deel="eisen"] > li');
  assert.notEqual(own.ja, own.nee);
  const cumLaude = await marks('.cumlaude .eisen > li');
  assert.notEqual(cumLaude.nee, own.nee);
  assert.notEqual(cumLaude.nee, cumLaude.ja);
  assert.match(await page.locator('.cumlaude .eisen').textContent(), /niet gehaald/);
});
