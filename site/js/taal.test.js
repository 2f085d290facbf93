import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { bracketsOf } from './literals.js';

const SITE = fileURLToPath(new URL('..', import.meta.url));

/** These hold tables of sentences with tests of their own, or write and read files and lists that are in Dutch whoever reads the page. */
const ELSEWHERE = /teksten\.js$|^js\/plakken\/|^js\/klas\/(?:koppen|sjabloon)\.js$|^js\/taal\.js$|\.test\.js$/;

/** Words that a Dutch sentence can hardly do without, and that English has not. */
const DUTCH = /(?<![\p{L}-])(?:je|jij|jouw|het|een|één|niet|voor|van|geen|nog|dit|deze|die|dat|ook|dan|als|bij|naar|wat|waar|wordt|staat|heb|hebt|kun|kunt|mag|moet|kies|vul|cijfers?|punten|slaag|zeker|genoeg)(?![\p{L}-])/iu;

/** Members and attributes that are seen or said. */
const SAID = /^['"]?(?:aria-label|aria-valuetext|aria-description|placeholder|title|alt|label)['"]?$/;

/** From which argument on a call shows or says what it is given. */
const SHOWS = new Map([['h', 2], ['s', 2], ['setText', 1], ['say', 1]]);

/** The same in each language, or a code that is only compared with another. */
const NAMES = ['examenblad.nl', 'ce', 'rv'];

/** A key of the keyboard, or a name of the browser's. */
const OF_THE_BROWSER = /^(?:Escape|Enter|Worker|Arrow\w+|[A-Z]\w+[A-Z]\w+)$/;

const sources = ['js', 'elements', 'widget', 'inbedden', 'klas']
  .flatMap((folder) => readdirSync(`${SITE}/${folder}`, { recursive: true }).map((path) => `${folder}/${path}`))
  .filter((path) => path.endsWith('.js') && !ELSEWHERE.test(path))
  .map((path) => ({ path, brackets: bracketsOf(readFileSync(`${SITE}/${path}`, 'utf8')) }));

const calls = sources.flatMap(({ path, brackets }) => brackets.filter(({ name }) => name === 'zin').map((call) => ({ ...call, path })));

/** What stands outside every pair, with the place where it stands. */
const others = sources.flatMap(({ path, brackets }) =>
  brackets.filter(({ name }) => name !== 'zin').flatMap(({ name, literals }) => literals.map((literal) => ({ ...literal, name, key: name === 'setAttribute' ? literals[0].text : literal.key, at: `${path}:${literal.line}` }))),
);

const numbers = (text) => (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.')).sort();

test('every source is read to its end', () => {
  assert.ok(sources.length > 50 && calls.length > 100);
  for (const { path, brackets } of sources) assert.deepEqual(brackets.filter(({ opening }) => opening === '').length, 1, path);
  for (const { path, brackets } of sources) assert.equal(brackets.at(-1)?.opening, '', path);
});

test('every pair has a text in each language, and not the same', () => {
  for (const { path, literals } of calls) {
    assert.deepEqual(literals.map(({ argument }) => argument), [0, 1], path);
    const [nl, en] = literals;
    assert.ok(nl?.text.trim() && en?.text.trim(), path);
    assert.notEqual(nl?.text, en?.text, path);
  }
});

test('both texts of a pair carry the same numbers and the same values', () => {
  for (const { path, literals: [nl, en] } of calls) {
    assert.deepEqual(numbers(en.text), numbers(nl.text), `${path}: ${en.text}`);
    assert.deepEqual([...en.values].sort(), [...nl.values].sort(), `${path}: ${en.text}`);
  }
});

test('English is not left in Dutch', () => {
  for (const { path, literals: [, en] } of calls) assert.doesNotMatch(en.text, DUTCH, path);
});

test('no Dutch sentence stands alone', () => {
  const alone = others.filter(({ text }) => /\S\s+\S/.test(text) && DUTCH.test(text));
  assert.deepEqual(alone.map(({ at, text }) => `${at}: ${text}`), []);
});

test('nothing that begins with a capital stands alone', () => {
  const alone = others.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && !OF_THE_BROWSER.test(text));
  assert.deepEqual(alone.map(({ at, text }) => `${at}: ${text}`), []);
});

test('no word that is seen or said stands alone', () => {
  const shown = others.filter(({ name, text, argument, key }) => (SAID.test(key) && text !== key) || argument >= (SHOWS.get(name) ?? Infinity));
  const alone = shown.filter(({ text }) => /\p{L}/u.test(text) && !NAMES.includes(text));
  assert.deepEqual(alone.map(({ at, text }) => `${at}: ${text}`), []);
});
