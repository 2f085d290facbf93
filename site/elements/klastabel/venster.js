import { h } from '../../js/dom.js';
import { Hoogten } from './hoogten.js';

/** The height that a row is taken to have until it was seen, in pixels. */
const USUAL = 57;

/** So much above and below what is seen is there too, in pixels: who scrolls does not see it being made. */
const MARGIN = 300;

/**
 * The part of a long table that is seen. Only its rows are in the page, and the one that has the focus, wherever that has gone; what is
 * between them is kept open. A row never moves to another element, so that focus and what a screen reader reads stay with it.
 *
 * @template T
 */
export class Venster {
  #scroller;
  #body;
  #make;
  /** @type {T[]} */
  #rows = [];
  #heights = new Hoogten(0, USUAL);
  /** The rows that are in the page. @type {Map<number, HTMLTableRowElement>} */
  #drawn = new Map();
  /** The row that the keyboard is on. */
  #active = 0;
  #waiting = false;

  /**
   * @param {HTMLElement} scroller around the table
   * @param {HTMLTableSectionElement} body
   * @param {(row: T) => HTMLTableRowElement} make with one element that takes the focus, marked data-spring
   */
  constructor(scroller, body, make) {
    this.#scroller = scroller;
    this.#body = body;
    this.#make = make;
    scroller.addEventListener('scroll', () => this.#drawSoon(), { passive: true });
    new ResizeObserver(() => this.#measureAgain()).observe(scroller);
    body.addEventListener('keydown', (event) => this.#press(event));
    body.addEventListener('focusin', ({ target }) => {
      const row = target instanceof Node ? this.#rowOf(target) : undefined;
      if (row !== undefined) this.#activate(row);
    });
  }

  /**
   * Shows other rows, from the top.
   *
   * @param {T[]} rows
   */
  show(rows) {
    this.#rows = rows;
    this.#heights = new Hoogten(rows.length, USUAL);
    this.#active = 0;
    this.#drawn.clear();
    this.#body.replaceChildren();
    this.#scroller.scrollTop = 0;
    this.#draw();
  }

  #drawSoon() {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#draw();
    });
  }

  /** The text runs otherwise at another width. */
  #measureAgain() {
    if (this.#rows.length === 0) return;
    const first = this.#heights.rowAt(this.#offset);
    this.#heights = new Hoogten(this.#rows.length, USUAL);
    this.#measure();
    if (first > 0) this.#scroller.scrollTop = this.#heights.top(first);
    this.#draw();
  }

