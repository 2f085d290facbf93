import assert from 'node:assert/strict';
import test from 'node:test';
import { bracketsOf } from './literals.js';

const textsIn = (source, name) => bracketsOf(source).filter((bracket) => bracket.name === name).map(({ literals }) => literals.map(({ text }) => text));

test('the texts of a call are its own, and not those of a call in it', () => {
  assert.deepEqual(textsIn("f('a', g('b', \"c\"), ['d'])", 'f'), [['a']]);
  assert.deepEqual(textsIn("f('a', g('b', \"c\"), ['d'])", 'g'), [['b', 'c']]);
});

test('a template leaves its values out, however deep they go', () => {
  const [call] = bracketsOf('f(`een ${a ? `b ${{ c: "}" }.c}` : ""} van ${d}`)').filter(({ name }) => name === 'f');
  assert.deepEqual(call?.literals.map(({ text, values }) => [text, values]), [['een   van  ', ['a ? `b ${{ c: "}" }.c}` : ""', 'd']]]);
  assert.equal(textsIn('f(`\\`${g("x")}\\${`)', 'g')[0]?.[0], 'x');
});

test('comments and patterns hold no texts', () => {
  assert.deepEqual(textsIn("f(/* 'a' */ b.replace(/['\"`)]/g, c), 1 / 2 / d, 'e') // 'f'\n", 'f'), [['e']]);
});

test('a text knows its argument, its member and its line', () => {
  const [members, call] = bracketsOf("f(x,\n { 'aria-label': y ? 'a' : 'b', z: 'c' }, 'd')");
  assert.deepEqual(members?.literals.map(({ text, key, line }) => [text, key, line]), [['aria-label', '', 2], ['a', 'aria-label', 2], ['b', 'aria-label', 2], ['c', 'z', 2]]);
  assert.deepEqual(call?.literals.map(({ text, argument }) => [text, argument]), [['d', 2]]);
});

test('what is not closed shows', () => {
  assert.equal(bracketsOf('f(').at(-1)?.opening, '(');
  assert.throws(() => bracketsOf('f())'), /a bracket too many/);
});
