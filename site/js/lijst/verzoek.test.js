import assert from 'node:assert/strict';
import test from 'node:test';
import { newRij } from './rangschik.js';
import { sentRows, toVerzoek } from './verzoek.js';
import { GEWOON } from './voorbeeld.js';

const vakken = { ne: 'ce', ml: 'se', kua: 'alleenCe', lo: 'beoordeling', keuzevak: 'se' };
const gegevens = {
  jaren: [2027],
  vakken: {},
  voorbeelden: {},
  opleidingen: ['havo', 'vmbo-bb'].map((code) => ({
    code,
    naam: code,
    soorten: ['school', 'staatsexamen'],
    plaatsen: [],
    profielen: [],
    programma: 'geen',
    leerwerktraject: code === 'vmbo-bb',
    vakken,
  })),
};

const everything = { se: '55', ce: '6.3', beoordeling: 'goed' };

function requestFor(rijen, changed = {}) {
  return toVerzoek(gegevens, { ...GEWOON, opleiding: 'havo', jaar: 2027, profiel: 'NG', opzij: [], rijen: rijen.map(newRij), ...changed }, ['uitleg']);
}

for (const [vak, sent] of [
  ['ne', { vak: 'ne', se: '5,5', ce: '6,3' }],
  ['ml', { vak: 'ml', se: '5,5' }],
  ['kua', { vak: 'kua', ce: '6,3' }],
  ['lo', { vak: 'lo', beoordeling: 'goed' }],
]) {
  test(`of ${vak} only the fields that it has are sent`, () => assert.deepEqual(requestFor([{ vak, ...everything }]).vakken, [sent]));
}

test('an empty field is left out: unknown is not zero', () => {
  assert.deepEqual(requestFor([{ vak: 'ne', se: ' ' }, { vak: 'lo' }]).vakken, [{ vak: 'ne' }, { vak: 'lo' }]);
});

test('what can not be read is sent as it was typed, for the engine to say so', () => {
  assert.deepEqual(requestFor([{ vak: 'ne', se: 'zes', ce: '6,25' }]).vakken, [{ vak: 'ne', se: 'zes', ce: '6,25' }]);
});

test('a row without a subject is not sent, and its grades are no other subject’s', () => {
  const rijen = [{ se: '6' }, { vak: 'ml', se: '7' }].map(newRij);
  assert.deepEqual(requestFor(rijen).vakken, [{ vak: 'ml', se: '7' }]);
  assert.deepEqual(sentRows(gegevens, { ...GEWOON, opleiding: 'havo', jaar: 2027, rijen }).map(({ vak }) => vak), ['ml']);
});

test('a name goes with a keuzevak only, and one without has its number', () => {
  assert.deepEqual(requestFor([{ vak: 'keuzevak', naam: ' lassen ', se: '6' }, { vak: 'keuzevak', naam: ' ' }, { vak: 'ml', naam: 'lassen' }]).vakken, [
    { vak: 'keuzevak', naam: 'lassen', se: '6' },
    { vak: 'keuzevak', naam: 'keuzevak 2' },
    { vak: 'ml' },
  ]);
});

test('a chosen profile is the only one tried; without a choice the engine tries all', () => {
  assert.deepEqual(requestFor([]).examen, { jaar: 2027, opleiding: 'havo', profielen: ['NG'], combinatie: [] });
  assert.deepEqual(requestFor([], { profiel: 'alle' }).examen.profielen, []);
});

test('what the school counts in the combinatiecijfer is named', () => {
  assert.deepEqual(requestFor([{ vak: 'ml', combi: true }, { vak: 'ne' }]).examen.combinatie, ['ml']);
});

test('the leerwerktraject is sent on vmbo-bb only', () => {
  assert.equal(requestFor([], { opleiding: 'vmbo-bb', leerwerktraject: true }).examen.leerwerktraject, true);
  assert.ok(!('leerwerktraject' in requestFor([], { leerwerktraject: true }).examen));
  assert.ok(!('leerwerktraject' in requestFor([], { opleiding: 'vmbo-bb' }).examen));
});

test('only what the page wants to know besides the verdict is asked', () => assert.deepEqual(requestFor([]).vragen, ['uitleg']));
