/** So many steps take far less than a turn. */
const STEPS = 256;

/**
 * Sorts as Array.prototype.sort does, equals in their own order, but in steps: thousands of names take longer than a page may be busy.
 *
 * @template T
 * @param {T[]} items
 * @param {(a: T, b: T) => number} compare
 * @returns {Generator<void, T[]>} for `inTurns`
 */
export function* sorted(items, compare) {
  let from = [...items];
  for (let width = 1; width < from.length; width *= 2) {
    /** @type {T[]} */
    const to = [];
    for (let start = 0; start < from.length; start += 2 * width) yield* merge(from, start, width, to, compare);
    from = to;
  }
  return from;
}

/**
 * Merges two stretches beside each other.
 *
 * @template T
 * @param {T[]} from
 * @param {number} start of the first stretch
 * @param {number} width of each
 * @param {T[]} to gets them
 * @param {(a: T, b: T) => number} compare
 */
function* merge(from, start, width, to, compare) {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(middle + width, from.length);
  for (let left = start, right = middle; left < middle || right < end; ) {
    const a = /** @type {T} */ (from[left]);
    const b = /** @type {T} */ (from[right]);
    const takesLeft = right >= end || (left < middle && compare(a, b) <= 0);
    if (takesLeft) left++;
    else right++;
    to.push(takesLeft ? a : b);
    if (to.length % STEPS === 0) yield;
  }
}
