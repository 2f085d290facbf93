import assert from 'node:assert/strict';
import test from 'node:test';
import { Geheugen } from '../lijst/bewaren.js';
import { guardedHistory } from './geschiedenis.js';

test('a history that may be used is used', () => {
  const kept = { state: { lijst: 1 }, replaceState(state) { this.state = state; } };
  const history = guardedHistory(() => kept);
  assert.deepEqual(history.state, { lijst: 1 });
  history.replaceState({ lijst: 2 }, '');
  assert.deepEqual(kept.state, { lijst: 2 });
});

test('one that is refused is as if nothing was ever kept', () => {
  const geheugen = new Geheugen(guardedHistory(() => { throw new DOMException('no', 'SecurityError'); }));
  geheugen.keep({ rijen: [] });
  assert.equal(geheugen.recall(), undefined);
});
