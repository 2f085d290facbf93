// A whole class at once: from a file to a table, to the calculator, to paper; with good files, odd ones and hostile ones.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import axe from 'axe-core';
import { root } from './browser.js';
import { expectResults, giveFile, makeSchool, toLong, toWide } from './klas.js';
import { measureContrast } from './kleur.js';
import { example, LAPTOP, PHONE, startCalculator } from './rekenmachine.js';

const calculator = await startCalculator();
const OPLEIDINGEN = ['havo', 'atheneum', 'gymnasium', 'vmbo-tl', 'vmbo-gl', 'vmbo-kb', 'vmbo-bb'];

/** A file in which all kinds of results are, and two defects. */
const GEMENGD = toLong(makeSchool(60)).replace('100001;Daan Smit;A5A;atheneum;2026', '100001;Daan Smit;A5A;atheneum;2047').replace(/^(100003;.*);[^;]*;[^;]*;$/m, '$1;5;zes;');

const open = (options = {}) => calculator.open({ path: 'klas/', ...options });
const rows = (page) => page.$$eval('.klaslijst tbody tr:not(.tussenruimte)', (all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.trim().replace(/\s+/g, ' '))));
const status = (page) => page.textContent('#klasinvoer [data-deel="status"]');
const shown = (page) => page.textContent('#klastabel [role="status"]');
const show = (page, value) => page.check(`[name="klas-uitslag"][value="${value}"]`, { force: true });

/** A candidate of the havo with the grades of the example, as lines of the long shape. */
const havo = (key, change = {}) => example('havo').vakken.map(({ vak, se = '', ce = '', beoordeling = '' }) => [...key, vak, change[vak]?.se ?? se, change[vak]?.ce ?? ce, beoordeling]);
const KOP = ['Nummer', 'Naam', 'Vak', 'SE', 'CE', 'Beoordeling'];
const csv = (lines, separator = ';', end = '\n') => lines.map((cells) => cells.join(separator)).join(end);

async function judgeHavo(page, content, name) {
  await page.selectOption('#klasinvoer [name="opleiding"]', 'havo');
  await page.selectOption('#klasinvoer [name="jaar"]', '2027');
  await giveFile(page, content, name);
  await expectResults(page);
}

test('the page says what it is, that nothing is kept, and what the file looks like', async () => {
  const page = await open();
  const text = await page.innerText('main');
  assert.match(text, /Namen en cijfers verlaten dit tabblad niet\. Er wordt niets bewaard\./);
  await page.getByText('Hoe ziet het bestand eruit?').click();
  assert.equal(await page.locator('.klasvormen table').count(), 2);
  assert.equal(await page.locator('.klassjabloon option').count(), OPLEIDINGEN.length);
});

test('every template is a file that the page reads without a question', async () => {
  const page = await open();
  await page.getByText('Hoe ziet het bestand eruit?').click();
  for (const opleiding of OPLEIDINGEN) {
    for (const vorm of ['lang', 'breed']) {
      await page.selectOption('.klassjabloon select', opleiding);
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`.klassjabloon [data-vorm="${vorm}"]`)]);
      assert.equal(download.suggestedFilename(), `${opleiding}-${vorm}.csv`);
      await giveFile(page, readFileSync(await download.path()));
      await expectResults(page);
      const found = await rows(page);
      assert.equal(found.length, 2, `${opleiding} ${vorm}`);
      assert.ok(found.every((cells) => !cells.includes('niet beoordeeld')), `${opleiding} ${vorm}: ${JSON.stringify(found)}`);
      await page.click('#klasresultaat [data-doe="terug"]');
    }
  }
});

test('both shapes give the verdicts of the command', async () => {
  const school = makeSchool(24);
  const requests = school.map(({ nummer, opleiding, jaar, profiel, vakken }) => ({ id: nummer, examen: { opleiding, jaar, profielen: profiel.split('/').filter(Boolean) }, vakken }));
  const replies = execFileSync('go', ['run', './tools/uitslag'], { cwd: root, input: requests.map((request) => JSON.stringify(request)).join('\n') }).toString().trim().split('\n').map((line) => JSON.parse(line));
  const wanted = replies.map(({ id, uitslag, cumLaude }) => [id, { geslaagd: 'geslaagd', afgewezen: 'gezakt', open: 'nog open' }[uitslag], { ja: 'ja', nee: 'nee', open: 'nog open' }[cumLaude]]);
  assert.ok(new Set(wanted.map(([, uitslag]) => uitslag)).size >= 2, 'they are not all the same');
  const page = await open();
  for (const content of [toLong(school), toWide(school)]) {
    await giveFile(page, content);
    await expectResults(page);
    await page.setViewportSize({ width: 1280, height: 3000 });
    const found = [];
    for (let i = 0; i < 24; i += 6) {
      await page.locator('.klasschuif').evaluate((scroller, at) => { scroller.scrollTop = at; }, i * 50);
      await page.waitForTimeout(60);
      found.push(...(await rows(page)));
    }
    const byKey = new Map(found.map((cells) => [cells[0].slice(0, 6), cells]));
    assert.deepEqual(wanted.map(([id]) => [id, byKey.get(id)[3], byKey.get(id)[7]]), wanted);
    await page.click('#klasresultaat [data-doe="terug"]');
  }
});

