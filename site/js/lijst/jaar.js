/**
 * The exam year that most visitors come for: after 1 August the next one. Undefined when it is not among the known years;
 * the nearest year is never taken instead.
 *
 * @param {Date} today
 * @param {number[]} known
 * @returns {number | undefined}
 */
export function examenjaar(today, known) {
  const august = 7;
  const year = today.getFullYear() + (today.getMonth() >= august ? 1 : 0);
  return known.includes(year) ? year : undefined;
}
