import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { NAMES } from './uitAdres.js';

// The loader has no imports, so it has the names of the settings once more.
test('the loader passes on every setting of a div, and nothing else', () => {
  const [, source] = /const SETTINGS =\s*\/(.*)\/;/.exec(readFileSync(new URL('../../widget/slaag-wijzer.js', import.meta.url), 'utf8'));
  const settings = new RegExp(source);
  for (const name of NAMES) assert.match(name, settings);
  for (const name of ['aos', 'id', 'school', 'opleidin', 'jaars', 'accent-licht', 'element_type', 'taal', 'uitslag']) assert.doesNotMatch(name, settings);
  const said = source.split(/[^a-z-]+/).flatMap((part) => part.split('-')).filter((word) => word.length > 2);
  assert.deepEqual(said.filter((word) => !NAMES.some((name) => name.includes(word))), [], 'no name that is no setting');
});
