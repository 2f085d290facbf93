/** @import {Geplaatst, Indeling, Rij, Tabel} from './types' */
import { makeDefect } from './teksten.js';
import { isFilled, textOf, visible } from './waarde.js';

/**
 * The rows of each candidate, in the order in which candidates first appear, with what is wrong with them; and what is wrong with rows
 * that are of no candidate.
 *
 * @param {Tabel} tabel
 * @param {Indeling} indeling
 * @returns {{groepen: {sleutel: string, rijen: Rij[], gebreken: Geplaatst[]}[], los: Geplaatst[]}}
 */
export function groupRows(tabel, indeling) {
  /** @type {Map<string, Rij[]>} */
  const groups = new Map();
  /** @type {Geplaatst[]} */
  const los = [];
  for (const rij of tabel.rijen) {
    const sleutel = readKey(indeling, rij);
    const rijen = sleutel === undefined ? undefined : groups.get(sleutel);
    if (rijen) rijen.push(rij);
    else if (sleutel !== undefined) groups.set(sleutel, [rij]);
    else los.push(makeDefect('kandidaat-ontbreekt', { regel: rij.regel }), ...checkLength(tabel, rij));
  }
  if (tabel.open !== undefined) los.push(makeDefect('aanhaling-open', { regel: tabel.open }));
  const check = indeling.vorm === 'lang' ? findContradictions : findDoubles;
  const groepen = [...groups].map(([sleutel, rijen]) => {
    const wrong = check(indeling, rijen);
    return { sleutel, rijen, gebreken: rijen.flatMap((rij, i) => [...(wrong[i] ?? []), ...checkLength(tabel, rij)]) };
  });
  return { groepen, los };
}

/**
 * Who a row is about, as people see it; undefined when it doesn't say.
 *
 * @param {Indeling} indeling
 * @param {Rij} rij
 */
function readKey({ sleutel }, { cellen }) {
  const parts = sleutel.map((kolom) => textIn(visible(cellen[kolom] ?? '')));
  return parts[0] === undefined || parts.at(-1) === undefined ? undefined : parts.filter((part) => part !== undefined).join(' ');
}

/**
 * What a cell of a row says; undefined when it says nothing, or that it is not known.
 *
 * @param {Rij} rij
 * @param {number} kolom
 */
export function readText({ cellen }, kolom) {
  return textIn(cellen[kolom]);
}

/** @param {string | undefined} cell */
function textIn(cell) {
  return isFilled(cell) ? textOf(cell) : undefined;
}

/**
 * @param {Tabel} tabel
 * @param {Rij} rij
 */
function checkLength({ koppen }, rij) {
  return rij.cellen.slice(koppen.length).some((cell) => cell !== '') ? [makeDefect('rij-te-lang', { regel: rij.regel })] : [];
}

/**
 * The fields of the candidate that say something else than an earlier row, by row.
 *
 * @param {Indeling} indeling
 * @param {Rij[]} rijen
 */
function findContradictions({ kolommen, kandidaat }, rijen) {
  /** @type {Map<number, {tekst: string, gezien: string, regel: number}>} */
  const first = new Map();
  return rijen.map((rij) => kandidaat.flatMap(([, kolom]) => {
    const hier = readText(rij, kolom);
    const earlier = first.get(kolom);
    if (hier === undefined || hier === earlier?.tekst || (earlier && visible(hier) === earlier.gezien)) return [];
    if (earlier) return [makeDefect('kandidaat-tegenstrijdig', { regel: rij.regel, kolom: kolommen[kolom]?.naam }, { regel: earlier.regel, hier, daar: earlier.tekst })];
    first.set(kolom, { tekst: hier, gezien: visible(hier), regel: rij.regel });
    return [];
  }));
}

/**
 * One row is all there is of a candidate in the wide shape.
 *
 * @param {Indeling} indeling
 * @param {Rij[]} rijen
 */
function findDoubles({ kolommen, sleutel: [kolom = -1] }, rijen) {
  const [first, second] = rijen;
  if (!first || !second) return [];
  return rijen.map((rij) => [makeDefect('kandidaat-dubbel', { regel: rij.regel, kolom: kolommen[kolom]?.naam }, { regel: (rij === first ? second : first).regel })]);
}
