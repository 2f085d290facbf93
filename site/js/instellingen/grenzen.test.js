// Texts that are made to be slow, to break something, or to get in somewhere.
import assert from 'node:assert/strict';
import test from 'node:test';
import { gegevens, makeRandom } from '../../../tools/browsertest/gegevens.js';
import { SCHEMA, readInstellingen } from './lees.js';

const MILLISECONDS = 500;
const KB = 1024;

/** @type {Record<string, string>} */
const HOSTILE = {
  'a megabyte of brackets': '['.repeat(KB * KB),
  'brackets as deep as a file goes': '['.repeat(60 * KB),
  'objects as deep as a file goes': '{"a":'.repeat(12 * KB),
  'a megabyte of text': `{"school": {"naam": "${'a'.repeat(KB * KB)}"}}`,
  'a name as long as a file goes': `{"school": {"naam": "${'a'.repeat(60 * KB)}"}}`,
  'a name of blanks': `{"school": {"naam": "a${' '.repeat(60 * KB)}\\n"}}`,
  'a text that never ends': `{"school": {"naam": "${'\\u0041'.repeat(10 * KB)}`,
  'a text of backslashes': `{"school": {"naam": "${'\\\\'.repeat(30 * KB)}`,
  'a link as long as a file goes': `{"school": {"link": "https://${'a.'.repeat(30 * KB)}"}}`,
  'a contact as long as a file goes': `{"herkansing": {"contact": "mailto:${'a@'.repeat(30 * KB)}"}}`,
  'an opleiding as long as a file goes': `{"opleiding": "${'a-'.repeat(30 * KB)}!"}`,
  'a number of many digits': `{"jaar": ${'9'.repeat(60 * KB)}}`,
  'a number with a large exponent': '{"jaar": 1e999999, "stijl": {"radius": -1e999}}',
  'blanks and new lines': '\n'.repeat(60 * KB),
  'many members': `{${Array.from({ length: 6 * KB }, (_, i) => `"a${i}":0`)}}`,
  'one key many times': `{${Array(6 * KB).fill('"jaar":2027')}}`,
  'many subjects': `{"opleidingen":{"havo":{"vakken":[${Array(12 * KB).fill('"fa"')}]}}}`,
  'many opleidingen': `{"opleidingen":{${Array.from({ length: 5 * KB }, (_, i) => `"a${i}":{}`)}}}`,
  'the prototype': '{"__proto__": {"polluted": 1}, "opleidingen": {"__proto__": {"vakken": ["fa"]}}, "stijl": {"constructor": {"prototype": {"polluted": 1}}}}',
  'members that objects have': '{"toString": 1, "opleidingen": {"hasOwnProperty": {}, "valueOf": {}}, "opleiding": "toString", "stijl": {"lettertype": "constructor", "thema": "__proto__"}}',
  'signs that nobody sees': '\u{feff}\u{feff}{"\u0000": "\u2028\ud800"}',
  'a page': '<!doctype html><title>Niet gevonden</title>',
};

for (const [what, text] of Object.entries(HOSTILE)) {
  test(`${what}, in the file and in the address`, () => {
    const began = performance.now();
    for (const [fragment, file] of [['', text], [`#school-naam=${text}`, undefined], [`#${text}=1`, undefined], [`#vakken=${text}&opleidingen=${text}&jaar=${text}`, undefined]]) {
      const { instellingen, fouten } = readInstellingen(gegevens, fragment, file);
      // Any text is a good name, if it is short.
      assert.ok((fouten.length > 0 || fragment.startsWith('#school-naam=')) && fouten.length <= 21);
      for (const { pad, tekst } of fouten) assert.ok(pad.length < 300 && tekst.length < 700, `${pad} ${tekst}`);
      assert.ok(Object.keys(instellingen.opleidingen).length > 0);
      assert.ok(instellingen.school.naam.length <= 80);
    }
    assert.equal({}.polluted, undefined);
    assert.ok(performance.now() - began < MILLISECONDS, `${performance.now() - began} ms`);
  });
}

test('files that were damaged anywhere never throw, and name a line that they have', () => {
  const random = makeRandom();
  const whole = JSON.stringify(SCHEMA.examples[0], null, 2);
  const signs = ['{', '}', '[', ']', '"', ',', ':', '\\', '\n', '\u0000', '1', 'e', '-', ' ', '\ud83d', 'é', ''];
  for (let i = 0; i < 2000; i++) {
    let text = whole;
    for (let times = random(4); times >= 0; times--) {
      const at = random(text.length);
      text = text.slice(0, at) + signs[random(signs.length)] + text.slice(at + random(3));
    }
    const { fouten } = readInstellingen(gegevens, '', text);
    const lines = text.split('\n').length;
    for (const { regel } of fouten) assert.ok(regel >= 1 && regel <= lines, text);
    assert.equal(fouten.some(({ tekst }) => tekst.endsWith('uit dit bestand mee.')), !isJson(text), text);
  }
});

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
