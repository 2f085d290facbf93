// The page of the widget, in a frame of a page of another origin: alone, with a page that says hello, sandboxed, and with the settings of a school.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { axeFaults } from './axe.js';
import { agree } from './gastheer.js';
import { measureContrast } from './kleur.js';
import { expectVerdict, field, startCalculator } from './rekenmachine.js';
import { openAll } from './standen.js';

const calculator = await startCalculator();
const widget = `${calculator.address}widget/`;

/** The pages of the host, by their address. */
const pages = new Map();
const host = createServer(({ url }, reply) => reply.setHeader('content-type', 'text/html; charset=utf-8').end(pages.get(url) ?? '')).listen(0, '127.0.0.1');
await once(host, 'listening');
after(() => host.close());
const hostOrigin = `http://127.0.0.1:${host.address().port}`;

/** What a page that knows the widget does: it says hello, keeps what it hears, and gives the frame its height. */
const POLITE = (uitslag) => `<script>
  const frame = document.querySelector('iframe');
  const heard = [];
  addEventListener('message', ({ data, origin }) => {
    heard.push({ data, origin });
    if (data.soort === 'hoogte') frame.style.height = data.hoogte + 'px';
  });
  frame.addEventListener('load', () => frame.contentWindow.postMessage({ slaagwijzer: 1, soort: 'hallo', uitslag: ${uitslag} }, '*'));
</script>`;

/**
 * Opens the widget in a page of the host.
 *
 * @param {{settings?: Record<string, string>, around?: string, sandbox?: string, path?: string, files?: Record<string, string | ((route: import('playwright-core').Route) => unknown)>,
 *   width?: number, prepare?: (page: import('playwright-core').Page) => Promise<unknown>} & import('playwright-core').BrowserContextOptions} [options]
 */
async function embed({ settings = {}, around = '', sandbox, path = 'widget/', files = {}, width = 360, prepare, ...options } = {}) {
  const context = await calculator.browser.newContext({ viewport: { width: width + 16, height: 800 }, locale: 'nl-NL', serviceWorkers: 'block', ...options });
  after(() => context.close());
  const page = await context.newPage();
  page.on('pageerror', (error) => assert.fail(`a page threw: ${error.stack}`));
  for (const [name, content] of Object.entries(files)) {
    await page.route(`**/widget/${name}.json`, (route) => (typeof content === 'string' ? route.fulfill({ contentType: 'application/json', body: content }) : content(route)));
  }
  await prepare?.(page);
  const address = `${calculator.address}${path}#${new URLSearchParams(settings)}`.replaceAll('&', '&amp;');
  const url = `/${pages.size}`;
  pages.set(url, `<!doctype html><html lang="nl"><title>Een school</title><body style="margin: 8px"><iframe title="Slaagwijzer" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} style="width: ${width}px; height: 640px; border: 0" src="${address}"></iframe>${around}`);
  await page.goto(hostOrigin + url);
  const frame = page.frames()[1];
  await frame.waitForSelector('html[data-klaar]');
  return { page, frame, heard: () => page.evaluate(() => heard) };
}

async function showExample(frame, opleiding = 'havo') {
  await frame.selectOption('[name="/examen/opleiding"]', opleiding);
  await press(frame.locator('#voorbeeld'));
}

/**
 * Presses a button as somebody does who has to find it first: in a frame that has just moved Chromium ignores clicks as long as the box for the outcome is watched.
 *
 * @param {import('playwright-core').Locator} button
 */
async function press(button) {
  await button.scrollIntoViewIfNeeded();
  await button.page().waitForTimeout(700);
  await button.click();
}

const words = (messages) => messages.filter(({ data }) => data.soort === 'uitslag').map(({ data }) => data.uitslag);
const heights = (messages) => messages.filter(({ data }) => data.soort === 'hoogte').map(({ data }) => data.hoogte);

test('a plain frame works, with the bar at its bottom, and says nothing to anybody', async () => {
  const { page, frame } = await embed({ around: '<script>const heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>' });
  await showExample(frame);
  await expectVerdict(frame, 'Gezakt');
  assert.equal(await frame.locator('html[data-passend]').count(), 0);
  const bar = await frame.locator('#balk').evaluate((element) => [getComputedStyle(element).position, window.innerHeight - element.getBoundingClientRect().bottom]);
  assert.deepEqual(bar, ['fixed', 0]);
  assert.equal(await frame.locator('.meedelen').count(), 0);
  assert.deepEqual(await page.evaluate(() => heard), []);
});

