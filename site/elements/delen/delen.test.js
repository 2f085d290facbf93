import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { root } from '../../../tools/browsertest/browser.js';
import { chooseExam, expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();

/** Opens the calculator with the example of the havo, and the fold-out. */
async function openFold({ example = true, ...options } = {}) {
  const page = await calculator.open({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  if (example) {
    await page.click('#voorbeeld');
    await expectVerdict(page, 'Gezakt');
  }
  await page.click('#delen > summary');
  await page.getByRole('button', { name: 'Kopieer de link' }).waitFor();
  return page;
}

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const copied = async (page) => {
  await press(page, 'Kopieer de link');
  await page.getByText('De link is gekopieerd.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

test('the link that is copied brings the whole list, with nothing in its query', async () => {
  const page = await openFold();
  const link = new URL(await copied(page));
  assert.equal(link.search, '');
  assert.equal(link.origin + link.pathname, calculator.address);
  assert.match(link.hash, /^#1\/ohavo\.j2027\.pNG\.c\/vne\.s6-3\.c5-8\//);
  assert.equal(page.url(), calculator.address, 'and it is not in the address of this page');
  const other = await calculator.open({ path: link.hash });
  await expectVerdict(other, 'Gezakt');
  assert.equal(await field(other, 'Economie', 'centraal examen').inputValue(), '5,1');
});

test('without grades there is none in the link, and the page says what there is', async () => {
  const page = await openFold();
  assert.ok(await page.getByText('wie deze link heeft, ziet je cijfers').isVisible());
  await page.getByLabel('Zonder cijfers').check();
  assert.ok(await page.getByText('alleen je examen, je vakken').isVisible());
  const { hash } = new URL(await copied(page));
  assert.match(hash, /^#1\/ohavo\.j2027\.pNG\.c(\/v[a-z]+)+\/[0-9a-f]{8}$/);
});

test('a browser that does not copy shows the link, selected', async () => {
  const page = await openFold({ prepare: (page) => page.addInitScript(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }) });
  await press(page, 'Kopieer de link');
  const shown = page.getByLabel('De link', { exact: true });
  await shown.waitFor();
  assert.match(await shown.inputValue(), /#1\/ohavo/);
  assert.ok(await shown.evaluate((input) => document.activeElement === input && input.selectionEnd === input.value.length));
  await field(page, 'Nederlands', 'schoolexamen').fill('6,4');
  assert.ok(await shown.isHidden(), 'it is not the link of the list as it is now');
});

test('where the device can share, it is offered', async () => {
  const share = () => { navigator.share = async (data) => { window.shared = data; }; };
  const page = await openFold({ prepare: (page) => page.addInitScript(share) });
  await press(page, 'Deel de link …');
  assert.match(await page.evaluate(() => window.shared.url), /#1\/ohavo/);
});

test('what a link can not carry is told', async () => {
  const page = await openFold();
  await field(page, 'Nederlands', 'schoolexamen').fill('zes');
  assert.doesNotMatch(await copied(page), /vne\.s/);
  assert.ok(await page.getByText('Een cijfer dat niet klopt').isVisible());
});

test('while grades are tried it is the real list that is shared', async () => {
  const page = await openFold();
  await page.click('#watals');
  await field(page, 'Economie', 'centraal examen').fill('9,9');
  assert.match(await copied(page), /vec\.s5-6\.c5-1/);
});

test('an empty list is not shared, printed or saved; the page says what to do', async () => {
  const page = await openFold({ example: false });
  await page.evaluate(() => { window.print = () => { throw new Error('printed'); }; });
  for (const name of ['Kopieer de link', 'Printen of pdf maken', 'Voor Excel (csv)', 'Voor programma’s (json)', 'Bewaar']) await press(page, name);
  assert.equal(await page.getByText('Er staat nog niets in je lijst.').count(), 4);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
});

test('the button prints', async () => {
  const page = await openFold();
  await page.evaluate(() => { window.print = () => { window.printed = true; }; });
  await press(page, 'Printen of pdf maken');
  assert.ok(await page.evaluate(() => window.printed));
});

/** Presses a button, and reads the file that comes of it. */
async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('the file for Excel has a mark of its encoding, semicolons and commas', async () => {
  const page = await openFold();
  const { name, text } = await download(page, 'Voor Excel (csv)');
  assert.equal(name, 'cijferlijst-havo-2027.csv');
  assert.match(text, /^\ufeffOpleiding;havo\r\nExamenjaar;2027\r\n(.*\r\n)*Vak;SE;CE;Beoordeling\r\nNederlands;6,3;5,8;\r\n/);
  assert.ok(await page.getByText('Het bestand cijferlijst-havo-2027.csv is gemaakt.').isVisible());
});

test('the file for Excel can be read again, and gives the same list', async () => {
  const page = await openFold();
  const before = await everyGrade(page);
  const { text } = await download(page, 'Voor Excel (csv)');
  await page.click('#opnieuw');
  await page.click('#plakken > summary');
  await page.locator('#plakken input[type="file"]').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Neem over' }).click();
  await expectVerdict(page, 'Gezakt');
  assert.deepEqual(await everyGrade(page), before);
});

test('the file for programs is what the command takes, and it answers what the page says', async () => {
  const page = await openFold();
  const { name, text } = await download(page, 'Voor programma’s (json)');
  assert.equal(name, 'cijferlijst-havo-2027.json');
  const reply = JSON.parse(execFileSync('go', ['run', './tools/uitslag'], { cwd: root, input: text, encoding: 'utf8' }));
  assert.equal(reply.uitslag, 'afgewezen');
  assert.equal(reply.uitleg.reden, await page.textContent('#uitslag [data-deel="reden"]'));
});

test('a name that looks like a formula is text in the file', async () => {
  const page = await calculator.open();
  await chooseExam(page, { opleiding: 'vmbo-bb', profiel: 'ZW' });
  await page.locator('.naamveld').first().fill('=1+1');
  await page.click('#delen > summary');
  const { text } = await download(page, 'Voor Excel (csv)');
  assert.match(text, /;'=1\+1\r\n/);
});

/** What stands in the grade fields, by subject. */
const everyGrade = (page) => page.$$eval('#lijst tr[data-vak]', (rows) => rows.map((row) => [row.dataset.vak, ...[...row.querySelectorAll('.cijferveld, select[name$="beoordeling"]')].map((field) => field.value)]));
