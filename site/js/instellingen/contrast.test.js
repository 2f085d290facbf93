import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { gegevens, makeRandom } from '../../../tools/browsertest/gegevens.js';
import { contrast, mix, showContrast } from './contrast.js';
import { readInstellingen } from './lees.js';
import { TOKENS, paletOf, shortfalls } from './palet.js';

/** Contrasts that others have published, to two decimals, cut. */
const KNOWN = [
  ['#000000', '#ffffff', 21], ['#ffffff', '#ffffff', 1], ['#777777', '#ffffff', 4.47], ['#767676', '#ffffff', 4.54], ['#949494', '#ffffff', 3.03], ['#959595', '#ffffff', 2.99], ['#ff0000', '#ffffff', 3.99],
  ['#0000ff', '#ffffff', 8.59], ['#008000', '#ffffff', 5.13], ['#ffff00', '#ffffff', 1.07], ['#ffff00', '#000000', 19.55], ['#595959', '#ffffff', 7],
];

test('contrasts that are known', () => {
  for (const [one, other, ratio] of KNOWN) {
    assert.equal(Math.floor(contrast(one, other) * 100) / 100, ratio, `${one} ${other}`);
    assert.equal(contrast(one, other), contrast(other, one));
  }
});

test('a contrast is cut, never rounded up', () => {
  assert.deepEqual([4.4999, 4.5, 4.59, 1, 21, 3.0].map(showContrast), ['4,4', '4,5', '4,5', '1,0', '21,0', '3,0']);
});

test('a mixture begins and ends with its colours', () => {
  assert.deepEqual([0, 0.5, 1].map((part) => mix('#102030', '#f0e0d0', part)), ['#102030', '#808080', '#f0e0d0']);
});

test('the colours here are those of the page', () => {
  const css = readFileSync(new URL('../../css/tokens.css', import.meta.url), 'utf8');
  const colors = (text) => Object.fromEntries([...text.matchAll(/--sw-color-([a-z-]+): (#[0-9a-f]+);/g)].map(([, name, color]) => [name, color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color]));
  const [light, dark] = css.split('@media (prefers-color-scheme: dark)');
  assert.deepEqual({ licht: colors(light), donker: colors(dark) }, TOKENS);
});

test('without a choice they stay as they are', () => {
  for (const schema of ['licht', 'donker']) {
    assert.deepEqual(paletOf(schema, '', ''), TOKENS[schema]);
    assert.deepEqual(paletOf(schema, TOKENS[schema].accent, TOKENS[schema].paper), TOKENS[schema]);
    assert.deepEqual(faint(TOKENS[schema]), []);
  }
});

test('the styles name no colour that a school does not change', () => {
  const main = readFileSync(new URL('../../css/main.css', import.meta.url), 'utf8');
  const files = [...main.matchAll(/@import '(.+?)'/g)].map(([, file]) => new URL(`../../css/${file}`, import.meta.url));
  const used = new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/var\(--sw-color-([a-z-]+)\)/g)].map(([, name]) => name)));
  assert.deepEqual([...used].filter((name) => !Object.hasOwn(TOKENS.licht, name)), []);
});

test('what is accepted can be read, whatever stands on whatever', () => {
  const random = makeRandom();
  const channel = () => random(256).toString(16).padStart(2, '0');
  const color = () => `#${channel()}${channel()}${channel()}`;
  // Most colours that are any good are near the one or the other end.
  const near = (end) => mix(color(), end, random(100) / 100);
  const seen = { taken: 0, refused: 0 };
  for (let i = 0; i < 4000; i++) {
    for (const [schema, front, back] of [['licht', '#000000', '#ffffff'], ['donker', '#ffffff', '#000000']]) {
      const accent = random(5) ? near(front) : '';
      const papier = random(3) ? near(back) : '';
      const taken = shortfalls(schema, accent, papier).length === 0;
      seen[taken ? 'taken' : 'refused'] += 1;
      if (taken) assert.deepEqual(faint(paletOf(schema, accent, papier)), [], `${schema} ${accent} ${papier}`);
    }
  }
  assert.ok(seen.taken > 1000 && seen.refused > 1000, JSON.stringify(seen));
});

