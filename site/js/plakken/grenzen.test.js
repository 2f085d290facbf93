import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { lees } from './lees.js';

const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8'));
const gegevens = JSON.parse(built[1]);

/** Long enough on a slow machine, and far too short for anything that grows with the square of the text. */
const AT_MOST = 2000;
const many = (text) => text.repeat(Math.ceil(400_000 / text.length));

for (const [what, text] of Object.entries({
  'tags without an end': many('<p'),
  'tags with quotes that stay open': `<table>${many('<a "')}`,
  'quotes by the thousand': many('"'),
  'brackets that stay open': many('('),
  'square brackets': many('['),
  'nested JSON': `{"vakken":[{"vak":"ne","se":${'['.repeat(90_000)}${']'.repeat(90_000)}}]}`,
  'comments without an end': `<table>${many('<!--')}`,
  'a row of cells without end': `<table><tr>${many('<td colspan=99>6')}`,
  'one line of words': many('Nederlands 6,3 '),
  'one line of labels': many('SE '),
  'blanks': `Nederlands${many(' ')}6`,
  'tabs': many('6,3\t'),
  'lines of names': many('Nederlands\n'),
  'aligned noise': many('a  b   c d    e\n'),
  'numbers': many('6'),
  'entities': `<td>${many('&amp;&#x41;')}`,
})) {
  test(`${what}: read in time, and said to be too much`, () => {
    const start = performance.now();
    const { rijen, onbegrepen, weg, meldingen } = lees(gegevens, 'havo', text);
    assert.ok(performance.now() - start < AT_MOST);
    assert.ok(rijen.length <= 40 && onbegrepen.length + weg.length <= 401);
    assert.ok(meldingen.length > 0 || text.length < 200_000, 'it says what was left');
  });
}
