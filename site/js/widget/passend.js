/** @import {Gastheer} from './gesprek.js' */

/** Heights come in steps of so many px, so that a word more or less, which may follow from a grade, says nothing. */
const STEP = 128;

/** So much less, in px, it must be to be told. */
const LEAST_LESS = 2 * STEP;

/** The loader takes no more than 20 000 px. */
const MOST = Math.floor(20_000 / STEP) * STEP;

/**
 * The height that the page around the widget hears.
 *
 * @param {number} content how high the page is, in px
 * @param {number} told what was told before, in px; 0 when nothing was
 * @returns {number} in px, a whole number of steps
 */
export function heightToTell(content, told) {
  const wanted = Math.min(Math.max(Math.ceil(content / STEP), 1) * STEP, MOST);
  return wanted > told || told - wanted >= LEAST_LESS ? wanted : told;
}

/** A page in a frame as high as its content, or somewhat higher. */
export class Passend {
  #root = document.documentElement;
  /** @type {Gastheer | undefined} */
  #gastheer;
  #told = 0;

  /**
   * Tells the height at once, also in a frame that nobody sees yet, and from then on whenever it is another.
   *
   * @param {Gastheer} gastheer
   */
  greet(gastheer) {
    this.#root.dataset.passend ??= '';
    this.#measure();
    gastheer.sayHoogte(this.#told);
    if (!this.#gastheer) new ResizeObserver(() => this.#follow()).observe(this.#root);
    this.#gastheer = gastheer;
  }

  #follow() {
    const before = this.#told;
    this.#measure();
    if (this.#told !== before) this.#gastheer?.sayHoogte(this.#told);
  }

  #measure() {
    this.#told = heightToTell(this.#root.getBoundingClientRect().height, this.#told);
    this.#root.dataset.passend = String(this.#told);
  }
}