test('what is refused can not be read, and as little is refused as can be', () => {
  const read = (said) => {
    const { instellingen, fouten } = readInstellingen(gegevens, `#${new URLSearchParams(said)}`);
    const { accent, papier, accentDonker, papierDonker } = instellingen.stijl;
    return [accent, papier, accentDonker, papierDonker, fouten.map(({ pad }) => pad).join(' ')];
  };
  assert.deepEqual(read({ accent: '#767676' }), ['', '', '', '', 'accent'], '4,54 on white, and 4,1 on the grey beside it');
  assert.deepEqual(read({ accent: '#6b6b6b' }), ['#6b6b6b', '', '', '', '']);
  assert.deepEqual(read({ accent: '#ffee00', papier: '#fff8e7' }), ['', '#fff8e7', '', '', 'accent']);
  assert.deepEqual(read({ accent: '#0055aa', papier: '#888888' }), ['#0055aa', '', '', '', 'papier']);
  assert.deepEqual(read({ accent: '#ffee00', papier: '#888888' }), ['', '', '', '', 'accent papier']);
  assert.deepEqual(read({ accent: '#6b6b6b', papier: '#e0e0e0' }), ['#6b6b6b', '', '', '', 'papier'], 'each is good with the colours of the page: the accent stays');
  assert.deepEqual(read({ 'accent-donker': '#0b5563' }), ['', '', '', '', 'accent-donker']);
  assert.deepEqual(read({ 'accent-donker': '#ffee00', 'papier-donker': '#000000' }), ['', '', '#ffee00', '#000000', '']);
});

test('a scheme that is never on a screen is not judged, and has the colours of the page on paper', () => {
  const read = (said) => readInstellingen(gegevens, `#${new URLSearchParams({ accent: '#ffee00', 'accent-donker': '#000000', ...said })}`);
  const pads = (said) => read(said).fouten.map(({ pad }) => pad);
  assert.deepEqual(pads({ thema: 'auto' }), ['accent', 'accent-donker']);
  assert.deepEqual(pads({ thema: 'licht' }), ['accent']);
  assert.deepEqual(pads({ thema: 'donker' }), ['accent-donker']);
  const { accent, papier, papierDonker } = read({ thema: 'donker', papier: '#16202c', 'papier-donker': '#000000' }).instellingen.stijl;
  assert.deepEqual([accent, papier, papierDonker], ['', '', '#000000']);
});

/** The pairs of a palette that can't be read, computed once more in a way of its own. */
function faint(palet) {
  const light = (color) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const value = parseInt(color.substr(1 + 2 * i, 2), 16) / 255;
    return sum + weight * (value > 0.03928 ? Math.pow((value + 0.055) / 1.055, 2.4) : value / 12.92);
  }, 0);
  const ratio = (one, other) => Math.max((light(one) + 0.05) / (light(other) + 0.05), (light(other) + 0.05) / (light(one) + 0.05));
  const surfaces = ['paper', 'soft', 'accent-soft', 'warm-soft', 'good-soft'];
  const pairs = [
    ...['ink', 'ink-subtle', 'accent', 'accent-hover', 'warm', 'good'].flatMap((front) => surfaces.map((back) => [front, back, 4.5])),
    ...['border', 'focus'].flatMap((front) => surfaces.map((back) => [front, back, 3])),
    ...['ink', 'accent', 'warm', 'good'].map((front) => [front, 'line', 3]),
    ['on-accent', 'accent', 4.5], ['on-accent', 'accent-hover', 4.5],
  ];
  return pairs.filter(([front, back, least]) => ratio(palet[front], palet[back]) < least).map(([front, back]) => `${front} on ${back}`);
}
