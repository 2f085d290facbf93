import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { findExamen } from './catalogus.js';
import { ALLE_PROFIELEN, layOut } from './indeling.js';

/** A vmbo-gl with one profile, small enough to see through. */
const opleiding = {
  code: 'vmbo-gl',
  naam: 'vmbo-gl',
  soorten: ['school'],
  afwijkingen: [{ jaren: [2026], vakken: { jong: '' } }],
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

/** The places in short: `profiel: fa/wi`. */
function places(changed, profiel = 'EO', jaar = 2027) {
  const gegevens = { jaren: [2026, 2027], opleidingen: [{ ...opleiding, ...changed }], vakken: {} };
  return layOut(findExamen(gegevens, { opleiding: 'vmbo-gl', jaar, soort: 'school', gebied: 'nederland' }), profiel).map(({ deel, uit }) => `${deel}: ${uit.join('/')}`);
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
  let exams = 0;
  for (const { code, soorten } of real.opleidingen) {
    for (const soort of soorten) for (const gebied of real.gebieden) for (const jaar of real.jaren) {
      const examen = findExamen(real, { opleiding: code, soort, gebied, jaar });
      exams += 1;
      for (const { code: profiel } of examen.profielen) {
        const what = [code, soort, gebied, jaar, profiel].join(' ');
        const plekken = layOut(examen, profiel);
        assert.ok(plekken.length >= 7, what);
        for (const { uit } of plekken) assert.deepEqual(uit.filter((vak) => !(vak in examen.vakken)), [], what);
        const delen = plekken.map(({ deel }) => order.indexOf(deel));
        assert.deepEqual(delen, [...delen].sort((a, b) => a - b), what);
      }
    }
  }
  assert.equal(exams, (7 + 4 + 7) * 2 * 10, 'every opleiding, soort, gebied and year');
});