test('an unknown column is chosen by hand, once; a double choice is asked again', async () => {
  const page = await open();
  const lines = [['Kandidaat', 'Naam', 'Onderdeel', 'Toetscijfer', 'Kamer', 'CE', 'Beoordeling'], ...havo(['1', 'Sam']).map(([nr, naam, vak, se, ce, b]) => [nr, naam, vak, se, '12', ce, b])];
  await giveFile(page, csv(lines));
  await page.locator('#klaskolommen').waitFor();
  assert.deepEqual(await page.$$eval('#klaskolommen tbody th', (all) => all.map(({ textContent }) => textContent)), ['Onderdeel', 'Toetscijfer', 'Kamer']);
  assert.match(await page.textContent('#klaskolommen tbody tr:nth-child(2) td'), /6,3 · 7,1 · 5,4/, 'three of its cells');
  const choose = (kolom, value) => page.getByLabel(`Kolom ${kolom} is`).selectOption(value);
  await choose('Onderdeel', 'vak');
  await choose('Toetscijfer', 'se');
  await page.click('text=Reken uit');
  assert.equal(await page.textContent('#klaskolommen [data-deel="status"]'), 'Kies hier nog iets.');
  assert.equal(await page.evaluate(() => document.activeElement.name), 'opleiding', 'the file does not say it, and it comes first');
  await page.selectOption('#klaskolommen [name="opleiding"]', 'havo');
  await choose('Kamer', 'se');
  await page.click('text=Reken uit');
  await page.getByText('Er is nog iets dubbel').waitFor();
  await choose('Kamer', '-');
  await page.click('text=Reken uit');
  await expectResults(page);
  assert.deepEqual((await rows(page)).map(([, naam, uitslag]) => [naam, uitslag]), [['Sam', 'gezakt']]);
});

test('a column of one subject is asked for its field and its subject apart', async () => {
  const page = await open();
  const content = toWide(makeSchool(2, ['havo']));
  const kop = content.slice(0, content.indexOf('\n'));
  await giveFile(page, content.replace(kop, kop.replace('ne SE', 'Kolom A').replace('ne se', 'Kolom A').replace('wia ce', 'Kolom B')));
  await page.getByLabel('Kolom Kolom A is').selectOption('*.se');
  await page.getByLabel('Kolom Kolom B is').selectOption('*.ce');
  await page.getByLabel('Het vak in kolom Kolom B').selectOption('wia');
  await page.click('text=Reken uit');
  assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), 'Het vak in kolom Kolom A');
  await page.getByLabel('Het vak in kolom Kolom A').selectOption('ne');
  await page.click('text=Reken uit');
  await expectResults(page);
  assert.ok((await rows(page)).every((cells) => /geslaagd|gezakt/.test(cells[3])), JSON.stringify(await rows(page)));
});

test('a thousand unknown columns are asked a hundred at a time, quickly, and the last of them can be chosen', async () => {
  const page = await open({ prepare: watchTasks });
  const names = Array.from({ length: 1000 }, (_, i) => `x${i}`);
  const lines = [['Kandidaat', 'Vak', ...names.slice(0, -1), 'Het cijfer', 'CE', 'Beoordeling'], ...havo(['1', 'x']).map(([nr, , vak, se, ce, b]) => [nr, vak, ...names.slice(0, -1).map(() => 'iets'), se || '-', ce, b])];
  await page.evaluate(() => { window.longest = 0; });
  await giveFile(page, csv(lines));
  await page.waitForFunction(() => document.querySelectorAll('#klaskolommen tbody tr').length === 100);
  const longest = await page.evaluate(() => window.longest);
  console.log(`# longest task while a hundred columns were asked: ${Math.round(longest)} ms`);
  assert.ok(longest < 1000);
  assert.match(await page.textContent('#klaskolommen [data-deel="zin"]'), /1000 kolommen kennen we niet.*Je ziet er 100\. De andere 900 komen daarna\./);
  await page.selectOption('#klaskolommen [name="opleiding"]', 'havo');
  const skip = () => page.$$eval('#klaskolommen tbody select:not([hidden])', (all) => all.forEach((select) => { select.value = select.ariaLabel === 'Kolom Het cijfer is' ? 'se' : '-'; }));
  for (let i = 0; i < 10; i++) {
    await page.waitForFunction((first) => document.querySelector('#klaskolommen tbody th')?.textContent === first && document.querySelectorAll('#klaskolommen tbody tr').length === 100, `x${i * 100}`);
    await skip();
    await page.click('text=Reken uit');
  }
  await expectResults(page);
  assert.match((await rows(page))[0].join(), /gezakt|geslaagd/);
});

