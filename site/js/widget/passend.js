/** @import {Gastheer} from './gesprek.js' */

/** The heights that the loader takes, in px. */
const LEAST = 100;
const MOST = 20_000;

/** A page as high as its content. */
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
    this.#root.toggleAttribute('data-passend', true);
    if (!this.#gastheer) new ResizeObserver(() => this.#tell()).observe(this.#root);
    this.#gastheer = gastheer;
    this.#told = 0;
    this.#tell();
  }

  #tell() {
    const hoogte = Math.min(Math.max(Math.ceil(this.#root.getBoundingClientRect().height), LEAST), MOST);
    if (hoogte !== this.#told) this.#gastheer?.sayHoogte(hoogte);
    this.#told = hoogte;
  }
}
