import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { lees } from './lees.js';

const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8'));
const gegevens = JSON.parse(built[1]);
const folder = new URL('voorbeelden/', import.meta.url);
const files = readdirSync(folder);
const EXPECTED = '.verwacht.json';

/** A reading in the short form of the examples. */
function shorten({ vorm, examen, kolommen, rijen, onbegrepen, weg, meldingen }) {
  const doubts = (rij) => rij.twijfels.map(({ code, veld }) => (veld ? `${code} ${veld}` : code));
  return {
    vorm,
    examen,
    kolommen: kolommen.map(({ betekenis, waarom }) => `${betekenis} ${waarom}`),
    rijen: rijen.map((rij) => [rij.vak, rij.velden, ...(rij.twijfels.length > 0 ? [doubts(rij)] : [])]),
    onbegrepen: onbegrepen.map(({ regel, reden }) => [regel, reden]),
    weg: weg.map(({ regel, reden }) => [regel, reden]),
    meldingen: meldingen.map(({ code, aantal }) => (aantal ? `${code} ${aantal}` : code)),
  };
}

const examples = files.filter((name) => name.endsWith(EXPECTED)).map((name) => name.slice(0, -EXPECTED.length));

test('there are at least forty examples, each with a text and what it should be read as', () => {
  assert.ok(examples.length >= 40);
  assert.equal(files.length, examples.length * 2);
});

for (const name of examples) {
  const { waarom, opleiding, ...expected } = JSON.parse(readFileSync(new URL(name + EXPECTED, folder), 'utf8'));
  test(`${name}: ${waarom}`, () => {
    const file = files.find((other) => other.startsWith(`${name}.`) && !other.endsWith(EXPECTED));
    const text = readFileSync(new URL(file, folder), 'utf8');
    const read = shorten(lees(gegevens, opleiding, text));
    if (typeof expected.weg === 'number') read.weg = read.weg.length;
    assert.deepEqual(read, { examen: {}, meldingen: [], ...expected });
  });
}

test('every field says from which cell it came', () => {
  const { rijen } = lees(gegevens, 'havo', 'Vak\tSE\tCE\nned. taal\t6.3\t5,8\nLO\tV\t');
  assert.deepEqual(rijen[0].bron, { vak: { kolom: 1, tekst: 'ned. taal' }, se: { kolom: 2, tekst: '6.3' }, ce: { kolom: 3, tekst: '5,8' } });
  assert.deepEqual(rijen[1].bron, { vak: { kolom: 1, tekst: 'LO' }, beoordeling: { kolom: 2, tekst: 'V' } });
  assert.deepEqual(rijen.map(({ regel }) => regel), [2, 3]);
});
