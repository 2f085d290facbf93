import assert from 'node:assert/strict';
import test from 'node:test';
import { axeFaults } from '../../../tools/browsertest/axe.js';
import { expectVerdict, field, LAPTOP, PHONE, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();
const card = page.locator('#herkansing');
const part = (name) => card.locator(`[data-deel="${name}"]`);

/** The example of an opleiding with other grades for some subjects: [schoolexamen, centraal examen or cspe]. */
async function fillIn({ opleiding, jaar, cijfers = {}, kop }) {
  await page.goto(calculator.address);
  await page.selectOption('[name="/examen/opleiding"]', opleiding);
  if (jaar) await page.selectOption('[name="/examen/jaar"]', String(jaar));
  await page.click('#voorbeeld');
  for (const [vak, [se, ce, which = 'centraal examen']] of Object.entries(cijfers)) {
    await field(page, vak, 'schoolexamen').fill(se);
    await field(page, vak, which).fill(ce);
  }
  await expectVerdict(page, kop);
}

/** What the ranked list says to the eye. */
function kansen(list = 'vakken') {
  return part(list).locator('> li').evaluateAll((items) => items.map((item) => {
    const [first, second] = [item.querySelector('.kans'), item.querySelector('.gevolg')].map((element) => element.cloneNode(true));
    first.querySelectorAll('.onzichtbaar').forEach((hidden) => hidden.remove());
    return [first.querySelector('.naam').textContent, first.querySelector('.sprong').textContent, second.textContent];
  }));
}

// Each worked out by hand: an eindcijfer is the mean of two grades, rounded up from ,5.
const CASES = [
  {
    // Three fives, and one at most two; each of them rises to a 6 at a mean of 5,5.
    opleiding: 'havo',
    zin: 'Met een 5,4 of hoger voor economie. Nu heb je een 5,1.',
    list: [
      ['economie', '5,1 → 5,4+0,3', 'Je eindcijfer wordt een 6.'],
      ['scheikunde', '4,9 → 5,8+0,9', 'Je eindcijfer wordt een 6.'],
      ['wiskunde A', '4,6 → 5,6+1,0', 'Je eindcijfer wordt een 6.'],
    ],
    kort: 'economie 5,4 is genoeg',
  },
  {
    // Two fives among the kernvakken, where one is allowed.
    opleiding: 'gymnasium', jaar: 2024, cijfers: { Nederlands: ['5,0', '4,0'], 'Wiskunde A': ['5,4', '5,4'] },
    zin: 'Met een 5,6 of hoger voor wiskunde A. Nu heb je een 5,4.',
    list: [
      ['wiskunde A', '5,4 → 5,6+0,2', 'Je eindcijfer wordt een 6, en zonder Grieks slaag je dan.'],
      ['Nederlands', '4,0 → 6,0+2,0', 'Je eindcijfer wordt een 6, en zonder Grieks slaag je dan.'],
    ],
    kort: 'wiskunde A 5,6 is genoeg',
  },
  {
    // A 5 for Nederlands needs 4,8; the mean 5,5 over six subjects, without Duits, needs 33,0 - 27,4 = 5,6.
    opleiding: 'vmbo-tl', cijfers: { Nederlands: ['4,2', '4,2'] },
    zin: 'Met een 5,6 of hoger voor Nederlands. Nu heb je een 4,2.',
    list: [['Nederlands', '4,2 → 5,6+1,4', 'Je eindcijfer wordt een 5 en je centraal examen is gemiddeld hoog genoeg.']],
    kort: 'Nederlands 5,6 is genoeg',
  },
  {
    // Economie and Duits are fives already, so Nederlands must become a 6.
    opleiding: 'vmbo-gl', cijfers: { Nederlands: ['4,2', '4,2'] },
    zin: 'Met een 6,8 of hoger voor Nederlands. Nu heb je een 4,2.',
    list: [['Nederlands', '4,2 → 6,8+2,6', 'Je eindcijfer wordt een 6.']],
    kort: 'Nederlands 6,8 is genoeg',
  },
  {
    // Only the 4 for Nederlands is in the way; the mean is reached with a 4,8: 28,3 where 27,5 is needed.
    opleiding: 'vmbo-kb', cijfers: { Nederlands: ['4,2', '4,2'], 'Media, vormgeving en ICT': ['6,7', '6,0', 'cspe'] },
    zin: 'Met een 4,8 of hoger voor Nederlands. Nu heb je een 4,2.',
    list: [['Nederlands', '4,2 → 4,8+0,6', 'Je eindcijfer wordt een 5.']],
    kort: 'Nederlands 4,8 is genoeg',
  },
  {
    // The leerwerktraject asks a 6 for Nederlands.
    opleiding: 'vmbo-bb', cijfers: { Nederlands: ['4,2', '4,2'] },
    zin: 'Met een 6,8 of hoger voor Nederlands. Nu heb je een 4,2.',
    list: [['Nederlands', '4,2 → 6,8+2,6', 'Je eindcijfer wordt een 6.']],
    kort: 'Nederlands 6,8 is genoeg',
  },
];

for (const { zin, list, kort, ...exam } of CASES) {
  test(`${exam.opleiding}: the sentence, the list by the smallest rise, and the bar`, async () => {
    await fillIn({ ...exam, kop: 'Gezakt' });
    assert.equal(await part('kop').textContent(), 'Met één herkansing slaag je alsnog');
    assert.equal(await part('zin').textContent(), zin);
    assert.deepEqual(await kansen(), list);
    assert.equal(await page.textContent('#balk [data-deel="kort"]'), kort);
    assert.match(await part('rechten').textContent(), /^Je mag één (centraal )?examen overdoen/);
    assert.match(await part('niet-genoeg').textContent(), /(ook een 10 niet genoeg|lukt het niet, ook niet met een 10)\.$/);
    assert.ok(await part('cum-laude').isHidden());
  });
}

test('it is the first thing after the verdict, and a screen reader hears words for arrow and plus', async () => {
  await fillIn({ opleiding: 'havo', kop: 'Gezakt' });
  const headings = await page.locator('#uitslag h2').evaluateAll((all) => all.filter((element) => element.checkVisibility()).map(({ textContent }) => textContent));
  assert.deepEqual(headings.slice(0, 4), ['Gezakt', 'Met één herkansing slaag je alsnog', 'Wat verandert er bij welk cijfer?', 'Gezakt, en nu?']);
  const heard = await part('vakken').locator('.kans').first().evaluate((element) => {
    element.querySelectorAll('[aria-hidden]').forEach((hidden) => hidden.remove());
    return element.textContent;
  });
  assert.equal(heard, 'economie: van 5,1 naar 5,4, dat is +0,3');
});

test('atheneum: who passed finds the way to cum laude in a fold-out', async () => {
  // Two points short of a mean of 8. Nederlands, Engels and Duits have a 7 and a schoolexamen with which a 9 can be reached, at a mean of 8,5.
  await fillIn({ opleiding: 'atheneum', cijfers: { Nederlands: ['8,2', '6,6'], Engels: ['7,9', '6,9'] }, kop: 'Geslaagd' });
  await part('cum-laude-kop').waitFor();
  assert.ok(await part('slagen').isHidden());
  assert.ok(!(await part('cum-laude').evaluate(({ open }) => open)));
  await part('cum-laude-kop').click();
  assert.deepEqual(await kansen('cum-laude-vakken'), [
    ['Nederlands', '6,6 → 8,8+2,2', 'Je eindcijfer wordt een 9.'],
    ['Engels', '6,9 → 9,1+2,2', 'Je eindcijfer wordt een 9.'],
    ['Duits', '7,0 → 9,7+2,7', 'Je eindcijfer wordt een 9.'],
  ]);
  assert.deepEqual(await axeFaults(page), []);
});

test('who passed and gains nothing, or whose verdict is open, sees nothing of it', async () => {
  await fillIn({ opleiding: 'vmbo-gl', kop: 'Geslaagd' });
  assert.ok(await card.isHidden());
  await fillIn({ opleiding: 'vmbo-kb', kop: 'Nog niet zeker' });
  assert.ok(await card.isHidden());
});

test('it goes with the verdict, and comes back with it', async () => {
  await fillIn({ opleiding: 'havo', kop: 'Gezakt' });
  await field(page, 'Economie', 'centraal examen').fill('zes');
  await page.keyboard.press('Tab');
  await expectVerdict(page, 'Klopt dit?');
  assert.ok(await card.isHidden());
  await field(page, 'Economie', 'centraal examen').fill('5,1');
  await expectVerdict(page, 'Gezakt');
  assert.ok(await card.isVisible());
});

// The centrale examens of the others add up to 15,3, and 27,5 is needed over five: together 12,2. Besides, the cspe needs a 6,2 for a 6
// (4,8 + 6,2 = 11,0), and Nederlands a 4,4 (6,6 + 4,4 = 11,0).
const TWO = {
  opleiding: 'vmbo-kb', kop: 'Gezakt',
  cijfers: {
    Nederlands: ['6,6', '4,2'], Engels: ['5,2', '5,2'], Wiskunde: ['6,3', '4,6'], 'Nask 1': ['6,6', '5,5'],
    'Media, vormgeving en ICT': ['4,8', '3,7', 'cspe'],
  },
};

test('kb: two resits, said, drawn and written down', async () => {
  await fillIn(TWO);
  assert.equal(await part('kop').textContent(), 'Met twee herkansingen kun je slagen');
  assert.equal(await page.textContent('#balk [data-deel="kort"]'), 'met twee herkansingen kan het');
  assert.match(await part('niet-genoeg').textContent(), /^Met één herkansing lukt het niet/);
  const first = part('paren').locator('> li').first();
  await first.getByText('Als tabel').click();
  assert.deepEqual(await first.locator('thead th').allTextContents(), ['Nederlands', 'media, vormgeving en ICT (cspe)']);
  const rows = await first.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map(({ textContent }) => textContent)));
  assert.deepEqual(rows, Array.from({ length: 17 }, (_, i) => [44 + i, 78 - i].map((tenths) => `${Math.trunc(tenths / 10)},${tenths % 10}`)));
  assert.deepEqual(await drawnPoints(first), rows, 'the chart says the same');
  const numbers = await first.locator('svg .waarde').allTextContents();
  assert.deepEqual([numbers.at(0), numbers.at(-1)], ['4,4 en 7,8', '6,0 en 6,2']);
  for (const number of numbers) assert.ok(rows.some((row) => row.join(' en ') === number), number);
  assert.match(await first.getByRole('img').getAttribute('aria-label'), /^Grafiek met Nederlands van 1 tot 10 opzij en media.* De tabel hieronder geeft dezelfde punten\.$/);
});