test('the page that says hello hears the height: room for all of it, in steps of 128 px, and less only by 256 px', async () => {
  const { page, frame, heard } = await embed({ around: POLITE(false) });
  await showExample(frame);
  await expectVerdict(frame, 'Gezakt');
  await openAll(frame);
  await frame.getByLabel('Plak hier je cijfers').waitFor();
  const room = () => frame.waitForFunction(() => {
    const spare = window.innerHeight - document.documentElement.getBoundingClientRect().height;
    return spare >= 0 && spare < 384;
  });
  await room();
  const told = heights(await heard());
  assert.ok(told.length > 1, `${told}`);
  await frame.$$eval('details', (all) => all.forEach((details) => { details.open = false; }));
  await frame.waitForFunction((high) => window.innerHeight < high, told.at(-1));
  assert.ok((await heard()).every(({ origin }) => `${origin}/` === calculator.address));
  await room();
  const before = heights(await heard());
  assert.ok(before.every((hoogte) => hoogte % 128 === 0), `${before}`);
  assert.ok(before.every((hoogte, i) => i === 0 || hoogte > before[i - 1] || before[i - 1] - hoogte >= 256), `${before}`);
  await page.evaluate(() => frame.contentWindow.postMessage({ slaagwijzer: 1, soort: 'hallo', uitslag: false }, '*'));
  await page.waitForFunction((length) => heard.length > length, before.length);
  assert.deepEqual(heights(await heard()), [...before, before.at(-1)], 'each hello is answered');
  assert.notEqual(await frame.locator('#balk').evaluate((element) => getComputedStyle(element).position), 'fixed');
  assert.ok(await frame.evaluate(() => (document.querySelector('#balk').compareDocumentPosition(document.querySelector('#lijst')) & Node.DOCUMENT_POSITION_FOLLOWING) > 0), 'the verdict in short stands above the list');
});

test('the outcome is told after the visitor agreed, as a bare word, when it changes, and not of a trial', async () => {
  const { frame, heard } = await embed({ around: POLITE(true) });
  const box = frame.getByLabel(`Laat ${hostOrigin} weten: geslaagd, gezakt of nog niet zeker. Je cijfers niet.`);
  await box.waitFor();
  assert.equal(await box.isChecked(), false);
  await showExample(frame);
  await expectVerdict(frame, 'Gezakt');
  assert.deepEqual(words(await heard()), []);
  await agree(box);
  assert.deepEqual(words(await heard()), ['afgewezen']);
  await field(frame, 'Economie', 'centraal examen').fill('5,2');
  await expectVerdict(frame, 'Gezakt');
  await frame.click('#watals');
  await field(frame, 'Economie', 'centraal examen').fill('5,4');
  await expectVerdict(frame, 'Geslaagd');
  await frame.click('#proef button');
  await expectVerdict(frame, 'Gezakt');
  assert.deepEqual(words(await heard()), ['afgewezen']);
  await field(frame, 'Economie', 'centraal examen').fill('5,4');
  await expectVerdict(frame, 'Geslaagd');
  await field(frame, 'Economie', 'centraal examen').fill('');
  await expectVerdict(frame, 'Nog niet zeker');
  assert.deepEqual(words(await heard()), ['afgewezen', 'geslaagd', 'open']);
  await box.uncheck();
  await field(frame, 'Economie', 'centraal examen').fill('9,0');
  await expectVerdict(frame, 'Geslaagd');
  assert.deepEqual(words(await heard()), ['afgewezen', 'geslaagd', 'open']);
  const messages = (await heard()).map(({ data }) => data);
  assert.deepEqual([...new Set(messages.map((message) => Object.keys(message).sort().join()))].sort(), ['hoogte,slaagwijzer,soort', 'slaagwijzer,soort,uitslag']);
});

/** What a page could do to have a visitor tick a box that was not seen. */
const TRICKS = {
  'out of sight': { style: 'iframe { margin-top: 5000px }', words: /een seconde/ },
  'under something': { style: 'body::after { content: ""; position: fixed; inset: 0; background: teal; pointer-events: none }', words: /ligt iets overheen/ },
  transparent: { style: 'iframe { opacity: 0.01 }', words: /ligt iets overheen/ },
  'in a hole as large as the box': { style: 'html { overflow: auto } body { overflow: hidden; width: 24px; height: 5000px }', words: /een seconde/ },
};

