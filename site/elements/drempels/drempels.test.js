import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';
import { axeFaults } from '../../../tools/browsertest/axe.js';
import { expectVerdict, field, LAPTOP, PHONE, startCalculator } from '../../../tools/browsertest/rekenmachine.js';

const calculator = await startCalculator();
const page = await calculator.open();
const picture = page.locator('#drempels');
const row = (name) => picture.locator('.drempelrijen > li').filter({ has: page.getByText(name, { exact: true }) });
const slider = (name) => picture.getByRole('slider', { name: `Nieuw cijfer voor ${name}`, exact: true });

async function showExample(opleiding, kop, cijfers = {}) {
  await page.selectOption('[name="/examen/opleiding"]', opleiding);
  await page.click('#voorbeeld');
  for (const [vak, ce] of Object.entries(cijfers)) await field(page, vak, 'centraal examen').fill(ce);
  await expectVerdict(page, kop);
}

const NEAR_CUM_LAUDE = { Nederlands: '6,6', Engels: '6,9' };

beforeEach(async () => {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(LAPTOP);
  await page.goto(calculator.address);
});

/** The stretches of each band, read off the scale above them as the eye does: [what, from, to]. */
function drawnBands() {
  return picture.evaluate((root) => {
    const scale = [...root.querySelectorAll('.schaal line')].map((line) => line.getBoundingClientRect().left);
    const read = (x) => (1 + ((x - scale[0]) / (scale[9] - scale[0])) * 9).toFixed(1).replace('.', ',');
    return [...root.querySelectorAll('.drempelrijen > li')].map((item) => [
      item.querySelector('.naam').textContent,
      ...[...item.querySelectorAll('.zone')].map((zone) => {
        const { left, right } = zone.getBoundingClientRect();
        return [zone.classList[1], read(left), read(right)].join(' ');
      }),
    ]);
  });
}

function tableRows() {
  return picture.locator('tbody tr').evaluateAll((rows) => rows.map((tr) => [...tr.cells].map(({ textContent }) => textContent)));
}

test('gezakt: every subject has a band, and the table gives the same numbers', async () => {
  await showExample('havo', 'Gezakt');
  assert.deepEqual(await drawnBands(), [
    ['Nederlands', 'zone-voorbij 1,0 5,8', 'zone-gezakt 5,8 10,0'],
    ['Engels', 'zone-voorbij 1,0 6,6', 'zone-gezakt 6,6 10,0'],
    ['wiskunde A', 'zone-voorbij 1,0 4,6', 'zone-gezakt 4,6 5,6', 'zone-geslaagd 5,6 10,0'],
    ['biologie', 'zone-voorbij 1,0 5,4', 'zone-gezakt 5,4 10,0'],
    ['scheikunde', 'zone-voorbij 1,0 4,9', 'zone-gezakt 4,9 5,8', 'zone-geslaagd 5,8 10,0'],
    ['aardrijkskunde', 'zone-voorbij 1,0 6,1', 'zone-gezakt 6,1 10,0'],
    ['economie', 'zone-voorbij 1,0 5,1', 'zone-gezakt 5,1 5,4', 'zone-geslaagd 5,4 10,0'],
  ]);
  assert.deepEqual(await tableRows(), [
    ['Nederlands', '5,8', 'lukt niet'],
    ['Engels', '6,6', 'lukt niet'],
    ['wiskunde A', '4,6', '5,6'],
    ['biologie', '5,4', 'lukt niet'],
    ['scheikunde', '4,9', '5,8'],
    ['aardrijkskunde', '6,1', 'lukt niet'],
    ['economie', '5,1', '5,4'],
  ]);
  assert.deepEqual(await row('economie').locator('svg text').allTextContents(), ['5,1', '5,4']);
  assert.equal(await row('economie').locator('.feiten').textContent(), 'geslaagd vanaf 5,4');
  assert.equal(await row('biologie').locator('.feiten').textContent(), 'verandert niets');
  assert.deepEqual(await picture.locator('.legenda li').allTextContents(), ['tot je cijfer van nu', 'nog gezakt', 'geslaagd']);
});

