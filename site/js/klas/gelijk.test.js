import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gegevens } from '../../../tools/browsertest/gegevens.js';
import { makeKandidaten, openKlas } from './lees.js';
import { placeGebreken } from './plaats.js';

// Files that nobody thought of, read here and by the command: the same requests, and the same defects at the same places.

const FILES = 150;
const seed = Number(process.env.SLAAGWIJZER_SEED ?? Date.now() % 2 ** 31);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'slaagwijzer-'));
const command = join(folder, 'uitslag');

before(() => execFileSync('go', ['build', '-o', command, './tools/uitslag'], { cwd: root }));
after(() => rmSync(folder, { recursive: true }));

/** Numbers that are the same for the same seed. */
function randomFrom(state) {
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  return { below, pick, chance: (part) => next() < part, some: (most, make) => Array.from({ length: below(most + 1) }, make) };
}

const FIELDS = ['SE', 'SE-eindcijfer', 'eindcijfer SE', 'schoolexamen', 'Cijfer SE', 'ce', 'CSPE', 'centraal-examen', 'rv', 'beoordeling', 'Eindcijfer', 'eindcijfer (vrijstelling)', 'vrijstelling', 'ontheffing',
  'status', 'Alleen CE', 'zonder se', 'behaald in', 'herkanst', 'niveau'];
const LONG = [...FIELDS, 'deel', 'keuzevaknaam', 'Eigen naam', 'In combinatiecijfer'];
const CANDIDATE = ['Klas', 'stamgroep', 'Opleiding', 'schoolsoort', 'studie', 'Jaar', 'examenjaar', 'Soort', 'gebied', 'Profiel', 'PROFIELEN', 'leerwerktraject', 'gespreid', 'combinatie'];
const ODD = ['Docent', '', '%', 'S.E.', 'ne', 'wiskunde ce se', 'se (2)', 'SE (2)', 'kolom 3', "'=kop", 'te', 'wi', 'x', '\u0130d'];
const CELLS = ['', '', '-', '–', 'nvt', 'N.V.T.', '?', '6', '6,3', '5.8', '10,0', '11', '6,55', '06', 'g', 'V', 'Onvoldoende', 'goed', 'ja', 'NEE', 'x', '1', '0', 'waar', 'misschien', 'vrijstelling',
  'Ontheffing', '2025', '25', 'havo', 'vwo', 'profiel', "'=1+1", "''-", '@x', 'a "b" c', 'n.b.', 'NB', 'inh', 'Inhalen', '\u0130nh', 'nnb', 'onbekend', 'vr', 'Vrij', 'ont', 'voldoende', 'o', 'met;punt', 'een\nregel', 'een\r\nregel', '“é”', '\u00a06\u00a0', '  '];
/** What makes no other candidate. */
const UNSEEN = ['', '', '', '', '\u00ad', '\u200b \u2060', '\u00a0', '\ufeff'];
const OPLEIDINGEN = ['havo', 'HAVO', 'vwo', 'Atheneum', 'gymnasium', 'tl', 'VMBO-T', 'mavo', 'kader', 'bb', 'vmbo gl', 'mbo', 'havo 5', '5 Havo', 'mavo-4', 'vmbo tl 4', 'Theoretische leerweg', 'vmbo gemengde leerweg', 'kaderberoepsgerichte leerweg 3', 'H5', 'vwo 6', '4 havo 5', '5'];
const PROFIELEN = ['NG', 'n&g', 'E & M', 'NT/NG', 'ng nt', 'Natuur en Techniek', 'Bouwen, wonen en interieur', 'alle', 'NG of NT', 'zw+groen', '', '/', 'NT en NG', 'nt-ng', 'NT - EM EN CM', 'NG-', 'en NG', 'E&M - -NT', 'NT en en NG'];

const NAAMDELEN = ['Voornaam', 'Roepnaam', 'Tussenvoegsel', 'tussenvoegsels', 'Voorvoegsel', 'Achternaam'];

/** The texts that mean a subject. */
const SUBJECTS = Object.entries(gegevens.vakken).flatMap(([code, { naam, zoek = [] }]) => [code, naam, ...zoek]);

