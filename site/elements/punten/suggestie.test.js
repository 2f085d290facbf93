import assert from 'node:assert/strict';
import test from 'node:test';
import { suggestionsFor } from './suggestie.js';

const ntermen = [
  { jaar: 2023, tijdvak: 1, opleidingen: ['atheneum', 'gymnasium'], bron: 'minidex.nl', n: { wib: '1,9' } },
  { jaar: 2023, tijdvak: 2, opleidingen: ['atheneum', 'gymnasium'], bron: 'minidex.nl', n: { wib: '1,7', ne: '0,5' } },
];
const suggestions = (jaar, opleiding, vak, other = {}) => suggestionsFor(ntermen, { jaar, opleiding, gebied: 'nederland', ...other }, { vak, behaald: '', niveau: '', ...other });

test('each tijdvak has its own N-term, with its source', () => {
  assert.deepEqual(suggestions(2023, 'gymnasium', 'wib'), [
    { nterm: '1,9', text: '2023, eerste tijdvak: 1,9, volgens minidex.nl.' },
    { nterm: '1,7', text: '2023, tweede tijdvak: 1,7, volgens minidex.nl.' },
  ]);
  assert.equal(suggestions(2023, 'atheneum', 'ne').length, 1);
});

test('no N-term is borrowed from another year, opleiding or subject', () => {
  for (const other of [[2024, 'gymnasium', 'wib'], [2023, 'havo', 'wib'], [2023, 'gymnasium', 'en']]) assert.deepEqual(suggestions(...other), []);
});

test('a subject that was closed earlier has the N-terms of then', () => {
  assert.deepEqual(suggestions(2025, 'gymnasium', 'wib', { behaald: '2023' }), suggestions(2023, 'gymnasium', 'wib'));
});

test('on the BES and at a higher level nothing is suggested', () => {
  for (const other of [{ gebied: 'bes' }, { niveau: 'vwo' }]) assert.deepEqual(suggestions(2023, 'gymnasium', 'wib', other), []);
});
