import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { makeKandidaten, openKlas } from './lees.js';
import { placeGebreken } from './plaats.js';

const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8'));
const gegevens = JSON.parse(built[1]);
const folder = new URL('voorbeelden/', import.meta.url);
const EXPECTED = '.verwacht.json';
const examples = readdirSync(folder).filter((name) => name.endsWith(EXPECTED)).map((name) => name.slice(0, -EXPECTED.length));

/** A reading in the form of the examples, with the parts that this one names. */
function read(bytes, { standaard, keuzes } = {}, expected) {
  const klas = openKlas(bytes, { gegevens, keuzes });
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
  const [sleutel, pad] = key.split(' ');
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
