// The page about embedding, as a webmaster uses it: from settings to a widget in the page of a school, on another site.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import test from 'node:test';
import { axeFaults } from './axe.js';
import { root } from './browser.js';
import { fitted, inside, schoolPage, startSchool, widgetFrames } from './gastheer.js';
import { measureContrast } from './kleur.js';
import { ksesPost } from './kses.js';
import { LAPTOP, PHONE, startCalculator } from './rekenmachine.js';
import { tabTo } from './toetsenbord.js';

const calculator = await startCalculator();
const school = await startSchool();
const dist = `${root}dist/`;

const NAAM = 'Het "Groene" <Lyceum> & \'t Slot [9] \\';
const ACCENT = '#7a1f3d';

/** Opens the page about embedding; everything that folds is open unless said otherwise. */
async function openPage({ path = 'inbedden/', unfold = true, ...options } = {}) {
  const page = await calculator.open({ path, permissions: ['clipboard-read', 'clipboard-write'], ...options });
  if (unfold) await page.evaluate(() => document.querySelectorAll('main details').forEach((details) => { details.open = true; }));
  return page;
}

/** Fills in a field, and leaves it. */
async function fill(page, name, value) {
  await page.fill(`#${name}`, value);
  await page.locator(`#${name}`).blur();
}

/** The page with a school filled in. */
async function openFilled(options) {
  const page = await openPage(options);
  await fill(page, 'school-naam', NAAM);
  await fill(page, 'accent', ACCENT);
  await page.selectOption('#opleiding', 'havo');
  return page;
}

/** A code, taken over with its button. */
async function copy(page, name) {
  const bar = page.locator(`pre[data-code="${name}"] + .kopieer`);
  await bar.getByRole('button', { name: /^(Kopieer|Copy)/ }).click();
  await bar.getByText(/^(Gekopieerd|Copied)$/).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

const codeOf = (page, name) => page.textContent(`pre[data-code="${name}"]`);

/** Holds a page to being the widget of the school: its name, its colour and its choice, and nothing to complain of. */
async function expectSchool(frame) {
  await frame.getByText(NAAM).first().waitFor();
  await frame.waitForFunction(() => document.querySelector('[name="/examen/opleiding"]').value === 'havo');
  assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--sw-color-accent').trim()), ACCENT);
  assert.equal(await frame.getByText('kan hier niet').count(), 0);
}

/** The page in the first plain frame of a page. */
async function framed(page) {
  const handle = await page.waitForSelector('iframe');
  return handle.contentFrame();
}

test('the code with a script gives the widget of the school, as high as its content', async () => {
  const code = await copy(await openFilled(), 'script');
  const { page } = await school.open(schoolPage({ body: code }));
  await fitted(page);
  await expectSchool(await inside(page));
});

test('a fixed version is checked by its hash, and works', async () => {
  const maker = await openFilled();
  await maker.getByLabel('Een vaste versie').check();
  const code = await copy(maker, 'script');
  assert.match(code, /\/v\/[0-9a-f]{12}\/widget\/slaag-wijzer\.js" integrity="sha256-[^"]+" crossorigin="anonymous" defer/);
  const { page } = await school.open(schoolPage({ body: code }));
  await fitted(page);
  assert.match(await widgetFrames(page).getAttribute('src'), /\/v\/[0-9a-f]{12}\/widget\/#/);
  await expectSchool(await inside(page));
  const { page: spoiled } = await school.open(schoolPage({ body: code.replace(/sha256-.{8}/, 'sha256-AAAAAAAA') }));
  await spoiled.waitForLoadState('load');
  assert.equal(await spoiled.locator('iframe').count(), 0, 'a script that is another one is not run');
  assert.ok(await spoiled.getByRole('link', { name: 'Open de Slaagwijzer' }).isVisible());
});

test('the code without a script gives the widget of the school', async () => {
  const code = await copy(await openFilled(), 'iframe');
  const { page, heard } = await school.open(schoolPage({ body: code }), { headers: { 'content-security-policy': `default-src 'none'; frame-src ${new URL(calculator.address).origin}` } });
  await expectSchool(await framed(page));
  assert.equal(await page.locator('iframe').evaluate((frame) => getComputedStyle(frame).borderTopWidth), '0px');
  assert.deepEqual(heard, []);
});

test('WordPress, for who may post any HTML: the block works as it is', async () => {
  const { page } = await school.open(schoolPage({ body: await copy(await openFilled(), 'blok') }));
  await expectSchool(await framed(page));
});

test('WordPress, for who may not: of the block the link stays, and opens the widget of the school', async () => {
  const left = ksesPost(await copy(await openFilled(), 'blok'));
  assert.doesNotMatch(left, /iframe/);
  const { page } = await school.open(schoolPage({ body: left }));
  await page.getByRole('link', { name: 'Open de Slaagwijzer' }).click();
  await expectSchool(page.mainFrame());
});

for (const [who, save] of Object.entries({ 'any HTML': (html) => html, 'filtered HTML': ksesPost })) {
  test(`WordPress, plain HTML, ${who}: a link that works, and a widget where the administrator loads the script`, async () => {
    const maker = await openFilled();
    const left = save(await copy(maker, 'div'));
    const { page: without } = await school.open(schoolPage({ body: left }));
    await without.getByRole('link', { name: 'Open de Slaagwijzer' }).click();
    await expectSchool(without.mainFrame());
    const { page } = await school.open(schoolPage({ body: left, head: await copy(maker, 'lader') }));
    await fitted(page);
    await expectSchool(await inside(page));
  });
}

test('what the administrator puts in functions.php loads that same script', async () => {
  const page = await openPage();
  const [, loaded] = /'(https?:[^']+)'/.exec(await copy(page, 'php'));
  const [, source] = /src="([^"]+)"/.exec(await copy(page, 'lader'));
  assert.equal(loaded, source);
});

