import assert from 'node:assert/strict';
import test from 'node:test';
import { sorted } from './rangschik.js';

/** Runs the steps to their end; gives the outcome and how many there were. */
function run(steps) {
  for (let count = 0; ; count++) {
    const { done, value } = steps.next();
    if (done) return { value, count };
  }
}

for (const length of [0, 1, 2, 3, 7, 8, 1000]) {
  test(`${length} items come out as the language sorts them, equals in their own order`, () => {
    const items = Array.from({ length }, (_, i) => ({ i, key: (i * 7919) % 37 }));
    const compare = (a, b) => a.key - b.key;
    assert.deepEqual(run(sorted(items, compare)).value, items.toSorted(compare));
  });
}

test('what was given stays as it is, and the work stops often', () => {
  const items = Array.from({ length: 10_000 }, (_, i) => -i);
  const { value, count } = run(sorted(items, (a, b) => a - b));
  assert.deepEqual([items[0], value[0]], [-0, -9999]);
  assert.ok(count > 100, `${count} stops`);
});