for (const [trick, { style, words: why }] of Object.entries(TRICKS)) {
  test(`a box for the outcome that is ${trick} is not ticked, and says why`, async () => {
    const { page, frame, heard } = await embed({ settings: { opleiding: 'havo' }, around: `${POLITE(true)}<style>${style}</style>` });
    await frame.locator('#voorbeeld').evaluate((button) => button.click());
    await expectVerdict(frame, 'Gezakt');
    const box = frame.getByLabel(/^Laat /);
    if (trick !== 'out of sight') await box.evaluate((input) => input.scrollIntoView());
    await frame.waitForTimeout(1500);
    await box.evaluate((input) => input.click());
    await frame.waitForFunction(() => document.querySelector('.meedelen [role="status"]')?.textContent);
    assert.match(await frame.textContent('.meedelen [role="status"]'), why);
    assert.equal(await box.isChecked(), false);
    await frame.waitForTimeout(500);
    assert.deepEqual(words(await heard()), []);
    await page.close();
  });
}

test('what is covered just before it is ticked tells nothing', async () => {
  const { page, frame, heard } = await embed({ settings: { opleiding: 'havo' }, around: POLITE(true) });
  await frame.locator('#voorbeeld').evaluate((button) => button.click());
  await expectVerdict(frame, 'Gezakt');
  const box = frame.getByLabel(/^Laat /);
  await box.evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await frame.waitForTimeout(1500);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { style: 'position: fixed; inset: 0; background: teal' })));
  await box.evaluate((input) => input.click());
  await frame.waitForFunction(() => document.querySelector('.meedelen [role="status"]')?.textContent);
  assert.equal(await box.isChecked(), false);
  assert.deepEqual(words(await heard()), []);
});

test('a page that does not ask for the outcome is not offered it', async () => {
  const { frame } = await embed({ around: POLITE(false) });
  await frame.waitForSelector('html[data-passend]');
  assert.equal(await frame.locator('.meedelen').count(), 0);
});

test('a page without an origin hears heights, and is never offered the outcome', async () => {
  const inner = `<iframe title="Slaagwijzer" src="${widget}" style="width: 360px; height: 640px"></iframe>${POLITE(true)}`;
  pages.set('/zonder', `<!doctype html><title>Buiten</title><iframe title="binnen" sandbox="allow-scripts" style="width: 380px; height: 700px" srcdoc='${inner.replaceAll("'", '&#39;')}'></iframe>`);
  const page = await calculator.open();
  await page.goto(`${hostOrigin}/zonder`);
  await page.waitForFunction(() => document.querySelector('iframe'));
  const [, middle] = page.frames();
  await middle.waitForFunction(() => heard.length > 0);
  const frame = middle.childFrames()[0];
  await frame.waitForSelector('html[data-klaar][data-passend]');
  assert.equal(await frame.locator('.meedelen').count(), 0);
  await showExample(frame);
  await expectVerdict(frame, 'Gezakt');
  assert.ok((await middle.evaluate(() => heard)).every(({ data }) => data.soort === 'hoogte'));
});

test('hostile messages change nothing and are not answered', async () => {
  const { page, frame } = await embed({ around: '<iframe name="buur" title="buur" srcdoc="<p>buur"></iframe><script>const heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>' });
  await page.evaluate(() => {
    const target = window.frames[0];
    const hallo = { slaagwijzer: 1, soort: 'hallo', uitslag: true };
    const wrong = [null, 1, 'hallo', [], {}, { ...hallo, slaagwijzer: 2 }, { ...hallo, uitslag: 'ja' }, { ...hallo, meer: 1 }, { slaagwijzer: 1, soort: 'hoogte', hoogte: 100 }, { slaagwijzer: 1, soort: 'lijst' }, new Map([['soort', 'hallo']])];
    for (const message of wrong) target.postMessage(message, '*');
    // A well-formed one, of a frame that is not the page around the widget.
    window.frames.buur.eval('parent.frames[0].postMessage({ slaagwijzer: 1, soort: "hallo", uitslag: true }, "*")');
  });
  await showExample(frame);
  await expectVerdict(frame, 'Gezakt');
  assert.equal(await frame.locator('html[data-passend]').count(), 0);
  assert.equal(await frame.locator('.meedelen').count(), 0);
  assert.deepEqual(await page.evaluate(() => heard), []);
});

