import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { axeFaults } from '../../../tools/browsertest/axe.js';
import { root } from '../../../tools/browsertest/browser.js';
import { LAPTOP, PHONE, chooseExam, expectVerdict, field, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const pictures = `${root}/tools/browsertest/beeld`;
mkdirSync(pictures, { recursive: true });

const sample = (name) => readFileSync(new URL(`../../js/plakken/voorbeelden/${name}`, import.meta.url), 'utf8');

/** Opens the fold-out on a page with an exam. */
async function openFold(options) {
  const page = await calculator.open(options);
  await chooseExam(page, { opleiding: 'havo', jaar: 2026, profiel: 'EM' });
  await page.locator('#plakken > summary').click();
  await page.locator('#plakken-tekst').waitFor();
  return page;
}

/** Pastes as a browser does: with the text, and the HTML beside it. */
async function paste(page, text, html = '') {
  await page.locator('#plakken-tekst').evaluate(
    (area, [plain, rich]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain);
      if (rich) data.setData('text/html', rich);
      area.focus();
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      area.value = plain;
      area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    },
    [text, html],
  );
}

const rowOf = (page, regel) => page.locator(`.plaktabel tr[data-regel="${regel}"]`);
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.ariaLabel || document.activeElement.textContent);
const take = (page) => page.getByRole('button', { name: 'Neem over' }).click();

test('nothing of it is fetched before it is opened, and then the cursor is where to paste', async () => {
  const page = await calculator.open();
  const fetched = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  assert.ok(fetched.length > 2 && !fetched.some((path) => path.includes('plakken')));
  await page.locator('#plakken > summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('#plakken-tekst').waitFor();
  assert.match(fetched.at(-1), /plakken-[0-9a-f]{12}\.js$/);
  assert.equal(await focused(page), 'plakken-tekst');
});

test('who types elsewhere before it is there keeps the cursor', async () => {
  const page = await calculator.open();
  let send = () => {};
  await page.route('**/plakken-*.js', (route) => { send = () => route.continue(); });
  const asked = page.waitForRequest('**/plakken-*.js');
  await page.locator('#plakken > summary').click();
  await asked;
  await page.focus('[name="/examen/opleiding"]');
  await send();
  await page.locator('#plakken-tekst').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.name), '/examen/opleiding');
});

test('what can not be fetched says so, and opening it again tries again', async () => {
  const page = await calculator.open();
  await page.route('**/plakken-*.js', (route) => route.abort());
  await page.locator('#plakken > summary').click();
  await page.getByText('kon niet worden geladen').waitFor();
  await page.unroute('**/plakken-*.js');
  await page.locator('#plakken > summary').click();
  await page.locator('#plakken > summary').click();
  await page.locator('#plakken-tekst').waitFor();
});

test('a table from Magister becomes the list and its verdict, and can be undone', async () => {
  const page = await openFold();
  await paste(page, sample('magister-tabel.txt'));
  assert.equal(await focused(page), 'plakken-kop');
  assert.match(await page.textContent('.plakvoorbeeld'), /We lazen 11 vakken\. Kijk na of het klopt/);
  assert.equal(await rowOf(page, 2).locator('select').inputValue(), 'ne');
  await take(page);
  assert.equal(await page.locator('#plakken').getAttribute('open'), null);
  assert.equal(await focused(page), 'Nederlands, schoolexamen');
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '6,3');
  assert.equal(await field(page, 'Lichamelijke opvoeding', 'beoordeling').inputValue(), 'voldoende');
  await expectVerdict(page, 'Geslaagd');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '');
});

test('with the keyboard alone: type, check, mend, take over', async () => {
  const page = await openFold();
  await page.keyboard.type('Vak;SE;CE\nNederlands;6,3;5,8\nzweinstein;7,1;6,4\n');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'plakken-kop');
  assert.match(await rowOf(page, 3).textContent(), /Dit vak kennen we niet/);
  await page.getByLabel('Vak bij ‘zweinstein’').focus();
  await page.keyboard.type('Engels');
  assert.equal(await focused(page), 'Vak bij ‘zweinstein’', 'the focus stays, though the row is made anew');
  await page.getByLabel('Engels, centraal examen').fill('6,6');
  await page.getByRole('button', { name: 'Neem over' }).focus();
  await page.keyboard.press('Enter');
  assert.equal(await field(page, 'Engels', 'centraal examen').inputValue(), '6,6');
});

