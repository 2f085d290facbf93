import assert from 'node:assert/strict';
import test from 'node:test';
import { makeOmroeper } from './omroeper.js';

/** A live region that counts how often its text is set. */
function makeRegion() {
  let text = '';
  return {
    told: [],
    get textContent() {
      return text;
    },
    set textContent(value) {
      text = value;
      this.told.push(value);
    },
  };
}

test('a verdict is told once typing pauses, and only the last', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const region = makeRegion();
  const announce = makeOmroeper(region, 1000);
  for (const verdict of ['Nog niet zeker', 'Gezakt', 'Geslaagd']) {
    announce(verdict);
    t.mock.timers.tick(999);
  }
  assert.deepEqual(region.told, []);
  t.mock.timers.tick(1);
  assert.deepEqual(region.told, ['Geslaagd']);
});

test('the same verdict is not told twice', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const region = makeRegion();
  const announce = makeOmroeper(region, 1000);
  for (const verdict of ['Gezakt', 'Gezakt', 'Geslaagd']) {
    announce(verdict);
    t.mock.timers.tick(1000);
  }
  assert.deepEqual(region.told, ['Gezakt', 'Geslaagd']);
});