test('kb: the numbers in the chart do not touch, and stay inside it', async () => {
  await fillIn(TWO);
  for (const viewport of [PHONE, LAPTOP]) {
    await page.setViewportSize(viewport);
    await page.$$eval('.paren details', (all) => all.forEach((details) => { details.open = true; }));
    const charts = await page.locator('.grafiek').evaluateAll((all) => all.map((svg) => {
      const box = (element) => { const { left, right, top, bottom } = element.getBoundingClientRect(); return { left, right, top, bottom }; };
      return { frame: box(svg), numbers: [...svg.querySelectorAll('.waarde')].map(box) };
    }));
    assert.equal(charts.length, 3);
    for (const { frame, numbers } of charts) {
      numbers.forEach((a, i) => {
        assert.ok(a.left >= frame.left && a.right <= frame.right && a.bottom <= frame.bottom);
        for (const b of numbers.slice(i + 1)) assert.ok(a.right <= b.left || b.right <= a.left || a.bottom - 2 <= b.top || b.bottom - 2 <= a.top, JSON.stringify([a, b]));
      });
    }
  }
});

test('what was opened stays open while grades change', async () => {
  await fillIn(TWO);
  const second = part('paren').locator('> li').filter({ hasText: 'Engels met media' }).locator('> details');
  await second.locator('summary').first().click();
  await field(page, 'Wiskunde', 'schoolexamen').fill('6,4');
  await page.waitForTimeout(300);
  assert.ok(await second.evaluate(({ open }) => open));
});

test('axe finds nothing, by day and by night, wide and narrow', async () => {
  await fillIn(TWO);
  await page.$$eval('#herkansing details', (all) => all.forEach((details) => { details.open = true; }));
  for (const [viewport, colorScheme] of [[LAPTOP, 'light'], [PHONE, 'dark']]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await axeFaults(page), []);
  }
});

/** Reads the grades of the points off the lines of the grid, as the eye does. */
function drawnPoints(pair) {
  return pair.locator('svg').evaluate((svg) => {
    const middle = (element) => { const box = element.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; };
    const lines = [...svg.querySelectorAll('.raster')].map(middle);
    const [upright, level] = [0, 1].map((rest) => lines.filter((_, i) => i % 2 === rest));
    const read = (value, from, to) => (1 + ((value - from) / (to - from)) * 9).toFixed(1).replace('.', ',');
    return [...svg.querySelectorAll('.punt')].map(middle).map(({ x, y }) => [read(x, upright[0].x, upright[9].x), read(y, level[0].y, level[9].y)]);
  });
}
