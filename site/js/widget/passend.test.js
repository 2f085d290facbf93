import assert from 'node:assert/strict';
import test from 'node:test';
import { heightToTell } from './passend.js';

test('a height is told in steps of 128 px, with room for all of it', () => {
  const told = [[1, 128], [128, 128], [128.2, 256], [1763, 1792], [2402, 2432], [19_968, 19_968], [19_969, 19_968], [1e9, 19_968]];
  for (const [content, hoogte] of told) assert.equal(heightToTell(content, 0), hoogte, `${content}`);
});

test('a little less is told by nobody, a little more by the next step', () => {
  for (const [content, hoogte] of [[1792, 1792], [1665, 1792], [1537, 1792], [1536, 1536], [200, 256], [1793, 1920]]) assert.equal(heightToTell(content, 1792), hoogte, `${content}`);
});
