// The widget in the page of a school: it fits everywhere, follows its content, hears only its own frame, and tells no grade.
import assert from 'node:assert/strict';
import test from 'node:test';
import { axeFaults } from './axe.js';
import { startSite } from './browser.js';
import { fitted, inside, notAgreed, schoolPage, startSchool, widgetFrames } from './gastheer.js';

const [address, school] = await Promise.all([startSite(), startSchool()]);
const { open, put } = school;
const WIDGET = new URL(address).origin;
const LOADER = `${WIDGET}/widget/slaag-wijzer.js`;
const LINK = `<a href="${WIDGET}/">Open de Slaagwijzer</a>`;
const HAVO = `<slaag-wijzer opleiding="havo" jaar="2027">${LINK}</slaag-wijzer>`;
const SCRIPT = `<script src="${LOADER}" defer></script>`;

const policy = `default-src 'none'; script-src ${WIDGET}; frame-src ${WIDGET}; style-src 'self'`;
for (const [name, more] of [['a strict policy', ''], ['a strict policy with trusted types', "; require-trusted-types-for 'script'; trusted-types 'none'"]]) {
  test(`${name}: the widget fits, and the browser has nothing to report`, async () => {
    const reported = [];
    const { page } = await open(schoolPage({ body: HAVO, head: SCRIPT }), {
      headers: { 'content-security-policy': policy + more },
      prepare: (page) => page.on('console', (message) => reported.push(message.text())),
    });
    assert.notEqual(await fitted(page), 640);
    assert.deepEqual(reported.filter((text) => !text.includes('favicon')), []);
  });
}

for (const [how, tag] of Object.entries({
  'in the head, as it comes': { head: `<script src="${LOADER}"></script>` },
  'in the head, async': { head: `<script src="${LOADER}" async></script>` },
  'as a module': { head: `<script type="module" src="${LOADER}"></script>` },
  'at the end': { foot: `<script src="${LOADER}"></script>` },
  'before and after': { head: `<script src="${LOADER}" async></script>`, foot: `<script src="${LOADER}?again"></script><script type="module" src="${LOADER}"></script>` },
  'with an attacker\'s picture for the current script': { head: '', foot: `<img name="currentScript" src="${school.origin}/widget/slaag-wijzer.js" alt=""><script src="${LOADER}"></script>` },
})) {
  test(`the loader ${how}: one frame, of our own site`, async () => {
    const { page } = await open(schoolPage({ body: HAVO + (tag.foot ?? ''), head: tag.head }));
    await fitted(page);
    assert.equal(await page.locator('iframe').count(), 1);
    assert.equal(await widgetFrames(page).getAttribute('src'), `${WIDGET}/widget/#opleiding=havo&jaar=2027`);
    assert.ok(await page.locator('slaag-wijzer a').isHidden(), 'the link makes way');
  });
}

test('the loader put in by a script', async () => {
  const { page } = await open(schoolPage({ body: HAVO }));
  await page.evaluate((src) => document.head.append(Object.assign(document.createElement('script'), { src })), LOADER);
  await fitted(page);
});

test('a plain iframe and no script at all: the widget works by itself, and says nothing', async () => {
  const { page, heard } = await open(schoolPage({ body: `<iframe src="${WIDGET}/widget/#opleiding=havo" title="Slaagwijzer" width="600" height="700"></iframe>` }));
  const frame = page.frameLocator('iframe');
  await frame.locator('[name="/examen/profielen"]').selectOption('NG');
  await frame.getByLabel('Nederlands, schoolexamen', { exact: true }).fill('1');
  await frame.getByText('Nog niet zeker').first().waitFor();
  assert.deepEqual(heard, []);
});

test('in a sandbox with scripts alone: it fits and reckons', async () => {
  const { page, heard } = await open(schoolPage({ body: `<slaag-wijzer opleiding="havo" sandbox="allow-scripts">${LINK}</slaag-wijzer>`, head: SCRIPT }));
  await fitted(page);
  const frame = await inside(page);
  assert.equal(await frame.evaluate(() => self.origin), 'null');
  await frame.selectOption('[name="/examen/profielen"]', 'NG');
  await frame.getByLabel('Nederlands, schoolexamen', { exact: true }).fill('1');
  await frame.getByText('Nog niet zeker').first().waitFor();
  await fitted(page);
  assert.ok(heard.some(({ origin }) => origin === 'null'));
});

