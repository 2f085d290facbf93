/** @import {Betekenis, Kolom} from './types' */
import { readCel } from './waarde.js';

/** With fewer rows chance can look like a rule. */
const ENOUGH = 3;

/**
 * Settles which columns of grades are what, where no heading says so and only where nothing else is possible. A column is computed when it is the
 * rounded mean of two others on every row. Of two columns with decimals the one that a subject without a centraal examen fills, while
 * it leaves the other empty, is the schoolexamen.
 *
 * @param {Kolom[]} kolommen
 * @param {string[][]} columns
 * @param {string[]} subjects by line; empty where there is none
 * @param {(vak: string) => boolean} isSchoolOnly
 */
export function decideGrades(kolommen, columns, subjects, isSchoolOnly) {
  const tenths = columns.map((cells) => cells.map((cel, row) => (subjects[row] ? toTenths(cel) : undefined)));
  const open = () => kolommen.flatMap(({ betekenis, waarom }, i) => (betekenis === 'vraag' && waarom === 'onzeker' ? [i] : []));
  const named = (/** @type {Betekenis} */ wanted) => kolommen.flatMap(({ betekenis }, i) => (betekenis === wanted ? [i] : []));
  const settle = (/** @type {number} */ i, /** @type {Betekenis} */ betekenis) => Object.assign(kolommen[i] ?? {}, { betekenis, waarom: 'inhoud' });

  const grades = [...open(), ...named('se'), ...named('ce')];
  const computed = open().filter((c) => grades.some((a) => grades.some((b) => a < b && a !== c && b !== c && isMeanOf(tenths[c], tenths[a], tenths[b]))));
  if (computed.length === 1) settle(computed[0] ?? 0, 'berekend');

  const left = open();
  if (left.length !== 2 || named('se').length + named('ce').length > 0) return;
  const [a = 0, b = 0] = left;
  const first = fillsAlone(a, b);
  const second = fillsAlone(b, a);
  if (first === second || !hasDecimals(a) || !hasDecimals(b)) return;
  settle(first ? a : b, 'se');
  settle(first ? b : a, 'ce');

  /** @param {number} se @param {number} ce */
  function fillsAlone(se, ce) {
    return subjects.some((vak, row) => vak && isSchoolOnly(vak) && tenths[se]?.[row] !== undefined && tenths[ce]?.[row] === undefined);
  }

  /** @param {number} i */
  function hasDecimals(i) {
    return (tenths[i] ?? []).some((grade) => grade !== undefined && grade % 10 !== 0);
  }
}

/** @typedef {(number | undefined)[] | undefined} Tenths */

/**
 * @param {Tenths} c
 * @param {Tenths} a
 * @param {Tenths} b
 */
function isMeanOf(c = [], a = [], b = []) {
  let rows = 0;
  for (const [row, eind] of c.entries()) {
    const se = a[row];
    const ce = b[row];
    if (eind === undefined || se === undefined || ce === undefined) continue;
    // Half up, as the decree has it; the sum of tenths is whole.
    if (eind % 10 !== 0 || eind / 10 !== Math.trunc((se + ce + 10) / 20)) return false;
    rows += 1;
  }
  return rows >= ENOUGH;
}

/** A grade in whole tenths; undefined when a cell is none. @param {string} cel */
function toTenths(cel) {
  const { soort, waarde, twijfel } = readCel(cel);
  if (soort !== 'cijfer' || twijfel) return undefined;
  const [whole = '', tenth = '0'] = waarde.split(',');
  return Number(whole) * 10 + Number(tenth);
}
