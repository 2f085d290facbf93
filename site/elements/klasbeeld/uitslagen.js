/** @import { Samenvatting } from '../../js/klas/types' */
import { zin } from '../../js/taal.js';

/** How a candidate can stand; who passed cum laude stands apart. @typedef {Samenvatting['uitslag'] | 'cumlaude'} Stand */

/** What each is called, in the order in which they are drawn. @type {Record<Stand, string>} */
export const STANDEN = {
  cumlaude: zin('geslaagd, cum laude', 'passed, cum laude'),
  geslaagd: zin('geslaagd', 'passed'),
  open: zin('nog open', 'still open'),
  afgewezen: zin('gezakt', 'failed'),
  fout: zin('niet beoordeeld', 'not judged'),
};

/** @type {Stand[]} */
export const VOLGORDE = ['cumlaude', 'geslaagd', 'open', 'afgewezen', 'fout'];

/**
 * @param {Pick<Samenvatting, 'uitslag' | 'cumLaude'>} rij
 * @returns {Stand}
 */
export function standOf({ uitslag, cumLaude }) {
  return uitslag === 'geslaagd' && cumLaude === 'ja' ? 'cumlaude' : uitslag;
}

/**
 * Whether somebody has to talk with a candidate: who failed, and who may still fail.
 *
 * @param {Pick<Samenvatting, 'uitslag'>} rij
 */
export function needsTalk({ uitslag }) {
  return uitslag !== 'geslaagd';
}

/** How many candidates there are of each kind. @typedef {Record<Stand, number>} Telling */

/**
 * @param {Pick<Samenvatting, 'uitslag' | 'cumLaude'>[]} rijen
 * @returns {Telling}
 */
export function count(rijen) {
  const telling = { cumlaude: 0, geslaagd: 0, open: 0, afgewezen: 0, fout: 0 };
  for (const rij of rijen) telling[standOf(rij)]++;
  return telling;
}