test('a school page that stands in a sandbox itself', async () => {
  const inner = put('/in-sandbox.html', schoolPage({ body: HAVO, head: SCRIPT }));
  const { page } = await open(schoolPage({ body: `<iframe id="zand" sandbox="allow-scripts" src="${inner}" width="800" height="800"></iframe>` }));
  const host = page.frames().find((frame) => frame.url() === inner);
  await host.waitForFunction(() => document.querySelector('slaag-wijzer').shadowRoot.querySelector('iframe').style.height !== '640px');
});

test('three widgets: each with its own settings, language and height', async () => {
  const body = `<slaag-wijzer opleiding="havo" hoogte="500"></slaag-wijzer>
    <div data-slaagwijzer data-opleiding="vmbo-kb" data-school-naam="Lyceum &amp; Zo"></div>
    <slaag-wijzer taal="en" titel="Pass or fail"></slaag-wijzer>`;
  const { page } = await open(schoolPage({ body, head: SCRIPT }));
  for (const index of [0, 1, 2]) await fitted(page, index);
  const seen = await widgetFrames(page).evaluateAll((frames) => frames.map((f) => ({ src: f.src, title: f.title, allow: f.getAttribute('allow'), referrerPolicy: f.referrerPolicy, loading: f.loading })));
  const always = { allow: '', referrerPolicy: 'no-referrer', loading: 'lazy' };
  assert.deepEqual(seen, [
    { src: `${WIDGET}/widget/#opleiding=havo`, title: 'Slaagwijzer: ben ik geslaagd?', ...always },
    { src: `${WIDGET}/widget/#opleiding=vmbo-kb&school-naam=Lyceum+%26+Zo`, title: 'Slaagwijzer: ben ik geslaagd?', ...always },
    { src: `${WIDGET}/en/widget/`, title: 'Pass or fail', ...always },
  ]);
  const before = await fitted(page, 1);
  await (await inside(page, 0)).evaluate(() => document.body.append(Object.assign(document.createElement('p'), { textContent: 'Nog een regel' })));
  await fitted(page, 0);
  assert.equal(await fitted(page, 1), before, 'another widget stays as it is');
});

test('attributes that any element may have are no settings', async () => {
  const body = `<slaag-wijzer class="a" id="b" style="margin:0" lang="nl" dir="ltr" role="region" aria-label="c" tabindex="-1" data-x="y" title="t"
    opleiding="havo" hoogte="400" taal="nl" uitslag></slaag-wijzer>`;
  const { page } = await open(schoolPage({ body, head: SCRIPT }));
  assert.equal(await widgetFrames(page).getAttribute('src'), `${WIDGET}/widget/#opleiding=havo`);
});

for (const [given, wanted] of [['900', 900], ['1e9', 640], ['-5', 640], ['veel', 640], ['50%', 640], ['640.5', 640]]) {
  test(`hoogte="${given}" begins at ${wanted} px`, async () => {
    const { page } = await open(schoolPage({ body: `<slaag-wijzer hoogte="${given}"></slaag-wijzer>`, head: SCRIPT }), { prepare: (page) => page.route('**/widget/', () => {}) });
    assert.equal(await widgetFrames(page).evaluate((frame) => frame.offsetHeight), wanted);
  });
}

