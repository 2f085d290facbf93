import assert from 'node:assert/strict';
import test from 'node:test';
import { newRij } from '../lijst/rangschik.js';
import { GEWOON } from '../lijst/voorbeeld.js';
import { fileName, toJson } from './json.js';

const vakken = { ne: 'ce', ml: 'se', lo: 'beoordeling', keuzevak: 'se' };
const namen = { ne: 'Nederlands', ml: 'maatschappijleer', lo: 'lichamelijke opvoeding', keuzevak: 'keuzevak' };
const gegevens = {
  jaren: [2027],
  vakken: Object.fromEntries(Object.entries(namen).map(([code, naam]) => [code, { naam }])),
  voorbeelden: {},
  opleidingen: [{ code: 'vmbo-bb', naam: 'vmbo-bb', soorten: ['school'], niveaus: ['havo'], plaatsen: [], profielen: [], programma: 'geen', vakken }],
};
const list = (...rijen) => ({ ...GEWOON, opleiding: 'vmbo-bb', jaar: 2027, profiel: 'ZW', opzij: [], rijen: rijen.map(newRij) });

test('JSON is one request on one line', () => {
  const text = toJson(gegevens, list({ vak: 'ne', se: '63' }, { vak: 'keuzevak', naam: 'a\nb', se: '7' }));
  assert.equal(text.indexOf('\n'), text.length - 1);
  assert.deepEqual(JSON.parse(text), {
    examen: { jaar: 2027, opleiding: 'vmbo-bb', profielen: ['ZW'], combinatie: [] },
    vakken: [{ vak: 'ne', se: '6,3' }, { vak: 'keuzevak', naam: 'a\nb', se: '7' }],
    vragen: ['uitleg', 'herkansing', 'vooruitblik'],
  });
});

test('a file is called after its exam', () => assert.equal(fileName(list()), 'cijferlijst-vmbo-bb-2027'));
