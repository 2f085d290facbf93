import assert from 'node:assert/strict';
import test from 'node:test';
import { Hoogten } from './hoogten.js';

test('rows that were not seen count for the usual height', () => {
  const hoogten = new Hoogten(1000, 50);
  assert.equal(hoogten.total, 50_000);
  assert.deepEqual([0, 49, 50, 49_999].map((y) => hoogten.rowAt(y)), [0, 0, 1, 999]);
});

test('a row that was measured moves those below it, and none above', () => {
  const hoogten = new Hoogten(10, 50);
  assert.equal(hoogten.total, 500);
  assert.equal(hoogten.measure(3, 90), 40);
  assert.deepEqual([hoogten.top(3), hoogten.top(4), hoogten.total], [150, 240, 540]);
  assert.equal(hoogten.rowAt(239), 3);
  assert.equal(hoogten.measure(3, 90), 0);
  assert.equal(hoogten.measure(0, 20), -30);
  assert.deepEqual([hoogten.top(3), hoogten.total], [120, 510]);
});

test('what lies outside gives the nearest row; without rows there is none', () => {
  const hoogten = new Hoogten(3, 50);
  assert.deepEqual([hoogten.rowAt(-20), hoogten.rowAt(1e9)], [0, 2]);
  assert.deepEqual([new Hoogten(0, 50).rowAt(0), new Hoogten(0, 50).total], [-1, 0]);
});

test('the same as adding up, whatever is measured in whatever order', () => {
  const heights = Array.from({ length: 200 }, () => 50);
  const hoogten = new Hoogten(heights.length, 50);
  for (let i = 0; i < 500; i++) {
    const row = (i * 73) % 200;
    heights[row] = 30 + ((i * 31) % 60);
    hoogten.measure(row, heights[row]);
    const at = (i * 17) % 201;
    assert.equal(hoogten.top(at), heights.slice(0, at).reduce((sum, height) => sum + height, 0));
  }
});
