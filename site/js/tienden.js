// A grade as a whole number of tenths, to compare and to draw: no float touches a grade.

/**
 * @param {string} grade with one decimal, as the engine writes it: 5.4
 * @returns {number} 54
 */
export function toTenths(grade) {
  return Number(grade.replace(/[.,]/, ''));
}

/**
 * @param {number} tenths 54
 * @returns {string} 5,4
 */
export function fromTenths(tenths) {
  return `${Math.trunc(tenths / 10)},${tenths % 10}`;
}

/**
 * A grade or a mean of the engine as people write it.
 *
 * @param {string} grade 5.4
 * @returns {string} 5,4
 */
export function withComma(grade) {
  return grade.replace('.', ',');
}
