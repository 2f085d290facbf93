/** @import {Drempel} from '../../js/types' */
import { zin } from '../../js/taal.js';
import { toTenths } from '../../js/tienden.js';

/** What comes of a grade. @typedef {'gezakt' | 'geslaagd' | 'cum-laude'} Soort */

/** @type {Record<Soort, string>} */
export const WOORDEN = { gezakt: zin('nog gezakt', 'not passed yet'), geslaagd: zin('geslaagd', 'passed'), 'cum-laude': 'cum laude' };

export const HOOGSTE = 100;

/**
 * What comes of a new grade for one subject, by the thresholds of the engine.
 *
 * @param {Drempel} drempel
 * @param {number} tenths the grade, not lower than that of now
 * @returns {Soort}
 */
export function outcomeAt({ geslaagd, cumLaude }, tenths) {
  if (cumLaude !== null && tenths >= toTenths(cumLaude)) return 'cum-laude';
  if (geslaagd !== null && tenths >= toTenths(geslaagd)) return 'geslaagd';
  return 'gezakt';
}

/**
 * The stretches of grades with the same outcome, from the grade of now up to the highest.
 *
 * @param {Drempel} drempel
 * @returns {{soort: Soort, van: number, tot: number}[]} in tenths
 */
export function bandsOf(drempel) {
  const starts = [drempel.nu, drempel.geslaagd, drempel.cumLaude].flatMap((grade) => (grade === null ? [] : [toTenths(grade)]));
  const ascending = [...new Set(starts)].sort((a, b) => a - b);
  return ascending.map((van, i) => ({ soort: outcomeAt(drempel, van), van, tot: ascending[i + 1] ?? HOOGSTE }));
}
