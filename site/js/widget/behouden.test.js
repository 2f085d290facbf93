import assert from 'node:assert/strict';
import test from 'node:test';
import { keptGrades } from './behouden.js';

const lijst = { opleiding: 'vmbo-tl', soort: 'school' };
const antwoord = { eindcijfers: [{ vak: 'ml', eindcijfer: 7 }, { vak: 'ne', eindcijfer: 9 }, { vak: 'lit', eindcijfer: 6 }] };
const kept = (vanaf, keuze = lijst) => keptGrades([{ opleidingen: ['vmbo-tl'], vakken: ['ml', 'lit'], vanaf }], keuze, antwoord).map(({ vak }) => vak);

test('a grade is kept from the one that the school says', () => {
  assert.deepEqual(kept('6'), ['ml', 'lit']);
  assert.deepEqual(kept('6,0'), ['ml', 'lit']);
  assert.deepEqual(kept('7'), ['ml']);
  assert.deepEqual(kept('8'), []);
});

test('a 7 was 6,5 at least before it was rounded, and not for certain more', () => {
  assert.deepEqual(kept('6,5'), ['ml']);
  assert.deepEqual(kept('6,6'), []);
  assert.deepEqual(kept('5,5'), ['ml', 'lit']);
  assert.deepEqual(kept('5,6'), ['ml']);
});

test('only of the opleidingen that the school names, and only at a school', () => {
  assert.deepEqual(kept('6', { ...lijst, opleiding: 'havo' }), []);
  assert.deepEqual(kept('6', { ...lijst, soort: 'vavo' }), []);
  assert.deepEqual(keptGrades([], lijst, antwoord), []);
});
