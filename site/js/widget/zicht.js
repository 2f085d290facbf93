/** So much of an element must be in sight; all of it, but for what rounding takes. */
const WHOLE = 0.98;

/** So long it must have been in sight, in ms. */
const LONG_ENOUGH = 1000;

/** Only Chromium looks whether something lies over it, and not more often than every 100 ms. */
const OPTIONS = { threshold: [0, WHOLE], trackVisibility: true, delay: 100 };

/**
 * A page around the widget can cover an element, or show it too briefly to be read: so whoever presses it may not know what it is.
 * While this is watched, Chromium also ignores a click or touch anywhere in a frame that moved less than half a second ago.
 */
export class Zicht {
  #element;
  #observer = new IntersectionObserver((entries) => entries.forEach((entry) => this.#look(entry)), OPTIONS);
  #since = Infinity;
  #covered = false;

  /** @param {Element} element */
  constructor(element) {
    this.#element = element;
  }

  watch() {
    this.#observer.observe(this.#element);
  }

  rest() {
    this.#observer.disconnect();
    this.#since = Infinity;
    this.#covered = false;
  }

  /**
   * What is against it that somebody has seen the element: it is covered or transparent, or it was not whole in sight for long enough.
   *
   * @returns {'covered' | 'brief' | undefined} undefined when nothing is
   */
  objection() {
    if (this.#covered) return 'covered';
    return performance.now() - this.#since >= LONG_ENOUGH ? undefined : 'brief';
  }

  /** @param {IntersectionObserverEntry & {isVisible?: boolean}} entry without `isVisible` in a browser that does not look for it */
  #look({ isIntersecting, intersectionRatio, isVisible }) {
    this.#covered = isIntersecting && isVisible === false;
    this.#since = intersectionRatio >= WHOLE && !this.#covered ? Math.min(this.#since, performance.now()) : Infinity;
  }
}
