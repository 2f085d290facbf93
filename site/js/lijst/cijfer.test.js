import assert from 'node:assert/strict';
import test from 'node:test';
import { readGrade } from './cijfer.js';

for (const [typed, understood] of [
  ['55', '5,5'],
  ['11', '1,1'],
  ['99', '9,9'],
  ['10', '10'],
  ['100', '10,0'],
  ['6.3', '6,3'],
  ['6,3', '6,3'],
  [' 6,3 ', '6,3'],
  ['5,', '5'],
  ['5.', '5'],
  ['10,', '10'],
  ['7', '7'],
  ['6,50', '6,5'],
  ['10.00', '10,0'],
  ['\u200f5,5\u202c', '5,5'],
  ['', ''],
  ['   ', ''],
]) {
  test(`'${typed}' is '${understood}'`, () => assert.equal(readGrade(typed), understood));
}

for (const typed of ['abc', 'zes', '6,25', '05', '555', '-5', '5,5,5', '1e1', '55,5', ',5']) {
  test(`'${typed}' is left to the engine as it is`, () => assert.equal(readGrade(typed), typed));
}

test('what was understood is understood the same again', () => {
  for (const typed of ['55', '100', '6.3', '5,', '10', 'abc']) assert.equal(readGrade(readGrade(typed)), readGrade(typed));
});
