import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { findOpleiding } from './catalogus.js';
import { ALLE_PROFIELEN, layOut } from './indeling.js';

/** A vmbo-gl with one profile, small enough to see through. */
const opleiding = {
  code: 'vmbo-gl',
  naam: 'vmbo-gl',
  plaatsen: [
    { deel: 'gemeenschappelijk', uit: ['ne'] },
    { deel: 'vrij', uit: ['du', 'jong'] },
  ],
  profielen: [{ code: 'EO', naam: 'EO', plaatsen: [['ec'], ['fa', 'wi']], profielvak: 'eo', praktijkgericht: ['pg_eo'] }],
  onderdelen: ['ml'],
  kwalificaties: ['lo', 'jong'],
  keuzevakken: 2,
  programma: 'gewogen',
  vakken: Object.fromEntries(['ne', 'du', 'jong', 'ec', 'fa', 'wi', 'eo', 'pg_eo', 'ml', 'lo', 'keuzevak'].map((vak) => [vak, 'ce'])),
};
const gegevens = { jaren: [2026, 2027], opleidingen: [opleiding], voorbeelden: {}, vakken: { jong: { naam: 'jong', vanaf: 2027 } } };

/** The places in short: `profiel: fa/wi`. */
function places(changed, profiel = 'EO', jaar = 2027) {
  return layOut(gegevens, { ...opleiding, ...changed }, profiel, jaar).map(({ deel, uit }) => `${deel}: ${uit.join('/')}`);
}

const HEAD = ['gemeenschappelijk: ne', 'profiel: ec', 'profiel: fa/wi', 'vrij: du/jong'];
const TAIL = ['combinatie: ml', 'kwalificatie: lo', 'kwalificatie: jong'];

test('on gl the profielvak is the first part of the combinatiecijfer', () => {
  assert.deepEqual(places({}), [...HEAD, 'combinatie: eo/pg_eo', 'combinatie: keuzevak', 'combinatie: keuzevak', ...TAIL]);
});

test('on kb and bb the profielvak is a grade of its own', () => {
  assert.deepEqual(places({ programma: 'eigen' }), [...HEAD, 'profiel: eo/pg_eo', 'combinatie: keuzevak', 'combinatie: keuzevak', ...TAIL]);
});

test('on tl, havo and vwo there is no vocational programme to lay out', () => {
  for (const programma of ['extra', 'geen']) assert.deepEqual(places({ programma }), [...HEAD, ...TAIL]);
});

test('a subject has no place before the year in which it exists', () => {
  assert.deepEqual(places({ programma: 'geen' }, 'EO', 2026), ['gemeenschappelijk: ne', 'profiel: ec', 'profiel: fa/wi', 'vrij: du', 'combinatie: ml', 'kwalificatie: lo']);
});

test('who does not know the profile gets the places that every profile has', () => {
  assert.deepEqual(places({ programma: 'geen' }, ALLE_PROFIELEN), ['gemeenschappelijk: ne', 'vrij: du/jong', ...TAIL]);
});

test('every place of the real data holds subjects of its opleiding, in the order of a cijferlijst', () => {
  const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8'));
  const real = JSON.parse(built[1]);
  const order = ['gemeenschappelijk', 'profiel', 'vrij', 'combinatie', 'kwalificatie'];
  for (const { code, profielen, vakken } of real.opleidingen) {
    for (const profiel of profielen) {
      for (const jaar of real.jaren) {
        const plekken = layOut(real, findOpleiding(real, code), profiel.code, jaar);
        assert.ok(plekken.length >= 10, `${code} ${profiel.code} ${jaar}`);
        for (const { uit } of plekken) assert.deepEqual(uit.filter((vak) => !(vak in vakken)), [], `${code} ${profiel.code} ${jaar}`);
      }
      const delen = layOut(real, findOpleiding(real, code), profiel.code, 2027).map(({ deel }) => order.indexOf(deel));
      assert.deepEqual(delen, [...delen].sort((a, b) => a - b), `${code} ${profiel.code}`);
    }
  }
});
