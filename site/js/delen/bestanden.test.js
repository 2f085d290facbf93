import assert from 'node:assert/strict';
import test from 'node:test';
import { newRij } from '../lijst/rangschik.js';
import { GEWOON } from '../lijst/voorbeeld.js';
import { toCsv } from './csv.js';
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
const rows = (...rijen) => toCsv(gegevens, list(...rijen)).split('\r\n').slice(0, -1);

test('a table for a Dutch spreadsheet: a mark of its encoding, semicolons, commas, no empty columns', () => {
  assert.deepEqual(rows({ vak: 'ne', se: '6.3', ce: '55' }, { vak: 'ml', se: '7' }), ['\ufeffVak;SE;CE', 'Nederlands;6,3;5,5', 'maatschappijleer;7;']);
});

test('what is otherwise with a subject has a column of its own', () => {
  assert.deepEqual(rows({ vak: 'ne', status: 'vrijstelling', eindcijfer: '7', behaald: '2025', niveau: 'havo' }, { vak: 'lo', beoordeling: 'goed' }, { vak: 'ml', combi: true }), [
    '\ufeffVak;SE;CE;Beoordeling;Status;Eindcijfer vrijstelling;Behaald in;Niveau;In combinatiecijfer',
    'Nederlands;;;;vrijstelling;7;2025;havo;',
    'lichamelijke opvoeding;;;goed;;;;;',
    'maatschappijleer;;;;;;;;ja',
  ]);
});

for (const [naam, cell] of [
  ['=1+1', "'=1+1"],
  ['+31', "'+31"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['=HYPERLINK("http://a";"b")', `"'=HYPERLINK(""http://a"";""b"")"`],
  ['Groen; grond', '"Groen; grond"'],
  ['a\nb', '"a\nb"'],
  ['Lassen', 'Lassen'],
]) {
  test(`${naam} is text in a spreadsheet`, () => assert.equal(rows({ vak: 'keuzevak', naam, se: '6' })[1], `${cell};6;`));
}

test('a grade that is none is no formula either', () => assert.equal(rows({ vak: 'ne', se: '=1+1' })[1], "Nederlands;'=1+1;"));

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