test('columns that nobody can be sure of are asked, and nothing of them is taken before', async () => {
  const page = await openFold();
  await paste(page, sample('rekenblad-zonder-koppen-onzeker.txt'));
  assert.match(await page.textContent('[data-deel="vervangt"]'), /Van 2 kolommen weten we niet/);
  assert.equal(await page.getByLabel('Nederlands, schoolexamen').first().inputValue(), '');
  const columns = page.locator('.plakkolommen select');
  await columns.nth(1).selectOption('ce');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.kolom), '1');
  await columns.nth(2).selectOption('se');
  assert.deepEqual(await rowOf(page, 1).locator('input').evaluateAll((inputs) => inputs.map(({ value }) => value)), ['5,8', '6,3']);
  assert.equal(await page.textContent('[data-deel="vervangt"]'), '');
});

test('it says which grades it replaces before it does', async () => {
  const page = await openFold();
  await page.evaluate(() => { document.querySelector('#plakken').open = false; });
  await field(page, 'Nederlands', 'schoolexamen').fill('5,5');
  await page.locator('#plakken > summary').click();
  await paste(page, 'Vak\tSE\tCE\nNederlands\t6,3\t5,8\n');
  assert.equal(await page.locator('[data-deel="vervangt"] li').textContent(), 'Nederlands, SE: 5,5 wordt 6,3');
  await rowOf(page, 2).locator('input').first().fill('5,5');
  await rowOf(page, 2).locator('input').last().focus();
  assert.equal(await page.locator('[data-deel="vervangt"] li').count(), 0);
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').last().inputValue(), '5,5', 'the list is as it was');
});

test('a subject that is chosen twice is not taken over', async () => {
  const page = await openFold();
  await paste(page, sample('cijfers-dubbel.txt'));
  await page.getByLabel('Vak bij ‘Nederlandse taal’').selectOption('ne');
  await take(page);
  assert.match(await page.textContent('[data-deel="bezwaar"]'), /^Nederlands staat er twee keer/);
  assert.equal(await focused(page), 'Vak bij ‘Nederlandse taal’');
  await page.getByLabel('Vak bij ‘Nederlandse taal’').selectOption('');
  await take(page);
  assert.equal(await field(page, 'Nederlands', 'centraal examen').inputValue(), '5,8');
});

test('HTML of a clipboard is read as text: nothing of it runs or becomes part of the page', async () => {
  const page = await openFold();
  await paste(page, 'los', sample('html-vijandig.html'));
  assert.equal(await rowOf(page, 2).locator('select').inputValue(), 'ne');
  assert.equal(await page.locator('#plakken img, #plakken script').count(), 0);
  assert.match(await rowOf(page, 3).textContent(), /Dit vak kennen we niet/);
});

test('a file, chosen or dropped: JSON with its exam, CSV in an old encoding; what can not be read says what to do', async () => {
  const page = await openFold();
  const choose = (name, buffer) => page.setInputFiles('#plakken input[type="file"]', { name, mimeType: '', buffer: Buffer.from(buffer) });
  await choose('lijst.json', sample('json-verzoek.json').replace('"havo","profielen":["NG"]', '"havo","profielen":["NT"]'));
  await page.getByText('Op de pagina staat nu havo, 2026, Economie en Maatschappij').waitFor();
  await choose('cijfers.xlsx', 'PK\x03\x04');
  await page.getByText('Dit is een Excel-bestand').waitFor();
  assert.ok(await page.locator('.plakvoorbeeld').isHidden(), 'what was read before is gone');
  await choose('cijfers.pdf', '%PDF-1.7');
  await page.getByText('Dit is een pdf').waitFor();
  await choose('groot.csv', 'a'.repeat(1_000_001));
  await page.getByText('te groot').waitFor();
  await choose('oud.csv', Buffer.from('Vak;SE;CE\r\nFrans;6,3;5,8\r\nge\xefnteresseerd;7;7\r\n', 'latin1'));
  await page.getByLabel('Vak bij ‘geïnteresseerd’').waitFor();
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Vak;SE;CE\nDuits;7,7;6,6\n'], 'lijst.csv', { type: 'text/csv' }));
    return data;
  });
  await page.dispatchEvent('#plakken', 'dragover', { dataTransfer: dropped });
  await page.dispatchEvent('#plakken', 'drop', { dataTransfer: dropped });
  await page.getByLabel('Vak bij ‘Duits’').waitFor();
});

