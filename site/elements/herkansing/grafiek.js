/** @import {PaarUitleg} from '../../js/types' */
import { s } from '../../js/svg.js';
import { zin } from '../../js/taal.js';
import { fromTenths, toTenths } from '../../js/tienden.js';

// The drawing is measured in units of about a pixel.
const LEFT = 40;
const TOP = 8;
const SIDE = 252;
const RIGHT = LEFT + SIDE;
const BOTTOM = TOP + SIDE;

/** At least this far apart, in tenths, two points have room for their numbers. */
const APART = 7;

/**
 * Draws which two grades are enough together: the line of the lowest pairs, and above it everything that is enough too.
 * The table beside it gives the same points to who can't see them.
 *
 * @param {PaarUitleg} paar
 */
export function drawFrontier({ namen, punten = [] }) {
  const points = punten.map(([a, b]) => ({ a: toTenths(a), b: toTenths(b) }));
  const line = stairs(points);
  const name = zin(
    `Grafiek met ${namen[0]} van 1 tot 10 opzij en ${namen[1]} van 1 tot 10 omhoog. Op en boven de lijn slaag je. De tabel hieronder geeft dezelfde punten.`,
    `Chart with ${namen[0]} from 1 to 10 across and ${namen[1]} from 1 to 10 upwards. On and above the line you pass. The table below gives the same points.`,
  );
  return s('svg', { class: 'grafiek', viewBox: `0 0 ${RIGHT + 8} ${BOTTOM + 44}`, role: 'img', 'aria-label': name },
    ...axes(namen),
    s('path', { class: 'genoeg', d: `${line} V ${TOP} Z`, fill: 'url(#patroon-genoeg)' }),
    s('path', { class: 'lijn', d: line }),
    ...points.map(({ a, b }) => s('circle', { class: 'punt', cx: across(a), cy: up(b), r: 3 })),
    ...points.filter(roomy(points)).map(label),
  );
}

/**
 * The line that falls from the first point to the last in steps, open to the top and to the right.
 *
 * @param {{a: number, b: number}[]} points ascending in a
 */
function stairs(points) {
  return [...points.map(({ a, b }, i) => `${i === 0 ? `M ${across(a)} ${TOP}` : `H ${across(a)}`} V ${up(b)}`), `H ${RIGHT}`].join(' ');
}

/**
 * The points whose numbers can be written without touching: the first, the last and what fits in between.
 *
 * @param {{a: number, b: number}[]} points
 * @returns {(point: {a: number, b: number}) => boolean}
 */
function roomy(points) {
  const last = points.at(-1);
  let above = Infinity;
  return (point) => {
    const fits = point === last || (above - point.b >= APART && (last === undefined || point.b - last.b >= APART));
    if (fits || point === points[0]) above = point.b;
    return fits || point === points[0];
  };
}

/** Below and to the left of a point nothing is drawn; near the axis its numbers stand to the right. @param {{a: number, b: number}} point */
function label({ a, b }) {
  const left = a > 35;
  return s('text', { class: 'waarde', x: across(a) + (left ? -6 : 6), y: up(b) + 13, 'text-anchor': left ? 'end' : 'start' }, zin(`${fromTenths(a)} en ${fromTenths(b)}`, `${fromTenths(a)} and ${fromTenths(b)}`));
}

/** @param {[string, string]} namen */
function axes([one, two]) {
  const grades = Array.from({ length: 10 }, (_, i) => (i + 1) * 10);
  return [
    ...grades.flatMap((grade) => [
      s('line', { class: 'raster', x1: across(grade), x2: across(grade), y1: TOP, y2: BOTTOM }),
      s('line', { class: 'raster', x1: LEFT, x2: RIGHT, y1: up(grade), y2: up(grade) }),
      s('text', { x: across(grade), y: BOTTOM + 16, 'text-anchor': 'middle' }, String(grade / 10)),
      s('text', { x: LEFT - 8, y: up(grade) + 4, 'text-anchor': 'end' }, String(grade / 10)),
    ]),
    s('text', { class: 'as', x: (LEFT + RIGHT) / 2, y: BOTTOM + 36, 'text-anchor': 'middle' }, one),
    s('text', { class: 'as', transform: `translate(12 ${(TOP + BOTTOM) / 2}) rotate(-90)`, 'text-anchor': 'middle' }, two),
  ];
}

/** @param {number} tenths */
function across(tenths) {
  return LEFT + ((tenths - 10) / 90) * SIDE;
}

/** @param {number} tenths */
function up(tenths) {
  return BOTTOM - ((tenths - 10) / 90) * SIDE;
}
