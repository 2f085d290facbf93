import { zin } from './taal.js';

// A grade as a whole number of tenths, to compare and to draw: no float touches a grade.

/** Stands before the decimals of a number. */
const DECIMAL_MARK = zin(',', '.');

/**
 * @param {string} grade with one decimal, as the engine writes it: 5.4
 * @returns {number} 54
 */
export function toTenths(grade) {
  return Number(grade.replace(/[.,]/, ''));
}

/**
 * @param {number} tenths 54
 * @returns {string} 5,4, or 5.4 in English
 */
export function fromTenths(tenths) {
  return `${Math.trunc(tenths / 10)}${DECIMAL_MARK}${tenths % 10}`;
}

/**
 * A grade or a mean as people write it in the language of the page.
 *
 * @param {string} grade with a point or a comma
 * @returns {string} 5,4, or 5.4 in English
 */
export function toText(grade) {
  return grade.replace(/[.,]/, DECIMAL_MARK);
}
