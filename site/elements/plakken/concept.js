/** @import {GelezenRij, Lezing, NieuweRij, Veld} from '../../js/plakken/types' */

/** What somebody changed in a row. @typedef {Partial<Record<'vak' | 'se' | 'ce' | 'beoordeling', string>>} Wijziging */

/**
 * The rows of a reading that can be taken, in the order of the text, with what somebody changed in them: those that were understood,
 * and those of which only the subject is missing.
 *
 * @param {Lezing} lezing
 * @param {Map<number, Wijziging>} wijzigingen by line
 * @returns {GelezenRij[]}
 */
export function conceptOf(lezing, wijzigingen) {
  const open = lezing.onbegrepen.flatMap(({ rij }) => rij ?? []);
  return [...lezing.rijen, ...open].sort((a, b) => a.regel - b.regel).map((rij) => {
    const { vak = rij.vak, ...velden } = wijzigingen.get(rij.regel) ?? {};
    return { ...rij, vak, velden: { ...rij.velden, ...velden } };
  });
}

/**
 * What is taken of a row: its subject and the fields that say something.
 *
 * @param {GelezenRij[]} concept
 * @returns {NieuweRij[]}
 */
export function toNieuw(concept) {
  return concept.filter(({ vak }) => vak !== '').map(({ vak, velden }) => {
    const filled = /** @type {[Veld, string][]} */ (Object.entries(velden)).map(([veld, value]) => /** @type {const} */ ([veld, value.trim()])).filter(([, value]) => value !== '');
    return { vak, velden: Object.fromEntries(filled) };
  });
}
