import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';
import { axeFaults } from '../../../tools/browsertest/axe.js';
import { chooseExam, expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();

const button = (name) => page.getByRole('button', { name: `Punten voor ${name}`, exact: true });
const veld = (label, name = 'Economie') => page.getByLabel(`${name}, ${label}`, { exact: true });
const press = (name) => page.getByRole('button', { name, exact: true }).click();

/** Waits until the fold-out says something. */
async function expectOutcome(expected) {
  const said = () => page.$$eval('.puntenuitkomst p', (lines) => lines.map((line) => line.textContent).join(' ').trim());
  await page.waitForFunction((text) => [...document.querySelectorAll('.puntenuitkomst p')].map((line) => line.textContent).join(' ').trim() === text, expected, { timeout: 5000 }).catch(async () => assert.equal(await said(), expected));
}

async function type(punten, schaal, nterm = '') {
  await veld('Punten').fill(punten);
  await veld('Van de').fill(schaal);
  await veld('N-term').fill(nterm);
}

// With a 5,4 or higher for economie this example passes. At N = 1,0 that takes 37 of 75 points (5,44), at N = 0,0 45 (5,40).
beforeEach(async () => {
  await page.reload();
  await page.selectOption('[name="/examen/opleiding"]', 'havo');
  await page.selectOption('[name="/examen/jaar"]', '2027');
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Gezakt');
  await button('Economie').click();
});

test('points become a grade, its verdict, and how far the next one is away', async () => {
  await type('35', '75', '1,0');
  await expectOutcome('Met 35 van de 75 punten heb je een 5,2. Daarmee ben je gezakt. Nog 2 punten erbij, en je slaagt.');
  await veld('Punten').fill('37');
  await expectOutcome('Met 37 van de 75 punten heb je een 5,4. Daarmee slaag je. Eén punt minder is niet genoeg.');
  await expectVerdict(page, 'Gezakt'); // the list itself is as it was
});

test('without an N-term the grade lies between two, and so does the verdict', async () => {
  await type('35', '75');
  await expectOutcome('Met 35 van de 75 punten heb je een 4,2 tot 6,2. Bij een hoge N-term slaag je, bij een lage niet. Nog 10 punten erbij, en je slaagt bij elke N-term.');
  assert.ok(await page.locator('[data-neem]').isHidden(), 'there is no one grade to take over');
  await veld('Punten').fill('');
  await expectOutcome('Vanaf 28 van de 75 punten kun je nog slagen. Vanaf 45 van de 75 punten slaag je bij elke N-term.'); // 28 points: 5,36 at N = 2,0
});

test('the grade is taken over only when asked for, and what stood there can be put back', async () => {
  await type('38', '75', '1,0');
  await press('Neem 5,6 over als CE');
  await expectVerdict(page, 'Geslaagd');
  assert.equal(await field(page, 'Economie', 'centraal examen').inputValue(), '5,6');
  await press('Zet 5,1 terug');
  await expectVerdict(page, 'Gezakt');
  assert.equal(await field(page, 'Economie', 'centraal examen').inputValue(), '5,1');
});

test('the table has every score, and the own one in sight', async () => {
  await type('38', '75', '1,0');
  await page.click('.puntenrij summary');
  const rows = page.locator('.puntentabel tbody tr');
  await page.locator('.puntentabel tr.eigen').waitFor();
  assert.equal(await rows.count(), 76);
  assert.deepEqual([await rows.nth(36).innerText(), await rows.nth(37).innerText()].map((text) => text.split(/\s+/)), [['36', '5,3', 'gezakt'], ['37', '5,4', 'geslaagd']]);
  const own = page.locator('.puntentabel tr.eigen');
  assert.match(await own.textContent(), /^38, jouw punten/);
  assert.ok(await own.evaluate((row) => { const pane = row.closest('.puntenrol').getBoundingClientRect(); const { top, bottom } = row.getBoundingClientRect(); return top >= pane.top && bottom <= pane.bottom; }));
  await veld('N-term').fill('');
  await page.waitForFunction(() => document.querySelectorAll('.puntentabel tbody tr')[36].textContent === '364,3 – 6,3hangt af van de N-term');
});

test('what is wrong is said beside its field', async () => {
  await type('76', '75', '1,0');
  await expectVerdict(page, 'Klopt dit?');
  const fault = await veld('Punten').getAttribute('aria-describedby');
  assert.match(await page.locator(`#${fault}`).textContent(), /niet meer punten halen/);
  await expectOutcome('');
  await type('41', 'x', '5');
  await page.focus('#vakkiezer-veld');
  await page.waitForFunction(() => document.querySelectorAll('.veldfout').length === 2);
  assert.deepEqual(await page.locator('.veldfout').allTextContents(), ['"x" is geen aantal punten. Schrijf een heel getal, zoals 75.', '5 kan niet. Een N-term is van 0,0 tot en met 3,0.']);
  await button('Economie').click();
  await expectVerdict(page, 'Gezakt'); // closed, it asks nothing
});

test('what was typed stays with its row: closed, in another profile, and over a reload', async () => {
  await type('38', '75', '1,0');
  await button('Engels').click();
  assert.equal(await page.locator('.puntenrij').count(), 1, 'one is open at a time');
  assert.equal(await veld('Punten', 'Engels').inputValue(), '');
  await page.selectOption('[name="/examen/profielen"]', 'EM');
  await page.reload();
  await button('Economie').click();
  await expectOutcome('Met 38 van de 75 punten heb je een 5,6. Of je slaagt, is dan nog niet zeker. Dat hangt af van je andere cijfers.');
  assert.deepEqual(await Promise.all(['Punten', 'Van de', 'N-term'].map((label) => veld(label).inputValue())), ['38', '75', '1,0']);
});

test('it opens and closes by keyboard', async () => {
  await button('Economie').click();
  assert.equal(await button('Economie').getAttribute('aria-expanded'), 'false');
  await page.keyboard.press('Enter');
  assert.equal(await button('Economie').getAttribute('aria-expanded'), 'true');
  assert.ok(await veld('Punten').evaluate((input) => input === document.activeElement));
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.puntenrij').count(), 0);
  assert.ok(await button('Economie').evaluate((element) => element === document.activeElement));
});

test('a known N-term is offered with its source, and filled in only when asked for', async () => {
  assert.equal(await page.locator('.puntentip').count(), 0, 'for 2027 none is known');
  await chooseExam(page, { opleiding: 'atheneum', jaar: 2023, profiel: 'NT' });
  await button('Wiskunde B').click();
  assert.equal(await veld('N-term', 'Wiskunde B').inputValue(), '');
  assert.match(await page.locator('.puntenrij li').first().textContent(), /^2023, eerste tijdvak: 1,9, volgens minidex\.nl/);
  await press('vul 1,9 in');
  assert.equal(await veld('N-term', 'Wiskunde B').inputValue(), '1,9');
});

test('a subject without a centraal examen has no points; on bb and kb an exam on a computer is told apart', async () => {
  assert.equal(await button('Maatschappijleer').count(), 0);
  assert.equal(await page.getByText('Maakte je dit examen op de computer?').count(), 0);
  await chooseExam(page, { opleiding: 'vmbo-kb', profiel: 'ZW' });
  const withCE = await page.locator('tr.rij:not([data-vak=""]) [data-veld="ce"]').count();
  assert.ok(withCE > 3);
  assert.equal(await page.getByRole('button', { name: /^Punten voor/ }).count(), withCE);
  await button('Nederlands').click();
  assert.equal(await page.getByText('Maakte je dit examen op de computer?').count(), 1);
});

test('the link to the published N-terms tells that site nothing', async () => {
  const link = page.getByRole('link', { name: 'examenblad.nl' });
  assert.deepEqual([await link.getAttribute('href'), await link.getAttribute('rel')], ['https://www.examenblad.nl/', 'noreferrer']);
});

test('axe finds nothing wrong with it', async () => {
  await type('38', '75');
  await page.click('.puntenrij summary');
  await page.locator('.puntentabel').waitFor();
  assert.deepEqual(await axeFaults(page), []);
});