test('sandboxed with scripts alone it judges, fits, and nothing throws', async () => {
  const refused = [];
  const { frame, heard } = await embed({
    sandbox: 'allow-scripts', around: POLITE(true), settings: { opleiding: 'havo', 'school-naam': 'Het Lyceum' },
    prepare: async (page) => page.on('console', (message) => { if (message.type() === 'error') refused.push(message.text()); }),
  });
  assert.equal(await frame.evaluate(() => window.origin), 'null');
  await frame.click('#voorbeeld');
  await expectVerdict(frame, 'Gezakt');
  assert.equal(await frame.textContent('#school'), 'Het Lyceum');
  assert.ok(heights(await heard()).length > 0 && (await heard()).every(({ origin }) => origin === 'null'));
  await frame.click('#plakken > summary');
  await frame.getByLabel('Plak hier je cijfers').waitFor();
  assert.deepEqual(refused, []);
});

test('a frame that is refused its history works all the same', async () => {
  const { frame } = await embed({ prepare: (page) => page.addInitScript(() => {
    if (window === window.top) return;
    const refuse = () => { throw new DOMException('refused', 'SecurityError'); };
    Object.defineProperty(History.prototype, 'state', { get: refuse });
    History.prototype.replaceState = refuse;
  }) });
  await showExample(frame);
  await expectVerdict(frame, 'Gezakt');
});

const SCHOOL = {
  'school-naam': 'Het <img src=x onerror=alert(1)> Lyceum', 'school-link': 'https://lyceum.example/', opleiding: 'havo', jaar: '2026', opleidingen: 'havo atheneum', combinatie: 'lit', afronding: 'afkappen',
  'herkansing-deadline': '2026-06-18T12:00', 'herkansing-persoon': 'mevrouw Jansen', 'herkansing-contact': 'mailto:jansen@lyceum.example',
};

test('the settings of a school are seen', async () => {
  const { frame } = await embed({ settings: SCHOOL });
  const link = frame.locator('#school a');
  assert.equal(await link.textContent(), SCHOOL['school-naam']);
  assert.equal(await frame.textContent('#school'), `${SCHOOL['school-naam']} (lyceum.example)`, 'where it goes stands behind it, and not in the link');
  assert.deepEqual(await link.evaluate(({ href, target, rel }) => [href, target, rel]), ['https://lyceum.example/', '_blank', 'noopener']);
  assert.equal(await frame.locator('#instellingsfouten').isVisible(), false);
  assert.deepEqual(await frame.$$eval('[name="/examen/opleiding"] option', (all) => all.map(({ value }) => value)), ['', 'havo', 'atheneum']);
  assert.equal(await frame.inputValue('[name="/examen/opleiding"]'), 'havo');
  assert.equal(await frame.inputValue('[name="/examen/jaar"]'), '2026');
  await frame.selectOption('[name="/examen/profielen"]', 'NG');
  assert.equal(await frame.locator('tr[data-vak="lit"] [data-veld="combi"]').isChecked(), true);
  assert.match(await frame.textContent('#lijstuitleg'), /naar beneden af: 6,49 wordt 6,4\. Vul het cijfer in zoals het op je lijst staat\./);
  await frame.selectOption('[name="/examen/opleiding"]', 'atheneum');
  assert.equal(await frame.locator('tbody[data-deel="combinatie"] tr[data-vak="lit"]').count(), 1, 'another opleiding has it too');
  await frame.getByRole('button', { name: 'Literatuur weghalen' }).click();
  await frame.selectOption('[name="/examen/profielen"]', 'EM');
  assert.equal(await frame.locator('tr[data-vak="lit"]').count(), 0, 'what somebody took away stays away');
  await showExample(frame);
  await expectVerdict(frame, 'Gezakt');
  assert.equal(await frame.locator('tbody[data-deel="combinatie"] tr[data-vak="lit"]').count(), 1);
  for (const panel of ['#herkansing [data-deel="slagen"]', '.watnu']) {
    const text = frame.locator(`${panel} .vanschool`).first();
    assert.equal(await text.textContent(), 'Opgeven voor een herkansing kan tot donderdag 18 juni 2026 om 12:00. Dat doe je bij mevrouw Jansen (jansen@lyceum.example).', panel);
    assert.equal(await text.locator('a').getAttribute('href'), 'mailto:jansen@lyceum.example');
  }
  await frame.click('#opnieuw');
  assert.equal(await frame.inputValue('[name="/examen/opleiding"]'), 'havo', 'what the school chose is where it begins again');
});

