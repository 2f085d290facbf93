import { taal } from '../../js/taal.js';

const format = new Intl.NumberFormat(taal);

/**
 * A whole number as people write it in the language of the page: 10.000, or 10,000 in English.
 *
 * @param {number} number
 */
export function toNumber(number) {
  return format.format(number);
}