test('what is not used of many columns is said at once', async () => {
  const page = await open();
  const names = Array.from({ length: 150 }, (_, i) => `x${i}`);
  await giveFile(page, csv([['Kandidaat', 'Onderdeel', ...names, 'SE', 'CE', 'Beoordeling'], ...havo(['1', 'x']).map(([nr, , vak, ...cijfers]) => [nr, vak, ...names.map(() => 'iets'), ...cijfers])]));
  await page.getByLabel('Kolom Onderdeel is').selectOption('vak');
  await page.selectOption('#klaskolommen [name="opleiding"]', 'havo');
  await page.click('text=Gebruik de andere kolommen niet');
  await page.click('text=Reken uit');
  await expectResults(page);
});

test('megabytes in one cell are cut before they come to the page', async () => {
  const page = await open({ prepare: watchTasks });
  const much = 'lang '.repeat(20_000);
  const rest = (cells, last = '') => [...cells, last];
  await giveFile(page, csv([[...KOP, much], ...havo(['1', much.repeat(40)]).slice(0, 1).map((cells) => rest(cells, `${much}x`)), ...havo([`${much}2`, 'Bo'], { ne: { se: much } }).map((cells) => rest(cells)), ...havo([`${much}3`, 'Kim']).map((cells) => rest(cells))]));
  // Playwright itself makes the file in the page.
  await page.evaluate(() => { window.longest = 0; });
  await page.locator('#klaskolommen').waitFor();
  const text = await page.innerText('#klaskolommen tbody');
  assert.ok(text.length < 2000 && text.includes('…'), `${text.length}`);
  await page.selectOption('#klaskolommen [name="opleiding"]', 'havo');
  await page.locator('#klaskolommen tbody select').first().selectOption('-');
  await page.click('text=Reken uit');
  await expectResults(page);
  const cells = (await rows(page)).flat();
  assert.ok(cells.every((cell) => cell.length < 700), 'nothing long is shown');
  assert.equal((await rows(page)).length, 3, 'who begin alike stay apart');
  const longest = await page.evaluate(() => window.longest);
  console.log(`# longest task with megabytes in a cell: ${Math.round(longest)} ms`);
  assert.ok(longest < 1000);
});

for (const wait of [0, 2, 5]) {
  test(`of two files given ${wait} ms apart the second is judged`, async () => {
    const page = await open();
    await page.selectOption('#klasinvoer [name="opleiding"]', 'havo');
    const second = csv([KOP, ...Array.from({ length: 40 }, (_, i) => havo([`2${i}`, 'Tweede'], { ne: { se: 'zes' } })).flat()]);
    await page.evaluate(async ([eerste, tweede, ms]) => {
      const input = document.querySelector('#klasinvoer input[type="file"]');
      const give = (text, name) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], name));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      };
      give(eerste, 'eerste.csv');
      await new Promise((resolve) => setTimeout(resolve, ms));
      give(tweede, 'tweede.csv');
    }, [csv([KOP, ...havo(['1', 'Eerste'])]), second, wait]);
    await expectResults(page);
    assert.match(await page.textContent('#klasresultaat [data-deel="bestand"]'), /tweede\.csv/);
    assert.match(await shown(page), /alle 40 kandidaten/);
    assert.ok((await rows(page)).every((cells) => cells[1] === 'Tweede' && cells[2] === 'niet beoordeeld'));
    assert.match(await page.innerText('#klasgebreken'), /Er kloppen 40 dingen niet/);
  });
}

test('an opleiding and a year that were chosen hold for who says none', async () => {
  const page = await open();
  await judgeHavo(page, csv([KOP, ...havo(['1', 'Sam'])]));
  assert.match((await rows(page))[0].join(), /gezakt/);
  assert.match((await rows(page))[0].join(), /economie 5,4 is genoeg/, 'the best resit');
});

const HAVO = [KOP, ...havo(['1', 'Sam']), ...havo(['2', 'Zoë'], { ec: { se: '8' } })];
for (const [name, content] of Object.entries({
  'a byte order mark': `\ufeff${csv(HAVO)}`,
  'commas and quotes': csv(HAVO.map((cells) => cells.map((cell) => `"${cell}"`)), ','),
  'tabs': csv(HAVO, '\t'),
  'CRLF': csv(HAVO, ';', '\r\n'),
  'Windows-1252': Buffer.from(csv(HAVO), 'latin1'),
  'UTF-16': Buffer.from(`\ufeff${csv(HAVO)}`, 'utf16le'),
  'a line that names the separator': `sep=|\n${csv(HAVO, '|')}`,
})) {
  test(`a file with ${name} is read`, async () => {
    const page = await open();
    await judgeHavo(page, content);
    assert.deepEqual((await rows(page)).map((cells) => cells.slice(1, 3)), [['Sam', 'gezakt'], ['Zoë', 'geslaagd']]);
    assert.ok(await page.locator('#klasgebreken').isHidden());
  });
}

