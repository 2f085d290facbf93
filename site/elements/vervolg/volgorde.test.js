import assert from 'node:assert/strict';
import test from 'node:test';
import { byUse } from './volgorde.js';

const CODES = ['inzage', 'herkansing', 'septemberroute', 'vavo', 'rutteregeling', 'jaar-overdoen', 'staatsexamen', 'diploma-lager-niveau', 'mbo', 'gespreid-examen'];
const codes = (routes) => routes.map(({ code }) => code);

test('each route stands in the group of its answer, and none is lost', () => {
  const answers = ['ja', 'onbekend', 'nee'];
  const routes = CODES.map((code, i) => ({ code, mogelijk: answers[i % 3] }));
  const groups = byUse(routes);
  for (const answer of answers) assert.ok(groups[answer].every(({ mogelijk }) => mogelijk === answer), answer);
  assert.deepEqual(codes(Object.values(groups).flat()).sort(), [...CODES].sort());
});

test('the way that is soonest comes first, whatever the order of the reply', () => {
  const routes = CODES.map((code) => ({ code, mogelijk: 'ja' }));
  for (const given of [routes, [...routes].reverse()]) {
    assert.deepEqual(codes(byUse(given).ja).slice(0, 3), ['herkansing', 'septemberroute', 'inzage']);
    assert.deepEqual(codes(byUse(given).ja).slice(-2), ['diploma-lager-niveau', 'gespreid-examen']);
  }
});

test('a route that the page does not know comes last, and is kept', () => {
  const { ja } = byUse([{ code: 'nieuw', mogelijk: 'ja' }, { code: 'mbo', mogelijk: 'ja' }]);
  assert.deepEqual(codes(ja), ['mbo', 'nieuw']);
});