test('made by a script, removed, put back and moved: one frame each time, and it works', async () => {
  const { page } = await open(schoolPage({ body: '<div id="hier"></div><section id="daar"></section>', head: SCRIPT }));
  for (const [name, prefix] of [['slaag-wijzer', ''], ['div', 'data-']]) {
    await page.evaluate(([name, prefix]) => {
      window.made = document.createElement(name);
      document.querySelector('#hier').append(window.made);
      window.made.toggleAttribute(`${prefix}slaagwijzer`, true);
      window.made.setAttribute(`${prefix}opleiding`, 'havo');
    }, [name, prefix]);
    await fitted(page);
    assert.match(await widgetFrames(page).getAttribute('src'), /#opleiding=havo$/, 'attributes that come after it are read');
    await page.evaluate(() => window.made.remove());
    await page.waitForFunction(() => window.made.shadowRoot.childElementCount === 0);
    for (const [to, removedFirst] of [['#hier', false], ['#daar', false], ['#hier', true]]) {
      await page.evaluate(([selector, remove]) => {
        if (remove) window.made.remove();
        document.querySelector(selector).append(window.made);
      }, [to, removedFirst]);
      await page.waitForFunction(() => window.made.shadowRoot.childElementCount === 1);
      await fitted(page);
    }
    await (await inside(page)).evaluate(() => { window.same = true; });
    await page.evaluate(() => document.querySelector('#daar').moveBefore(window.made, null));
    await fitted(page);
    assert.ok(await (await inside(page)).evaluate(() => window.same), 'a move that keeps frames keeps this one, and what was typed in it');
    await page.evaluate(() => window.made.remove());
  }
});

test('a div that becomes a widget later', async () => {
  const { page } = await open(schoolPage({ body: '<div id="later"></div>', head: SCRIPT }));
  await page.waitForFunction(() => customElements.get('slaag-wijzer'));
  await page.evaluate(() => document.querySelector('#later').toggleAttribute('data-slaagwijzer', true));
  await fitted(page);
});

test('on a page from right to left and in a column of 320 px: as wide as its place, and nothing to scroll sideways', async () => {
  const { page } = await open(schoolPage({ dir: 'rtl', head: SCRIPT, body: `<div style="width:320px">${HAVO}</div>` }), { viewport: { width: 360, height: 740 } });
  await fitted(page);
  assert.equal(await widgetFrames(page).evaluate((frame) => frame.offsetWidth), 320);
  const frame = await inside(page);
  assert.deepEqual(await frame.evaluate(() => [document.documentElement.scrollWidth, innerWidth, getComputedStyle(document.body).direction]), [320, 320, 'ltr']);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
});

test('a row of a page builder gives it the whole width; a width that the school sets counts', async () => {
  const body = `<div style="display:flex;width:700px">${HAVO}</div><slaag-wijzer style="max-width:400px"></slaag-wijzer>`;
  const { page } = await open(schoolPage({ head: SCRIPT, body }));
  for (const [index, width] of [700, 400].entries()) {
    await fitted(page, index);
    assert.equal(await widgetFrames(page).nth(index).evaluate((frame) => frame.offsetWidth), width);
  }
});

for (const style of [
  '* { all: unset !important } html, body { display: block !important }',
  'iframe { display: none !important; height: 3px !important }',
  'div, slaag-wijzer { overflow: hidden !important; height: 0 !important; max-height: 0 !important }',
]) {
  test(`a host page with ${style} neither changes nor clips the frame`, async () => {
    put('/wreed.css', style);
    const body = `<section>${HAVO}</section><section><div data-slaagwijzer></div></section>`;
    const { page } = await open(schoolPage({ head: `<link rel="stylesheet" href="wreed.css">${SCRIPT}`, body }));
    for (const [index, name] of ['slaag-wijzer', 'div'].entries()) {
      const height = await fitted(page, index);
      assert.ok(height > 300, `${height} px`);
      const seenAtItsEnd = await widgetFrames(page).nth(index).evaluate((frame) => {
        frame.scrollIntoView({ block: 'end' });
        const { left, right, bottom } = frame.getBoundingClientRect();
        return document.elementFromPoint((left + right) / 2, bottom - 5)?.localName;
      });
      assert.equal(seenAtItsEnd, name);
    }
  });
}

test('a host page can still hide the element', async () => {
  const { page } = await open(schoolPage({ head: SCRIPT, body: `<style>.dicht { display: none }</style><slaag-wijzer class="dicht"></slaag-wijzer><slaag-wijzer hidden></slaag-wijzer>` }));
  await page.waitForFunction(() => [...document.querySelectorAll('slaag-wijzer')].every(({ shadowRoot }) => shadowRoot?.querySelector('iframe')));
  for (const index of [0, 1]) assert.ok(await page.locator('slaag-wijzer').nth(index).isHidden());
});

test('without JavaScript: the link is there and works', async () => {
  const { page } = await open(schoolPage({ body: HAVO, head: SCRIPT }), { javaScriptEnabled: false, prepare: async () => {} });
  await page.getByRole('link', { name: 'Open de Slaagwijzer' }).click();
  assert.equal(page.url(), `${WIDGET}/`);
});

const UNREACHABLE = {
  'a host page that forbids frames': { headers: { 'content-security-policy': `default-src 'none'; script-src ${WIDGET}` } },
  'a server that is down': { prepare: (page) => page.route('**/widget/', (route) => route.abort()) },
  'a server that hangs': { prepare: (page) => page.route('**/widget/', () => {}) },
  'a page that is not there': { prepare: (page) => page.route('**/widget/', (route) => route.fulfill({ status: 404, body: 'weg' })) },
};
for (const [what, { headers, prepare }] of Object.entries(UNREACHABLE)) {
  test(`${what}: after ten seconds in sight the frame makes way for a link`, async () => {
    const { page } = await open(schoolPage({ head: SCRIPT, body: `${HAVO}<slaag-wijzer jaar="2026" taal="en" hoogte="300">\n</slaag-wijzer>` }), {
      headers,
      viewport: { width: 1280, height: 1200 },
      prepare: async (page) => {
        await page.clock.install();
        await page.clock.pauseAt(Date.now() + 60_000); // else the time of a busy machine counts too
        await prepare?.(page);
      },
    });
    const links = page.getByRole('link', { name: /^Open (?:de )?Slaagwijzer$/ });
    let seconds = 0;
    for (; seconds < 15 && (await links.count()) < 2; seconds += 1) await page.clock.runFor(1000);
    assert.ok(seconds >= 10 && seconds < 15, `${seconds} s`);
    assert.equal(await page.locator('iframe').count(), 0);
    assert.deepEqual(await links.evaluateAll((all) => all.map(({ href, textContent }) => [href, textContent])), [
      [`${WIDGET}/`, 'Open de Slaagwijzer'],
      [`${WIDGET}/en/widget/#jaar=2026`, 'Open Slaagwijzer'],
    ]);
    for (const index of [0, 1]) assert.ok(await links.nth(index).isVisible());
  });
}

test('a frame that nobody has seen is not given up', async () => {
  const { page } = await open(schoolPage({ head: SCRIPT, body: `<div style="height:9000px"></div>${HAVO}` }), { prepare: (page) => page.clock.install() });
  await widgetFrames(page).waitFor({ state: 'attached' });
  await page.clock.runFor(30_000);
  await fitted(page);
});

test('the widget is greeted as soon as it is there, without a tick of the clock', async () => {
  const { page } = await open(schoolPage({ head: SCRIPT, body: HAVO }), {
    prepare: async (page) => {
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
    },
  });
  await fitted(page);
});

test('a slow line: the widget is greeted before all of it is there', async () => {
  const { page } = await open(schoolPage({ head: SCRIPT, body: HAVO }), {
    prepare: async (page) => {
      await page.route('**/langzaam.png', () => {});
      await page.addInitScript(() => {
        if (self !== top) addEventListener('DOMContentLoaded', () => document.body.append(Object.assign(new Image(), { src: 'langzaam.png' })));
      });
    },
  });
  await fitted(page);
  assert.equal(await (await inside(page)).evaluate(() => document.readyState), 'interactive');
});

test('the loader that does not come either leaves the link', async () => {
  const { page } = await open(schoolPage({ body: HAVO, head: SCRIPT }), { prepare: (page) => page.route('**/slaag-wijzer.js', (route) => route.abort()) });
  assert.ok(await page.getByRole('link', { name: 'Open de Slaagwijzer' }).isVisible());
});

test('axe finds nothing wrong on the host page with the widget, nor with the link', async () => {
  const { page } = await open(schoolPage({ head: SCRIPT, body: HAVO }));
  await fitted(page);
  assert.deepEqual(await axeFaults(page), []);
  const blocked = await open(schoolPage({ head: SCRIPT, body: '<slaag-wijzer></slaag-wijzer>' }), {
    prepare: async (page) => {
      await page.clock.install();
      await page.route('**/widget/', (route) => route.abort());
    },
  });
  const link = blocked.page.getByRole('link', { name: 'Open de Slaagwijzer' });
  for (let seconds = 0; seconds < 15 && !(await link.count()); seconds += 1) await blocked.page.clock.runFor(1000);
  assert.deepEqual(await axeFaults(blocked.page), []);
});

test('the height follows without jumps: nothing to scroll inside, no loop, and what stands below it hardly moves', async () => {
  const { page, heard } = await open(schoolPage({ head: SCRIPT, body: HAVO }), {
    prepare: (page) =>
      page.addInitScript(() => {
        window.shifts = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shifts += entry.value))).observe({ type: 'layout-shift', buffered: true });
      }),
  });
  await fitted(page);
  for (const width of [500, 340, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await fitted(page);
  }
  const told = heard.length;
  await page.waitForTimeout(1500);
  assert.equal(heard.length, told, 'nothing is told when nothing changes');
  const shifts = await page.evaluate(() => window.shifts);
  assert.ok(shifts < 0.1, `${shifts}`);
});

test('in all of these pages nothing was said but what was agreed', () => {
  const heard = school.heard();
  assert.ok(heard.some(({ at, data }) => at === WIDGET && data.soort === 'hallo') && heard.some(({ at, data }) => at === school.origin && data.soort === 'hoogte'));
  assert.deepEqual(notAgreed(heard), []);
});