/** A file of a class, what is chosen for it, and the bytes that it is written in. */
function makeFile({ below, pick, chance, some }) {
  const wide = chance(0.5);
  const usual = SUBJECTS.slice(0, 140);
  const subject = () => (chance(0.03) ? 'toneel' : pick(chance(0.8) ? usual : SUBJECTS));
  const subjects = some(8, subject);
  const beside = () => (chance(0.15) ? pick(SUBJECTS) : chance(0.5) ? `${pick(subjects)} ${pick(FIELDS)}` : `${pick(FIELDS)}: ${pick(subjects)}`);
  const headings = [
    ...(chance(0.85) ? [pick(['Nr', 'kandidaatnummer', 'Leerling-nummer', 'Leerling nr', 'Kandidaatnr'])] : []),
    ...(chance(0.5) ? [pick(['Naam', 'leerling'])] : []),
    ...(chance(0.3) ? [...some(4, () => pick(NAAMDELEN)), ...some(1, () => 'Roepnaam'), 'Achternaam'] : []),
    ...some(4, () => pick(CANDIDATE)),
    ...(wide ? (subjects.length > 0 ? some(14, beside) : []) : [pick(['Vak', 'vakcode', 'Vak-afkorting']), ...some(7, () => pick(LONG))]),
    ...(chance(0.3) ? some(2, () => pick(ODD)) : []),
  ];
  const cell = (heading) => {
    if (/^(nr|kandidaat|leerling[- ])/i.test(heading)) return chance(0.95) ? pick(UNSEEN) + below(wide ? 400 : 6) + pick(UNSEEN) : pick(CELLS);
    if (/^(naam|leerling)$/i.test(heading)) return pick(['Anna', 'Bram', 'Cas', 'Zoë', 'A, "b"', 'An  na', 'An\u200b\u00a0na']);
    if (/naam$|voegsels?$/i.test(heading) && !/^(vak|keuzevak|eigen )/i.test(heading)) return pick(['Anna', 'de', 'de  Vries', 'Vries', 'An\u200bna', '', '-', '?']);
    if (/^vak(code|-afkorting)?$/i.test(heading)) return chance(0.9) ? subject() : pick(CELLS);
    if (/^soort/i.test(heading)) return pick(['', 'school', 'vavo', 'staatsexamen', 'thuis']);
    if (/^gebied/i.test(heading)) return pick(['', 'nederland', 'bes', 'BES', '?']);
    if (/^(opleiding|schoolsoort|studie)$/i.test(heading)) return pick(OPLEIDINGEN);
    if (/jaar$/i.test(heading)) return pick(['2026', '2027', '2020', '', '26', '2031']);
    if (/^profiel/i.test(heading)) return pick(PROFIELEN);
    if (/^combinatie$/i.test(heading)) return pick(['', 'lit', 'GDS + lv', 'lit foo', 'anw/lit']);
    return pick(CELLS);
  };
  const rows = some(12, () => [...headings.map(cell), ...(chance(0.05) ? ['', pick(CELLS)] : [])].slice(0, chance(0.05) ? 3 : undefined));
  const separator = pick([';', ';', '\t', ',', '|']);
  const careless = chance(0.1);
  const mustQuote = careless ? /[\r\n]/ : /[;\t,|\r\n]|^"/;
  const write = (text) => {
    if (careless && chance(0.02)) return `"t ${text}`;
    return chance(0.1) || mustQuote.test(text) ? `"${text.replaceAll('"', '""')}"${pick(['', '', '', ' '])}` : text;
  };
  const records = [headings, ...rows].map((record) => record.map(write).join(separator));
  if (chance(0.1)) records.splice(below(records.length + 1), 0, some(40, () => pick([...';;,\t|""\r\n 16\'=-?\u00a0a'])).join(''));
  const named = chance(0.15) ? [`sep=${separator}`] : [];
  const text = [...named, ...records].map((line) => line + pick(chance(0.9) ? ['\r\n'] : ['\r', '\n', '\r\n', '\n\n'])).join('');
  const pairs = headings.filter(() => chance(0.04)).map((heading) => [heading, pick(['-', 'se', 'ne.ce', 'kandidaat', 'Wiskunde A.se'])]);
  return {
    bytes: encode(text, pick(['utf-8', 'utf-8', 'marked', 'little', 'big', 'windows'])),
    keuzes: Object.fromEntries(pairs.filter(([heading]) => heading !== '' && !heading.startsWith("'"))),
    standaard: { ...(chance(0.8) ? { opleiding: pick(['havo', 'tl', 'gymnasium', 'bb']) } : {}), ...(chance(0.8) ? { jaar: pick([2020, 2026, 2027]) } : {}) },
  };
}