test('a list of another exam chooses that exam, and grades without a place are set aside by name', async () => {
  const page = await calculator.open();
  await page.locator('#plakken > summary').click();
  await page.locator('#plakken-tekst').waitFor();
  await paste(page, sample('csv-eigen.csv'));
  await page.getByText('Dit gaat over: vmbo-kb (kader), 2026').waitFor();
  await take(page);
  assert.equal(await page.inputValue('[name="/examen/opleiding"]'), 'vmbo-kb');
  assert.equal(await field(page, 'lassen', 'schoolexamen').inputValue(), '7');
});

test('cancel takes nothing, empties it, and goes back to where it was opened', async () => {
  const page = await openFold();
  await paste(page, sample('magister-tabel.txt'));
  await page.getByRole('button', { name: 'Annuleer' }).last().click();
  assert.equal(await focused(page), 'Plak je cijferlijst');
  assert.equal(await field(page, 'Nederlands', 'schoolexamen').inputValue(), '');
  await page.locator('#plakken > summary').click();
  assert.equal(await page.inputValue('#plakken-tekst'), '');
});

test('garbage and nothing say so', async () => {
  const page = await openFold();
  await page.getByRole('button', { name: 'Bekijk' }).click();
  assert.match(await page.textContent('.plakinvoer .plakstatus'), /Plak eerst je cijfers/);
  await paste(page, sample('rommel.txt'));
  assert.match(await page.textContent('.plakinvoer .plakstatus'), /geen cijferlijst/);
  assert.equal(await focused(page), 'plakken-tekst');
});

test('in English every sentence of it is English', async () => {
  const page = await calculator.open({ prepare: (fresh) => fresh.addInitScript(() => document.addEventListener('readystatechange', () => { document.documentElement.lang = 'en'; })) });
  await page.locator('#plakken > summary').click();
  await page.locator('#plakken-tekst').waitFor();
  await paste(page, sample('cijfers-twijfel.txt'));
  const text = await page.locator('#plakken').innerText();
  assert.match(text, /We read 7 subjects\./);
  assert.doesNotMatch(text, /\b(cijfer|plak|bekijk|vakken|klopt)\b/i);
});

for (const [name, viewport] of Object.entries({ telefoon: PHONE, laptop: LAPTOP })) {
  test(`${name}: axe finds nothing, nothing sticks out, every target is large enough`, async () => {
    const page = await openFold({ viewport });
    for (const file of ['namen-twijfel.txt', 'rekenblad-zonder-koppen-onzeker.txt', 'magister-combinatiecijfer.txt']) {
      await paste(page, sample(file));
      await page.$$eval('#plakken details', (all) => all.forEach((details) => { details.open = true; }));
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await axeFaults(page), [], `${file}, ${colorScheme}`);
        await page.locator('#plakken').screenshot({ path: `${pictures}/plakken-${file.replace('.txt', '')}-${name}-${colorScheme}.png` });
      }
      const { wide, small } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        small: [...document.querySelectorAll('#plakken :is(button, select, textarea, summary, input[type="text"], .bestandsknop)')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44).map((element) => element.outerHTML.slice(0, 80)),
      }));
      assert.deepEqual([wide, small], [0, []]);
    }
  });
}