test('outside a frame, where the address bar is ours, a link of somebody else is text with its host', async () => {
  for (const contact of ['https://duo-nl.evil.example/h', 'mailto:digid@evil.example']) {
    const settings = { 'school-naam': 'DUO: log hier in met DigiD', 'school-link': 'https://duo-nl.evil.example/login', opleiding: 'havo', 'herkansing-persoon': 'DigiD', 'herkansing-contact': contact };
    const page = await calculator.open({ path: `widget/#${new URLSearchParams(settings)}` });
    await page.waitForSelector('html[data-klaar]');
    await page.click('#voorbeeld');
    await expectVerdict(page, 'Gezakt');
    assert.equal(await page.textContent('#school'), 'DUO: log hier in met DigiD (duo-nl.evil.example)');
    assert.match(await page.locator('.watnu .vanschool').first().textContent(), contact.startsWith('m') ? /bij DigiD \(digid@evil\.example\)\.$/ : /bij DigiD \(duo-nl\.evil\.example\)\.$/);
    assert.deepEqual(await page.$$eval('a', (all) => all.map(({ href }) => href).filter((href) => href.includes('evil.example') && !href.includes('#school-naam'))), []);
  }
});

test('a name of one long word, or from right to left, stays in its place', async () => {
  const { frame } = await embed({ width: 280, settings: { 'school-naam': 'W'.repeat(80), 'school-link': 'https://lyceum.example/' } });
  assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  const hebrew = await embed({ settings: { 'school-naam': 'בית 1', 'herkansing-persoon': 'בית 2' } });
  assert.deepEqual(await hebrew.frame.$$eval('bdi', (all) => [...new Set(all.map(({ textContent }) => textContent))]), ['בית 1', 'בית 2']);
});

test('in English the day is written as English writes it', async () => {
  const { frame } = await embed({ path: 'en/widget/', settings: SCHOOL });
  await frame.click('#voorbeeld');
  await frame.waitForSelector('.watnu .vanschool');
  assert.match(await frame.textContent('.watnu .vanschool'), /^You can sign up for a resit until Thursday,? 18 June 2026 at 12:00\. You do that with mevrouw Jansen \(jansen@lyceum\.example\)\.$/);
});

test('a style is put on, in the scheme that the school chose', async () => {
  const { frame } = await embed({ settings: { accent: '#7a0c3a', thema: 'licht', lettertype: 'schreef', radius: '0' }, colorScheme: 'dark' });
  const style = await frame.evaluate(() => {
    const { fontFamily, backgroundColor, colorScheme } = getComputedStyle(document.body);
    return { fontFamily, backgroundColor, colorScheme, link: getComputedStyle(document.querySelector('#volledig')).color, card: getComputedStyle(document.querySelector('.kaart')).borderRadius };
  });
  assert.match(style.fontFamily, /^Georgia/);
  assert.deepEqual({ ...style, fontFamily: '' }, { fontFamily: '', backgroundColor: 'rgb(255, 255, 255)', colorScheme: 'light', link: 'rgb(122, 12, 58)', card: '0px' });
});

test('on paper a dark thema has the light colours of the page, whatever the light ones of the school', async () => {
  for (const settings of [{ papier: '#16202c' }, { accent: '#ffffff' }]) {
    const { page, frame } = await embed({ settings: { ...settings, thema: 'donker' } });
    assert.equal(await frame.locator('#instellingsfouten').isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    const seen = await frame.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color, getComputedStyle(document.querySelector('#volledig')).color]);
    assert.deepEqual(seen, ['rgb(255, 255, 255)', 'rgb(22, 32, 44)', 'rgb(11, 85, 99)'], JSON.stringify(settings));
  }
});

const FILE = JSON.stringify({
  school: { naam: 'Uit het bestand' },
  opleiding: 'havo',
  behouden: [{ opleidingen: ['havo'], vakken: ['ckv', 'ml', 'pws'], vanaf: '6,5' }],
});

test('a file beside the widget holds, and what the address says goes before it', async () => {
  for (const path of ['widget/', 'en/widget/']) {
    const { frame } = await embed({ path, settings: { instellingen: 'onze-school', 'school-naam': 'Uit het adres' }, files: { 'onze-school': FILE } });
    assert.equal(await frame.textContent('#school'), 'Uit het adres');
    assert.equal(await frame.inputValue('[name="/examen/opleiding"]'), 'havo');
    assert.equal(await frame.locator('#instellingsfouten').isVisible(), false);
  }
});

