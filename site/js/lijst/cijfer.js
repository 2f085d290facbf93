/** @import {Cijfer, VakInvoer} from '../types' */
import { toText } from '../tienden.js';

/** @type {Cijfer[]} */
const CIJFERS = ['se', 'ce', 'rv', 'eindcijfer'];

/**
 * What somebody means who types a grade in a hurry: `55` is 5,5, `100` is 10,0 and `10` is ten; a point is a comma, `6,50` is
 * 6,5, and a comma with nothing behind it is not there yet. Anything else comes back as it is: the engine says what is wrong with it.
 *
 * @param {string} typed
 * @returns {string}
 */
export function readGrade(typed) {
  // Text that was copied can hold marks that nobody sees.
  const text = typed.replace(/\p{Cf}/gu, '').trim().replace('.', ',');
  if (/^\d+,$/.test(text)) return text.slice(0, -1);
  if (/^\d+,\d0$/.test(text)) return text.slice(0, -1);
  if (/^[1-9]\d$/.test(text) && text !== '10') return `${text[0]},${text[1]}`;
  if (text === '100') return '10,0';
  return text;
}

/**
 * What somebody means, as people write it in the language of the page.
 *
 * @param {string} typed
 * @returns {string}
 */
export function showGrade(typed) {
  return toText(readGrade(typed));
}

/**
 * The grades of a subject, as people write them in the language of the page.
 *
 * @param {VakInvoer} invoer
 * @returns {VakInvoer}
 */
export function asWritten(invoer) {
  const grades = CIJFERS.flatMap((veld) => (invoer[veld] ? [[veld, toText(invoer[veld])]] : []));
  return { ...invoer, ...Object.fromEntries(grades) };
}
