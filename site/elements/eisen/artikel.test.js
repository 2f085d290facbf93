import assert from 'node:assert/strict';
import test from 'node:test';
import { shortPlace } from './artikel.js';

for (const [bron, place] of [
  [{ artikel: '3.34', lid: '1', onderdeel: 'a' }, 'art. 3.34 lid 1 onder a'],
  [{ artikel: '3.33', lid: '1' }, 'art. 3.33 lid 1'],
  [{ artikel: '49' }, 'art. 49'],
]) {
  test(place, () => assert.equal(shortPlace({ besluit: 'uvb-wvo-2020', url: '', ...bron }), place));
}
