import assert from 'node:assert/strict';
import test from 'node:test';
import { gegevens, makeRandom } from '../../../tools/browsertest/gegevens.js';
import { readCSV } from './csv.js';
import { makeKandidaten, openKlas } from './lees.js';
import { placeGebreken } from './plaats.js';
import { MOST } from './tabel.js';

const MB = 2 ** 20;

/** A class in the long shape of so many bytes at least, with the number of its candidates. */
function makeClass(bytes) {
  const rows = gegevens.voorbeelden.havo.vakken.map(({ vak, se = '', ce = '', beoordeling = '' }) => `;"Leerling; ""van"" de";5A;havo;2027;NG;${gegevens.vakken[vak].naam};${se};${ce};${beoordeling}\r\n`);
  const parts = ['Nr;Naam;Klas;Opleiding;Examenjaar;Profiel;Vak;SE;CE;Beoordeling\r\n'];
  let size = 0, count = 0;
  for (; size < bytes; count++) for (const row of rows) size += parts[parts.push(`${count}${row}`) - 1].length;
  return { bytes: new TextEncoder().encode(parts.join('')), count };
}

/** Runs work, and prints how long it took. */
function timed(t, name, work) {
  const begin = performance.now();
  const result = work();
  t.diagnostic(`${name}: ${Math.round(performance.now() - begin)} ms`);
  return result;
}

test('ten megabytes are read whole, in twice the time of five', (t) => {
  for (const size of [5, 10]) {
    const { bytes, count } = makeClass(size * MB);
    const klas = timed(t, `${size} MB opened`, () => openKlas(bytes, { gegevens }));
    const { kandidaten, los } = timed(t, `${size} MB, ${count} candidates`, () => makeKandidaten(klas));
    assert.deepEqual([kandidaten.length, los.length], [count, 0]);
    assert.deepEqual(kandidaten.at(-1).verzoek.vakken.map(({ vak }) => vak), gegevens.voorbeelden.havo.vakken.map(({ vak }) => vak));
    assert.equal(kandidaten.at(-1).rijen.at(-1).regel, klas.tabel.rijen.length + 1);
  }
});

test('more rows, or more cells in one, than any class has are refused', () => {
  for (const [text, geweigerd] of [
    [`Nr;Vak\n${'1;ne\n'.repeat(400_000)}`, undefined],
    [`Nr;Vak\n${'1;ne\n'.repeat(400_001)}`, 'te-groot'],
    [`Nr;Vak${';'.repeat(MB)}\n1;ne`, 'te-groot'],
  ]) assert.equal(openKlas(text, { gegevens }).geweigerd, geweigerd);
});

test('texts that are made to take long take no longer', (t) => {
  const texts = {
    quotes: `Nr;Vak\n1;"${'""'.repeat(MB)}`,
    'closed quotes': `Nr;Vak;SE\n${'"a";"b";"c"\n'.repeat(MB / 8)}`,
    blanks: `Nr;Vak;SE\n1;${' '.repeat(MB)}ne${' '.repeat(MB)}x;6`,
    'blank lines': `${'\n'.repeat(MB)}Nr;Vak;SE\n1;ne;6`,
    separators: `Nr;Vak;SE\n1;ne;6${';'.repeat(4_900)}`,
    headings: `Nr;Vak;SE${';cijfer se se cijfer ne'.repeat(4_900)}\n1;ne;6`,
    'one heading': `Nr;Vak;SE;${'se '.repeat(MB)}\n1;ne;6`,
    'many columns': `Nr;Vak;SE${';x'.repeat(4_900)}\n1;ne;6${';y'.repeat(4_900)}`,
    'one candidate': `Nr;Naam;Klas;Vak;SE\n${'1;;;ne;6\n'.repeat(MB / 16)}`,
    profiles: `Nr;Profiel;Vak;SE\n1;${'NG & '.repeat(MB / 8)};ne;6`,
  };
  for (const [name, text] of Object.entries(texts)) {
    const klas = timed(t, name, () => openKlas(text, { gegevens }));
    const open = name === 'quotes' ? 2 : undefined;
    assert.equal(klas.tabel.open, open, name);
    if (!klas.geweigerd && klas.indeling.onbekend.length === 0) assert.ok(timed(t, `${name}, candidates`, () => makeKandidaten(klas)).kandidaten.length > 0, name);
  }
});

test('what is larger than a class is refused before it is read', () => {
  assert.equal(openKlas(new Uint8Array(MOST + 1), { gegevens }).geweigerd, 'te-groot');
  assert.equal(openKlas(' '.repeat(MOST + 1), { gegevens }).geweigerd, 'te-groot');
  assert.equal(openKlas(new Uint8Array(MOST), { gegevens }).geweigerd, 'leeg');
});

test('no bytes make it fail, and every record begins on a line that there is', () => {
  const random = makeRandom(11);
  const pieces = ['Nr', 'Vak', 'SE', 'ne', 'ne SE', 'Naam', ';', ',', '\t', '|', '\n', '\r', '\r\n', '"', '""', '?', '-', '\0', '\ufeff', 'sep=;\n', '__proto__', 'constructor', 'Opleiding', 'havo', 'Profiel', '&', '/', '6,3', '\ud800', 'Combinatie', 'ja'];
  let judged = 0;
  for (let round = 0; round < 1500; round++) {
    const begin = round % 3 === 0 ? '' : random(2) ? 'Nr;Vak;SE;Opleiding;Profiel;Status;Combinatie\n' : 'Naam;ne SE;ne status;lo;Profiel;Combinatie\n';
    const text = begin + Array.from({ length: random(60) }, () => pieces[random(pieces.length)]).join('');
    const bytes = round % 5 === 0 ? Uint8Array.from({ length: random(300) }, () => random(256)) : new TextEncoder().encode(text);
    const klas = openKlas(random(2) ? bytes : text, { gegevens, keuzes: JSON.parse('{"__proto__": "-", "constructor": "vak"}') });
    const lines = text.split(/\r\n|\r|\n/).length;
    for (const { regel } of readCSV(text)?.rijen ?? []) assert.ok(regel >= 1 && regel <= lines);
    if (klas.geweigerd || klas.indeling.onbekend.length > 0) continue;
    const { lezer, kandidaten } = makeKandidaten(klas, { opleiding: 'havo', jaar: 2027 });
    for (const kandidaat of kandidaten) {
      assert.equal(kandidaat.verzoek === undefined, kandidaat.gebreken.length > 0);
      const [placed] = placeGebreken(lezer, kandidaat, [{ pad: '/vakken/9/~1x/__proto__', code: 'x', tekst: 'y' }]);
      assert.ok(placed.regel >= 1);
      judged++;
    }
  }
  assert.ok(judged > 250, `${judged} candidates`);
});
