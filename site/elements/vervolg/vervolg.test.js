import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import test from 'node:test';
import { axeFaults } from '../../../tools/browsertest/axe.js';
import { root } from '../../../tools/browsertest/browser.js';
import { expectVerdict, field, LAPTOP, PHONE, startCalculator } from '../../../tools/browsertest/rekenmachine.js';
import { openAll } from '../../../tools/browsertest/standen.js';

const calculator = await startCalculator();
const page = await calculator.open();
const panel = page.locator('#vervolg');
const age = panel.getByLabel('Hoe oud ben je?');
const promoted = panel.getByLabel('Ging je ooit over van klas 3 naar 4 havo of 4 vwo?');
const ALL = ['inzage', 'herkansing', 'septemberroute', 'vavo', 'rutteregeling', 'jaar-overdoen', 'staatsexamen', 'diploma-lager-niveau', 'mbo', 'gespreid-examen'];

/** The example of an opleiding with other grades for some subjects: {subject: {which: grade}}. */
async function fillIn({ opleiding, jaar = 2027, soort, cijfers = {}, kop = 'Gezakt' }, on = page) {
  await on.goto('about:blank');
  await on.goto(calculator.address);
  await on.selectOption('[name="/examen/opleiding"]', opleiding);
  await on.selectOption('[name="/examen/jaar"]', String(jaar));
  await on.click('#voorbeeld');
  if (soort) {
    await on.click('#situatie summary');
    await on.selectOption('[name="/examen/soort"]', soort);
  }
  for (const [vak, grades] of Object.entries(cijfers)) {
    for (const [which, grade] of Object.entries(grades)) await field(on, vak, which).fill(grade);
  }
  await expectVerdict(on, kop);
}

/** The codes of the routes under each heading, in the order in which they stand. */
function groups() {
  return panel.evaluate((element) => {
    const read = (list) => [...list.querySelectorAll(':scope > .route')].filter((route) => route.closest('[hidden]') === null).map(({ dataset }) => dataset.code);
    const [ja, onbekend, nee] = element.querySelectorAll('.routes');
    return { ja: read(ja), onbekend: read(onbekend), nee: read(nee) };
  });
}

const route = (code) => panel.locator(`.route[data-code="${code}"]`);

/** Waits until a route has gone to another group. */
function moved(code, group) {
  const nth = ['ja', 'onbekend', 'nee'].indexOf(group);
  return page.waitForFunction(([wanted, i]) => document.querySelectorAll('#vervolg .routes')[i].querySelector(`[data-code="${wanted}"]`), [code, nth], { timeout: 5_000 });
}

test('havo: every route once, the possible ones first, the impossible folded away', async () => {
  await fillIn({ opleiding: 'havo' });
  assert.deepEqual(await groups(), {
    ja: ['herkansing', 'inzage', 'staatsexamen'],
    onbekend: ['vavo', 'rutteregeling', 'jaar-overdoen', 'mbo', 'diploma-lager-niveau'],
    nee: ['septemberroute', 'gespreid-examen'],
  });
  assert.ok(await route('septemberroute').isHidden());
  await panel.getByText('Dit kan nu niet, en waarom').click();
  assert.match(await route('septemberroute').textContent(), /Ook met een 10/);
});

test('each route says why and has its source; a place in the law leads there', async () => {
  for (const code of ALL) {
    assert.ok((await route(code).locator('p').first().textContent()).length > 20, code);
    assert.match(await route(code).locator('.bron').textContent(), /^Bron: \S/, code);
  }
  assert.match(await route('inzage').locator('.bron a').getAttribute('href'), /^https:\/\/wetten\.overheid\.nl\/.*artikel=3\.31&/);
  assert.match(await route('mbo').locator('.bron').textContent(), /Gezakt en nu\?/);
});

