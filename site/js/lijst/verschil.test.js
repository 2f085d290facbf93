import assert from 'node:assert/strict';
import test from 'node:test';
import { newRij } from './rangschik.js';
import { changesOf, outcomeText } from './verschil.js';

const gegevens = /** @type {any} */ ({ vakken: { fa: { naam: 'Frans' }, lo: { naam: 'lichamelijke opvoeding' } } });
const rij = newRij({ vak: 'fa', se: '6,0', ce: '5,0' });
const lo = newRij({ vak: 'lo', beoordeling: 'goed' });
const lijst = /** @type {any} */ ({ rijen: [rij, lo] });
const reply = (kop, gemiddelde) => /** @type {any} */ ({ uitleg: { kop }, ceGemiddelde: gemiddelde ? { gemiddelde } : null });

test('what was changed is told with its subject and which grade it is', () => {
  const proef = { ...lijst, rijen: [{ ...rij, ce: '60', se: '' }, { ...lo, beoordeling: 'onvoldoende' }] };
  assert.deepEqual(changesOf(gegevens, lijst, proef), ['geen cijfer voor Frans (schoolexamen)', 'een 6,0 voor Frans (centraal examen)', 'onvoldoende voor lichamelijke opvoeding']);
});

test('another way of writing the same grade is no change', () => {
  assert.deepEqual(changesOf(gegevens, lijst, { ...lijst, rijen: [{ ...rij, ce: '5.0' }, lo] }), []);
});

test('a staatsexamen has a college-examen, and 2020 a resultaatverbeteringstoets', () => {
  const staat = { ...lijst, soort: 'staatsexamen' };
  assert.deepEqual(changesOf(gegevens, staat, { ...staat, rijen: [{ ...rij, se: '7,0', rv: '6,5' }, lo] }), [
    'een 7,0 voor Frans (college-examen)',
    'een 6,5 voor Frans (resultaatverbeteringstoets)',
  ]);
});

test('the outcome names the verdict, and the mean only when it is another one', () => {
  assert.equal(outcomeText(['een 6,0 voor Frans'], reply('Gezakt', '5.42'), reply('Geslaagd', '5.53')), 'Met een 6,0 voor Frans: geslaagd. Gemiddelde centraal examen 5,53, nu 5,42.');
  assert.equal(outcomeText(['a', 'b', 'c'], reply('Gezakt', '5.42'), reply('Gezakt', '5.42')), 'Met a, b en c: nog steeds gezakt.');
  assert.equal(outcomeText(['a'], reply('Nog niet zeker'), reply('Geslaagd', '6.00')), 'Met a: geslaagd. Gemiddelde centraal examen 6,00.');
});
