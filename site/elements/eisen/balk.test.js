import assert from 'node:assert/strict';
import test from 'node:test';
import { moveBalk } from './balk.js';

/** Stands for the bar on the page, and tells where its parts were put. */
function move(balk) {
  const put = {};
  const part = (name) => ({ setAttribute: (attribute, value) => (put[`${name} ${attribute}`] = Number(value)) });
  const holder = { hidden: undefined, querySelector: (selector) => part(selector.slice(1)) };
  moveBalk(holder, balk);
  return { hidden: holder.hidden, ...put };
}

for (const [what, balk, width, x] of [
  ['from the lowest sum, not from zero', { waarde: '38.5', grens: '38.5', laag: '7.0', hoog: '70.0' }, 50, 50],
  ['short of the limit', { waarde: '20', grens: '60', laag: '0', hoog: '80' }, 25, 75],
  ['the lowest sum there can be', { waarde: '7.0', grens: '38.5', laag: '7.0', hoog: '70.0' }, 0, 50],
  ['the highest', { waarde: '70.0', grens: '38.5', laag: '7.0', hoog: '70.0' }, 100, 50],
  ['a sum above the scale stays within the bar', { waarde: '71', grens: '-1', laag: '0', hoog: '70' }, 100, 0],
  ['a scale without length', { waarde: '5', grens: '5', laag: '5', hoog: '5' }, 0, 0],
]) {
  test(what, () => assert.deepEqual(move(balk), { hidden: false, 'waarde width': width, 'grens x': x }));
}

test('without a measure there is no bar', () => assert.deepEqual(move(undefined), { hidden: true }));
