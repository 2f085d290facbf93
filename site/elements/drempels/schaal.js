import { s } from '../../js/svg.js';
import { fromTenths, toTenths } from '../../js/tienden.js';
import { HOOGSTE, bandsOf } from './banden.js';
/** @import {Drempel} from '../../js/types' */

const LAAGSTE = 10;
/** Below this distance, in tenths, two numbers under a band would touch. */
const CLOSE = 9;
/** From this grade on the grey stretch has room for the number of now. */
const ROOMY = 24;

/**
 * Where a grade stands between 1,0 and 10,0. Numbers become places on the screen here, and nothing else.
 *
 * @param {number} tenths
 * @returns {number} percent
 */
export function place(tenths) {
  return ((tenths - LAAGSTE) / (HOOGSTE - LAAGSTE)) * 100;
}

/** The numbers 1 to 10 above the bands. */
export function drawScale() {
  const grades = Array.from({ length: 10 }, (_, i) => (i + 1) * 10);
  return s('svg', { class: 'schaal', 'aria-hidden': 'true' }, ...grades.flatMap((tenths) => [
    s('text', { x: `${place(tenths)}%`, y: '1rem', 'text-anchor': 'middle' }, String(tenths / 10)),
    s('line', { x1: `${place(tenths)}%`, x2: `${place(tenths)}%`, y1: '1.4rem', y2: '1.8rem' }),
  ]));
}

/**
 * The band of one subject: grey up to the grade of now, then a colour and a pattern for each outcome. What it shows is
 * also said by the slider that lies over it and by the table.
 *
 * @param {Drempel} drempel
 */
export function drawBand(drempel) {
  const nu = toTenths(drempel.nu);
  const bands = bandsOf(drempel);
  const limits = bands.map(({ van }) => van).filter((van) => van > nu);
  return s('svg', { class: 'band', 'aria-hidden': 'true' },
    stretch('voorbij', LAAGSTE, nu),
    ...bands.map(({ soort, van, tot }) => stretch(soort, van, tot)),
    ...[nu, ...limits].map((tenths) => s('line', { class: 'streep', x1: `${place(tenths)}%`, x2: `${place(tenths)}%`, y1: '0.1rem', y2: '1.65rem' })),
    nowLabel(nu),
    ...limits.map((tenths, i) => s('text', { class: 'grens onder', x: `${place(tenths)}%`, y: '2.5rem', 'text-anchor': anchor(tenths, limits[i + 1]) }, fromTenths(tenths))),
  );
}

/**
 * A swatch for the legend.
 *
 * @param {string} soort
 */
export function drawSwatch(soort) {
  return s('svg', { class: 'staal', 'aria-hidden': 'true' }, stretch(soort, LAAGSTE, HOOGSTE));
}

/**
 * @param {string} soort
 * @param {number} van
 * @param {number} tot
 */
function stretch(soort, van, tot) {
  const patterned = soort === 'gezakt' || soort === 'cum-laude';
  return s('line', {
    class: `zone zone-${soort}`, x1: `${place(van)}%`, x2: `${place(tot)}%`, y1: '0.875rem', y2: '0.875rem',
    ...(patterned ? { stroke: `url(#patroon-${soort})` } : {}),
  });
}

/** @param {number} nu */
function nowLabel(nu) {
  const inside = nu >= ROOMY;
  return s('text', { class: inside ? 'nu' : 'nu onder', x: `${place(nu)}%`, dx: inside ? '-0.8rem' : 0, y: inside ? '1.2rem' : '2.5rem', 'text-anchor': inside ? 'end' : 'middle' }, fromTenths(nu));
}

/**
 * A number makes room for the next one.
 *
 * @param {number} tenths
 * @param {number | undefined} next
 */
function anchor(tenths, next) {
  return next !== undefined && next - tenths < CLOSE ? 'end' : 'middle';
}
