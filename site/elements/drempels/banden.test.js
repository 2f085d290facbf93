import assert from 'node:assert/strict';
import test from 'node:test';
import { bandsOf, outcomeAt } from './banden.js';

for (const [what, drempel, bands] of [
  ['a resit that passes', { nu: '5.1', geslaagd: '5.4', cumLaude: null }, [['gezakt', 51, 54], ['geslaagd', 54, 100]]],
  ['no grade is enough', { nu: '5.8', geslaagd: null, cumLaude: null }, [['gezakt', 58, 100]]],
  ['passed, and cum laude within reach', { nu: '7.9', geslaagd: '7.9', cumLaude: '8.2' }, [['geslaagd', 79, 82], ['cum-laude', 82, 100]]],
  ['cum laude already', { nu: '8.8', geslaagd: '8.8', cumLaude: '8.8' }, [['cum-laude', 88, 100]]],
  ['cum laude as soon as it passes', { nu: '4.0', geslaagd: '8.0', cumLaude: '8.0' }, [['gezakt', 40, 80], ['cum-laude', 80, 100]]],
  ['three outcomes', { nu: '3.0', geslaagd: '4.0', cumLaude: '9.5' }, [['gezakt', 30, 40], ['geslaagd', 40, 95], ['cum-laude', 95, 100]]],
  ['only a ten will do', { nu: '4.0', geslaagd: '10.0', cumLaude: null }, [['gezakt', 40, 100], ['geslaagd', 100, 100]]],
]) {
  test(what, () => {
    const found = bandsOf(drempel);
    assert.deepEqual(found.map(({ soort, van, tot }) => [soort, van, tot]), bands);
    for (const { soort, van, tot } of found) for (let tenths = van; tenths < tot; tenths++) assert.equal(outcomeAt(drempel, tenths), soort, `${tenths}`);
  });
}
