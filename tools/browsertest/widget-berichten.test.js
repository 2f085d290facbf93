// What the widget and the page around it say to each other: only to whom it is meant for, only what was agreed, and never a grade.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { root, startSite } from './browser.js';
import { agree, fitted, inside, notAgreed, schoolPage, startGastheer, startSchool, widgetFrames } from './gastheer.js';
import { chooseExam, expectVerdict, field } from './rekenmachine.js';

const [address, { open, origin: SCHOOL }, liar, stranger] = await Promise.all([startSite(), startSchool(), startGastheer(), startGastheer()]);
const WIDGET = new URL(address).origin;
const at = (origin) => `<script src="${origin}/widget/slaag-wijzer.js" defer></script>`;

/** A widget that says hello back, and then whatever a test has it say. */
const HONEST_HEIGHT = 700;
liar.put('/widget/slaag-wijzer.js', readFileSync(`${root}/dist/widget/slaag-wijzer.js`, 'utf8'));
liar.put(
  '/widget/',
  `<!doctype html><script>
  addEventListener('message', ({ data, source }) => {
    if (data.soort === 'hallo') source.postMessage({ slaagwijzer: 1, soort: 'hoogte', hoogte: ${HONEST_HEIGHT} }, '*');
  });
  </script>`,
);
const elsewhere = stranger.put('/', '<!doctype html><p>Een andere site</p>');

/**
 * Opens a page with the liar's widget, and gives what the page makes of it.
 *
 * @param {string} [element]
 */
async function openLiar(element = '<slaag-wijzer></slaag-wijzer>') {
  const { page, heard } = await open(schoolPage({ body: element, head: at(liar.origin) }), { prepare: (page) => page.addInitScript(countOutcomes) });
  await heightBecomes(page, HONEST_HEIGHT);
  let said = 0;
  /**
   * Has a window say something to the page of the school, and waits until the page heard it: what is said after it comes after it.
   *
   * @param {import('playwright-core').Frame} frame
   * @param {unknown} message
   */
  const say = async (frame, message) => {
    said += 1;
    await frame.evaluate((all) => all.forEach((data) => top.postMessage(data, '*')), [message, { said }]);
    while (!heard.some(({ data }) => data?.said === said)) await page.waitForTimeout(5);
  };
  return { page, frame: await inside(page), say, outcomes: () => page.evaluate(() => window.outcomes), height: () => widgetFrames(page).evaluate((element) => element.offsetHeight) };
}

/** Runs in the page of the school. */
function countOutcomes() {
  window.outcomes = [];
  addEventListener('slaagwijzer-uitslag', ({ target, detail }) => window.outcomes.push([target.localName, detail]));
}

/**
 * @param {import('playwright-core').Page} page
 * @param {number} height in px
 */
async function heightBecomes(page, height) {
  const frame = await widgetFrames(page).elementHandle();
  await page.waitForFunction(([{ offsetHeight }, wanted]) => offsetHeight === wanted, [frame, height]);
}

const hoogte = (hoogte) => ({ slaagwijzer: 1, soort: 'hoogte', hoogte });
const uitslag = (uitslag) => ({ slaagwijzer: 1, soort: 'uitslag', uitslag });
const NO_HEIGHTS = [1e9, 20_001, 99, 0, -500, 640.5, NaN, Infinity, -Infinity, '800', [800], { valueOf: 800 }, null, undefined, true, 800n];
const NO_MESSAGES = [
  null, undefined, 1, '', 'hoogte', [], {}, JSON.stringify(hoogte(800)),
  { soort: 'hoogte', hoogte: 800 }, { slaagwijzer: 2, soort: 'hoogte', hoogte: 800 }, { slaagwijzer: '1', soort: 'hoogte', hoogte: 800 }, { slaagwijzer: true, soort: 'hoogte', hoogte: 800 },
  { slaagwijzer: 1, soort: 'Hoogte', hoogte: 800 }, { slaagwijzer: 1, soort: ['hoogte'], hoogte: 800 }, { slaagwijzer: 1, hoogte: 800 }, { ...hoogte(800), cijfer: '4,7' }, [hoogte(800)],
];
const NO_OUTCOMES = ['Geslaagd', 'gezakt', '4,7', '', 1, true, null, undefined, ['geslaagd'], { cijfer: '4,7' }];

