import assert from 'node:assert/strict';
import test from 'node:test';
import { gegevens, makeRandom, readGegevens } from '../../../tools/browsertest/gegevens.js';
import { findExamen } from '../lijst/catalogus.js';
import { writeCSV, writeCell } from './cel.js';
import { readCSV } from './csv.js';
import { makeKandidaten, openKlas } from './lees.js';
import { namesOf } from './namen.js';
import { makeSjabloon } from './sjabloon.js';


const random = makeRandom(7);
const pick = (list) => list[random(list.length)];

/** The requests in a text that is read without a defect. */
function readRequests(text, met = { gegevens }) {
  const klas = openKlas(text, met);
  assert.deepEqual([klas.geweigerd, klas.indeling.onbekend], [undefined, []], text);
  const { kandidaten, los } = makeKandidaten(klas);
  assert.deepEqual([los, kandidaten.flatMap(({ gebreken }) => gebreken)], [[], []], text);
  return kandidaten.map(({ verzoek }) => verzoek);
}

/** What an example asks, with its subjects by code: the wide shape has an order of its own. */
function expectExample(code, id, pending) {
  const { jaar, profielen, leerwerktraject, vakken } = gegevens.voorbeelden[code];
  const known = vakken.map(({ ce, ...vak }) => (ce && !pending ? { ...vak, ce } : vak));
  return { id, examen: { jaar, opleiding: code, profielen, ...(leerwerktraject ? { leerwerktraject } : {}) }, vakken: sorted(known) };
}
const sorted = (vakken) => [...vakken].sort((a, b) => (a.vak < b.vak ? -1 : 1));

for (const vorm of ['lang', 'breed']) {
  test(`the template of every opleiding, ${vorm}, reads as its example, and with English data too`, () => {
    const english = { gegevens: readGegevens('en/index.html'), namen: namesOf(gegevens) };
    assert.ok(gegevens.opleidingen.length >= 7);
    for (const { code } of gegevens.opleidingen) {
      const text = makeSjabloon(gegevens, code, vorm);
      assert.equal(makeSjabloon(english.gegevens, code, vorm, english.namen), text);
      for (const met of [{ gegevens }, english]) {
        const requests = readRequests(text, met).map((verzoek) => ({ ...verzoek, vakken: sorted(verzoek.vakken) }));
        assert.deepEqual(requests, [expectExample(code, '1', false), expectExample(code, '2', true)]);
      }
    }
  });
}

test('a template holds headings for more subjects than its example, and no formula', () => {
  for (const { code } of gegevens.opleidingen) {
    const [headings] = readCSV(makeSjabloon(gegevens, code, 'breed').slice(1)).rijen;
    assert.ok(headings.cellen.length > 20, code);
    assert.equal(new Set(headings.cellen).size, headings.cellen.length);
  }
  assert.throws(() => makeSjabloon(gegevens, 'vwo', 'lang'));
});

const grade = () => (random(12) === 0 ? '10,0' : `${1 + random(9)}${pick(',.')}${random(10)}`);

/** A candidate with some of the subjects of an opleiding. */
function randomKandidaat(id) {
  const { code, profielen } = pick(gegevens.opleidingen);
  const { vakken } = findExamen(gegevens, { opleiding: code, jaar: 2026, soort: 'school', gebied: 'nederland' });
  const codes = [...new Set(Array.from({ length: 1 + random(14) }, () => pick(Object.keys(vakken))))].filter((vak) => vak !== 'keuzevak');
  const entries = codes.map((vak) => {
    if (vakken[vak] === 'beoordeling') return { vak, beoordeling: pick(['goed', 'voldoende', 'onvoldoende']) };
    if (random(9) === 0) return { vak, vrijstelling: true, eindcijfer: String(1 + random(10)) };
    return { vak, ...(random(5) ? { se: grade() } : {}), ...(random(5) ? { ce: grade() } : {}), ...(random(7) === 0 ? { herkanst: true } : {}), ...(random(9) === 0 ? { behaald: 2025 } : {}) };
  });
  const filled = entries.filter((entry) => Object.keys(entry).length > 1);
  return { id, examen: { jaar: 2026, opleiding: code, profielen: profielen.filter(() => random(4) === 0).map((profiel) => profiel.code) }, vakken: filled };
}

