import assert from 'node:assert/strict';
import test from 'node:test';
import { readRegeling } from './regeling.js';

for (const [code, opleiding, jaar, soort] of [
  ['havo-2026', 'havo', 2026, 'school'],
  ['vmbo-tl-2023-staatsexamen-bes', 'vmbo-tl', 2023, 'staatsexamen'],
  ['atheneum-2027-vavo', 'atheneum', 2027, 'vavo'],
  ['vmbo-bb-2020-bes', 'vmbo-bb', 2020, 'school'],
]) {
  test(code, () => assert.deepEqual(readRegeling(code), { opleiding, jaar, soort }));
}
