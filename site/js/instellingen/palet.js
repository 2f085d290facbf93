/** @import {Palet} from './types' */
import { MARK, TEXT, contrast, mix } from './contrast.js';

/** @typedef {'licht' | 'donker'} Schema */

/** The colours of css/tokens.css; a test compares them. @type {Record<Schema, Palet>} */
export const TOKENS = {
  licht: {
    paper: '#ffffff', ink: '#16202c', 'ink-subtle': '#4a5a6a', line: '#d4dbe2', soft: '#f1f5f9', accent: '#0b5563', 'accent-hover': '#073f4a', 'on-accent': '#ffffff',
    'accent-soft': '#e2f0f1', warm: '#99310f', 'warm-soft': '#fdeee6', good: '#12603a', 'good-soft': '#e4f3ea', border: '#5b6b7b', focus: '#0b5563',
  },
  donker: {
    paper: '#11171e', ink: '#f0f4f8', 'ink-subtle': '#a9b7c4', line: '#33404d', soft: '#1a232c', accent: '#7cc7d2', 'accent-hover': '#a5dbe3', 'on-accent': '#07242a',
    'accent-soft': '#15343a', warm: '#f9a683', 'warm-soft': '#3b2119', good: '#8ad3a8', 'good-soft': '#17321f', border: '#8797a6', focus: '#7cc7d2',
  },
};

/** How many colours are tried on the way from one to another. */
const STEPS = 20;

/**
 * All colours of a scheme, made from an accent and a paper that `shortfalls` has nothing against. Whatever stands on whatever in the
 * styles is then readable: a tint moves towards the paper, and what is written moves towards the ink, as far as it takes.
 *
 * @param {Schema} schema
 * @param {string} accent `#rrggbb`; empty for that of the page
 * @param {string} papier the same
 * @returns {Palet}
 */
export function paletOf(schema, accent, papier) {
  const token = TOKENS[schema];
  const { a, paper, soft, ink } = base(schema, accent, papier);
  const own = a !== token.accent;
  const ownPaper = paper !== token.paper;

  const tint = (/** @type {string} */ from) => along(from, paper, (color) => contrast(ink, color) >= TEXT && contrast(a, color) >= TEXT);
  const tints = { 'accent-soft': tint(own || ownPaper ? mix(paper, a, 0.12) : token['accent-soft']), 'warm-soft': tint(token['warm-soft']), 'good-soft': tint(token['good-soft']) };
  const behind = [paper, soft, ...Object.values(tints)];
  const onAll = (/** @type {string} */ color, /** @type {number} */ least) => behind.every((back) => contrast(color, back) >= least);

  const written = (/** @type {string} */ from) => along(from, ink, (color) => onAll(color, TEXT));
  const [warm, good] = [written(token.warm), written(token.good)];
  const onAccent = along(token['on-accent'], paper, (color) => contrast(color, a) >= TEXT);
  return {
    paper, soft, ink, warm, good, ...tints,
    'ink-subtle': written(token['ink-subtle']),
    line: along(ownPaper ? mix(paper, ink, 0.2) : token.line, paper, (color) => [ink, a, warm, good].every((mark) => contrast(mark, color) >= MARK)),
    accent: a,
    'accent-hover': along(own ? mix(a, ink, 0.35) : token['accent-hover'], a, (color) => onAll(color, TEXT) && contrast(onAccent, color) >= TEXT),
    'on-accent': onAccent,
    border: along(token.border, ink, (color) => onAll(color, MARK)),
    focus: a,
  };
}

/**
 * The pairs that can't be read with an accent and a paper, and that no other colour can make up for; those on the paper itself first.
 *
 * @param {Schema} schema
 * @param {string} accent `#rrggbb`; empty for that of the page
 * @param {string} papier the same
 * @returns {{front: string, back: string, ratio: number}[]}
 */
export function shortfalls(schema, accent, papier) {
  const { a, paper, soft, ink } = base(schema, accent, papier);
  return [paper, soft].flatMap((back) => [ink, a].map((front) => ({ front, back, ratio: contrast(front, back) }))).filter(({ ratio }) => ratio < TEXT);
}

/**
 * The colours that the others are made from.
 *
 * @param {Schema} schema
 * @param {string} accent
 * @param {string} papier
 */
function base(schema, accent, papier) {
  const token = TOKENS[schema];
  const paper = papier || token.paper;
  return { a: accent || token.accent, paper, ink: token.ink, soft: paper === token.paper ? token.soft : mix(paper, token.ink, 0.06) };
}

/**
 * The first colour on the way from one to another that is good; the last when none before is.
 *
 * @param {string} from
 * @param {string} to
 * @param {(color: string) => boolean} good
 */
function along(from, to, good) {
  for (let i = 0; i < STEPS; i++) {
    const color = mix(from, to, i / STEPS);
    if (good(color)) return color;
  }
  return to;
}
