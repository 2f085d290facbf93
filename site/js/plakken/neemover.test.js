import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { arrange, newRij } from '../lijst/rangschik.js';
import { neemOver } from './neemover.js';
import { vervangingen } from './vervang.js';

const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL('../../../dist/index.html', import.meta.url), 'utf8'));
const gegevens = JSON.parse(built[1]);

const exam = { opleiding: 'havo', jaar: 2026, soort: 'school', gebied: 'nederland', gespreid: false, perVak: false, profiel: 'NG', leerwerktraject: false };
const list = (...rijen) => arrange(gegevens, { ...exam, rijen: rijen.map((rij) => newRij(rij)), opzij: [] });
const row = (lijst, vak) => lijst.rijen.find((rij) => rij.vak === vak);
const take = (rijen, examen = {}) => ({ examen, rijen });

test('what was read takes the place of what stood there, and what was not read stays', () => {
  const lijst = list({ vak: 'ne', se: '6,3', ce: '5,8' }, { vak: 'en', se: '7,1' });
  const overname = take([{ vak: 'ne', velden: { se: '6,5' } }, { vak: 'fa', velden: { se: '5,5' } }]);
  assert.deepEqual(vervangingen(lijst, overname), [{ vak: 'ne', veld: 'se', oud: '6,3', nieuw: '6,5' }]);
  const next = neemOver(gegevens, lijst, overname);
  assert.deepEqual([row(next, 'ne').se, row(next, 'ne').ce, row(next, 'en').se, row(next, 'fa').se], ['6,5', '5,8', '7,1', '5,5']);
  assert.equal(row(lijst, 'ne').se, '6,3', 'the list itself is as it was');
});

test('the same grade in other signs replaces nothing', () => {
  const lijst = list({ vak: 'ne', se: '6.3', ce: '6' });
  assert.deepEqual(vervangingen(lijst, take([{ vak: 'ne', velden: { se: '6,3', ce: '6' } }])), []);
});

test('a keuzevak is known by its name; one without a name takes an empty place', () => {
  const bb = { opleiding: 'vmbo-bb', profiel: 'BWI' };
  const lijst = arrange(gegevens, { ...exam, ...bb, rijen: [newRij({ vak: 'keuzevak', naam: 'lassen', se: '6' })], opzij: [] });
  const overname = take([{ vak: 'keuzevak', velden: { naam: 'Lassen', se: '7' } }, { vak: 'keuzevak', velden: { se: '8' } }]);
  assert.deepEqual(vervangingen(lijst, overname), [{ vak: 'keuzevak', veld: 'naam', oud: 'lassen', nieuw: 'Lassen' }, { vak: 'keuzevak', veld: 'se', oud: '6', nieuw: '7' }]);
  const grades = neemOver(gegevens, lijst, overname).rijen.filter(({ vak }) => vak === 'keuzevak').map(({ se }) => se).sort();
  assert.deepEqual(grades, ['', '', '7', '8']);
});

test('an exam that was read is chosen, and its grades have their places', () => {
  const nothing = { ...exam, opleiding: '', profiel: '', jaar: 0, rijen: [], opzij: [] };
  const next = neemOver(gegevens, nothing, take([{ vak: 'ne', velden: { se: '6' } }], { opleiding: 'havo', jaar: 2026, profiel: 'NG' }));
  assert.deepEqual([next.opleiding, next.jaar, next.profiel, row(next, 'ne').se], ['havo', 2026, 'NG', '6']);
});

test('without an exam nothing is lost: the rows wait', () => {
  const nothing = { ...exam, opleiding: '', profiel: '', rijen: [], opzij: [] };
  const { rijen, opzij } = neemOver(gegevens, nothing, take([{ vak: 'ne', velden: { se: '6' } }]));
  assert.deepEqual([rijen.length, opzij.map(({ vak, se }) => [vak, se])], [0, [['ne', '6']]]);
});

test('a part that the school adds counts in the combinatiecijfer, as when it is added by hand', () => {
  const next = neemOver(gegevens, list(), take([{ vak: 'lit', velden: { se: '7' } }, { vak: 'anw', velden: { se: '6' } }]));
  assert.deepEqual([row(next, 'lit').combi, row(next, 'anw').combi], [true, false]);
});
