/** @import {Lijn} from './types' */
/** @import {Regel} from './tabel.js' */
/** @import {Vaknamen} from './vaknamen.js' */
import { betekenisVan } from './koppen.js';
import { isComputed } from './berekend.js';
import { readCel } from './waarde.js';

/**
 * Cuts a line at single blanks: the longest beginning that is a subject is its name, else all before the grades at its end. An empty cell
 * leaves no trace, so the columns are not sure. A line of nothing but headings is cut by heading.
 *
 * @param {Regel} regel
 * @param {Vaknamen} namen
 * @returns {Lijn}
 */
export function cutWords({ regel, tekst }, namen) {
  const words = tekst.trim().split(/\s+/).slice(0, 40);
  const headings = cutHeadings(words);
  if (headings) return { regel, cellen: headings };
  const first = firstValue(words);
  for (let end = words.length; end > 0; end--) {
    const name = words.slice(0, end).join(' ').replace(/[:\-–]+$/, '');
    if (words.slice(end).every(isCel) && namen.knows(name)) return { regel, cellen: [name, ...words.slice(end)], los: true };
  }
  return { regel, cellen: [words.slice(0, first).join(' '), ...words.slice(first)], los: true };
}

/**
 * Puts the lines of a text in which every cell has a line of its own, as phones copy a table, back into rows. Undefined when the text
 * is not like that.
 *
 * @param {Regel[]} regels
 * @param {Vaknamen} namen
 * @returns {Lijn[] | undefined}
 */
export function joinLines(regels, namen) {
  const begins = regels.map(({ tekst }) => tekst.trim() !== '' && (namen.knows(tekst) || isComputed(tekst)));
  const single = regels.filter(({ tekst }, i) => begins[i] || isCel(tekst.trim()) || betekenisVan(tekst) !== undefined).length;
  const followed = begins.filter((begin, i) => begin && isFilledCel(regels.slice(i + 1).find(({ tekst }) => tekst.trim() !== '')?.tekst ?? '')).length;
  if (followed < 2 || single * 5 < regels.length * 4) return undefined;
  return alignRows(collect(regels, begins));
}

/**
 * @param {Regel[]} regels
 * @param {boolean[]} begins
 * @returns {Lijn[]}
 */
function collect(regels, begins) {
  /** @type {Lijn[]} */
  const rows = [];
  let heading = true;
  regels.forEach(({ regel, tekst }, i) => {
    const cel = tekst.trim();
    const last = rows.at(-1);
    if (begins[i]) {
      rows.push({ regel, cellen: [cel] });
      heading = false;
    } else if (heading && cel !== '') {
      if (last && betekenisVan(last.cellen[0] ?? '')) last.cellen.push(cel);
      else rows.push({ regel, cellen: [cel] });
    } else if (!heading && last && (isCel(cel) || cel === '')) last.cellen.push(cel);
    else if (cel !== '') rows.push({ regel, cellen: [cel] });
  });
  return rows;
}

/**
 * Blank lines are empty cells when that makes all rows equally wide. Else they are what stands between rows, and a row with fewer
 * cells than the others may lack any of them.
 *
 * @param {Lijn[]} rows
 */
function alignRows(rows) {
  const wide = rows.filter(({ cellen }) => cellen.length > 1);
  const widths = new Set(wide.map(({ cellen }) => cellen.length));
  if (widths.size === 1) return rows;
  return rows.map(({ regel, cellen }) => ({ regel, cellen: cellen.filter((cel) => cel !== ''), los: true }));
}

/**
 * The cells of a line of headings; undefined when it is none.
 *
 * @param {string[]} words
 */
function cutHeadings(words) {
  const cells = [];
  for (let i = 0; i < words.length; ) {
    const length = [3, 2, 1].find((n) => i + n <= words.length && betekenisVan(words.slice(i, i + n).join(' ')) !== undefined);
    if (!length) return undefined;
    cells.push(words.slice(i, i + length).join(' '));
    i += length;
  }
  return cells.length > 1 ? cells : undefined;
}

/** Where the grades at the end of a line begin. @param {string[]} words */
function firstValue(words) {
  let at = words.length;
  while (at > 0 && isCel(words[at - 1] ?? '')) at--;
  return at;
}

/** @param {string} word */
function isCel(word) {
  return readCel(word).soort !== 'geen' || isRefusedGrade(word);
}

/** @param {string} word */
function isFilledCel(word) {
  return word !== '' && readCel(word).soort !== 'leeg' && isCel(word);
}

/** What stands where a grade should, and is none: a formula or a day. @param {string} word */
function isRefusedGrade(word) {
  return ['formule', 'datum', 'nul'].includes(readCel(word).twijfel?.code ?? '');
}
