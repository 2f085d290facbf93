import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { lees } from '../../js/plakken/lees.js';
import { paneel, schil } from './teksten.js';

const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8'));
const gegevens = JSON.parse(built[1]);
const folder = new URL('../../js/plakken/voorbeelden/', import.meta.url);
const readings = readdirSync(folder).filter((name) => !name.endsWith('.verwacht.json')).map((name) => lees(gegevens, 'havo', readFileSync(new URL(name, folder), 'utf8')));

/** Every path to a sentence, with the sentence as it is written for 3 and 'x'. */
function sentences(value, path = '') {
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, below]) => sentences(below, `${path}/${key}`));
  return [[path, typeof value === 'function' ? value(3, 'x', 'y', 'z') : value]];
}

for (const [name, both] of Object.entries({ schil, paneel })) {
  test(`${name}: both languages have the same sentences, and the same numbers in them`, () => {
    const [nl, en] = [sentences(both.nl), sentences(both.en)];
    assert.deepEqual(en.map(([path]) => path), nl.map(([path]) => path));
    const numbers = (text) => (text.match(/\d+/g) ?? []).join(' ');
    nl.forEach(([path, text], i) => assert.equal(numbers(en[i][1]), numbers(text), path));
    for (const [path, text] of nl) assert.ok(text !== '' || path === '/meer/status', path);
  });
}

test('everything that the examples give reason to say can be said', () => {
  for (const { rijen, onbegrepen, weg, meldingen, kolommen } of readings) {
    for (const { twijfels } of [...rijen, ...onbegrepen.flatMap(({ rij }) => rij ?? [])]) for (const { code } of twijfels) assert.ok(paneel.nl.twijfel[code], code);
    for (const { reden } of onbegrepen) assert.ok(paneel.nl.reden[reden], reden);
    for (const { reden } of weg) assert.ok(paneel.nl.reden[reden], reden);
    for (const { code } of meldingen) assert.ok(paneel.nl.melding[code], code);
    for (const { betekenis, waarom } of kolommen) assert.ok(paneel.nl.betekenis[betekenis] && paneel.nl.waarom[waarom]);
  }
});