test('a CMS that strips everything: the link, and a button that can be put elsewhere', async () => {
  const maker = await openFilled();
  const page = await calculator.open({ path: 'over/' });
  await page.goto(await copy(maker, 'link'));
  await expectSchool(page.mainFrame());
  const { page: host } = await school.open(schoolPage({ body: ksesPost(await copy(maker, 'knop')) }));
  const button = host.getByRole('link', { name: 'Ben ik geslaagd? Reken het uit.' });
  assert.equal(await button.locator('img').evaluate(async (img) => { await img.decode(); return img.naturalWidth; }), 528);
  await button.click();
  await expectSchool(host.mainFrame());
});

test('on the server of the school itself, with its file', async () => {
  const maker = await openFilled();
  await maker.locator('[name="behouden-vakken"][value="ml"]').check();
  await fill(maker, 'behouden-vanaf', '6,5');
  const [file] = await Promise.all([maker.waitForEvent('download'), maker.locator('pre[data-code="json"] + .kopieer').getByRole('button', { name: 'Bewaar als bestand' }).click()]);
  assert.equal(file.suggestedFilename(), 'school.json');
  putSite();
  const json = readFileSync(await file.path(), 'utf8');
  assert.deepEqual(JSON.parse(json).behouden.map(({ vakken, vanaf }) => ({ vakken, vanaf })), [{ vakken: ['ml'], vanaf: '6,5' }]);
  school.put('/slaagwijzer/widget/school.json', json, { 'content-type': 'application/json' });
  const { page } = await school.open(schoolPage({ body: await copy(maker, 'eigen') }));
  await fitted(page);
  await expectSchool(await inside(page));
  assert.match((await inside(page)).url(), new RegExp(`^${school.origin}/slaagwijzer/widget/#instellingen=school$`));
});

/** Puts what the package holds of the widget on the server of the school. */
function putSite() {
  const types = { '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.json': 'application/json' };
  for (const name of readdirSync(dist, { recursive: true })) {
    if (!/^(widget\/[^/]*|[^/]*)\.(html|js|css|wasm|svg|json)$/.test(name) || !statSync(dist + name).isFile()) continue;
    const [extension = ''] = /\.[a-z]+$/.exec(name) ?? [];
    school.put(`/slaagwijzer/${name.replace(/index\.html$/, '')}`, readFileSync(dist + name), types[extension] ? { 'content-type': types[extension] } : {});
  }
}

