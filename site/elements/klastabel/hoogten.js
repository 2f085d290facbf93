/**
 * How high the rows of a long table are and where they stand. A row that was never on the screen counts for what rows usually are; one
 * that was, for what it measured.
 */
export class Hoogten {
  #heights;
  #tops;
  /** The first row whose place is not worked out. */
  #stale = 0;

  /**
   * @param {number} count of rows
   * @param {number} usual height in pixels
   */
  constructor(count, usual) {
    this.#heights = new Float64Array(count).fill(usual);
    this.#tops = new Float64Array(count + 1);
  }

  get count() {
    return this.#heights.length;
  }

  /** The height of all rows together, in pixels. */
  get total() {
    return this.top(this.count);
  }

  /**
   * Where a row begins, in pixels from the first.
   *
   * @param {number} row from 0; the number of rows gives the end of the last
   */
  top(row) {
    for (; this.#stale < row; this.#stale++) this.#tops[this.#stale + 1] = (this.#tops[this.#stale] ?? 0) + (this.#heights[this.#stale] ?? 0);
    return this.#tops[row] ?? 0;
  }

  /**
   * The row at a distance from the first, or the nearest one.
   *
   * @param {number} y in pixels
   * @returns {number} -1 when there are no rows
   */
  rowAt(y) {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.top(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return high < 0 ? -1 : low;
  }

  /**
   * Keeps what a row measured.
   *
   * @param {number} row
   * @param {number} height in pixels
   * @returns {number} how much it is more than was known
   */
  measure(row, height) {
    const more = height - (this.#heights[row] ?? 0);
    if (more !== 0) {
      this.#heights[row] = height;
      this.#stale = Math.min(this.#stale, row);
    }
    return more;
  }
}