test('the resit is not told twice: its route leads to the panel above', async () => {
  const text = await route('herkansing').textContent();
  assert.doesNotMatch(text, /\d,\d/);
  await route('herkansing').getByRole('link', { name: 'Bekijk je herkansing' }).click();
  assert.equal(new URL(page.url()).hash, '#herkansing');
  await expectVerdict(page, 'Gezakt');
  assert.ok(await page.locator('#herkansing').isVisible());
});

test('an answer moves the routes at once, and a screen reader hears how many there are now', async () => {
  await fillIn({ opleiding: 'havo' });
  const status = panel.getByRole('status');
  assert.equal(await status.textContent(), '');
  await age.fill('17');
  await moved('mbo', 'ja');
  const { ja, onbekend, nee } = await groups();
  assert.deepEqual(nee, ['septemberroute', 'vavo', 'gespreid-examen']);
  assert.equal(await status.textContent(), `Bijgewerkt. Dit kan: ${ja.length}. Hangt ervan af: ${onbekend.length}. Kan nu niet: ${nee.length}.`);
  assert.ok(await age.evaluate((input) => document.activeElement === input), 'the field keeps the focus');
  await age.fill('18');
  await moved('vavo', 'ja');
  await age.fill('15');
  await moved('mbo', 'nee');
  await age.fill('');
  await moved('mbo', 'onbekend');
});

test('a route that depends on something opens when it is wanted, and stays open when an answer changes', async () => {
  await age.fill('');
  const fold = route('jaar-overdoen').locator('details');
  assert.ok(await fold.locator('p').first().isHidden());
  await fold.locator('summary').click();
  assert.ok(await fold.locator('p').first().isVisible());
  await age.fill('17');
  await moved('mbo', 'ja');
  assert.ok(await fold.locator('p').first().isVisible());
});

test('the overgangsbewijs decides the level of the mbo', async () => {
  await age.fill('17');
  await moved('mbo', 'ja');
  assert.match(await route('mbo').textContent(), /Heb je een overgangsbewijs/);
  await promoted.selectOption('ja');
  await page.waitForFunction(() => /Met je overgangsbewijs/.test(document.querySelector('[data-code="mbo"]').textContent));
  await promoted.selectOption('nee');
  await page.waitForFunction(() => !/overgangsbewijs/.test(document.querySelector('[data-code="mbo"]').textContent));
});

test('what is no age is not sent, and said once the field is left', async () => {
  await age.fill('17');
  await moved('mbo', 'ja');
  await age.fill('170');
  await moved('mbo', 'onbekend');
  assert.ok(await panel.locator('.fout').isHidden());
  await page.keyboard.press('Tab');
  assert.ok(await panel.locator('.fout').isVisible());
  assert.equal(await age.getAttribute('aria-invalid'), 'true');
  assert.match(await age.getAttribute('aria-describedby'), /fout/);
  await age.fill('18');
  assert.ok(await panel.locator('.fout').isHidden());
  assert.equal(await age.getAttribute('aria-invalid'), null);
  await moved('vavo', 'ja');
});

test('age and overgangsbewijs are kept nowhere: not in the history, in storage or in the address, and a reload forgets them', async () => {
  await fillIn({ opleiding: 'havo' });
  const kept = () => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, document.cookie, location.href]);
  const before = await page.evaluate(kept);
  assert.match(before, /havo/);
  await age.fill('17');
  await promoted.selectOption('ja');
  await moved('mbo', 'ja');
  assert.equal(await page.evaluate(kept), before);
  await page.reload();
  await expectVerdict(page, 'Gezakt');
  assert.deepEqual([await age.inputValue(), await promoted.inputValue()], ['', '']);
});

test('Begin opnieuw forgets them too', async () => {
  await age.fill('17');
  await page.click('#opnieuw');
  await fillAgain('havo');
  assert.equal(await age.inputValue(), '');
  assert.ok((await groups()).onbekend.includes('mbo'));
});

async function fillAgain(opleiding) {
  await page.selectOption('[name="/examen/opleiding"]', opleiding);
  await page.click('#voorbeeld');
  await expectVerdict(page, 'Gezakt');
}

