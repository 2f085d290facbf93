import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { gegevens, readGegevens } from '../../../tools/browsertest/gegevens.js';
import { readCSV } from './csv.js';
import { makeKandidaten, mapKlas, openKlas } from './lees.js';
import { namesOf } from './namen.js';
import { placeGebreken } from './plaats.js';
import { openTable } from './tabel.js';

const folder = new URL('voorbeelden/', import.meta.url);
const EXPECTED = '.verwacht.json';
const examples = readdirSync(folder).filter((name) => name.endsWith(EXPECTED)).map((name) => name.slice(0, -EXPECTED.length));

/** A reading in the form of the examples, with the parts that this one names. */
function read(bytes, { standaard, keuzes } = {}, expected, wat = { gegevens }) {
  const klas = openKlas(bytes, { ...wat, keuzes });
  if (klas.geweigerd) return { geweigerd: klas.geweigerd };
  const { vorm, onbekend } = klas.indeling;
  const columns = { vorm, onbekend: onbekend.map(({ naam }) => naam) };
  if (onbekend.length > 0) return columns;
  const { lezer, kandidaten, los } = makeKandidaten(klas, standaard);
  const own = kandidaten.flatMap(({ sleutel, gebreken }) => gebreken.map((gebrek) => ({ kandidaat: sleutel, ...gebrek })));
  const all = {
    kandidaten: kandidaten.map(({ sleutel, naam, groep, regel }) => ({ sleutel, naam, groep, regel })),
    plaatsen: Object.fromEntries(Object.keys(expected.plaatsen ?? {}).map((key) => [key, findPlace(lezer, kandidaten, key)])),
  };
  return {
    ...columns,
    verzoeken: kandidaten.flatMap(({ verzoek }) => verzoek ?? []),
    gebreken: [...own, ...los.map((gebrek) => ({ kandidaat: null, ...gebrek }))],
    ...Object.fromEntries(Object.entries(all).filter(([name]) => name in expected)),
  };
}

/** Where a gebrek is said to be: the line and the column. */
function findPlace(lezer, kandidaten, key) {
  const [, sleutel, pad] = /^(.*) (.*)$/.exec(key);
  const kandidaat = kandidaten.find((one) => one.sleutel === sleutel);
  const [{ regel, kolom = null }] = placeGebreken(lezer, kandidaat, [{ pad, code: '', tekst: '' }]);
  return [regel, kolom];
}

test('there are at least thirty-five examples', () => {
  assert.ok(examples.length >= 35);
});

for (const name of examples) {
  const { waarom, met, ...expected } = JSON.parse(readFileSync(new URL(name + EXPECTED, folder), 'utf8'));
  test(`${name}: ${waarom}`, () => {
    assert.deepEqual(read(readFileSync(new URL(`${name}.csv`, folder)), met, expected), expected);
  });
}

test('the language of the page makes no difference when the Dutch names are given', () => {
  const wat = { gegevens: readGegevens('en/index.html'), namen: namesOf(gegevens) };
  for (const name of examples) {
    const { waarom, met, ...expected } = JSON.parse(readFileSync(new URL(name + EXPECTED, folder), 'utf8'));
    assert.deepEqual(read(readFileSync(new URL(`${name}.csv`, folder)), met, expected, wat), expected, name);
  }
});

test('an unknown column shows a few of its cells, each once', () => {
  const { indeling } = openKlas('Nr;Vak;SE;X\n1;ne;6;a\n2;ne;6;-\n3;ne;6;a\n4;ne;6;?\n5;ne;6;b\n6;ne;6;c', { gegevens });
  assert.deepEqual(indeling.onbekend, [{ naam: 'X', voorbeelden: ['a', '?', 'b'] }]);
});

test('a refused file still tells its columns, and can be read once they are chosen', () => {
  const klas = openKlas('Wie;Wat;Toets\n1;ne;6,3\n', { gegevens });
  assert.equal(klas.geweigerd, 'vorm-onduidelijk');
  assert.deepEqual(klas.indeling.onbekend.map(({ naam }) => naam), ['Wie', 'Wat', 'Toets']);
  assert.throws(() => makeKandidaten(klas));
  const chosen = mapKlas(klas, { Wie: 'kandidaat', Wat: 'vak', Toets: 'se' });
  assert.deepEqual(makeKandidaten(chosen).kandidaten.map(({ verzoek }) => verzoek.vakken), [[{ vak: 'ne', se: '6,3' }]]);
});

test('a column that is not chosen yet is never passed over', () => {
  assert.throws(() => makeKandidaten(openKlas('Nr;Vak;SE;X\n1;ne;6;a', { gegevens })));
});

test('a quote that takes rows is found where it opens, however its record goes on', () => {
  for (const [text, open] of [['a;b\n1;"1"z', 2], ['a;b\n"x\ny";"1\n" z\n5;6', 3], ['a;b\n"1"z;"2\n3\n', 2], ['a;b\n1;2\n"t H;3\n4;"t V\n;', 3]]) assert.equal(readCSV(text).open, open, text);
});

test('every column has a name of its own', () => {
  for (const [heading, names] of [
    ['SE;SE;SE (2)', ['SE', 'SE (2)', 'SE (2) (2)']],
    ['SE (2);SE;SE;SE', ['SE (2)', 'SE', 'SE (3)', 'SE (4)']],
    ['kolom 2;;kolom 2;SE', ['kolom 2', 'kolom 2 (2)', 'kolom 2 (3)', 'SE']],
  ]) assert.deepEqual(openTable(`${heading}\n1`).namen, names);
});
