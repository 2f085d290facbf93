/** Cells that say nothing, in lower case. */
const EMPTY = new Set(['', '-', '–', 'nvt', 'n.v.t.']);

/** Not known yet. */
const UNKNOWN = '?';

const FLAGS = new Map([
  ...['ja', 'j', 'x', '1', 'true', 'waar'].map((word) => /** @type {[string, boolean]} */ ([word, true])),
  ...['nee', 'n', '0', 'false', 'onwaar'].map((word) => /** @type {[string, boolean]} */ ([word, false])),
]);

const BEOORDELINGEN = new Map([['g', 'goed'], ['v', 'voldoende'], ['o', 'onvoldoende'], ...['goed', 'voldoende', 'onvoldoende'].map((word) => /** @type {[string, string]} */ ([word, word]))]);

/**
 * Tells whether a cell is filled: it says something, or that it is not known yet.
 *
 * @param {string | undefined} cell
 * @returns {cell is string}
 */
export function isFilled(cell) {
  return cell !== undefined && (cell.length > 6 || !EMPTY.has(cell.toLowerCase()));
}

/**
 * What a filled cell says; undefined when it is not known yet.
 *
 * @param {string} cell
 */
export function textOf(cell) {
  return cell === UNKNOWN ? undefined : cell;
}

/**
 * A text as people see it: without the signs of Unicode that are invisible, and with one space for blanks of any kind.
 *
 * @param {string} tekst
 */
export function visible(tekst) {
  return tekst.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();
}

/**
 * Yes or no; any other word as it stands.
 *
 * @param {string} tekst
 * @returns {boolean | string}
 */
export function readFlag(tekst) {
  return FLAGS.get(tekst.toLowerCase()) ?? tekst;
}

/**
 * A judgement in the words of the contract; any other word as it stands.
 *
 * @param {string} tekst
 */
export function readBeoordeling(tekst) {
  return BEOORDELINGEN.get(tekst.toLowerCase()) ?? tekst;
}

/**
 * Tells whether a text is a judgement.
 *
 * @param {string} tekst
 */
export function isBeoordeling(tekst) {
  return BEOORDELINGEN.has(tekst.toLowerCase());
}

/**
 * A year; any other text as it stands.
 *
 * @param {string} tekst
 * @returns {number | string}
 */
export function readYear(tekst) {
  return /^\d{4}$/.test(tekst) ? Number(tekst) : tekst;
}