test('geslaagd: the bands show where cum laude begins', async () => {
  await showExample('atheneum', 'Geslaagd', NEAR_CUM_LAUDE);
  await picture.waitFor();
  const bands = await drawnBands();
  assert.deepEqual(bands[0], ['Nederlands', 'zone-voorbij 1,0 6,6', 'zone-geslaagd 6,6 8,8', 'zone-cum-laude 8,8 10,0']);
  assert.deepEqual(bands[3], ['wiskunde B', 'zone-voorbij 1,0 7,8', 'zone-geslaagd 7,8 10,0']);
  assert.deepEqual((await tableRows())[0], ['Nederlands', '6,6', 'nu al', '8,8']);
  assert.deepEqual(await picture.locator('.legenda li').allTextContents(), ['tot je cijfer van nu', 'geslaagd', 'cum laude']);
});

test('where no resit changes the verdict there is no picture', async () => {
  await showExample('vmbo-gl', 'Geslaagd');
  assert.ok(await picture.isHidden());
  await showExample('vmbo-kb', 'Nog niet zeker');
  assert.ok(await picture.isHidden());
});

test('with the keyboard: each key a tenth, and in words what it changes', async () => {
  await showExample('havo', 'Gezakt');
  const economie = slider('economie');
  const said = row('economie').locator('.uitkomst > span');
  assert.equal(await economie.getAttribute('aria-valuetext'), '5,1, je cijfer van nu: nog gezakt');
  assert.ok(await said.isHidden());
  await economie.focus();
  for (const [key, grade, words] of [['ArrowRight', '5,2', 'nog gezakt'], ['ArrowRight', '5,3', 'nog gezakt'], ['ArrowRight', '5,4', 'geslaagd'], ['End', '10,0', 'geslaagd'], ['ArrowLeft', '9,9', 'geslaagd']]) {
    await page.keyboard.press(key);
    assert.equal(await economie.getAttribute('aria-valuetext'), `${grade}: ${words}`);
    assert.equal(await said.textContent(), `Met een ${grade} voor economie: ${words}.`);
  }
  await page.keyboard.press('Home');
  assert.ok(await said.isHidden(), 'back on the grade of now');
  assert.deepEqual([await economie.getAttribute('min'), await economie.getAttribute('max')], ['51', '100']);
});

test('from cum laude on it says so', async () => {
  await showExample('atheneum', 'Geslaagd', NEAR_CUM_LAUDE);
  await slider('Nederlands').fill('87');
  assert.equal(await slider('Nederlands').getAttribute('aria-valuetext'), '8,7: geslaagd');
  await slider('Nederlands').fill('88');
  assert.equal(await slider('Nederlands').getAttribute('aria-valuetext'), '8,8: cum laude');
});

test('one resit at a time: another slider goes back', async () => {
  await showExample('havo', 'Gezakt');
  await slider('economie').fill('60');
  await slider('scheikunde').fill('60');
  assert.equal(await slider('economie').inputValue(), '51');
  assert.deepEqual(await picture.locator('.uitkomst:not([hidden]) > span').allTextContents(), ['Met een 6,0 voor scheikunde: geslaagd.']);
});

test('the thumb stands on its grade, and is large enough for a finger', async () => {
  await page.setViewportSize(PHONE);
  await showExample('havo', 'Gezakt');
  const bounds = await slider('economie').boundingBox();
  const [one, ten] = await picture.locator('.schaal').evaluate((svg) => [0, 9].map((i) => svg.querySelectorAll('line')[i].getBoundingClientRect().left));
  const now = await row('economie').locator('.streep').first().evaluate((line) => line.getBoundingClientRect().left);
  assert.ok(Math.abs(one + ((ten - one) * 41) / 90 - now) < 1, 'the tick of 5,1');
  assert.ok(Math.abs(bounds.x + 14 - now) < 1, 'the middle of the thumb at its lowest');
  assert.ok(Math.abs(bounds.x + bounds.width - 14 - ten) < 1, 'and at its highest');
  assert.equal(bounds.height, 44);
});

