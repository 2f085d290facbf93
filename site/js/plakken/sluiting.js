/** @import {Gegevens} from '../types' */
import { findOpleiding } from '../lijst/catalogus.js';

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
  if (own) return own.vakken[vak];
  const [first, ...others] = new Set(gegevens.opleidingen.flatMap(({ vakken }) => vakken[vak] ?? []));
  return others.length === 0 ? first : undefined;
}
