/** @import { Groep } from './groepen.js' */
/** @import { Stand } from './uitslagen.js' */
import { s } from '../../js/svg.js';
import { toNumber } from './getal.js';
import { VOLGORDE } from './uitslagen.js';

/** A stretch shorter than this has no room for its number, in percent. */
const ROOM = 5;

/** What is drawn on the ground of each pattern, in a tile of 8 pixels; who passed has a plain ground. @type {Partial<Record<Stand, [string, Record<string, string | number>]>>} */
const MARKS = {
  cumlaude: ['circle', { cx: 4, cy: 4, r: 1.6 }],
  open: ['path', { d: 'M0 4h8' }],
  afgewezen: ['path', { d: 'M-2 2l4-4M0 8l8-8M6 10l4-4' }],
  fout: ['path', { d: 'M4 0v8M0 4h8' }],
};

/** The patterns that tell the stretches apart without colour. */
export function makePatterns() {
  return s('svg', { class: 'klaspatronen', width: 0, height: 0, 'aria-hidden': 'true' }, ...VOLGORDE.map((stand) => {
    const [tag, attributes] = MARKS[stand] ?? [];
    return s('pattern', { id: `klas-${stand}`, class: `klas-${stand}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      s('path', { class: 'grond', d: 'M0 0h8v8H0z' }), ...(tag ? [s(tag, { class: 'teken', ...attributes })] : []));
  }));
}

/**
 * A bar with a stretch for each result. What it shows is said in words beside it.
 *
 * @param {Groep} groep with at least one candidate
 */
export function drawBar({ aantal, telling }) {
  /** @type {SVGElement[]} */
  const drawn = [];
  let from = 0;
  for (const stand of VOLGORDE) {
    // Numbers become places on the screen here, and nothing else.
    const share = (telling[stand] / aantal) * 100;
    if (share === 0) continue;
    drawn.push(stretch(stand, from, from + share));
    if (from > 0) drawn.push(s('line', { class: 'klasgrens', x1: `${from}%`, x2: `${from}%`, y1: 0, y2: '1.75rem' }));
    if (share >= ROOM) drawn.push(s('text', { x: `${from + share / 2}%`, y: '1.25rem', 'text-anchor': 'middle' }, toNumber(telling[stand])));
    from += share;
  }
  return s('svg', { class: 'klasbalk', 'aria-hidden': 'true' }, ...drawn);
}

/**
 * A swatch for the legend.
 *
 * @param {Stand} stand
 */
export function drawSwatch(stand) {
  return s('svg', { class: 'staal', 'aria-hidden': 'true' }, stretch(stand, 0, 100));
}

/**
 * A line, which takes percentages, so that nothing has to be measured.
 *
 * @param {Stand} stand
 * @param {number} from in percent
 * @param {number} to
 */
function stretch(stand, from, to) {
  return s('line', { class: 'klasstuk', x1: `${from}%`, x2: `${to}%`, y1: '0.875rem', y2: '0.875rem', stroke: `url(#klas-${stand})` });
}