test('the outcome is asked for in the code, and the page says how to hear it', async () => {
  const page = await openPage();
  assert.ok(await page.locator('#uitslagcode').isHidden());
  await page.getByLabel('Onze website wil de uitslag weten').check();
  assert.match(await copy(page, 'script'), /<slaag-wijzer uitslag>/);
  assert.match(await copy(page, 'uitslag'), /addEventListener\('slaagwijzer-uitslag'/);
});

test('a colour that can\'t be read is refused with its ratio, and is in no code', async () => {
  const page = await openPage();
  await page.locator('#accent').pressSequentially('#ffee0');
  await page.waitForTimeout(400);
  assert.equal(await page.textContent('#fout-accent'), '', 'while it is typed nothing is wrong yet');
  await page.locator('#accent').pressSequentially('0');
  await page.locator('#fout-accent', { hasText: 'het contrast is 1,2, en het moet minstens 4,5 zijn' }).waitFor();
  assert.equal(await page.getAttribute('#accent', 'aria-invalid'), 'true');
  for (const name of ['script', 'iframe', 'blok', 'div', 'link', 'knop', 'json']) assert.doesNotMatch(await codeOf(page, name), /[" ]accent="|#accent=|;accent=|"accent"/, name);
  await page.fill('#accent', ACCENT);
  await page.locator('output[for="accent"]', { hasText: 'Contrast met de achtergrond: 10,0' }).waitFor();
  assert.equal(await page.textContent('#fout-accent'), '');
  assert.match(await codeOf(page, 'script'), /accent="#7a1f3d"/);
});

test('for the dark the colour becomes as light as it takes, until somebody chooses another, also after a reload', async () => {
  const page = await openFilled();
  const first = await page.inputValue('#accent-donker');
  assert.match(first, /^#[0-9a-f]{6}$/);
  await page.reload();
  await page.evaluate(() => document.querySelectorAll('main details').forEach((details) => { details.open = true; }));
  await fill(page, 'accent', '#1f3d7a');
  const second = await page.inputValue('#accent-donker');
  assert.notEqual(second, first);
  await fill(page, 'accent-donker', '#ffffff');
  await fill(page, 'accent', '#12603a');
  assert.equal(await page.inputValue('#accent-donker'), '#ffffff');
});

test('what is wrong is told beside its field and at the codes, which lead to it', async () => {
  const page = await openPage();
  await fill(page, 'radius', '99');
  await fill(page, 'school-link', 'http://school.nl');
  assert.match(await page.textContent('#fout-radius'), /Het hoogste is 24/);
  assert.equal(await page.getAttribute('#radius', 'aria-describedby'), 'fout-radius');
  await page.evaluate(() => document.querySelectorAll('form details').forEach((details) => { details.open = false; }));
  await page.locator('#onvolledig').getByRole('link', { name: 'Ronde hoeken' }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'radius');
  assert.ok(await page.locator('#radius').isVisible());
  assert.equal(await codeOf(page, 'link'), `${calculator.address}widget/`);
});

test('any name of a school comes back whole out of every code, also through WordPress', async () => {
  const page = await openPage();
  const names = Array.from({ length: 150 }, randomName);
  const found = await page.evaluate((all) => {
    const field = document.querySelector('#school-naam');
    return all.map((name) => {
      field.value = name;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return Object.fromEntries([...document.querySelectorAll('pre[data-code]')].map((pre) => [pre.dataset.code, pre.textContent]));
    });
  }, names);
  const saved = found.map(({ script, iframe, div, blok, knop, link, json }) => ({ script, iframe, div, knop, blok, link, json, wordpress: ksesPost(div), block: ksesPost(blok) }));
  const read = await page.evaluate((all) => {
    const parse = (html) => new DOMParser().parseFromString(html, 'text/html').body;
    const named = (address) => new URLSearchParams(new URL(address).hash.slice(1)).get('school-naam');
    return all.map(({ script, iframe, div, blok, knop, link, json, wordpress, block }) => ({
      elements: parse(script).querySelectorAll('*').length,
      names: [
        parse(script).querySelector('slaag-wijzer').getAttribute('school-naam'),
        ...[div, wordpress].map((html) => parse(html).querySelector('[data-slaagwijzer]').dataset.schoolNaam),
        ...[iframe, blok].map((html) => named(parse(html).querySelector('iframe').src)),
        ...[script, div, blok, knop, wordpress, block].map((html) => named(parse(html).querySelector('a').href)),
        named(link),
        JSON.parse(json).school.naam,
      ],
    }));
  }, saved);
  read.forEach(({ elements, names: got }, i) => {
    assert.equal(elements, 2, `the element and its link: ${names[i]}`);
    assert.deepEqual(new Set(got), new Set([names[i]]));
  });
});

/** A name of pieces that mean something to HTML, to addresses, to WordPress or to PHP. */
function randomName() {
  const pieces = ['"', "'", '<', '>', '&', '&amp;', '&quot;', '&#39;', '\\', '\\"', '\\0', '/>', '</a>', '-->', '<!--', '--', ']]>', '[gallery]', '`', '=', '#', '?', '%', '%20', '+', ';', '{', '$', 'é', 'ß', '学', 'م', '🎓', '👍🏽', 'a', 'B', '9', ' x'];
  const text = Array.from({ length: 1 + Math.floor(Math.random() * 14) }, () => pieces[Math.floor(Math.random() * pieces.length)]).join('');
  const name = text.trim().slice(0, 60).replace(/[\ud800-\udbff]$/, '').trim();
  return /[\p{L}\p{N}]/u.test(name) ? name : `${name}a`;
}

test('lists of choices stand in the code by their codes, and only those that belong to what is offered', async () => {
  const page = await openPage();
  for (const code of ['havo', 'atheneum']) await page.locator(`[name="opleidingen"][value="${code}"]`).check();
  assert.equal(await page.locator('[name="profielen"][value="HBR"]').count(), 0, 'no profile of the vmbo');
  for (const box of ['[name="profielen"][value="EM"]', '[name="combinatie"][value="lit"]']) await page.locator(box).check();
  assert.match(await codeOf(page, 'script'), /<slaag-wijzer opleidingen="havo atheneum" combinatie="lit" profielen="EM">/);
});

test('the preview is the real widget, wide and on a phone, light and dark', async () => {
  const page = await openFilled();
  const preview = async () => page.locator('#proefbeeld iframe').elementHandle().then((frame) => frame.contentFrame());
  await expectSchool(await preview());
  const { width } = await page.locator('#proefbeeld iframe').boundingBox();
  await page.getByLabel('Telefoon').check();
  assert.equal((await page.locator('#proefbeeld iframe').boundingBox()).width, 360);
  assert.ok(width > 500);
  await page.getByLabel('Donker', { exact: true }).check();
  const dark = await preview();
  await dark.waitForFunction((light) => getComputedStyle(document.documentElement).getPropertyValue('--sw-color-accent').trim() !== light, ACCENT);
  assert.doesNotMatch(await codeOf(page, 'script'), /thema/, 'the look of the preview is no setting');
});

test('what was filled in survives a reload and goes along to the other language; nothing is stored', async () => {
  const page = await openFilled();
  await page.getByLabel('Een vaste versie').check();
  await page.locator('[name="combinatie"][value="lit"]').check();
  const before = await codeOf(page, 'script');
  await page.reload();
  await page.waitForFunction((code) => document.querySelector('pre[data-code="script"]').textContent === code, before);
  await page.click('#taalwissel');
  await page.locator('html[lang="en"]').waitFor();
  assert.equal(await page.inputValue('#school-naam'), NAAM);
  assert.equal(page.url(), `${calculator.address}en/inbedden/`);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
});

test('starting again empties everything', async () => {
  const page = await openFilled();
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  assert.equal(await codeOf(page, 'link'), `${calculator.address}widget/`);
  assert.deepEqual(await page.evaluate(() => [document.activeElement.id, document.querySelector('#accent-donker').value]), ['school-naam', '']);
});

test('a browser that does not copy selects the code, and says what to press', async () => {
  const page = await openPage({ prepare: (page) => page.addInitScript(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }) });
  const bar = page.locator('pre[data-code="iframe"] + .kopieer');
  await bar.getByRole('button').click();
  await bar.getByText('druk op Ctrl+C').waitFor();
  assert.equal(await page.evaluate(() => getSelection().toString()), await codeOf(page, 'iframe'));
});

test('the text about privacy can be copied and saved in both languages, and names the host', async () => {
  const page = await openPage();
  for (const [lang, begin] of Object.entries({ nl: 'Privacy van de Slaagwijzer op onze website\n', en: 'Privacy of Slaagwijzer on our website\n' })) {
    const bar = page.locator(`article[data-tekst="privacy-slaagwijzer-${lang}.txt"] + .kopieer`);
    const [file] = await Promise.all([page.waitForEvent('download'), bar.getByRole('button', { name: 'Bewaar als bestand' }).click()]);
    const text = readFileSync(await file.path(), 'utf8');
    assert.equal(file.suggestedFilename(), `privacy-slaagwijzer-${lang}.txt`);
    assert.ok(text.startsWith(begin) && text.includes(new URL(calculator.address).host) && text.includes('\n- '), text.slice(0, 200));
  }
});

/** Chooses a profile, types a grade, and waits until it is judged. */
async function typeGrade(frame) {
  await expectSchool(frame);
  await frame.selectOption('[name="/examen/profielen"]', 'NG');
  await frame.getByLabel('Nederlands, schoolexamen', { exact: true }).fill('1');
  await frame.getByText('Nog niet zeker').first().waitFor();
}

test('what the text about privacy says of requests is so', async () => {
  const requests = [];
  const { page } = await school.open(schoolPage({ body: await codeOf(await openFilled(), 'iframe') }), { prepare: (page) => page.on('request', (request) => requests.push(request)) });
  const frame = await framed(page);
  await typeGrade(frame);
  const before = requests.length;
  await frame.getByLabel('Engels, schoolexamen', { exact: true }).fill('7,3');
  await frame.waitForFunction(() => document.querySelector('#uitslag').ariaBusy !== 'true');
  assert.equal(requests.length, before, 'a grade asks for nothing');
  const own = requests.filter((request) => request.url().startsWith(calculator.address));
  assert.ok(own.length > 5 && own.every((request) => request.method() === 'GET' && !('referer' in request.headers() && request.headers().referer.startsWith(school.origin))));
  assert.ok(requests.every((request) => [calculator.address, `${school.origin}/`].some((known) => request.url().startsWith(known))));
});

test('what the text about privacy says of storage is so', async () => {
  const page = await calculator.open({ path: 'over/' });
  await page.goto(await codeOf(await openFilled(), 'link'));
  await typeGrade(page.mainFrame());
  const stored = async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length];
  assert.deepEqual(await page.evaluate(stored), [0, 0, '', 0, 0]);
});

test('the headers that are shown are those that the site itself sends', async () => {
  const page = await openPage();
  const known = readFileSync(`${dist}_headers`, 'utf8');
  const shown = [...`${await codeOf(page, 'nginx')}\n${await codeOf(page, 'apache')}`.matchAll(/(?:add_header|set) (\S+) "([^"]+)"/g)];
  assert.ok(shown.length >= 15);
  for (const [, name, value] of shown) assert.ok(known.includes(`  ${name}: ${value}\n`), `${name}: ${value}`);
});

for (const [path, address] of Object.entries({ 'inbedden/': 'https://ADRES/widget/', 'en/inbedden/': 'https://ADRES/en/widget/' })) {
  test(`${path} without JavaScript: the codes can be read, and what can't work is not there`, async () => {
    const page = await calculator.open({ path, javaScriptEnabled: false });
    await page.getByText(/ADRES (door|by)/).waitFor();
    assert.match(await codeOf(page, 'iframe'), new RegExp(`^<iframe src="${address}" .*></iframe>$`));
    await page.getByText(/^(Ons CMS haalt alles weg|Our CMS strips everything)$/).click();
    assert.equal(await page.locator('pre[data-code="link"]').innerText(), address);
    for (const gone of ['#instellingen', '.proefbeeld', '.versies', 'pre[data-code="blok"]']) assert.ok(await page.locator(gone).isHidden(), gone);
  });
}

test('with the keyboard alone: from the first field to a copied code', async () => {
  const page = await openPage({ unfold: false });
  await tabTo(page, '#school-naam');
  await page.keyboard.type('Ons College');
  await tabTo(page, '#accent');
  await page.keyboard.type('7a1f3d');
  await tabTo(page, 'pre[data-code="script"] + .kopieer button');
  await page.keyboard.press('Enter');
  await page.getByText('Gekopieerd').first().waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /<slaag-wijzer school-naam="Ons College" accent="#7a1f3d"/);
});

for (const [path, viewport, colorScheme] of [['inbedden/', LAPTOP, 'light'], ['inbedden/', PHONE, 'dark'], ['en/inbedden/', LAPTOP, 'dark'], ['en/inbedden/', PHONE, 'light']]) {
  test(`${path} at ${viewport.width} px, ${colorScheme}: axe and contrast find nothing, and nothing sticks out`, async () => {
    const page = await openPage({ path, viewport, colorScheme, locale: path.startsWith('en') ? 'en-GB' : 'nl-NL' });
    await fill(page, 'accent', '#ffee00');
    await fill(page, 'papier', '#ffffee');
    await page.locator('#fout-accent:not(:empty)').waitFor();
    assert.deepEqual(await axeFaults(page), []);
    const { measured, low, unjudged } = await page.evaluate(measureContrast);
    assert.ok(measured > 50);
    assert.deepEqual({ low, unjudged }, { low: [], unjudged: [] });
    const small = await page.$$eval('main :is(button, summary, select, label.vink, input:not([type="checkbox"], [type="radio"]))', (all) =>
      all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML.slice(0, 80)));
    assert.deepEqual(small, []);
    const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(content <= room, `${content} px in ${room} px`);
  });
}

test('the English page makes a widget in English', async () => {
  const page = await openPage({ path: 'en/inbedden/', locale: 'en-GB' });
  assert.match(await copy(page, 'script'), /<slaag-wijzer taal="en"><a href="[^"]+\/en\/widget\/">Open Slaagwijzer<\/a>/);
  const { page: host } = await school.open(schoolPage({ body: await copy(page, 'iframe') }));
  assert.equal(await (await framed(host)).getAttribute('html', 'lang'), 'en');
});
