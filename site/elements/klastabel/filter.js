/** @import { Klasrij } from '../klaswerk/berichten' */
import { needsTalk } from '../klasbeeld/uitslagen.js';

/**
 * Whom somebody wants to see.
 *
 * @typedef {object} Keuze
 * @property {'alles' | 'gesprek' | Klasrij['uitslag']} uitslag
 * @property {string | undefined} groep undefined for all
 * @property {string} zoek every word of it has to be found
 */

/** @type {Keuze} */
export const IEDEREEN = { uitslag: 'alles', groep: undefined, zoek: '' };

/** Letters as people look for them: small, and without accents. @param {string} text */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A row is looked through at every key. @type {WeakMap<Klasrij, string>} */
const known = new WeakMap();

/** @param {Klasrij} rij */
function textOf(rij) {
  const text = known.get(rij) ?? plain([rij.sleutel, rij.naam, rij.groep, rij.waarom, rij.weggelaten.join(' '), rij.herkansing].join('\n'));
  known.set(rij, text);
  return text;
}

/**
 * @param {Klasrij[]} rijen
 * @param {Keuze} keuze
 * @returns {Generator<void, Klasrij[]>} for `inTurns`
 */
export function* filtered(rijen, { uitslag, groep, zoek }) {
  const words = plain(zoek).split(/\s+/).filter(Boolean);
  /** @type {Klasrij[]} */
  const found = [];
  for (const [i, rij] of rijen.entries()) {
    const fits = uitslag === 'alles' || (uitslag === 'gesprek' ? needsTalk(rij) : rij.uitslag === uitslag);
    if (fits && (groep === undefined || rij.groep === groep) && (words.length === 0 || words.every((word) => textOf(rij).includes(word)))) found.push(rij);
    if (i % 256 === 255) yield;
  }
  return found;
}