for (const [name, content, wanted] of [
  ['is empty', '', /geen kandidaten/],
  ['has headings only', KOP.join(';'), /geen kandidaten/],
  ['is of a spreadsheet', Buffer.from('PK\x03\x04\0\0', 'latin1'), /spreadsheet.*Sla het op als CSV/],
  ['is a PDF', '%PDF-1.7', /PDF/],
  ['is no text', Buffer.from([1, 2, 0, 0, 9, 200]), /geen tekst/],
  ['says nothing of subjects', 'Naam\nSam', /waar de vakken staan/],
  ['says nothing of candidates', 'Vak;SE\nne;6,0', /wie de kandidaat is/],
]) {
  test(`a file that ${name} is refused, and says what to do`, async () => {
    const page = await open();
    await giveFile(page, content);
    await page.waitForFunction(() => !/^(Bezig.*|)$/.test(document.querySelector('#klasinvoer [data-deel="status"]').textContent));
    assert.match(await status(page), wanted);
    assert.ok(await page.locator('#klasinvoer').isVisible());
    await judgeHavo(page, csv(HAVO));
    assert.equal((await rows(page)).length, 2, 'and another file is taken');
  });
}

test('ten megabytes that are pasted do not hold the page up, and do not stand in the field', async () => {
  const page = await open();
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => { window.longest = Math.max(window.longest, duration); })).observe({ type: 'longtask' });
  });
  await page.selectOption('#klasinvoer [name="opleiding"]', 'havo');
  await page.selectOption('#klasinvoer [name="jaar"]', '2027');
  await page.evaluate((text) => {
    const padded = text.replaceAll('\n', `${' '.repeat(400_000)}\n`);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', padded);
    window.size = padded.length;
    document.querySelector('#klas-tekst').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, csv([...HAVO, ...havo(['3', 'Bo'])]));
  await expectResults(page);
  assert.ok(await page.evaluate(() => window.size > 10e6));
  assert.equal(await page.inputValue('#klas-tekst'), '');
  assert.equal((await rows(page)).length, 3);
  const longest = await page.evaluate(() => window.longest);
  console.log(`# longest task while ten megabytes were pasted: ${Math.round(longest)} ms, the test's own paste included`);
  assert.ok(longest < 2000);
});

test('what is pasted is read at once, what is typed when asked for, and nothing gives a hint', async () => {
  const page = await open();
  await page.selectOption('#klasinvoer [name="opleiding"]', 'havo');
  await page.click('text=Lees wat hier staat');
  assert.match(await status(page), /Plak eerst/);
  await page.fill('#klas-tekst', csv(HAVO, '\t'));
  await page.click('text=Lees wat hier staat');
  await expectResults(page);
  assert.match(await page.textContent('#klasresultaat'), /Uit: wat je plakte\./);
});

test('a dropped file is read', async () => {
  const page = await open();
  await page.selectOption('#klasinvoer [name="opleiding"]', 'havo');
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'gesleept.csv'));
    return transfer;
  }, csv(HAVO));
  await page.dispatchEvent('.klasneer', 'dragover', { dataTransfer: data });
  assert.ok(await page.evaluate(() => document.querySelector('#klasinvoer').hasAttribute('data-sleep')));
  await page.dispatchEvent('.klasneer', 'drop', { dataTransfer: data });
  await expectResults(page);
  assert.match(await page.textContent('#klasresultaat'), /Uit: gesleept\.csv\./);
});

test('defects stand with line and column, and everybody else is judged', async () => {
  const page = await open();
  const lines = [...HAVO, ...havo(['3', 'Bo'], { wia: { ce: 'vijf' } }), ['', 'Niemand', 'ne', '6', '6', ''], ...havo(['4', 'Kim']), ['4', 'Kimberly', 'fa', '6', '6', '', 'te', 'veel']];
  await judgeHavo(page, csv(lines));
  assert.deepEqual((await rows(page)).map((cells) => cells[2]), ['gezakt', 'geslaagd', 'niet beoordeeld', 'niet beoordeeld']);
  const box = page.locator('#klasgebreken');
  await page.$$eval('#klasgebreken details', (all) => all.forEach((details) => { details.open = true; }));
  const text = await box.innerText();
  assert.match(text, /Er kloppen 4 dingen niet/);
  assert.match(text, /2 kandidaten zijn daarom niet beoordeeld\. De andere 2 wel\./);
  assert.match(text, /Kolom CE: 1/);
  assert.match(text, /Regel 26, CE, 3: vijf is geen cijfer/);
  assert.match(text, /Regel 35: In deze rij staat geen kandidaat\./);
  assert.match(text, /Regel 47, Naam, 4: Hier staat ‘Kimberly’, en op regel 36 staat ‘Kim’\./);
  assert.match(text, /Regel 47, 4: Deze rij heeft meer cellen/);
  await page.locator('.klaslijst a[href="#klasgebreken"]').first().click();
  assert.ok(await box.evaluate((element) => element.getBoundingClientRect().top < innerHeight), 'its row leads there');
});

test('who stands twice in a file with one row each is not judged', async () => {
  const page = await open();
  const school = makeSchool(3, ['havo']);
  await giveFile(page, toWide([...school, school[1]]));
  await expectResults(page);
  assert.deepEqual((await rows(page)).map((cells) => cells[3] === 'niet beoordeeld'), [false, true, false]);
  assert.match(await page.innerText('#klasgebreken'), /Deze kandidaat staat ook op regel 5/);
});

