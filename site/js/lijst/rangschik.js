/** @import {Gegevens, Lijst, Plek, Rij} from '../types' */
import { KEUZEVAK, exists, findExamen, isNamedKeuzevak } from './catalogus.js';
import { layOut } from './indeling.js';

let lastSleutel = 0;

/**
 * A row that nothing was typed in yet.
 *
 * @param {Partial<Rij>} [known]
 * @returns {Rij}
 */
export function newRij(known = {}) {
  lastSleutel += 1;
  return { ...EMPTY, uit: [], ...known, sleutel: lastSleutel };
}

/** @type {Omit<Rij, 'sleutel' | 'uit'>} */
const EMPTY = {
  vak: '', naam: '', se: '', ce: '', beoordeling: '', rv: '', punten: '', schaal: '', nterm: '', combi: false, deel: 'extra',
  behaald: '', status: '', eindcijfer: '', niveau: '', herkanst: false, zonderSe: false,
};

/**
 * Tells whether a grade, points or a judgement was typed in a row, or what is otherwise with it.
 *
 * @param {Rij} rij
 */
export function isFilled(rij) {
  return [rij.se, rij.ce, rij.rv, rij.beoordeling, rij.punten, rij.schaal, rij.nterm].some((value) => value.trim() !== '') || isBijzonder(rij);
}

/**
 * Tells whether something is otherwise than usual with a row.
 *
 * @param {Rij} rij
 */
export function isBijzonder({ behaald, status, eindcijfer, niveau, herkanst, zonderSe }) {
  return herkanst || zonderSe || [behaald, status, eindcijfer, niveau].some((value) => value !== '');
}

/**
 * Lays the rows of a list out for the exam that is chosen. Every grade that has a place in that exam keeps it; a grade that
 * has none is set aside, and comes back when it has. Which place a subject stands on is for the eye only: the engine
 * finds out what counts where.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 * @returns {Lijst}
 */
export function arrange(gegevens, lijst) {
  const examen = findExamen(gegevens, lijst);
  const pool = [...lijst.rijen, ...lijst.opzij];
  if (!examen || !lijst.profiel) return { ...lijst, rijen: [], opzij: pool.filter(isFilled) };
  const plekken = layOut(examen, lijst.profiel);
  const placed = fill(gegevens, plekken, pool);
  const left = pool.filter((rij) => !placed.includes(rij));
  const extra = left.filter((rij) => rij.vak && exists(gegevens, lijst, rij) && (isFilled(rij) || rij.uit.length === 0));
  const rows = plekken.map(({ deel, uit }, i) => {
    const rij = placed[i] ?? newRij();
    return { ...rij, deel, uit, vak: rij.vak || preset({ deel, uit }), combi: false };
  });
  for (const rij of extra) {
    const keuzevak = examen.programma !== 'extra' && (rij.vak === KEUZEVAK || isNamedKeuzevak(rij.vak));
    const combi = rij.combi && (examen.schoolOnderdelen ?? []).includes(rij.vak);
    insert(rows, { ...rij, deel: keuzevak || combi ? 'combinatie' : 'extra', uit: [], combi });
  }
  return { ...lijst, rijen: rows, opzij: left.filter((rij) => !extra.includes(rij) && isFilled(rij)) };
}

/**
 * Chooses a row for each place: fixed subjects first, then the choices with the fewest options. Grades of which the subject
 * is not chosen yet go before others, because they can stand nowhere else.
 *
 * @param {Gegevens} gegevens
 * @param {Plek[]} plekken
 * @param {Rij[]} pool
 * @returns {(Rij | undefined)[]}
 */
function fill(gegevens, plekken, pool) {
  /** @type {(Rij | undefined)[]} */
  const placed = plekken.map(() => undefined);
  const order = plekken.map((_, i) => i).sort((a, b) => (plekken[a]?.uit.length ?? 0) - (plekken[b]?.uit.length ?? 0) || a - b);
  for (const i of order) {
    const plek = plekken[i];
    const fits = pool.filter((rij) => plek && fitsIn(gegevens, rij, plek) && !placed.includes(rij));
    placed[i] =
      fits.find(({ vak }) => vak === '') ??
      fits.find((rij) => isFilled(rij) && rij.deel === plek?.deel) ??
      fits.find((rij) => isFilled(rij) || isNamedKeuzevak(rij.vak)) ??
      fits[0];
  }
  return placed;
}

/**
 * A keuzevak with a code of its own stands where any keuzevak may. Grades without a subject stay at the same choice. What the
 * school counts in the combinatiecijfer does not move to a choice.
 *
 * @param {Gegevens} gegevens
 * @param {Rij} rij
 * @param {Plek} plek
 */
function fitsIn(gegevens, rij, plek) {
  const { uit } = plek;
  if (rij.combi) return false;
  // Nobody chose the subject of an empty fixed place.
  if (!isFilled(rij) && rij.uit.length === 1 && uit.length > 1) return false;
  if (rij.vak === '') return isFilled(rij) && describeChoice(gegevens, rij) === describeChoice(gegevens, plek);
  return uit.includes(rij.vak) || (uit[0] === KEUZEVAK && isNamedKeuzevak(rij.vak));
}

/**
 * Tells choices apart, and takes a choice of two exams for the same: some subjects exist in one of them only.
 *
 * @param {Gegevens} gegevens
 * @param {Plek} plek
 */
function describeChoice(gegevens, { deel, uit }) {
  return [deel, ...uit.filter((vak) => !gegevens.vakken[vak]?.soms)].join(' ');
}

/**
 * The subject of a place when nobody chose it: the only one there is, or the profielvak, for which a praktijkgericht vak may stand in.
 *
 * @param {Plek} plek
 */
function preset({ deel, uit }) {
  const vocational = uit.slice(1).every((vak) => vak.startsWith('pg_'));
  return uit.length === 1 || (vocational && deel !== 'vrij') ? uit[0] ?? '' : '';
}

/**
 * Puts an added row behind the other rows of its part.
 *
 * @param {Rij[]} rows
 * @param {Rij} rij
 */
function insert(rows, rij) {
  const before = rij.deel === 'combinatie' ? ['kwalificatie'] : ['combinatie', 'kwalificatie'];
  const at = rows.findIndex(({ deel }) => before.includes(deel));
  rows.splice(at < 0 ? rows.length : at, 0, rij);
}
