import assert from 'node:assert/strict';
import test from 'node:test';
import { newRij } from '../lijst/rangschik.js';
import { withOnderdelen } from './onderdelen.js';

const of = (...rijen) => ({ rijen: rijen.map(newRij), opzij: [] });
const parts = ({ rijen }) => rijen.filter(({ combi }) => combi).map(({ vak, se }) => `${vak} ${se}`.trim());

test('what the school adds stands on the list once', () => {
  const lijst = withOnderdelen(of({ vak: 'ne' }), ['lit', 'gds']);
  assert.deepEqual(parts(lijst), ['lit', 'gds']);
  assert.deepEqual(parts(withOnderdelen(lijst, ['lit', 'gds'])), ['lit', 'gds']);
  assert.deepEqual(parts(withOnderdelen({ rijen: [], opzij: [newRij({ vak: 'lit', se: '7', combi: true })] }, ['lit'])), []);
});

test('what another opleiding had goes, unless something was typed in it', () => {
  assert.deepEqual(parts(withOnderdelen(of({ vak: 'lit', combi: true }, { vak: 'gds', combi: true, se: '7' }), ['lv'])), ['gds 7', 'lv']);
});

test('an example has a grade for it, a list of somebody does not', () => {
  const lijst = of({ vak: 'ml', deel: 'combinatie', se: '8' });
  assert.deepEqual(parts(withOnderdelen(lijst, ['lit'], true)), ['lit 8']);
  assert.deepEqual(parts(withOnderdelen(lijst, ['lit'])), ['lit']);
});
