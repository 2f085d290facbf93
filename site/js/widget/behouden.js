/** @import {Antwoord, Lijst} from '../types' */
/** @import {Behouden} from '../instellingen/types' */

/**
 * The subjects of which a candidate who does the year again keeps the grade, for certain. A list has whole eindcijfers only, but a
 * school may say 6,5: then a 7 is enough, which was at least that before it was rounded, and for 6,8 it may not be.
 *
 * @param {Behouden[]} regels
 * @param {Pick<Lijst, 'opleiding' | 'soort'>} lijst
 * @param {Pick<Antwoord, 'eindcijfers'>} antwoord
 * @returns {{vak: string, eindcijfer: number}[]}
 */
export function keptGrades(regels, { opleiding, soort }, { eindcijfers }) {
  if (soort !== 'school') return [];
  const rules = regels.filter(({ opleidingen }) => opleidingen.includes(opleiding));
  return eindcijfers.filter(({ vak, eindcijfer }) => rules.some(({ vakken, vanaf }) => vakken.includes(vak) && isAtLeast(eindcijfer, vanaf)));
}

/**
 * @param {number} eindcijfer
 * @param {string} vanaf with a comma, such as 6,5, or without one
 */
function isAtLeast(eindcijfer, vanaf) {
  const [whole = '', decimal = '0'] = vanaf.split(',');
  const tenths = Number(whole) * 10 + Number(decimal);
  const lowest = tenths % 10 === 0 ? eindcijfer * 10 : eindcijfer * 10 - 5;
  return lowest >= tenths;
}
