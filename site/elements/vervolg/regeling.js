/** @typedef {'school' | 'vavo' | 'staatsexamen'} Soort the kind of exam */

/**
 * Reads the name of a regeling: <opleiding>-<jaar>, then its kind of exam, then -bes, as far as they apply.
 *
 * @param {string} code as havo-2026 or vmbo-tl-2023-staatsexamen-bes
 * @returns {{ opleiding: string, jaar: number, soort: Soort }}
 */
export function readRegeling(code) {
  const [, opleiding = '', jaar = '', rest = ''] = /^([a-z-]+)-(\d{4})(.*)$/.exec(code) ?? [];
  const soort = rest.startsWith('-staatsexamen') ? 'staatsexamen' : rest.startsWith('-vavo') ? 'vavo' : 'school';
  return { opleiding, jaar: Number(jaar), soort };
}
