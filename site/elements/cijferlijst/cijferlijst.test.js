import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseExam, expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();

const CHOICE = { vrij: 'Kies je vrije vak', profiel: 'Kies je profielvak' };

/** The names of the rows from top to bottom, as somebody reads them. */
function rows() {
  return page.$$eval('#lijst tbody tr:not(.foutrij) th', (heads) => heads.map((head) => head.querySelector('select, input[type=text]')?.ariaLabel ?? (head.querySelector('.vaknaam') ?? head).textContent));
}

const rowOf = (vak) => page.locator(`tr[data-vak="${vak}"]`);
const cells = (vak) => rowOf(vak).locator('td').allInnerTexts();

async function startOver() {
  await page.click('#opnieuw');
}

async function addVak(name) {
  await page.fill('#vakkiezer-veld', name);
  await page.press('#vakkiezer-veld', 'Enter');
}

const VMBO = ['Nederlands', 'Engels', 'Maatschappijleer'];
const keuzevakken = (count) => Array.from({ length: count }, (_, i) => `Naam van keuzevak ${i + 1}, mag leeg blijven`);

/** The rows of each opleiding, by hand from a cijferlijst. */
for (const [opleiding, profiel, expected] of [
  ['havo', 'NG', ['Nederlands', 'Engels', CHOICE.profiel, 'Biologie', 'Scheikunde', CHOICE.profiel, CHOICE.vrij, 'Maatschappijleer', 'CKV', 'Profielwerkstuk', 'Combinatiecijfer', 'Lichamelijke opvoeding']],
  ['atheneum', 'CM', ['Nederlands', 'Engels', CHOICE.profiel, CHOICE.profiel, 'Geschiedenis', CHOICE.profiel, CHOICE.profiel, CHOICE.vrij, 'Maatschappijleer', 'CKV', 'Profielwerkstuk', 'Combinatiecijfer', 'Lichamelijke opvoeding']],
  ['gymnasium', 'NT', ['Nederlands', 'Engels', CHOICE.profiel, 'Wiskunde B', 'Natuurkunde', 'Scheikunde', CHOICE.profiel, CHOICE.vrij, 'Maatschappijleer', 'Profielwerkstuk', 'Combinatiecijfer', 'Lichamelijke opvoeding']],
  ['vmbo-tl', 'TECHNIEK', [...VMBO, 'Wiskunde', 'Nask 1', CHOICE.vrij, CHOICE.vrij, 'Lichamelijke opvoeding', 'Kunstvakken', 'Profielwerkstuk']],
  ['vmbo-gl', 'EO', [...VMBO, 'Economie', CHOICE.profiel, CHOICE.vrij, CHOICE.profiel, ...keuzevakken(2), 'Combinatiecijfer', 'Lichamelijke opvoeding', 'Kunstvakken', 'Profielwerkstuk']],
  ['vmbo-kb', 'ZW', [...VMBO, 'Biologie', CHOICE.profiel, 'Zorg en welzijn', ...keuzevakken(4), 'Combinatiecijfer', 'Lichamelijke opvoeding', 'Kunstvakken']],
  ['vmbo-bb', 'BWI', [...VMBO, 'Wiskunde', 'Nask 1', 'Bouwen, wonen, interieur', ...keuzevakken(4), 'Combinatiecijfer', 'Lichamelijke opvoeding', 'Kunstvakken']],
]) {
  test(`${opleiding} ${profiel} has the rows of its cijferlijst, in order`, async () => {
    await chooseExam(page, { opleiding, profiel });
    assert.deepEqual(await rows(), expected);
  });
}

test('the combinatiecijfer ends the block of its parts', async () => {
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  const block = page.locator('tbody[data-deel="combinatie"]');
  assert.deepEqual(await block.locator('tr:not(.foutrij)').evaluateAll((found) => found.map((row) => row.dataset.vak ?? row.className)), ['ml', 'ckv', 'pws', 'combinatiecijfer']);
  assert.equal(await block.count(), 1);
});

test('where there is no grade the list says so, in words', async () => {
  assert.match((await cells('ml'))[1], /geen\s+centraal examen/);
  assert.equal(await rowOf('ml').locator('input').count(), 1);
  assert.equal(await rowOf('lo').locator('select').count(), 1);
  await addVak('kunst (algemeen)');
  assert.match((await cells('kua'))[0], /geen\s+schoolexamen/);
  assert.equal(await rowOf('kua').locator('input').count(), 1);
});

test('an eindcijfer shows as soon as it is known, and an insufficient one by its shape', async () => {
  await field(page, 'Nederlands', 'schoolexamen').fill('5,4');
  await field(page, 'Nederlands', 'centraal examen').fill('5,5');
  await field(page, 'Engels', 'schoolexamen').fill('5,4');
  await expectVerdict(page, 'Nog niet zeker');
  const output = (vak) => rowOf(vak).locator('output');
  await page.waitForFunction(() => document.querySelector('tr[data-vak="ne"] output').textContent === '5');
  assert.match(await output('ne').getAttribute('class'), /onvoldoende/);
  assert.equal(await output('en').textContent(), '');
  await field(page, 'Nederlands', 'centraal examen').fill('5,6');
  await page.waitForFunction(() => document.querySelector('tr[data-vak="ne"] output').textContent === '6');
  assert.doesNotMatch((await output('ne').getAttribute('class')) ?? '', /onvoldoende/);
});

