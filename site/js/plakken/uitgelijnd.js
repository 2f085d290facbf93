/** @import {Lijn} from './types' */
/** @import {Regel} from './tabel.js' */

/**
 * Tells whether columns are kept apart by blanks: two or more at a time, on two lines at least.
 *
 * @param {Regel[]} regels
 */
export function isAligned(regels) {
  const tables = regels.filter(({ tekst }) => /\S\s{2,}\S/.test(tekst)).length;
  return tables >= 2 && tables * 2 >= regels.length;
}

/**
 * Cuts lines into columns where every one of them has a blank. Where that does not part the cells of a line, or puts two of them in
 * one column, its cells are cut at two blanks and their columns are not sure.
 *
 * @param {Regel[]} regels
 * @returns {Lijn[]}
 */
export function cutAligned(regels) {
  const pieces = regels.map(({ regel, tekst }) => ({ regel, parts: partsOf(tekst) }));
  const bands = findBands(pieces.map(({ parts }) => parts).filter((parts) => parts.length > 1));
  return pieces.map(({ regel, parts }) => {
    const places = parts.map((part) => bands.findIndex(([from, to]) => part.from >= from && part.to <= to));
    const sure = new Set(places).size === parts.length && !places.includes(-1);
    if (!sure) return { regel, cellen: parts.map(({ tekst }) => tekst), los: true };
    return { regel, cellen: bands.map((_, i) => parts[places.indexOf(i)]?.tekst ?? '') };
  });
}

/** @typedef {{tekst: string, from: number, to: number}} Part */

/**
 * @param {string} line
 * @returns {Part[]}
 */
function partsOf(line) {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: tekst, index }) => ({ tekst, from: index, to: index + tekst.length }));
}

/**
 * The stretches that some part covers, from left to right. A line that would make one of two columns, such as a title, has no say.
 *
 * @param {Part[][]} lines
 * @returns {[number, number][]}
 */
function findBands(lines) {
  const sorted = [...lines].sort((a, b) => b.length - a.length);
  const most = sorted[0]?.length ?? 0;
  return sorted.reduce((bands, parts) => {
    const joined = join([...bands.map(([from, to]) => ({ from, to })), ...parts]);
    return joined.length >= Math.max(bands.length, most) ? joined : bands;
  }, /** @type {[number, number][]} */ ([]));
}

/**
 * @param {{from: number, to: number}[]} parts
 * @returns {[number, number][]}
 */
function join(parts) {
  /** @type {[number, number][]} */
  const bands = [];
  for (const { from, to } of [...parts].sort((a, b) => a.from - b.from)) {
    const last = bands.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else bands.push([from, to]);
  }
  return bands;
}
