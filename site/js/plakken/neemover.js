/** @import {Gegevens, Lijst, Rij} from '../types' */
/** @import {NieuweRij, Overname} from './types' */
import { KEUZEVAK } from '../lijst/catalogus.js';
import { arrange, newRij } from '../lijst/rangschik.js';
import { findSame } from './vervang.js';

/** Parts that count in the combinatiecijfer at the schools that give them, as when they are added by hand. */
const SCHOOL = ['lit', 'gds', 'lv'];

/** What only shows when subjects can be otherwise than usual. */
const ANDERS = ['status', 'behaald', 'niveau', 'herkanst', 'zonderSe', 'eindcijfer'];

/**
 * The list with what was read: a field that was read takes the place of what stood there, and everything else stays.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 * @param {Overname} overname
 * @returns {Lijst}
 */
export function neemOver(gegevens, lijst, { examen, rijen }) {
  const pool = [...lijst.rijen, ...lijst.opzij].map((rij) => ({ ...rij }));
  /** @type {Rij[]} */
  const taken = [];
  for (const nieuw of rijen) {
    const own = findSame(pool.filter((rij) => !taken.includes(rij)), nieuw);
    const rij = own ?? newRij({ vak: nieuw.vak, combi: SCHOOL.includes(nieuw.vak) });
    if (!own) pool.push(rij);
    Object.assign(rij, toRij(nieuw));
    taken.push(rij);
  }
  const perVak = rijen.some(({ velden }) => ANDERS.some((veld) => veld in velden)) ? { perVak: true } : {};
  return arrange(gegevens, { ...lijst, ...examen, ...perVak, rijen: pool, opzij: [] });
}

/**
 * The fields as the list keeps them: what is ja or nee is a mark.
 *
 * @param {NieuweRij} nieuw
 */
function toRij({ vak, velden }) {
  const { naam, ...rest } = velden;
  const marks = Object.fromEntries(['combi', 'herkanst', 'zonderSe'].flatMap((veld) => (veld in rest ? [[veld, true]] : [])));
  return { ...rest, ...(vak === KEUZEVAK && naam ? { naam } : {}), ...marks };
}
