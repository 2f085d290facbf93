import assert from 'node:assert/strict';
import test from 'node:test';
import { readAge } from './leeftijd.js';

for (const [typed, age] of [['', undefined], ['  ', undefined], ['17', 17], [' 18 ', 18], ['10', 10], ['99', 99]]) {
  test(`"${typed}" is ${age}`, () => assert.equal(readAge(typed), age));
}

for (const typed of ['9', '1', '100', '-17', '17,5', '1e1', '0x11', 'zeventien', '17 jaar', '٣٠', '09']) {
  test(`"${typed}" is no age`, () => assert.equal(readAge(typed), 'onleesbaar'));
}
