import assert from 'node:assert/strict';
import test from 'node:test';
import { measureContrast } from '../../../tools/browsertest/kleur.js';
import { startCalculator } from '../../../tools/browsertest/rekenmachine.js';
import { STANDEN } from '../../../tools/browsertest/standen.js';
import { STIJL } from './maak.js';
import { putCss } from './opmaken.js';
import { toCss } from './stijl.js';

const calculator = await startCalculator();

/** Puts rules on the page, under its strict policy. */
const put = (page, css) => page.evaluate(`(${putCss})(${JSON.stringify(css)})`);

/** Some that are only just readable. */
const STIJLEN = {
  'rood en geel': { accent: '#b3123d', accentDonker: '#ffe14d', papier: '#fffdf5', papierDonker: '#000000', lettertype: 'schreef', radius: 0 },
  'op de grens': { accent: '#6b6b6b', accentDonker: '#808b96', papier: '', papierDonker: '', lettertype: 'vast', radius: 24 },
  'grijs papier': { accent: '#002244', accentDonker: '#ffffff', papier: '#c4c4c4', papierDonker: '#3a3a3a' },
};

test('the style of the page is no style', () => assert.equal(toCss(STIJL), ''));

for (const [name, stijl] of Object.entries(STIJLEN)) {
  for (const stand of ['gezakt', 'geslaagd', 'gebreken', 'bij mij is het anders']) {
    test(`${name} can be read on the real page: ${stand}`, async () => {
      const page = await calculator.open();
      await STANDEN[stand](page);
      await put(page, toCss({ ...STIJL, ...stijl }));
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        const { measured, low } = await page.evaluate(measureContrast);
        assert.ok(measured > 10);
        assert.deepEqual(low, [], colorScheme);
      }
    });
  }
}

test('thema, letter and corners', async () => {
  const page = await calculator.open();
  const seen = async (thema, media) => {
    await put(page, toCss({ ...STIJL, papier: '#fffdf5', papierDonker: '#000000', lettertype: 'schreef', radius: 4, thema }));
    await page.emulateMedia({ media: 'screen', ...media });
    return page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.documentElement).colorScheme]);
  };
  const [paper, black] = ['rgb(255, 253, 245)', 'rgb(0, 0, 0)'];
  assert.deepEqual(await seen('auto', { colorScheme: 'light' }), [paper, 'light dark']);
  assert.deepEqual(await seen('auto', { colorScheme: 'dark' }), [black, 'light dark']);
  for (const colorScheme of ['light', 'dark']) {
    assert.deepEqual(await seen('licht', { colorScheme }), [paper, 'light']);
    assert.deepEqual(await seen('donker', { colorScheme }), [black, 'dark']);
    assert.deepEqual((await seen('donker', { colorScheme, media: 'print' }))[1], 'light', 'paper is light');
  }
  await page.emulateMedia({ media: 'screen' });
  const { font, corner } = await page.evaluate(() => ({ font: getComputedStyle(document.body).fontFamily, corner: getComputedStyle(document.querySelector('select')).borderRadius }));
  assert.match(font, /^"?Georgia"?,/);
  assert.equal(corner, '2px');
});
