import assert from 'node:assert/strict';
import test from 'node:test';
import { gegevens } from '../../../tools/browsertest/gegevens.js';
import { readCSV } from './csv.js';
import { makeKandidaten, openKlas } from './lees.js';
import { summarise } from './samenvatting.js';
import { writeSamenvattingen } from './schrijf.js';
import { GEBREKEN, WEIGERINGEN } from './teksten.js';


/** The candidates of a file, as functions of the reply. */
function rowsOf(text, standaard = { opleiding: 'havo', jaar: 2027 }) {
  const { lezer, kandidaten } = makeKandidaten(openKlas(text, { gegevens }), standaard);
  return kandidaten.map((kandidaat) => (antwoord) => summarise(gegevens, lezer, kandidaat, antwoord));
}

const uitleg = { kop: 'Gezakt', reden: 'Je hebt drie vijven.', kort: 'drie vijven', weggelaten: [] };
const kans = { vak: 'ec', naam: 'economie', nu: '5.1', nodig: '5.4' };

test('a verdict tells why, what is left out and which resit is best', () => {
  const [row] = rowsOf('Nr;Naam;Klas;Vak;SE;Keuzevaknaam\n1;Anna;5A;ne;6;\n1;;;fa;4;\n1;;;keuzevak;5;Hout\n', { opleiding: 'kb', jaar: 2026 });
  const told = row({ uitslag: 'afgewezen', cumLaude: 'nee', uitleg: { ...uitleg, weggelaten: [1, 2], herkansing: { vakken: [kans], paren: [] } } });
  assert.deepEqual(told, {
    sleutel: '1', naam: 'Anna', groep: '5A', opleiding: 'vmbo-kb', uitslag: 'afgewezen', cumLaude: 'nee', waarom: 'Je hebt drie vijven.',
    weggelaten: ['Frans', 'Hout'], herkansing: 'economie 5,4 is genoeg', gebreken: [],
  });
  assert.equal(row({ uitslag: 'open', cumLaude: 'open', uitleg: { ...uitleg, kort: '' } }).waarom, uitleg.reden);
  assert.equal(row({ uitslag: 'geslaagd', cumLaude: 'nee', uitleg: { ...uitleg, kort: 'je voldoet aan alle eisen' } }).waarom, '', 'who passed needs no reason');
});

test('gebreken of a reply are placed; the first of them is the reason', () => {
  const [row] = rowsOf('Nr;Vak;SE\n\n1;ne;66\n1;xx;6\n');
  const gebreken = [{ pad: '/vakken/0/se', code: 'cijfer-buiten-bereik', tekst: 'Te hoog.', waarde: '66' }, { pad: '/vakken/1/vak', code: 'vak-onbekend', tekst: 'Onbekend.', waarde: 'xx' }];
  const told = row({ gebreken });
  assert.deepEqual([told.uitslag, told.cumLaude, told.waarom], ['fout', '', 'Te hoog.']);
  assert.deepEqual(told.gebreken, [{ regel: 3, kolom: 'SE', tekst: 'Te hoog.', waarde: '66' }, { regel: 4, kolom: 'Vak', tekst: 'Onbekend.', waarde: 'xx' }]);
});

test('a candidate whose rows are wrong, or without an answer, is not judged', () => {
  const [double, good] = rowsOf('Nr;ne SE\n1;6\n2;7\n1;8\n');
  assert.deepEqual(double(undefined).gebreken.map(({ regel, kolom }) => [regel, kolom]), [[2, 'Nr'], [4, 'Nr']]);
  assert.equal(double(undefined).waarom, 'Deze kandidaat staat ook op regel 4.');
  for (const lost of [undefined, { storing: 'x' }]) {
    const { uitslag, gebreken } = good(lost);
    assert.deepEqual([uitslag, gebreken], ['fout', [{ regel: 3, tekst: 'Deze kandidaat konden we niet beoordelen.' }]]);
  }
});

test('the table as CSV: a row each, no formula, no cell that breaks a line', () => {
  const row = { sleutel: '=1+1', naam: '\t=cmd|x', groep: 'a;b', opleiding: 'havo', uitslag: 'geslaagd', cumLaude: 'ja', waarom: 'regel\neen', weggelaten: ['Frans', 'Duits'], herkansing: '"x"', gebreken: [] };
  const wrong = { ...row, sleutel: '-2', uitslag: 'fout', cumLaude: '', gebreken: [{ regel: 3, kolom: 'SE', tekst: 'Te hoog.' }, { regel: 4, tekst: 'Te lang.' }] };
  const text = writeSamenvattingen([row, wrong]);
  assert.match(text, /^\ufeffKandidaat;Naam;Klas;.*\r\n'=1\+1;'=cmd\|x;"a;b";havo;geslaagd;ja;regel een;"Frans, Duits";"""x""";\r\n'-2;.*\r\n$/);
  const { rijen } = readCSV(text.slice(1));
  assert.deepEqual(rijen.map(({ cellen }) => cellen.length), [10, 10, 10]);
  assert.equal(rijen[2].cellen[9], 'Regel 3, SE: Te hoog. Regel 4: Te lang.');
  assert.deepEqual([rijen[2].cellen[4], rijen[2].cellen[5]], ['niet beoordeeld', '']);
});

test('every sentence stands in both languages, with the same values', () => {
  const waarden = { regel: 41, hier: 'NG', daar: 'NT' };
  assert.deepEqual(Object.keys(GEBREKEN.en), Object.keys(GEBREKEN.nl));
  assert.deepEqual(Object.keys(WEIGERINGEN.en), Object.keys(WEIGERINGEN.nl));
  const valuesIn = (text) => text.match(/41|NG|NT/g);
  for (const code of Object.keys(GEBREKEN.nl)) {
    const [nl, en] = [GEBREKEN.nl[code](waarden), GEBREKEN.en[code](waarden)];
    assert.deepEqual(valuesIn(en)?.sort(), valuesIn(nl)?.sort(), code);
    assert.notEqual(en, nl);
    assert.match(nl, /\.$/);
    assert.match(en, /\.$/);
  }
  for (const [code, nl] of Object.entries(WEIGERINGEN.nl)) assert.notEqual(WEIGERINGEN.en[code], nl);
});
