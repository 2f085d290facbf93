import assert from 'node:assert/strict';
import test from 'node:test';
import { daysOf, SOORTEN } from './dagen.js';
import DAGEN from './dagen.json' with { type: 'json' };
import { TEKSTEN } from './teksten.js';

const OPLEIDINGEN = ['atheneum', 'gymnasium', 'havo', 'vmbo-tl', 'vmbo-gl', 'vmbo-kb', 'vmbo-bb'];

test('every day has a source, lies in its exam year, and is of a known kind and opleiding', () => {
  for (const { jaar, wat, datum, opleidingen, bron } of DAGEN) {
    assert.ok(SOORTEN.includes(wat), wat);
    assert.equal(new Date(`${datum}T00:00:00Z`).toISOString().slice(0, 10), datum);
    assert.equal(Number(datum.slice(0, 4)), jaar);
    assert.ok(opleidingen.length > 0 && opleidingen.every((code) => OPLEIDINGEN.includes(code)), `${opleidingen}`);
    assert.equal(new URL(bron.url).protocol, 'https:');
    assert.ok(bron.titel.length > 10);
  }
});

test('no opleiding has two days for one thing', () => {
  const keys = DAGEN.flatMap(({ jaar, wat, opleidingen }) => opleidingen.map((code) => `${jaar} ${wat} ${code}`));
  assert.equal(new Set(keys).size, keys.length);
});

test('in 2022 kader and basis heard it six days later', () => {
  assert.deepEqual(['havo', 'vmbo-bb'].map((code) => daysOf(2022, code).bekend.map(({ datum }) => datum)), [['2022-06-09'], ['2022-06-15']]);
});

test('what is not known is said to be so: known and unknown together are all kinds', () => {
  for (let jaar = 2018; jaar <= 2027; jaar++) {
    for (const opleiding of OPLEIDINGEN) {
      const { bekend, onbekend } = daysOf(jaar, opleiding);
      assert.deepEqual([...bekend.map(({ wat }) => wat), ...onbekend].sort(), [...SOORTEN].sort(), `${opleiding} ${jaar}`);
    }
  }
});

test('days come in the order of the year, and never from another year', () => {
  const dag = (jaar, wat) => ({ jaar, wat, datum: `${jaar}-06-01`, opleidingen: ['havo'], bron: { titel: '', url: '' } });
  const known = [dag(2026, 'uitslag-2'), dag(2025, 'tijdvak-2'), dag(2026, 'uitslag')];
  assert.deepEqual(daysOf(2026, 'havo', known), { bekend: [known[2], known[0]], onbekend: ['tijdvak-2', 'tijdvak-3'] });
  assert.deepEqual(daysOf(2027, 'havo', known), { bekend: [], onbekend: SOORTEN });
});

test('every kind of day has a name in both languages', () => {
  for (const { dagen } of Object.values(TEKSTEN)) assert.deepEqual(Object.keys(dagen.namen), SOORTEN);
});