test('who does the year again hears which grades are kept for certain, by the own grades', async () => {
  const { frame } = await embed({ settings: { instellingen: 'onze-school' }, files: { 'onze-school': FILE } });
  await frame.click('#voorbeeld');
  await expectVerdict(frame, 'Gezakt');
  const kept = frame.locator('.watnu .vanschool');
  assert.equal(await kept.textContent(), 'Doe je het jaar over op Uit het bestand? Dan mag je dit houden: maatschappijleer (7) en profielwerkstuk (7).');
  await field(frame, 'Maatschappijleer', 'schoolexamen').fill('6');
  await frame.waitForFunction(() => document.querySelector('.watnu .vanschool').textContent.endsWith('houden: profielwerkstuk (7).'));
  await field(frame, 'Profielwerkstuk', 'schoolexamen').fill('5');
  await kept.waitFor({ state: 'hidden' });
});

test('a wrong file names the line, and the widget opens with what is right in it', async () => {
  const { frame } = await embed({ settings: { instellingen: 'fout' }, files: { fout: '{\n "school": {"naam": "Het Lyceum"},\n "opleiding": "havoo",\n "kleur": 1\n}' } });
  const notice = frame.locator('#instellingsfouten');
  assert.match(await notice.textContent(), /Voor de webmaster/);
  const lines = await notice.locator('li').allTextContents();
  assert.ok(lines.some((line) => line.startsWith('regel 3, /opleiding: ‘havoo’')) && lines.some((line) => line.startsWith('regel 4, /kleur: ')), `${lines}`);
  assert.equal(await frame.textContent('#school'), 'Het Lyceum');
  await showExample(frame);
  await expectVerdict(frame, 'Gezakt');
});

test('a file that is not there, or not of this site, is told', async () => {
  const asked = [];
  for (const name of ['weg', '../geheim', 'https://elders.example/x']) {
    const { frame } = await embed({ settings: { instellingen: name }, prepare: async (page) => page.on('request', (request) => asked.push(request.url())) });
    assert.equal(await frame.locator('#instellingsfouten li').count(), 1, name);
    await showExample(frame);
    await expectVerdict(frame, 'Gezakt');
  }
  assert.deepEqual(asked.filter((url) => url.endsWith('.json') && !url.endsWith('manifest.json')), [`${widget}weg.json`]);
  assert.ok(asked.every((url) => url.startsWith(calculator.address) || url.startsWith(hostOrigin) || url.startsWith('blob:')));
});

test('the form waits for a slow file no longer than three seconds, and nothing that is seen moves', async () => {
  const watchShifts = (page) => page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
  });
  const begun = Date.now();
  const late = await embed({ settings: { instellingen: 'traag' }, files: { traag: () => {} }, around: POLITE(false), prepare: watchShifts });
  assert.ok(Date.now() - begun >= 3000 && Date.now() - begun < 6000, `${Date.now() - begun}`);
  assert.equal(await late.frame.locator('#instellingsfouten li').count(), 1);
  assert.ok(await late.frame.locator('[name="/examen/opleiding"]').isVisible());
  const inTime = await embed({ settings: { instellingen: 'later' }, files: { later: async (route) => { await new Promise((done) => setTimeout(done, 700)); await route.fulfill({ contentType: 'application/json', body: FILE }); } }, around: POLITE(false), prepare: watchShifts });
  for (const { frame } of [late, inTime]) {
    await frame.waitForTimeout(300);
    assert.deepEqual(await frame.evaluate(() => window.shifts), []);
  }
});

test('while grades are typed the list does not move', async () => {
  const { frame } = await embed({ settings: { opleiding: 'havo' }, around: POLITE(false) });
  await frame.selectOption('[name="/examen/profielen"]', 'NG');
  const top = () => field(frame, 'Nederlands', 'schoolexamen').evaluate((input) => input.getBoundingClientRect().top);
  const before = await top();
  await field(frame, 'Nederlands', 'schoolexamen').fill('6,3');
  await expectVerdict(frame, 'Nog niet zeker');
  assert.equal(await top(), before);
  for (const name of ['Nederlands', 'Engels', 'Biologie', 'Scheikunde']) {
    await field(frame, name, 'schoolexamen').fill('1,0');
    await field(frame, name, 'centraal examen').fill('1,0');
  }
  await expectVerdict(frame, 'Nog niet zeker');
  assert.equal(await top(), before);
});