test('the combinatiecijfer is the rounded mean of its parts, once they are all known', async () => {
  const combi = page.locator('output[data-combinatiecijfer]');
  for (const [name, grade] of [['Maatschappijleer', '7'], ['CKV', '6']]) await field(page, name, 'schoolexamen').fill(grade);
  assert.equal(await combi.textContent(), '');
  await field(page, 'Profielwerkstuk', 'schoolexamen').fill('7');
  await page.waitForFunction(() => document.querySelector('output[data-combinatiecijfer]').textContent === '7'); // 20 : 3 = 6,67
});

test('a part that the school adds joins the block, and ANW goes in and out by its box', async () => {
  const block = () => page.$$eval('tbody[data-deel="combinatie"] tr.rij', (found) => found.map((row) => row.dataset.vak));
  await addVak('literatuur');
  assert.deepEqual(await block(), ['ml', 'ckv', 'pws', 'lit']);
  assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), 'Literatuur, schoolexamen', 'its grade can be typed at once');
  await addVak('anw');
  assert.deepEqual(await block(), ['ml', 'ckv', 'pws', 'lit']);
  const box = rowOf('anw').locator('input[type=checkbox]');
  await field(page, 'ANW', 'schoolexamen').fill('8');
  await box.check();
  assert.deepEqual(await block(), ['ml', 'ckv', 'pws', 'anw', 'lit']);
  assert.ok(await box.evaluate((element) => element === document.activeElement), 'the focus goes along');
  assert.equal(await field(page, 'ANW', 'schoolexamen').inputValue(), '8');
  await box.uncheck();
  assert.deepEqual(await block(), ['ml', 'ckv', 'pws', 'lit']);
});

test('a choice does not offer what stands elsewhere on the list', async () => {
  const option = (code) => page.locator(`[aria-label="${CHOICE.vrij}"] option[value="${code}"]`).evaluate((element) => element.disabled);
  assert.deepEqual([await option('bi'), await option('na')], [true, false]);
  await page.getByLabel(CHOICE.profiel).last().selectOption('na');
  assert.equal(await option('na'), true);
});

test('a choice without a subject keeps its grades, through adding a row and making the choice', async () => {
  await field(page, 'Vak in het vrije deel', 'schoolexamen').fill('6,4');
  await addVak('frans');
  assert.equal(await field(page, 'Vak in het vrije deel', 'schoolexamen').inputValue(), '6,4');
  await page.getByLabel(CHOICE.vrij).selectOption('gs');
  assert.equal(await field(page, 'Geschiedenis', 'schoolexamen').inputValue(), '6,4');
});

test('an added row can be taken away, and comes back whole', async () => {
  await field(page, 'Frans', 'schoolexamen').fill('7,1');
  assert.equal(await rowOf('ne').locator('.weghalen').count(), 0, 'what belongs to the exam can not');
  await page.getByRole('button', { name: 'Frans weghalen' }).click();
  assert.equal(await rowOf('fa').count(), 0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  assert.equal(await field(page, 'Frans', 'schoolexamen').inputValue(), '7,1');
});

test('a subject that is left out says so, and no other', async () => {
  await startOver();
  await page.selectOption('[name="/examen/opleiding"]', 'gymnasium');
  await page.selectOption('[name="/examen/jaar"]', '2024');
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Geslaagd');
  assert.deepEqual(await page.locator('tr.rij').filter({ hasText: 'telt niet mee' }).evaluateAll((found) => found.filter((row) => row.querySelector('.weg').offsetParent).map((row) => row.dataset.vak)), ['gtc']);
});

test('the name of a keuzevak goes with it', async () => {
  await startOver();
  await chooseExam(page, { opleiding: 'vmbo-bb', profiel: 'BWI' });
  await page.getByLabel('Naam van keuzevak 2, mag leeg blijven').fill('lassen');
  await page.selectOption('[name="/examen/profielen"]', 'PIE');
  assert.equal(await page.getByLabel('Naam van keuzevak 2, mag leeg blijven').inputValue(), 'lassen');
  assert.equal(await field(page, 'lassen', 'schoolexamen').count(), 1);
});

test('of five keuzevakken only the one that was left out is marked', async () => {
  await startOver();
  await chooseExam(page, { opleiding: 'vmbo-kb', profiel: 'ZW' });
  await page.getByLabel('Kies je profielvak').selectOption('wi');
  await addVak('keuzevak');
  for (const input of await page.locator('.cijferveld').all()) await input.fill('6');
  for (const name of ['Lichamelijke opvoeding', 'Kunstvakken']) await field(page, name, 'beoordeling').selectOption('goed');
  const grades = ['3', '6', '7', '7', '6'];
  for (const [i, grade] of grades.entries()) await field(page, `Keuzevak ${i + 1}`, 'schoolexamen').fill(grade);
  await expectVerdict(page, 'Geslaagd');
  const marked = await page.locator('tr[data-vak="keuzevak"]').evaluateAll((found) => found.map((row) => row.querySelector('.weg').offsetParent !== null));
  assert.deepEqual(marked, [true, false, false, false, false], 'a part below 4 must go, the other four stay');
  assert.match(await page.textContent('.weggelaten'), /^Keuzevak 1 telt niet mee/);
});

test('a grade without a subject says what is missing', async () => {
  await startOver();
  await chooseExam(page, { opleiding: 'havo', profiel: 'NG' });
  const row = page.locator('tr.rij').filter({ has: page.getByLabel('Kies je vrije vak') });
  await row.locator('.cijferveld').first().fill('6,5');
  await row.getByText('kies eerst je vak').waitFor();
});
