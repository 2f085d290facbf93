import assert from 'node:assert/strict';
import test from 'node:test';
import { examenjaar } from './jaar.js';

const KNOWN = [2023, 2024, 2025, 2026, 2027];

for (const [day, expected, why] of [
  [new Date(2026, 0, 1), 2026, 'the new year is the year of the exam'],
  [new Date(2026, 6, 31, 23, 59, 59), 2026, 'on the last evening of July the school year still runs'],
  [new Date(2026, 7, 1, 0, 0, 0), 2027, 'on 1 August the next one begins'],
  [new Date(2026, 11, 31), 2027, 'the autumn belongs to the exam of the spring after it'],
  [new Date(2027, 7, 1), undefined, 'a year without rules is never replaced by the nearest'],
  [new Date(2022, 6, 31), undefined, 'nor is a year before all rules'],
]) {
  test(`${day.toDateString()}: ${why}`, () => assert.equal(examenjaar(day, KNOWN), expected));
}