test('a widget that lies about its height is not believed', async () => {
  const { page, frame, say, height } = await openLiar();
  for (const message of [...NO_HEIGHTS.map(hoogte), ...NO_MESSAGES]) {
    await say(frame, message);
    assert.equal(await height(), HONEST_HEIGHT, String(message?.hoogte ?? message));
  }
  for (const right of [100, 20_000, 801]) {
    await say(frame, hoogte(right));
    await heightBecomes(page, right);
  }
});

for (const element of ['<slaag-wijzer></slaag-wijzer>', '<div data-slaagwijzer></div>']) {
  test(`an outcome is not passed on when ${element} did not ask for it`, async () => {
    const { frame, say, outcomes } = await openLiar(element);
    await say(frame, uitslag('geslaagd'));
    assert.deepEqual(await outcomes(), []);
  });
}

for (const [element, name] of [['<slaag-wijzer uitslag></slaag-wijzer>', 'slaag-wijzer'], ['<div data-slaagwijzer data-uitslag></div>', 'div']]) {
  test(`${element} passes on the three outcomes there are, and nothing else`, async () => {
    const { frame, say, outcomes } = await openLiar(element);
    for (const wrong of NO_OUTCOMES) await say(frame, uitslag(wrong));
    await say(frame, { ...uitslag('geslaagd'), cijfer: '4,7' });
    assert.deepEqual(await outcomes(), []);
    for (const right of ['geslaagd', 'afgewezen', 'open']) await say(frame, uitslag(right));
    assert.deepEqual(await outcomes(), ['geslaagd', 'afgewezen', 'open'].map((right) => [name, { uitslag: right }]));
  });
}

test('the outcome also comes out of a part of the page that has a shadow root of its own', async () => {
  const { frame, say, outcomes } = await openLiar('<section><template shadowrootmode="open"><slaag-wijzer uitslag></slaag-wijzer></template></section>');
  await say(frame, uitslag('open'));
  assert.deepEqual(await outcomes(), [['section', { uitslag: 'open' }]]);
});

test('nobody but the frame of the widget is heard: not the page itself, not another frame, not one inside it', async () => {
  const { page, frame, say, height, outcomes } = await openLiar('<slaag-wijzer uitslag></slaag-wijzer>');
  const beside = async (parent, src) => {
    const handle = await parent.evaluateHandle((src) => document.documentElement.appendChild(Object.assign(document.createElement('iframe'), { src })), src);
    const made = await handle.contentFrame();
    await made.waitForLoadState();
    return made;
  };
  const others = [page.mainFrame(), await beside(page.mainFrame(), `${liar.origin}/widget/`), await beside(page.mainFrame(), elsewhere), await beside(frame, `${liar.origin}/widget/`)];
  for (const other of others) {
    for (const message of [hoogte(801), uitslag('geslaagd')]) await say(other, message);
  }
  await page.evaluate(([data, origin]) => dispatchEvent(new MessageEvent('message', { data, origin })), [hoogte(801), liar.origin]);
  assert.deepEqual([await height(), await outcomes()], [HONEST_HEIGHT, []]);
});

test('the frame is not heard once it shows another site, or a page without an origin', async () => {
  const { page, frame, say, height, outcomes } = await openLiar('<slaag-wijzer uitslag></slaag-wijzer>');
  for (const to of [elsewhere, 'data:text/html,<p>zonder herkomst']) {
    await frame.evaluate((href) => { location.href = href; }, to);
    await frame.waitForURL(to);
    for (const message of [hoogte(801), uitslag('geslaagd')]) await say(frame, message);
    assert.deepEqual([await height(), await outcomes()], [HONEST_HEIGHT, []]);
  }
});

test('an element that was removed is not heard', async () => {
  const { page, frame, say, outcomes } = await openLiar('<slaag-wijzer uitslag></slaag-wijzer>');
  await say(frame, uitslag('open'));
  await page.evaluate(() => {
    const element = document.querySelector('slaag-wijzer');
    window.kept = element;
    element.remove();
  });
  await page.evaluate(([data, origin]) => dispatchEvent(new MessageEvent('message', { data, origin, source: null })), [uitslag('geslaagd'), liar.origin]);
  assert.equal((await outcomes()).length, 1);
});