test('the file to save holds what is shown, and no cell that a spreadsheet works out', async () => {
  const page = await open();
  await judgeHavo(page, csv([KOP, ...havo(['=1+1', '@SUM(A1)']), ...havo(['2', '"-cmd; ""x"""'], { ec: { se: '8' } })]));
  const save = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Bewaar als CSV')]);
    return readFileSync(await download.path(), 'utf8');
  };
  const all = await save();
  assert.equal(all.charCodeAt(0), 0xfeff);
  const lines = all.trim().split('\r\n');
  assert.equal(lines.length, 3);
  assert.match(lines[1], /^'=1\+1;'@SUM\(A1\);/);
  assert.match(lines[2], /^2;"'-cmd; ""x""";/);
  await show(page, 'gesprek');
  await page.waitForFunction(() => /1 van de 2/.test(document.querySelector('#klastabel [role="status"]').textContent));
  assert.equal((await save()).trim().split('\r\n').length, 2, 'only who is shown');
});

test('each candidate opens in the calculator, which does not learn who it is', async () => {
  const page = await open();
  await judgeHavo(page, csv([KOP, ...havo(['7001', 'Sanne Geheim'])]));
  const link = page.locator('.klaslijst tbody a').first();
  const href = await link.getAttribute('href');
  assert.match(href, /^\.\.\/#1\/ohavo\.j2027/);
  assert.doesNotMatch(href, /Sanne|Geheim|7001/i);
  assert.match(await link.getAttribute('rel'), /noopener/);
  const [other] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await other.waitForFunction(() => document.querySelector('#uitslag-kop')?.textContent === 'Gezakt');
  assert.equal(await other.evaluate(() => window.opener), null);
  assert.equal(await other.inputValue('tr[data-vak="wia"] [data-veld="ce"]'), '4,6');
});

test('a request that does not go in a link says so', async () => {
  const page = await open();
  const lines = [[...KOP, 'Deel'], ...havo(['1', 'Sam']).map((cells) => [...cells, cells[2] === 'ec' ? 'vrij' : ''])];
  await judgeHavo(page, csv(lines));
  const spring = page.locator('.klaslijst tbody [data-spring]').first();
  assert.match(await spring.innerText(), /past niet in een link/);
  assert.deepEqual([await spring.getAttribute('href'), await spring.getAttribute('aria-disabled')], [null, 'true']);
});

test('stopping keeps what is done', async () => {
  const page = await open({ prepare: (page) => makeWorkersIll(page, "if (request.includes('\"id\":\"100050\"')) for (;;);") });
  await giveFile(page, toLong(makeSchool(120)));
  await page.waitForFunction(() => document.querySelector('#klasvoortgang progress').value >= 40);
  await page.click('#klasvoortgang button');
  await expectResults(page);
  assert.match(await page.textContent('#klasresultaat [data-deel="bestand"]'), /Nog niet iedereen is nagekeken: \d+ van 120 kandidaten/);
  const judged = Number(/alle (\d+) kandidaten/.exec(await shown(page))[1]);
  assert.ok(judged >= 40 && judged < 120, `${judged}`);
});

for (const [name, fault] of [['kills', "throw new Error('ill')"], ['silences', 'return 3']]) {
  test(`a candidate who ${name} the engine is not judged, and all others are`, async () => {
    const page = await open({ prepare: (page) => makeWorkersIll(page, `if (request.includes('"id":"100013"')) { ${fault} }`) });
    await giveFile(page, toLong(makeSchool(60)));
    await expectResults(page);
    assert.match(await page.innerText('#klasgebreken'), /100013: Deze kandidaat konden we niet beoordelen\./);
    await show(page, 'fout');
    await page.waitForFunction(() => /1 van de 60/.test(document.querySelector('#klastabel [role="status"]').textContent));
    assert.match((await rows(page))[0][0], /^100013\b/);
  });
}

test('an engine that can not be fetched is told, and can be tried again', async () => {
  let online = false;
  const page = await open({ prepare: (page) => page.context().route('**/*.wasm', (route) => (online ? route.continue() : route.abort())) });
  await giveFile(page, toLong(makeSchool(5)));
  await page.getByText('kon niet worden opgehaald').waitFor();
  assert.ok(await page.locator('#klasinvoer').isVisible(), 'and there is a way back');
  online = true;
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expectResults(page);
  assert.match(await shown(page), /alle 5 kandidaten/);
});

test('sorting: by the buttons in the headings, both ways, said and announced', async () => {
  const page = await open();
  await giveFile(page, GEMENGD);
  await expectResults(page);
  const heading = (name) => page.getByRole('columnheader', { name });
  await heading('Uitslag').getByRole('button').click();
  await page.getByText('Oplopend op volgorde van uitslag').waitFor();
  assert.equal(await heading('Uitslag').getAttribute('aria-sort'), 'ascending');
  const results = (await rows(page)).map((cells) => cells[3]);
  assert.deepEqual(results.slice(0, 3), ['gezakt', 'gezakt', 'gezakt'], 'who needs attention first');
  await heading('Naam').getByRole('button').click();
  await heading('Naam').getByRole('button').click();
  await page.getByText('Aflopend op volgorde van naam').waitFor();
  assert.equal(await heading('Uitslag').getAttribute('aria-sort'), null);
  const names = (await rows(page)).map((cells) => cells[1]);
  assert.deepEqual(names, [...names].sort(new Intl.Collator('nl', { sensitivity: 'base' }).compare).reverse());
});

test('choosing: by result, class and words without accents; picture, totals and buttons follow', async () => {
  const page = await open();
  await giveFile(page, GEMENGD);
  await expectResults(page);
  assert.match(await page.innerText('#klasbeeld'), /Iedereen\s+60 kandidaten: \d+ geslaagd \(van wie \d+ cum laude\), \d+ gezakt, \d+ nog open en 2 niet beoordeeld/);
  await show(page, 'gesprek');
  await page.getByText(/Je ziet \d+ van de 60/).waitFor();
  const wanted = Number(await page.locator('label:has([value="gesprek"]) b').textContent());
  assert.equal(await shown(page), `Je ziet ${wanted} van de 60 kandidaten.`);
  assert.match(await page.innerText('#klasbeeld'), /Je keuze: wie een gesprek nodig heeft/);
  const totals = await page.$$eval('#klasbeeld table tbody tr:first-child td', (cells) => cells.map(({ textContent }) => Number(textContent)));
  assert.equal(totals.at(-1), wanted);
  assert.equal(totals.slice(0, -1).reduce((a, b) => a + b), wanted, 'the table says what the picture shows');
  await page.fill('.klaszoek', 'AYSE');
  await page.waitForFunction(() => [...document.querySelectorAll('.klaslijst tbody tr:not(.tussenruimte)')].every((row) => /Ayşe/.test(row.textContent)));
  await page.fill('.klaszoek', 'niemand heet zo');
  await page.getByText('Geen kandidaat past bij deze keuze.').waitFor();
  assert.ok(await page.getByRole('button', { name: 'Druk de lijst af' }).isDisabled());
  await page.getByRole('button', { name: 'Toon iedereen' }).click();
  await page.getByText('Je ziet alle 60 kandidaten.').waitFor();
});

test('the whole way with the keyboard alone, from paste to print', async () => {
  const page = await open({ prepare: countPrints });
  await page.focus('#klasinvoer [name="opleiding"]');
  await page.keyboard.type('havo');
  await page.focus('#klas-tekst');
  await page.evaluate((text) => { document.querySelector('#klas-tekst').value = text; }, csv(HAVO));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectResults(page);
  await page.waitForFunction(() => document.activeElement.id === 'klasresultaat-kop');
  const press = async (wanted) => {
    for (let i = 0; i < 40 && !(await page.evaluate((text) => document.activeElement.textContent.includes(text) || document.activeElement.value === text, wanted)); i++) await page.keyboard.press('Tab');
    assert.ok(await page.evaluate((text) => document.activeElement.textContent.includes(text) || document.activeElement.value === text, wanted), wanted);
  };
  await press('alles');
  await page.keyboard.press('ArrowRight');
  await page.getByText('Je ziet 1 van de 2').waitFor();
  await press('Druk de lijst af');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.prints === 1);
});