  /** Where the seen part begins, from the first row, in pixels. The heading stays in sight above it. */
  get #offset() {
    return this.#scroller.scrollTop;
  }

  /** How much of the rows is seen, in pixels. */
  get #room() {
    return this.#scroller.clientHeight - this.#head;
  }

  get #head() {
    return this.#body.parentElement?.querySelector('thead')?.offsetHeight ?? 0;
  }

  /** @param {Node} node */
  #rowOf(node) {
    return [...this.#drawn].find(([, element]) => element.contains(node))?.[0];
  }

  /**
   * Brings the rows that are seen into the page, until what they measure changes nothing any more.
   *
   * @param {number} [also] a row that is about to get the focus
   */
  #draw(also) {
    const tries = 3;
    for (let i = 0; i < tries; i++) {
      this.#place(this.#wanted(also));
      if (!this.#measure()) return;
    }
    this.#place(this.#wanted(also));
  }

  /**
   * @param {number} [also]
   * @returns {number[]} ascending
   */
  #wanted(also) {
    if (this.#rows.length === 0) return [];
    const from = this.#heights.rowAt(this.#offset - MARGIN);
    const to = this.#heights.rowAt(this.#offset + this.#room + MARGIN);
    const wanted = new Set(Array.from({ length: to - from + 1 }, (_, i) => from + i));
    const focused = document.activeElement && this.#rowOf(document.activeElement);
    for (const row of [focused, also]) if (typeof row === 'number') wanted.add(row);
    return [...wanted].sort((a, b) => a - b);
  }

  /**
   * Rows are made and taken away; those that stay are not touched, or they would lose the focus.
   *
   * @param {number[]} wanted
   */
  #place(wanted) {
    for (const gap of this.#body.querySelectorAll('.tussenruimte')) gap.remove();
    for (const [row, element] of this.#drawn) {
      if (wanted.includes(row)) continue;
      element.remove();
      this.#drawn.delete(row);
    }
    /** @type {HTMLTableRowElement | null} */
    let after = null;
    let bottom = this.#heights.total;
    for (const row of [...wanted].reverse()) {
      /** @type {HTMLTableRowElement} */
      const element = this.#drawn.get(row) ?? this.#add(row, after);
      after = this.#keepOpen(bottom - this.#heights.top(row + 1), after);
      bottom = this.#heights.top(row);
      after = element;
    }
    this.#keepOpen(bottom, after);
  }

  /**
   * @param {number} row
   * @param {HTMLTableRowElement | null} before
   */
  #add(row, before) {
    const element = this.#make(/** @type {T} */ (this.#rows[row]));
    element.setAttribute('aria-rowindex', String(row + 2)); // the headings are the first
    spring(element).tabIndex = row === this.#active ? 0 : -1;
    this.#drawn.set(row, element);
    this.#body.insertBefore(element, before);
    return element;
  }

  /**
   * @param {number} height in pixels
   * @param {HTMLTableRowElement | null} before
   */
  #keepOpen(height, before) {
    if (height <= 0) return before;
    const gap = h('tr', { class: 'tussenruimte', 'aria-hidden': 'true' }, h('td', {}));
    gap.style.height = `${height}px`;
    this.#body.insertBefore(gap, before);
    return gap;
  }

  /**
   * Keeps how high the rows are that are in the page. What is seen stays where it is.
   *
   * @returns {boolean} whether something was otherwise than thought
   */
  #measure() {
    const first = this.#heights.rowAt(this.#offset);
    const found = [...this.#drawn].map(([row, element]) => ({ row, height: element.getBoundingClientRect().height }));
    let above = 0;
    let changed = false;
    for (const { row, height } of found) {
      if (height === 0) continue; // not shown at all
      const more = this.#heights.measure(row, height);
      changed ||= Math.abs(more) > 0.5;
      if (row < first) above += more;
    }
    if (above !== 0) this.#scroller.scrollTop += above;
    return changed;
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const to = this.#goal(event);
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#goTo(Math.min(this.#rows.length - 1, Math.max(0, to)));
  }

  /** @param {KeyboardEvent} event */
  #goal({ key }) {
    const top = this.#heights.top(this.#active);
    switch (key.toLowerCase()) {
      case 'arrowdown': return this.#active + 1;
      case 'arrowup': return this.#active - 1;
      case 'pagedown': return Math.max(this.#active + 1, this.#heights.rowAt(top + this.#room));
      case 'pageup': return Math.min(this.#active - 1, this.#heights.rowAt(top - this.#room));
      case 'home': return 0;
      case 'end': return this.#rows.length - 1;
      default: return undefined;
    }
  }

  /** @param {number} row */
  #goTo(row) {
    this.#activate(row);
    this.#reveal(row);
    // The row that has the focus stays until the other one takes it.
    this.#draw(row);
    const element = this.#drawn.get(row);
    if (element) spring(element).focus({ preventScroll: true });
    // Its real height is known now.
    this.#reveal(row);
    this.#draw();
  }

  /** @param {number} row */
  #activate(row) {
    const before = this.#drawn.get(this.#active);
    const now = this.#drawn.get(row);
    if (before) spring(before).tabIndex = -1;
    if (now) spring(now).tabIndex = 0;
    this.#active = row;
  }

  /** Scrolls no further than it takes to see a row. @param {number} row */
  #reveal(row) {
    const [top, bottom] = [this.#heights.top(row), this.#heights.top(row + 1)];
    if (top < this.#offset) this.#scroller.scrollTop = top;
    else if (bottom > this.#offset + this.#room) this.#scroller.scrollTop = bottom - this.#room;
  }
}

/**
 * What takes the focus in a row.
 *
 * @param {HTMLElement} row
 */
function spring(row) {
  return /** @type {HTMLElement} */ (row.querySelector('[data-spring]'));
}
