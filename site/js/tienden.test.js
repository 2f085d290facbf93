import assert from 'node:assert/strict';
import test from 'node:test';
import { fromTenths, toTenths, toText } from './tienden.js';

test('every grade becomes tenths and comes back as it is written', () => {
  for (let tenths = 10; tenths <= 100; tenths++) {
    const written = `${Math.trunc(tenths / 10)}.${tenths % 10}`;
    assert.equal(toTenths(written), tenths);
    assert.equal(fromTenths(tenths), toText(written));
    assert.equal(toTenths(fromTenths(tenths)), tenths);
  }
});

test('ten is ten', () => assert.deepEqual([toTenths('10.0'), fromTenths(100)], [100, '10,0']));