test('a link to a place in the page keeps the settings in the address; other pages open outside the frame', async () => {
  const settings = { 'school-naam': 'Het Lyceum' };
  const { page, frame } = await embed({ settings, around: POLITE(false) });
  await showExample(frame);
  await expectVerdict(frame, 'Gezakt');
  const fragment = `#${new URLSearchParams(settings)}`;
  await frame.click('#balk a');
  assert.equal(await frame.evaluate(() => document.activeElement.id), 'uitslag');
  await frame.click('#vakkiezer a');
  await openAll(frame);
  await frame.getByRole('link', { name: 'Bekijk je herkansing' }).click();
  assert.equal(await frame.evaluate(() => location.hash), fragment);
  const [rules] = await Promise.all([page.context().waitForEvent('page'), frame.click('[data-deel="alle-regels"]')]);
  await rules.waitForLoadState();
  assert.match(rules.url(), /regels\/havo-/);
  assert.equal(await rules.evaluate(() => window.opener), null);
  assert.equal(await frame.evaluate(() => location.hash), fragment);
});

test('the calculator itself opens in a new tab with the list, which stands in no request and no longer than the click in the page', async () => {
  const { page, frame } = await embed({ settings: { opleiding: 'havo' } });
  await frame.click('#voorbeeld');
  await expectVerdict(frame, 'Gezakt');
  const requested = [];
  page.context().on('request', (request) => requested.push(request.url().replace(/#.*/, '')));
  const [whole] = await Promise.all([page.context().waitForEvent('page'), frame.click('#volledig')]);
  await expectVerdict(whole, 'Gezakt');
  assert.equal(await field(whole, 'Economie', 'centraal examen').inputValue(), await field(frame, 'Economie', 'centraal examen').inputValue());
  assert.equal(whole.url(), calculator.address);
  assert.equal(await frame.getAttribute('#volledig', 'href'), calculator.address);
  assert.ok(requested.every((url) => !/5-1|ohavo/.test(url)), `${requested}`);
});

test('without anything typed it opens as it is', async () => {
  const { page, frame } = await embed({ settings: { opleiding: 'havo' } });
  await frame.selectOption('[name="/examen/profielen"]', 'NG');
  const [whole] = await Promise.all([page.context().waitForEvent('page'), frame.click('#volledig')]);
  await expectVerdict(whole, 'Kies je opleiding');
  assert.equal(await whole.locator('#gedeeld').isVisible(), false);
});

test('what was typed survives a reload, and other settings in the address', async () => {
  const { page, frame } = await embed({ settings: { 'school-naam': 'Eerst' } });
  await showExample(frame);
  await field(frame, 'Economie', 'centraal examen').fill('5,4');
  await expectVerdict(frame, 'Geslaagd');
  await frame.evaluate(() => location.reload());
  await frame.waitForSelector('html[data-klaar]');
  await expectVerdict(frame, 'Geslaagd');
  assert.equal(await frame.textContent('#school'), 'Eerst');
  await page.evaluate(() => { const frame = document.querySelector('iframe'); frame.src = frame.src.replace('Eerst', 'Daarna'); });
  await frame.waitForFunction(() => document.querySelector('#school')?.textContent === 'Daarna');
  await expectVerdict(frame, 'Geslaagd');
  assert.equal(await field(frame, 'Economie', 'centraal examen').inputValue(), '5,4');
  // An opleiding that is no longer offered sets the list aside, whole.
  await page.evaluate(() => { const frame = document.querySelector('iframe'); frame.src = `${frame.src}&opleidingen=atheneum`; });
  await frame.waitForFunction(() => document.querySelectorAll('[name="/examen/opleiding"] option').length === 2);
  assert.equal(await frame.locator('#lijst').isVisible(), false);
});

test('nothing of the list is stored, or goes anywhere', async () => {
  const requests = [];
  const { page, frame, heard } = await embed({
    around: POLITE(true), settings: { opleiding: 'havo' },
    prepare: async (page) => page.on('request', (request) => requests.push(request)),
  });
  await agree(frame.getByLabel(/^Laat /));
  await frame.selectOption('[name="/examen/profielen"]', 'NG');
  for (const name of ['Nederlands', 'Engels']) {
    await field(frame, name, 'schoolexamen').fill('7,3');
    await field(frame, name, 'centraal examen').fill('4,7');
  }
  await expectVerdict(frame, 'Nog niet zeker');
  for (const request of requests) {
    assert.equal(request.method(), 'GET');
    assert.doesNotMatch(JSON.stringify([request.url(), request.headers().referer, request.postData()]), /7[,.-]3|4[,.-]7/);
  }
  const said = JSON.stringify((await heard()).map(({ data }) => ({ ...data, hoogte: typeof data.hoogte })));
  assert.doesNotMatch(said, /\d[,.]\d|havo|NG/);
  assert.deepEqual(words(await heard()), ['open']);
  const kept = await frame.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await caches.keys()).length, (await indexedDB.databases()).length, (await navigator.serviceWorker?.getRegistrations() ?? []).length]);
  assert.deepEqual(kept, [0, 0, '', 0, 0, 0]);
  assert.deepEqual(await page.context().cookies(), []);
});

