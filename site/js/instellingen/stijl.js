/** @import {Palet, Stijl} from './types' */
import { paletOf } from './palet.js';

/** Fonts that computers have; nothing is fetched. The systeem is that of the page. */
const LETTERTYPEN = {
  systeem: '',
  schreefloos: "'Arial', Helvetica, 'Liberation Sans', sans-serif",
  schreef: "'Georgia', 'Times New Roman', 'Liberation Serif', serif",
  vast: "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",
};

/** What is small is less round than a panel, as in css/tokens.css. */
const SMALL = 8 / 14;

/**
 * The rules that give the page the style of a school; empty when it has that of the page. Both schemes are written whole, so that paper
 * is light whatever the screen is.
 *
 * @param {Stijl} stijl without unreadable colours
 */
export function toCss({ accent, accentDonker, papier, papierDonker, lettertype, radius, thema }) {
  const licht = colors(paletOf('licht', accent, papier));
  const donker = colors(paletOf('donker', accentDonker, papierDonker));
  const rules = [];
  if (thema === 'licht') rules.push(root(`color-scheme: light; ${licht}`));
  if (thema === 'donker') rules.push(root(`color-scheme: light; ${licht}`), `@media screen { ${root(`color-scheme: dark; ${donker}`)} }`);
  if (thema === 'auto' && (accent || accentDonker || papier || papierDonker)) rules.push(root(licht), `@media screen and (prefers-color-scheme: dark) { ${root(donker)} }`);
  if (lettertype !== 'systeem') rules.push(root(`--sw-font-family: ${LETTERTYPEN[lettertype]};`));
  if (radius !== undefined) rules.push(root(`--sw-radius-l: ${rem(radius)}; --sw-radius-s: ${rem(Math.round(radius * SMALL))};`));
  return rules.join('\n');
}

/** @param {string} declarations */
function root(declarations) {
  return `:root { ${declarations} }`;
}

/** @param {Palet} palet */
function colors(palet) {
  return Object.entries(palet).map(([name, color]) => `--sw-color-${name}: ${color};`).join(' ');
}

/** Corners grow with the text. @param {number} px */
function rem(px) {
  return `${px / 16}rem`;
}