const HEADS = { se: ['SE', 'schoolexamen', 'cijfer SE'], ce: ['CE', 'Centraal examen'], beoordeling: ['beoordeling'], vrijstelling: ['vrijstelling'], eindcijfer: ['eindcijfer'], herkanst: ['herkanst'], behaald: ['behaald in'] };
const cellOf = (entry, veld) => (entry?.[veld] === undefined ? pick(['', '', '-', 'nvt']) : entry[veld] === true ? pick(['ja', 'x', '1']) : String(entry[veld]));

/** A subject by one of its names that mean nothing else in any exam. */
function nameOf(vak) {
  const shared = ['ckv', 'te', 'ha', 'it'];
  return pick([vak, vak.toUpperCase(), gegevens.vakken[vak].naam, ...(gegevens.vakken[vak].zoek ?? [])].filter((name) => name === vak || !shared.includes(name.toLowerCase())));
}

function about({ id, examen: { jaar, opleiding, profielen } }) {
  return [id, `Naam; "${id}"\n=1`, opleiding, String(jaar), profielen.join(pick(['/', ' + ', ', ']))];
}
const ABOUT = ['Leerlingnummer', 'Naam', 'Opleiding', 'Examenjaar', 'Profiel'];

function writeLong(klas) {
  const rows = klas.flatMap((kandidaat) => {
    const own = about(kandidaat);
    return kandidaat.vakken.map((entry) => [...own, nameOf(entry.vak), ...Object.keys(HEADS).map((veld) => cellOf(entry, veld))]);
  });
  return [[...ABOUT, 'Vak', ...Object.values(HEADS).map(pick)], ...rows];
}

function writeWide(klas) {
  const codes = [...new Set(klas.flatMap(({ vakken }) => vakken.map(({ vak }) => vak)))];
  const columns = codes.flatMap((vak) => Object.keys(HEADS).map((veld) => ({ vak, veld })));
  const heads = columns.map(({ vak, veld }) => (random(2) ? `${vak} ${pick(HEADS[veld])}` : `${pick(HEADS[veld])}: ${vak}`));
  return [[...ABOUT, ...heads], ...klas.map((kandidaat) => [...about(kandidaat), ...columns.map(({ vak, veld }) => cellOf(kandidaat.vakken.find((entry) => entry.vak === vak), veld))])];
}

const bare = (klas) => klas.map((kandidaat) => ({ ...kandidaat, vakken: sorted(kandidaat.vakken) }));

test('two hundred random classes in both shapes are read as they were written', () => {
  let subjects = 0;
  for (let round = 0; round < 200; round++) {
    const klas = Array.from({ length: 1 + random(8) }, (_, i) => randomKandidaat(`k${i}`)).filter(({ vakken }) => vakken.length > 0);
    if (klas.length === 0) continue;
    for (const rows of [writeLong(klas), writeWide(klas)]) {
      const text = writeCSV(rows);
      assert.deepEqual(bare(readRequests(text)), bare(klas), text);
    }
    subjects += klas.flatMap(({ vakken }) => vakken).length;
  }
  assert.ok(subjects > 2000, `${subjects} subjects`);
});

test('what is written as CSV is read as the same cells, on one line each, and is never worked out', () => {
  const signs = ['=', '+', '-', '@', ';', '"', "'", ',', '\n', '\r', '\t', '\u0000', '\u00a0', ' ', 'a', 'é', '＝', '1', '\u2028'];
  for (let round = 0; round < 3000; round++) {
    const cells = Array.from({ length: 3 }, () => Array.from({ length: random(6) }, () => pick(signs)).join(''));
    const text = writeCSV([['Kop'], cells]);
    const [, rij] = readCSV(text.slice(1)).rijen;
    // What begins with an apostrophe and a sign of a formula can't be told from one that was made harmless.
    const flat = cells.map((cell) => cell.replace(/[\s\p{Cc}]+/gu, ' ').trim().replace(/^'(?=[=+\-@])/, '')).map((cell) => (/^[＝]/.test(cell) ? `'${cell}` : cell));
    if (flat.some((cell) => cell !== '')) assert.deepEqual(rij, { regel: 2, cellen: flat }, JSON.stringify(cells));
    for (const cell of cells) assert.doesNotMatch(writeCell(cell), /^"?\s*[=+\-@＝]|[\p{Cc}\u2028]/u);
  }
});