test('with scripts off the way to the rules is there', async () => {
  const page = await calculator.open({ path: 'widget/', javaScriptEnabled: false });
  assert.match(await page.locator('main').innerText(), /JavaScript nodig.*alle regels lezen/s);
  assert.equal(await page.locator('#formulier').isVisible(), false);
});

for (const width of [280, 320, 360, 700]) {
  test(`at ${width} px nothing sticks out, and what is pressed is large enough`, async () => {
    const { frame } = await embed({ width, settings: { ...SCHOOL, foute: 'x' }, around: POLITE(true) });
    await press(frame.locator('#voorbeeld'));
    await expectVerdict(frame, 'Gezakt');
    await openAll(frame);
    await frame.getByLabel('Plak hier je cijfers').waitFor();
    assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'no scroll bar');
    const out = await frame.$$eval('body *', (all) => all.filter((element) => element.checkVisibility() && !element.closest('svg, .onzichtbaar, option') && element.getBoundingClientRect().right > window.innerWidth + 1).map(({ outerHTML }) => outerHTML.slice(0, 90)));
    assert.deepEqual(out, []);
    const small = await frame.$$eval('button, select, input:not([type="range"]), summary', (all) => all.filter((element) => element.checkVisibility() && Math.min(element.getBoundingClientRect().height, element.getBoundingClientRect().width) < 20).map(({ outerHTML }) => outerHTML.slice(0, 90)));
    assert.deepEqual(small, []);
  });
}

const COLOURS = { accent: '#8a1538', papier: '#fff8ef', 'accent-donker': '#ffb3c7', 'papier-donker': '#101820' };

for (const [name, settings] of Object.entries({ 'its own colours': SCHOOL, "a school's colours": { ...SCHOOL, ...COLOURS, foute: 'x' } })) {
  test(`axe and contrast, with ${name}`, async () => {
    for (const colorScheme of ['light', 'dark']) {
      const { page, frame } = await embed({ settings, around: POLITE(true), colorScheme });
      await press(frame.locator('#voorbeeld'));
      await expectVerdict(frame, 'Gezakt');
      await openAll(frame);
      assert.deepEqual(await axeFaults(frame), [], colorScheme);
      const { measured, low, unjudged } = await frame.evaluate(measureContrast);
      assert.ok(measured > 40, `${measured} measured`);
      assert.deepEqual({ low, unjudged }, { low: [], unjudged: [] }, colorScheme);
      await page.close();
    }
  });
}

test('with the keyboard alone', async () => {
  const { page, frame } = await embed({ settings: { opleiding: 'havo' }, around: POLITE(true) });
  await frame.focus('[name="/examen/profielen"]');
  await page.keyboard.type('Natuur en G');
  await field(frame, 'Nederlands', 'schoolexamen').waitFor();
  const reached = new Set();
  for (let presses = 0; presses < 80 && !reached.has('volledig'); presses++) {
    await page.keyboard.press('Tab');
    const focus = await frame.evaluate(() => {
      const at = document.activeElement;
      return { what: at.id || at.getAttribute('aria-label') || at.textContent, outlined: getComputedStyle(at).outlineStyle !== 'none' };
    });
    assert.ok(focus.outlined, focus.what);
    reached.add(focus.what);
  }
  for (const what of ['voorbeeld', 'Nederlands, schoolexamen', 'vakkiezer-veld', 'volledig']) assert.ok(reached.has(what), `${what} among ${[...reached]}`);
});
