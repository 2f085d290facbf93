import assert from 'node:assert/strict';
import test from 'node:test';
import { bestWay } from './kort.js';

const kans = (naam, nodig) => ({ naam, nodig });

for (const [what, vakken, paren, text] of [
  ['the smallest rise', [kans('economie', '5.4'), kans('scheikunde', '5.8')], [], 'economie 5,4 is genoeg'],
  ['one resit rather than two', [kans('Engels', '10.0')], [{}], 'Engels 10,0 is genoeg'],
  ['a name that does not fit', [kans('produceren, installeren en energie (cspe)', '6.1')], [], 'één herkansing is genoeg'],
  ['two resits', [], [{}], 'met twee herkansingen kan het'],
  ['nothing helps', [], [], ''],
]) {
  test(what, () => assert.equal(bestWay({ vakken, paren }), text));
}