// All 7 but the profielwerkstuk: a 3, below the least that a part may be. With a 4 the parts are 4, 7 and 7: the combinatiecijfer is 6.
const VWO = {
  opleiding: 'atheneum', jaar: 2026,
  cijfers: { Profielwerkstuk: { schoolexamen: '3' }, Maatschappijleer: { schoolexamen: '7' }, CKV: { schoolexamen: '7' } },
};

test('vwo: the septemberroute names the part and the lowest grade that is enough', async () => {
  await fillIn(VWO);
  assert.ok((await groups()).ja.includes('septemberroute'));
  assert.deepEqual(await route('septemberroute').locator('.onderdelen li').allTextContents(), ['Met een 4 of hoger voor profielwerkstuk. Nu heb je een 3.']);
  assert.match(await route('septemberroute').textContent(), /1 oktober/);
});

test('vmbo-bb: no vavo and no septemberroute; the staatsexamen only with an enrolment at the mbo', async () => {
  await fillIn({ opleiding: 'vmbo-bb', cijfers: { Nederlands: { schoolexamen: '4,2', 'centraal examen': '4,2' } } });
  const { ja, onbekend, nee } = await groups();
  for (const code of ['septemberroute', 'vavo', 'rutteregeling', 'diploma-lager-niveau']) assert.ok(nee.includes(code), code);
  assert.ok(ja.includes('inzage') && onbekend.includes('jaar-overdoen'));
});

test('staatsexamen: the resit has its own days, and nothing is said about a school', async () => {
  await fillIn({ opleiding: 'havo', soort: 'staatsexamen' });
  const { nee } = await groups();
  for (const code of ['rutteregeling', 'jaar-overdoen', 'gespreid-examen']) assert.ok(nee.includes(code), code);
  assert.match(await route('herkansing').textContent(), /binnen acht dagen/);
  await panel.locator('.dagen summary').click();
  assert.doesNotMatch(await panel.locator('.dagen').textContent(), /school/);
});

test('the days are those of the year of the form; an unknown one says so', async () => {
  await fillIn({ opleiding: 'havo', jaar: 2027 });
  const days = panel.locator('.dagen');
  assert.equal(await days.locator('summary').textContent(), 'Belangrijke dagen van 2027');
  assert.match(await days.textContent(), /Hier nog niet bekend: uitslag, .* en begin van het derde tijdvak\. Kijk op examenblad\.nl\./);
  assert.match(await days.textContent(), /vraag je school vóór welke dag/);
  await fillIn({ opleiding: 'havo', jaar: 2022, cijfers: { Nederlands: { schoolexamen: '4,0', 'centraal examen': '3,0' } } });
  assert.match(await days.textContent(), /Uitslag: donderdag 9 juni 2022\. Bron: .*Rijksoverheid/);
});

test('open: one quiet line with the way to the page, and no routes', async () => {
  await fillIn({ opleiding: 'vmbo-kb', kop: 'Nog niet zeker' });
  assert.ok(await panel.isVisible());
  assert.equal(await panel.locator('.route:visible').count(), 0);
  assert.ok(await age.isHidden());
  assert.match(await panel.textContent(), /nog niet vast/);
  await panel.getByRole('link', { name: 'Lees wat er kan als je zakt' }).click();
  assert.equal(await page.title(), 'Gezakt, en nu? Slaagwijzer');
});

test('who passed, or made a mistake, sees nothing of it; it comes back with Gezakt', async () => {
  await fillIn({ opleiding: 'atheneum', kop: 'Geslaagd, cum laude' });
  assert.ok(await panel.isHidden());
  await fillIn({ opleiding: 'havo' });
  await field(page, 'Economie', 'centraal examen').fill('zes');
  await page.keyboard.press('Tab');
  await expectVerdict(page, 'Klopt dit?');
  assert.ok(await panel.isHidden());
  await field(page, 'Economie', 'centraal examen').fill('5,1');
  await expectVerdict(page, 'Gezakt');
  assert.ok(await panel.isVisible());
});

