import assert from 'node:assert/strict';
import test from 'node:test';
import { gegevens, list } from '../../../tools/browsertest/klein.js';
import { toCSV } from './schrijf.js';

/** The heading and the rows below it. */
const rows = (...rijen) => toCSV(gegevens, list(...rijen)).replace(/^.*?\r\n(?=Vak;)/s, '').split('\r\n').slice(0, -1);

test('a table for a Dutch spreadsheet: a mark of its encoding, the exam, semicolons, commas, no empty columns', () => {
  const text = toCSV(gegevens, list({ vak: 'ne', se: '6.3', ce: '55' }, { vak: 'ml', se: '7' }));
  assert.match(text, /^\ufeffOpleiding;vmbo-bb\r\nExamenjaar;2027\r\n/);
  assert.match(text, /\r\nVak;SE;CE\r\nNederlands;6,3;5,5\r\nmaatschappijleer;7;\r\n$/);
});

test('what is otherwise with a subject has a column of its own', () => {
  assert.deepEqual(rows({ vak: 'ne', status: 'vrijstelling', eindcijfer: '7', behaald: '2025', niveau: 'havo' }, { vak: 'lo', beoordeling: 'goed' }, { vak: 'ml', combi: true }), [
    'Vak;SE;CE;Beoordeling;Status;Eindcijfer vrijstelling;Behaald in;Niveau;In combinatiecijfer',
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
  ['\t=1', "'=1"],
  ['=HYPERLINK("http://a";"b")', `"'=HYPERLINK(""http://a"";""b"")"`],
  ['Groen; grond', '"Groen; grond"'],
  ['a\nb', 'a b'],
  ['Lassen', 'Lassen'],
]) {
  test(`${JSON.stringify(naam)} is text in a spreadsheet`, () => assert.equal(rows({ vak: 'keuzevak', naam, se: '6' })[1], `keuzevak;6;;${cell}`));
}

test('a grade that is none is no formula either', () => assert.equal(rows({ vak: 'ne', se: '=1+1' })[1], "Nederlands;'=1+1;"));
