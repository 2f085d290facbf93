/** @import {Gegevens} from '../types' */
import { KEUZEVAK, findOpleiding, isNamedKeuzevak } from '../lijst/catalogus.js';

/**
 * How a subject is closed in an opleiding; while that is not chosen, how it is closed wherever it exists. Undefined when that differs,
 * or the opleiding does not have it.
 *
 * @param {Gegevens} gegevens
 * @param {string} opleiding
 * @param {string} vak
 */
export function sluitingVan(gegevens, opleiding, vak) {
  const own = findOpleiding(gegevens, opleiding);
  const code = isNamedKeuzevak(vak) ? KEUZEVAK : vak;
  if (own) return own.vakken[code];
  const [first, ...others] = new Set(gegevens.opleidingen.flatMap(({ vakken }) => vakken[code] ?? []));
  return others.length === 0 ? first : undefined;
}