test('in a sandbox its own frame is heard, which has no origin', async () => {
  const { page, frame, say } = await openLiar('<slaag-wijzer sandbox="allow-scripts"></slaag-wijzer>');
  await say(frame, hoogte(801));
  await heightBecomes(page, 801);
});

test('the widget says nothing to who does not say a proper hello, and nothing to who is not around it', async () => {
  const { page, heard } = await open(schoolPage({ body: `<iframe id="widget" src="${WIDGET}/widget/"></iframe><iframe id="vreemd" src="${elsewhere}"></iframe>` }));
  const hallo = { slaagwijzer: 1, soort: 'hallo', uitslag: true };
  const wrong = [null, 'hallo', [], {}, { ...hallo, uitslag: 'ja' }, { ...hallo, slaagwijzer: 2 }, { ...hallo, meer: 1 }, { ...hallo, soort: 'hoogte' }, { slaagwijzer: 1, soort: 'hallo' }];
  await page.evaluate((all) => all.forEach((data) => document.querySelector('#widget').contentWindow.postMessage(data, '*')), wrong);
  const strange = await (await page.$('#vreemd')).contentFrame();
  await strange.evaluate((data) => parent.frames[0].postMessage(data, '*'), hallo);
  while (heard.length < wrong.length + 1) await page.waitForTimeout(10);
  await page.waitForTimeout(500);
  assert.ok(heard.every(({ at }) => at === WIDGET), 'nobody hears anything but the widget');
  await page.evaluate((data) => document.querySelector('#widget').contentWindow.postMessage(data, '*'), hallo);
  while (!heard.some(({ at }) => at === SCHOOL)) await page.waitForTimeout(10);
});

for (const sandbox of ['', ' sandbox="allow-scripts"']) {
  test(`from load to verdict${sandbox}: heights, an outcome for who asked and was allowed, and no grade`, async () => {
    const { page, heard } = await open(schoolPage({ body: `<slaag-wijzer opleiding="havo" uitslag${sandbox}></slaag-wijzer>`, head: at(WIDGET) }), { prepare: (page) => page.addInitScript(countOutcomes) });
    await fitted(page);
    const frame = await inside(page);
    await chooseExam(frame, { opleiding: 'havo', profiel: 'NG' });
    await field(frame, 'Nederlands', 'schoolexamen').fill('4,7');
    await expectVerdict(frame, 'Nog niet zeker');
    await fitted(page);
    assert.deepEqual(await page.evaluate(() => window.outcomes), [], 'not before the visitor agreed');
    assert.ok(!heard.some(({ data }) => data.soort === 'uitslag'));

    await agree(frame.getByLabel(new RegExp(`^Laat ${SCHOOL} weten`)));
    await page.waitForFunction(() => window.outcomes.length === 1);
    await frame.locator('#voorbeeld').click();
    await expectVerdict(frame, 'Gezakt');
    await page.waitForFunction(() => window.outcomes.length === 2);
    await frame.getByLabel(new RegExp(`^Laat ${SCHOOL} weten`)).uncheck();
    for (const name of ['Economie', 'Scheikunde']) await field(frame, name, 'centraal examen').fill('');
    await expectVerdict(frame, 'Nog niet zeker');
    await fitted(page);
    assert.deepEqual(await page.evaluate(() => window.outcomes), [['slaag-wijzer', { uitslag: 'open' }], ['slaag-wijzer', { uitslag: 'afgewezen' }]]);

    assert.deepEqual(notAgreed(heard), []);
    assert.deepEqual(new Set(heard.map(({ data }) => data.soort)), new Set(['hallo', 'hoogte', 'uitslag']));
  });
}

test('the box for the outcome is not there when the page does not ask', async () => {
  const { page } = await open(schoolPage({ body: '<slaag-wijzer opleiding="havo"></slaag-wijzer>', head: at(WIDGET) }));
  await fitted(page);
  assert.equal(await (await inside(page)).getByLabel(/^Laat .* weten/).count(), 0);
});