function encode(text, encoding) {
  switch (encoding) {
    case 'marked':
      return Buffer.from(`\ufeff${text}`);
    case 'little':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'big':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'windows':
      return Buffer.from([...text].map((sign) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[sign] ?? sign.charCodeAt(0)));
    default:
      return Buffer.from(text);
  }
}

/** What the command makes of a file. */
function run({ bytes, keuzes, standaard }, ...options) {
  const said = Object.entries(standaard).flatMap(([field, value]) => [`--${field}`, String(value)]);
  const chosen = Object.entries(keuzes).flatMap(([heading, field]) => ['--kolom', `${heading}=${field}`]);
  const { status, stdout, stderr } = spawnSync(command, ['--csv', ...said, ...chosen, ...options], { input: bytes, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line)) };
}

/** The file with the choices for columns that it has: the command refuses others, the page has none to offer. */
function withOwnChoices({ keuzes, ...file }) {
  const { namen } = openKlas(file.bytes, { gegevens }).tabel;
  return { ...file, keuzes: Object.fromEntries(Object.entries(keuzes).filter(([heading]) => namen.includes(heading))) };
}

/** Compares what this reader makes of a file with the command; tells what became of the file. */
function compare(file) {
  const klas = openKlas(file.bytes, { gegevens, keuzes: file.keuzes });
  const requests = run(file, '--verzoeken');
  if (klas.geweigerd) {
    assert.equal(requests.status, 2, requests.stderr);
    assert.ok(requests.stderr.includes(`(${klas.geweigerd})`), `${klas.geweigerd}: ${requests.stderr}`);
    return 'refused';
  }
  const { onbekend } = klas.indeling;
  if (onbekend.length > 0) {
    assert.equal(requests.status, 2);
    const [, listed] = /wat erin staat:\n((?: {2}.*\n)+)/.exec(requests.stderr.replaceAll('\r', '')) ?? [];
    assert.deepEqual(listed?.split('\n').slice(0, -1), onbekend.flatMap(({ naam }) => `  ${naam.replaceAll('\r', '')}`.split('\n')));
    const keuzes = { ...file.keuzes, ...Object.fromEntries(onbekend.map(({ naam }) => [naam, '-'])) };
    return compare({ ...file, keuzes });
  }
  const { lezer, kandidaten, los } = makeKandidaten(klas, file.standaard);
  assert.deepEqual(requests.lines, kandidaten.flatMap(({ verzoek }) => verzoek ?? []));
  const replies = run(file).lines;
  kandidaten.forEach((kandidaat, i) => {
    const { id, gebreken = [] } = replies[i];
    assert.equal(id, kandidaat.sleutel);
    const placed = gebreken.map(({ pad, ...gebrek }) => gebrek);
    assert.deepEqual(placed, kandidaat.verzoek ? placeGebreken(lezer, kandidaat, gebreken) : kandidaat.gebreken);
  });
  const nobody = replies.slice(kandidaten.length);
  assert.ok(nobody.every(({ id }) => id === null));
  assert.deepEqual(nobody.flatMap(({ gebreken }) => gebreken.map(({ pad, ...gebrek }) => gebrek)), los);
  return kandidaten.some(({ verzoek }) => verzoek) ? 'judged' : 'defective';
}

test(`${FILES} random files are read as the command reads them (SLAAGWIJZER_SEED=${seed})`, () => {
  const became = { judged: 0, defective: 0, refused: 0 };
  const random = randomFrom(seed);
  for (let n = 0; n < FILES; n++) {
    const file = withOwnChoices(makeFile(random));
    try {
      became[compare(file)]++;
    } catch (error) {
      error.message = `file ${n}, ${JSON.stringify({ ...file, bytes: file.bytes.toString('latin1') })}\n${error.message}`;
      throw error;
    }
  }
  assert.ok(became.judged > FILES / 3, `too few of these files can be judged: ${JSON.stringify(became)}`);
  assert.ok(became.refused > 0);
});

test('a heading with a name of a subject and nothing else means the same to both', () => {
  const names = [...new Set(SUBJECTS)].filter((name) => !/["\t]/.test(name));
  const file = { bytes: Buffer.from(`nr\tne se\t${names.join('\t')}\n1\t7\t${names.map(() => '6').join('\t')}\n`), keuzes: {}, standaard: { opleiding: 'havo', jaar: 2027 } };
  assert.notEqual(compare(file), 'refused');
});
