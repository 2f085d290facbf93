/** @import {Gegevens} from '../types' */
/** @import {Namen} from './types' */

/**
 * The names in the data of a Dutch page. The English page has others, and must be given these: the file of a class is Dutch whoever
 * reads the page.
 *
 * @param {Gegevens} gegevens
 * @returns {Namen}
 */
export function namesOf({ vakken, opleidingen }) {
  return { vakken, profielen: Object.fromEntries(opleidingen.flatMap(({ profielen }) => profielen.map(({ code, naam }) => [code, naam]))) };
}
