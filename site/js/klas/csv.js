/** @import {Rij} from './types' */

/** The signs that can separate cells: of those that occur as often, the first. */
const SEPARATORS = [';', '\t', ',', '|'];

/** More rows, or more cells in one of them, are no class: they would cost a telephone all its memory. */
const MOST_ROWS = 400_000;
const MOST_CELLS = 5_000;

/** A first line that names the separator. Not a point: it stands in grades. */
const NAMED = /^sep=([\t!#-\-/:-@[-`{-~])(?:\r\n|\r|\n|$)/i;

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/**
 * The records of CSV that hold anything. Goes through the text once, from sign to sign: no text takes longer than its length.
 *
 * @param {string} text
 * @returns {{rijen: Rij[], scheiding: string, open?: number} | undefined} scheiding: the separator; open: the line on which a quote opens that is never closed; its record is left out.
 *   undefined: more than there can be
 */
export function readCSV(text) {
  const named = NAMED.exec(text);
  const scheiding = named?.[1] ?? guessSeparator(text);
  const separator = scheiding.charCodeAt(0);
  /** @type {Rij[]} */
  const rijen = [];
  let at = named ? named[0].length : 0;
  let line = named ? 2 : 1;
  while (at < text.length) {
    const rij = /** @type {Rij} */ ({ regel: line, cellen: [] });
    for (;;) {
      const quoted = text.charCodeAt(at) === QUOTE;
      const close = quoted ? findClosing(text, at) : at - 1;
      const end = findEnd(text, close + 1, separator);
      const behind = text.slice(close + 1, end);
      // Text behind a closing quote: the quote is of a name like "t Hart, and took the rows up to the next such name.
      if (quoted && (close < 0 || behind.trim() !== '')) return { rijen, scheiding, open: line };
      const cell = quoted ? text.slice(at + 1, close).replaceAll('""', '"') : behind;
      if (quoted) line += countLines(cell);
      rij.cellen.push(clean(cell));
      at = end;
      if (text.charCodeAt(at) !== separator) break;
      if (rij.cellen.length === MOST_CELLS) return undefined;
      at++;
    }
    at += lengthOfLineEnd(text, at);
    line++;
    if (rij.cellen.every((cell) => cell === '')) continue;
    if (rijen.length > MOST_ROWS) return undefined;
    rijen.push(rij);
  }
  return { rijen, scheiding };
}

/**
 * The separator that occurs most in the first record that holds anything, outside quotes.
 *
 * @param {string} text
 */
function guessSeparator(text) {
  let at = 0;
  for (;;) {
    const counts = SEPARATORS.map(() => 0);
    let filled = false;
    let begins = true;
    while (at < text.length && lengthOfLineEnd(text, at) === 0) {
      if (begins && text.charCodeAt(at) === QUOTE) {
        const close = findClosing(text, at);
        const end = close < 0 ? text.length : close;
        filled ||= text.slice(at + 1, end).trim() !== '';
        begins = false;
        at = end + 1;
        continue;
      }
      const sign = text.charAt(at);
      const i = SEPARATORS.indexOf(sign);
      if (i >= 0) counts[i] = (counts[i] ?? 0) + 1;
      else filled ||= sign.trim() !== '';
      begins = i >= 0;
      at++;
    }
    if (filled || at >= text.length) return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
    at += lengthOfLineEnd(text, at);
  }
}

/**
 * @param {string} text
 * @param {number} opening where a quote opens
 * @returns {number} where it closes; -1 when it does not
 */
function findClosing(text, opening) {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

/**
 * Where an unquoted cell ends: at a separator, at the end of the line or of the text.
 *
 * @param {string} text
 * @param {number} at
 * @param {number} separator
 */
function findEnd(text, at, separator) {
  for (; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === separator || sign === LF || sign === CR) break;
  }
  return at;
}

/**
 * @param {string} text
 * @param {number} at
 * @returns {number} 0 when no line ends here
 */
function lengthOfLineEnd(text, at) {
  const sign = text.charCodeAt(at);
  if (sign === LF) return 1;
  if (sign !== CR) return 0;
  return text.charCodeAt(at + 1) === LF ? 2 : 1;
}

/** @param {string} text */
function countLines(text) {
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const length = lengthOfLineEnd(text, at);
    if (length === 0) continue;
    lines++;
    at += length - 1;
  }
  return lines;
}

/**
 * A cell without blanks around it, and without the apostrophe that takes the power of a formula.
 *
 * @param {string} cell
 */
function clean(cell) {
  const trimmed = cell.trim();
  return trimmed.startsWith("'") && '=+-@'.includes(trimmed.charAt(1) || ' ') ? trimmed.slice(1) : trimmed;
}
