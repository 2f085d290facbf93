import assert from 'node:assert/strict';
import test from 'node:test';
import { expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const said = (page, text) => page.locator('#delen [role="status"]', { hasText: text }).waitFor();
const names = (page) => page.$$eval('.lijsten b', (all) => all.map(({ textContent }) => textContent));
const stored = (page) => page.evaluate(() => ({ ...localStorage }));
const nederlands = (page) => field(page, 'Nederlands', 'schoolexamen');

async function openFold(page) {
  await page.click('#delen > summary');
  await page.getByLabel('Naam van de lijst').waitFor();
}

async function openExample(options) {
  const page = await calculator.open(options);
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Gezakt');
  await openFold(page);
  return page;
}

async function keep(page, name) {
  await page.getByLabel('Naam van de lijst').fill(name);
  await press(page, 'Bewaar');
}

test('nothing is stored before somebody asks, and nothing is left when all is erased', async () => {
  const page = await openExample();
  await nederlands(page).fill('7,7');
  assert.deepEqual(await stored(page), {});
  await keep(page, 'Sam');
  await said(page, '‘Sam’ is bewaard');
  assert.deepEqual(Object.keys(await stored(page)), ['slaagwijzer-lijsten']);
  await nederlands(page).fill('2,2');
  assert.doesNotMatch((await stored(page))['slaagwijzer-lijsten'], /2,2/, 'what is typed later is not kept by itself');
  await press(page, 'Wis alle bewaarde lijsten');
  await press(page, 'Nee, doe niets');
  assert.deepEqual(await names(page), ['Sam']);
  await press(page, 'Wis alle bewaarde lijsten');
  await page.locator('#delen [role="status"]').getByRole('button', { name: 'Wis alle bewaarde lijsten' }).click();
  await said(page, 'niets meer bewaard');
  assert.deepEqual(await stored(page), {});
});

test('the lists of two children are there the next day, in a new tab', async () => {
  const page = await openExample();
  await keep(page, 'Sam');
  await nederlands(page).fill('9,1');
  await keep(page, 'Noor');
  const tab = await page.context().newPage();
  await tab.goto(calculator.address);
  assert.match(await tab.textContent('#delen > summary'), /Je hebt hier lijsten bewaard/);
  await openFold(tab);
  assert.deepEqual(await names(tab), ['Noor', 'Sam']);
  assert.match(await tab.textContent('.lijsten'), /havo 2027, bewaard op \d+ [a-z]+ 20\d\d/);
  await press(tab, 'Open Noor');
  await expectVerdict(tab, 'Gezakt');
  assert.equal(await nederlands(tab).inputValue(), '9,1');
  await press(tab, 'Open Sam');
  assert.equal(await nederlands(tab).inputValue(), '6,3', 'a list that is kept may make place');
});

test('a list that was not kept does not make place without asking, and can come back', async () => {
  const page = await openExample();
  await keep(page, 'Sam');
  await nederlands(page).fill('9,1');
  await press(page, 'Open Sam');
  await said(page, 'is niet bewaard');
  assert.equal(await nederlands(page).inputValue(), '9,1');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Open ‘Sam’');
  await press(page, 'Nee, doe niets');
  assert.equal(await nederlands(page).inputValue(), '9,1');
  await press(page, 'Open Sam');
  await press(page, 'Open ‘Sam’');
  assert.equal(await nederlands(page).inputValue(), '6,3');
  await page.locator('#melding').getByRole('button', { name: 'Ongedaan maken' }).click();
  assert.equal(await nederlands(page).inputValue(), '9,1');
});

test('a name that exists is asked about before its list is replaced', async () => {
  const page = await openExample();
  await keep(page, 'Sam');
  await nederlands(page).fill('9,1');
  await keep(page, 'Sam');
  await said(page, 'Er is al een lijst die ‘Sam’ heet');
  assert.doesNotMatch((await stored(page))['slaagwijzer-lijsten'], /9,1/);
  await press(page, 'Vervang');
  await said(page, '‘Sam’ is bewaard');
  assert.match((await stored(page))['slaagwijzer-lijsten'], /9,1/);
  assert.deepEqual(await names(page), ['Sam']);
});

test('a list is renamed with the keyboard, and not to a name that exists', async () => {
  const page = await openExample();
  await keep(page, 'Sam');
  await keep(page, 'Noor');
  await page.getByRole('button', { name: 'Hernoem Sam' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Noor');
  await page.keyboard.press('Enter');
  await said(page, 'Er is al een lijst met die naam');
  await press(page, 'Hernoem Sam');
  await page.keyboard.type('Sam, mei');
  await page.keyboard.press('Enter');
  await said(page, 'De lijst heet nu ‘Sam, mei’');
  assert.deepEqual(await names(page), ['Noor', 'Sam, mei']);
  await press(page, 'Hernoem Noor');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  assert.deepEqual(await names(page), ['Noor', 'Sam, mei']);
});

test('a list that was erased comes back whole', async () => {
  const page = await openExample();
  await keep(page, 'Sam');
  const before = await stored(page);
  await press(page, 'Wis Sam');
  assert.deepEqual(await stored(page), {});
  await page.locator('#delen').getByRole('button', { name: 'Ongedaan maken' }).click();
  assert.deepEqual(await names(page), ['Sam']);
  assert.equal(JSON.parse((await stored(page))['slaagwijzer-lijsten']).lijsten[0].lijst.rijen.length, JSON.parse(before['slaagwijzer-lijsten']).lijsten[0].lijst.rijen.length);
});

test('a browser that refuses to store says so, and the list stays', async () => {
  const refuse = () => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } });
  const page = await openExample({ prepare: (page) => page.addInitScript(refuse) });
  await keep(page, 'Sam');
  await said(page, 'Deze browser staat bewaren niet toe');
  assert.equal(await nederlands(page).inputValue(), '6,3');
  assert.deepEqual(await names(page), []);
});

test('a storage that is full says so, and what was kept stays', async () => {
  const page = await openExample();
  await keep(page, 'Sam');
  await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  await keep(page, 'Noor');
  await said(page, 'Bewaren lukte niet');
  assert.deepEqual(await names(page), ['Sam']);
});

test('what somebody else put in the storage is not read, not run, and not written over', async () => {
  const evil = JSON.stringify({ versie: 1, lijsten: [{ naam: '<img src=x onerror=alert(1)>', datum: 'gisteren', lijst: {} }] });
  const page = await openExample({ prepare: (page) => page.addInitScript((text) => localStorage.setItem('slaagwijzer-lijsten', text), evil) });
  await said(page, 'kan deze versie van de pagina niet lezen');
  await keep(page, 'Sam');
  assert.equal((await stored(page))['slaagwijzer-lijsten'], evil);
  assert.equal(await page.locator('#delen img').count(), 0);
  await press(page, 'Wis alle bewaarde lijsten');
  await page.locator('#delen [role="status"]').getByRole('button', { name: 'Wis alle bewaarde lijsten' }).click();
  await keep(page, 'Sam');
  assert.deepEqual(await names(page), ['Sam']);
});

test('a name of a list is text', async () => {
  const page = await openExample();
  await keep(page, '<b>Sam</b>');
  assert.deepEqual(await names(page), ['<b>Sam</b>']);
});
