/** @import {Lijst, Rij} from '../types' */
/** @import {NieuweRij, Overname, Veld, Vervanging} from './types' */
import { KEUZEVAK } from '../lijst/catalogus.js';
import { readGrade } from '../lijst/cijfer.js';

/**
 * The row of a list that a new row is about. A keuzevak is known by its own name; one without a name goes to one that is empty.
 *
 * @param {Rij[]} rijen
 * @param {NieuweRij} nieuw
 */
export function findSame(rijen, { vak, velden }) {
  if (vak !== KEUZEVAK) return rijen.find((rij) => rij.vak === vak);
  const name = (velden.naam ?? '').trim().toLowerCase();
  return rijen.find((rij) => rij.vak === vak && rij.naam.trim().toLowerCase() === name && (name !== '' || (rij.se + rij.ce).trim() === ''));
}

/**
 * What stands on the list now and would make place for something else.
 *
 * @param {Lijst} lijst
 * @param {Overname} overname
 * @returns {Vervanging[]}
 */
export function vervangingen(lijst, { rijen }) {
  const pool = [...lijst.rijen, ...lijst.opzij];
  return rijen.flatMap((nieuw) => {
    const own = /** @type {Record<string, unknown> | undefined} */ (/** @type {unknown} */ (findSame(pool, nieuw)));
    return /** @type {[Veld, string][]} */ (Object.entries(nieuw.velden)).flatMap(([veld, value]) => {
      const old = own?.[veld];
      const oud = typeof old === 'string' ? old.trim() : '';
      return oud !== '' && readGrade(oud) !== readGrade(value) ? [{ vak: nieuw.vak, veld, oud, nieuw: value }] : [];
    });
  });
}
