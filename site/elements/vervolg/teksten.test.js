import assert from 'node:assert/strict';
import test from 'node:test';
import { TEKSTEN, fill, fillNode } from './teksten.js';

/** Every sentence with the way to it. */
function sentences(value, path = '') {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}/${key}`));
}

const [dutch, english] = [TEKSTEN.nl, TEKSTEN.en].map((language) => new Map(sentences(language)));

test('no sentence is missing or empty in either language', () => {
  assert.deepEqual([...dutch.keys()], [...english.keys()]);
  for (const [path, text] of [...dutch, ...english]) assert.ok(text.trim().length > 0, path);
});

test('both languages fill in the same, and carry the same numbers', () => {
  const gaps = (text) => (text.match(/\{\w+\}|\d+/g) ?? []).sort();
  for (const [path, text] of dutch) assert.deepEqual(gaps(english.get(path)), gaps(text), path);
});

test('English is not left in Dutch', () => {
  const same = [...dutch].filter(([path, text]) => english.get(path) === text).map(([path]) => path);
  assert.deepEqual(same, []);
});

test('what stands in braces is filled in; what has no value stays', () => {
  assert.equal(fill('{a} van {b}', { a: 1 }), '1 van {b}');
  assert.deepEqual(fillNode('Kijk op {x}.', 'x', 'examenblad'), ['Kijk op ', 'examenblad', '.']);
});