test('the printed list holds everybody who is shown, totals, day, rules and version', async () => {
  const page = await open({ prepare: countPrints });
  await giveFile(page, GEMENGD);
  await expectResults(page);
  await show(page, 'gesprek');
  await page.getByText(/Je ziet \d+ van de 60/).waitFor();
  const wanted = Number(await page.locator('label:has([value="gesprek"]) b').textContent());
  await page.click('text=Druk de lijst af');
  await page.waitForFunction(() => window.prints === 1);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.druklijst tbody tr').count(), wanted);
  const text = await page.innerText('body');
  assert.match(text, new RegExp(`${wanted} kandidaten: `));
  assert.match(text, /Wie een gesprek nodig heeft/);
  assert.match(text, new RegExp(`Afgedrukt op ${new Date().getDate()} `));
  assert.match(text, /Nagerekend met de regels van .*havo-\d{4}.*Slaagwijzer, versie [0-9a-f]{12}/);
  assert.match(text, /geen rechten worden ontleend/);
  assert.match(text, /Regel \d+, Examenjaar: /, 'a defect with its place');
  assert.doesNotMatch(text, /Ander bestand|Zoek/, 'nothing to press');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.ok(pdf.length > 5000);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  assert.equal(await page.locator('#klasdruk > *').count(), 0, 'it is gone afterwards');
});

