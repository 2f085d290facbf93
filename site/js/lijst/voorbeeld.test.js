import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { isFilled } from './rangschik.js';
import { exampleOf, warmUp } from './voorbeeld.js';

const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8'));
const gegevens = JSON.parse(built[1]);

for (const { code } of gegevens.opleidingen) {
  test(`the example of ${code} has a place for everything in it`, () => {
    const example = exampleOf(gegevens, code);
    const { jaar, vakken } = gegevens.voorbeelden[code];
    assert.equal(example.jaar, jaar);
    assert.deepEqual(example.opzij, []);
    for (const { naam, se, ce, beoordeling } of example.rijen) for (const text of [naam, se, ce, beoordeling]) assert.equal(typeof text, 'string');
    assert.deepEqual(example.rijen.filter(isFilled).map(({ vak }) => vak).sort(), vakken.map(({ vak }) => vak).sort());
  });
}

test('the example takes the year that was chosen', () => assert.equal(exampleOf(gegevens, 'havo', { jaar: 2023 }).jaar, 2023));

test('the example takes the kind of exam that was chosen, with what that one has', () => {
  const { soort, gebied, rijen } = exampleOf(gegevens, 'havo', { soort: 'staatsexamen', gebied: 'bes', jaar: 2026 });
  assert.deepEqual([soort, gebied], ['staatsexamen', 'bes']);
  assert.deepEqual(rijen.filter(({ vak }) => ['lo', 'ckv'].includes(vak)), []);
  assert.ok(rijen.filter(isFilled).length >= 9);
});

test('an opleiding without an example has none', () => assert.equal(exampleOf(gegevens, 'mbo'), undefined));

test('the engine warms up with a whole list', () => {
  const { examen, vakken } = JSON.parse(warmUp(gegevens));
  assert.equal(examen.opleiding, 'havo');
  assert.ok(vakken.length >= 11);
});
