import assert from 'node:assert/strict';
import test from 'node:test';
import { awaitHallo } from './gesprek.js';

/** A frame whose parent keeps what it hears. */
function frame() {
  const heard = [];
  const hellos = [];
  const parent = { postMessage: (message, target) => heard.push({ message, target }) };
  let hear;
  awaitHallo((gastheer) => hellos.push(gastheer), { parent, addEventListener: (_, listener) => { hear = listener; } });
  return { heard, hellos, parent, say: (data, origin = 'https://school.example', source = parent) => hear({ data, origin, source }) };
}

const hallo = { slaagwijzer: 1, soort: 'hallo', uitslag: true };

test('answers to who said hello, at its own origin', () => {
  const { say, heard, hellos } = frame();
  say(hallo);
  hellos[0].sayHoogte(640);
  hellos[0].sayUitslag('geslaagd');
  assert.equal(hellos[0].uitslag, true);
  assert.deepEqual(heard, [
    { message: { slaagwijzer: 1, soort: 'hoogte', hoogte: 640 }, target: 'https://school.example' },
    { message: { slaagwijzer: 1, soort: 'uitslag', uitslag: 'geslaagd' }, target: 'https://school.example' },
  ]);
});

test('tells a page without an origin its height, and never the outcome', () => {
  const { say, heard, hellos } = frame();
  say(hallo, 'null');
  hellos[0].sayHoogte(640);
  hellos[0].sayUitslag('geslaagd');
  assert.equal(hellos[0].uitslag, false);
  assert.deepEqual(heard.map(({ target, message }) => `${message.soort} ${target}`), ['hoogte *']);
});

test('hears nothing else', () => {
  const { say, hellos } = frame();
  say(hallo, 'https://school.example', {});
  const wrong = [null, 'hallo', 1, [], [hallo], {}, { ...hallo, slaagwijzer: '1' }, { ...hallo, slaagwijzer: 2 }, { ...hallo, soort: 'hoogte' }, { ...hallo, uitslag: 1 }, { slaagwijzer: 1, soort: 'hallo' }, { ...hallo, meer: 1 }];
  for (const data of wrong) say(data);
  assert.deepEqual(hellos, []);
});

test('a page that is not in a frame waits for nobody', () => {
  const scope = { addEventListener: () => assert.fail('listens') };
  scope.parent = scope;
  awaitHallo(() => assert.fail('heard'), scope);
});