test('the keys of the browser print the list too', async () => {
  const page = await open();
  await giveFile(page, GEMENGD);
  await expectResults(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  assert.equal(await page.locator('.druklijst tbody tr').count(), 60);
});

test('a sheet for each candidate who is shown: verdict, reason, requirements, grades, resit', async () => {
  const page = await open({ prepare: countPrints });
  await judgeHavo(page, csv([KOP, ...havo(['1', 'Sam']), ...havo(['2', 'Zoë'], { ec: { se: '8' } }), ...havo(['3', 'Bo'], { ne: { se: '0' } })]));
  await page.click('text=Een blad per kandidaat');
  await page.waitForFunction(() => window.prints === 1);
  await page.emulateMedia({ media: 'print' });
  const sheets = await page.locator('.drukblad').allInnerTexts();
  assert.equal(sheets.length, 3);
  assert.match(sheets[0], /Sam, 1[^]*Gezakt[^]*5,4[^]*economie[^]*De eisen[^]*Vieren en vijven: niet gehaald\.[^]*art\. 3\.34[^]*Cijfers[^]*combinatiecijfer/);
  assert.match(sheets[1], /Zoë, 2[^]*Geslaagd/);
  assert.match(sheets[2], /Bo, 3[^]*niet beoordeeld[^]*Regel 24, SE/);
  for (const sheet of sheets) assert.match(sheet, /geen rechten/);
  assert.equal((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length, 3, 'a page each');
});

test('on a sheet each eindcijfer stands with its own subject, and who has none has none', async () => {
  const page = await open({ prepare: countPrints });
  const kop = ['Nummer', 'Opleiding', 'Jaar', 'Vak', 'Keuzevaknaam', 'SE', 'CE', 'Vrijstelling', 'Eindcijfer'];
  const keuze = (nr, naam, se, vrij = '', oud = '') => [nr, 'vmbo-kb', '2026', 'keuzevak', naam, se, '', vrij, oud];
  const vak = (nr, opleiding, code, se, ce = '') => [nr, opleiding, '2026', code, '', se, ce, '', ''];
  await giveFile(page, csv([kop,
    keuze('1', 'Lassen', '?'), keuze('1', 'Frezen', '8'), keuze('1', 'Boren', '6'),
    keuze('2', 'Lassen', '5'), keuze('2', 'Frezen', '?'), keuze('2', 'Boren', '', 'ja'), keuze('2', 'Zagen', '', 'ja', '9'), keuze('2', 'Draaien', '4', 'ja'), keuze('2', 'Vijlen', '7'),
    vak('3', 'havo', 'kubv', '6,0', '?'), vak('3', 'havo', 'kumu', '7,0', '8,0'), vak('3', 'havo', 'ne', '?', '?'), vak('3', 'havo', 'en', '6,0', '7,0'), vak('3', 'havo', 'ml', '?'), vak('3', 'havo', 'pws', '8'),
  ]));
  await expectResults(page);
  await page.click('text=Een blad per kandidaat');
  await page.waitForFunction(() => window.prints === 1);
  const sheets = await page.$$eval('.drukblad', (all) => all.map((sheet) => [...sheet.querySelectorAll('.drukcijfers tbody tr')].map((line) => `${line.cells[0].textContent} ${line.cells[3].textContent}`.trim())));
  assert.deepEqual(sheets[0], ['Lassen', 'Frezen 8', 'Boren 6']);
  assert.deepEqual(sheets[1], ['Lassen 5', 'Frezen', 'Boren', 'Zagen 9', 'Draaien', 'Vijlen 7']);
  assert.deepEqual(sheets[2].slice(0, 4), ['kunst (beeldende vormgeving) 6', 'kunst (muziek) 8', 'Nederlands', 'Engels 7']);
});

test('another file ends the sheets of the class before: nothing of it is printed, and the new one is judged', async () => {
  const page = await open({
    prepare: async (page) => {
      await countPrints(page);
      await makeWorkersIll(page, 'for (const end = performance.now() + 5; performance.now() < end;);');
    },
  });
  await giveFile(page, toLong(makeSchool(120, ['havo'])));
  await expectResults(page);
  await page.click('text=Een blad per kandidaat');
  await page.click('#klasresultaat [data-doe="terug"]');
  await page.waitForTimeout(1500);
  assert.equal(await page.evaluate(() => window.prints), 0);
  await giveFile(page, toLong(makeSchool(40, ['vmbo-tl'])), 'nieuw.csv');
  await expectResults(page);
  assert.match(await shown(page), /alle 40 kandidaten/);
  assert.ok((await rows(page)).every((cells) => cells[3] !== 'niet beoordeeld'));
  assert.equal(await page.locator('#klasdruk > *').count(), 0);
});

test('nothing leaves the tab and nothing is kept', async () => {
  const sent = [];
  const page = await open({ prepare: (page) => page.context().on('request', (request) => sent.push(request)) });
  await page.waitForTimeout(1500);
  const before = sent.length;
  const address = page.url();
  await judgeHavo(page, csv([KOP, ...havo(['7001', 'Sanne Geheim'])]), 'Geheim.csv');
  await show(page, 'gesprek');
  await page.fill('.klaszoek', 'Sanne');
  await Promise.all([page.waitForEvent('download'), page.click('text=Bewaar als CSV')]);
  const fetched = sent.slice(before).map((request) => new URL(request.url()).pathname);
  assert.ok(fetched.every((path) => /^\/(klas(werker)?|engine)-[0-9a-f]{12}\.(js|wasm)$/.test(path)), fetched.join());
  for (const request of sent) {
    assert.equal(request.method(), 'GET');
    assert.doesNotMatch(decodeURIComponent(request.url()), /Sanne|Geheim|7001/);
  }
  assert.equal(page.url(), address);
  assert.deepEqual(await page.evaluate(async () => [history.state, localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await navigator.serviceWorker.getRegistrations()).length]), [null, 0, 0, '', 0, 0]);
  assert.equal(await page.inputValue('#klas-tekst'), '');
});

test('leaving asks first, only when there are results', async () => {
  const page = await open();
  const asked = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await page.click('h1');
  await page.reload();
  assert.deepEqual(asked, []);
  await judgeHavo(page, csv(HAVO));
  await page.click('h1');
  await page.reload();
  assert.deepEqual(asked, ['beforeunload']);
  await judgeHavo(page, csv(HAVO));
  await page.click('#klasresultaat [data-doe="terug"]');
  await page.reload();
  assert.deepEqual(asked, ['beforeunload'], 'what is thrown away on purpose is not asked about');
});

test('the English page reads the same Dutch file, and speaks English', async () => {
  const page = await open({ path: 'en/klas/' });
  const lines = [['Kandidaat', 'Naam', 'Schoolsoort', 'Examenjaar', 'Profiel', 'Vak', 'SE', 'CE', 'Beoordeling'],
    ...havo(['1', 'Sam']).map(([nr, naam, vak, ...rest]) => [nr, naam, 'havo', '2027', 'Natuur en Gezondheid', { ne: 'Nederlands', wia: 'wiskunde A', bi: 'biologie' }[vak] ?? vak, ...rest]),
    ...havo(['2', 'Bo'], { ne: { se: 'zes' } }).map(([nr, naam, ...rest]) => [nr, naam, 'havo', '2027', 'NG', ...rest])];
  await giveFile(page, csv(lines));
  await expectResults(page);
  const found = await rows(page);
  assert.deepEqual(found.map((cells) => cells[2]), ['failed', 'not judged'], JSON.stringify(found));
  assert.match(found[0].join(), /economics 5\.4 is enough/);
  assert.match(await page.innerText('#klasgebreken'), /Line 13, SE, 2: /);
  const text = await page.evaluate(() => document.querySelector('main').innerText);
  assert.doesNotMatch(text, /(?<![\p{L}-])(?:je|het|een|niet|voor|van|geen|deze|ook|bij|naar|wordt|staat)(?![\p{L}-])/iu);
});

const STANDEN = {
  begin: async (page) => page.getByText('Hoe ziet het bestand eruit?').click(),
  kolommen: async (page) => {
    await giveFile(page, csv([['Kandidaat', 'Onderdeel', 'SE', 'Kamer'], ...havo(['1', 'x']).map(([nr, , vak, se]) => [nr, vak, se, '12'])]));
    await page.locator('#klaskolommen').waitFor();
  },
  voortgang: async (page) => {
    await makeWorkersIll(page, 'if (request.includes(\'"id":"100050"\')) for (;;);');
    await page.reload();
    await giveFile(page, toLong(makeSchool(120)));
    await page.waitForFunction(() => document.querySelector('#klasvoortgang progress').value >= 40);
  },
  resultaat: async (page) => {
    await giveFile(page, GEMENGD);
    await expectResults(page);
    await page.$$eval('details', (all) => all.forEach((details) => { details.open = true; }));
  },
};

for (const [stand, bring] of Object.entries(STANDEN)) {
  test(`axe, contrast and pictures: ${stand}`, async () => {
    const page = await open();
    await bring(page);
    await page.evaluate(axe.source);
    mkdirSync(new URL('beeld/', import.meta.url), { recursive: true });
    for (const viewport of [LAPTOP, PHONE]) {
      for (const colorScheme of ['light', 'dark']) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const faults = await page.evaluate(async () => {
          const { violations } = await window.axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
        });
        assert.deepEqual(faults, [], `${viewport.width} px, ${colorScheme}`);
        const { measured, low } = await page.evaluate(measureContrast);
        assert.ok(measured > 10);
        assert.deepEqual(low, [], `${viewport.width} px, ${colorScheme}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page itself does not scroll aside');
        await page.screenshot({ path: new URL(`beeld/klas-${stand}-${viewport.width}-${colorScheme}.png`, import.meta.url).pathname, fullPage: true });
      }
    }
  });
}

/** Serves the workers with an engine that goes through some code before each request. */
function makeWorkersIll(page, code) {
  return page.context().route(/\/klaswerker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const illness = `Object.defineProperty(globalThis, 'slaagwijzer', { configurable: true, set({ build, handle }) {
      Object.defineProperty(globalThis, 'slaagwijzer', { value: { build, handle: (request) => { ${code} return handle(request); } } });
    } });`;
    await route.fulfill({ response, body: `${illness}\n${await response.text()}` });
  });
}

/** Runs before the page: counts what would be printed. */
function countPrints(page) {
  return page.addInitScript(() => {
    window.prints = 0;
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      window.prints += 1;
    };
  });
}

/** Runs before the page: keeps the longest task over 50 ms, in milliseconds. */
function watchTasks(page) {
  return page.addInitScript(() => {
    window.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => { window.longest = Math.max(window.longest, duration); })).observe({ type: 'longtask' });
  });
}
