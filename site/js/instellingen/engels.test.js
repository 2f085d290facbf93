// What the settings say on an English page.
import assert from 'node:assert/strict';
import test from 'node:test';
import { gegevens } from '../../../tools/browsertest/gegevens.js';

// The language is read once, when the first module asks for it.
globalThis.document = /** @type {any} */ ({ documentElement: { lang: 'en' } });
const { readInstellingen } = await import('./lees.js');

const told = (fragment, text) => readInstellingen(gegevens, fragment, text).fouten.map(({ tekst }) => tekst);

test('errors are told in English, with a point in a number', () => {
  assert.deepEqual(told('#accent=%23ffee00&thema=x'), [
    '‘x’ is not possible here. Choose from: auto, licht or donker.',
    'The colour #ffee00 can\'t be read well on #ffffff: the contrast is 1.2, and it must be 4.5 at least. This colour does not count.',
  ]);
  assert.deepEqual(told('', '{"jaar": 2027,}'), ['There must be no comma before }. So nothing in this file counts.']);
  assert.deepEqual(told('', '{"opleidingen": {"havo": {"vakken": ["xx"]}}}'), ['There is no subject with the code ‘xx’ in havo.']);
});