test('the routes stand below the resit and above the eisen', async () => {
  const order = await page.locator('#uitslag h2').evaluateAll((all) => all.filter((element) => element.checkVisibility()).map(({ textContent }) => textContent));
  const places = ['Met één herkansing slaag je alsnog', 'Gezakt, en nu?', 'De eisen'].map((heading) => order.indexOf(heading));
  assert.ok(places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1])), `${order}`);
});

test('on the English page the panel speaks English, and leads to the English page', async () => {
  const english = await calculator.open({ path: 'en/' });
  await english.selectOption('[name="/examen/opleiding"]', 'havo');
  await english.click('#voorbeeld');
  const other = english.locator('#vervolg');
  await other.getByLabel('How old are you?').waitFor();
  assert.deepEqual(await other.locator('h3:visible').allTextContents(), ['You can do this', 'This depends']);
  assert.match(await other.locator('[data-code="inzage"]').textContent(), /kept for at least six months/);
  await other.locator('.dagen summary').click();
  assert.match(await other.locator('.dagen').textContent(), /^Important days of 2027Not known here yet/);
  await other.getByRole('link', { name: 'Read more about every way' }).click();
  assert.equal(await english.title(), 'Failed, what now? Slaagwijzer');
});

test('axe finds nothing, nothing is wider than the screen, and what can be pressed is large enough', async () => {
  mkdirSync(`${root}/tools/browsertest/beeld`, { recursive: true });
  for (const [name, exam] of Object.entries({ havo: { opleiding: 'havo' }, vwo: VWO })) {
    await fillIn(exam);
    await age.fill('17');
    await moved('mbo', 'ja');
    await openAll(page);
    for (const viewport of [LAPTOP, PHONE]) {
      await page.setViewportSize(viewport);
      for (const [colorScheme, colour] of [['light', 'licht'], ['dark', 'donker']]) {
        await page.emulateMedia({ colorScheme });
        if (colour === 'donker' || name === 'havo') assert.deepEqual(await axeFaults(page), []);
        await page.screenshot({ path: `${root}/tools/browsertest/beeld/gezakt-en-nu-${name}-${viewport.width}-${colour}.png`, fullPage: true });
      }
      const sizes = await panel.evaluate((element) => ({
        wide: element.scrollWidth > element.clientWidth,
        low: [...element.querySelectorAll('input, select, summary')].filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML),
      }));
      assert.deepEqual(sizes, { wide: false, low: [] }, `${viewport.width}`);
    }
  }
});

test('the page to read names every route of the engine, and cites the same text of the law', async () => {
  const request = { examen: { jaar: 2027, opleiding: 'havo', profielen: ['NG'] }, vakken: [], vragen: ['vervolg'] };
  const { stdout } = spawnSync('go', ['run', './tools/uitslag'], { cwd: root, input: JSON.stringify(request), encoding: 'utf8' });
  const routes = JSON.parse(stdout).vervolg;
  assert.deepEqual(routes.map(({ code }) => code).sort(), [...ALL].sort());
  const reading = await calculator.open({ path: 'vervolg/', javaScriptEnabled: false });
  for (const { code, bron } of routes) {
    const section = reading.locator(`section#${code}`);
    assert.ok(await section.isVisible(), code);
    const links = await section.locator('a').evaluateAll((all) => all.map(({ href }) => href));
    if (bron.url) assert.ok(links.includes(bron.url), `${code}: ${bron.url}\n${links.join('\n')}`);
    assert.equal(await section.locator('dt').allTextContents().then((names) => names.join()), 'Voor wie,Dit doe je,Lees verder', code);
  }
});

test('every link within the page to read has its place', async () => {
  const reading = await calculator.open({ path: 'vervolg/' });
  const lost = await reading.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id)));
  assert.deepEqual(lost, []);
});
