import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { arrange, isFilled, newRij } from '../lijst/rangschik.js';
import { lees } from './lees.js';
import { neemOver } from './neemover.js';
import { toCSV } from './schrijf.js';

function readGegevens(page) {
  const built = /<script type="application\/json" id="gegevens">(.*?)<\/script>/s.exec(readFileSync(new URL(`../../../dist/${page}`, import.meta.url), 'utf8'));
  return JSON.parse(built[1]);
}

const gegevens = readGegevens('index.html');

/** Numbers that look random and are the same every time (mulberry32). */
function makeRandom(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const random = makeRandom(Number(process.env.SLAAGWIJZER_SEED ?? 6));
const pick = (list) => list[random(list.length)];
const empty = { opleiding: '', jaar: 0, soort: 'school', gebied: 'nederland', gespreid: false, perVak: false, profiel: '', leerwerktraject: false, rijen: [], opzij: [] };

/** Names that break a line of CSV, or that a spreadsheet would work out. */
const NAMES = ['lassen', 'a;b', '"stuc"', '=1+1', '-metselen', "'t hout", 'CE', 'Frans', '', 'élan', 'vak\ttwee', '+', '@x', 'x'];

function randomRow(vak, kind) {
  const grade = () => (random(12) === 0 ? '10,0' : `${1 + random(9)},${random(10)}`);
  const whole = () => String(1 + random(10));
  const rij = newRij({ vak, naam: vak === 'keuzevak' ? pick(NAMES) : '' });
  if (random(6) === 0) return rij;
  if (kind === 'beoordeling') rij.beoordeling = pick(['goed', 'voldoende', 'onvoldoende']);
  else {
    if (kind !== 'alleenCe' && random(6)) rij.se = kind === 'se' ? whole() : grade();
    if (kind !== 'se' && random(3)) rij.ce = grade();
    if (kind === 'ce' && random(8) === 0) Object.assign(rij, { punten: String(random(80)), schaal: '80', nterm: `${random(3)},${random(10)}` });
  }
  return rij;
}

/** A list with some of the subjects of an opleiding, laid out for a profile. */
function randomList() {
  const { code, profielen, vakken, schoolOnderdelen = [] } = pick(gegevens.opleidingen);
  const all = Object.entries(vakken);
  const chosen = new Map(Array.from({ length: random(18) }, () => pick(all)));
  const rijen = [...chosen].map(([vak, kind]) => randomRow(vak, kind));
  if ('keuzevak' in vakken) for (let n = random(5); n > 0; n--) rijen.push(randomRow('keuzevak', 'se'));
  for (const rij of rijen) if (schoolOnderdelen.includes(rij.vak)) rij.combi = ['lit', 'gds', 'lv'].includes(rij.vak) || random(2) === 0;
  return arrange(gegevens, { ...empty, opleiding: code, jaar: pick(gegevens.jaren), profiel: pick([...profielen.map((profiel) => profiel.code), 'alle']), rijen });
}

/** Everything that was typed, with the exam. */
function typed({ opleiding, jaar, profiel, rijen }) {
  const rows = rijen.filter((rij) => rij.vak !== '' && isFilled(rij)).map(({ sleutel, deel, uit, ...rij }) => ({ ...rij, naam: rij.naam.replace(/\s+/g, ' ').trim() }));
  return { opleiding, jaar, profiel, rijen: rows.map((rij) => JSON.stringify(rij)).sort() };
}

test('what is written as CSV and pasted is the same list: a thousand lists of all kinds', () => {
  let rows = 0;
  for (let round = 0; round < 1000; round++) {
    const lijst = randomList();
    const text = toCSV(gegevens, lijst);
    const { examen, rijen, onbegrepen, meldingen, weg } = lees(gegevens, '', text);
    assert.deepEqual([onbegrepen, meldingen, weg], [[], [], []], text);
    const back = neemOver(gegevens, empty, { examen, rijen });
    assert.deepEqual(typed(back), typed(lijst), text);
    rows += lijst.rijen.filter(isFilled).length;
  }
  assert.ok(rows > 4000, `${rows} rows`);
});

test('so it is with English names, and with points in the grades', () => {
  const english = readGegevens('en/index.html');
  for (let round = 0; round < 200; round++) {
    const lijst = randomList();
    const points = { ...lijst, rijen: lijst.rijen.map((rij) => ({ ...rij, se: rij.se.replace(',', '.'), ce: rij.ce.replace(',', '.') })) };
    const text = toCSV(english, points);
    const { examen, rijen, onbegrepen, meldingen, weg } = lees(english, '', text);
    assert.deepEqual([onbegrepen, meldingen, weg], [[], [], []], text);
    assert.deepEqual(typed(neemOver(english, empty, { examen, rijen })), typed(lijst), text);
  }
});

test('what a spreadsheet would work out is written as text', () => {
  const lijst = { ...empty, opleiding: 'vmbo-bb', jaar: 2026, profiel: 'BWI', rijen: NAMES.map((naam) => newRij({ vak: 'keuzevak', naam, se: '7' })) };
  const text = toCSV(gegevens, lijst);
  for (const cel of text.split(/[;\r\n]+/)) assert.doesNotMatch(cel, /^"?[=+@-]/);
});