test('a grade can be tried, and the real list comes back', async () => {
  await showExample('havo', 'Gezakt');
  await slider('economie').fill('54');
  await row('economie').getByRole('button', { name: 'Probeer dit cijfer (een 5,4 voor economie)' }).click();
  await expectVerdict(page, 'Geslaagd');
  assert.equal(await field(page, 'Economie', 'centraal examen').inputValue(), '5,4');
  await page.keyboard.press('Escape');
  await expectVerdict(page, 'Gezakt');
  assert.equal(await slider('economie').getAttribute('min'), '51');
});

test('another verdict moves the bands, and a moved slider goes back only when its grade of now is another', async () => {
  await showExample('havo', 'Gezakt');
  await slider('economie').fill('54');
  await field(page, 'Economie', 'schoolexamen').fill('5,5');
  await row('economie').getByText('geslaagd vanaf 5,5').waitFor();
  assert.equal(await slider('economie').getAttribute('aria-valuetext'), '5,4: nog gezakt');
  await field(page, 'Economie', 'centraal examen').fill('5,2');
  await page.waitForFunction(() => document.querySelector('#drempels input[aria-label$="economie"]').min === '52');
  assert.equal(await slider('economie').inputValue(), '52');
});

test('colour is never alone: each outcome has a pattern of its own, also with forced colours', async () => {
  await showExample('havo', 'Gezakt');
  assert.equal(await row('economie').locator('.zone-gezakt').getAttribute('stroke'), 'url(#patroon-gezakt)');
  assert.equal(await row('economie').locator('.zone-geslaagd').getAttribute('stroke'), null);
  await page.emulateMedia({ forcedColors: 'active' });
  const strokes = await page.evaluate(() => ['.arcering-gezakt', '.streep', '.zone-geslaagd', '.zone-voorbij'].map((selector) => getComputedStyle(document.querySelector(selector)).stroke));
  assert.equal(strokes[0], strokes[1], 'hatched in the colour of text');
  assert.equal(new Set(strokes.slice(1)).size, 3);
});

for (const colorScheme of ['light', 'dark']) {
  test(`marks have a contrast of 3 with what is behind them, text of 4,5 (${colorScheme})`, async () => {
    await page.emulateMedia({ colorScheme });
    await showExample('atheneum', 'Geslaagd', NEAR_CUM_LAUDE);
    await picture.waitFor();
    const found = await page.evaluate(() => {
      const token = (name) => {
        const probe = document.createElement('i');
        probe.style.color = `var(--sw-color-${name})`;
        document.body.append(probe);
        const parts = getComputedStyle(probe).color.match(/\d+/g).map(Number);
        probe.remove();
        return parts;
      };
      const light = (name) => {
        const [r, g, b] = token(name).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (a, b) => { const [high, low] = [light(a), light(b)].sort((x, y) => y - x); return (high + 0.05) / (low + 0.05); };
      return [['warm', 'warm-soft', 3], ['good', 'paper', 3], ['accent', 'paper', 3], ['border', 'paper', 3], ['ink', 'line', 4.5], ['ink-subtle', 'paper', 4.5], ['ink-subtle', 'accent-soft', 4.5]]
        .filter(([a, b, least]) => ratio(a, b) < least);
    });
    assert.deepEqual(found, []);
  });
}

test('axe finds nothing, with a slider moved and the table open', async () => {
  for (const [opleiding, kop, cijfers, vak] of [['havo', 'Gezakt', {}, 'economie'], ['atheneum', 'Geslaagd', NEAR_CUM_LAUDE, 'Nederlands']]) {
    await page.goto(calculator.address);
    await showExample(opleiding, kop, cijfers);
    await slider(vak).fill('90');
    await picture.locator('details').evaluate((details) => { details.open = true; });
    for (const [viewport, colorScheme] of [[LAPTOP, 'light'], [PHONE, 'dark']]) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeFaults(page), []);
    }
  }
});
