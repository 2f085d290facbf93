import assert from 'node:assert/strict';
import test from 'node:test';
import { keep, recall } from './geheugen.js';

test('what was kept comes back, without what is empty', () => {
  const history = { state: null, replaceState(state) { this.state = structuredClone(state); } };
  keep(history, { 'school-naam': 'Ons College', accent: '' });
  assert.deepEqual(recall(history), { 'school-naam': 'Ons College' });
});

test('a state of another page, or a strange one, is not taken', () => {
  for (const state of [null, undefined, 5, {}, { inbedden: null }, { inbedden: 'x' }]) assert.equal(recall({ state }), undefined);
  assert.deepEqual(recall({ state: { inbedden: { accent: 5, taal: 'en' } } }), { taal: 'en' });
});
