/** @import {Gegevens, OpleidingGegevens, VakInvoer} from '../types' */
/** @import {Namen} from './types' */
import { findOpleiding } from '../lijst/catalogus.js';
import { writeCSV } from './cel.js';
import { namesOf } from './namen.js';

/** The fields of a subject in a template. @type {[keyof VakInvoer, string][]} */
const VELDEN = [['se', 'SE'], ['ce', 'CE'], ['beoordeling', 'Beoordeling']];

/** Candidates nobody has: one with all grades, one who has no centraal examen yet. */
const VOORBEELDEN = [{ nummer: '1', naam: 'Voorbeeld Een', ce: undefined }, { nummer: '2', naam: 'Voorbeeld Twee', ce: '?' }];

/** The class of both. */
const KLAS = 'A';

/** What is asked of a candidate, and what an example says. @typedef {[string, string][]} Gegeven */

/**
 * A file to fill in, with two candidates as an example. Always in Dutch: that is how it is read.
 *
 * @param {Gegevens} gegevens
 * @param {string} opleiding its code
 * @param {'lang' | 'breed'} vorm
 * @param {Namen} [namen] the Dutch names, where the data is of a page in another language
 * @throws {Error} for an opleiding without an example
 */
export function makeSjabloon(gegevens, opleiding, vorm, namen = namesOf(gegevens)) {
  const exam = findOpleiding(gegevens, opleiding);
  const voorbeeld = gegevens.voorbeelden[opleiding];
  if (!exam || !voorbeeld) throw new Error(`no example of ${opleiding}`);
  /** @type {Gegeven} */
  const about = [
    ['Opleiding', opleiding], ['Examenjaar', String(voorbeeld.jaar)], ['Profiel', voorbeeld.profielen.join('/')],
    ...(exam.leerwerktraject ? [/** @type {[string, string]} */ (['Leerwerktraject', voorbeeld.leerwerktraject ? 'ja' : 'nee'])] : []),
  ];
  const naam = (/** @type {string} */ vak) => namen.vakken[vak]?.naam ?? vak;
  return writeCSV(vorm === 'lang' ? makeLong(about, voorbeeld.vakken, naam) : makeWide(exam, about, voorbeeld.vakken, naam));
}

/**
 * @param {Gegeven} about
 * @param {VakInvoer[]} vakken
 * @param {(vak: string) => string} naam
 */
function makeLong(about, vakken, naam) {
  const rows = VOORBEELDEN.flatMap((kandidaat) => vakken.map((vak) => [...cellsAbout(kandidaat, about), naam(vak.vak), ...VELDEN.map(([veld]) => cellOf(vak, veld, kandidaat.ce))]));
  return [[...headings(about), 'Vak', ...VELDEN.map(([, kop]) => kop)], ...rows];
}

/**
 * @param {OpleidingGegevens} exam
 * @param {Gegeven} about
 * @param {VakInvoer[]} vakken
 * @param {(vak: string) => string} naam
 */
function makeWide(exam, about, vakken, naam) {
  const columns = listVakken(exam, vakken).flatMap((code) => {
    const vak = vakken.find((one) => one.vak === code);
    const closed = exam.vakken[code] ?? 'se';
    if (closed === 'beoordeling' || closed === 'se') return [{ kop: naam(code), vak, veld: /** @type {keyof VakInvoer} */ (closed) }];
    return VELDEN.slice(closed === 'alleenCe' ? 1 : 0, 2).map(([veld, kop]) => ({ kop: `${naam(code)} ${kop}`, vak, veld }));
  });
  const rows = VOORBEELDEN.map((kandidaat) => [...cellsAbout(kandidaat, about), ...columns.map(({ vak, veld }) => (vak ? cellOf(vak, veld, kandidaat.ce) : ''))]);
  return [[...headings(about), ...columns.map(({ kop }) => kop)], ...rows];
}

/**
 * The subjects that most candidates choose from: what everybody does, what belongs to a profile, and those of the example.
 *
 * @param {OpleidingGegevens} exam
 * @param {VakInvoer[]} vakken
 */
function listVakken({ plaatsen, profielen, onderdelen = [], kwalificaties = [] }, vakken) {
  const common = plaatsen.filter(({ deel }) => deel === 'gemeenschappelijk').flatMap(({ uit }) => uit);
  const ofProfiles = profielen.flatMap((profiel) => [...(profiel.plaatsen ?? []).flat(), ...(profiel.profielvak ? [profiel.profielvak] : [])]);
  return [...new Set([...common, ...ofProfiles, ...vakken.map(({ vak }) => vak), ...onderdelen, ...kwalificaties])];
}

/** @param {Gegeven} about */
function headings(about) {
  return ['Kandidaatnummer', 'Naam', 'Klas', ...about.map(([kop]) => kop)];
}

/**
 * @param {typeof VOORBEELDEN[number]} kandidaat
 * @param {Gegeven} about
 */
function cellsAbout({ nummer, naam }, about) {
  return [nummer, naam, KLAS, ...about.map(([, value]) => value)];
}

/**
 * @param {VakInvoer} vak
 * @param {keyof VakInvoer} veld
 * @param {string | undefined} ce what stands in the place of every centraal examen
 */
function cellOf(vak, veld, ce) {
  const value = vak[veld];
  if (veld === 'ce' && 'ce' in vak) return ce ?? String(value ?? '?');
  return value === undefined ? '' : String(value);
}
